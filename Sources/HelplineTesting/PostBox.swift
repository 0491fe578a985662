import Foundation
import Synchronization

/// A mail server on the loopback, as far as RFC 5321 is needed: one connection after another, one thread.
package final class PostBox: Sendable {
  private let listener: Int32
  package let port: Int
  /// What clients said, line by line; between DATA and the dot, the mail.
  private let heard = Mutex<[String]>([])
  /// Answers instead of 250: by the first word of the command.
  private let answers: [String: String]
  /// The word that it hears and does not answer any more.
  private let lastWord: String?

  package init?(answers: [String: String] = [:], hangsUpAt lastWord: String? = nil) {
    self.answers = answers
    self.lastWord = lastWord
    let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    listener = made
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(made, $0, size) == 0 && listen(made, 8) == 0
          && getsockname(made, $0, &size) == 0
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    guard isBound else { return nil }
    Thread { [self] in serve() }.start()
  }

  package var lines: [String] { heard.withLock { $0 } }

  package struct Mail: Hashable, Sendable {
    package var to: String
    package var text: String
  }

  /// The mails among it, their words decoded.
  package var mails: [Mail] {
    var found: [Mail] = []
    var to = ""
    var body: [String]?
    for line in lines {
      if line.hasPrefix("RCPT TO:<") { to = String(line.dropFirst(9).dropLast()) }
      if line == "." {
        let coded = (body ?? []).drop { !$0.isEmpty }.joined()
        let text = Data(base64Encoded: coded).map { String(decoding: $0, as: UTF8.self) }
        found.append(Mail(to: to, text: text ?? ""))
        body = nil
      }
      body?.append(line)
      if line == "DATA" { body = [] }
    }
    return found
  }

  package func close() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let client = accept(listener, nil, nil)
      if client < 0 { break }
      talk(client)
      Glibc.close(client)
    }
    Glibc.close(listener)
  }

  private func talk(_ client: Int32) {
    say("220 box.example ESMTP", client)
    var isMail = false
    while let line = readLine(client) {
      heard.withLock { $0.append(line) }
      if isMail {
        if line == "." {
          isMail = false
          if lastWord == "." { return }
          say(answers["."] ?? "250 kept", client)
        }
        continue
      }
      let word = String(line.prefix { $0 != " " }).uppercased()
      if word == lastWord { return }
      if word == "QUIT" { return say("221 bye", client) }
      isMail = word == "DATA" && answers["DATA"] == nil
      say(answers[word] ?? (isMail ? "354 go on" : "250 fine"), client)
    }
  }

  private func say(_ line: String, _ client: Int32) {
    let bytes = Array((line + "\r\n").utf8)
    _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  private func readLine(_ client: Int32) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while recv(client, &byte, 1, 0) == 1 {
      if byte == 10 { return String(decoding: bytes.filter { $0 != 13 }, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }
}
