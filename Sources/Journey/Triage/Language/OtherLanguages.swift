import Helpline

/// Languages we do not answer in, as their speakers and others call them: a person who names one is
/// marked with it, so that a human can look for somebody who speaks it.
///
/// Only what people say they speak counts: "soy chino" says where somebody is from, which we never keep.
enum OtherLanguages {
  /// - Parameter wasAsked: our last text asked for the language, so a bare name is the answer.
  static func named(in text: String, wasAsked: Bool) -> String? {
    let words = LanguageNames.words(of: text)
    guard words.count <= wordsMax else { return nil }
    for start in words.indices {
      for length in [3, 2, 1] where start + length <= words.count {
        let range = start..<(start + length)
        guard let name = names[words[range].joined(separator: " ")] else { continue }
        if isSpoken(range, words) || isAlone(range, words, wasAsked: wasAsked) { return name }
      }
    }
    return nil
  }

  private static let wordsMax = 60

  /// "hablo mam", "mi lengua es el mam", "mam language", "garifuna no hablo español".
  private static func isSpoken(_ range: Range<Int>, _ words: [String]) -> Bool {
    let before = words[max(0, range.lowerBound - 4)..<range.lowerBound]
    if let verb = before.lastIndex(where: speaking.contains) {
      return !words[max(0, verb - 2)..<verb].contains(where: negators.contains)
    }
    let after = words[range.upperBound..<min(words.count, range.upperBound + 4)]
    return after.contains(where: speaking.contains)
      && (after.first.map(speaking.contains) == true || after.contains(where: negators.contains))
  }

  /// Nothing else in the text but little words: "mam por favor", "solo mam". A name that is also a
  /// person's or a place's needs our question before it.
  private static func isAlone(_ range: Range<Int>, _ words: [String], wasAsked: Bool) -> Bool {
    let others = words.indices.filter { !range.contains($0) }.map { words[$0] }
    guard others.allSatisfy({ fillers.contains($0) || asksForPerson($0) }) else { return false }
    return wasAsked || !ambiguous.contains(words[range].joined(separator: " "))
  }

  static func asksForPerson(_ word: String) -> Bool { persons.contains(word) }

  private static let persons: Set = [
    "persona", "person", "human", "humano", "moun", "personne", "pessoa", "interprete",
    "interpreter", "traductor", "translator",
  ]

  private static let speaking: Set = [
    "hablo", "habla", "hablamos", "hablan", "hablar", "entiendo", "lengua", "idioma", "speak",
    "speaks", "speaking", "understand", "language", "parle", "parlons", "langue", "comprends",
    "falo", "fala", "falamos", "lingua", "entendo", "pale", "lang", "konprann", "interprete",
    "interpreter", "traductor",
  ]

  private static let negators: Set = ["no", "not", "dont", "pas", "pa", "nao", "ni", "nunca"]

  private static let fillers: Set = [
    "solo", "only", "just", "selman", "seulement", "apenas", "so", "yo", "en", "in", "nan", "em",
    "el", "la", "le", "de", "por", "favor", "please", "svp", "tanpri", "i", "y", "and",
  ]

  private static let ambiguous: Set = ["maya", "chol", "chino", "turco", "quiche", "chuj", "igbo"]

  /// Every spelling, folded, by the name officers know.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in OtherLanguageNames.lines {
      for spelling in line.spellings {
        names[LanguageNames.words(of: spelling).joined(separator: " ")] = line.name
      }
    }
    return names
  }()
}
