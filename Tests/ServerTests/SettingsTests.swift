import Channels
import Foundation
import Helpline
import Journey
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

  /// `Name: value` is in force, `#Name: value` is an example; a `#` and a space begin a sentence.
  private func exampleLines() throws -> [[String]] {
    try String(contentsOfFile: Self.example, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.map(String.init) }
  }

  private func names(_ lines: [String]) -> [String] {
    lines.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
      .filter { !$0.hasPrefix(" ") && !$0.isEmpty }
      .compactMap { $0.split(separator: ":").first.map(String.init) }
  }

  @Test func theExampleNamesExactlyTheSettingsThatExist() throws {
    let blocks = try exampleLines().filter { !names($0).contains("Channel") }
    #expect(Set(blocks.flatMap(names)) == Set(SettingName.allCases.map(\.rawValue)))
  }

  @Test(arguments: ChannelRegistry.kinds.filter { $0 != ChannelRegistry.simulator })
  func theExampleShowsEachKindOfChannelWhole(kind: ChannelKind) throws {
    let blocks = try exampleLines().filter {
      $0.contains { $0.hasSuffix("Kind: " + kind.name) }
    }
    let block = try #require(blocks.first, "no example of \(kind.name)")
    #expect(blocks.count == 1)
    let common = ["Channel", "Kind"] + (kind.form.canReplyInline ? ["Reply"] : [])
    let own = names(block).filter { !ChannelSettings.lineFields.contains($0) }
    #expect(own.sorted() == (common + kind.form.fields).sorted(), "\(kind.name)")
    for secret in kind.form.secrets + kind.form.optionalSecrets {
      let variable = SecretName.channel(kind.name, secret).variable
      #expect(block.contains { $0.contains(variable) }, "\(kind.name) does not name \(variable)")
    }
  }

  @Test func theExampleShowsOnceWhatEveryChannelMaySay() throws {
    let shown = try exampleLines().flatMap(names).filter(ChannelSettings.lineFields.contains)
    #expect(shown == ChannelSettings.lineFields)
  }

  @Test func aChannelsRateAndItsStandInAreReadOrRefused() throws {
    let card =
      "Simulator: yes\nOfficer-Channel: simulator\nPublic-URL: https://a.example\n\nChannel: twilio\n"
      + "Account: AC1\nSender: +15555550100\n"
    let environment = ["HELPLINE_KEY": Self.key, "HELPLINE_TWILIO_AUTH_TOKEN": "secret"]
    let good = SettingsReader(
      file: try settingsFile(card + "Country: mx\nRate: 0.5\nBurst: 3\nFail-Over: simulator\n"),
      environment: environment)
    #expect(good.diagnostics == [])
    let channel = try #require(good.settings.channels.first { $0.name == ChannelName("twilio") })
    #expect(channel.line.segmentsPerSecond == 0.5)
    #expect(channel.line.burstSegments == 3)
    #expect(channel.line.failOver == ChannelName("simulator"))
    #expect(channel.fields["Country"] == "MX")
    let bad = SettingsReader(
      file: try settingsFile(card + "Country: XX\nRate: 0\nBurst: many\nFail-Over: twilio\n"),
      environment: environment)
    #expect(
      bad.diagnostics.map(\.code) == [
        "channel-country", "channel-rate", "channel-burst", "fail-over",
      ])
  }

  private func warnings(_ card: String) throws -> [Diagnostic] {
    SettingsReader(
      file: try settingsFile("Simulator: yes\nOfficer-Channel: simulator\n\n" + card),
      environment: ["HELPLINE_KEY": Self.key]
    ).diagnostics.filter { $0.code == "channel-unsigned" }
  }

  @Test(arguments: ChannelRegistry.kinds)
  func aStartSaysWhichCarriersDoNotSign(kind: ChannelKind) throws {
    let card =
      "Channel: some\nKind: \(kind.name)\n"
      + kind.form.needs.map { "\($0): x\n" }.joined()
    let found = try warnings(card)
    #expect(found.count == (kind.form.proof == .path ? 1 : 0))
    #expect(found.allSatisfy { $0.severity == .warning && $0.hint.contains("Addresses") })
    let listed = try warnings(card + "Addresses: 198.51.100.0/24\n")
    #expect(listed.allSatisfy { $0.summary.contains("listed network") })
  }

  @Test func aCarrierOfTheSettingsThatSignsIsNotWarnedOf() throws {
    let card = "Channel: http\nKind: http\nID-Field: id\nFrom-Field: from\nText-Field: text\n"
    #expect(try warnings(card).count == 1)
    #expect(try warnings(card + "Signature-Header: X-Sign\n").isEmpty)
  }

  @Test func theExampleIsReadWithoutAFault() {
    let reader = SettingsReader(
      file: Self.example,
      environment: ["HELPLINE_KEY": Self.key, "HELPLINE_TWILIO_AUTH_TOKEN": "secret"])
    #expect(reader.diagnostics == [])
    #expect(reader.settings.channels.map(\.kind.name) == ["twilio"])
    #expect(reader.settings.channels.first?.secrets == ["auth-token": ["secret"]])
    #expect(!reader.settings.isDemo)
  }

  @Test func withNothingItIsTheDemo() {
    let reader = SettingsReader(file: nil, environment: [:])
    #expect(reader.diagnostics == [])
    #expect(reader.settings.isDemo)
    #expect(reader.settings.channels.map(\.kind) == [ChannelRegistry.simulator])
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

  @Test func anAuditHeadWithoutAWayOutIsAFault() throws {
    let file = try settingsFile("Simulator: yes\nAudit-Head-To: supervisora@beta.example\n")
    let reader = SettingsReader(file: file, environment: ["HELPLINE_KEY": Self.key])
    #expect(reader.diagnostics.contains { $0.code == "audit-head-channel" })
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

  @Test func aKeyComesInBase64OrHexadecimal() throws {
    let file = try settingsFile("Simulator: yes\nOfficer-Channel: simulator\n")
    for text in [Self.key, String(repeating: "01", count: 32)] {
      let reader = SettingsReader(file: file, environment: ["HELPLINE_KEY": text])
      #expect(reader.diagnostics == [])
      #expect(reader.settings.key == [UInt8](repeating: 1, count: 32))
    }
  }

  @Test func aShortKeyIsNoKey() throws {
    let reader = SettingsReader(
      file: try settingsFile("Simulator: yes\n"), environment: ["HELPLINE_KEY": "c2hvcnQ="])
    #expect(reader.diagnostics.contains { $0.code == "secret-key" })
    #expect(!reader.diagnostics.contains { $0.description.contains("c2hvcnQ=") })
  }
}
