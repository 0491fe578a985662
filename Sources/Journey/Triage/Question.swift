import Helpline

/// The questions we ask, by the id that is remembered until the next text.
enum Question {
  static let place = "place"
  static let danger = "danger"
  /// Never asked by itself: a fact of people who named a language that we do not answer in.
  static let language = "language"
  /// The facts of a case, one question each: `ask-place`, `ask-people` …
  static let all: Set = ["place", "people", "hurt", "water", "battery", "children"]
  /// What a danger without a word for it is called.
  static let bareHelp = IntentID("emergency/help")
}

/// Answer ids that triage itself names; every locale has them.
enum Answers {
  static let notUnderstood = "not-understood"
  static let otherLanguage = "other-language"
  static let uncertainDanger = "uncertain-danger"
  static let language = "language"
  static let askWhich = "ask-which"
  static let languageChanged = "language-changed"
  static let caseNoted = "case-noted"
  static let caseCalm = "case-calm"
  static let stopOpenCase = "stop-open-case"
  static let textOnly = "text-only"
}
