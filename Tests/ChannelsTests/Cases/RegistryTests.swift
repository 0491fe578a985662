import Foundation
import Testing

/// A new kind of channel is a folder, a line of the registry and a table here; nothing else may be forgotten.
@Suite struct RegistryTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func registered() throws -> Set<String> {
    let source = try text("Sources/Server/ChannelRegistry.swift")
    return Set(source.matches(of: #/ChannelKind\("([a-z0-9-]+)"/#).map { String($0.1) })
  }

  /// Lines, ways out only, and the page of demo phones: they hear no carrier's webhook.
  private static let withoutWebhooks: Set<String> = [
    "smpp", "gammu", "email", "webhook", "simulator",
  ]

  @Test func everyRegisteredCarrierHasATable() throws {
    let tables = Set(Provider.all.map(\.name))
    #expect(tables == (try Self.registered()).subtracting(Self.withoutWebhooks))
  }

  @Test func everyRegisteredKindHasARowInTheDocument() throws {
    let document = try Self.text("docs/channels.md")
    for kind in try Self.registered().subtracting(["simulator", "smpp", "gammu"]) {
      #expect(document.contains("`\(kind)`"), "docs/channels.md does not name \(kind)")
    }
  }

  @Test func aCarriersFolderHasAtMostThreeFiles() throws {
    let channels = Self.root.appending(path: "Sources/Channels")
    for folder in try FileManager.default.contentsOfDirectory(atPath: channels.path)
    where !["Parts", "SMPP", "Simulator"].contains(folder) && !folder.hasSuffix(".swift") {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: channels.appending(path: folder).path)
      #expect(files.count <= 3, "\(folder) has \(files.count) files")
    }
  }
}
