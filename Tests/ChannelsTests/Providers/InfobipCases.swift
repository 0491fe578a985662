import Channels
import HTTP
import Helpline

extension Provider {
  /// Infobip's documents "Receive inbound SMS" and "SMS delivery reports", as in nyaruka/courier's handlers/infobip.
  static let infobip = Provider(
    name: "infobip", form: Infobip.form, proof: ChannelForm.pathSecret,
    fields: ["Sender": "2020"], secrets: ["api-key": ["key"]],
    make: { Infobip($0, client: $1) }, sign: byPath,
    needed: ["results.messageId", "results.from", "results"], isBatched: true,
    statuses: ["ACCEPTED", "PENDING", "UNDELIVERABLE", "DELIVERED", "EXPIRED", "REJECTED"],
    cannotHave: [.staleTimestamp: "it proves no time"],
    hears: [
      .text(
        "a text",
        body: results(
          #""text":"QUIZ Correct answer is Paris","cleanText":"Correct answer is Paris","keyword":"QUIZ","smsCount":1"#
        ),
        "0191e180-7d60-7000-aded-7d8b151cbd5b", from: "tel:+385916242493",
        "QUIZ Correct answer is Paris"),
      .text(
        "a text with emoji",
        body: results(#""text":"\ud83d\ude4f \u00bfd\u00f3nde?","smsCount":1"#),
        "0191e180-7d60-7000-aded-7d8b151cbd5b", from: "tel:+385916242493", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body: results(
          #""message":[{"contentType":"text/plain","value":"This is message text"},{"contentType":"image/jpeg","url":"https://examplelink.com/123456"}]"#
        ), "0191e180-7d60-7000-aded-7d8b151cbd5b", from: "tel:+385916242493",
        "This is message text", hasMedia: true),
      ChannelCase(
        story: "a batch with one that cannot be read",
        body:
          #"{"results":[{"messageId":"a","from":"385916242493","to":"1","text":"uno"},{"messageId":"b"},{"messageId":"c","from":"385916242494","to":"1","text":"dos"}],"messageCount":3,"pendingMessageCount":0}"#,
        outcome: .texts([
          .init(id: "a", from: "tel:+385916242493", text: "uno"),
          .init(id: "c", from: "tel:+385916242494", text: "dos"),
        ])),
      infobipStatus("DELIVERED", .delivered),
      infobipStatus("REJECTED", .failed),
      infobipStatus("UNDELIVERABLE", .failed),
      infobipStatus("EXPIRED", .failed),
      infobipStatus("ACCEPTED", .sending),
      infobipStatus("PENDING", .sending),
      .status(
        "REJECTED for a repeat",
        body:
          #"{"results":[{"messageId":"a","status":{"groupId":5,"groupName":"REJECTED","id":23,"name":"REJECTED_DUPLICATE_MESSAGE_ID"}}]}"#
      ),
      .status(
        "UNEXPECTED", body: #"{"results":[{"messageId":"a","status":{"groupName":"UNEXPECTED"}}]}"#),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message",
        answer:
          #"{"bulkId":"1","messages":[{"status":{"groupId":1,"groupName":"PENDING","id":26,"name":"PENDING_ACCEPTED"},"messageId":"infobip-helpline-7","destination":"15555550101"}]}"#,
        ids: ["infobip-helpline-7"], path: "/sms/3/messages",
        body:
          #"{"messages":[{"sender":"2020","destinations":[{"to":"15555550101","messageId":"infobip-helpline-7"}],"content":{"text":"Simple Message"},"webhooks":{"delivery":{"url":"https://sms.example.org/webhooks/infobip/0123456789abcdef01234567/status","intermediateReport":true},"contentType":"application/json"}}]}"#,
        sentHeaders: ["Authorization": "App key"]),
      SendingCase(
        story: "a number it refuses",
        answer:
          #"{"messages":[{"status":{"groupId":5,"groupName":"REJECTED","id":52,"name":"REJECTED_DESTINATION"},"messageId":"x"}]}"#,
        error: .rejected(code: "REJECTED_DESTINATION")),
      SendingCase(
        story: "a second try whose first arrived",
        answer:
          #"{"messages":[{"status":{"groupId":5,"groupName":"REJECTED","id":23,"name":"REJECTED_DUPLICATE_MESSAGE_ID"},"messageId":"infobip-helpline-7"}]}"#,
        ids: ["infobip-helpline-7"]),
      SendingCase(
        story: "no money",
        answer:
          #"{"messages":[{"status":{"groupId":5,"groupName":"REJECTED","id":12,"name":"REJECTED_NOT_ENOUGH_CREDITS"},"messageId":"x"}]}"#,
        error: .notAuthorized(code: "REJECTED_NOT_ENOUGH_CREDITS")),
      SendingCase(
        story: "too many to one number",
        answer:
          #"{"messages":[{"status":{"groupId":5,"groupName":"REJECTED","id":20,"name":"REJECTED_FLOODING_FILTER"},"messageId":"x"}]}"#,
        error: .throttled(retryAfterSeconds: 600)),
      SendingCase(
        story: "somebody in between waited in vain", status: 504, answer: "<html>",
        error: .unanswered),
      SendingCase(
        story: "another key", status: 401,
        answer:
          #"{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}"#,
        error: .notAuthorized(code: "UNAUTHORIZED")),
      SendingCase(
        story: "too fast", status: 429, headers: ["Retry-After": "9"],
        answer: #"{"error":"failed"}"#,
        error: .throttled(retryAfterSeconds: 9)),
    ])

  private static func results(_ rest: String) -> String {
    #"{"results":[{"messageId":"0191e180-7d60-7000-aded-7d8b151cbd5b","from":"385916242493","to":"385921004026","receivedAt":"2016-10-06T09:28:39.220+0000","price":{"pricePerMessage":0,"currency":"EUR"},"callbackData":"callbackData","#
      + rest + #"}],"messageCount":1,"pendingMessageCount":0}"#
  }

  private static func infobipStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      body:
        #"{"results":[{"messageId":"0191e180-7d60-7000-aded-7d8b151cbd5b","status":{"groupName":"\#(word)"},"error":{"groupId":0,"groupName":"OK","id":0,"name":"NO_ERROR"}}]}"#,
      .init("0191e180-7d60-7000-aded-7d8b151cbd5b", status, "NO_ERROR"))
  }
}
