import Foundation
package import HTTP
package import Helpline

/// Plivo: form webhooks signed with V3, sending by JSON; a long text's reports name the parent.
/// https://www.plivo.com/docs/messaging
package struct Plivo: CarrierChannel {
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL], secrets: ["auth-token"])

  private static let statuses: [String: DeliveryStatus] = [
    "queued": .sending, "sent": .sent, "delivered": .delivered, "read": .read,
    "undelivered": .failed, "rejected": .failed, "failed": .failed,
  ]

  package let setup: ChannelSetup
  private let signature: PlivoSignature
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    signature = PlivoSignature(tokens: setup.secrets["auth-token"] ?? [])
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    let form = try verified(request)
    if let status = form["Status"] ?? form["status"], form["Text"] == nil {
      return Heard(
        reports: try setup.report(
          id: form["ParentMessageUUID"] ?? form["MessageUUID"], Self.statuses[status],
          code: form["ErrorCode"], now: now, field: "MessageUUID"))
    }
    let pictures = form["MediaCount"].flatMap { Int($0) } ?? 0
    return Heard(messages: [
      try setup.message(
        id: form["MessageUUID"], from: form["From"], to: form["To"], text: form["Text"], now: now,
        hasMedia: pictures > 0, names: (id: "MessageUUID", from: "From"))
    ])
  }

  private func verified(_ request: HTTPRequest) throws(ChannelError) -> Form {
    guard let given = request.headers["X-Plivo-Signature-V3"],
      let nonce = request.headers["X-Plivo-Signature-V3-Nonce"],
      let query = try? Form(query: request.query), let body = try? Form(request.body),
      signature.isValid(
        given, nonce: nonce, url: setup.address(of: request, withQuery: false),
        query: query, body: body)
    else { throw .notVerified }
    return body
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let account = setup["Account"]
    let sender = setup["Sender"]
    let response = try await line.post(
      setup.apiURL("https://api.plivo.com") + "/v1/Account/\(account)/Message/",
      ["Authorization": BasicLogin.header(account, setup.secret("auth-token"))],
      json: [
        "src": .text(sender.hasPrefix("+") ? String(sender.dropFirst()) : sender),
        "dst": .text(try submission.number().digits), "text": .text(submission.text),
        "url": .text(setup.statusURL), "method": "POST",
      ])
    guard response.isSuccess else { throw response.refusal() }
    let ids = response.json["message_uuid"].items.compactMap { $0.text.map { ExternalID($0) } }
    guard !ids.isEmpty else { throw .unanswered }
    return ids
  }
}
