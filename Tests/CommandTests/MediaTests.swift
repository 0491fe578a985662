import Channels
import Foundation
import HTTP
import Helpline
import HelplineTesting
import Server
import Testing

@testable import Command

/// Pictures, voices and shared places, from the carrier's signed webhook through the real routes, gateway and library.
@Suite struct MediaTests {
  private static let snapshot: Snapshot? = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? Arguments(["--library", root.path], options: TalkCommand.options)).flatMap {
      Input.snapshot($0)
    }
  }()

  enum Carrier: String, CaseIterable {
    case twilio, whatsapp, telegram

    func channel(_ client: HTTPClient) -> any Channel {
      let setup = ChannelSetup(
        name: ChannelName(rawValue), fields: ["Account": "1234567890", "Sender": "+15555550100"],
        secrets: ["auth-token": ["s"], "app-secret": ["s"], "webhook-secret": ["s"]],
        webhookURL: "https://sms.example.org/webhooks/" + rawValue)
      return switch self {
      case .twilio: Twilio(setup, client: client)
      case .whatsapp: WhatsApp(setup, client: client)
      case .telegram: Telegram(setup, client: client)
      }
    }

    func text(_ words: String, _ id: Int) -> HTTPRequest {
      switch self {
      case .twilio: signed(twilio(id, [("Body", words), ("NumMedia", "0")]))
      case .whatsapp: signed(whatsApp(id, #""type":"text","text":{"body":"\#(words)"}"#))
      case .telegram: signed(telegram(id, #""text":"\#(words)""#))
      }
    }

    func picture(_ id: Int) -> HTTPRequest {
      switch self {
      case .twilio:
        signed(
          twilio(
            id,
            [
              ("SmsStatus", "received"), ("NumMedia", "1"),
              ("MediaUrl0", "https://api.twilio.com/x.jpg"),
            ]))
      case .whatsapp:
        signed(whatsApp(id, #""type":"image","image":{"id":"x","mime_type":"image/jpeg"}"#))
      case .telegram: signed(telegram(id, #""photo":[{"file_id":"x","width":51,"height":90}]"#))
      }
    }

    /// Near Altar, Sonora.
    func place(_ id: Int) -> HTTPRequest {
      switch self {
      case .twilio:
        signed(
          twilio(
            id,
            [
              ("SmsStatus", "received"), ("NumMedia", "0"), ("Latitude", "30.7141"),
              ("Longitude", "-111.8353"),
            ]))
      case .whatsapp:
        signed(
          whatsApp(
            id, #""type":"location","location":{"latitude":30.7141,"longitude":-111.8353}"#))
      case .telegram:
        signed(telegram(id, #""location":{"latitude":30.7141,"longitude":-111.8353}"#))
      }
    }

    private func twilio(_ id: Int, _ fields: [(String, String)]) -> [UInt8] {
      Form.encode(
        [
          ("MessageSid", "SM\(id)"), ("From", "whatsapp:+15555550150"),
          ("To", "whatsapp:+15555550100"),
        ] + fields)
    }

    private func whatsApp(_ id: Int, _ message: String) -> [UInt8] {
      Array(
        (#"{"entry":[{"changes":[{"value":{"metadata":{"phone_number_id":"1234567890"},"messages":[{"from":"15555550150","id":"wamid.\#(id)","#
          + message + "}]}}]}]}").utf8)
    }

    private func telegram(_ id: Int, _ message: String) -> [UInt8] {
      Array(
        (#"{"update_id":\#(id),"message":{"message_id":\#(id),"chat":{"id":3527065,"type":"private"},"#
          + message + "}}").utf8)
    }

    private func signed(_ body: [UInt8]) -> HTTPRequest {
      var headers: HTTPHeaders = ["X-Telegram-Bot-Api-Secret-Token": "s"]
      let key = HMACKey(sha256: Array("s".utf8))
      headers.add(
        "X-Hub-Signature-256", "sha256=" + Hexadecimal.encode(key.authenticate(body)))
      if self == .twilio, let form = try? Form(body) {
        let text =
          "https://sms.example.org/webhooks/twilio"
          + form.pairs.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
        headers.add(
          "X-Twilio-Signature",
          Base64.encode(HMACKey(sha1: Array("s".utf8)).authenticate(Array(text.utf8))))
      }
      return HTTPRequest(
        method: "POST", path: "/webhooks/" + rawValue, headers: headers, body: body,
        remoteAddress: "192.0.2.7")
    }
  }

  private final class House {
    let carrier: Carrier
    let sender = RecordingSender()
    let officers = RecordingSender()
    let store = MemoryStore()
    private let gateway: Gateway
    private let router: Router
    private var count = 0

    init(_ carrier: Carrier) throws {
      self.carrier = carrier
      gateway = Gateway(
        store: store, clock: ManualClock(), snapshot: try #require(MediaTests.snapshot),
        senders: [ChannelName(carrier.rawValue): sender, ChannelName("officers"): officers],
        officerChannel: ChannelName("officers"), spread: { 0.5 })
      var router = Router()
      ChannelRoutes(
        gateway: gateway, channels: [carrier.channel(HTTPClient())], log: Log { _ in }
      ).add(to: &router)
      self.router = router
    }

    /// What the person is answered.
    func hear(_ request: (Int) -> HTTPRequest) async throws -> String {
      count += 1
      let before = sender.sent.count
      let response = await router.respond(to: request(count))
      #expect(response.status == 200)
      while try await gateway.send() > 0 {}
      return sender.sent.dropFirst(before).map(\.text).joined(separator: "\n")
    }

    func hear(_ words: String) async throws -> String {
      try await hear { carrier.text(words, $0) }
    }
  }

  @Test(arguments: Carrier.allCases)
  func aPictureIsAnsweredInThePersonsLanguageWithTheEmergencyNumber(carrier: Carrier) async throws {
    for (words, answer) in [
      ("cuanto puedo traer sin pagar impuestos", "aqui solo se lee texto"),
      ("how much can I bring without paying taxes", "only text is read here"),
    ] {
      let house = try House(carrier)
      _ = try await house.hear(words)
      let reply = try await house.hear { carrier.picture($0) }
      #expect(reply.contains(answer), "\(reply)")
      #expect(reply.contains("911"), "\(reply)")
    }
  }

  @Test(arguments: Carrier.allCases)
  func aSharedPlaceIsWhereTheCaseIs(carrier: Carrier) async throws {
    let house = try House(carrier)
    _ = try await house.hear("nos dejaron encerrados en el trailer no hay aire")
    #expect(try await house.store.cases(CaseQuery()).first?.spot == nil)
    let reply = try await house.hear { carrier.place($0) }
    let spot = try #require(try await house.store.cases(CaseQuery()).first?.spot)
    #expect(spot.kilometres(to: Coordinates(30.7141, -111.8353)) < 0.01)
    #expect(!reply.contains("solo se lee texto"))
    #expect(!house.officers.sent.isEmpty)
  }
}
