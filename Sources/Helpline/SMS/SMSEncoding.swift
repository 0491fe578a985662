/// How a text travels over the air (3GPP TS 23.038).
package enum SMSEncoding: String, Sendable, Codable {
  /// 7-bit default alphabet and its extension table.
  case gsm7 = "GSM-7"
  /// UTF-16 code units.
  case ucs2 = "UCS-2"

  /// Units that fit when the text is a single message: septets, or UTF-16 code units.
  package var unitsSingle: Int { self == .gsm7 ? 160 : 70 }
  /// Units that fit in each part of a longer one (a concatenation header takes 6 octets).
  package var unitsPart: Int { self == .gsm7 ? 153 : 67 }
}
