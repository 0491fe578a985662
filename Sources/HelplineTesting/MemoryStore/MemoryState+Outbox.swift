import Helpline

extension MemoryState {
  mutating func claimOutbox(_ claim: OutboxClaim, gateway: String) -> [OutboxRow] {
    let now = claim.now
    for index in outgoing.indices where outgoing[index].isPending {
      if let expiresAt = outgoing[index].message.expiresAt, expiresAt <= now {
        advance(index, to: .failed, failure: "expired")
      }
    }
    let due = unblocked().filter { index in
      let row = outgoing[index]
      return row.dueAt <= now && row.message.lane <= claim.lowestLane
        && row.message.channel == claim.channel ?? row.message.channel
    }
    let order = due.sorted { a, b in
      let (x, y) = (outgoing[a], outgoing[b])
      return (x.message.lane, x.dueAt, a) < (y.message.lane, y.dueAt, b)
    }
    return order.prefix(claim.limit).compactMap { index in
      guard let address = contacts[outgoing[index].contact]?.address else { return nil }
      outgoing[index].attempts += 1
      outgoing[index].status = .sending
      outgoing[index].claimedBy = gateway
      outgoing[index].dueAt = claim.leaseUntil
      outgoing[index].doubts += 1
      return OutboxRow(
        number: OutboxNumber(rawValue: Int64(index) + 1), address: address,
        message: outgoing[index].message, attempt: outgoing[index].attempts,
        createdAt: outgoing[index].createdAt, doubts: outgoing[index].doubts,
        partsSent: outgoing[index].partsSent)
    }
  }

  func waitingChannels() -> [ChannelName] {
    Set(outgoing.filter(\.isPending).map(\.message.channel)).sorted { $0.rawValue < $1.rawValue }
  }

  mutating func resend(_ number: OutboxNumber, now: Instant) -> OutboxNumber? {
    let index = Int(number.rawValue) - 1
    guard outgoing.indices.contains(index), isDeadLetter(index) else { return nil }
    outgoing[index].isCrossedOff = true
    var copy = outgoing[index].message
    copy.mayRideInline = false
    copy.expiresAt = copy.expiresAt == nil ? nil : now.adding(seconds: resendSeconds)
    outgoing.append(
      Outgoing(
        message: copy, contact: outgoing[index].contact, createdAt: now, status: .queued,
        isPending: true, dueAt: now))
    return OutboxNumber(rawValue: Int64(outgoing.count))
  }

  private func isDeadLetter(_ index: Int) -> Bool {
    outgoing[index].status == .failed && !outgoing[index].isCrossedOff
  }

  /// Pending texts that wait for no earlier one to the same recipient in the same or a higher lane.
  private func unblocked() -> [Int] {
    struct Thread: Hashable {
      var contact: ContactID
      var channel: ChannelName
    }
    var highest: [Thread: Lane] = [:]
    var free: [Int] = []
    for index in outgoing.indices where outgoing[index].isPending {
      let message = outgoing[index].message
      let thread = Thread(contact: outgoing[index].contact, channel: message.channel)
      if highest[thread].map({ message.lane < $0 }) ?? true {
        free.append(index)
        highest[thread] = message.lane
      }
    }
    return free
  }

  mutating func record(_ result: SendResult, of row: OutboxNumber) {
    let index = Int(row.rawValue) - 1
    guard outgoing.indices.contains(index) else { return }
    switch result {
    case .sent(let ids, let via):
      if let via { outgoing[index].message.channel = via }
      advance(index, to: .sent)
      keep(ids, of: index)
    case .part(let ids):
      guard outgoing[index].isPending else { return }
      outgoing[index].partsSent += 1
      outgoing[index].doubts = 1
      keep(ids, of: index)
    case .retry(let at, let error):
      guard outgoing[index].isPending else { return }
      if !error.mayHaveBeenTaken { outgoing[index].doubts -= 1 }
      outgoing[index].status = .queued
      outgoing[index].claimedBy = nil
      outgoing[index].dueAt = at
    case .failed(let code):
      if outgoing[index].isPending { advance(index, to: .failed, failure: code) }
    case .withdrawn:
      guard outgoing[index].isPending else { return }
      advance(index, to: .failed)
      outgoing[index].isCrossedOff = true
    }
  }

  private mutating func keep(_ ids: [ExternalID], of index: Int) {
    for id in ids {
      let key = CarrierKey(channel: outgoing[index].message.channel, id: id)
      carrierIDs[key] = OutboxNumber(rawValue: Int64(index) + 1)
      if let early = earlyReports.removeValue(forKey: key) { _ = record(early) }
    }
  }

