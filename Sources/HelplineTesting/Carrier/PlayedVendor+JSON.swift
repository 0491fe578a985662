import CSodium
import HTTP
import Helpline

/// Those who speak JSON.
extension PlayedVendor {
  /// https://www.infobip.com/docs/api/channels/sms: our own id is theirs.
  static let infobip = PlayedVendor(
    kind: "infobip", fields: ["Sender": "2020"],
    secrets: ["api-key": "played", "path-secret": pathSecret],
    read: { request in
      let message = json(request).at("messages.0")
      let to = message.at("destinations.0")
      return asked(to["to"].text, message.at("content.text").text, id: to["messageId"].text)
    },
    accept: { id, asked in
      let status: JSONValue = ["groupId": 1, "groupName": "PENDING", "name": "PENDING_ACCEPTED"]
      return answer(
        200,
        [
          "messages": [
            ["messageId": .text(asked.id ?? id), "status": status, "to": .text(asked.number)]
          ]
        ])
    },
    words: [.sending: "PENDING", .delivered: "DELIVERED", .failed: "UNDELIVERABLE"],
    report: { id, word in
      post([
        "results": [
          ["messageId": .text(id), "status": ["groupName": .text(word)], "error": ["id": 0]]
        ]
      ])
    },
    sign: byPath)

  /// https://developers.facebook.com/docs/whatsapp/cloud-api: too fast has its own code.
  static let whatsApp = PlayedVendor(
    kind: "whatsapp", fields: ["Account": "106540352242922"],
    secrets: ["app-secret": "played", "access-token": "played", "verify-token": "played"],
    read: { request in asked(json(request)["to"].text, json(request).at("text.body").text) },
    accept: { id, asked in
      answer(
        200,
        [
          "messaging_product": "whatsapp", "messages": [["id": .text("wamid." + id)]],
          "contacts": [["input": .text(asked.number), "wa_id": .text(asked.number)]],
        ])
    },
    tooFast: answer(
      400, ["error": ["code": 130429, "message": "Rate limit hit", "type": "OAuthException"]]),
    words: [.sent: "sent", .delivered: "delivered", .read: "read", .failed: "failed"],
    report: { id, word in
      post([
        "object": "whatsapp_business_account",
        "entry": [
          [
            "changes": [
              [
                "field": "messages",
                "value": [
                  "metadata": ["phone_number_id": "106540352242922"],
                  "statuses": [["id": .text("wamid." + id), "status": .text(word)]],
                ],
              ]
            ]
          ]
        ],
      ])
    },
    sign: { request, _ in
      let code = HMACKey(sha256: Array("played".utf8)).authenticate(request.body)
      request.headers.add("X-Hub-Signature-256", "sha256=" + Hexadecimal.encode(code))
    })

  /// https://developers.telnyx.com/api/messaging
  static let telnyx = PlayedVendor(
    kind: "telnyx",
    fields: ["Sender": "+15555550100", "Public-Key": Base64.encode(telnyxKeys.open)],
    secrets: ["api-key": "played"],
    read: { request in asked(json(request)["to"].text, json(request)["text"].text) },
    accept: { id, asked in
      answer(
        200,
        [
          "data": [
            "record_type": "message", "id": .text(id),
            "to": [["phone_number": .text("+" + asked.number), "status": "queued"]],
          ]
        ])
    },
    words: [
      .sending: "sending", .sent: "sent", .delivered: "delivered", .failed: "delivery_failed",
    ],
    report: { id, word in
      post([
        "data": [
          "event_type": "message.finalized", "record_type": "event",
          "payload": ["id": .text(id), "to": [["status": .text(word)]], "errors": []],
        ]
      ])
    },
    sign: { request, now in
      let time = "\(now.milliseconds / 1000)"
      let signed = Array((time + "|").utf8) + request.body
      var signature = [UInt8](repeating: 0, count: 64)
      crypto_sign_detached(&signature, nil, signed, UInt64(signed.count), telnyxKeys.secret)
      request.headers.add("telnyx-timestamp", time)
      request.headers.add("telnyx-signature-ed25519", Base64.encode(signature))
    })

  private static let telnyxKeys: (open: [UInt8], secret: [UInt8]) = {
    var open = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&open, &secret, [UInt8](repeating: 7, count: 32))
    return (open, secret)
  }()

  /// https://developers.sinch.com/docs/sms/api-reference
  static let sinch = PlayedVendor(
    kind: "sinch", fields: ["Account": "plan0", "Sender": "+15555550100"],
    secrets: ["api-token": "played", "webhook-secret": "played"],
    read: { request in asked(json(request).at("to.0").text, json(request)["body"].text) },
    accept: { id, _ in answer(201, ["id": .text(id), "type": "mt_text", "canceled": false]) },
    words: [
      .sending: "Queued", .sent: "Dispatched", .delivered: "Delivered", .failed: "Rejected",
    ],
    report: { id, word in
      post([
        "type": "recipient_delivery_report_sms", "batch_id": .text(id), "status": .text(word),
        "code": 0,
      ])
    },
    sign: { request, now in
      let time = "\(now.milliseconds / 1000)"
      let signed = request.body + Array(".nonce.\(time)".utf8)
      let code = HMACKey(sha256: Array("played".utf8)).authenticate(signed)
      request.headers.add("x-sinch-webhook-signature", Base64.encode(code))
      request.headers.add("x-sinch-webhook-signature-nonce", "nonce")
      request.headers.add("x-sinch-webhook-signature-timestamp", time)
    })

  /// https://docs.clickatell.com/channels/sms-channels/sms-api-reference
  static let clickatell = PlayedVendor(
    kind: "clickatell", secrets: ["api-key": "played", "path-secret": pathSecret],
    read: { request in asked(json(request).at("to.0").text, json(request)["content"].text) },
    accept: { id, asked in
      answer(
        202,
        [
          "messages": [
            ["apiMessageId": .text(id), "accepted": true, "to": .text(asked.number)]
          ]
        ])
    },
    words: [.sending: "2", .sent: "3", .delivered: "4", .failed: "5"],
    report: { id, word in
      post(["messageId": .text(id), "statusCode": .integer(Int64(word) ?? 0)])
    },
    sign: byPath)
}
