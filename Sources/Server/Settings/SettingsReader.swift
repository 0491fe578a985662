import Channels
import Content
import Foundation
package import Helpline
import Journey

/// Reads the settings file, the environment and the secrets. Faults are collected, never thrown.
package struct SettingsReader {
  package private(set) var settings = Settings()
  package private(set) var diagnostics: [Diagnostic] = []
  private let environment: [String: String]
  private let secrets: SecretSource
  private let file: String

  /// Without a file and without a scalar in the environment it is the demo.
  package init(file: String?, environment: [String: String]) {
    self.environment = environment
    secrets = SecretSource(environment: environment)
    self.file = file ?? "environment"
    let fromFile = file.map { readFile($0) } ?? []
    let scalars = readScalars(fromFile)
    settings.isDemo = file == nil && environment["HELPLINE_DEMO"] != "no"
    if settings.isDemo, scalars[.secondFactor] == nil { settings.needsSecondFactor = false }
    if settings.isDemo, scalars[.simulator] == nil { addSimulator() }
    readKey()
    checkWhole()
  }

  private mutating func readFile(_ path: String) -> [Card] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      report("settings-unreadable", 0, "\(path) cannot be read.", "Check the path and its rights.")
      return []
    }
    let parsed = CardParser.parse(SourceFile(path: path, text: text))
    diagnostics += parsed.diagnostics
    return parsed.cards
  }

  // MARK: Scalars

  private mutating func readScalars(_ cards: [Card]) -> [SettingName: String] {
    var values: [SettingName: (value: String, line: Int)] = [:]
    for card in cards {
      if card.fields.first?.name.lowercased() == "channel" {
        readChannel(card)
        continue
      }
      for field in card.fields {
        let name = SettingName.allCases.first {
          $0.rawValue.lowercased() == field.name.lowercased()
        }
        if let name {
          values[name] = (field.value, field.line)
        } else {
          report(
            "setting-unknown", field.line, "There is no setting \"\(field.name)\".",
            "ops/helpline.conf.example names them all.")
        }
      }
    }
    for name in SettingName.allCases {
      if let value = environment[name.variable] { values[name] = (value, 0) }
    }
    for (name, found) in values { take(name, found.value, found.line) }
    return values.mapValues(\.value)
  }

  private mutating func take(_ name: SettingName, _ value: String, _ line: Int) {
    switch name {
    case .bind: settings.bind = value
    case .port: settings.port = number(name, value, line, 0...65_535) ?? settings.port
    case .publicURL: settings.publicURL = value.hasSuffix("/") ? String(value.dropLast()) : value
    case .gateway: settings.gateway = value
    case .data: settings.dataFolder = value
    case .library: settings.libraryFolder = value
    case .roster: settings.rosterFile = value
    case .officerChannel: settings.officerChannel = ChannelName(value)
    case .simulator: if yes(name, value, line) { addSimulator() }
    case .secondFactor: settings.needsSecondFactor = yes(name, value, line)
    case .drillMinutes: settings.drillMinutes = number(name, value, line, 0...1_440) ?? 0
    case .auditHeadTo:
      settings.auditHeadTo = value.split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    case .watcher: settings.hasWatcher = yes(name, value, line)
    case .connections:
      settings.connectionsMax = number(name, value, line, 1...100_000) ?? settings.connectionsMax
    case .connectionsPerAddress:
      settings.connectionsPerAddressMax = number(name, value, line, 0...100_000) ?? 0
    case .replySegmentsPerDay:
      settings.replySegmentsPerDayMax = limit(name, value, line)
    case .replySegmentsPerPrefix:
      settings.replySegmentsPerPrefixMax = limit(name, value, line)
    }
  }

  private mutating func number(
    _ name: SettingName, _ value: String, _ line: Int, _ range: ClosedRange<Int>
  ) -> Int? {
    if let number = Int(value), range.contains(number) { return number }
    report(
      "setting-number", line, "\(name.rawValue) is \"\(value)\".",
      "Write a whole number from \(range.lowerBound) to \(range.upperBound).")
    return nil
  }

  /// 0 is no limit.
  private mutating func limit(_ name: SettingName, _ value: String, _ line: Int) -> Int? {
    number(name, value, line, 0...100_000_000).flatMap { $0 == 0 ? nil : $0 }
  }

  private mutating func yes(_ name: SettingName, _ value: String, _ line: Int) -> Bool {
    if value != "yes", value != "no" {
      report("setting-yes-no", line, "\(name.rawValue) is \"\(value)\".", "Write yes or no.")
    }
    return value == "yes"
  }

  // MARK: Channels

  private mutating func addSimulator() {
    let simulator = ChannelRegistry.simulator
    guard !settings.channels.contains(where: { $0.kind == simulator }) else { return }
    settings.channels.append(ChannelSettings(name: ChannelName("simulator"), kind: simulator))
  }

  private mutating func readChannel(_ card: Card) {
    var reader = ChannelReader(card, file: file, secrets: secrets)
    if let channel = reader.read() { settings.channels.append(channel) }
    diagnostics += reader.diagnostics
  }

  // MARK: Secrets

  private mutating func secret(_ name: SecretName) -> String? {
    switch secrets.find(name) {
    case .absent: return nil
    case .secret(let text): return text
    case .unreadable:
      report("secret-unreadable", 0, "\(name.fileVariable) cannot be read.", "Check its rights.")
      return nil
    }
  }

  private mutating func readKey() {
    guard let text = secret(.key) else {
      if !settings.isDemo {
        report(
          "secret-missing", 0, "There is no key to seal numbers and texts with.",
          "Set \(SecretName.key.fileVariable): 32 bytes, made with: openssl rand -base64 32")
      }
      return
    }
    // 64 hexadecimal digits are Base64 too, of something else.
    let bytes = Self.hexadecimal(text) ?? Data(base64Encoded: text).map(Array.init)
    guard let bytes, bytes.count == 32 else {
      report(
        "secret-key", 0, "The key is not 32 bytes in Base64 or hexadecimal.",
        "Make one with: openssl rand -base64 32")
      return
    }
    settings.key = bytes
  }

  private static func hexadecimal(_ text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  // MARK: The whole

  private mutating func checkWhole() {
    if !settings.channels.contains(where: { $0.name == settings.officerChannel }) {
      report(
        "officer-channel", 0,
        "Officers are paged over \"\(settings.officerChannel)\", which is not a channel.",
        "Set Officer-Channel to the name of a Channel card.")
    }
    if !settings.auditHeadTo.isEmpty,
      !settings.channels.contains(where: { $0.name == Vigil.email })
    {
      report(
        "audit-head-channel", 0, "Audit-Head-To has addresses, and no channel is named email.",
        "Add a card: Channel: email, Kind: email.")
    }
    let called = settings.channels.filter { $0.kind.form.proof != .none }
    if let first = called.first, settings.publicURL.isEmpty {
      report(
        "public-url", 0, "\(first.name)'s carrier calls an address, and Public-URL is not set.",
        "Set Public-URL: https://sms.example.org")
    }
    for channel in settings.channels {
      guard let other = channel.line.failOver else { continue }
      if other == channel.name || !settings.channels.contains(where: { $0.name == other }) {
        report(
          "fail-over", 0, "Channel \(channel.name) fails over to \"\(other)\".",
          "Set Fail-Over to the name of another Channel card.")
      }
    }
    let names = Dictionary(grouping: settings.channels, by: \.name)
    for name in names.filter({ $0.value.count > 1 }).keys {
      report("channel-twice", 0, "There are two channels \"\(name)\".", "Give each its own name.")
    }
  }

  private mutating func report(_ code: String, _ line: Int, _ summary: String, _ hint: String) {
    diagnostics.append(
      Diagnostic(.error, code, file: file, line: line, summary, hint: hint))
  }
}
