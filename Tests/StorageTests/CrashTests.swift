import Foundation
import Helpline
import HelplineTesting
import Storage
import Testing

/// A process that is killed at any moment loses nothing it had acknowledged.
@Suite struct CrashTests {
  /// Journals and decides until it is killed from within; tells each acknowledged text to a file.
  private static func writeUntilKilled(in folder: String, round: Int) async throws {
    let key = try SealingKey.loadOrCreate(file: folder + "/key")
    let store = try SQLiteStore(file: folder + "/a.db", key: key)
    let acknowledged = open(folder + "/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let limit = 300 + round * 97
    let count = Notes<Int>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<5_000 {
        group.addTask {
          let id = "\(round)-\(number)"
          let phone = "+52551234\(1000 + number % 50)"
          let entry = try await store.journalNew(try text(id, "texto \(id)", from: phone))
          count.add(write(acknowledged, id + "\n", id.utf8.count + 1))
          if count.all.count > limit { kill(getpid(), SIGKILL) }
          _ = try await store.decide(entry, now: morning) { entry, _ in
            Decision(messages: [reply(to: entry.contact, "re \(entry.message.text)", inline: true)])
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func everyAcknowledgedTextSurvivesKillMinusNine() async throws {
    let folder = try Folder()
    for round in 0..<4 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = folder.url.path as String, round = round as Int] in
        try await Self.writeUntilKilled(in: path, round: round)
      }
    }
    let key = try SealingKey.loadOrCreate(file: folder.file("key"))
    let store = try SQLiteStore(file: folder.file("a.db"), key: key)
    let waiting = try await store.claimUndecided(limit: 100_000, now: morning)
    for entry in waiting {
      _ = try await store.decide(entry, now: morning) { entry, _ in
        Decision(messages: [reply(to: entry.contact, "re \(entry.message.text)")])
      }
    }
    let lines = try String(contentsOfFile: folder.file("acknowledged"), encoding: .utf8)
    let ids = lines.split(separator: "\n").map(String.init)
    #expect(ids.count > 1_000)
    for id in ids {
      guard case .duplicate(_, .some) = try await store.journal(try text(id)) else {
        Issue.record("\(id) is lost")
        continue
      }
    }
    try await expectOneReplyEach(store)
    await store.close()
  }

  private func expectOneReplyEach(_ store: SQLiteStore) async throws {
    var query = MessageQuery()
    query.limit = 100_000
    let records = try await store.messages(query)
    let texts = records.filter { $0.direction == .inbound }.map(\.text)
    let replies = records.filter { $0.direction == .outbound }.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(replies.sorted() == texts.map { "re \($0)" }.sorted())
  }
}
