import HTTP
import Helpline

/// One message of a batch, and what the interface for sending answers.
struct WhatsAppMessage {
  static let statuses: [String: DeliveryStatus] = [
    "accepted": .sending, "sent": .sent, "delivered": .delivered, "read": .read, "failed": .failed,
  ]

  /// The end of the year 9999: later is no time.
  private static let secondsMax: Int64 = 253_402_300_799
  private static let media = ["image", "audio", "voice", "video", "document", "sticker"]
  private let json: JSONValue

  init(_ json: JSONValue) {
    self.json = json
  }

  func heard(
    _ setup: ChannelSetup, to: String?, now: Instant
  ) throws(ChannelError) -> Heard {
    switch json["type"].text ?? "" {
    case "system": Heard(changes: try changes(setup))
    // A finger on a text of ours, a text taken back: nothing that could be answered.
    case "reaction", "revoke", "request_welcome": Heard()
    case let kind: Heard(messages: [try message(kind, setup, to: to, now: now)])
    }
  }

  /// Another number, another id of somebody who hides theirs, or both at once.
  /// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system
  private func changes(_ setup: ChannelSetup) throws(ChannelError) -> [NumberChange] {
    let system = json["system"]
    guard ["user_changed_number", "user_changed_user_id"].contains(system["type"].text) else {
      return []
    }
    guard let seconds = json["timestamp"].word.flatMap({ Int64($0) }),
      (0...Self.secondsMax).contains(seconds)
    else { throw .malformed(field: "messages.timestamp") }
    let pairs = [
      (json["from"].word ?? json["from_user_id"].word, system["wa_id"].word),
      (system["previous_user_id"].word, system["user_id"].word),
    ]
    return pairs.compactMap { old, new in
      guard let old, let new, !old.isEmpty, !new.isEmpty,
        max(old.utf8.count, new.utf8.count) <= ChannelSetup.idBytesMax
      else { return nil }
      return NumberChange(
        channel: setup.name, from: setup.address(old), to: setup.address(new),
        at: Instant(seconds: seconds))
    }
  }

  private func message(
    _ kind: String, _ setup: ChannelSetup, to: String?, now: Instant
  ) throws(ChannelError) -> InboundMessage {
    let place = json["location"]
    return try setup.message(
      id: json["id"].text, from: json["from"].word ?? json["from_user_id"].word, to: to,
      text: words(kind), now: now,
      location: Coordinates(place["latitude"].number, place["longitude"].number),
      hasMedia: Self.media.contains(kind) || kind == "unsupported",
      names: (id: "messages.id", from: "messages.from"))
  }

  /// What the person wrote or picked, or wrote below a picture; the name of a shared place.
  private func words(_ kind: String) -> String? {
    switch kind {
    case "button": return json.at("button.text").text
    case "interactive":
      let picked = json["interactive"]
      return picked.at("button_reply.title").text ?? picked.at("list_reply.title").text
    case "location":
      let parts = [json.at("location.name").text, json.at("location.address").text]
      return parts.compactMap { $0 }.joined(separator: ", ")
    default: return json.at("text.body").text ?? json[kind]["caption"].text
    }
  }

  /// https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
  static func error(_ response: HTTPClientResponse) -> SendError {
    let code = response.json.at("error.code").word ?? "\(response.status)"
    switch code {
    case "4", "80007", "130429", "131048", "131056", "133016":
      return .throttled(retryAfterSeconds: response.retryAfterSeconds)
    case "1", "2", "131000", "131016", "133004", "133005": return .carrierFault(code: code)
    case "0", "3", "10", "190", "131005", "131031", "131042", "131045", "368":
      return .notAuthorized(code: code)
    // More than a day since the person's last text: only a template may be sent, and we have none.
    case "131047": return .undeliverable(code: code)
    case "131026", "131021", "131030", "130472": return .undeliverable(code: code)
    case "131050": return .optedOut(code: code)
    default:
      return response.status == 400 ? .rejected(code: code) : response.refusal(code)
    }
  }
}
