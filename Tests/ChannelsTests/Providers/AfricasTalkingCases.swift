import Channels
import HTTP
import Helpline

extension Provider {
  /// Africa's Talking's documents "SMS notifications" and "Sending", as in nyaruka/courier's handlers/africastalking.
  static let africasTalking = Provider(
    name: "africastalking", form: AfricasTalking.form, proof: ChannelForm.pathSecret,
    fields: ["Account": "Username", "Sender": "2020"], secrets: ["api-key": ["KEY"]],
    make: { AfricasTalking($0, client: $1) }, sign: byPath, needed: ["id", "from"],
    statuses: [
      "Sent", "Submitted", "Buffered", "Rejected", "Success", "Failed", "Expired",
      "AbsentSubscriber",
    ],
    cannotHave: [.staleTimestamp: "it proves no time", .batch: "one text a request"],
    hears: [
      .text(
        "a text",
        body:
          "linkId=03090445075804249226&text=Msg&to=21512&id=ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3&date=2017-05-03T06%3A04%3A45Z&from=%2B254791541111",
        "ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3", from: "tel:+254791541111", "Msg"),
      .text(
        "a text with emoji",
        body:
          "linkId=03090445075804249226&text=%F0%9F%99%8F+%C2%BFd%C3%B3nde%3F&to=21512&id=ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3&date=2017-05-03+06%3A04%3A45&from=%2B254791541111",
        "ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3", from: "tel:+254791541111", "🙏 ¿dónde?"),
      atStatus("Success", .delivered),
      atStatus("Sent", .sent),
      atStatus("Submitted", .sending),
      atStatus("Buffered", .sending),
      atStatus("Rejected", .failed),
      atStatus("Failed", .failed),
      atStatus("Expired", .failed),
      atStatus("AbsentSubscriber", .failed),
      .status("Borked", body: "id=ATXid_dda018a640edfcc5d2ce455de3e4a6e7&status=Borked"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message ☺", status: 201,
        answer:
          #"{"SMSMessageData":{"Message":"Sent to 1/1 Total Cost: KES 0.8000","Recipients":[{"statusCode":101,"number":"+254711XXXYYY","status":"Success","cost":"KES 0.8000","messageId":"ATPid_SampleTxnId123"}]}}"#,
        ids: ["ATPid_SampleTxnId123"], path: "/version1/messaging",
        fields: [
          "message": "Simple Message ☺", "username": "Username", "to": "+15555550101",
          "from": "2020", "enqueue": "1",
        ], sentHeaders: ["apikey": "KEY"]),
      SendingCase(
        story: "a number it does not take", status: 201,
        answer:
          #"{"SMSMessageData":{"Recipients":[{"statusCode":403,"number":"x","status":"InvalidPhoneNumber","cost":"0","messageId":"None"}]}}"#,
        error: .undeliverable(code: "403")),
      SendingCase(
        story: "no money", status: 201,
        answer:
          #"{"SMSMessageData":{"Recipients":[{"statusCode":405,"status":"InsufficientBalance","messageId":"None"}]}}"#,
        error: .notAuthorized(code: "405")),
      SendingCase(
        story: "they asked to be left alone", status: 201,
        answer:
          #"{"SMSMessageData":{"Recipients":[{"statusCode":406,"status":"UserInBlacklist","messageId":"None"}]}}"#,
        error: .optedOut(code: "406")),
      SendingCase(
        story: "in trouble", status: 201,
        answer:
          #"{"SMSMessageData":{"Recipients":[{"statusCode":500,"status":"InternalServerError","messageId":"None"}]}}"#,
        error: .carrierFault(code: "500")),
      SendingCase(
        story: "failed without saying why",
        answer: #"{ "SMSMessageData": {"Recipients": [{"status": "Failed" }] } }"#,
        error: .rejected(code: "Failed")),
      SendingCase(
        story: "too fast", status: 429, answer: #"{ "error": "failed" }"#,
        error: .throttled(retryAfterSeconds: nil)),
    ])

  private static func atStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      body:
        "id=ATXid_dda018a640edfcc5d2ce455de3e4a6e7&status=\(word)&phoneNumber=%2B254711000111&networkCode=63902",
      .init("ATXid_dda018a640edfcc5d2ce455de3e4a6e7", status))
  }
}
