import Channels
import FuzzDriver
import HTTP
import Helpline
import Server

#if canImport(Glibc)
  import Glibc
#endif

/// Whoever holds a carrier's secret may write anything, to any kind of channel that is registered: it is a text, a
/// report or a refusal, never a trap. The first byte chooses the kind, the second whether the rest is the whole body
/// or spoils a sample.
@main enum FuzzWebhooks {
  static func main() { exit(fuzz(target)) }

  private static let fields = [
    "Public-Key": Signing.publicKey, "ID-Field": "sms.id", "From-Field": "sms.from",
    "Text-Field": "sms.text", "List-Field": "items", "Status-Field": "sms.state",
    "Sent-Words": "SENT",
  ]

  private static let channels: [(kind: String, channel: any Channel)] =
    ChannelRegistry.kinds.compactMap { kind in
      let form = kind.form
      let tools = ChannelTools(client: HTTPClient(), roster: Roster())
      var setup = ChannelSetup(name: ChannelName(kind.name), webhookURL: Signing.url)
      for name in form.fields { setup.fields[name] = fields[name] }
      for name in form.needs where setup.fields[name] == nil { setup.fields[name] = "fuzz" }
      for name in form.secrets { setup.secrets[name] = [Signing.secret] }
      return (kind.make(setup, tools) as? any Channel).map { (kind.name, $0) }
    }

  private static let target: FuzzTarget = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard bytes.count > 2 else { return 0 }
    let (kind, channel) = channels[Int(bytes[0] >> 1) % channels.count]
    var request = HTTPRequest(
      method: "POST", path: bytes[0] & 1 == 0 ? "/webhooks/a" : "/webhooks/a/status",
      body: bytes[1] == 0 ? Array(bytes[2...]) : spoiled(kind, bytes[1], bytes[2], bytes[3...]),
      remoteAddress: "127.0.0.1")
    guard Signing.sign(&request, as: kind) else { return 0 }
    let heard: Heard
    do throws(ChannelError) {
      heard = try channel.hear(request, now: Instant(seconds: Signing.seconds))
    } catch {
      // Its time stands in the body, and may be spoiled.
      precondition(error != .stale || kind == "vonage", "\(kind): signed just now")
      // Its form is refused before it is verified: what it says of itself must come first.
      if error == .notVerified { precondition(kind == "vonage" || kind == "smssync", kind) }
      return 0
    }
    for message in heard.messages {
      precondition(message.text.unicodeScalars.count <= InboundMessage.textScalarsMax)
      precondition(!message.externalID.rawValue.isEmpty)
    }
    for change in heard.changes {
      precondition(Address(uri: change.from.uri) == change.from)
      precondition(Address(uri: change.to.uri) == change.to)
    }
    _ = channel.acknowledge(heard, replies: heard.messages.isEmpty ? [] : ["¿a < b?"])
    return 0
  }

  private static func spoiled(
    _ kind: String, _ place: UInt8, _ length: UInt8, _ bytes: ArraySlice<UInt8>
  ) -> [UInt8] {
    let sample = Array(Samples.body(kind).utf8)
    let start = Int(place) % (sample.count + 1)
    let end = min(start + Int(length % 32), sample.count)
    var body = Array(sample[..<start])
    body += bytes
    body += sample[end...]
    return body
  }
}
