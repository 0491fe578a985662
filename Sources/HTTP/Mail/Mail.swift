package import Foundation

/// One mail of plain text (RFC 5322, RFC 2045).
package struct Mail: Sendable {
  package var from: String
  package var to: String
  package var subject: String
  package var text: String
  /// Stays the same on every try, so that readers see one mail.
  package var messageID: String
  package var date: Date
  /// Says to machines: do not answer (RFC 3834).
  package var isAutomatic = true

  package init(
    from: String, to: String, subject: String, text: String, messageID: String, date: Date
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.messageID = messageID
    self.date = date
  }

  /// An address that fits into a command and a header as it is: quoted names and comments are not taken.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && text.utf8.count <= 254
      && text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !#"<>()[],;:\""#.utf8.contains($0) }
  }

  /// As it goes over the line.
  var bytes: [UInt8] {
    var lines = [
      "Date: " + Self.date(date), "From: <\(from)>", "To: <\(to)>",
      "Subject: " + Self.encoded(subject), "Message-ID: <\(messageID)>", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
    ]
    if isAutomatic { lines += ["Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All"] }
    lines += [""] + Self.wrapped(Base64.encode(Array(text.utf8)))
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// RFC 2047, in pieces short enough for a line.
  private static func encoded(_ text: String) -> String {
    let clean = String(text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 })
    if clean.utf8.allSatisfy({ $0 < 127 }), clean.utf8.count <= 70, !clean.hasPrefix("=?") {
      return clean
    }
    var pieces: [String] = []
    var piece: [UInt8] = []
    for character in clean {
      let bytes = Array(String(character).utf8)
      if piece.count + bytes.count > 39, !piece.isEmpty {
        pieces.append(Base64.encode(piece))
        piece = []
      }
      piece += bytes
    }
    pieces.append(Base64.encode(piece))
    return pieces.map { "=?utf-8?B?\($0)?=" }.joined(separator: "\r\n ")
  }

  private static func wrapped(_ text: String) -> [String] {
    let symbols = Array(text)
    return stride(from: 0, to: symbols.count, by: 76).map {
      String(symbols[$0..<min($0 + 76, symbols.count)])
    }
  }

  private static func date(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return formatter.string(from: date)
  }
}
