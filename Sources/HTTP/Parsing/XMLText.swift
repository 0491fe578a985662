/// Text made safe to stand in XML 1.0 or HTML, in an element or a quoted attribute. Characters that XML cannot
/// carry are dropped.
package enum XMLText {
  package static func escape(_ text: String) -> String {
    guard
      text.utf8.contains(where: {
        $0 < 32 || $0 == 38 || $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 || $0 == 0xEF
      })
    else { return text }
    var text = text
    let escaped = text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * 2)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "&"): result += "&amp;".utf8
        case UInt8(ascii: "<"): result += "&lt;".utf8
        case UInt8(ascii: ">"): result += "&gt;".utf8
        case UInt8(ascii: "\""): result += "&quot;".utf8
        case UInt8(ascii: "'"): result += "&#39;".utf8
        case 9, 10, 13: result.append(byte)
        case 0..<32: break
        case 0xEF where isNoCharacter(bytes[index...]): index += 2
        default: result.append(byte)
        }
        index += 1
      }
      return result
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// U+FFFE or U+FFFF.
  private static func isNoCharacter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count > 2 && bytes[bytes.startIndex + 1] == 0xBF && bytes[bytes.startIndex + 2] >= 0xBE
  }
}
