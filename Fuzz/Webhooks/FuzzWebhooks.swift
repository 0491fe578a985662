import Channels
import FuzzDriver
import HTTP
import Helpline

#if canImport(Glibc)
  import Glibc
#endif

/// Whoever holds a carrier's secret may write anything: it is a text, a report or a refusal, never a trap.
@main enum FuzzWebhooks {
  static func main() { exit(fuzz(target)) }

  private static let secret = "fuzz-secret-of-at-least-24"
  private static let client = HTTPClient()
  private static let key = HMACKey(sha256: Array(secret.utf8))

  private static func setup(_ name: String, _ secrets: [String]) -> ChannelSetup {
    ChannelSetup(
      name: ChannelName(name),
      secrets: Dictionary(secrets.map { ($0, [secret]) }, uniquingKeysWith: { a, _ in a }))
  }

  private static let channels: [any Channel] = [
    Kannel(setup("kannel", ["path-secret", "password"]), client: client),
    Jasmin(setup("jasmin", ["path-secret", "password"]), client: client),
    Telegram(setup("telegram", ["bot-token", "webhook-secret"]), client: client),
    WhatsApp(setup("whatsapp", ["app-secret", "access-token", "verify-token"]), client: client),
    Simulator(name: ChannelName("simulator"), phones: []),
  ]

  private static let target: FuzzTarget = { start, count in
    guard count > 1, let first = start?.pointee else { return 0 }
    let body = Array(UnsafeBufferPointer(start: start, count: count).dropFirst())
    let channel = channels[Int(first >> 1) % channels.count]
    var request = HTTPRequest(
      method: "POST", path: first & 1 == 0 ? "/webhooks/a" : "/webhooks/a/status",
      headers: [
        "X-Telegram-Bot-Api-Secret-Token": secret,
        "X-Hub-Signature-256": "sha256=" + Hexadecimal.encode(key.authenticate(body)),
      ], body: body, remoteAddress: "127.0.0.1")
    request.parameters["secret"] = secret
    guard let heard = try? channel.hear(request, now: Instant(milliseconds: 0)) else { return 0 }
    for message in heard.messages {
      precondition(message.text.unicodeScalars.count <= InboundMessage.textScalarsMax)
      precondition(!message.externalID.rawValue.isEmpty)
    }
    _ = channel.acknowledge(heard, replies: [])
    return 0
  }
}
