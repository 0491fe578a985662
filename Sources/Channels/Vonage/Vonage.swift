import Foundation
package import HTTP
package import Helpline

/// Vonage's SMS API, once Nexmo: signed webhooks by GET or POST, parts apart, sending by form.
/// https://developer.vonage.com/en/messaging/sms/overview
package struct Vonage: CarrierChannel {
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL, "Signature"],
    secrets: ["api-secret", "signature-secret"],
    rules: ["Signature": .oneOf(VonageSignature.methods)])

  private static let statuses: [String: DeliveryStatus] = [
    "submitted": .sending, "buffered": .sent, "accepted": .sent, "delivered": .delivered,
    "expired": .failed, "failed": .failed, "rejected": .failed,
  ]

  package let setup: ChannelSetup
  private let signature: VonageSignature
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    signature = VonageSignature(
      secrets: setup.secrets["signature-secret"] ?? [], method: setup["Signature"])
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    let fields = try Self.fields(of: request)
    guard signature.isValid(fields) else { throw .notVerified }
    let values = Dictionary(fields, uniquingKeysWith: { first, _ in first })
    try ReplayWindow.firstTry.check(values["timestamp"].flatMap { Int64($0) }, now: now)
    if let status = values["status"], values["text"] == nil {
      return Heard(
        reports: try setup.report(
          id: values["messageId"], Self.statuses[status], code: values["err-code"], now: now,
          field: "messageId"))
    }
    return Heard(messages: [
      try setup.message(
        id: values["messageId"], from: values["msisdn"], to: values["to"], text: values["text"],
        now: now, part: Self.part(values), names: (id: "messageId", from: "msisdn"))
    ])
  }

  /// Query, form or JSON, whatever the account says. Nothing is taken for a text before it is verified.
  private static func fields(of request: HTTPRequest) throws(ChannelError) -> [(String, String)] {
    if request.body.first(where: { $0 > 32 }) == UInt8(ascii: "{") {
      guard let json = try? JSON.decode(JSONValue.self, from: request.body),
        case .object(let fields) = json
      else { throw .notVerified }
      return fields.compactMap { name, value in value.word.map { (name, $0) } }
    }
    guard let form = try? request.form() else { throw .notVerified }
    return form.pairs
  }

  private static func part(_ values: [String: String]) -> Part? {
    guard values["concat"] == "true", let reference = values["concat-ref"].flatMap({ Int($0) }),
      let total = values["concat-total"].flatMap({ Int($0) }),
      let index = values["concat-part"].flatMap({ Int($0) })
    else { return nil }
    return Part(reference: reference & 0xFFFF, total: total, index: index)
  }

  /// 200 or 204; with anything else it comes again for a day.
  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    HTTPResponse(status: 204)
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let isUnicode = Segmenter(submission.text).encoding == .ucs2
    let response = try await line.post(
      setup.apiURL("https://rest.nexmo.com") + "/sms/json",
      form: [
        ("api_key", setup["Account"]), ("api_secret", setup.secret("api-secret")),
        ("from", Self.bare(setup["Sender"])), ("to", try submission.number().digits),
        ("text", submission.text), ("type", isUnicode ? "unicode" : "text"),
        ("status-report-req", "1"), ("callback", setup.statusURL),
        ("client-ref", submission.idempotencyKey),
      ])
    guard response.isSuccess else { throw response.refusal() }
    let parts = response.json["messages"].items
    if let fault = parts.first(where: { $0["status"].word != "0" }) {
      // Some parts of a long text are on their way: all of it again is a second time.
      throw parts.contains { $0["status"].word == "0" } ? .unanswered : Self.error(fault)
    }
    let ids = parts.compactMap { $0["message-id"].word.map { ExternalID($0) } }
    guard !ids.isEmpty else { throw .unanswered }
    return ids
  }

  private static func bare(_ number: String) -> String {
    number.hasPrefix("+") ? String(number.dropFirst()) : number
  }

  /// https://developer.vonage.com/en/messaging/sms/guides/troubleshooting-sms
  private static func error(_ part: JSONValue) -> SendError {
    let code = part["status"].word ?? "unknown"
    switch code {
    // "Throughput Rate Exceeded - please wait [ 250 ] and retry": milliseconds, rounded up.
    case "1": return .throttled(retryAfterSeconds: 1)
    case "5", "11": return .carrierFault(code: code)
    case "3", "6", "7", "15", "29", "33": return .undeliverable(code: code)
    case "4", "8", "9", "14", "32": return .notAuthorized(code: code)
    default: return .rejected(code: code)
    }
  }
}
