import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// Who has the database but not the key learns nothing of people and their texts.
@Suite struct SecrecyTests {
  private let secrets = [
    "5512345678", "15005550006", "encerrados en el trailer", "kilometro 42", "no hay aire",
    "emergency/trailer", "keyword", "Auto, caso", "nadie lo ha leido", "SM-secreto-1", "carrier-77",
    "Rosa lo vio", "menu-principal", "rosa", "en casa",
  ]

  private func converse(with store: SQLiteStore) async throws -> ContactID {
    let entry = try await store.journalNew(
      try text("SM-secreto-1", "nos dejaron encerrados en el trailer kilometro 42 no hay aire"))
    _ = try await store.decide(entry, now: morning) { entry, situation in
      var contact = try situation.contact(entry.contact)
      contact?.conversation.menu = "menu-principal"
      var opened = helpCase(try situation.nextCaseNumber(), of: entry.contact)
      opened.facts = [
        CaseFact(name: "place", value: "kilometro 42", saidBy: "person", at: morning)
      ]
      return Decision(
        reasons: [Reason("keyword", "no hay aire")],
        reading: Reading(
          language: .spanish, languageConfidence: 1,
          matches: [
            Match(
              intent: IntentID("emergency/trailer"), urgency: .red, score: 1,
              keywords: ["no hay aire"])
          ], urgency: .red),
        locale: .spanish, contact: contact, cases: [opened],
        events: [
          CaseEvent(
            helpCase: opened.number, at: morning, actor: "rosa", reason: Reason("Rosa lo vio"))
        ],
        messages: [reply(to: entry.contact, "Auto, caso K7Q: nadie lo ha leido aun")])
    }
    let row = try #require(try await store.claim(at: morning).first)
    try await store.record(.sent([ExternalID("carrier-77")]), of: row.number, at: morning)
    return entry.contact
  }

  private func end(_ opened: HelpCase, in store: SQLiteStore) async throws {
    _ = try await store.commit(now: morning) { _ in
      var ended = opened
      ended.outcome = CaseOutcome(
        officer: OfficerID("rosa"), code: .attended, note: "en casa", at: morning)
      ended.dueAt = nil
      return Decision(cases: [ended])
    }
  }

  private func bytes(in folder: Folder) throws -> Data {
    var all = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
      all += try Data(contentsOf: folder.url.appending(path: name))
    }
    return all
  }

  @Test func noSecretStandsInTheFiles() async throws {
    let folder = try Folder()
    let store = try SQLiteStore(file: folder.file("a.db"), key: try .random())
    _ = try await converse(with: store)
    let open = try bytes(in: folder)
    await store.close()
    let closed = try bytes(in: folder)
    #expect(open.count > 100_000)
    for secret in secrets {
      #expect(open.range(of: Data(secret.utf8)) == nil, "\(secret)")
      #expect(closed.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
  }

  @Test func anErasedPersonCannotBeReadAgain() async throws {
    let folder = try Folder()
    let key = try SealingKey.random()
    var store = try SQLiteStore(file: folder.file("a.db"), key: key)
    let maria = try await converse(with: store)
    #expect(try await store.messages(MessageQuery()).isEmpty == false)
    await #expect(throws: StoreError.self) { try await store.erase(maria) }
    try await end(try #require(try await store.cases(CaseQuery()).first), in: store)
    let jean = try await store.journalNew(try text("2", "bonjou", from: Caller.jean))
    try await store.erase(maria)
    for _ in 1...2 {
      #expect(try await store.contact(maria) == nil)
      #expect(try await store.messages(MessageQuery()).map(\.contact) == [jean.contact])
      var all = CaseQuery()
      all.openOnly = false
      #expect(try await store.cases(all) == [])
      await store.close()
      store = try SQLiteStore(file: folder.file("a.db"), key: key)
    }
    let again = try await store.journalNew(try text("3", "hola de nuevo"))
    #expect(again.contact != maria)
    await store.close()
  }

  @Test func aRowMovedToAnotherPlaceDoesNotOpen() throws {
    let sealer = Sealer()
    let key = ContactKey.random()
    let sealed = Array(sealer.seal(.inbound, 7, with: key) { $0.write("hola") })
    sealed.withUnsafeBytes { sealed in
      #expect(sealer.open(.inbound, 7, with: key, sealed) != nil)
      #expect(sealer.open(.inbound, 8, with: key, sealed) == nil)
      #expect(sealer.open(.outgoing, 7, with: key, sealed) == nil)
      #expect(sealer.open(.inbound, 7, with: .random(), sealed) == nil)
      #expect(sealer.open(.inbound, 7, with: key, .init(rebasing: sealed[..<10])) == nil)
    }
  }
}
