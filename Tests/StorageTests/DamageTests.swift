import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// One damaged row costs what it held, and nobody else's text.
@Suite struct DamageTests {
  private let folder: Folder
  private let key: SealingKey

  init() throws {
    folder = try Folder()
    key = try .random()
  }

  private func reopen(after damage: String, _ store: SQLiteStore) async throws -> SQLiteStore {
    await store.close()
    try Connection(file: folder.file("a.db"), mode: .writing).execute(damage)
    return try SQLiteStore(file: folder.file("a.db"), key: key)
  }

  @Test func anUnreadableTextHoldsUpNoOther() async throws {
    var store = try SQLiteStore(file: folder.file("a.db"), key: key)
    _ = try await store.journalNew(try text("1", "primero"))
    _ = try await store.journalNew(try text("2", "segundo"))
    _ = try await store.journalNew(try text("3", "bonjou", from: Caller.jean))
    store = try await reopen(after: "UPDATE inbound SET body=x'00' WHERE number=1", store)
    let waiting = try await store.claimUndecided(limit: 10, now: morning)
    #expect(waiting.map(\.message.text) == ["segundo", "bonjou"])
    for entry in waiting {
      let decided = try await store.decide(entry, now: morning) { _, _ in Decision() }
      #expect(decided.number == entry.number)
    }
    #expect(try await store.messages(MessageQuery()).map(\.text).sorted() == ["bonjou", "segundo"])
    await store.close()
  }

  @Test func anUnreadableReplyHoldsUpNoOther() async throws {
    var store = try SQLiteStore(file: folder.file("a.db"), key: key)
    let maria = try await store.meet(Caller.maria)
    try await store.queue(reply(to: maria, "uno"), reply(to: maria, "dos"))
    store = try await reopen(after: "UPDATE outgoing SET body=x'00' WHERE number=1", store)
    #expect(try await store.claim(at: morning) == [])
    #expect(try await store.claim(at: morning).map(\.message.text) == ["dos"])
    #expect(try await store.gauges(now: morning).deadLetters == 1)
    await store.close()
  }

  @Test(arguments: ["UPDATE contact SET key=x'00'", "UPDATE conversation SET state=x'00'"])
  func aPersonWhoseRowIsDamagedMayStillText(damage: String) async throws {
    var store = try SQLiteStore(file: folder.file("a.db"), key: key)
    _ = try await store.meet(Caller.maria)
    store = try await reopen(after: damage, store)
    let entry = try await store.journalNew(try text("2", "auxilio"))
    _ = try await store.decide(entry, now: morning) { entry, _ in
      Decision(messages: [reply(to: entry.contact, "va")])
    }
    #expect(try await store.claim(at: morning).map(\.address) == [try address(Caller.maria)])
    await store.close()
  }
}
