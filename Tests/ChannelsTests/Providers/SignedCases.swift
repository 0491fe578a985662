extension Provider {
  /// Signed by the vendors' own code. Each was also taken by what that vendor publishes to verify it, where it does.
  var signed: [SignedCase] { Self.signedByVendor[name] ?? [] }

  private static let signedByVendor: [String: [SignedCase]] = [
    "twilio": [
      SignedCase(
        story: "the example of Twilio's document on security", secret: "12345",
        url: "https://mycompany.com/myapp.php", query: "foo=1&bar=2",
        headers: ["X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8="],
        body:
          "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212",
        signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", at: 1_795_532_400)
    ],
    "plivo": [
      SignedCase(
        story: "plivo 4.63.0, signature_v3", secret: "my_auth_token", url: "https://answer.url/x",
        headers: [
          "X-Plivo-Signature-V3": "1iKtEpTq9m5Kl42IS2P7SUF5DL/77/3SmmN16FBtCDQ=",
          "X-Plivo-Signature-V3-Nonce": "12345",
        ], body: "From=60124361111&Text=Hello+%C3%B1&To=2020",
        signature: "1iKtEpTq9m5Kl42IS2P7SUF5DL/77/3SmmN16FBtCDQ=", at: 1_795_532_400)
    ],
    "vonage": [
      SignedCase(
        story: "vonage-http-client 1.5.2, Auth.sign_params with sha256",
        secret: "vonage-secret-of-theirs", url: "https://example.com/vonage",
        body:
          "messageId=0A0000000123ABCD1&msisdn=447700900001&to=447700900000&text=a%26b%3Dc+%C2%BFd%C3%B3nde%3F&type=unicode&timestamp=1795532400&sig=c2c30652ab75fcc4259583974c57b5baea83d0c5c208612760852e4aec693933",
        signature: "c2c30652ab75fcc4259583974c57b5baea83d0c5c208612760852e4aec693933",
        at: 1_795_532_400)
    ],
    "vonage-messages": [
      SignedCase(
        story: "PyJWT 2.15.1, taken by vonage-jwt 1.1.5's verify_signature",
        secret: "vonage-secret-of-theirs-32-bytes-long", url: "https://example.com/vonage",
        headers: [
          "Authorization":
            "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3OTU1MzI0MDAsImp0aSI6ImM1YmE4ZjI0LTFhMTQtNGMxMC1iZmRmLTNmYmU4Y2U1MTFiNSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6Ijk4ZDk2YzBlNTljM2JhYTZkZTBhMjNlNGRmMzE2ODQ0NDQwODhlNDg4YmUxNGI5Zjk3YjNkZTE4MTFhMWVhNjciLCJhcGlfa2V5IjoiYTFiMmMzZCJ9.8_u1_1SUn09L-ghg5D6_AAlHnGC-g-LwhppTQSVo87I"
        ],
        body:
          #"{"channel":"sms","message_uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","to":"447700900000","from":"447700900001","timestamp":"2020-01-01T14:00:00.000Z","message_type":"text","text":"Hello From Vonage!"}"#,
        signature: "8_u1_1SUn09L-ghg5D6_AAlHnGC-g-LwhppTQSVo87I", at: 1_795_532_400)
    ],
    "telnyx": [
      SignedCase(
        story: "PyNaCl 1.6.2, taken by telnyx 4.189.0's verify_webhook_signature",
        secret: "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=", url: "https://example.com/telnyx",
        headers: [
          "telnyx-timestamp": "1795532400",
          "telnyx-signature-ed25519":
            "pnYvevN6hnKLVJvrJm73mJgunSYM3B4aoRKnQPvzEhmvSqNoa50Yt59lQCoOAZ/sTlJ8hi5bNQO2bv9PEKN4Bg==",
        ], body: #"{"data":{"event_type":"call.initiated","id":"x","payload":{}}}"#,
        signature:
          "pnYvevN6hnKLVJvrJm73mJgunSYM3B4aoRKnQPvzEhmvSqNoa50Yt59lQCoOAZ/sTlJ8hi5bNQO2bv9PEKN4Bg==",
        at: 1_795_532_400)
    ],
    "sinch": [
      SignedCase(
        story: "the test of sinch-sdk-python, test_conversation_sinch_event.py",
        secret: "foo_secret1234", url: "https://example.com/sinch",
        headers: [
          "x-sinch-webhook-signature": "Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk=",
          "x-sinch-webhook-signature-nonce": "01FJA8B4A7BM43YGWSG9GBV067",
          "x-sinch-webhook-signature-timestamp": "1634579353",
        ],
        body:
          #"{"app_id":"01EB37HMH1M6SV18BSNS3G135H","accepted_time":"2020-11-17T15:09:11.659Z","project_id":"c36f3d3d-1513-2edd-ae42-11995557ff61","message_delivery_report":{"message_id":"01EQBC1A3BEK731GY4YXEN0C2R","conversation_id":"01EPYATA64TMNZ1FV02JKF12JF","status":"QUEUED_ON_CHANNEL","contact_id":"01EXA07N79THJ20WSN6AS30TMW"}}"#,
        signature: "Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk=", at: 1_634_579_353)
    ],
    "messagebird": [
      SignedCase(
        story: "the tests of messagebird's Python SDK: with parameters, without a body",
        secret: "36efdd1aace2e26cd490f0d951138253bef2f7c6d34d18981da781555cc4cebb",
        url: "https://example.com/path", query: "bar=1&foo=2", method: "GET",
        headers: [
          "MessageBird-Signature-JWT":
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTYyNTQ3OTIwMCwiZXhwIjoxNjI1NDc5MjYwLCJqdGkiOiJjOTQ2YWY3Ny1lMTgyLTRlYWEtYjJmZi0xYTU0NWI1ZTk5MWEiLCJ1cmxfaGFzaCI6IjQxZjA1ZjBkZGQwYTIyYWIyMDlhYzQ2ZjQ3YzQ1NzJkOWNlZmEyNTdlZDc0YjI0MDA0YmFlNzUzZWNlNmMyNjAifQ.huo2ou6JDoDc7sV25d75UMWeYhBeavQlLsqIibSZuac"
        ], signature: "huo2ou6JDoDc7sV25d75UMWeYhBeavQlLsqIibSZuac", at: 1_625_479_200),
      SignedCase(
        story: "the tests of messagebird's Python SDK: special characters in the body",
        secret: "36efdd1aace2e26cd490f0d951138253bef2f7c6d34d18981da781555cc4cebb",
        url: "https://example.com/",
        headers: [
          "MessageBird-Signature-JWT":
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTYyNTQ3OTIwMCwiZXhwIjoxNjI1NDc5MjYwLCJqdGkiOiI1OWEyNDRkYy1lOWFkLTRlMjMtOTc3OC0zNzFmYWEyMzhmNzIiLCJ1cmxfaGFzaCI6IjBmMTE1ZGIwNjJiN2MwZGQwMzBiMTY4NzhjOTlkZWE1YzM1NGI0OWRjMzdiMzhlYjg4NDYxNzljNzc4M2U5ZDciLCJwYXlsb2FkX2hhc2giOiIyNDMxYmQ5Y2NiNDhlZDAxNmZhZDU2N2IwNzcxMjAzOGI1Y2RkOTQ5YWM5ZDQxZmU0NjkzZDVhMzg0NWNmN2U4In0.IQiKzeEPaO3A48lhKmBDSmxZyCESPCGxdSKFdi0dEJs"
        ], body: #"Some text containg & < >, & and \u0026"#,
        signature: "IQiKzeEPaO3A48lhKmBDSmxZyCESPCGxdSKFdi0dEJs", at: 1_625_479_200),
    ],
    "bird": [
      SignedCase(
        story:
          "the steps of Bird's document in Python, with its example's key, address and message",
        secret: "secureSigningKey", url: "https://domain.com/webhook/bird",
        headers: [
          "messagebird-request-timestamp": "1795532400",
          "messagebird-signature": "W+KQPU7bhtASGsvcaJhQuvK1yOWNpar0nJTbB7m1kL8=",
        ], body: birdInbound,
        signature: "W+KQPU7bhtASGsvcaJhQuvK1yOWNpar0nJTbB7m1kL8=", at: 1_795_532_400)
    ],
    "whatsapp": [
      SignedCase(
        story: "openssl dgst -sha256 -hmac, over escapes that a parser would undo",
        secret: "app-secret-of-theirs", url: "https://example.com/whatsapp",
        headers: [
          "X-Hub-Signature-256":
            "sha256=3d0a5228e0898f4761eedfc0562d6811b54b9f80fded3061e4a6a01e40680d73"
        ],
        body:
          #"{"object":"whatsapp_business_account","entry":[{"text":"\u00bfd\u00f3nde? \ud83d\ude4f"}]}"#,
        signature: "3d0a5228e0898f4761eedfc0562d6811b54b9f80fded3061e4a6a01e40680d73",
        at: 1_795_532_400)
    ],
    "capcom6": [
      SignedCase(
        story: "the app's document \"Webhooks\" in Python: the body, then the time",
        secret: "capcom6-key", url: "https://example.com/capcom6",
        headers: [
          "X-Timestamp": "1795532400",
          "X-Signature": "9866ebb05b9e5efbffebe5dbd5110c3bca3c946f276c6c7672c900ae0449f8a5",
        ],
        body:
          #"{"deviceId":"ffffffffceb0b1db0000018e937c815b","event":"sms:received","id":"Ey6ECgOkVVFjz3CL48B8C","payload":{"messageId":"abc123","message":"Android is always a sweet treat!","sender":"6505551212","recipient":"+1234567890","simNumber":1,"receivedAt":"2024-06-22T15:46:11.000+07:00"},"webhookId":"LreFUt-Z3sSq0JufY9uWB"}"#,
        signature: "9866ebb05b9e5efbffebe5dbd5110c3bca3c946f276c6c7672c900ae0449f8a5",
        at: 1_795_532_400)
    ],
  ]
}
