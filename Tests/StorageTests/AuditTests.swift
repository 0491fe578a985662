import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// What only a log on disk can promise: that hands on the file are noticed, and that erasing a person leaves the
/// chain as it was.
@Suite struct AuditTests {
  private let folder: Folder
  private let key: SealingKey
  private var file: String { folder.file("a.db") }

  init() throws {
    folder = try Folder()
    key = try SealingKey.random()
  }

  /// Maria's case is taken, her number is seen; four lines.
  private func write() async throws -> (SQLiteStore, ContactID) {
    let store = try SQLiteStore(file: file, key: key)
    let maria = try await store.meet(Caller.maria)
    _ = try await store.commitAccounts(now: morning) { _ in
      var decision = AccountDecision()
      decision.events = [
        AuditEvent(actor: "lupe", action: "login", subject: "lupe", detail: "192.0.2.7"),
        AuditEvent(
          actor: "lupe", action: "revealed", subject: "K7Q", contact: maria,
          detail: "su hermana pregunta por ella"),
        AuditEvent(actor: "lupe", action: "logout", subject: "lupe"),
      ]
      return decision
    }
    return (store, maria)
  }

  /// Whoever has the file, without the program's manners.
  private func tamper(_ sql: String) throws {
    let hand = try Connection(file: file, mode: .writing)
    try hand.execute("DROP TRIGGER audit_kept; DROP TRIGGER audit_whole;")
    try hand.execute(sql)
  }

  @Test(arguments: [
    ("UPDATE audit SET line=(SELECT line FROM audit WHERE number=1) WHERE number=2", 2),
    ("UPDATE audit SET at=at+1 WHERE number=1", 1),
    ("UPDATE audit SET detail=(SELECT detail FROM audit WHERE number=1) WHERE number=3", 3),
    ("UPDATE audit SET contact=NULL WHERE number=2", 2),
    ("DELETE FROM audit WHERE number=2", 3),
    ("UPDATE audit SET number=9 WHERE number=1", 2),
  ])
  func everyHandOnALineIsNoticed(sql: String, at: Int64) async throws {
    let (store, _) = try await write()
    await store.close()
    try tamper(sql)
    let archive = try SQLiteArchive(file: file, key: key)
    #expect(try await archive.verifyAudit(known: nil) == .broken(at: at))
  }

  @Test func aTailCutOffIsNoticedByWhoeverKeptTheHead() async throws {
    let (store, _) = try await write()
    let kept = try await store.auditHead()
    await store.close()
    try tamper("DELETE FROM audit WHERE number=3")
    let archive = try SQLiteArchive(file: file, key: key)
    #expect(try await archive.verifyAudit(known: kept) == .rewritten(known: kept))
  }

  @Test func theProgramItselfCannotChangeALine() async throws {
    let (store, _) = try await write()
    await store.close()
    let hand = try Connection(file: file, mode: .writing)
    #expect(throws: StoreError.self) { try hand.execute("UPDATE audit SET at=0") }
    #expect(throws: StoreError.self) { try hand.execute("DELETE FROM audit") }
  }

  @Test func erasingAPersonTakesTheWordsAndLeavesTheChain() async throws {
    let (store, maria) = try await write()
    try await store.erase(maria)
    let entries = try await store.auditEntries(before: nil, limit: 10)
    #expect(entries.map(\.detail) == ["", nil, "192.0.2.7"])
    let head = try await store.auditHead()
    #expect(try await store.verifyAudit(known: nil) == .whole(head))
  }

  @Test func noPersonalWordOfTheLogStandsInTheFile() async throws {
    let (store, _) = try await write()
    await store.close()
    let bytes = try Data(contentsOf: URL(filePath: file))
    for word in ["hermana", "192.0.2.7", "lupe"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) stands in the file")
    }
  }

  @Test func aCommandWritesBesideTheRunningGateway() async throws {
    let (store, _) = try await write()
    let command = try SQLiteAccounts(file: file, key: key)
    _ = try await command.commitAccounts(now: morning) { _ in
      var decision = AccountDecision()
      decision.events = [AuditEvent(actor: "command", action: "revealed")]
      return decision
    }
    _ = try await store.meet(Caller.jean)
    #expect(try await store.auditHead().number == 4)
    let head = try await command.auditHead()
    #expect(try await store.verifyAudit(known: nil) == .whole(head))
  }
}
