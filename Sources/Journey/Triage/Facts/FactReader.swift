import Helpline

/// Reads what a text says about an emergency beside where it is: how many, hurt, water, battery,
/// children; several in one text, in any order, asked for or not.
struct FactReader {
  private var found: [String: String] = [:]

  /// By the names of `CaseFact`.
  static func read(_ text: String) -> [String: String] {
    var reader = FactReader()
    for clause in clauses(of: text) { reader.take(clause) }
    return reader.found
  }

  /// The answer to "how many?" as a number, when the text is little else.
  static func count(in text: String) -> String? {
    let words = words(of: text)
    guard words.count <= countWordsMax else { return nil }
    let numbers = words.compactMap { word in
      words.count > 1 && FactWords.onlyCreoleNumbers.contains(word) ? nil : NumberWords.value(word)
    }
    return numbers.first.map { String($0) }
  }

  /// "3 y un bebe", "dos adultos y yo".
  static func beginsWithNumber(_ text: String) -> Bool {
    words(of: text).first.flatMap(NumberWords.value) != nil
  }

  private static let countWordsMax = 3
  private static let clausesMax = 24

  private static func clauses(of text: String) -> [Substring] {
    Array(text.split { ",.;!?\n".contains($0) }.prefix(clausesMax))
  }

  static func words(of text: some StringProtocol) -> [String] {
    LanguageNames.fold(String(text)).split { !$0.isLetter && !$0.isNumber && $0 != "%" }
      .map(String.init)
  }

  private mutating func take(_ clause: Substring) {
    let words = Self.words(of: clause)
    if Self.addsUp(words) {
      keep(CaseFact.people, Self.trimmed(clause))
    } else if let people = Self.people(words) {
      keep(CaseFact.people, people)
    }
    for (name, stems) in FactWords.stems {
      if words.contains(where: { word in stems.contains { FactWords.matches(word, $0) } }) {
        keep(name, Self.trimmed(clause))
      }
    }
    if Self.tellsWater(words) { keep(CaseFact.water, Self.trimmed(clause)) }
    if words.contains(where: { $0.hasSuffix("%") }) {
      keep(CaseFact.battery, Self.trimmed(clause))
    }
  }

  private static func tellsWater(_ words: [String]) -> Bool {
    words.indices.contains { index in
      FactWords.waters.contains(words[index])
        && words[max(0, index - 3)..<index].contains(where: FactWords.having.contains)
    }
  }

  /// The text says something about where, in words of its own.
  static func tellsWhere(_ text: String) -> Bool {
    words(of: text).contains(where: FactWords.whereabouts.contains)
  }

  private mutating func keep(_ name: String, _ value: String) {
    guard let before = found[name] else {
      found[name] = value
      return
    }
    if before != value { found[name] = String((before + "; " + value).prefix(valueMax)) }
  }

  private var valueMax: Int { CaseFact.valueLettersMax }

  private static func trimmed(_ clause: Substring) -> String {
    var clause = clause
    while clause.first == " " { clause.removeFirst() }
    while clause.last == " " { clause.removeLast() }
    return String(clause.prefix(CaseFact.valueLettersMax))
  }

  /// "somos cinco", "we are 5", "nou se 4 moun", "12 personas"; one is an article more often than a
  /// number: "somos un grupo".
  private static func people(_ words: [String]) -> String? {
    if isAlone(words) { return "1" }
    for (index, word) in words.enumerated() {
      guard let number = NumberWords.value(word), number > 0, number <= peopleMax else { continue }
      let before = words[max(0, index - 2)..<index].joined(separator: " ")
      let after = index + 1 < words.count ? words[index + 1] : ""
      if FactWords.onlyCreoleNumbers.contains(word), after != "moun", !before.contains("nou") {
        continue
      }
      let isSpokenTo = number == 1 && FactWords.speaking.contains { before.hasPrefix($0) }
      if FactWords.persons.contains(after) && !isSpokenTo
        || number > 1
          && FactWords.weAre.contains(where: { before == $0 || before.hasSuffix(" " + $0) })
          && !FactWords.measures.contains(after)
      {
        return String(number)
      }
    }
    return nil
  }

  /// "3 y un bebe", "two and a baby": for the officers to add up.
  private static func addsUp(_ words: [String]) -> Bool {
    guard (3...addendsMax).contains(words.count), NumberWords.value(words[0]) != nil else {
      return false
    }
    return FactWords.and.contains(words[1]) && !FactWords.halves.contains(words[2])
  }

  private static let addendsMax = 8

  /// "estoy solo" counts one; "estoy solo con mi hijo" and "solo yo y mi hijo" do not.
  private static func isAlone(_ words: [String]) -> Bool {
    guard !words.contains(where: FactWords.together.contains) else { return false }
    let text = " " + words.joined(separator: " ") + " "
    return FactWords.alone.contains { text.contains(" " + $0 + " ") }
  }

  private static let peopleMax = 500
}
