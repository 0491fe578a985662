import Helpline

/// The number that each table's next row gets.
struct NextNumbers {
  var contact: Int64 = 1
  var inbound: Int64 = 1
  var outgoing: Int64 = 1
  var carrierID: Int64 = 1
  var helpCase: Int64 = 1
  var caseEvent: Int64 = 1
}

/// What the writer learns when it starts, and again after a rollback.
extension Ledger {
  func remember() throws(StoreError) {
    next.contact = try after("SELECT max(id) FROM contact")
    next.inbound = try after("SELECT max(number) FROM inbound")
    next.outgoing = try after("SELECT max(number) FROM outgoing")
    next.carrierID = try after("SELECT max(number) FROM carrier_id")
    next.helpCase = try after("SELECT max(number) FROM help_case")
    next.caseEvent = try after("SELECT max(number) FROM case_event")
    undecided = [:]
    let waiting = try connection.prepare("SELECT contact,number FROM undecided ORDER BY number")
    while try waiting.step() {
      undecided[ContactID(rawValue: waiting.number(0)), default: []].append(waiting.number(1))
    }
    openCases = [:]
    let open = try connection.prepare("SELECT contact,number FROM help_case WHERE open")
    while try open.step() { openCases[ContactID(rawValue: open.number(0))] = open.number(1) }
    briefs = OpenBriefs()
    for number in Set(openCases.values).sorted() {
      guard let helpCase = try helpCase(CaseNumber(rawValue: number)) else { continue }
      keep(helpCase)
    }
  }

  /// Whose case is open, and what it is like in brief, as it is after `helpCase` was written.
  func keep(_ helpCase: HelpCase) {
    let number = helpCase.number.rawValue
    for person in briefs[helpCase.number]?.people ?? []
    where openCases[person] == number && !helpCase.people.contains(person) {
      openCases[person] = nil
    }
    for person in helpCase.people {
      if helpCase.isOpen {
        openCases[person] = number
      } else if openCases[person] == number {
        openCases[person] = nil
      }
    }
    briefs[helpCase.number] = helpCase.isOpen ? CaseBrief(helpCase) : nil
  }

  private func after(_ sql: String) throws(StoreError) -> Int64 {
    try connection.number(sql) &+ 1
  }

  func loadHashes() throws(StoreError) {
    try inboundHashes.load()
    try carrierHashes.load()
    let texts = try connection.prepare("SELECT number,id_hash,at FROM inbound WHERE number>?1")
    try add(texts, to: inboundHashes)
    let ids = try connection.prepare("SELECT number,id_hash,at FROM carrier_id WHERE number>?1")
    try add(ids, to: carrierHashes)
  }

  private func add(_ rows: Statement, to log: HashLog) throws(StoreError) {
    rows.bind(1, log.lastNumberInRuns)
    while try rows.step() { log.add(rows.number(1), number: rows.number(0), at: rows.number(2)) }
    log.committed()
  }
}
