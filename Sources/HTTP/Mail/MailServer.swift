/// Where mail is handed over, and how the line is protected (RFC 5321, RFC 8314).
package struct MailServer: Hashable, Sendable {
  package enum Security: String, CaseIterable, Sendable {
    /// TLS from the first byte, usually port 465.
    case tls
    /// Begun in the clear and then protected, or not at all; usually port 587.
    case startTLS = "starttls"
    /// In the clear: only to a server on the same machine.
    case none
  }

  package var host: String
  package var port: Int
  package var security: Security
  package var user: String
  package var password: String
  /// Certificates that are trusted in place of the system's: for a server with a certificate of its own house.
  package var certificates: String

  package init(
    host: String, port: Int, security: Security, user: String = "", password: String = "",
    certificates: String = ""
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.password = password
    self.certificates = certificates
  }

  /// `smtp.example.org:587`, `[2001:db8::25]:25`; 587 when there is no port.
  package static func hostAndPort(_ text: String) -> (host: String, port: Int)? {
    let colon = text.lastIndex(of: ":")
    let isBare = colon == nil || text.hasSuffix("]")
    let host = isBare ? text : String(text[..<(colon ?? text.endIndex)])
    let port = isBare ? 587 : colon.flatMap { Int(text[text.index(after: $0)...]) }
    guard let port, (1...65_535).contains(port), !host.isEmpty,
      host.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 47 && $0 != 64 })
    else { return nil }
    return (host, port)
  }
}

/// Why a mail was not handed over.
package enum MailError: Error, Hashable, Sendable {
  /// No connection, it broke, or it took too long, before the server had the whole mail.
  case unreachable(detail: String)
  /// The server had all of it, and its answer did not come: perhaps it kept the mail.
  case unanswered
  /// The line could not be protected as the settings want it.
  case notProtected
  case loginRefused
  /// The server's own number (RFC 5321 §4.2): 4xx may be tried again, 5xx not.
  case refused(Int)
  /// A line break in an address: never handed over.
  case badAddress

  package var code: String {
    switch self {
    case .unreachable: "mail-unreachable"
    case .unanswered: "mail-unanswered"
    case .notProtected: "mail-not-protected"
    case .loginRefused: "mail-login-refused"
    case .refused: "mail-refused"
    case .badAddress: "mail-bad-address"
    }
  }

  package var isRetryable: Bool {
    switch self {
    case .unreachable, .unanswered, .notProtected, .loginRefused: true
    case .refused(let reply): reply < 500
    case .badAddress: false
    }
  }

  package var nextStep: String {
    switch self {
    case .unreachable(let detail): "Check the mail server's name, port and network (\(detail))."
    case .unanswered: "It is tried once more; if it lasts, look in the mail server's log."
    case .notProtected: "Check Security in the settings: tls or starttls, as the server offers."
    case .loginRefused: "Check the mail account and its password."
    case .refused(let reply): "The mail server answered \(reply): look in its log."
    case .badAddress: "Write the address as name@example.org."
    }
  }
}
