import CSodium
import HTTP

/// Signs as each carrier does, so that what the fuzzer writes is read.
enum Signing {
  static let secret = "fuzz-secret-of-at-least-24"
  static let seconds: Int64 = 1_795_532_400
  static let url = "https://fuzz.example"
  private static let key = HMACKey(sha256: Array(secret.utf8))
  private static let sha1 = HMACKey(sha1: Array(secret.utf8))

  private static let pair: (secretKey: [UInt8], publicKey: [UInt8]) = {
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&publicKey, &secretKey, (0..<32).map { UInt8($0) })
    return (secretKey, publicKey)
  }()

  static var publicKey: String { Base64.encode(pair.publicKey) }

  /// False when it cannot be signed: a form that is none.
  static func sign(_ request: inout HTTPRequest, as kind: String) -> Bool {
    let body = request.body
    let address = url + (request.path.hasSuffix("/status") ? "/status" : "")
    request.parameters["secret"] = secret
    switch kind {
    case "twilio":
      guard let form = try? Form(body) else { return false }
      let pairs = Set(form.pairs.map { Pair($0) }).sorted()
      let text = address + pairs.map { $0.name + $0.value }.joined()
      request.headers.add("X-Twilio-Signature", Base64.encode(sha1.authenticate(Array(text.utf8))))
    case "plivo":
      guard let form = try? Form(body) else { return false }
      let text = form.pairs.sorted { $0 < $1 }.map { $0.0 + $0.1 }.joined()
      let base = text.isEmpty ? address : address + "?" + text
      request.headers.add("X-Plivo-Signature-V3-Nonce", "1")
      request.headers.add("X-Plivo-Signature-V3", base64(Array((base + ".1").utf8)))
    case "vonage":
      request.body += Array("&sig=".utf8)
      guard let form = try? Form(body) else { return false }
      let sorted = form.pairs.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      let text = sorted.map { (name: String, value: String) -> String in
        let safe: String = value.replacing("&", with: "_").replacing("=", with: "_")
        return "&" + name + "=" + safe
      }.joined()
      request.body += Array(Hexadecimal.encode(key.authenticate(Array(text.utf8))).utf8)
    case "vonage-messages":
      request.headers.add(
        "Authorization",
        "Bearer "
          + token([
            "iat": .integer(seconds),
            "payload_hash": .text(Hexadecimal.encode(SHA256.digest(body))),
          ]))
    case "httpsms":
      request.headers.add("Authorization", "Bearer " + token(["exp": .integer(seconds + 60)]))
    case "messagebird":
      request.headers.add(
        "MessageBird-Signature-JWT",
        token([
          "iss": "MessageBird", "exp": .integer(seconds + 60),
          "url_hash": .text(Hexadecimal.encode(SHA256.digest(Array(address.utf8)))),
          "payload_hash": .text(Hexadecimal.encode(SHA256.digest(body))),
        ]))
    case "bird":
      request.headers.add("messagebird-request-timestamp", "\(seconds)")
      request.headers.add(
        "messagebird-signature",
        base64(Array("\(seconds)\n\(address)\n".utf8) + SHA256.digest(body)))
    case "telnyx":
      var signature = [UInt8](repeating: 0, count: 64)
      let message = Array("\(seconds)|".utf8) + body
      crypto_sign_detached(&signature, nil, message, UInt64(message.count), pair.secretKey)
      request.headers.add("telnyx-timestamp", "\(seconds)")
      request.headers.add("telnyx-signature-ed25519", Base64.encode(signature))
    case "sinch":
      request.headers.add("x-sinch-webhook-signature-nonce", "1")
      request.headers.add("x-sinch-webhook-signature-timestamp", "\(seconds)")
      request.headers.add("x-sinch-webhook-signature", base64(body + Array(".1.\(seconds)".utf8)))
    case "capcom6":
      request.headers.add("X-Timestamp", "\(seconds)")
      request.headers.add(
        "X-Signature", Hexadecimal.encode(key.authenticate(body + Array("\(seconds)".utf8))))
    case "whatsapp":
      request.headers.add(
        "X-Hub-Signature-256", "sha256=" + Hexadecimal.encode(key.authenticate(body)))
    case "telegram": request.headers.add("X-Telegram-Bot-Api-Secret-Token", secret)
    case "smssync": request.body += Array("&secret=\(secret)".utf8)
    default: break
    }
    return true
  }

  private struct Pair: Hashable, Comparable {
    let name: String
    let value: String

    init(_ pair: (String, String)) { (name, value) = pair }

    static func < (a: Pair, b: Pair) -> Bool {
      a.name == b.name
        ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
        : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
  }

  private static func base64(_ message: [UInt8]) -> String {
    Base64.encode(key.authenticate(message))
  }

  private static func token(_ claims: JSONValue) -> String {
    let signed = [JSON.encode(["alg": "HS256"] as JSONValue), JSON.encode(claims)].map(plain)
      .joined(separator: ".")
    return signed + "." + plain(key.authenticate(Array(signed.utf8)))
  }

  private static func plain(_ bytes: [UInt8]) -> String {
    Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
