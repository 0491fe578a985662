package import Helpline

/// Which names a kind of card may have. Says what is unknown, doubled or missing, all at once.
package struct CardForm: Sendable {
  package var required: [String]
  package var optional: [String]
  /// Names that may come more than once.
  package var repeated: Set<String>

  package init(required: [String], optional: [String] = [], repeated: Set<String> = []) {
    self.required = required
    self.optional = optional
    self.repeated = Set(repeated.map { $0.lowercased() })
  }

  package func check(_ card: Card) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<String> = []
    let names = required + optional
    let known = Set(names.map { $0.lowercased() })
    for field in card.fields {
      let name = field.name.lowercased()
      if !known.contains(name) {
        found.append(
          Diagnostic(
            .error, "unknown-name", file: card.file, line: field.line,
            "\"\(field.name.prefix(40))\" is no name this card knows",
            hint: NearestName.hint(field.name, among: names)))
      } else if !seen.insert(name).inserted, !repeated.contains(name) {
        found.append(
          Diagnostic(
            .error, "name-twice", file: card.file, line: field.line,
            "\"\(field.name)\" stands twice on this card",
            hint: "keep one; a blank line begins the next card"))
      }
    }
    for name in required where card[name]?.value.isEmpty ?? true {
      found.append(
        Diagnostic(
          .error, "missing-name", file: card.file, line: card.line,
          "this card has no \"\(name):\"", hint: "add a line \"\(name): …\""))
    }
    return found
  }
}
