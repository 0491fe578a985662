import Helpline

/// Whether a text that follows "where are you?" may be the answer.
///
/// What is not plainly something else is kept as the person's words: an officer makes more of "the blue
/// house" than of no place at all.
struct WhereAnswer {
  private let text: String
  private let words: [String]
  private let matches: [Match]

  init(_ text: String, _ reading: Reading) {
    self.text = text
    words = FactReader.words(of: text)
    // What only resembles the lists is no evidence against a place.
    matches = reading.matches.filter { !$0.keywords.isEmpty }
  }

  /// Says where, even of a text that is danger too: "in the river", "in a truck"; but not "fell off the train".
  var namesSpot: Bool { has(WhereWords.fixed) || isInside && has(WhereWords.around) }

  /// Asks or wishes for something, in the words of the five languages.
  var isAsking: Bool {
    text.contains("?") || begins(with: WhereWords.questions) || begins(with: WhereWords.wishes)
  }

  /// What the text plainly is instead of a place.
  enum Otherwise: String {
    case noWords = "no words"
    case question = "a question"
    case control = "steers the conversation"
    case information = "asks for information"
    case wish = "a wish or a plea"
    /// Nothing but everyday words: yet "la paz" is a town.
    case everyday = "everyday words"

    var mayBeName: Bool { self == .everyday }
  }

  var otherwise: Otherwise? {
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return .noWords }
    let informs = matches.contains { $0.intent.family != .control && $0.urgency == .none }
    if has(WhereWords.fixed) {
      return informs && begins(with: WhereWords.questions) ? .question : nil
    }
    if let control = ControlIntent(matches.first), control != .location { return .control }
    if text.contains("?") || begins(with: WhereWords.questions) { return .question }
    if isInside || has(WhereWords.around) { return nil }
    if informs { return .information }
    if begins(with: WhereWords.wishes) || has(WhereWords.feelings) { return .wish }
    return words.allSatisfy(isEveryday) ? .everyday : nil
  }

  /// Plainly no answer to any question of ours: a question, thanks, a greeting.
  var answersNothing: Bool {
    switch ControlIntent(matches.first) {
    case .yes, .no, .location: return false
    case .some: return true
    case nil: return text.contains("?") || begins(with: WhereWords.questions)
    }
  }

  private func isEveryday(_ word: String) -> Bool {
    WhereWords.everyday.contains(word) || word.allSatisfy(\.isNumber)
  }

  private func has(_ stems: [String]) -> Bool {
    words.contains { word in stems.contains { FactWords.matches(word, $0) } }
  }

  /// "y cuanto cuesta": little words before it are passed over.
  private var start: Int { words.firstIndex { !Self.openers.contains($0) } ?? words.endIndex }

  /// Begins as an answer to "where?" does: "en Reynosa".
  var isInside: Bool {
    words[start...].first.map { word in
      WhereWords.inside.contains { FactWords.matches(word, $0) }
    } ?? false
  }

  private func begins(with phrases: [[String]]) -> Bool {
    let words = words[start...]
    return phrases.contains { phrase in
      guard let last = phrase.last, words.count >= phrase.count,
        words.prefix(phrase.count - 1).elementsEqual(phrase.dropLast())
      else { return false }
      let word = words[words.startIndex + phrase.count - 1]
      let mayGoOn = last.count > (phrase.count > 1 ? 2 : 3)
      return word == last || mayGoOn && word.hasPrefix(last)
    }
  }

  private static let openers: Set = [
    "y", "pero", "oiga", "oye", "and", "but", "so", "et", "mais", "e", "mas", "epi", "men", "hola",
    "hello", "bonjour", "oi", "bonjou", "ok", "pues",
  ]
}
