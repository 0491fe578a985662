import Helpline

/// `Intents/`: intents with their words, facts, policies, stations.
extension LibraryBuilder {
  mutating func takeIntent(_ id: IntentID, _ file: SourceFile) {
    let cards = collecting(CardParser.parse(file))
    guard let card = onlyCard(cards, file) else { return }
    intentCards[id] = card
    if let intent = collecting(IntentCard.read(card, id)) { intents[id] = intent }
  }

  /// The one card a file should hold.
  mutating func onlyCard(_ cards: [Card], _ file: SourceFile) -> Card? {
    if cards.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, "empty-card", file: file.path, "the file holds no card",
          hint: "write \"Name: value\" lines"))
    }
    if cards.count > 1 {
      diagnostics.append(
        Diagnostic(
          .error, "second-card", file: file.path, line: cards[1].line,
          "the file holds a second card", hint: "remove the blank line above"))
    }
    return cards.first
  }

  mutating func joinWords() {
    for (id, lists) in words.sorted(by: { $0.key < $1.key }) {
      if intents[id] != nil {
        intents[id]?.words = lists
      } else if intentCards[id] == nil {
        diagnostics.append(
          Diagnostic(
            .error, "intent-card-missing", file: "Intents/\(id)/intent.txt",
            "\(id) has words but no card", hint: "add intent.txt with Title: and Urgency:"))
      }
    }
  }

  mutating func takeFacts(_ file: SourceFile) {
    for card in collecting(CardParser.parse(file)) {
      guard let fact = collecting(FactCard.read(card)) else { continue }
      if let first = factCards[fact.id] {
        reportTwice("fact", fact.id, card, first)
      } else {
        factCards[fact.id] = card
        facts[fact.id] = fact
      }
    }
  }

  mutating func takePolicies(_ file: SourceFile) {
    for card in collecting(CardParser.parse(file)) {
      guard let policy = collecting(PolicyCard.read(card)) else { continue }
      if policies.updateValue(policy, forKey: policy.name) != nil {
        reportTwice("policy", policy.name, card, nil)
      }
    }
  }

  mutating func takeStations(_ file: SourceFile) {
    for card in collecting(CardParser.parse(file)) {
      guard let station = collecting(StationCard.read(card)) else { continue }
      if stations.contains(where: { $0.id == station.id }) {
        reportTwice("station", station.id, card, nil)
      } else {
        stations.append(station)
      }
    }
  }

  private mutating func reportTwice(_ what: String, _ id: String, _ card: Card, _ first: Card?) {
    let place = first.map { ", first in \($0.file):\($0.line)" } ?? ""
    diagnostics.append(
      Diagnostic(
        .error, "\(what)-twice", file: card.file, line: card.line,
        "the \(what) \"\(id)\" stands twice\(place)", hint: "keep one"))
  }
}
