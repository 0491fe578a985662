import Foundation
package import HTTP
package import Helpline

/// Twilio's Programmable Messaging: form webhooks, TwiML or REST replies, status callbacks.
/// https://www.twilio.com/docs/messaging/guides/webhook-request
package struct Twilio: CarrierChannel {
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL], secrets: ["auth-token"],
    canReplyInline: true,
    reservedWords: [
      "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "START", "YES",
      "UNSTOP", "HELP", "INFO",
    ])

  package let setup: ChannelSetup
  private let signature: TwilioSignature
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    line = CarrierLine(client: client)
    signature = TwilioSignature(tokens: setup.secrets["auth-token"] ?? [])
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    guard let given = request.headers["X-Twilio-Signature"],
      let form = try? Form(request.body)
    else { throw .notVerified }
    let parameters = form.pairs
    guard
      signature.isValid(given, url: setup.address(of: request), parameters: parameters)
    else { throw .notVerified }
    // A text has a status too, SmsStatus=received, and a picture of it may have no Body.
    if let status = form["MessageStatus"] { return try report(form, status, now) }
    return try message(form, now)
  }

  private func message(_ form: Form, _ now: Instant) throws(ChannelError) -> Heard {
    let pictures = form["NumMedia"].flatMap { Int($0) } ?? 0
    return Heard(messages: [
      try setup.message(
        id: form["MessageSid"], from: form["From"].map(Self.bare), to: form["To"],
        text: form["Body"], now: now,
        location: Coordinates(
          form["Latitude"].flatMap { Double($0) }, form["Longitude"].flatMap { Double($0) }),
        hasMedia: pictures > 0, names: (id: "MessageSid", from: "From"))
    ])
  }

  private func report(
    _ form: Form, _ status: String, _ now: Instant
  ) throws(ChannelError) -> Heard {
    Heard(
      reports: try setup.report(
        id: form["MessageSid"], Self.statuses[status], code: form["ErrorCode"],
        now: now, field: "MessageSid"))
  }

  private static let statuses: [String: DeliveryStatus] = [
    "accepted": .sending, "scheduled": .sending, "queued": .sending, "sending": .sending,
    "sent": .sent, "delivered": .delivered, "read": .read, "undelivered": .failed,
    "failed": .failed, "canceled": .failed,
  ]

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    var twiml = #"<?xml version="1.0" encoding="UTF-8"?><Response>"#
    for reply in replies { twiml += "<Message>" + XMLText.escape(reply) + "</Message>" }
    return HTTPResponse(
      status: 200, headers: ["Content-Type": "text/xml; charset=utf-8"],
      body: Array((twiml + "</Response>").utf8))
  }

  // MARK: Out

  private static let whatsApp = "whatsapp:"

  /// A number of WhatsApp's is a number.
  private static func bare(_ sender: String) -> String {
    sender.hasPrefix(whatsApp) ? String(sender.dropFirst(whatsApp.count)) : sender
  }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let account = setup["Account"]
    let way = setup["Sender"].hasPrefix(Self.whatsApp) ? Self.whatsApp : ""
    let response = try await line.post(
      setup.apiURL("https://api.twilio.com") + "/2010-04-01/Accounts/\(account)/Messages.json",
      ["Authorization": BasicLogin.header(account, setup.secret("auth-token"))],
      form: [
        ("To", way + (try submission.number().e164)), ("From", setup["Sender"]),
        ("Body", submission.text),
        ("StatusCallback", setup.statusURL),
      ])
    return try TwilioResponse.read(response)
  }
}
