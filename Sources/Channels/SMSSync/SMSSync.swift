import Foundation
package import HTTP
package import Helpline

/// A phone with the app SMSsync: texts by form with our secret among the fields, replies in the response. It has no
/// interface for sending: the phone asks now and then what there is to send.
/// http://smssync.ushahidi.com/developers/
package struct SMSSync: CarrierChannel {
  package static let form = ChannelForm(.password, secrets: ["secret"], canReplyInline: true)
  /// A text that waits for the phone is offered again so soon.
  static let askAgainSeconds = 20

  package let setup: ChannelSetup
  private let waiting = WaitingTexts()
  private let clock: any WallClock

  package init(_ setup: ChannelSetup, clock: any WallClock = SystemClock()) {
    self.setup = setup
    self.clock = clock
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    guard let form = try? request.form(), setup.knows("secret", form["secret"] ?? "") else {
      throw .notVerified
    }
    // The phone asks for work, or what became of it.
    if let task = form["task"] {
      return Heard(challenge: task == "send" ? texts(now) : #"{"message_uuids":[]}"#)
    }
    return Heard(messages: [
      try setup.message(
        id: form["message_id"], from: form["from"], to: form["sent_to"], text: form["message"],
        now: now, names: (id: "message_id", from: "from"))
    ])
  }

  private func texts(_ now: Instant) -> String {
    let messages = waiting.take(now).map { text in
      JSONValue.object([
        "to": .text(text.to), "message": .text(text.text), "uuid": .text(text.key),
      ])
    }
    return String(decoding: JSON.encode(payload(messages)), as: UTF8.self)
  }

  /// The phone does nothing for who does not know the secret.
  private func payload(_ messages: [JSONValue]) -> JSONValue {
    var fields: [String: JSONValue] = ["success": true, "error": .null]
    if !messages.isEmpty {
      fields["task"] = "send"
      fields["secret"] = .text(setup.secret("secret"))
      fields["messages"] = .list(messages)
    }
    return ["payload": .object(fields)]
  }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    let body: [UInt8]
    if let answer = heard.challenge {
      body = Array(answer.utf8)
    } else {
      let message = heard.messages.first
      let number = message?.from.phone?.e164 ?? ""
      body = JSON.encode(
        payload(
          replies.enumerated().map { index, text in
            [
              "to": .text(number), "message": .text(text),
              "uuid": .text("\(message?.externalID.rawValue ?? "")-\(index)"),
            ]
          }))
    }
    return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: body)
  }

  // MARK: Out

  /// The first try puts the text out for the phone, a later one learns whether it took it: so a crash in between loses
  /// nothing, and repeats at most one.
  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let number = try submission.number()
    let isTaken = waiting.offer(
      .init(key: submission.idempotencyKey, to: number.e164, text: submission.text),
      isUrgent: submission.lane == .emergency, now: clock.now())
    guard isTaken else { throw .throttled(retryAfterSeconds: Self.askAgainSeconds) }
    return [ExternalID(submission.idempotencyKey)]
  }
}
