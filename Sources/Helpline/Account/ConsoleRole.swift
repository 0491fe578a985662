/// What somebody at the desk is there for. Whoever keeps the machine or its log does not read the texts.
package enum ConsoleRole: String, Hashable, Sendable, Codable, CaseIterable {
  case officer
  case lead
  case nationalDesk = "national-desk"
  case auditor
  case administrator
  case contentEditor = "content-editor"
  case reviewer

  package var rights: Set<Right> {
    switch self {
    case .officer: Self.caseRights.union([.ownAccount])
    case .lead: Self.caseRights.union([.ownAccount, .seeReports])
    case .nationalDesk: Self.caseRights.union([.ownAccount, .seeReports, .manageRoster])
    case .auditor: [.ownAccount, .seeAudit, .seeReports, .breakGlass]
    case .administrator: [.ownAccount, .manageAccounts, .manageRoster, .seeReports, .breakGlass]
    case .contentEditor: [.ownAccount, .editContent]
    case .reviewer: [.ownAccount, .reviewContent]
    }
  }

  /// What a broken glass adds, and what an officer has anyway.
  package static let caseRights: Set<Right> = [.readQueue, .readTexts, .actOnCase, .revealNumber]
}
