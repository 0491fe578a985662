import Channels
import HTTP
import Helpline

/// A request that a vendor's own code or document signed. What is in it need not be a text: only the signature counts.
struct SignedCase: Sendable {
  /// Whose bytes these are.
  let story: String
  let secret: String
  /// As called, without its query.
  let url: String
  var query = ""
  var method = "POST"
  var headers: [String: String] = [:]
  var body = ""
  /// Stands in a header, or in the body for those who sign there.
  let signature: String
  /// Seconds since 1970.
  let at: Int64

  var request: HTTPRequest { request(signedWith: signature) }

  /// One letter in the middle is another.
  var broken: HTTPRequest {
    var letters = Array(signature)
    let middle = letters.count / 2
    letters[middle] = letters[middle] == "a" ? "b" : "a"
    return request(signedWith: String(letters))
  }

  var unsigned: HTTPRequest {
    var request = request
    request.headers = [:]
    for (name, value) in headers where !value.contains(signature) {
      request.headers.add(name, value)
    }
    request.body = Array(body.replacing("&sig=" + signature, with: "").utf8)
    return request
  }

  private func request(signedWith other: String) -> HTTPRequest {
    var request = HTTPRequest(
      method: method, path: "/webhooks/vendor", query: query,
      body: Array(body.replacing(signature, with: other).utf8), remoteAddress: "192.0.2.7")
    for (name, value) in headers {
      request.headers.add(name, value.replacing(signature, with: other))
    }
    return request
  }
}

extension Provider {
  func channel(for vendor: SignedCase) -> any Channel {
    var setup = ChannelSetup(
      name: ChannelName(name), fields: fields, secrets: secrets, webhookURL: vendor.url)
    setup.secrets[proof] = [vendor.secret]
    if proof == "public-key" { setup.fields["Public-Key"] = vendor.secret }
    return make(setup, Self.client)
  }
}
