import Foundation
package import HTTP
package import Helpline

/// Infobip: batches of texts and reports as JSON, sending by JSON. Our own id of a text is theirs too. It signs
/// nothing unless an account is set up for it.
/// https://www.infobip.com/docs/api/channels/sms
package struct Infobip: CarrierChannel {
  /// API-URL is the account's own: https://xxxxx.api.infobip.com.
  package static let form = ChannelForm(
    .path, needs: [ChannelForm.apiURL, "Sender"], secrets: ["api-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "ACCEPTED": .sending, "PENDING": .sending, "DELIVERED": .delivered, "UNDELIVERABLE": .failed,
    "EXPIRED": .failed, "REJECTED": .failed,
  ]

  /// It has this id already: an earlier try arrived.
  private static let repeated = "REJECTED_DUPLICATE_MESSAGE_ID"

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
    let body = try request.json()
    guard case .list(let results) = body["results"] else { throw .malformed(field: "results") }
    return try Heard(each: results) { (result) throws(ChannelError) in
      result["status"].isObject ? try report(result, now) : try message(result, now)
    }
  }

  private func message(_ result: JSONValue, _ now: Instant) throws(ChannelError) -> Heard {
    // A picture message is a list of pieces, each with its kind.
    let pieces = result["message"].items
    let words = pieces.compactMap { $0["value"].text }.joined(separator: "\n")
    return Heard(messages: [
      try setup.message(
        id: result["messageId"].word, from: result["from"].word ?? result["sender"].word,
        to: result["to"].word ?? result["destination"].word,
        text: result["text"].text ?? words, now: now,
        hasMedia: pieces.contains { $0["url"].text != nil },
        names: (id: "results.messageId", from: "results.from"))
    ])
  }

  private func report(_ result: JSONValue, _ now: Instant) throws(ChannelError) -> Heard {
    // Said of a second try, under the id of the first, which arrived.
    if result.at("status.name").text == Self.repeated { return Heard() }
    return Heard(
      reports: try setup.report(
        id: result["messageId"].word, Self.statuses[result.at("status.groupName").text ?? ""],
        code: result.at("error.name").text ?? result.at("error.id").word, now: now,
        field: "results.messageId"))
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let id = setup.name.rawValue + "-" + submission.idempotencyKey
    let response = try await line.post(
      setup.apiURL("") + "/sms/3/messages",
      ["Authorization": "App " + setup.secret("api-key")],
      json: [
        "messages": [
          [
            "sender": .text(setup["Sender"]),
            "destinations": [
              ["to": .text(try submission.number().digits), "messageId": .text(id)]
            ],
            "content": ["text": .text(submission.text)],
            "webhooks": [
              "delivery": ["url": .text(setup.statusURL), "intermediateReport": true],
              "contentType": "application/json",
            ],
          ]
        ]
      ])
    guard response.isSuccess else {
      throw response.refusal(response.json.at("requestError.serviceException.messageId").word)
    }
    let message = response.json["messages"][0]
    let name = message.at("status.name").text
    if name == Self.repeated { return [ExternalID(id)] }
    switch message.at("status.groupName").text {
    case "PENDING", "DELIVERED", "ACCEPTED", nil: break
    case "UNDELIVERABLE", "EXPIRED": throw .undeliverable(code: name ?? "undeliverable")
    default: throw Self.rejection(name ?? "rejected")
    }
    guard let given = message["messageId"].word else { throw .unanswered }
    return [ExternalID(given)]
  }

  /// https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes
  private static func rejection(_ name: String) -> SendError {
    switch name {
    // No money, no right: an operator can mend it, and the text waits.
    case "REJECTED_NOT_ENOUGH_CREDITS", "REJECTED_PREPAID_PACKAGE_EXPIRED", "REJECTED_SOURCE",
      "REJECTED_SENDER", "REJECTED_ROUTE_NOT_AVAILABLE", "REJECTED_DESTINATION_NOT_REGISTERED":
      .notAuthorized(code: name)
    case "REJECTED_SYSTEM_ERROR": .carrierFault(code: name)
    // So many texts an hour to one number, and fewer of the same.
    case "REJECTED_FLOODING_FILTER": .throttled(retryAfterSeconds: 600)
    case "REJECTED_DND": .optedOut(code: name)
    default: .rejected(code: name)
    }
  }
}
