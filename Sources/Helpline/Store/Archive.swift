/// What is stored, for those who only read: the command line, the console, the metrics.
package protocol Archive: Sendable {
  func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord]
  func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase]
  func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent]
  func contact(_ id: ContactID) async throws(StoreError) -> Contact?
  /// Who is reached there, when they ever wrote or were written to.
  func contact(at address: Address) async throws(StoreError) -> Contact?
  /// Shows each text of ours since then, newest first, one at a time: for sums over more than fits in memory.
  func eachOutgoing(
    since: Instant?, limit: Int, _ visit: @escaping @Sendable (MessageRecord) -> Void
  ) async throws(StoreError)
  func gauges(now: Instant) async throws(StoreError) -> StoreGauges
}
