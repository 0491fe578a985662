import Channels
import HTTP
import Helpline

extension Provider {
  /// Webhooks as in nyaruka/courier's handlers/twiml (real ones), locations by Twilio's "WhatsApp: location messages",
  /// statuses of its reference "Message status values", errors of its error dictionary.
  static let twilio = Provider(
    name: "twilio", form: Twilio.form, proof: "auth-token",
    fields: ["Account": "AC1", "Sender": "+15555550100"],
    make: { Twilio($0, client: $1) }, sign: signTwilio, needed: ["MessageSid", "From"],
    statuses: [
      "accepted", "scheduled", "queued", "sending", "sent", "delivered", "undelivered", "failed",
      "read", "canceled",
    ],
    cannotHave: [
      .staleTimestamp: "it signs no time: a repeat has an id that is known",
      .batch: "one text a request",
    ],
    hears: [
      .text(
        "a text", body: twilio("Body=Msg&NumMedia=0"), "SMe287d7109a5a925f182f0e07fe5b223b",
        from: "tel:+14133881111", "Msg"),
      .text(
        "a text with emoji",
        body: twilio("Body=%C2%BFd%C3%B3nde+estoy%3F+%F0%9F%99%8F&NumMedia=0"),
        "SMe287d7109a5a925f182f0e07fe5b223b", from: "tel:+14133881111", "¿dónde estoy? 🙏"),
      .text(
        "pictures without a word", body: twilio("NumMedia=2&MediaUrl0=cat.jpg&MediaUrl1=dog.jpg"),
        "SMe287d7109a5a925f182f0e07fe5b223b", from: "tel:+14133881111", "", hasMedia: true),
      .text(
        "a place by WhatsApp",
        body: twilio(
          "NumMedia=0&Latitude=29.7417&Longitude=-110.9211&Address=Altar&MessageType=location",
          from: "whatsapp:%2B5215512345678"),
        "SMe287d7109a5a925f182f0e07fe5b223b", from: "tel:+525512345678", "29.74170,-110.92110",
        place: [29.7417, -110.9211]),
      twilioStatus("accepted", .sending), twilioStatus("scheduled", .sending),
      twilioStatus("queued", .sending), twilioStatus("sending", .sending),
      twilioStatus("sent", .sent), twilioStatus("delivered", .delivered),
      twilioStatus("read", .read), twilioStatus("undelivered", .failed, "30003"),
      twilioStatus("failed", .failed, "21610"), twilioStatus("canceled", .failed),
      .status("huh", body: "MessageSid=SMe287d7109a5a925f182f0e07fe5b223b&MessageStatus=huh"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Quédese ahí", status: 201,
        answer: #"{"sid":"SM77","status":"queued"}"#, ids: ["SM77"],
        path: "/2010-04-01/Accounts/AC1/Messages.json",
        fields: [
          "To": "+15555550101", "From": "+15555550100", "Body": "Quédese ahí",
          "StatusCallback": "https://sms.example.org/webhooks/twilio/status",
        ],
        sentHeaders: [
          "Authorization": "Basic QUMxOmEtc2VjcmV0LXRoYXQtaXMtbG9uZy1lbm91Z2g="
        ]),
      SendingCase(
        story: "too fast", status: 429, headers: ["Retry-After": "7"], answer: #"{"code":20429}"#,
        error: .throttled(retryAfterSeconds: 7)),
      SendingCase(
        story: "they wrote STOP", status: 400, answer: #"{"code":21610}"#,
        error: .optedOut(code: "21610")),
      SendingCase(
        story: "a landline", status: 400, answer: #"{"code":21614}"#,
        error: .undeliverable(code: "21614")),
      SendingCase(
        story: "another token", status: 401, answer: #"{"code":20003}"#,
        error: .notAuthorized(code: "20003")),
      SendingCase(
        story: "in trouble", status: 503, answer: "<html>", error: .carrierFault(code: "503")),
      SendingCase(
        story: "in trouble, and says until when", status: 503, headers: ["Retry-After": "30"],
        answer: "<html>", error: .throttled(retryAfterSeconds: 30)),
      SendingCase(
        story: "an acceptance that is not theirs", status: 202, answer: "", error: .unanswered),
      SendingCase(
        story: "too long", status: 400, answer: #"{"code":21617}"#, error: .rejected(code: "21617")),
      SendingCase(
        story: "an answer that cannot be read", status: 201, answer: "not json",
        error: .unanswered),
    ])

  private static func twilio(_ rest: String, from: String = "%2B14133881111") -> String {
    "ToCountry=US&ToState=District+Of+Columbia&SmsMessageSid=SMe287d7109a5a925f182f0e07fe5b223b&ToCity=&FromZip=01022&SmsSid=SMe287d7109a5a925f182f0e07fe5b223b&FromState=MA&SmsStatus=received&FromCity=CHICOPEE&FromCountry=US&To=%2B12028831111&ToZip=&NumSegments=1&MessageSid=SMe287d7109a5a925f182f0e07fe5b223b&AccountSid=acctid&From="
      + from + "&ApiVersion=2010-04-01&" + rest
  }

  private static func twilioStatus(
    _ word: String, _ status: DeliveryStatus, _ code: String? = nil
  ) -> ChannelCase {
    .status(
      word,
      body: "MessageSid=SMe287d7109a5a925f182f0e07fe5b223b&MessageStatus=\(word)&To=%2B12028831111"
        + (code.map { "&ErrorCode=" + $0 } ?? ""),
      .init("SMe287d7109a5a925f182f0e07fe5b223b", status, code))
  }

  private static let signTwilio: Sign = { request, secret, _ in
    guard let form = try? Form(request.body) else { return }
    let signed =
      "https://sms.example.org" + request.path + (request.query.isEmpty ? "" : "?" + request.query)
      + form.pairs.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
    request.headers.add(
      "X-Twilio-Signature", Base64.encode(hmac(secret, .sha1, Array(signed.utf8))))
  }
}
