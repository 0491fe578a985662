import Foundation
import HTTP

/// `X-Twilio-Signature`: Base64 of HMAC-SHA1 under the auth token over the URL, followed by each
/// parameter's name and value, sorted by name; equal values of one name count once.
/// https://www.twilio.com/docs/usage/security#validating-requests
package struct TwilioSignature: Sendable {
  private let tokens: [HMACKey]

  /// More than one token while it is being changed.
  package init(tokens: [String]) {
    self.tokens = tokens.map { HMACKey(sha1: Array($0.utf8)) }
  }

  /// True when one of the tokens made the signature over one of the forms of the URL: Twilio signs it with
  /// or without the port, whatever the proxy shows.
  package func isValid(_ signature: String, url: String, parameters: [(String, String)]) -> Bool {
    let suffix = Self.canonical(parameters)
    let isSigned: (String) -> Bool = { url in
      let signed = Array(url.utf8) + suffix
      var found = false
      for token in tokens {
        let expected = Base64.encode(token.authenticate(signed))
        if constantTimeEquals(Array(expected.utf8), Array(signature.utf8)) { found = true }
      }
      return found
    }
    return isSigned(url) || Self.otherForm(of: url).map(isSigned) ?? false
  }

  static func canonical(_ parameters: [(String, String)]) -> [UInt8] {
    let sorted = parameters.sorted {
      $0.0 == $1.0
        ? $0.1.utf8.lexicographicallyPrecedes($1.1.utf8)
        : $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
    var bytes: [UInt8] = []
    var last: (String, String)?
    for pair in sorted {
      if let last, last == pair { continue }
      bytes += pair.0.utf8
      bytes += pair.1.utf8
      last = pair
    }
    return bytes
  }

  /// The URL with the scheme's usual port added or taken away.
  private static func otherForm(of url: String) -> String? {
    guard let schemeEnd = url.range(of: "://")?.upperBound else { return nil }
    let port = url.hasPrefix("https") ? ":443" : ":80"
    let hostEnd = url[schemeEnd...].firstIndex { "/?#".contains($0) } ?? url.endIndex
    let host = url[schemeEnd..<hostEnd]
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
      return String(url[..<colon] + url[hostEnd...])
    }
    return String(url[..<hostEnd]) + port + url[hostEnd...]
  }
}
