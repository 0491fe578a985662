import Channels
import HTTP
import Helpline

extension Provider {
  /// Updates as in nyaruka/courier's handlers/telegram (real ones, shortened by their spaces); answers of the Bot API
  /// from the same place.
  static let telegram = Provider(
    name: "telegram", form: Telegram.form, proof: "webhook-secret",
    secrets: ["bot-token": ["110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"]],
    make: { Telegram($0, client: $1) },
    sign: { request, secret, _ in
      request.headers.add("X-Telegram-Bot-Api-Secret-Token", secret)
    }, needed: ["update_id"],
    cannotHave: [
      .everyStatus: "it never tells", .staleTimestamp: "its secret has no time",
      .batch: "one update a request",
    ],
    hears: [
      .text(
        "a text",
        body: update(#""message_id":41,"date":1454119029,"text":"Hello World""#), "174114370",
        from: "telegram:3527065", "Hello World"),
      .text(
        "a text with emoji",
        body: update(#""message_id":41,"date":1454119029,"text":"\ud83d\ude4f \u00bfd\u00f3nde?""#),
        "174114370", from: "telegram:3527065", "🙏 ¿dónde?"),
      .text(
        "a place",
        body: update(
          #""message_id":94,"date":1493845244,"location":{"latitude":-2.890287,"longitude":-79.004333}"#
        ), "174114370", from: "telegram:3527065", "-2.89029,-79.00433",
        place: [-2.890287, -79.004333]),
      .text(
        "a picture with words below",
        body: update(
          #""message_id":85,"date":1493843318,"photo":[{"file_id":"AgADAQADtKcxG4LRUUQSQVUjfJIiiF8G6C8ABHsRSbk65AmUi3cBAAEC","file_size":1140,"width":51,"height":90}],"caption":"Photo Caption""#
        ), "174114370", from: "telegram:3527065", "Photo Caption", hasMedia: true),
      .text(
        "a sticker",
        body: update(
          #""message_id":44,"date":1454119668,"sticker":{"width":436,"height":512,"file_id":"BQADAwADRQADyIsGAAHtBskMy6GoLAI","file_size":38440}"#
        ), "174114370", from: "telegram:3527065", "", hasMedia: true),
      ChannelCase(
        story: "an update without a message", body: #"{"update_id": 174114370}"#,
        outcome: .nothing),
      ChannelCase(
        story: "talk of a group",
        body:
          #"{"update_id":1,"message":{"message_id":1,"chat":{"id":-4,"type":"group"},"date":1,"text":"hi"}}"#,
        outcome: .nothing),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message", to: .account(ChannelName("telegram"), "12345"),
        answer: #"{ "ok": true, "result": { "message_id": 133 } }"#, ids: ["12345.133"],
        path: "/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/sendMessage",
        body: #"{"chat_id":"12345","text":"Simple Message"}"#),
      SendingCase(
        story: "too fast", to: .account(ChannelName("telegram"), "12345"), status: 429,
        answer:
          #"{ "ok": false, "error_code":429, "description":"Too Many Requests: retry after 30", "parameters": {"retry_after": 30} }"#,
        error: .throttled(retryAfterSeconds: 30)),
      SendingCase(
        story: "blocked", to: .account(ChannelName("telegram"), "12345"), status: 403,
        answer:
          #"{ "ok": false, "error_code":403, "description":"Forbidden: bot was blocked by the user"}"#,
        error: .optedOut(code: "403")),
      SendingCase(
        story: "no such chat", to: .account(ChannelName("telegram"), "12345"), status: 400,
        answer: #"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
        error: .undeliverable(code: "400")),
      SendingCase(
        story: "in trouble", to: .account(ChannelName("telegram"), "12345"), status: 502,
        answer: "Bad Gateway", error: .carrierFault(code: "502")),
    ])

  private static func update(_ message: String) -> String {
    #"{"update_id":174114370,"message":{"from":{"id":3527065,"first_name":"Nic","last_name":"Pottier","username":"nicpottier"},"chat":{"id":3527065,"first_name":"Nic","last_name":"Pottier","type":"private"},"#
      + message + "}}"
  }
}
