import CCurl
import Foundation

/// Hands mails to a server by SMTP, on libcurl's easy interface: few and small, so each has a connection and a thread
/// of its own for as long as it takes.
package final class MailClient: Sendable {
  package static let connectSecondsMax = 5
  package static let totalSecondsMax = 20
  package static let inFlightMax = 4

  private let server: MailServer
  private let queue: OperationQueue

  private static let setUp: Void = { _ = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) }()

  package init(_ server: MailServer) {
    Self.setUp
    self.server = server
    queue = OperationQueue()
    queue.name = "mail"
    queue.maxConcurrentOperationCount = Self.inFlightMax
  }

  package func send(_ mail: Mail) async throws(MailError) {
    guard Mail.isAddress(mail.from), Mail.isAddress(mail.to) else { throw .badAddress }
    let server = server
    let result: Result<Void, MailError> = await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: MailTransfer(mail).perform(on: server)) }
    }
    try result.get()
  }
}

/// One mail on its way. Lives on one thread.
private final class MailTransfer {
  private let mail: Mail
  private let bytes: [UInt8]
  private var sent = 0
  private var isRead = false

  init(_ mail: Mail) {
    self.mail = mail
    bytes = mail.bytes
  }

  func perform(on server: MailServer) -> Result<Void, MailError> {
    guard let easy = curl_easy_init() else { return .failure(.unreachable(detail: "no memory")) }
    let recipients = curl_slist_append(nil, "<\(mail.to)>")
    defer {
      curl_easy_cleanup(easy)
      curl_slist_free_all(recipients)
    }
    let scheme = server.security == .tls ? "smtps" : "smtp"
    helpline_set_text(easy, CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)")
    helpline_set_text(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    helpline_set_text(easy, CURLOPT_PROXY, "")
    helpline_set_number(easy, CURLOPT_NOSIGNAL, 1)
    helpline_set_number(easy, CURLOPT_CONNECTTIMEOUT, MailClient.connectSecondsMax)
    helpline_set_number(easy, CURLOPT_TIMEOUT, MailClient.totalSecondsMax)
    // "All": without protection nothing is sent, whatever the server offers.
    let use = server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
    helpline_set_number(easy, CURLOPT_USE_SSL, Int(use.rawValue))
    if !server.certificates.isEmpty {
      helpline_set_text(easy, CURLOPT_CAINFO, server.certificates)
    }
    if !server.user.isEmpty {
      helpline_set_text(easy, CURLOPT_USERNAME, server.user)
      helpline_set_text(easy, CURLOPT_PASSWORD, server.password)
    }
    helpline_set_text(easy, CURLOPT_MAIL_FROM, "<\(mail.from)>")
    helpline_set_pointer(easy, CURLOPT_MAIL_RCPT, recipients)
    helpline_set_number(easy, CURLOPT_UPLOAD, 1)
    helpline_set_receive(easy, CURLOPT_READFUNCTION, readMail)
    helpline_set_pointer(easy, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
    let result = curl_easy_perform(easy)
    return result == CURLE_OK ? .success(()) : .failure(error(result, helpline_status(easy)))
  }

  private func error(_ result: CURLcode, _ reply: Int) -> MailError {
    switch result {
    case CURLE_LOGIN_DENIED: .loginRefused
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION:
      .notProtected
    case _ where reply >= 400: .refused(reply)
    // The mail ends with a line of its own, which goes out when nothing is left to be read.
    case _ where isRead: .unanswered
    default: .unreachable(detail: String(cString: curl_easy_strerror(result)))
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - sent)
    guard count > 0 else {
      isRead = true
      return 0
    }
    buffer.copyBytes(from: bytes[sent..<sent + count])
    sent += count
    return count
  }
}

private func readMail(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  return Unmanaged<MailTransfer>.fromOpaque(context).takeUnretainedValue()
    .read(into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
}
