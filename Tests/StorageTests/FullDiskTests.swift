import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Storage

/// A full disk refuses texts, loses none, and is forgotten once there is room.
@Suite struct FullDiskTests {
  private static func run(_ tool: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static let mayMount =
    getuid() == 0
    && run(
      "/bin/sh", "-c",
      """
      d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"
      """)

  @Test(.enabled(if: mayMount, "only root may mount a small disk"))
  func aFullDiskIsSurvived() async throws {
    let folder = try Folder()
    try #require(Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.url.path))
    defer { _ = Self.run("/bin/umount", "-l", folder.url.path) }
    let ballast = folder.file("ballast")
    try Data(repeating: 1, count: 6 << 20).write(to: URL(filePath: ballast))
    let store = try SQLiteStore(file: folder.file("a.db"), key: try .random())
    var written = 0
    var refusal: StoreError?
    while refusal == nil, written < 100_000 {
      do throws(StoreError) {
        _ = try await store.journal(InboundMessage.numbered(written))
        written += 1
      } catch {
        refusal = error
      }
    }
    #expect(refusal?.code == "store-unwritable")
    #expect(refusal?.isRetryable == true)
    #expect(try await store.gauges(now: morning).undecided == written)
    try FileManager.default.removeItem(atPath: ballast)
    _ = try await store.journal(InboundMessage.numbered(written))
    #expect(try await store.gauges(now: morning).undecided == written + 1)
    await store.close()
  }
}

extension InboundMessage {
  fileprivate static func numbered(_ number: Int) -> InboundMessage {
    InboundMessage(
      channel: ChannelName("twilio"), externalID: ExternalID("\(number)"),
      from: .account(ChannelName("telegram"), "\(number % 10)"), to: "",
      text: String(repeating: "agua ", count: 40), receivedAt: morning)
  }
}
