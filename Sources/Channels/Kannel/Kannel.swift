import Foundation
package import HTTP
package import Helpline

/// Kannel's SMS box: `sms-service` with a `get-url`, and its `sendsms` interface. It cannot sign, and gives no id
/// of its own for what it takes: ours stands in the address it reports to.
/// https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html
package struct Kannel: CarrierChannel {
  package static let form = ChannelForm(
    .path, needs: [ChannelForm.apiURL, "Account", "Sender"], secrets: ["password"],
    canReplyInline: true)

  /// `dlr-mask`: delivered, failed, buffered, accepted and rejected by the operator.
  private static let reportsAsked = 31
  private static let statuses: [String: DeliveryStatus] = [
    "1": .delivered, "2": .failed, "4": .sending, "8": .sent, "16": .failed,
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
          id: form["id"], form["status"].flatMap { Self.statuses[$0] }, code: form["answer"],
          now: now, field: "id"))
    }
    return Heard(messages: [
      try setup.message(
        id: form["id"], from: form["sender"], to: form["to"], text: text(form), now: now,
        part: form.bytes(of: "udh").flatMap { Part(header: Array($0)) },
        names: (id: "id=%I", from: "sender=%q"))
    ])
  }

  /// `%b` is the text in the charset that `%C` names; UTF-16 when `%c` says 2.
  private func text(_ form: Form) -> String {
    guard let bytes = form.bytes(of: "message") else { return "" }
    let charset = (form["charset"] ?? "").uppercased()
    if charset.hasPrefix("UTF-16") || charset.isEmpty && form["coding"] == "2" {
      return DataCoding.ucs2.decode(bytes) ?? ""
    }
    if charset == "WINDOWS-1252" || charset == "ISO-8859-1" {
      return String(data: Data(bytes), encoding: .windowsCP1252) ?? ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The body is the reply. An empty one sends none where the service has `omit-empty = true`.
  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    .text(200, replies.joined(separator: "\n"))
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.get(
      setup.apiURL("") + "?" + query(submission, to: try submission.number()))
    let answer = String(decoding: response.body, as: UTF8.self)
    // "0: Accepted for delivery", "3: Queued for later delivery".
    if response.isSuccess, answer.hasPrefix("0:") || answer.hasPrefix("3:") {
      return [ExternalID(submission.idempotencyKey)]
    }
    throw response.isSuccess ? .rejected(code: String(answer.prefix(40))) : response.refusal()
  }

  private func query(_ submission: Submission, to number: PhoneNumber) -> String {
    let report =
      setup.statusURL + "?id=" + submission.idempotencyKey + "&status=%d&answer=%A"
    let fields = [
      ("username", setup["Account"]), ("password", setup.secret("password")),
      ("from", setup["Sender"]), ("to", number.e164),
      ("priority", submission.lane == .emergency ? "3" : "0"),
      ("dlr-mask", String(Self.reportsAsked)), ("dlr-url", report),
    ]
    let head = String(decoding: Form.encode(fields), as: UTF8.self)
    guard Segmenter(submission.text).encoding == .ucs2 else {
      let text = Form.encode([("coding", "0"), ("charset", "UTF-8"), ("text", submission.text)])
      return head + "&" + String(decoding: text, as: UTF8.self)
    }
    // Ready made and without a charset: a Kannel without iconv would spoil it otherwise.
    return head + "&coding=2&text=" + Form.escape(DataCoding.ucs2.encode(submission.text) ?? [])
  }
}
