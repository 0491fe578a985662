import Channels
import HTTP
import Helpline

extension Provider {
  /// Clickatell's documents "Receive messages" and "Message status", as in nyaruka/courier's handlers/clickatell.
  static let clickatell = Provider(
    name: "clickatell", form: Clickatell.form, proof: ChannelForm.pathSecret,
    fields: ["Sender": "2020"], secrets: ["api-key": ["API-KEY"]],
    make: { Clickatell($0, client: $1) }, sign: byPath, needed: ["messageId", "fromNumber"],
    statuses: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "14"],
    cannotHave: [.staleTimestamp: "it proves no time", .batch: "one text a request"],
    hears: [
      .text(
        "a text",
        body:
          #"{"messageId":"1234","fromNumber":"250788383383","timestamp":1516217711000,"text":"Hello World!","charset":"UTF-8"}"#,
        "1234", from: "tel:+250788383383", "Hello World!"),
      .text(
        "a text in ISO-8859-1",
        body:
          #"{"messageId":"1234","fromNumber":"250788383383","timestamp":1516217711000,"text":"hello%21","charset":"ISO-8859-1"}"#,
        "1234", from: "tel:+250788383383", "hello!"),
      .text(
        "a text in UTF-16",
        body:
          #"{"messageId":"1234","fromNumber":"250788383383","timestamp":1516217711000,"text":"%00n%00o%00+%00t%00e%00n%00%ED%00a%00+%00d%00i%00n%00e%00r%00o","charset":"UTF-16BE"}"#,
        "1234", from: "tel:+250788383383", "no tenía dinero"),
      clickatellStatus(1, .failed), clickatellStatus(2, .sending), clickatellStatus(3, .sent),
      clickatellStatus(4, .delivered),
      clickatellStatus(5, .failed), clickatellStatus(6, .failed), clickatellStatus(7, .failed),
      clickatellStatus(8, .sent), clickatellStatus(9, .failed), clickatellStatus(10, .failed),
      clickatellStatus(11, .sending), clickatellStatus(12, .failed), clickatellStatus(14, .failed),
      .status("unexpected", body: #"{"messageId":"msg1","statusCode":-1}"#),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Unicode ☺", status: 202,
        answer:
          #"{"messages":[{"apiMessageId":"id1002","accepted":true,"to":"12067799299","error":null}],"error":null}"#,
        ids: ["id1002"], path: "/messages",
        body:
          #"{"content":"Unicode ☺","to":["15555550101"],"from":"2020","clientMessageId":"helpline-7"}"#,
        sentHeaders: ["Authorization": "API-KEY"]),
      SendingCase(
        story: "a wrong number of ours", status: 202,
        answer:
          #"{"messages":[],"error":"Two-Way integration error - From number is not related to integration"}"#,
        error: .rejected(code: "Two-Way integration error - From number is not related to in")),
      SendingCase(
        story: "another key", status: 401, answer: "", error: .notAuthorized(code: "401")),
      SendingCase(
        story: "too fast", status: 429, answer: "Error", error: .throttled(retryAfterSeconds: nil)),
    ])

  private static func clickatellStatus(_ code: Int, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      "\(code)", body: #"{"messageId":"msg1","statusCode":\#(code)}"#,
      .init("msg1", status, "\(code)"))
  }
}
