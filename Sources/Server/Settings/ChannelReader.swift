import Channels
import Content
import Helpline

/// Reads one channel's card by the form of its kind. Faults are collected, each with its next step.
struct ChannelReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let card: Card
  private let file: String
  private let secrets: SecretSource

  init(_ card: Card, file: String, secrets: SecretSource) {
    self.card = card
    self.file = file
    self.secrets = secrets
  }

  mutating func read() -> ChannelSettings? {
    let name = value("Channel") ?? ""
    guard Self.isName(name) else {
      report(
        "channel-name", "Channel", "\"\(name)\" is no name for a channel.",
        "Write lower-case letters, digits and dashes: it becomes part of an address.")
      return nil
    }
    guard let kind = ChannelRegistry.kind(value("Kind") ?? name) else {
      report(
        "channel-kind", "Channel", "Channel \(name) has no kind that exists.",
        "Write Kind: \(ChannelRegistry.kinds.map(\.name).joined(separator: " or ")).")
      return nil
    }
    var channel = ChannelSettings(
      name: ChannelName(name), kind: kind, reply: kind.form.canReplyInline ? .inline : .outbox)
    readReply(&channel)
    readFields(&channel)
    readLine(&channel)
    readSecrets(&channel)
    checkValues(channel)
    warnIfUnsigned(channel)
    return channel
  }

  private static func isName(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  func value(_ name: String) -> String? {
    card.fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  // MARK: Fields

  private mutating func readReply(_ channel: inout ChannelSettings) {
    guard let text = value("Reply") else { return }
    guard let reply = ChannelSettings.Reply(rawValue: text) else {
      report("channel-reply", "Reply", "Reply is \"\(text)\".", "Write inline or outbox.")
      return
    }
    if reply == .inline, !channel.kind.form.canReplyInline {
      report(
        "channel-reply", "Reply", "\(channel.kind.name) takes no reply in the response.",
        "Write Reply: outbox.")
    }
    channel.reply = reply
  }

  private mutating func readFields(_ channel: inout ChannelSettings) {
    let form = channel.kind.form
    let known = ChannelSettings.commonFields + form.fields + ChannelSettings.lineFields
    for field in card.fields {
      guard let name = known.first(where: { $0.lowercased() == field.name.lowercased() }) else {
        report(
          "setting-unknown", field.name,
          "A channel of kind \(channel.kind.name) has no \"\(field.name)\".",
          "It has \(known.joined(separator: ", ")).")
        continue
      }
      if form.fields.contains(name), !field.value.isEmpty { channel.fields[name] = field.value }
      check(field.value, of: name, form.rules[name])
    }
    for name in form.needs where channel.fields[name] == nil {
      report(
        "channel-incomplete", "Channel", "Channel \(channel.name) has no \(name).", "Add \(name):")
    }
    for network in channel.fields[ChannelForm.addresses]?.split(separator: " ") ?? []
    where Network(String(network)) == nil {
      report(
        "channel-addresses", ChannelForm.addresses, "\"\(network)\" is no network.",
        "Write addresses with spaces between: 192.0.2.7 198.51.100.0/24.")
    }
  }

  private mutating func check(_ value: String, of name: String, _ rule: ChannelForm.Rule?) {
    guard !value.isEmpty else { return }
    let hint: String
    switch rule {
    case .number(let range):
      if let number = Int(value), range.contains(number) { return }
      hint = "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .oneOf(let words):
      if words.contains(value) { return }
      hint = "Write \(words.joined(separator: " or "))."
    case nil: return
    }
    report("channel-field", name, "\(name) is \"\(value)\".", hint)
  }

  private mutating func checkValues(_ channel: ChannelSettings) {
    let isWhole = !diagnostics.contains { $0.severity == .error }
    for fault in isWhole ? channel.kind.form.check(channel.setup(publicURL: "")) : [] {
      report(
        "channel-value", fault.field, "\(fault.field) of \(channel.name) cannot be used.",
        fault.hint)
    }
  }

  // MARK: Secrets

  private mutating func readSecrets(_ channel: inout ChannelSettings) {
    let form = channel.kind.form
    for secret in form.secrets + form.optionalSecrets {
      let found = [secret, secret + ChannelForm.next].compactMap { take(channel.name, $0) }
      channel.secrets[secret] = found.isEmpty ? nil : found
      guard found.isEmpty, form.secrets.contains(secret) else { continue }
      let name = SecretName.channel(channel.name.rawValue, secret)
      report(
        "secret-missing", "Channel", "Channel \(channel.name) has no \(secret).",
        "Set \(name.variable), \(name.fileVariable) or the credential \(name.credential)."
          + (secret == ChannelForm.pathSecret ? " Make one with: openssl rand -hex 24" : ""))
    }
    let short = channel.secrets[ChannelForm.pathSecret]?.contains { !Self.isPathSecret($0) }
    if short == true {
      report(
        "path-secret", "Channel", "The path secret of \(channel.name) is too easy or no address.",
        "Make one of at least \(Self.pathSecretBytesMin) letters and digits: openssl rand -hex 24")
    }
  }

  private static let pathSecretBytesMin = 24

  private static func isPathSecret(_ text: String) -> Bool {
    text.utf8.count >= pathSecretBytesMin
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45
          || $0 == 95
      }
  }

  private mutating func take(_ channel: ChannelName, _ secret: String) -> String? {
    switch secrets.find(.channel(channel.rawValue, secret)) {
    case .absent: return nil
    case .secret(let text): return text
    case .unreadable(let name):
      report(
        "secret-unreadable", "Channel", "\(name.fileVariable) cannot be read.", "Check its rights.")
      return nil
    }
  }

  // MARK: What cannot be signed

  private mutating func warnIfUnsigned(_ channel: ChannelSettings) {
    let form = channel.kind.form
    let isSigned = form.signingField.map { channel.fields[$0] != nil } ?? false
    guard form.proof == .path, !isSigned else { return }
    let listed = channel.fields[ChannelForm.addresses] != nil
    report(
      "channel-unsigned", "Channel",
      "\(channel.kind.name) does not sign: whoever knows the address of \(channel.name)'s webhook"
        + (listed ? " and calls from a listed network" : "") + " is the carrier.",
      listed
        ? "Keep the path secret out of logs, and change it when people leave."
        : "Name the carrier's networks in \(ChannelForm.addresses):, and keep the path out of logs.",
      .warning)
  }

  mutating func report(
    _ code: String, _ field: String, _ summary: String, _ hint: String,
    _ severity: Diagnostic.Severity = .error
  ) {
    let line = card.fields.first { $0.name.lowercased() == field.lowercased() }?.line ?? 0
    diagnostics.append(Diagnostic(severity, code, file: file, line: line, summary, hint: hint))
  }
}
