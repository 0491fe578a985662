/// Why an answer cannot be said in one locale. The next locale is tried: never a hole in a sentence.
package enum AnswerFault: Error, Hashable, Sendable {
  /// The locale has no such answer, term or attribute.
  case missingAnswer(String)
  /// Neither a fact nor an argument of that name.
  case missingValue(String)
  case expiredFact(String)
  /// An answer that refers to itself, straight or around corners.
  case cyclic(String)
  case unknownFunction(String)
  /// References nested deeper, more of them, or a longer text than an SMS could ever need.
  case tooLarge(String)

  package var code: String {
    switch self {
    case .missingAnswer: "answer-missing"
    case .missingValue: "value-missing"
    case .expiredFact: "fact-expired"
    case .cyclic: "answer-cyclic"
    case .unknownFunction: "function-unknown"
    case .tooLarge: "answer-too-large"
    }
  }

  /// The answer, fact or function it is about.
  package var subject: String {
    switch self {
    case .missingAnswer(let name), .missingValue(let name), .expiredFact(let name),
      .cyclic(let name), .unknownFunction(let name), .tooLarge(let name):
      name
    }
  }

  package var reason: Reason { Reason(code, subject) }
}
