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
  /// What a person or officer wrote, shortened.
  case text

  package static let placeLengthMax = 40
  package static let textLengthMax = 60

  /// The longest value code may give: what `check` measures segments with.
  package var longest: String {
    switch self {
    case .caseCode: "K7QM"
    case .minutes: "120"
    case .time: "23:59"
    case .place: String(repeating: "m", count: Self.placeLengthMax)
    case .language: "Kreyol ayisyen"
    case .officer: String(repeating: "m", count: 20)
    case .text: String(repeating: "m", count: Self.textLengthMax)
    }
  }

  package static let longestValues: [String: String] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.longest) })
}
