package import HTTP
package import Helpline

/// Jasmin's HTTP interface: its thrower of inbound texts and receipts, and `/send`. It cannot sign.
/// https://docs.jasminsms.com/en/latest/apis/http/index.html
package struct Jasmin: CarrierChannel {
  package static let form = ChannelForm(
    .path, needs: [ChannelForm.apiURL, "Account", "Sender"], secrets: ["password"])

  /// Anything else in the body makes Jasmin come again.
  private static let received = "ACK/Jasmin"
  private static let statuses: [String: DeliveryStatus] = [
    "ESME_ROK": .sending, "ACCEPTD": .sent, "ENROUTE": .sent, "DELIVRD": .delivered,
    "EXPIRED": .failed, "DELETED": .failed, "UNDELIV": .failed, "REJECTD": .failed,
  ]

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
    let form = try request.form()
    if request.isStatus {
      return Heard(
        reports: try setup.report(
          id: form["id"], form["message_status"].flatMap(Self.status),
          code: form["err"] ?? form["message_status"], now: now, field: "id"))
    }
    let text = Self.text(form)
    return Heard(messages: [
      try setup.message(
        id: form["id"], from: form["from"] ?? form["From"], to: form["to"] ?? form["To"],
        text: text, now: now, hasMedia: text == nil, names: (id: "id", from: "from"))
    ])
  }

  /// At level 1 any error of the operator's SMSC stands in the same place.
  private static func status(_ word: String) -> DeliveryStatus? {
    statuses[word] ?? (word.hasPrefix("ESME_") ? .failed : nil)
  }

  /// The text's own bytes, and what they stand for (SMPP 3.4 §5.2.19). `nil` when there is no text in them.
  private static func text(_ form: Form) -> String? {
    let bytes =
      form["binary"].flatMap { Hexadecimal.decode($0) }
      ?? form.bytes(of: "content").map { Array($0) } ?? []
    let octet = coding(form)
    // An SMSC whose standard is not GSM: UTF-8 where it is that, else Latin-1.
    guard octet == 0, bytes.contains(where: { $0 >= 0x80 }) else {
      return DataCoding(octet: octet, standard: .gsm).decode(bytes)
    }
    return String(validating: bytes, as: UTF8.self) ?? DataCoding.latin1.decode(bytes)
  }

  /// Its document says digits; what it writes is the octet itself, `%08` (seen with 0.11.0).
  private static func coding(_ form: Form) -> UInt8 {
    let bytes = form.bytes(of: "coding").map { Array($0) } ?? []
    return UInt8(String(decoding: bytes, as: UTF8.self)) ?? (bytes.count == 1 ? bytes[0] : 0)
  }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    .text(200, Self.received)
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.post(
      setup.apiURL("") + "/send",
      form: [
        ("username", setup["Account"]), ("password", setup.secret("password")),
        ("from", setup["Sender"]), ("to", try submission.number().digits),
        ("priority", submission.lane == .emergency ? "3" : "0"), ("dlr", "yes"),
        ("dlr-level", "3"), ("dlr-method", "POST"), ("dlr-url", setup.statusURL),
      ] + Self.content(submission.text))
    let answer = String(decoding: response.body, as: UTF8.self)
    let parts = answer.split(separator: "\"", omittingEmptySubsequences: false)
    if response.isSuccess, answer.hasPrefix("Success"), parts.count >= 3, !parts[1].isEmpty {
      return [ExternalID(String(parts[1]))]
    }
    // "No route found": the operator of that Jasmin must act, and then it goes.
    throw response.status == 412 ? .notAuthorized(code: "412") : response.refusal()
  }

  private static func content(_ text: String) -> [(String, String)] {
    guard Segmenter(text).encoding == .ucs2 else { return [("coding", "0"), ("content", text)] }
    return [
      ("coding", "8"), ("hex-content", Hexadecimal.encode(DataCoding.ucs2.encode(text) ?? [])),
    ]
  }
}
