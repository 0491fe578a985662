import Helpline

/// What a decision may look at, read through the writer's open transaction.
struct LedgerSituation: Situation {
  let ledger: Ledger

  func contact(_ id: ContactID) throws -> Contact? { try ledger.person(id)?.contact }

  func contact(at address: Address) throws -> Contact? {
    try ledger.known(at: address)?.contact
  }

  func openCase(of contact: ContactID) throws -> HelpCase? {
    guard let number = ledger.openCases[contact] else { return nil }
    return try ledger.helpCase(CaseNumber(rawValue: number))
  }

  func latestCase(of contact: ContactID) throws -> HelpCase? {
    let row = ledger.statements.latestCaseOf
    row.bind(1, contact.rawValue)
    defer { row.reset() }
    guard try row.step(), let number = row.optionalNumber(0) else { return nil }
    return try ledger.helpCase(CaseNumber(rawValue: number))
  }

  func helpCase(_ code: CaseCode) throws -> HelpCase? {
    let row = ledger.statements.caseOfCode
    row.bind(1, copying: Array(code.description.utf8))
    defer { row.reset() }
    guard try row.step() else { return nil }
    return try ledger.helpCase(CaseNumber(rawValue: row.number(0)))
  }

  func openCases(limit: Int) throws -> [HelpCase] {
    ledger.briefs.all.prefix(max(limit, 0)).compactMap {
      (try? ledger.helpCase($0.number)) ?? nil
    }
  }

  func briefs() -> [CaseBrief] { ledger.briefs.all }

  func nextCaseNumber() -> CaseNumber { CaseNumber(rawValue: ledger.next.helpCase) }

  func texts(
    of contact: ContactID, before number: MessageNumber, limit: Int
  ) throws -> [PastText] {
    guard let person = try ledger.person(contact) else { return [] }
    if limit == 1, let text = person.text(before: number) { return [text] }
    let row = ledger.statements.inbound
    var texts: [PastText] = []
    var next = person.lastInbound
    while let current = next, texts.count < limit {
      row.bind(1, current)
      defer { row.reset() }
      guard try row.step() else { break }
      next = row.optionalNumber(1)
      if current >= number.rawValue { continue }
      guard var body = ledger.sealer.open(.inbound, current, with: person.key, row.bytes(3)) else {
        throw RowReader.damaged
      }
      let message = try body.inboundMessage(
        from: person.contact.address, at: Instant(milliseconds: row.number(2)))
      texts.append(
        PastText(
          number: MessageNumber(rawValue: current), text: message.text,
          receivedAt: message.receivedAt, to: message.to, part: message.part))
    }
    return texts
  }
}
