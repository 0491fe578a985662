import Channels
import HTTP
import Helpline
import Testing

extension Provider {
  /// Fields of Plivo's document "Message callbacks", as in nyaruka/courier's handlers/plivo; the signature as its Python
  /// SDK makes it (`plivo.utils.signature_v3`).
  static let plivo = Provider(
    name: "plivo", form: Plivo.form, proof: "auth-token",
    fields: ["Account": "AuthID", "Sender": "2020"], secrets: ["auth-token": ["AuthToken"]],
    make: { Plivo($0, client: $1) }, sign: signPlivo, needed: ["MessageUUID", "From"],
    statuses: ["queued", "sent", "delivered", "undelivered", "rejected", "failed"],
    cannotHave: [
      .staleTimestamp: "it signs a nonce and no time: a repeat has an id that is known",
      .batch: "one text a request",
    ],
    hears: [
      .text(
        "a text",
        body:
          "To=2020&From=60124361111&TotalRate=0&Units=1&Text=Hello&TotalAmount=0&Type=sms&MessageUUID=abc1234",
        "abc1234", from: "tel:+60124361111", "Hello"),
      .text(
        "a text with emoji",
        body:
          "To=2020&From=60124361111&TotalRate=0&Units=1&Text=%F0%9F%99%8F+%C2%BFd%C3%B3nde%3F&TotalAmount=0&Type=sms&MessageUUID=abc1234",
        "abc1234", from: "tel:+60124361111", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body:
          "To=2020&From=60124361111&Text=&Type=mms&MediaCount=1&Media0=https%3A%2F%2Fmedia.plivo.com%2Fx&MessageUUID=abc1235",
        "abc1235", from: "tel:+60124361111", "", hasMedia: true),
      plivoStatus("delivered", .delivered),
      plivoStatus("sent", .sent),
      plivoStatus("queued", .sending),
      plivoStatus("undelivered", .failed),
      plivoStatus("rejected", .failed),
      plivoStatus("failed", .failed),
      .status(
        "sent, of one part",
        body:
          "ParentMessageUUID=12345&Status=sent&MessageUUID=123&To=%2B60124361111&From=2020&PartInfo=1+of+2",
        .init("12345", .sent)),
      .status("UNKNOWN", body: "MessageUUID=12345&Status=UNKNOWN&To=%2B60124361111&From=2020"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message ☺", status: 202,
        answer: #"{"message":"message(s) queued","message_uuid":["abc123"],"api_id":"x"}"#,
        ids: ["abc123"], path: "/v1/Account/AuthID/Message/",
        body:
          #"{"src":"2020","dst":"15555550101","text":"Simple Message ☺","url":"https://sms.example.org/webhooks/plivo/status","method":"POST"}"#,
        sentHeaders: ["Authorization": "Basic QXV0aElEOkF1dGhUb2tlbg=="]),
      SendingCase(
        story: "an answer without an id", answer: #"{ "missing":"OzYDlvf3SQVc" }"#,
        error: .unanswered),
      SendingCase(
        story: "a number it does not take", status: 400,
        answer: #"{"api_id":"x","error":"dst is not valid"}"#, error: .rejected(code: "400")),
      SendingCase(
        story: "another token", status: 401, answer: "Could not verify your access level",
        error: .notAuthorized(code: "401")),
      SendingCase(
        story: "too fast", status: 429, answer: "{}", error: .throttled(retryAfterSeconds: nil)),
    ])

  private static func plivoStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      body: "MessageUUID=12345&Status=\(word)&To=%2B60124361111&From=2020&ErrorCode=000&Units=1",
      .init("12345", status, "000"))
  }

  private static let signPlivo: Sign = { request, secret, _ in
    guard let form = try? Form(request.body) else { return }
    let url = "https://sms.example.org" + request.path
    let posted = form.pairs.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
    let nonce = "05429567804466091622"
    let base = posted.isEmpty ? url : url + "?" + posted
    request.headers.add("X-Plivo-Signature-V3-Nonce", nonce)
    request.headers.add(
      "X-Plivo-Signature-V3", Base64.encode(hmac(secret, .sha256, Array((base + "." + nonce).utf8)))
    )
  }
}

@Suite struct PlivoSignatureTests {
  /// Made with `plivo.utils.signature_v3` of plivo 4.63.0 for the token `my_auth_token`.
  @Test func itAgreesWithPlivosOwnSDK() throws {
    let plivo = PlivoSignature(tokens: ["my_auth_token"])
    let body = try Form(query: "From=60124361111&Text=Hello+%C3%B1&To=2020")
    let none = try Form(query: "")
    #expect(
      plivo.isValid(
        "1iKtEpTq9m5Kl42IS2P7SUF5DL/77/3SmmN16FBtCDQ=", nonce: "12345", url: "https://answer.url/x",
        query: none, body: body))
    #expect(
      plivo.isValid(
        "other,Ov+c/IVQprQ9bcGb3tU5TPnskOpdDAlO4igO/0c4CUA=", nonce: "12345",
        url: "https://answer.url/x",
        query: try Form(query: "b=2&a=1"), body: body))
    #expect(
      plivo.isValid(
        "DflzJ3bISKIgRoNlx/dzoL1cvEh31stCUT1erIK0icw=", nonce: "12345", url: "https://answer.url/x",
        query: try Form(query: "b=2&a=1"), body: none))
    #expect(
      !plivo.isValid(
        "1iKtEpTq9m5Kl42IS2P7SUF5DL/77/3SmmN16FBtCDQ=", nonce: "12346", url: "https://answer.url/x",
        query: none, body: body))
  }
}
