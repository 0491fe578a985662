import Helpline

/// Reads one card of `Intents/policies/*.txt`: a ladder.
enum PolicyCard {
  static let stepsMax = 50

  private static let form = CardForm(
    required: ["Policy", "Lease", "Repeat", "Step"], repeated: ["Step"])

  static func read(_ card: Card) -> (EscalationPolicy?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let lease = duration(card, "Lease", &diagnostics)
    let again = duration(card, "Repeat", &diagnostics)
    var steps: [EscalationStep] = []
    for field in card.all("Step").prefix(stepsMax) {
      if let step = step(field.value) {
        steps.append(step)
      } else {
        diagnostics.append(fault(card, field))
      }
    }
    if zip(steps, steps.dropFirst()).contains(where: { $0.afterSeconds > $1.afterSeconds }) {
      diagnostics.append(
        card.fault(
          "Step", "steps-out-of-order", "a step comes before the one above it", "sort them"))
    }
    guard diagnostics.isEmpty, let lease, let again else { return (nil, diagnostics) }
    let name = card["Policy"]?.value ?? ""
    return (
      EscalationPolicy(name: name, steps: steps, leaseSeconds: lease, repeatSeconds: again), []
    )
  }

  private static func fault(_ card: Card, _ field: Card.Field) -> Diagnostic {
    let targets = EscalationStep.Target.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .error, "bad-step", file: card.file, line: field.line,
      "\"\(field.value.prefix(40))\" is no step",
      hint: "write \"on-call at 2 min\"; whom to page: \(targets)")
  }

  /// `on-call at 2 min`.
  private static func step(_ text: String) -> EscalationStep? {
    let words = text.split(separator: " ")
    guard words.count == 4, words[1] == "at",
      let target = EscalationStep.Target(rawValue: words[0].lowercased()),
      let after = seconds(words[2], words[3])
    else { return nil }
    return EscalationStep(target: target, afterSeconds: after)
  }

  private static func duration(
    _ card: Card, _ name: String, _ diagnostics: inout [Diagnostic]
  ) -> Int64? {
    guard let field = card[name], !field.value.isEmpty else { return nil }
    let words = field.value.split(separator: " ")
    if words.count == 2, let seconds = seconds(words[0], words[1]), seconds > 0 { return seconds }
    diagnostics.append(
      card.fault(name, "bad-duration", "\"\(field.value)\" is no time", "write \"10 min\""))
    return nil
  }

  private static func seconds(_ number: Substring, _ unit: Substring) -> Int64? {
    guard let count = Int64(number), (0...1_000_000).contains(count) else { return nil }
    switch unit {
    case "s": return count
    case "min": return count * 60
    case "h": return count * 3_600
    default: return nil
    }
  }
}
