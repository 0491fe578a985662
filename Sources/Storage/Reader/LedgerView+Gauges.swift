import Helpline

extension LedgerView {
  func gauges() throws(StoreError) -> StoreGauges {
    var gauges = StoreGauges()
    let waiting = try connection.prepare(
      "SELECT count(*),min(i.at) FROM undecided u JOIN inbound i ON i.number=u.number")
    if try waiting.step() {
      gauges.undecided = Int(waiting.number(0))
      gauges.oldestUndecidedAt = waiting.optionalNumber(1).map(Instant.init(milliseconds:))
    }
    let lanes = try connection.prepare("SELECT lane,count(*) FROM pending GROUP BY lane")
    while try lanes.step() {
      guard let lane = Lane(rawValue: Int(lanes.number(0))) else { continue }
      gauges.outboxByLane[lane] = Int(lanes.number(1))
    }
    let cases = try connection.prepare(
      "SELECT urgency,count(*),min(unanswered_since) FROM help_case WHERE open GROUP BY urgency")
    while try cases.step() {
      guard let urgency = Urgency(rawValue: Int(cases.number(0))) else { continue }
      gauges.openCases[urgency] = Int(cases.number(1))
      if urgency == .red {
        gauges.oldestUnacknowledgedRedAt =
          cases.optionalNumber(2).map(Instant.init(milliseconds:))
      }
    }
    gauges.deadLetters = Int(try connection.number("SELECT count(*) FROM dead_letter"))
    return gauges
  }

  func nextDue() throws(StoreError) -> Instant? {
    var due: [Int64] = []
    let helpCase = try connection.prepare(
      "SELECT due_at FROM help_case WHERE open AND due_at IS NOT NULL ORDER BY due_at LIMIT 1")
    if try helpCase.step() { due.append(helpCase.number(0)) }
    let text = try connection.prepare(
      """
      SELECT due_at FROM pending p WHERE lane=?1 AND \(Statements.unblocked)
      ORDER BY due_at LIMIT 1
      """)
    for lane in Lane.allCases {
      text.bind(1, Int64(lane.rawValue))
      if try text.step() { due.append(text.number(0)) }
      text.reset()
    }
    return due.min().map(Instant.init(milliseconds:))
  }
}
