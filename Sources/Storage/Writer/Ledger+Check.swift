import Helpline

extension Ledger {
  /// Refuses a decision that does not hold together, before anything of it is written.
  func check(_ decision: Decision) throws(StoreError) {
    if let contact = decision.contact { try require(contact.id, "no such contact") }
    for message in decision.messages {
      if case .contact(let id) = message.to { try require(id, "no such recipient") }
    }
    try checkCases(of: decision)
    for event in decision.events {
      let isNew = decision.cases.contains { $0.number == event.helpCase }
      if isNew { continue }
      if try contact(of: event.helpCase) == nil {
        throw .undecidable(detail: "an event of no case")
      }
    }
  }

  private func checkCases(of decision: Decision) throws(StoreError) {
    let ended = decision.cases.filter { !$0.isOpen }.map(\.number.rawValue)
    let left = Dictionary(
      decision.cases.map { ($0.number.rawValue, Set($0.people)) }, uniquingKeysWith: { $1 })
    var open: [ContactID: Int64] = [:]
    for helpCase in decision.cases {
      try require(helpCase.contact, "a case of nobody")
      if let owner = try contact(of: helpCase.number), owner != helpCase.contact {
        throw .undecidable(detail: "a case of somebody else")
      }
      guard helpCase.isOpen else { continue }
      for person in helpCase.people {
        let before = openCases[person].flatMap { number in
          ended.contains(number) || left[number]?.contains(person) == false ? nil : number
        }
        if let other = open[person] ?? before, other != helpCase.number.rawValue {
          throw .undecidable(detail: "a second open case of one person")
        }
        open[person] = helpCase.number.rawValue
      }
    }
  }

  private func require(_ contact: ContactID, _ otherwise: String) throws(StoreError) {
    if try person(contact) == nil { throw .undecidable(detail: otherwise) }
  }
}
