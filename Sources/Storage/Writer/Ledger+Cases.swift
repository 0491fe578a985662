import Foundation
import Helpline

extension Ledger {
  func helpCase(_ number: CaseNumber) throws(StoreError) -> HelpCase? {
    if let known = cases.find(number) { return known }
    let row = statements.helpCase.bind(1, number.rawValue)
    defer { row.reset() }
    guard try row.step(), let person = try person(ContactID(rawValue: row.number(0))) else {
      return nil
    }
    guard var body = sealer.open(.helpCase, number.rawValue, with: person.key, row.bytes(1)) else {
      throw RowReader.damaged
    }
    let read = try CaseRow.decode(try body.raw())
    cases.keep(read, under: number)
    return read
  }

  /// Whose case it is, `nil` when there is no such case.
  func contact(of helpCase: CaseNumber) throws(StoreError) -> ContactID? {
    if let known = cases.find(helpCase) { return known.contact }
    let row = statements.helpCase.bind(1, helpCase.rawValue)
    defer { row.reset() }
    return try row.step() ? ContactID(rawValue: row.number(0)) : nil
  }

  func write(_ helpCase: HelpCase) throws(StoreError) {
    guard let person = try person(helpCase.contact) else { return }
    let number = helpCase.number.rawValue
    let json = try CaseRow.encode(helpCase)
    let isUnanswered =
      helpCase.isOpen && helpCase.urgency == .red
      && helpCase.acknowledgement == nil
    let row = statements.putCase.bind(1, number).bind(
      2, copying: Array(helpCase.code.description.utf8))
    row.bind(3, helpCase.contact.rawValue).bind(4, Int64(helpCase.urgency.rawValue))
    row.bind(5, helpCase.isOpen ? 1 : 0).bind(6, helpCase.dueAt?.milliseconds)
    row.bind(7, isUnanswered ? helpCase.openedAt.milliseconds : nil)
    row.bind(9, helpCase.isOpen ? helpCase.acknowledgement?.leaseUntil.milliseconds : nil)
    try row.bind(
      8,
      sealer.seal(.helpCase, number, with: person.key) { row in
        json.withUnsafeBytes { row.write($0) }
      }
    ).run()
    next.helpCase = max(next.helpCase, number + 1)
    cases.keep(helpCase, under: helpCase.number)
    keep(helpCase)
  }

  func write(_ event: CaseEvent) throws(StoreError) {
    guard let contact = try contact(of: event.helpCase), let person = try person(contact) else {
      return
    }
    let number = next.caseEvent
    let row = statements.insertEvent.bind(1, number).bind(2, event.helpCase.rawValue)
    row.bind(3, event.at.milliseconds)
    try row.bind(4, sealer.seal(.caseEvent, number, with: person.key) { $0.write(event) }).run()
    next.caseEvent += 1
  }

  func advanceDueCases(
    now: Instant, limit: Int, by decide: (HelpCase, any Situation) throws -> Decision
  ) throws(StoreError) -> Int {
    var due: [CaseNumber] = []
    statements.dueCases.bind(1, now.milliseconds)
    defer { statements.dueCases.reset() }
    while try statements.dueCases.step() {
      due.append(CaseNumber(rawValue: statements.dueCases.number(0)))
    }
    var advanced = 0
    var failure: StoreError?
    for number in due where advanced < limit {
      do throws(StoreError) {
        try guarding { () throws(StoreError) in
          guard let helpCase = try helpCase(number) else { return }
          try write(try decision { try decide(helpCase, $0) }, now: now)
        }
        advanced += 1
      } catch {
        failure = error
      }
    }
    if let failure, advanced == 0 { throw failure }
    return advanced
  }
}
