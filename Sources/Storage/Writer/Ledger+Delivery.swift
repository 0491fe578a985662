import Helpline

extension DeliveryStatus {
  /// As the column holds it. 0 and 1 would take no byte of their own, and a status that moves forward
  /// would then no longer fit in its place.
  var stored: Int64 { Int64(rawValue) + 2 }

  init?(stored: Int64) {
    guard let status = Int(exactly: stored).flatMap({ DeliveryStatus(rawValue: $0 &- 2) }) else {
      return nil
    }
    self = status
  }
}

extension Ledger {
  func record(_ result: SendResult, of row: OutboxNumber, at now: Instant) throws(StoreError) {
    let number = row.rawValue
    try writing { () throws(StoreError) in
      switch result {
      case .sent(let ids, let via): try took(ids, of: number, via, at: now)
      case .part(let ids):
        guard let waiting = try waiting(number) else { return }
        try statements.partPending.bind(1, number).run()
        for id in ids { try add(id, of: number, waiting.channel, at: now) }
      case .retry(let at, let error):
        let row = statements.retryPending.bind(1, number).bind(2, at.milliseconds)
        try row.bind(3, error.mayHaveBeenTaken ? 0 : 1).run()
      case .failed(let code):
        if let waiting = try waiting(number) {
          try finish(number, as: .failed, failure: code, attempts: waiting.attempts)
        }
      case .withdrawn:
        if let waiting = try waiting(number) {
          try finish(number, as: .failed, attempts: waiting.attempts)
        }
      }
    }
  }

  private func took(
    _ ids: [ExternalID], of number: Int64, _ via: ChannelName?, at now: Instant
  ) throws(StoreError) {
    let waiting = try waiting(number)
    var own = waiting?.channel
    if own == nil || (via ?? own) != own {
      guard var outgoing = try outgoingMessage(number) else { return }
      own = via ?? outgoing.message.channel
      if let own, own != outgoing.message.channel {
        outgoing.message.channel = own
        let body = sealer.seal(.outgoing, number, with: outgoing.recipient.key) {
          $0.write(outgoing.message)
        }
        try statements.rewriteOutgoing.bind(1, number).bind(2, body).run()
      }
    }
    try finish(number, as: .sent, attempts: waiting?.attempts)
    for id in ids { try add(id, of: number, own ?? ChannelName(""), at: now) }
  }

  /// Tries so far and channel of a text that still waits, `nil` when it does not.
  func waiting(
    _ number: Int64
  ) throws(StoreError) -> (attempts: Int64, channel: ChannelName)? {
    let row = statements.pending.bind(1, number)
    defer { row.reset() }
    guard try row.step() else { return nil }
    return (row.number(0), ChannelName(String(decoding: row.bytes(1), as: UTF8.self)))
  }

  /// Takes a text out of the outbox: sent, or given up. `attempts` as they stood while it waited; `nil` when it did
  /// not wait any more.
  func finish(
    _ number: Int64, as status: DeliveryStatus, failure: String = "", attempts: Int64?
  ) throws(StoreError) {
    let (before, attemptsBefore) = try standing(number)
    let after = before.advanced(by: status)
    let row = statements.finishOutgoing.bind(1, number).bind(2, after.stored)
    try row.bind(3, attempts ?? attemptsBefore).run()
    try statements.deletePending.bind(1, number).run()
    if after != before { try noteFailure(of: number, after, failure) }
  }

  /// Keeps the dead letters: the texts whose status is `failed` now, for a reason.
  private func noteFailure(
    of number: Int64, _ status: DeliveryStatus, _ failure: String
  ) throws(StoreError) {
    if status == .failed {
      if failure.isEmpty { return }
      let row = statements.insertDeadLetter.bind(1, number)
      try row.bind(2, copying: Array(failure.utf8)).run()
    } else if status.rawValue > DeliveryStatus.failed.rawValue {
      try statements.deleteDeadLetter.bind(1, number).run()
    }
  }

  private func standing(_ number: Int64) throws(StoreError) -> (DeliveryStatus, Int64) {
    let row = statements.outgoing.bind(1, number)
    defer { row.reset() }
    guard try row.step(), let status = DeliveryStatus(stored: row.number(2)) else {
      throw RowReader.damaged
    }
    return (status, row.number(3))
  }

  private func add(
    _ id: ExternalID, of number: Int64, _ channel: ChannelName, at now: Instant
  ) throws(StoreError) {
    let hash = vault.hash(channel, id)
    let idHash = Int64(bitPattern: hash.0 >> 2)
    let row = statements.insertCarrierID.bind(1, next.carrierID).bind(2, number)
    row.bind(3, now.milliseconds).bind(4, idHash)
    try row.bind(5, Int64(bitPattern: hash.1)).run()
    carrierHashes.add(idHash, number: next.carrierID, at: now.milliseconds)
    next.carrierID += 1
    if let early = earlyReports.take(hash) { _ = try advance(number, by: early) }
  }

  func record(_ report: DeliveryReport) throws(StoreError) -> DeliveryStatus? {
    let hash = vault.hash(report.channel, report.externalID)
    guard let number = try outgoing(with: hash) else {
      earlyReports.keep(report, hash)
      return nil
    }
    return try advance(number, by: report)
  }

  func outgoingRow(of report: DeliveryReport) throws(StoreError) -> OutboxRow? {
    guard let number = try outgoing(with: vault.hash(report.channel, report.externalID)),
      let outgoing = try outgoingMessage(number)
    else { return nil }
    return OutboxRow(
      number: OutboxNumber(rawValue: number), address: outgoing.recipient.address,
      message: outgoing.message, attempt: 0, createdAt: outgoing.createdAt)
  }

  private func advance(
    _ number: Int64, by report: DeliveryReport
  ) throws(StoreError) -> DeliveryStatus {
    let (before, _) = try standing(number)
    let after = before.advanced(by: report.status)
    if after == before { return after }
    return try writing { () throws(StoreError) in
      try statements.advanceOutgoing.bind(1, number).bind(2, after.stored).run()
      try noteFailure(of: number, after, report.carrierCode ?? "carrier")
      return after
    }
  }

  private func outgoing(with hash: Vault.LookupHash) throws(StoreError) -> Int64? {
    guard let known = try carrierHashes.find(Int64(bitPattern: hash.0 >> 2)) else { return nil }
    let row = statements.carrierID.bind(1, known)
    defer { row.reset() }
    guard try row.step(), row.number(1) == Int64(bitPattern: hash.1) else { return nil }
    return row.number(0)
  }
}
