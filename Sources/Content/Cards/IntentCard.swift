import Helpline

/// Reads `Intents/<family>/<intent>/intent.txt`.
enum IntentCard {
  static let questions = ["place", "people", "hurt", "water", "battery", "children"]
  static let segmentsRange = 1...6
  /// A menu is picked by one digit.
  static let optionsMax = 9

  private static let form = CardForm(
    required: ["Title", "Urgency"],
    optional: ["Answer", "Policy", "Asks", "Options", "Segments", "Owner"])

  static func read(_ card: Card, _ id: IntentID) -> (Intent?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let title = card["Title"]?.value ?? ""
    let written = card["Urgency"]?.value ?? ""
    guard !title.isEmpty, !written.isEmpty else { return (nil, diagnostics) }
    guard let urgency = Urgency(name: written.lowercased()) else {
      diagnostics.append(
        card.fault(
          "Urgency", "bad-urgency", "\"\(written)\" is no urgency",
          NearestName.hint(written, among: Urgency.allCases.map(\.name))))
      return (nil, diagnostics)
    }
    var intent = Intent(
      id: id, title: title, urgency: urgency, answer: card["Answer"]?.value ?? String(id.name),
      policy: policy(card, urgency), segmentsMax: urgency == .red ? 1 : 2)
    intent.asks = asks(card, &diagnostics)
    intent.options = options(card, &diagnostics)
    if let field = card["Segments"] {
      if let segments = Int(field.value), segmentsRange.contains(segments) {
        intent.segmentsMax = segments
      } else {
        diagnostics.append(
          card.fault("Segments", "bad-segments", "\"\(field.value)\" is no count", "write 1 to 6"))
      }
    }
    return (intent, diagnostics)
  }

  private static func policy(_ card: Card, _ urgency: Urgency) -> String? {
    if let written = card["Policy"]?.value, !written.isEmpty {
      return written == "none" && urgency != .red ? nil : written
    }
    return urgency == .none ? nil : urgency.name
  }

  private static func asks(_ card: Card, _ diagnostics: inout [Diagnostic]) -> [String] {
    let asks = card["Asks"]?.value[...].commaList ?? []
    for question in asks where !questions.contains(question) {
      diagnostics.append(
        card.fault(
          "Asks", "unknown-question", "nobody knows how to ask \"\(question)\"",
          NearestName.hint(question, among: questions)))
    }
    return asks.filter(questions.contains)
  }

  private static func options(_ card: Card, _ diagnostics: inout [Diagnostic]) -> [String] {
    let options = card["Options"]?.value[...].commaList ?? []
    if options.count > optionsMax {
      diagnostics.append(
        card.fault(
          "Options", "too-many-options", "\(options.count) options: a digit picks 1 to 9",
          "lead to a second menu"))
    }
    return Array(options.prefix(optionsMax))
  }
}

extension Card {
  /// An error on the line of that field.
  func fault(_ name: String, _ code: String, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(.error, code, file: file, line: line(of: name), summary, hint: hint)
  }

  func warning(_ name: String, _ code: String, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(.warning, code, file: file, line: line(of: name), summary, hint: hint)
  }
}
