import Helpline

extension LedgerView {
  /// Read backwards; what cannot be opened is of somebody who was erased, and costs nothing more.
  func segmentsSpent(since: Instant) throws(StoreError) -> [Address: Int] {
    let row = try connection.prepare(
      "SELECT number,contact,at,status,body FROM outgoing ORDER BY number DESC LIMIT ?1")
    row.bind(1, Int64(recountedMax))
    var spent: [Address: Int] = [:]
    while try row.step(), row.number(2) >= since.milliseconds {
      let id = ContactID(rawValue: row.number(1))
      guard let status = DeliveryStatus(stored: row.number(3)), status.isTaken,
        let known = try known(id),
        var body = sealer.open(.outgoing, row.number(0), with: known.key, row.bytes(4)),
        let message = try? body.outboundMessage(to: id), message.lane == .reply
      else { continue }
      spent[known.address, default: 0] += Segmenter(message.text).segments
    }
    return spent
  }
}