  private mutating func advance(
    _ index: Int, to status: DeliveryStatus, failure: String? = nil
  ) {
    let before = outgoing[index].status
    outgoing[index].isPending = false
    outgoing[index].status = before.advanced(by: status)
    if outgoing[index].status == before { return }
    outgoing[index].failure = outgoing[index].status == .failed ? failure : nil
  }

  mutating func record(_ report: DeliveryReport) -> DeliveryStatus? {
    let key = CarrierKey(channel: report.channel, id: report.externalID)
    guard let row = carrierIDs[key] else {
      let further = earlyReports[key]?.status.advanced(by: report.status) == report.status
      if further || earlyReports[key] == nil { earlyReports[key] = report }
      return nil
    }
    let index = Int(row.rawValue) - 1
    let waits = outgoing[index].isPending
    advance(index, to: report.status, failure: report.carrierCode ?? "carrier")
    outgoing[index].isPending = waits
    return outgoing[index].status
  }

  func outgoing(of report: DeliveryReport) -> OutboxRow? {
    let key = CarrierKey(channel: report.channel, id: report.externalID)
    guard let number = carrierIDs[key] else { return nil }
    let text = outgoing[Int(number.rawValue) - 1]
    guard let address = contacts[text.contact]?.address else { return nil }
    return OutboxRow(
      number: number, address: address, message: text.message, attempt: text.attempts,
      createdAt: text.createdAt)
  }

  func outgoing(since: Instant, limit: Int) -> [MessageRecord] {
    let texts = outgoing.indices.reversed().compactMap(outbound).filter { $0.at >= since }
    return Array(texts.prefix(limit))
  }

  func nextDue() -> Instant? {
    let caseDue = cases.values.filter(\.isOpen).compactMap(\.dueAt).min()
    let textDue = unblocked().map { outgoing[$0].dueAt }.min()
    return [caseDue, textDue].compactMap { $0 }.min()
  }

  func messages(_ query: MessageQuery) -> [MessageRecord] {
    let records =
      query.deadLettersOnly
      ? outgoing.indices.filter(isDeadLetter).map(outbound)
      : texts.indices.map(inbound) + outgoing.indices.map(outbound)
    let found = records.compactMap { $0 }.filter {
      (query.contact == nil || $0.contact == query.contact)
        && $0.at >= query.since ?? .distantPast
    }
    let newestFirst = found.sorted {
      ($0.at, $0.direction.rawValue, $0.number) > ($1.at, $1.direction.rawValue, $1.number)
    }
    return Array(newestFirst.prefix(query.limit))
  }

  private func inbound(_ index: Int) -> MessageRecord? {
    let text = texts[index]
    var record = MessageRecord(
      direction: .inbound, number: Int64(index) + 1, at: text.message.receivedAt,
      contact: text.contact, address: text.message.from, channel: text.message.channel,
      text: text.message.text)
    record.decision = text.record
    return record
  }

  private func outbound(_ index: Int) -> MessageRecord? {
    let row = outgoing[index]
    guard let address = contacts[row.contact]?.address else { return nil }
    var record = MessageRecord(
      direction: .outbound, number: Int64(index) + 1, at: row.createdAt, contact: row.contact,
      address: address, channel: row.message.channel, text: row.message.text)
    record.status = row.status
    record.lane = row.message.lane
    record.answer = row.message.answer
    record.locale = row.message.locale
    record.helpCase = row.message.helpCase
    record.attempts = row.attempts
    record.failure = row.failure
    return record
  }

  func cases(_ query: CaseQuery) -> [HelpCase] {
    let found = cases.values.filter {
      ($0.isOpen || !query.openOnly) && !($0.isOpen && query.closedOnly)
        && (query.code == nil || $0.code == query.code)
        && (query.contact == nil || $0.contact == query.contact)
        && $0.number.rawValue < query.before?.rawValue ?? .max
    }
    let ordered = found.sorted { a, b in
      switch query.order {
      case .oldestFirst: a.number < b.number
      case .newestFirst: a.number > b.number
      case .queue(let now): QueueGroup.precedes(a, b, now: now)
      }
    }
    return Array(ordered.dropFirst(query.offset).prefix(query.limit))
  }

  func gauges() -> StoreGauges {
    var gauges = StoreGauges()
    let waiting = texts.filter { $0.decided == nil }
    gauges.undecided = waiting.count
    gauges.oldestUndecidedAt = waiting.map(\.message.receivedAt).min()
    for row in outgoing where row.isPending {
      gauges.outboxByLane[row.message.lane, default: 0] += 1
    }
    gauges.deadLetters = outgoing.indices.count(where: isDeadLetter)
    let open = cases.values.filter(\.isOpen)
    for helpCase in open { gauges.openCases[helpCase.urgency, default: 0] += 1 }
    gauges.oldestUnacknowledgedRedAt =
      open.filter { $0.urgency == .red && $0.acknowledgement == nil }.map(\.openedAt).min()
    return gauges
  }
}
