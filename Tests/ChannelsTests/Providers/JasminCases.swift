import Channels
import HTTP
import Helpline

extension Provider {
  /// Fields of Jasmin's document "HTTP API", and texts as Jasmin 0.11.0 threw them at us; the GSM 03.38 text and the
  /// reports as in nyaruka/courier's handlers/jasmin.
  static let jasmin = Provider(
    name: "jasmin", form: Jasmin.form, proof: ChannelForm.pathSecret,
    fields: ["Account": "Username", "Sender": "2020"], secrets: ["password": ["Password"]],
    make: { Jasmin($0, client: $1) }, sign: byPath, needed: ["id", "from"],
    statuses: [
      "ESME_ROK", "ACCEPTD", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "UNKNOWN",
      "REJECTD",
    ],
    cannotHave: [.staleTimestamp: "it proves no time", .batch: "one text a request"],
    hears: [
      .text(
        "a text",
        body:
          "id=16fd2706-8baf-433b-82eb-8c7fada847da&from=2349067554729&to=20203060&origin-connector=MTN&priority=2&coding=0&validity=2013-07-16+00-46%3A54&content=Hello+world+!",
        "16fd2706-8baf-433b-82eb-8c7fada847da", from: "tel:+2349067554729", "Hello world !"),
      .text(
        "septets of GSM 03.38",
        body: "content=%05v%05nement&coding=0&From=2349067554729&To=2349067554711&id=1001", "1001",
        from: "tel:+2349067554729", "événement"),
      .text(
        "a text in UTF-16",
        body:
          "content=%00d%00%F3nde&binary=006400f3006e0064d83dde4f&coding=8&from=%2B21620203060&to=20203060&id=1002",
        "1002", from: "tel:+21620203060", "dónd🙏"),
      .text(
        "septets, their coding as an octet",
        body:
          "id=b6acf669-6f80-4b25-995a-6e5668ec21d5&from=15555550151&to=12345&origin-connector=centre&content=%60que+derechos+tengo%3F+soy+ni%7Do&binary=60717565206465726563686f732074656e676f3f20736f79206e697d6f&priority=0&coding=%00",
        "b6acf669-6f80-4b25-995a-6e5668ec21d5", from: "tel:+15555550151",
        "¿que derechos tengo? soy niño"),
      .text(
        "a text in UTF-16, its coding as an octet",
        body:
          "id=3405457c-872e-4d55-82b5-19aaa3ded47d&from=15555550155&to=12345&origin-connector=centre&content=+%AC%00+%00%5B%00x%00%5D&binary=20ac0020005b0078005d&priority=0&coding=%08",
        "3405457c-872e-4d55-82b5-19aaa3ded47d", from: "tel:+15555550155", "€ [x]"),
      .text(
        "a picture of old",
        body: "id=1006&from=15555550152&to=12345&content=%01%02&binary=0102&coding=%F5", "1006",
        from: "tel:+15555550152", "", hasMedia: true),
      .text(
        "by GET",
        query: "content=Hello&coding=3&binary=64f36e6465&from=%2B21620203060&to=1&id=1003",
        "1003", from: "tel:+21620203060", "dónde"),
      .status(
        "DELIVRD",
        body:
          "id=16fd2706-8baf-433b-82eb-8c7fada847da&id_smsc=2567&message_status=DELIVRD&level=2&subdate=1311022338&donedate=1311022338&sub=001&dlvrd=001&err=000&text=",
        .init("16fd2706-8baf-433b-82eb-8c7fada847da", .delivered, "000")),
      .status(
        "ESME_ROK",
        body:
          "id=b6ad7d55-2d85-41f5-bde3-86ce5140ab91&level=1&message_status=ESME_ROK&connector=centre",
        .init("b6ad7d55-2d85-41f5-bde3-86ce5140ab91", .sending, "ESME_ROK")),
      .status(
        "ESME_RINVNUMDESTS", body: "id=a&message_status=ESME_RINVNUMDESTS&level=1",
        .init("a", .failed, "ESME_RINVNUMDESTS")),
      .status(
        "ACCEPTD", body: "id=external1&dlvrd=001&message_status=ACCEPTD",
        .init("external1", .sent, "ACCEPTD")),
      .status("ENROUTE", body: "id=a&message_status=ENROUTE", .init("a", .sent, "ENROUTE")),
      .status("UNDELIV", body: "id=a&message_status=UNDELIV&err=1", .init("a", .failed, "1")),
      .status("EXPIRED", body: "id=a&message_status=EXPIRED", .init("a", .failed, "EXPIRED")),
      .status("DELETED", body: "id=a&message_status=DELETED", .init("a", .failed, "DELETED")),
      .status("REJECTD", body: "id=a&message_status=REJECTD", .init("a", .failed, "REJECTD")),
      .status("UNKNOWN", body: "id=a&message_status=UNKNOWN"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message", lane: .emergency,
        answer: #"Success "07033084-5cfd-4812-90a4-e4d24ffb6e3d""#,
        ids: ["07033084-5cfd-4812-90a4-e4d24ffb6e3d"], path: "/send",
        fields: [
          "content": "Simple Message", "to": "15555550101", "from": "2020", "coding": "0",
          "dlr-level": "3", "dlr": "yes", "dlr-method": "POST", "username": "Username",
          "password": "Password", "priority": "3",
          "dlr-url": "https://sms.example.org/webhooks/jasmin/0123456789abcdef01234567/status",
        ]),
      SendingCase(
        story: "letters outside GSM-7", text: "\u{263A}", answer: #"Success "External ID1""#,
        ids: ["External ID1"], fields: ["hex-content": "263a", "coding": "8"]),
      SendingCase(
        story: "no route", status: 412, answer: #"Error "No route found""#,
        error: .notAuthorized(code: "412")),
      SendingCase(
        story: "another password", status: 403,
        answer: #"Error "Authentication failure for username:_""#,
        error: .notAuthorized(code: "403")),
      SendingCase(
        story: "an argument it does not take", status: 400,
        answer: #"Error "Argument _ has an invalid value: _.""#, error: .rejected(code: "400")),
      SendingCase(
        story: "in trouble", status: 500,
        answer: #"Error "Cannot send submit_sm, check SMPPClientManagerPB log file for details""#,
        error: .carrierFault(code: "500")),
      SendingCase(
        story: "too fast", status: 429, answer: "Failed Sending",
        error: .throttled(retryAfterSeconds: nil)),
    ])
}
