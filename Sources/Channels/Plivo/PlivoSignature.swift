package import HTTP

/// `X-Plivo-Signature-V3`: Base64 of HMAC-SHA256 under the auth token over the address with its query sorted, the
/// form's names and values sorted, and a nonce.
/// https://www.plivo.com/docs/messaging/concepts/signature-validation
package struct PlivoSignature: Sendable {
  private let tokens: [HMACKey]

  package init(tokens: [String]) {
    self.tokens = tokens.map { HMACKey(sha256: Array($0.utf8)) }
  }

  /// - Parameters:
  ///   - header: one signature, or several with commas between while the token is being changed there.
  ///   - url: as called, without its query.
  package func isValid(
    _ header: String, nonce: String, url: String, query: Form, body: Form
  ) -> Bool {
    let signed = Array((Self.base(url, query, body) + "." + nonce).utf8)
    var found = false
    for token in tokens {
      let expected = Base64.encode(token.authenticate(signed))
      for given in header.split(separator: ",") where constantTimeEquals(expected, String(given)) {
        found = true
      }
    }
    return found
  }

  private static func base(_ url: String, _ query: Form, _ body: Form) -> String {
    let asked = sorted(query).map { $0.0 + "=" + $0.1 }.joined(separator: "&")
    let posted = sorted(body).map { $0.0 + $0.1 }.joined()
    if posted.isEmpty { return asked.isEmpty ? url : url + "?" + asked }
    return url + "?" + asked + (asked.isEmpty ? "" : ".") + posted
  }

  private static func sorted(_ form: Form) -> [(String, String)] {
    form.pairs.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }
}
