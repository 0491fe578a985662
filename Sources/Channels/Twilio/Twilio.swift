import Foundation
package import HTTP
package import Helpline

/// Twilio's Programmable Messaging: form webhooks, TwiML or REST replies, status callbacks.
/// https://www.twilio.com/docs/messaging/guides/webhook-request
package struct Twilio: Channel {
  package struct Configuration: Sendable {
    package var name: ChannelName
    package var account: String
    package var sender: String
    package var tokens: [String]
    /// What Twilio calls us: `https://sms.example.org/webhooks/twilio`.
    package var webhookURL: String
    package var apiURL: String
    package var repliesInline: Bool

    package init(
      name: ChannelName, account: String, sender: String, tokens: [String], webhookURL: String,
      apiURL: String? = nil, repliesInline: Bool
    ) {
      self.name = name
      self.account = account
      self.sender = sender
      self.tokens = tokens
      self.webhookURL = webhookURL
      self.apiURL = apiURL ?? "https://api.twilio.com"
      self.repliesInline = repliesInline
    }
  }

  private let configuration: Configuration
  private let signature: TwilioSignature
  private let client: HTTPClient

  package var name: ChannelName { configuration.name }
  package var repliesInline: Bool { configuration.repliesInline }

  package init(_ configuration: Configuration, client: HTTPClient) {
    self.configuration = configuration
    self.client = client
    signature = TwilioSignature(tokens: configuration.tokens)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    guard let given = request.headers["X-Twilio-Signature"],
      let form = try? Form(request.body)
    else { throw .notVerified }
    let parameters = form.pairs
    guard
      signature.isValid(given, url: signedURL(of: request), parameters: parameters)
    else { throw .notVerified }
    if let status = form["MessageStatus"] ?? form["SmsStatus"], form["Body"] == nil {
      return try report(form, status, now)
    }
    return try message(form, now)
  }

  /// The path and query are the request's own; scheme and host are what the settings say, for a proxy
  /// may show others.
  private func signedURL(of request: HTTPRequest) -> String {
    let base = configuration.webhookURL
    let isStatus = request.path.hasSuffix("/status")
    let query = request.query.isEmpty ? "" : "?" + request.query
    return base + (isStatus ? "/status" : "") + query
  }

  private func message(_ form: Form, _ now: Instant) throws(ChannelError) -> Heard {
    guard let id = form["MessageSid"] ?? form["SmsMessageSid"], !id.isEmpty else {
      throw .malformed(field: "MessageSid")
    }
    guard let sender = form["From"], !sender.isEmpty else { throw .malformed(field: "From") }
    let address =
      PhoneNumber(sender).map { Address.phone($0) } ?? .account(configuration.name, sender)
    return Heard(messages: [
      InboundMessage(
        channel: configuration.name, externalID: ExternalID(id), from: address,
        to: form["To"] ?? "",
        text: String((form["Body"] ?? "").prefix(InboundMessage.textScalarsMax)),
        receivedAt: now)
    ])
  }

  private func report(
    _ form: Form, _ status: String, _ now: Instant
  ) throws(ChannelError) -> Heard {
    guard let id = form["MessageSid"] ?? form["SmsSid"], !id.isEmpty else {
      throw .malformed(field: "MessageSid")
    }
    // A status that is not known yet says nothing; the report is still acknowledged.
    guard let known = Self.statuses[status] else { return Heard() }
    return Heard(reports: [
      DeliveryReport(
        channel: configuration.name, externalID: ExternalID(id), status: known,
        carrierCode: form["ErrorCode"], receivedAt: now)
    ])
  }

  private static let statuses: [String: DeliveryStatus] = [
    "accepted": .sending, "scheduled": .sending, "queued": .sending, "sending": .sending,
    "sent": .sent, "delivered": .delivered, "read": .read, "undelivered": .failed,
    "failed": .failed, "canceled": .failed,
  ]

  package func acknowledge(_ replies: [String]) -> HTTPResponse {
    var twiml = #"<?xml version="1.0" encoding="UTF-8"?><Response>"#
    for reply in replies { twiml += "<Message>" + XMLText.escape(reply) + "</Message>" }
    return HTTPResponse(
      status: 200, headers: ["Content-Type": "text/xml; charset=utf-8"],
      body: Array((twiml + "</Response>").utf8))
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard let number = submission.to.phone else { throw .undeliverable(code: "no-phone-number") }
    let fields = [
      ("To", number.e164), ("From", configuration.sender), ("Body", submission.text),
      ("StatusCallback", configuration.webhookURL + "/status"),
    ]
    let response: HTTPClientResponse
    do {
      response = try await client.send(
        HTTPClientRequest(
          method: "POST",
          url: configuration.apiURL + "/2010-04-01/Accounts/\(configuration.account)/Messages.json",
          headers: [
            "Authorization": "Basic " + authorization,
            "Content-Type": "application/x-www-form-urlencoded",
            "I-Twilio-Idempotency-Token": submission.idempotencyKey,
          ],
          body: Form.encode(fields)))
    } catch {
      throw .unreachable
    }
    return try TwilioResponse.read(response)
  }

  private var authorization: String {
    Base64.encode(
      Array((configuration.account + ":" + (configuration.tokens.first ?? "")).utf8))
  }
}
