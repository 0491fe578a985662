import Helpline

/// The answers that code asks for by name, and the most segments each may take.
enum FixedAnswer {
  static let segmentsMax: [String: Int] = [
    "received": 1, "ask-place": 1, "ask-which": 1, "ask-people": 1, "ask-hurt": 1,
    "ask-water": 1, "ask-battery": 1, "ask-children": 1, "case-noted": 1, "case-calm": 1,
    "stop-open-case": 1, "nobody-yet": 1,
    "officer-read": 1, "officer-lost": 1, "case-closed": 1, "still-there": 1, "promise": 1,
    "promise-late": 1, "case-joined": 1, "area-notice": 1, "human-asked": 1, "not-understood": 2,
    "uncertain-danger": 1, "answer-unavailable": 2, "other-language": 2, "language-changed": 2,
    "unreadable": 1, "text-only": 1, "phrase-1": 1, "phrase-2": 1, "phrase-3": 1, "phrase-4": 1,
    "phrase-5": 1, "phrase-6": 1, "phrase-7": 1, "phrase-8": 1, "phrase-9": 1,
  ]

  /// What every other answer may take unless an intent's card says otherwise.
  static let segmentsMaxOtherwise = 2

  static let received = "received"
  static let emergencyNumber = "emergency-number"
  /// What officers read: made to fit by the ladder, and never menus.
  static let officersFile = "officers.ftl"
  /// What the desk says of reasons: on a screen, in the languages of officers.
  static let deskFile = "desk.ftl"
  /// What officers send with one tap at the desk: asked for by the desk, in the languages that have it.
  static let phrasesFile = "phrases.ftl"

  static func isForOfficers(_ answer: Answer) -> Bool {
    answer.file.hasSuffix("/" + officersFile) || answer.file.hasSuffix("/" + deskFile)
  }
}
