/// Text made safe to stand in XML 1.0 or HTML, in an element or a quoted attribute. Characters that XML cannot
/// carry are dropped.
package enum XMLText {
  package static func escape(_ text: String) -> String {
    guard
      text.utf8.contains(where: {
        $0 < 32 || $0 == 38 || $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 || $0 == 0xEF
      })
    else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t": result.unicodeScalars.append(scalar)
      default:
        if scalar.value >= 32, !(0xFFFE...0xFFFF).contains(scalar.value) {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
