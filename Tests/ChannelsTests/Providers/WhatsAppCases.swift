import Channels
import HTTP
import Helpline

extension Provider {
  /// Webhooks as in nyaruka/courier's handlers/meta/testdata/wac, the statuses of Meta's own reference; the signature
  /// as in "Webhooks: validate payloads".
  static let whatsApp = Provider(
    name: "whatsapp", form: WhatsApp.form, proof: "app-secret", fields: ["Account": "1234567890"],
    secrets: ["access-token": ["a123"], "verify-token": ["wac_webhook_secret"]],
    make: { WhatsApp($0, client: $1) }, sign: signWhatsApp,
    needed: [
      "entry.changes.value.messages.id", "entry.changes.value.messages.from",
    ], isBatched: true,
    statuses: ["sent", "delivered", "read", "failed", "deleted"],
    cannotHave: [
      .staleTimestamp:
        "it signs the body, which holds when a text was written and not when it was sent"
    ],
    hears: [
      whatsAppText("a text", #""text":{"body":"Hello World"},"type":"text""#, "Hello World"),
      whatsAppText(
        "an escaped emoji", #""text":{"body":"\ud83d\ude4f \u00bfd\u00f3nde?"},"type":"text""#,
        "🙏 ¿dónde?"),
      .text(
        "somebody who hides their number",
        body: whatsApp(
          #""messages":[{"from_user_id":"US.1234","from_parent_user_id":"US.ENT.5678","id":"external_id","timestamp":"1454119029","text":{"body":"Hello World"},"type":"text"}]"#
        ), "external_id", from: "whatsapp:US.1234", "Hello World"),
      whatsAppText(
        "a place",
        #""location":{"address":"Main Street Beach, Santa Cruz, CA","latitude":0.000000,"longitude":1.000000,"name":"Main Street Beach","url":"https://foursquare.com/v/4d7031d35b5df7744"},"type":"location""#,
        "Main Street Beach, Main Street Beach, Santa Cruz, CA 0.00000,1.00000", place: [0, 1]),
      whatsAppText(
        "a picture with words below",
        #""image":{"file":"/usr/local/wamedia/shared/b1cf38-8734-4ad3-b4a1-ef0c10d0d683","id":"id_image","mime_type":"image/jpeg","sha256":"29ed500fa64eb55fc19dc4124acb300e5dcc54a0f822a301ae99944db","caption":"Check out my new phone!"},"type":"image""#,
        "Check out my new phone!", hasMedia: true),
      whatsAppText(
        "a voice",
        #""type":"voice","voice":{"id":"id_voice","mime_type":"audio/ogg; codecs=opus"}"#, "",
        hasMedia: true),
      whatsAppText(
        "a button", #""button":{"payload":"No-Button-Payload","text":"No"},"type":"button""#, "No"),
      whatsAppText(
        "a choice of a list",
        #""interactive":{"type":"list_reply","list_reply":{"id":"id_list_reply","title":"Yes"}},"type":"interactive""#,
        "Yes"),
      ChannelCase(
        story: "a batch with one that cannot be read",
        body: whatsApp(
          #""messages":[{"from":"5215512345678","id":"a","text":{"body":"uno"},"type":"text"},{"id":"b"},{"from":"5215512345679","id":"c","text":{"body":"dos"},"type":"text"}]"#
        ),
        outcome: .texts([
          .init(id: "a", from: "tel:+525512345678", text: "uno"),
          .init(id: "c", from: "tel:+525512345679", text: "dos"),
        ])),
      ChannelCase(
        story: "another number of the same account",
        body: whatsApp(
          #""messages":[{"from":"15555550101","id":"a","text":{"body":"uno"},"type":"text"}]"#
        ).replacing("1234567890", with: "999"), outcome: .nothing),
      // "System messages webhook reference", the example values of its parameters.
      ChannelCase(
        story: "another number of a person",
        body: whatsApp(
          #""messages":[{"from":"16505551234","id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUFERjg0NDEzNDdFODU3MUMxMAA=","timestamp":"1739321024","type":"system","system":{"body":"User Sheena Nelson changed from 16505551234 to 12195555358","wa_id":"12195555358","type":"user_changed_number"}}]"#
        ),
        outcome: .changes([
          .init(from: "tel:+16505551234", to: "tel:+12195555358", at: 1_739_321_024)
        ])),
      // "Changelog", 2026-08-11: the ids of before and after stand beside each other.
      ChannelCase(
        story: "another id of somebody who hides their number",
        body: whatsApp(
          #""messages":[{"id":"external_id","timestamp":"1739321024","type":"system","system":{"previous_user_id":"US.1234","user_id":"US.5678","type":"user_changed_user_id"}}]"#
        ),
        outcome: .changes([
          .init(from: "whatsapp:US.1234", to: "whatsapp:US.5678", at: 1_739_321_024)
        ])),
      ChannelCase(
        story: "a finger on a text of ours",
        body: whatsApp(
          #""messages":[{"from":"16505551234","id":"external_id","timestamp":"1739321024","type":"reaction","reaction":{"message_id":"wamid.HBgLMTY0NjcwNDM1OTUVAgASGBQzQUE3","emoji":"\ud83d\udc4d"}}]"#
        ), outcome: .nothing),
      whatsAppStatus("sent", .sent),
      whatsAppStatus("delivered", .delivered),
      whatsAppStatus("read", .read),
      whatsAppStatus(
        "failed", .failed, "131014",
        #","errors":[{"code":131014,"title":"Request for url https://URL.jpg failed with error: 404 (Not Found)"}]"#
      ),
      .status("deleted", body: whatsApp(#""statuses":[{"id":"external_id","status":"deleted"}]"#)),
      ChannelCase(
        story: "the address is ours", method: "GET",
        query: "hub.mode=subscribe&hub.verify_token=wac_webhook_secret&hub.challenge=yarchallenge",
        outcome: .challenge("yarchallenge")),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message", status: 201,
        answer: #"{ "messages": [{"id": "157b5e14568e8"}] }"#, ids: ["157b5e14568e8"],
        path: "/1234567890/messages",
        body:
          #"{"messaging_product":"whatsapp","recipient_type":"individual","to":"15555550101","type":"text","text":{"body":"Simple Message","preview_url":false}}"#,
        sentHeaders: ["Authorization": "Bearer a123", "Content-Type": "application/json"]),
      SendingCase(
        story: "to somebody who hides their number", text: "Simple Message",
        to: .account(ChannelName("whatsapp"), "US.1234"), status: 201,
        answer: #"{ "messages": [{"id": "157b5e14568e8"}] }"#, ids: ["157b5e14568e8"],
        body:
          #"{"messaging_product":"whatsapp","recipient_type":"individual","recipient":"US.1234","type":"text","text":{"body":"Simple Message","preview_url":false}}"#
      ),
      SendingCase(
        story: "too fast for one person", status: 403,
        answer:
          #"{ "error": {"message": "(#131056) (Business Account, Consumer Account) pair rate limit hit","code": 131056 }}"#,
        error: .throttled(retryAfterSeconds: nil)),
      SendingCase(
        story: "more than a day since their text", status: 400,
        answer:
          #"{"error":{"message":"(#131047) Re-engagement message","type":"OAuthException","code":131047,"error_data":{"messaging_product":"whatsapp","details":"Message failed to send because more than 24 hours have passed since the customer last replied to this number."},"fbtrace_id":"x"}}"#,
        error: .undeliverable(code: "131047")),
      SendingCase(
        story: "blocked for a while", status: 403,
        answer:
          #"{ "error": {"message": "(#368) Temporarily blocked for policies violations","code": 368 }}"#,
        error: .notAuthorized(code: "368")),
      SendingCase(
        story: "a wrong parameter", status: 400,
        answer:
          #"{"error": {"message": "(#131009) Parameter value is not valid", "code": 131009}}"#,
        error: .rejected(code: "131009")),
      SendingCase(
        story: "in trouble", status: 500, answer: "Bad Gateway", error: .carrierFault(code: "500")),
    ])

  private static let signWhatsApp: Sign = { request, secret, _ in
    if request.method == "GET" {
      let isRight = secret == Provider.secret
      if !isRight { request.query = request.query.replacing("wac_webhook_secret", with: secret) }
      return
    }
    request.headers.add(
      "X-Hub-Signature-256", "sha256=" + Hexadecimal.encode(hmac(secret, .sha256, request.body)))
  }

  private static func whatsApp(_ value: String) -> String {
    #"{"object":"whatsapp_business_account","entry":[{"id":"8856996819413533","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"+250 788 123 200","phone_number_id":"1234567890"},"contacts":[{"profile":{"name":"Kerry Fisher"},"wa_id":"5678"}],"#
      + value + #"},"field":"messages"}]}]}"#
  }

  private static func whatsAppText(
    _ story: String, _ message: String, _ text: String, place: [Double] = [],
    hasMedia: Bool = false
  ) -> ChannelCase {
    .text(
      story,
      body: whatsApp(
        #""messages":[{"from":"250788123123","id":"external_id","timestamp":"1454119029","#
          + message + "}]"),
      "external_id", from: "tel:+250788123123", text, place: place, hasMedia: hasMedia)
  }

  private static func whatsAppStatus(
    _ word: String, _ status: DeliveryStatus, _ code: String? = nil, _ errors: String = ""
  ) -> ChannelCase {
    .status(
      word,
      body: whatsApp(
        #""statuses":[{"id":"external_id","recipient_id":"5678","status":""# + word
          + #"","timestamp":"1454119029","type":"message","conversation":{"id":"CONVERSATION_ID","expiration_timestamp":1454119029}"#
          + errors + "}]"), .init("external_id", status, code))
  }
}
