import Channels
import HTTP
import Helpline
import Testing

/// One vendor: how it is set up, how it signs, and its cases.
struct Provider: Sendable, CustomTestStringConvertible {
  typealias Sign = @Sendable (_ request: inout HTTPRequest, _ secret: String, _ at: Int64) -> Void

  static let now = Instant(seconds: 1_795_532_400)
  static let secret = "a-secret-that-is-long-enough"
  static let pathSecret = "0123456789abcdef01234567"

  let name: String
  let form: ChannelForm
  /// The secret that webhooks are proved with.
  let proof: String
  var fields: [String: String] = [:]
  var secrets: [String: [String]] = [:]
  let make: @Sendable (ChannelSetup, HTTPClient) -> any Channel
  /// By the vendor's own description, not by our code.
  let sign: Sign
  /// True when a request that was signed too long ago is refused.
  var hasClock = false
  /// Names of the good text without which it is refused; dots go down into JSON.
  var needed: [String] = []
  /// True when the vendor sends several texts or reports at once.
  var isBatched = false
  /// The words of the vendor's own list of statuses.
  var statuses: [String] = []
  /// What its protocol cannot show, and why.
  var cannotHave: [CaseKind: String] = [:]
  let hears: [ChannelCase]
  let sends: [SendingCase]

  var testDescription: String { name }

  static let client: HTTPClient = {
    var limits = HTTPClientLimits()
    limits.allowsPrivateAddresses = true
    return HTTPClient(limits: limits)
  }()

  func channel(apiURL: String? = nil, next: String? = nil) -> any Channel {
    var setup = ChannelSetup(
      name: ChannelName(name), fields: fields, secrets: secrets,
      webhookURL: "https://sms.example.org/webhooks/" + name, repliesInline: form.canReplyInline)
    setup.secrets[proof] = (setup.secrets[proof] ?? [Self.secret]) + [next].compactMap { $0 }
    if form.proof == .path { setup.secrets[ChannelForm.pathSecret] = [Self.pathSecret] }
    if form.proof == .path, let next { setup.secrets[ChannelForm.pathSecret]?.append(next) }
    if proof == "public-key" {
      setup.fields["Public-Key"] =
        Ed25519Pair.ours.publicKey + (next == nil ? "" : " " + Ed25519Pair.next.publicKey)
    }
    if let apiURL { setup.fields[ChannelForm.apiURL] = apiURL }
    return make(setup, Self.client)
  }

  /// The secret that stands for the vendor in these cases.
  var rightSecret: String {
    form.proof == .path ? Self.pathSecret : secrets[proof]?.first ?? Self.secret
  }

  func request(
    _ webhook: ChannelCase, secret: String? = nil, at seconds: Int64? = nil, isSigned: Bool = true
  ) -> HTTPRequest {
    var request = HTTPRequest(
      method: webhook.method, path: "/webhooks/" + name + webhook.path, query: webhook.query,
      body: Array(webhook.body.utf8), remoteAddress: "192.0.2.7")
    if isSigned {
      sign(&request, secret ?? rightSecret, seconds ?? Self.now.milliseconds / 1000)
    }
    return request
  }

  static let all: [Provider] = [
    .twilio, .kannel, .jasmin, .vonage, .vonageMessages, .whatsApp, .telegram, .infobip, .plivo,
    .telnyx,
    .sinch, .messageBird, .bird, .africasTalking, .clickatell, .smsSync, .capcom6, .httpSMS,
    .anyHTTP,
  ]

  /// For those who cannot sign: the secret is part of the address.
  static let byPath: Sign = { request, secret, _ in request.parameters["secret"] = secret }

  static func hmac(_ secret: String, _ digest: HMACKey.Digest, _ message: [UInt8]) -> [UInt8] {
    HMACKey(Array(secret.utf8), digest).authenticate(message)
  }

  /// A JSON Web Token with HS256.
  static func token(_ claims: JSONValue, _ secret: String) -> String {
    let header: JSONValue = ["typ": "JWT", "alg": "HS256"]
    let signed = [JSON.encode(header), JSON.encode(claims)].map(url).joined(separator: ".")
    return signed + "." + url(hmac(secret, .sha256, Array(signed.utf8)))
  }

  private static func url(_ bytes: [UInt8]) -> String {
    String(
      Base64.encode(bytes).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter { $0 != "=" })
  }
}

extension ChannelCase {
  /// The same with a field that nobody has heard of.
  func withUnknownField() -> ChannelCase {
    var changed = self
    if let open = body.firstIndex(of: "{") {
      changed.body.insert(
        contentsOf: #""brand_new":{"a":[1,null,"x"]},"#, at: body.index(after: open))
    } else if body.isEmpty {
      changed.query += (query.isEmpty ? "" : "&") + "brand_new=1"
    } else {
      changed.body += "&brand_new=1"
    }
    return changed
  }

  func without(_ field: String) throws -> ChannelCase {
    var changed = self
    if body.contains("{") {
      let json = try JSON.decode(JSONValue.self, from: Array(body.utf8))
      let path = field.split(separator: ".").map(String.init)
      changed.body = String(decoding: JSON.encode(json.without(path[...])), as: UTF8.self)
    } else {
      changed.query = Self.without(field, query)
      changed.body = Self.without(field, body)
    }
    return changed
  }

  private static func without(_ field: String, _ form: String) -> String {
    form.split(separator: "&").filter { !$0.hasPrefix(field + "=") }.joined(separator: "&")
  }
}

extension JSONValue {
  func without(_ path: ArraySlice<String>) -> JSONValue {
    guard let name = path.first else { return self }
    switch self {
    case .object(var fields):
      fields[name] = path.count == 1 ? nil : fields[name]?.without(path.dropFirst())
      return .object(fields)
    case .list(let items): return .list(items.map { $0.without(path) })
    default: return self
    }
  }
}
