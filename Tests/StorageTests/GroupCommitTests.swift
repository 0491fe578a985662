import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// Many operations, few syncs, and no neighbour pays for another's failure.
@Suite struct GroupCommitTests {
  private let folder: Folder
  private let store: SQLiteStore

  init() throws {
    folder = try Folder()
    store = try SQLiteStore(file: folder.file("a.db"), key: try .random())
  }

  @Test func textsThatArriveTogetherShareTransactions() async throws {
    try await withThrowingTaskGroup(of: Void.self) { [store] group in
      for number in 0..<1_000 {
        group.addTask { _ = try await store.journalNew(try text("\(number)")) }
      }
      try await group.waitForAll()
    }
    let metrics = store.metrics
    #expect(metrics.operations == 1_000)
    #expect(metrics.commits < 500)
    #expect(metrics.batchSizes.reduce(0, +) == metrics.commits)
    await store.close()
  }

  @Test func aFailureInMidWriteLeavesItsNeighboursAlone() async throws {
    let outcomes = try await withThrowingTaskGroup(of: String.self) { [store] group in
      for number in 0..<200 {
        group.addTask {
          if number % 10 == 3 { return await Self.failInMidWrite(store, number) }
          return "\(try await store.journalNew(try text("\(number)")).attempt)"
        }
      }
      return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes == ["1": 180, "refused": 20])
    #expect(try await store.gauges(now: morning).undecided == 180)
    #expect(try await store.messages(MessageQuery()).contains { $0.text == "mitad" } == false)
    await store.close()
  }

  /// Writes one row, then breaks.
  private static func failInMidWrite(_ store: SQLiteStore, _ number: Int) async -> String {
    do {
      try await store.writer.write { (ledger) throws(StoreError) in
        _ = try ledger.journal(
          InboundMessage(
            channel: ChannelName("twilio"), externalID: ExternalID("broken-\(number)"),
            from: .account(ChannelName("telegram"), "1"), to: "", text: "mitad",
            receivedAt: morning))
        try ledger.writing { () throws(StoreError) in
          throw StoreError.undecidable(detail: "a fault in mid-write")
        }
      }
      return "written"
    } catch {
      return "refused"
    }
  }

  @Test func numbersAreNotLostToFailures() async throws {
    _ = await Self.failInMidWrite(store, 1)
    let first = try await store.journalNew(try text("1"))
    #expect(first.number.rawValue == 1)
    #expect(first.contact.rawValue == 1)
    await store.close()
  }
}
