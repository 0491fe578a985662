/// What is stored, for those who only read: the command line, the console, the metrics.
package protocol Archive: Sendable {
  func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord]
  func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase]
  func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent]
  func contact(_ id: ContactID) async throws(StoreError) -> Contact?
  /// Who is reached there, when they ever wrote or were written to.
  func contact(at address: Address) async throws(StoreError) -> Contact?
  /// Segments of replies since then that carriers have taken, by person: what a budget has spent. Counts the newest
  /// `recountedMax` texts at most.
  func segmentsSpent(since: Instant) async throws(StoreError) -> [Address: Int]
  func gauges(now: Instant) async throws(StoreError) -> StoreGauges
}

/// More texts of a day than this are not counted again after a start.
package let recountedMax = 1_000_000
