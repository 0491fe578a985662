import Helpline

/// A bare digit picks from the menu on the person's screen. Any other text simply leaves the menu.
enum MenuChoice {
  static func pick(_ input: TriageInput) -> (answer: String, menu: String?)? {
    guard let digit = input.text.trimmedDigit, digit >= 1,
      let menu = input.contact.conversation.menu,
      let options = input.release.catalog[IntentID(menu)]?.options, digit <= options.count
    else { return nil }
    let option = options[digit - 1]
    guard let intent = input.release.catalog[IntentID(option)] else { return (option, nil) }
    return (intent.answer, intent.options.isEmpty ? nil : intent.id.rawValue)
  }
}

extension String {
  /// The digit when the text is one digit and nothing else but spaces, dots, parentheses or `#`.
  var trimmedDigit: Int? {
    var digit: Int?
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digit == nil else { return nil }
        digit = Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "("),
        UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        continue
      default: return nil
      }
    }
    return digit
  }
}
