import Foundation
import Helpline
import Server
import Testing

@Suite struct SettingsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let example = root.appending(path: "ops/helpline.conf.example").path
  private static let key = Data(repeating: 1, count: 32).base64EncodedString()

  private func settingsFile(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func theExampleNamesExactlyTheSettingsThatExist() throws {
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
    let named = Set(
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .compactMap { $0.split(separator: ":").first.map(String.init) })
    let exist = Set(SettingName.allCases.map(\.rawValue)).union(ChannelSettings.fields)
    #expect(named == exist)
  }

  @Test func theExampleIsReadWithoutAFault() {
    let reader = SettingsReader(
      file: Self.example,
      environment: ["HELPLINE_KEY": Self.key, "HELPLINE_TWILIO_AUTH_TOKEN": "secret"])
    #expect(reader.diagnostics == [])
    #expect(reader.settings.channels.map(\.kind) == [.twilio])
    #expect(reader.settings.channels.first?.secrets == ["secret"])
    #expect(!reader.settings.isDemo)
  }

  @Test func withNothingItIsTheDemo() {
    let reader = SettingsReader(file: nil, environment: [:])
    #expect(reader.diagnostics == [])
    #expect(reader.settings.isDemo)
    #expect(reader.settings.channels.map(\.kind) == [.simulator])
    #expect(reader.settings.port == 8080)
  }

  @Test func allFaultsAreReportedAtOnceWithTheirLines() throws {
    let file = try settingsFile(
      "Port: many\nPorta: 1\nSimulator: perhaps\n\nChannel: twilio\nKind: twilio\nReply: soon\n")
    let reader = SettingsReader(file: file, environment: [:])
    let found = Set(reader.diagnostics.map { "\($0.code):\($0.line)" })
    #expect(
      found.isSuperset(of: [
        "setting-number:1", "setting-unknown:2", "setting-yes-no:3", "channel-reply:7",
        "secret-missing:5", "channel-incomplete:5", "secret-missing:0", "officer-channel:0",
        "public-url:0",
      ]))
  }

  @Test func theEnvironmentOverrulesTheFile() throws {
    let file = try settingsFile("Port: 1000\nSimulator: yes\nOfficer-Channel: simulator\n")
    let reader = SettingsReader(
      file: file, environment: ["HELPLINE_PORT": "2000", "HELPLINE_KEY": Self.key])
    #expect(reader.settings.port == 2000)
    #expect(reader.diagnostics == [])
  }

  @Test func aSecretComesAsAFileOrACredentialToo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data((Self.key + "\n").utf8).write(to: folder.appending(path: "helpline-key"))
    let credential = SettingsReader(
      file: try settingsFile("Simulator: yes\n"),
      environment: ["CREDENTIALS_DIRECTORY": folder.path])
    #expect(credential.settings.key?.count == 32)
    let byFile = SettingsReader(
      file: try settingsFile("Simulator: yes\n"),
      environment: ["HELPLINE_KEY_FILE": folder.appending(path: "helpline-key").path])
    #expect(byFile.settings.key?.count == 32)
  }

  @Test func aShortKeyIsNoKey() throws {
    let reader = SettingsReader(
      file: try settingsFile("Simulator: yes\n"), environment: ["HELPLINE_KEY": "c2hvcnQ="])
    #expect(reader.diagnostics.contains { $0.code == "secret-key" })
    #expect(!reader.diagnostics.contains { $0.description.contains("c2hvcnQ=") })
  }
}
