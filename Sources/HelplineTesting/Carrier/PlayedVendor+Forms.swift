import HTTP
import Helpline

/// Those who speak in forms.
extension PlayedVendor {
  /// https://www.twilio.com/docs/messaging/api/message-resource
  static let twilio = PlayedVendor(
    kind: "twilio", fields: ["Account": "AC0", "Sender": "+15555550100"],
    secrets: ["auth-token": "played"],
    read: { request in form(request).flatMap { asked($0["To"], $0["Body"]) } },
    accept: { id, _ in answer(201, ["sid": .text("SM" + id), "status": "queued"]) },
    tooFast: HTTPResponse(
      status: 429, headers: ["Retry-After": "1"], body: Array(#"{"code":20429}"#.utf8)),
    words: [
      .sending: "sending", .sent: "sent", .delivered: "delivered", .failed: "undelivered",
    ],
    report: { id, word in
      post([("MessageSid", "SM" + id), ("MessageStatus", word), ("AccountSid", "AC0")])
    },
    sign: { request, _ in
      let pairs = (form(request)?.pairs ?? []).sorted { $0.0 < $1.0 }
      let signed = webhookURL + "/status" + pairs.map { $0.0 + $0.1 }.joined()
      let code = HMACKey(sha1: Array("played".utf8)).authenticate(Array(signed.utf8))
      request.headers.add("X-Twilio-Signature", Base64.encode(code))
    })

  /// https://developer.vonage.com/en/api/sms: too fast is said with 200.
  static let vonage = PlayedVendor(
    kind: "vonage", fields: ["Account": "abcd", "Sender": "+15555550100", "Signature": "sha256"],
    secrets: ["api-secret": "played", "signature-secret": "played"],
    read: { request in form(request).flatMap { asked($0["to"], $0["text"]) } },
    accept: { id, asked in
      answer(
        200,
        [
          "message-count": "1",
          "messages": [["to": .text(asked.number), "message-id": .text(id), "status": "0"]],
        ])
    },
    tooFast: answer(
      200,
      [
        "messages": [
          [
            "status": "1",
            "error-text": "Throughput Rate Exceeded - please wait [ 250 ] and retry",
          ]
        ]
      ]),
    words: [.sending: "submitted", .sent: "accepted", .delivered: "delivered", .failed: "failed"],
    report: { id, word in post([("messageId", id), ("status", word), ("err-code", "0")]) },
    sign: { request, now in
      var pairs = form(request)?.pairs ?? []
      pairs.append(("timestamp", "\(now.milliseconds / 1000)"))
      let signed = pairs.sorted { $0.0 < $1.0 }.map { "&\($0.0)=\($0.1)" }.joined()
      let code = HMACKey(sha256: Array("played".utf8)).authenticate(Array(signed.utf8))
      pairs.append(("sig", Hexadecimal.encode(code)))
      request.body = Form.encode(pairs)
    })

  /// https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html: our own id stands in the address it reports to.
  static let kannel = PlayedVendor(
    kind: "kannel", fields: ["Account": "helpline", "Sender": "2020"],
    secrets: ["password": "played", "path-secret": pathSecret],
    read: { request in
      guard let form = form(request), let report = form["dlr-url"]?.split(separator: "?").last
      else { return nil }
      // Its other fields hold signs that Kannel fills in: no form yet.
      let id = report.split(separator: "&").first { $0.hasPrefix("id=") }?.dropFirst(3)
      return asked(form["to"], form["text"], id: id.map(String.init))
    },
    accept: { _, _ in .text(202, "0: Accepted for delivery") },
    words: [.sending: "4", .sent: "8", .delivered: "1", .failed: "2"],
    report: { id, word in
      HTTPRequest(
        method: "GET", path: "/webhooks/played/status", query: "id=\(id)&status=\(word)&answer=")
    },
    sign: byPath)

  /// https://www.plivo.com/docs/messaging/api/message
  static let plivo = PlayedVendor(
    kind: "plivo", fields: ["Account": "MA0", "Sender": "+15555550100"],
    secrets: ["auth-token": "played"],
    read: { request in asked(json(request)["dst"].text, json(request)["text"].text) },
    accept: { id, _ in
      answer(202, ["message": "message(s) queued", "message_uuid": [.text(id)]])
    },
    words: [.sending: "queued", .sent: "sent", .delivered: "delivered", .failed: "undelivered"],
    report: { id, word in post([("MessageUUID", id), ("Status", word), ("From", "15555550100")]) },
    sign: { request, _ in
      let pairs = (form(request)?.pairs ?? []).sorted { $0.0 < $1.0 }
      let signed = webhookURL + "/status?" + pairs.map { $0.0 + $0.1 }.joined() + ".nonce"
      let code = HMACKey(sha256: Array("played".utf8)).authenticate(Array(signed.utf8))
      request.headers.add("X-Plivo-Signature-V3-Nonce", "nonce")
      request.headers.add("X-Plivo-Signature-V3", Base64.encode(code))
    })

  /// https://docs.jasminsms.com/en/latest/apis/http/index.html
  static let jasmin = PlayedVendor(
    kind: "jasmin", fields: ["Account": "helpline", "Sender": "2020"],
    secrets: ["password": "played", "path-secret": pathSecret],
    read: { request in form(request).flatMap { asked($0["to"], $0["content"]) } },
    accept: { id, _ in .text(200, "Success \"\(id)\"") },
    inTrouble: .text(500, "Error \"Internal error\""),
    words: [.sending: "ESME_ROK", .sent: "ACCEPTD", .delivered: "DELIVRD", .failed: "UNDELIV"],
    report: { id, word in post([("id", id), ("message_status", word), ("level", "2")]) },
    sign: byPath)

  /// https://developers.africastalking.com/docs/sms/sending/bulk: trouble is said with 201.
  static let africasTalking = PlayedVendor(
    kind: "africastalking", fields: ["Account": "helpline"],
    secrets: ["api-key": "played", "path-secret": pathSecret],
    read: { request in form(request).flatMap { asked($0["to"], $0["message"]) } },
    accept: { id, _ in
      answer(
        201,
        [
          "SMSMessageData": [
            "Recipients": [["statusCode": 101, "status": "Success", "messageId": .text(id)]]
          ]
        ])
    },
    inTrouble: answer(
      201,
      [
        "SMSMessageData": [
          "Recipients": [
            ["statusCode": 500, "status": "InternalServerError", "messageId": "None"]
          ]
        ]
      ]),
    words: [.sending: "Submitted", .sent: "Sent", .delivered: "Success", .failed: "Failed"],
    report: { id, word in post([("id", id), ("status", word), ("networkCode", "63902")]) },
    sign: byPath)
}
