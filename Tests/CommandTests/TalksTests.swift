import Foundation
import Helpline
import Testing

@testable import Command

/// Every golden conversation, on every store.
@Suite struct TalksTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let talks: [String] = {
    let folder = root.appending(path: "Tests/Talks").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".talk") }.sorted()
  }()

  private func house(_ kind: TalkHouse.Kind) throws -> TalkHouse {
    let arguments = try Arguments(
      ["--library", Self.root.path], options: TalkCommand.options)
    return TalkHouse(try #require(Input.snapshot(arguments)), on: kind)
  }

  @Test func thereAreTalksToPlay() {
    #expect(Self.talks.count >= 15)
  }

  @Test func everyTalkHoldsInMemory() async throws {
    let house = try house(.memory)
    for talk in Self.talks { #expect(try await faults(of: talk, in: house) == [], "\(talk)") }
  }

  @Test func everyTalkHoldsOnDisk() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let house = try house(.sqlite(folder: folder.path))
    for talk in Self.talks { #expect(try await faults(of: talk, in: house) == [], "\(talk)") }
  }

  private func faults(of talk: String, in house: TalkHouse) async throws -> [String] {
    try await TalkReplay.faults(
      of: Self.root.appending(path: "Tests/Talks/\(talk)").path, in: house)
  }
}
