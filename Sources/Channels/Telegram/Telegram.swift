import Foundation
package import HTTP
package import Helpline

/// A Telegram bot: updates with our secret in a header, and replies that may ride in the response. People have no
/// number there, only an account.
/// https://core.telegram.org/bots/api
package struct Telegram: CarrierChannel {
  package static let form = ChannelForm(
    .password, takes: [ChannelForm.apiURL], secrets: ["bot-token", "webhook-secret"],
    canReplyInline: true)

  private static let header = "X-Telegram-Bot-Api-Secret-Token"
  private static let media = [
    "photo", "voice", "audio", "video", "video_note", "document", "sticker", "animation",
  ]

  package let setup: ChannelSetup
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    guard setup.knows("webhook-secret", request.headers[Self.header] ?? "") else {
      throw .notVerified
    }
    let update = try request.json()
    let message = update["message"]
    // Edits, channel posts, group talk, people who join: acknowledged, and not for us.
    guard message.isObject, message.at("chat.type").text == "private" else {
      guard update["update_id"].integer != nil else { throw .malformed(field: "update_id") }
      return Heard()
    }
    return Heard(messages: [try self.message(update, message, now)])
  }

  private func message(
    _ update: JSONValue, _ message: JSONValue, _ now: Instant
  ) throws(ChannelError) -> InboundMessage {
    let place = message["location"]
    var heard = try setup.message(
      id: update["update_id"].word, from: message.at("chat.id").word, to: "telegram",
      text: message["text"].text ?? message["caption"].text
        ?? message.at("contact.phone_number").text, now: now,
      location: Coordinates(place["latitude"].number, place["longitude"].number),
      hasMedia: Self.media.contains { message[$0] != .null },
      names: (id: "update_id", from: "message.chat.id"))
    // Digits that are no telephone number.
    heard.from = .account(name, message.at("chat.id").word ?? "")
    return heard
  }

  /// One method call may ride in the response: all replies in one text.
  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    guard let message = heard.messages.first, !replies.isEmpty,
      case .account(_, let chat) = message.from
    else { return HTTPResponse(status: 200) }
    let call: JSONValue = [
      "method": "sendMessage", "chat_id": .text(chat),
      "text": .text(replies.joined(separator: "\n\n")),
    ]
    return HTTPResponse(
      status: 200, headers: ["Content-Type": "application/json"], body: JSON.encode(call))
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard case .account(_, let chat) = submission.to else {
      throw .undeliverable(code: "no-account")
    }
    let response = try await line.post(
      setup.apiURL("https://api.telegram.org") + "/bot\(setup.secret("bot-token"))/sendMessage",
      json: ["chat_id": .text(chat), "text": .text(submission.text)])
    guard response.isSuccess else { throw Self.error(response) }
    guard let id = response.json.at("result.message_id").word else { throw .unanswered }
    return [ExternalID(chat + "." + id)]
  }

  private static func error(_ response: HTTPClientResponse) -> SendError {
    let json = response.json
    switch response.status {
    case 429:
      let seconds = json.at("parameters.retry_after").integer.map { Int(clamping: $0) }
      return .throttled(retryAfterSeconds: seconds ?? response.retryAfterSeconds)
    // The person blocked the bot, or is gone.
    case 403: return .optedOut(code: "403")
    case 400: return .undeliverable(code: "400")
    default: return response.refusal()
    }
  }
}
