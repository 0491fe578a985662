package import Helpline

extension StoreBench {
  /// Writes rows as many and as long as an ordinary text leads to, from one thread, so many texts in each
  /// transaction: nothing is sealed, looked up or decided. The limit of SQLite itself on this disk.
  package func bare(file: String, batch: Int) throws(StoreError) -> StoreFigures {
    let connection = try Connection(file: file, mode: .writing)
    try Schema.migrate(connection)
    let statements = try Statements(connection)
    let watch = Stopwatch()
    let cpu = Stopwatch.threadMicroseconds()
    let batch = max(batch, 1)
    var latencies: [Double] = []
    for first in stride(from: 0, to: texts, by: batch) {
      let one = Stopwatch()
      try statements.begin.run()
      for number in first..<min(first + batch, texts) {
        try writeRows(Int64(number + 1), statements)
      }
      try statements.commit.run()
      latencies.append(one.elapsedMicroseconds)
    }
    let sorted = latencies.sorted()
    let writer = Stopwatch.threadMicroseconds() - cpu
    return StoreFigures(
      texts: texts, textsPerSecond: Double(texts) / watch.elapsedMicroseconds * 1_000_000,
      processMicrosecondsPerText: watch.processMicroseconds / Double(texts),
      writerMicrosecondsPerText: writer / Double(texts), commits: latencies.count,
      operationsPerCommit: Double(batch), p50Milliseconds: sorted[sorted.count / 2] / 1_000,
      p99Milliseconds: sorted[sorted.count * 99 / 100] / 1_000)
  }

  private func writeRows(_ number: Int64, _ statements: Statements) throws(StoreError) {
    let mixed = UInt64(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15
    let contact = Int64(mixed % UInt64(people)) + 1
    try [UInt8](repeating: 7, count: 230).withUnsafeBytesOf { (body) throws(StoreError) in
      let text = statements.insertInbound.bind(1, number).bind(2, contact).bind(3, number / 2)
      try text.bind(4, number).bind(5, Int64(bitPattern: mixed >> 2)).bind(6, body).run()
      let short = UnsafeRawBufferPointer(rebasing: body[..<130])
      let waiting = statements.insertUndecided.bind(1, number).bind(2, contact).bind(3, 1)
      try waiting.bind(4, UnsafeRawBufferPointer(rebasing: body[..<8])).bind(5, number).run()
      let reply = statements.insertOutgoing.bind(1, number).bind(2, contact).bind(3, number / 2)
      try reply.bind(4, number).bind(5, 4).bind(6, 0).bind(7, body).run()
      let state = statements.putConversation.bind(1, contact).bind(2, number).bind(3, number)
      try state.bind(4, short).run()
      let decision = statements.insertDecision.bind(1, number).bind(2, number).bind(3, number)
      try decision.bind(4, 1).bind(5, body).run()
      try statements.deleteUndecided.bind(1, number).run()
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func withUnsafeBytesOf(
    _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
  ) throws(StoreError) {
    let result = withUnsafeBytes { bytes in
      Result { () throws(StoreError) in try body(bytes) }
    }
    try result.get()
  }
}
