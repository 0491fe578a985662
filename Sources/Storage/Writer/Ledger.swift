import CSQLite
import Dispatch
import Helpline

/// The writer's own hands: its connection, its statements, and what it knows by heart. Used on the
/// writer's queue only.
///
/// What it knows by heart (people, waiting texts, open cases, next numbers) is always what the open
/// transaction would read; after a rollback it is forgotten and read again.
final class Ledger {
  /// What one commit was like.
  struct Sync {
    var microseconds: Int64
    var logFrames: Int32
  }

  let connection: Connection
  let statements: Statements
  let sealer = Sealer()
  let vault: Vault
  let gateway: [UInt8]
  let inboundHashes: HashLog
  let carrierHashes: HashLog
  let accounts: AccountLedger
  var people = PersonCache()
  var cases = Lately<CaseNumber, HelpCase>(youngMax: 256)
  var earlyReports = EarlyReports()
  /// Each person's undecided texts, in order.
  var undecided: [ContactID: [Int64]] = [:]
  /// Each person's open case: their own, or the one that theirs was merged into.
  var openCases: [ContactID: Int64] = [:]
  var briefs = OpenBriefs()
  var next = NextNumbers()
  /// True from the first row an operation writes until its last: a failure then spoils the transaction.
  private(set) var isSpoilt = false
  private var hasBegun = false
  /// What is known by heart must be read again before it is used.
  private var hasForgotten = true
  private var hasForgottenHashes = true
  private let logFrames = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  init(connection: Connection, vault: Vault, gateway: String) throws(StoreError) {
    self.connection = connection
    self.vault = vault
    self.gateway = Array(gateway.utf8)
    statements = try Statements(connection)
    statements.insertUndecided.bind(4, copying: self.gateway)
    statements.claimPending.bind(3, copying: self.gateway)
    inboundHashes = try HashLog(.inbound, on: connection)
    carrierHashes = try HashLog(.carrier, on: connection)
    accounts = try AccountLedger(connection: connection, vault: vault)
    logFrames.initialize(to: 0)
    sqlite3_wal_hook(
      connection.handle,
      { frames, _, _, count in
        frames?.assumingMemoryBound(to: Int32.self).pointee = count
        return SQLITE_OK
      }, logFrames)
    try releaseClaims()
    try recall()
    try nameWaitingChannels()
  }

  deinit {
    logFrames.deallocate()
  }

  func begin() throws(StoreError) {
    sealer.renewNonce()
    try recall()
    try statements.begin.run()
    hasBegun = true
  }

  func commit() throws(StoreError) -> Sync {
    let start = DispatchTime.now().uptimeNanoseconds
    try statements.commit.run()
    hasBegun = false
    inboundHashes.committed()
    carrierHashes.committed()
    let nanoseconds = DispatchTime.now().uptimeNanoseconds &- start
    return Sync(microseconds: Int64(nanoseconds / 1_000), logFrames: logFrames.pointee)
  }

  func rollBack() {
    if hasBegun { try? statements.rollback.run() }
    hasBegun = false
    isSpoilt = false
    forget()
    hasForgotten = true
    if !inboundHashes.rolledBack() || !carrierHashes.rolledBack() { hasForgottenHashes = true }
  }

  /// Lets go of whom and what it read: rows that may read otherwise now.
  func forget() {
    people.clear()
    cases.clear()
  }

  private func recall() throws(StoreError) {
    if hasForgottenHashes { try loadHashes() }
    hasForgottenHashes = false
    if hasForgotten { try remember() }
    hasForgotten = false
  }

  /// Marks the stretch in which rows are written.
  func writing<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    isSpoilt = true
    let value = try body()
    isSpoilt = false
    return value
  }

  /// Undoes only what `body` wrote, for work whose parts must not spoil each other.
  func guarding(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try connection.execute("SAVEPOINT part")
    do throws(StoreError) {
      try body()
      try connection.execute("RELEASE part")
    } catch {
      try connection.execute("ROLLBACK TO part; RELEASE part")
      isSpoilt = false
      forget()
      try remember()
      throw error
    }
  }

  func restartLog() {
    _ = sqlite3_wal_checkpoint_v2(connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
  }

  /// Empties the log, so that what was erased does not stand in it any more.
  func truncateLog() {
    _ = sqlite3_wal_checkpoint_v2(connection.handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
  }

  func writeRunsIfFull() {
    for log in [inboundHashes, carrierHashes] where log.isFull {
      do throws(StoreError) {
        try begin()
        try log.writeRun()
        _ = try commit()
      } catch {
        rollBack()
        hasForgottenHashes = true
      }
    }
  }

  private func releaseClaims() throws(StoreError) {
    for sql in [
      "UPDATE undecided SET claimed_until=0 WHERE gateway=?1",
      "UPDATE pending SET due_at=0,gateway=NULL WHERE gateway=?1",
    ] {
      try connection.prepare(sql).bind(1, copying: gateway).run()
    }
  }
}
