import CPhoneNumber
package import Helpline

/// Who a carrier says a text is from, as one identity, however the carrier writes it.
///
/// `+` and digits are read at once. What is not plainly E.164 (a national form, `00`, digits without `+`) goes
/// through libphonenumber, with the channel's region as home. A short code or an alphabetic sender is a machine.
package struct NumberReader: Sendable {
  /// GSM's alphanumeric sender is no longer (3GPP TS 23.040 §9.1.2.5).
  package static let alphabeticBytesMax = 11
  /// Short codes are no longer.
  package static let shortCodeDigitsMax = 6
  private static let textBytesMax = 64

  private let region: String
  private let channel: ChannelName

  /// - Parameter region: ISO 3166-1, `MX`; empty when the carrier writes international numbers only.
  package init(region: String, channel: ChannelName) {
    self.region = region.uppercased()
    self.channel = channel
  }

  package static func isRegion(_ text: String) -> Bool {
    text.utf8.count == 2 && helpline_knows_region(text.uppercased()) == 1
  }

  package func address(_ sender: String) -> Address {
    let text = Self.bare(sender)
    // An address without letters could not be read back from the store.
    if text.isEmpty { return .machine(channel, "unknown") }
    if let number = PhoneNumber(text) { return .phone(number) }
    if Self.isMachine(text) { return .machine(channel, text) }
    if let number = national(text) ?? international(text) { return .phone(number) }
    return .account(channel, text)
  }

  /// Without what surrounds a number: blanks, `tel:` (RFC 3966) and its parameters.
  private static func bare(_ sender: String) -> String {
    var text = sender[...]
    if text.prefix(4).lowercased() == "tel:" {
      text = text.dropFirst(4).prefix { $0 != ";" }
    }
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private static func isMachine(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.allSatisfy(isDigit) { return (1...shortCodeDigitsMax).contains(bytes.count) }
    return bytes.count <= alphabeticBytesMax && bytes.contains(where: isLetter)
      && bytes.allSatisfy { isLetter($0) || isDigit($0) || " &-_".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private func national(_ text: String) -> PhoneNumber? {
    guard (1...Self.textBytesMax).contains(text.utf8.count) else { return nil }
    let written = region == "MX" ? Self.withoutMexicanPrefix(text) : text
    var e164 = [CChar](repeating: 0, count: PhoneNumber.digitsMax + 2)
    let length = helpline_e164(written, region, &e164, Int32(e164.count))
    guard length > 0 else { return nil }
    return PhoneNumber(
      String(decoding: e164.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// 01, 044 and 045 before ten digits, abolished on 2019-08-03, and still in people's address books.
  private static func withoutMexicanPrefix(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    for prefix in ["01", "044", "045"]
    where digits.hasPrefix(prefix) && digits.utf8.count == prefix.utf8.count + 10 {
      return String(digits.dropFirst(prefix.count))
    }
    return text
  }

  /// Digits of an international number, as most carriers write them.
  private func international(_ text: String) -> PhoneNumber? {
    let digits = text.hasPrefix("00") ? text.dropFirst(2) : text[...]
    return digits.utf8.allSatisfy(Self.isDigit) ? PhoneNumber("+" + digits) : nil
  }
}
