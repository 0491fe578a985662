import Helpline

/// `Email:`, `Telegram:` and `Webhook:` of an officer's card: where a page goes besides the phone.
///
/// The account's channel is `email`, `telegram` or `webhook`; a channel of another name is written before
/// a blank: `Telegram: telegram-norte 998877`.
enum AccountFields {
  private static let kinds: [(name: String, hint: String, isGood: @Sendable (String) -> Bool)] = [
    ("Email", "write it as ana@example.org", isEmail),
    ("Telegram", "write the number of the chat: 998877", isChat),
    ("Webhook", "write the name that your system knows them by: nogales", isName),
  ]
  private static let lettersMax = 254

  static func read(_ card: Card, _ diagnostics: inout [Diagnostic]) -> [Address] {
    var found: [Address] = []
    for kind in kinds {
      for field in card.all(kind.name) {
        let words = field.value.split(separator: " ").map(String.init)
        let channel = words.count == 2 ? words[0] : kind.name.lowercased()
        guard let account = words.last, words.count <= 2, account.utf8.count <= lettersMax,
          isChannel(channel), kind.isGood(account)
        else {
          diagnostics.append(
            Diagnostic(
              .error, "bad-account", file: card.file, line: field.line,
              "this is no \(kind.name) account", hint: kind.hint))
          continue
        }
        found.append(.account(ChannelName(channel), account))
      }
    }
    return found
  }

  private static func isChannel(_ name: String) -> Bool {
    name != "tel"
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  @Sendable private static func isEmail(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
      && text.utf8.allSatisfy { $0 > 32 && $0 < 127 }
      && !text.contains { "<>,;:\"\\()[]".contains($0) }
  }

  /// A group's chat has a minus before its number.
  @Sendable private static func isChat(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return (1...20).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// What the channel's one address is told: an address here would not be called.
  @Sendable private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      "-_.".unicodeScalars.contains($0) || $0.isASCII && $0.properties.isAlphabetic
        || ("0"..."9").contains($0)
    }
  }
}
