/// One thing a person at the desk may do. Each page names the right it needs.
package enum Right: String, Hashable, Sendable, Codable, CaseIterable {
  /// Codes, urgency, place and age of open cases, without anybody's words.
  case readQueue = "read-queue"
  /// What people wrote and what they were answered.
  case readTexts = "read-texts"
  /// Take, pass, note, answer, close, split, merge.
  case actOnCase = "act-on-case"
  /// See a whole number, for a reason that is written down.
  case revealNumber = "reveal-number"
  case manageRoster = "manage-roster"
  case seeReports = "see-reports"
  case seeAudit = "see-audit"
  case manageAccounts = "manage-accounts"
  case editContent = "edit-content"
  case reviewContent = "review-content"
  /// Take case rights for half an hour, with a reason and an alarm.
  case breakGlass = "break-glass"
  /// One's own password, second factor and language.
  case ownAccount = "own-account"
}
