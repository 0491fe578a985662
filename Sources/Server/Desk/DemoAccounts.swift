import Console
import Foundation
import Helpline

/// In the demo, and only there: an account for each invented officer, one who administers and one who audits,
/// all with one password. It is drawn at the first start and kept beside the demo's database.
package struct DemoAccounts: Sendable {
  package let names: [String]
  package let password: String

  /// `nil` when nobody could be given an account.
  static func prepare(
    _ store: any AccountStore, _ settings: Settings, _ roster: Roster, now: Instant
  ) async -> DemoAccounts? {
    guard let password = keptPassword(settings.dataFolder + "/demo-password"),
      let hash = await PasswordHasher().hash(password)
    else { return nil }
    let people = roster.officers.map { officer in
      (officer.id.rawValue, role(officer.role), OfficerID?.some(officer.id), officer.locale)
    }
    let others: [(String, ConsoleRole, OfficerID?, LanguageTag)] = [
      ("admin", .administrator, nil, .spanish), ("auditor", .auditor, nil, .spanish),
    ]
    let change = AccountChange(by: "demo", now: now)
    var names: [String] = []
    for (name, role, officer, locale) in people + others {
      let decision = try? await store.commitAccounts(now: now) { situation in
        try change.add(
          name, role: role, officer: officer, locale: locale, passwordHash: hash,
          mustChangePassword: false, situation)
      }
      if decision != nil { names.append(name) }
    }
    return names.isEmpty ? nil : DemoAccounts(names: names, password: password)
  }

  private static func role(_ role: Officer.Role) -> ConsoleRole {
    switch role {
    case .officer: .officer
    case .lead, .region: .lead
    case .desk: .nationalDesk
    }
  }

  private static func keptPassword(_ file: String) -> String? {
    if let kept = try? String(contentsOfFile: file, encoding: .utf8), kept.count >= 15 {
      return kept
    }
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    let drawn = (0..<4).map { _ in String((0..<5).compactMap { _ in letters.randomElement() }) }
    let password = drawn.joined(separator: "-")
    let isMade = FileManager.default.createFile(
      atPath: file, contents: Data(password.utf8), attributes: [.posixPermissions: 0o600])
    return isMade ? password : nil
  }
}
