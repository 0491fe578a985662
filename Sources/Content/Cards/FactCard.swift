import Helpline

/// Reads one card of `Intents/facts/*.txt`. A fact without source or dates is not loaded: it is never sent.
enum FactCard {
  private static let form = CardForm(
    required: ["Fact", "Value", "Source", "Verified", "Expires"], optional: ["From", "Note"])

  static func read(_ card: Card) -> (Fact?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let id = card["Fact"]?.value ?? ""
    if !id.isEmpty, !isName(id) {
      diagnostics.append(
        card.fault(
          "Fact", "bad-fact-id", "\"\(id)\" is no fact's id",
          "use small letters, digits and dashes, a letter first: allowance-usd"))
    }
    if AnswerArgument(rawValue: id) != nil {
      diagnostics.append(
        card.fault(
          "Fact", "fact-named-as-argument", "\"\(id)\" is filled in by the gateway itself",
          "choose another id"))
    }
    let verified = day(card, "Verified", &diagnostics)
    let from = day(card, "From", &diagnostics)
    let isOpen = card["Expires"]?.value.lowercased() == "never"
    let expires = isOpen ? nil : day(card, "Expires", &diagnostics)
    if let from, let expires, expires.ends <= from.begins {
      diagnostics.append(
        card.fault(
          "Expires", "fact-never-holds", "it expires before it begins", "look at the dates"))
    }
    guard diagnostics.isEmpty, verified != nil else { return (nil, diagnostics) }
    let fact = Fact(
      id: id, value: card["Value"]?.value ?? "", source: card["Source"]?.value ?? "",
      verified: card["Verified"]?.value ?? "", expires: expires?.ends, validFrom: from?.begins)
    return (fact, [])
  }

  private static func isName(_ id: String) -> Bool {
    guard let first = id.utf8.first, (97...122).contains(first) else { return false }
    return id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  private static func day(
    _ card: Card, _ name: String, _ diagnostics: inout [Diagnostic]
  ) -> CalendarDay? {
    guard let field = card[name], !field.value.isEmpty else { return nil }
    if let day = CalendarDay(field.value) { return day }
    diagnostics.append(
      card.fault(
        name, "bad-date", "\"\(field.value.prefix(30))\" is no day",
        "write it as 2026-12-31" + (name == "Expires" ? ", or \"never\"" : "")))
    return nil
  }
}
