package import HTTP
package import Helpline

/// One vendor as `SimulatedCarrier` plays it: how its interface for sending is asked and what it says, and how it
/// reports. The shapes are the vendor's own, from its reference.
package struct PlayedVendor: Sendable {
  package struct Asked: Hashable, Sendable {
    /// Digits of an international number, without `+`.
    package var number: String
    package var text: String
    /// Our own id of the text, where the vendor reports under it.
    package var id: String?
  }

  /// A report on its way to us.
  package struct Report: Sendable {
    package var id: String
    package var status: DeliveryStatus
  }

  /// The kind of channel that speaks with it.
  package let kind: String
  /// What such a channel needs of the settings, beside the address.
  package var fields: [String: String] = [:]
  package var secrets: [String: String] = [:]
  /// To whom and what a request says; `nil` when it is none that the vendor knows.
  let read: @Sendable (HTTPRequest) -> Asked?
  /// "Taken", under this id.
  let accept: @Sendable (_ id: String, Asked) -> HTTPResponse
  var tooFast = HTTPResponse(status: 429, headers: ["Retry-After": "1"])
  var inTrouble = HTTPResponse(status: 503)
  /// The vendor's word for a status; `nil` where it has none.
  let words: [DeliveryStatus: String]
  /// A report as the vendor posts it, not yet signed.
  let report: @Sendable (_ id: String, _ word: String) -> HTTPRequest
  let sign: @Sendable (inout HTTPRequest, _ now: Instant) -> Void

  package static let webhookURL = "https://sms.example.org/webhooks/played"
  static let pathSecret = "0123456789abcdef01234567"

  /// The report as it comes to us; `nil` when the vendor never says so much.
  package func request(_ report: Report, now: Instant) -> HTTPRequest? {
    guard let word = words[report.status] else { return nil }
    var request = self.report(report.id, word)
    sign(&request, now)
    return request
  }

  package static let all: [PlayedVendor] = [
    twilio, vonage, infobip, kannel, whatsApp, telnyx, plivo, sinch, jasmin, africasTalking,
    clickatell,
  ]
}

/// What several of them share.
extension PlayedVendor {
  static func form(_ request: HTTPRequest) -> Form? {
    try? Form(request.method == "GET" ? Array(request.query.utf8) : request.body)
  }

  static func json(_ request: HTTPRequest) -> JSONValue {
    (try? JSON.decode(JSONValue.self, from: request.body)) ?? .null
  }

  static func asked(_ number: String?, _ text: String?, id: String? = nil) -> Asked? {
    guard let number, let text else { return nil }
    return Asked(
      number: number.hasPrefix("+") ? String(number.dropFirst()) : number, text: text, id: id)
  }

  static func answer(_ status: Int, _ body: JSONValue) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: ["Content-Type": "application/json"], body: JSON.encode(body))
  }

  static func post(_ body: JSONValue) -> HTTPRequest {
    HTTPRequest(method: "POST", path: "/webhooks/played/status", body: JSON.encode(body))
  }

  static func post(_ form: [(String, String)]) -> HTTPRequest {
    HTTPRequest(method: "POST", path: "/webhooks/played/status", body: Form.encode(form))
  }

  /// For those who cannot sign: the address holds a secret.
  static let byPath: @Sendable (inout HTTPRequest, Instant) -> Void = { request, _ in
    request.parameters["secret"] = pathSecret
  }
}
