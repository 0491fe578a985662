import Foundation
package import HTTP
package import Helpline

/// Any other carrier with an HTTP interface, described in the settings: which fields hold what, how it shows who it
/// is, and what we send it.
package struct AnyHTTP: CarrierChannel {
  package static let form = ChannelForm(
    .path,
    needs: ["ID-Field", "From-Field", "Text-Field", ChannelForm.apiURL],
    takes: [
      "To-Field", "List-Field", "Status-Field", "Status-ID-Field", "Sent-Words", "Delivered-Words",
      "Failed-Words", "Signature-Header", "Signature-Format", "Method", "Body", "Content-Type",
      "Header", "Answer-ID-Field", "Acknowledgement", "Sender",
    ], optionalSecrets: ["webhook-secret", "api-secret"],
    rules: [
      "Signature-Format": .oneOf(["hex", "base64", "plain"]), "Method": .oneOf(["POST", "GET"]),
    ], signingField: "Signature-Header",
    check: { setup in
      switch (setup["Signature-Header"].isEmpty, setup.secret("webhook-secret").isEmpty) {
      case (false, true):
        [.init("Signature-Header", "Set the webhook-secret, or every webhook is refused.")]
      case (true, false):
        [.init("Signature-Header", "Name the header, or nothing is checked with webhook-secret.")]
      default: []
      }
    })

  package let setup: ChannelSetup
  private let doorkeeper: Doorkeeper
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    doorkeeper = Doorkeeper(setup)
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try doorkeeper.check(request)
    try verify(request)
    let whole = try Self.fields(of: request)
    let list = setup["List-Field"].isEmpty ? .null : whole.at(setup["List-Field"])
    let items = list.items.isEmpty ? [whole] : list.items
    return try Heard(each: items) { (item) throws(ChannelError) in try hear(item, now) }
  }

  /// A signature over the body, or the secret itself (`plain`), in a header.
  private func verify(_ request: HTTPRequest) throws(ChannelError) {
    let header = setup["Signature-Header"]
    guard !header.isEmpty else { return }
    var given = request.headers[header] ?? ""
    if given.hasPrefix("sha256=") { given.removeFirst(7) }
    var found = false
    for secret in setup.secrets["webhook-secret"] ?? [] {
      let code = HMACKey(sha256: Array(secret.utf8)).authenticate(request.body)
      let expected =
        switch setup["Signature-Format"] {
        case "plain": secret
        case "base64": Base64.encode(code)
        default: Hexadecimal.encode(code)
        }
      let isHex = !["plain", "base64"].contains(setup["Signature-Format"])
      if constantTimeEquals(expected, isHex ? given.lowercased() : given) { found = true }
    }
    guard found else { throw .notVerified }
  }

  /// JSON, or the fields of query and form as if they were.
  private static func fields(of request: HTTPRequest) throws(ChannelError) -> JSONValue {
    let first = request.body.first { $0 > 32 }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      let value = try request.json()
      return value.isObject ? value : ["list": value]
    }
    let pairs = try request.form().pairs.map { ($0.0, JSONValue.text($0.1)) }
    return .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  private func hear(_ item: JSONValue, _ now: Instant) throws(ChannelError) -> Heard {
    let statusField = setup["Status-Field"]
    if !statusField.isEmpty, let word = item.at(statusField).word {
      let field = setup["Status-ID-Field"].isEmpty ? setup["ID-Field"] : setup["Status-ID-Field"]
      return Heard(
        reports: try setup.report(
          id: item.at(field).word, status(word), code: word, now: now, field: field))
    }
    return Heard(messages: [
      try setup.message(
        id: item.at(setup["ID-Field"]).word, from: item.at(setup["From-Field"]).word,
        to: item.at(setup["To-Field"]).word, text: item.at(setup["Text-Field"]).word, now: now,
        names: (id: setup["ID-Field"], from: setup["From-Field"]))
    ])
  }

  private func status(_ word: String) -> DeliveryStatus? {
    let words: [(String, DeliveryStatus)] = [
      ("Delivered-Words", .delivered), ("Failed-Words", .failed), ("Sent-Words", .sent),
    ]
    return words.first { field, _ in
      setup[field].split(whereSeparator: { " ,".contains($0) }).contains {
        $0.lowercased() == word.lowercased()
      }
    }?.1
  }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    .text(200, setup["Acknowledgement"])
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let template = SendTemplate(setup, submission, to: try submission.number())
    let response = try await line.call(template.request)
    guard response.isSuccess else { throw response.refusal() }
    let field = setup["Answer-ID-Field"]
    guard !field.isEmpty else { return [ExternalID(submission.idempotencyKey)] }
    guard let id = response.json.at(field).word, !id.isEmpty else { throw .unanswered }
    return [ExternalID(id)]
  }
}
