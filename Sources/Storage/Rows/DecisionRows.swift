import Helpline

/// How what is kept of a decision is written.
extension RowWriter {
  func write(_ record: DecisionRecord) {
    write(UInt8(truncatingIfNeeded: record.urgency.rawValue))
    write(Int64(record.intents.count))
    for intent in record.intents { write(intent.rawValue) }
    write(record.language.description)
    write(record.locale?.description)
    write(Int64(record.reasons.count))
    for reason in record.reasons { write(reason) }
    write(record.release)
  }

  func write(_ reason: Reason) {
    write(reason.code)
    write(reason.detail)
  }

  func write(_ event: CaseEvent) {
    write(event.actor)
    write(event.reason)
  }
}

extension RowReader {
  mutating func urgency() throws(StoreError) -> Urgency {
    guard let urgency = Urgency(rawValue: Int(try byte())) else { throw Self.damaged }
    return urgency
  }

  mutating func decisionRecord() throws(StoreError) -> DecisionRecord {
    let urgency = try urgency()
    var intents: [IntentID] = []
    for _ in 0..<(try count()) { intents.append(IntentID(try text())) }
    let language = try language()
    let locale = try optionalText().flatMap { LanguageTag($0) }
    var reasons: [Reason] = []
    for _ in 0..<(try count()) { reasons.append(try reason()) }
    return DecisionRecord(
      urgency: urgency, intents: intents, language: language, locale: locale, reasons: reasons,
      release: try text())
  }

  mutating func reason() throws(StoreError) -> Reason {
    Reason(try text(), try text())
  }

  mutating func caseEvent(
    of helpCase: CaseNumber, at: Instant
  ) throws(StoreError) -> CaseEvent {
    CaseEvent(helpCase: helpCase, at: at, actor: try text(), reason: try reason())
  }
}
