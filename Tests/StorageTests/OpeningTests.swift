import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// When a store opens, and when it refuses.
@Suite struct OpeningTests {
  private let folder: Folder
  private let key: SealingKey

  init() throws {
    folder = try Folder()
    key = try .random()
  }

  private func open(_ key: SealingKey? = nil, gateway: String = "g1") throws -> SQLiteStore {
    try SQLiteStore(file: folder.file("a.db"), key: key ?? self.key, gateway: gateway)
  }

  @Test func anotherKeyIsRefusedBeforeAnythingIsWritten() async throws {
    await (try open()).close()
    #expect(throws: StoreError.wrongKey) { try open(try .random()) }
    await (try open()).close()
  }

  @Test func aNewerDatabaseIsRefused() async throws {
    await (try open()).close()
    try Connection(file: folder.file("a.db"), mode: .writing).execute("PRAGMA user_version=99")
    #expect(
      throws: StoreError.unusable(
        detail: "written by a newer program: version 99, known \(Schema.version)")
    ) {
      try open()
    }
  }

  @Test func aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws {
    let notes = Data("compras: pan, leche\n".utf8)
    try notes.write(to: folder.url.appending(path: "a.db"))
    #expect(throws: StoreError.self) { try open() }
    #expect(try Data(contentsOf: folder.url.appending(path: "a.db")) == notes)
  }

  @Test func somebodyElsesDatabaseIsRefused() throws {
    let other = try Connection(file: folder.file("a.db"), mode: .writing)
    try other.execute("CREATE TABLE recipes(name TEXT)")
    #expect(throws: StoreError.unusable(detail: "this is not a helpline database")) { try open() }
  }

  @Test func aFolderThatIsNotThereIsUnwritable() {
    #expect {
      try SQLiteStore(file: "/nowhere/a.db", key: key)
    } throws: { ($0 as? StoreError)?.code == "store-unwritable" }
  }

  @Test func onlyOneProcessWritesADatabase() async throws {
    let first = try open()
    #expect(throws: StoreError.unavailable) { try open(gateway: "g2") }
    await first.close()
    await (try open(gateway: "g2")).close()
  }

  @Test func readersOpenADatabaseThatIsInUse() async throws {
    let store = try open()
    let entry = try await store.journalNew(try text("1", "hola"))
    let archive = try SQLiteArchive(file: folder.file("a.db"), key: key)
    #expect(try await archive.messages(MessageQuery()).map(\.text) == ["hola"])
    #expect(try await archive.contact(entry.contact)?.address == address(Caller.maria))
    #expect(throws: StoreError.wrongKey) {
      try SQLiteArchive(file: folder.file("a.db"), key: try .random())
    }
    #expect(throws: StoreError.self) { try SQLiteArchive(file: folder.file("b.db"), key: key) }
    await store.close()
  }

  @Test func nobodyElseMayReadTheFiles() async throws {
    let store = try open()
    _ = try await store.journalNew(try text("1", "hola"))
    for name in ["a.db", "a.db-wal", "a.db-shm", "a.db.lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    await store.close()
  }

  @Test func anotherGatewaysClaimsHoldUntilTheyRunOut() async throws {
    let first = try open(gateway: "g1")
    _ = try await first.journalNew(try text("1"))
    await first.close()
    let second = try open(gateway: "g2")
    #expect(try await second.claimUndecided(limit: 1, now: morning) == [])
    let later = morning.adding(seconds: decideLeaseSeconds)
    #expect(try await second.claimUndecided(limit: 1, now: later).map(\.attempt) == [2])
    await second.close()
  }
}
