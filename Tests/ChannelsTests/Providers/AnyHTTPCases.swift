import Channels
import HTTP
import Helpline
import Testing

extension Provider {
  /// A carrier that is nobody's: what the settings say is all that is known of it.
  static let anyHTTP = Provider(
    name: "http", form: AnyHTTP.form, proof: ChannelForm.pathSecret,
    fields: [
      "ID-Field": "sms.id", "From-Field": "sms.from", "To-Field": "sms.to",
      "Text-Field": "sms.text", "List-Field": "items", "Status-Field": "sms.state",
      "Sent-Words": "SENT", "Delivered-Words": "DELIVERED READ", "Failed-Words": "FAILED,EXPIRED",
      "Method": "POST", "Content-Type": "application/json", "Sender": "12345",
      "Body":
        #"{"to":"{number}","from":"{from}","text":"{text}","ref":"{id}","dlr":"{status-url}"}"#,
      "Header": "Authorization: Bearer {secret}", "Answer-ID-Field": "result.0.id",
    ], secrets: ["api-secret": ["s3cret"]],
    make: { AnyHTTP($0, client: $1) }, sign: byPath,
    needed: ["items.sms.id", "items.sms.from"], isBatched: true,
    statuses: ["several"],
    cannotHave: [.staleTimestamp: "the settings name a secret and no time"],
    hears: [
      .text(
        "a text",
        body: #"{"items":[{"sms":{"id":17,"from":"525512345678","to":"12345","text":"hola"}}]}"#,
        "17", from: "tel:+525512345678", "hola"),
      ChannelCase(
        story: "a batch",
        body:
          #"{"items":[{"sms":{"id":"a","from":"+525512345678","text":"\u00bfd\u00f3nde?"}},{"sms":{"id":"b"}},{"sms":{"id":"c","from":"2020","text":"promo"}}]}"#,
        outcome: .texts([
          .init(id: "a", from: "tel:+525512345678", text: "¿dónde?"),
          .init(id: "c", from: "machine.http:2020", text: "promo"),
        ])),
      .status(
        "several",
        body:
          #"{"items":[{"sms":{"id":"a","state":"delivered"}},{"sms":{"id":"b","state":"EXPIRED"}},{"sms":{"id":"c","state":"odd"}},{"sms":{"id":"d","state":"SENT"}}]}"#,
        .init("a", .delivered, "delivered"), .init("b", .failed, "EXPIRED"),
        .init("d", .sent, "SENT")),
    ],
    sends: [
      SendingCase(
        story: "a text that would break a template", text: #"a "quoted" {to} \ line"#,
        answer: #"{"result":[{"id":99}]}"#, ids: ["99"],
        body:
          #"{"to":"15555550101","from":"12345","text":"a \"quoted\" {to} \\ line","ref":"helpline-7","dlr":"https://sms.example.org/webhooks/http/0123456789abcdef01234567/status"}"#,
        sentHeaders: ["Authorization": "Bearer s3cret", "Content-Type": "application/json"]),
      SendingCase(story: "an answer without an id", answer: "{}", error: .unanswered),
      SendingCase(story: "refused", status: 422, answer: "{}", error: .rejected(code: "422")),
      SendingCase(
        story: "too fast", status: 429, headers: ["Retry-After": "4"], answer: "",
        error: .throttled(retryAfterSeconds: 4)),
    ])
}

@Suite struct AnyHTTPTests {
  private func channel(_ fields: [String: String]) -> AnyHTTP {
    AnyHTTP(
      ChannelSetup(
        name: ChannelName("http"),
        fields: ["ID-Field": "id", "From-Field": "from", "Text-Field": "text"].merging(fields) {
          $1
        },
        secrets: [
          ChannelForm.pathSecret: [Provider.pathSecret], "webhook-secret": [Provider.secret],
        ]), client: Provider.client)
  }

  private func request(_ headers: HTTPHeaders, from address: String = "192.0.2.7") -> HTTPRequest {
    var request = HTTPRequest(
      method: "POST", path: "/webhooks/http/x", headers: headers,
      body: Array("id=1&from=%2B525512345678&text=hola".utf8), remoteAddress: address)
    request.parameters["secret"] = Provider.pathSecret
    return request
  }

  private var code: [UInt8] { Provider.hmac(Provider.secret, .sha256, request([:]).body) }

  @Test func aHeaderMayHoldASignatureOrTheSecret() throws {
    for (format, given) in [
      ("hex", Hexadecimal.encode(code)), ("hex", "sha256=" + Hexadecimal.encode(code)),
      ("base64", Base64.encode(code)), ("plain", Provider.secret),
    ] {
      let channel = channel(["Signature-Header": "X-Sign", "Signature-Format": format])
      #expect(try channel.hear(request(["X-Sign": given]), now: Provider.now).messages.count == 1)
      for wrong in [HTTPHeaders(), ["X-Sign": given + "0"], ["X-Sign": ""]] {
        #expect(throws: ChannelError.notVerified) {
          try channel.hear(request(wrong), now: Provider.now)
        }
      }
    }
  }

  @Test func onlyListedNetworksMayCall() throws {
    let channel = channel(["Addresses": "198.51.100.0/24 2001:db8::/32"])
    for address in ["198.51.100.77", "2001:db8::1", "::ffff:198.51.100.1"] {
      #expect(try channel.hear(request([:], from: address), now: Provider.now).messages.count == 1)
    }
    for address in ["198.51.101.1", "192.0.2.7", "2001:db9::1", "", "198.51.100"] {
      #expect(throws: ChannelError.notVerified) {
        try channel.hear(request([:], from: address), now: Provider.now)
      }
    }
  }

  @Test func aProxyOnThisMachineSaysWhoCalls() throws {
    let channel = channel(["Addresses": "198.51.100.7"])
    // Whoever is not a proxy of ours may claim what it likes; ours adds the last name.
    let through = request(["X-Forwarded-For": "203.0.113.9, 198.51.100.7"], from: "127.0.0.1")
    #expect(try channel.hear(through, now: Provider.now).messages.count == 1)
    for (list, peer) in [
      ("198.51.100.7, 203.0.113.9", "127.0.0.1"), ("198.51.100.7", "203.0.113.9"),
    ] {
      #expect(throws: ChannelError.notVerified) {
        try channel.hear(request(["X-Forwarded-For": list], from: peer), now: Provider.now)
      }
    }
  }
}
