import Foundation
import Helpline
import Synchronization
import Testing

@testable import Server

@Suite struct ResendSpoolTests {
  @Test func whatTheCommandLeavesIsTakenUpOnceOrStaysUntilItCanBe() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "resend-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let spool = ResendSpool(dataFolder: folder.path)
    for number in [12, 7] as [Int64] { try spool.put(OutboxNumber(rawValue: number)) }
    try Data().write(to: folder.appending(path: "resend/notes"))
    let seen = Mutex<[Int64]>([])
    func take(_ isDone: Bool) async -> [Int64] {
      await spool.take { number in
        seen.withLock { $0.append(number.rawValue) }
        return isDone
      }
      return seen.withLock { seen in
        defer { seen = [] }
        return seen
      }
    }
    #expect(await take(false) == [7])
    #expect(await take(true) == [7, 12])
    #expect(await take(true) == [])
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "resend/notes").path))
  }
}
