import Channels
import HTTP
import Helpline
import HelplineTesting
import Testing

/// SMSsync sends nothing by itself on our word: the phone asks. Its table is `Provider.smsSync`.
@Suite struct SMSSyncTests {
  private let now = Instant(seconds: 1_795_532_400)
  private let clock = ManualClock()
  private var channel: SMSSync {
    SMSSync(
      ChannelSetup(
        name: ChannelName("smssync"), secrets: ["secret": ["secret_key"]], repliesInline: true),
      clock: clock)
  }

  private func post(_ body: String) -> HTTPRequest {
    HTTPRequest(method: "POST", path: "/webhooks/smssync", body: Array(body.utf8))
  }

  private func ask(_ channel: SMSSync, at now: Instant) throws -> JSONValue {
    let request = HTTPRequest(
      method: "GET", path: "/webhooks/smssync", query: "task=send&secret=secret_key")
    let heard = try channel.hear(request, now: now)
    return try JSON.decode(
      JSONValue.self, from: channel.acknowledge(heard, replies: []).bytes)["payload"]
  }

  private let text =
    "from=%2B525512345678&message=ay%C3%BAdame&message_id=80&sent_to=%2B15555550100&secret=secret_key&device_id=1&sent_timestamp=1795532400000"

  @Test func aTextIsHeardAndAnsweredInTheResponse() throws {
    let channel = channel
    let heard = try channel.hear(post(text), now: now)
    #expect(heard.messages.map(\.text) == ["ayúdame"])
    #expect(heard.messages.map(\.externalID.rawValue) == ["80"])
    let response = channel.acknowledge(heard, replies: ["¿Dónde?"])
    #expect(
      try JSON.decode(JSONValue.self, from: response.bytes) == [
        "payload": [
          "success": true, "error": .null, "task": "send", "secret": "secret_key",
          "messages": [["to": "+525512345678", "message": "¿Dónde?", "uuid": "80-0"]],
        ]
      ])
  }

  @Test func whatThePhoneTookIsSentAndIsGivenOutOnce() async throws {
    let channel = channel
    let notice = Submission(
      text: "uno", to: .phone(PhoneNumber(fiction: 101)), lane: .notice,
      idempotencyKey: "helpline-1")
    let page = Submission(
      text: "dos", to: .phone(PhoneNumber(fiction: 102)), lane: .emergency,
      idempotencyKey: "helpline-2")
    for submission in [notice, page, page] {
      await #expect(throws: SendError.throttled(retryAfterSeconds: 20)) {
        try await channel.send(submission)
      }
    }
    let given = try ask(channel, at: clock.now())
    #expect(given["messages"].items.map { $0["uuid"].text } == ["helpline-2", "helpline-1"])
    #expect(given["secret"].text == "secret_key")
    #expect(try ask(channel, at: clock.now())["messages"] == .null)
    #expect(try await channel.send(page) == [ExternalID("helpline-2")])
  }

  @Test func whatNobodyOffersAgainIsNotGivenOut() async throws {
    let channel = channel
    let submission = Submission(
      text: "vieja", to: .phone(PhoneNumber(fiction: 101)), lane: .reply,
      idempotencyKey: "helpline-1")
    _ = try? await channel.send(submission)
    #expect(try ask(channel, at: clock.now().adding(seconds: 3_600))["messages"] == .null)
  }
}
