/// The values of the moment that code fills into an answer; everything else in braces is a fact.
package enum AnswerArgument: String, Sendable, CaseIterable {
  /// The case's code.
  case caseCode = "case"
  /// Minutes without an officer so far.
  case minutes
  /// Wall time, `HH:MM`.
  case time
  /// A place as the person or the gazetteer names it.
  case place
  /// A language's own name.
  case language
  /// An officer's name.
  case officer
  /// What a person or officer wrote, shortened to the room there is.
  case text
  /// How many people.
  case people
  /// What a case is about, in two words.
  case what
  /// Wall time a case began.
  case since
  /// Cases or officers, shortened.
  case list
  case count

  package static let placeLengthMax = 40

  /// The longest value code gives in a text to a person: what `check` measures segments with. Words of
  /// officers are shortened to the room that the rest leaves, so they count as one word.
  package var longest: String {
    switch self {
    case .caseCode: "K7QM"
    case .minutes: "120"
    case .time, .since: "23:59"
    case .place: String(repeating: "m", count: Self.placeLengthMax)
    case .language: "Kreyol ayisyen"
    case .officer: String(repeating: "m", count: 20)
    case .text, .list, .what: "mmmmmmmmmm"
    case .people, .count: "120"
    }
  }

  package static let longestValues: [String: String] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.longest) })
}
