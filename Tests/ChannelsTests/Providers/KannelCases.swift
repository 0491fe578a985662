import Channels
import HTTP
import Helpline

extension Provider {
  /// Taken from Kannel 1.4.5 of Debian 12 with its own fakesmsc, as its smsbox called
  /// `?id=%I&sender=%q&to=%Q&message=%b&charset=%C&coding=%c&udh=%u&ts=%T&smsc=%i`; charsets and the parts' header by
  /// the escapes' description in its user guide.
  static let kannel = Provider(
    name: "kannel", form: Kannel.form, proof: ChannelForm.pathSecret,
    fields: ["Account": "tester", "Sender": "12345"], secrets: ["password": ["foobar"]],
    make: { Kannel($0, client: $1) }, sign: byPath, needed: ["id", "sender"],
    statuses: ["accepted", "delivered", "failed", "queued", "rejected"],
    cannotHave: [.staleTimestamp: "it proves no time", .batch: "one text a request"],
    hears: [
      .text(
        "a text",
        query:
          "id=3db71928-c94e-4002-b6ce-5e711048276b&sender=%2B525512345678&to=12345&message=hola+ayuda+por+favor&charset=UTF-8&coding=0&udh=&ts=1795872581&smsc=FAKE",
        "3db71928-c94e-4002-b6ce-5e711048276b", from: "tel:+525512345678", "hola ayuda por favor"),
      .text(
        "a text with ñ",
        query:
          "id=2&sender=%2B525512345678&to=12345&message=ni%C3%B1os&charset=UTF-8&coding=0&udh=",
        "2", from: "tel:+525512345678", "niños"),
      .text(
        "a text in UTF-16",
        query:
          "id=3&sender=%2B525512345678&to=12345&message=%00d%00%F3%00n%00d%00e%D8%3D%DE%4F&charset=UTF-16BE&coding=2&udh=",
        "3", from: "tel:+525512345678", "dónde🙏"),
      .text(
        "a text made smaller",
        query:
          "id=4&sender=%2B525512345678&to=12345&message=d%F3nde&charset=WINDOWS-1252&coding=0&udh=",
        "4", from: "tel:+525512345678", "dónde"),
      .text(
        "a part",
        query:
          "id=5&sender=%2B525512345678&to=12345&message=hola&charset=UTF-8&coding=0&udh=%05%00%03%CC%02%01",
        "5", from: "tel:+525512345678", "hola", part: [0xCC, 2, 1]),
      .text(
        "a short code", query: "id=6&sender=2020&to=12345&message=promo&charset=UTF-8", "6",
        from: "machine.kannel:2020", "promo"),
      .status(
        "accepted", query: "id=helpline-7&status=8&answer=ACK%2F",
        .init("helpline-7", .sent, "ACK/")),
      .status(
        "delivered", query: "id=helpline-7&status=1&answer=", .init("helpline-7", .delivered, "")),
      .status("failed", query: "id=helpline-7&status=2&answer=", .init("helpline-7", .failed, "")),
      .status("queued", query: "id=helpline-7&status=4&answer=", .init("helpline-7", .sending, "")),
      .status(
        "rejected", query: "id=helpline-7&status=16&answer=NACK%2F",
        .init("helpline-7", .failed, "NACK/")),
      .status("unknown", query: "id=helpline-7&status=66"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Quédese ahi", lane: .emergency, status: 202,
        answer: "0: Accepted for delivery", ids: ["helpline-7"], path: "/",
        fields: [
          "username": "tester", "password": "foobar", "from": "12345", "to": "+15555550101",
          "text": "Quédese ahi", "coding": "0", "charset": "UTF-8", "priority": "3",
          "dlr-mask": "31",
          "dlr-url":
            "https://sms.example.org/webhooks/kannel/0123456789abcdef01234567/status?id=helpline-7&status=%d&answer=%A",
        ]),
      SendingCase(
        story: "letters outside GSM-7", text: "\u{263A}", status: 202,
        answer: "3: Queued for later delivery", ids: ["helpline-7"],
        fields: ["text": "&:", "coding": "2", "priority": "0"]),
      SendingCase(
        story: "not routable", status: 403, answer: "Not routable. Do not try again.",
        error: .notAuthorized(code: "403")),
      SendingCase(
        story: "a number it does not take", status: 400,
        answer: "Empty receiver number not allowed, rejected",
        error: .rejected(code: "400")),
      SendingCase(
        story: "in trouble", status: 503, answer: "Temporal failure, try again later.",
        error: .carrierFault(code: "503")),
      SendingCase(
        story: "too fast", status: 429, headers: ["Retry-After": "3"], answer: "",
        error: .throttled(retryAfterSeconds: 3)),
    ])
}
