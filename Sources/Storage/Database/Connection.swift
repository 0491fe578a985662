import CSQLite
import Helpline

/// One connection to the database file. Not for two threads at once.
final class Connection {
  enum Mode {
    case writing
    case reading
  }

  private static let writingCacheKibibytes = 6_144
  private static let readingCacheKibibytes = 2_048
  private static let busyMillisecondsMax: Int32 = 5_000

  let handle: OpaquePointer

  private static let isPrepared = helpline_sqlite_uncounted() == SQLITE_OK

  init(file: String, mode: Mode) throws(StoreError) {
    // Once a process; where another library was first, SQLite counts, and all else is as it was.
    _ = Self.isPrepared
    var opened: OpaquePointer?
    let access =
      mode == .writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    let code = sqlite3_open_v2(file, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened, code == SQLITE_OK else {
      let failure = StoreError(sqlite: code, opened)
      sqlite3_close_v2(opened)
      throw failure
    }
    handle = opened
    sqlite3_busy_timeout(handle, Self.busyMillisecondsMax)
    let kibibytes = mode == .writing ? Self.writingCacheKibibytes : Self.readingCacheKibibytes
    try execute("PRAGMA cache_size=-\(kibibytes); PRAGMA temp_store=MEMORY;")
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Runs statements that are not worth keeping.
  func execute(_ sql: String) throws(StoreError) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  func prepare(_ sql: String) throws(StoreError) -> Statement {
    try Statement(sql, on: self)
  }

  /// The first column of the first row.
  func number(_ sql: String) throws(StoreError) -> Int64 {
    let statement = try prepare(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.number(0) : 0
  }

  func check(_ code: Int32) throws(StoreError) {
    if code != SQLITE_OK { throw StoreError(sqlite: code, handle) }
  }
}

extension StoreError {
  init(sqlite code: Int32, _ handle: OpaquePointer?) {
    let detail = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
    switch code & 0xFF {
    case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM:
      self = .unwritable(detail: detail)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_NOMEM, SQLITE_INTERRUPT: self = .unavailable
    case SQLITE_CONSTRAINT, SQLITE_TOOBIG: self = .undecidable(detail: detail)
    default: self = .unusable(detail: detail)
    }
  }
}
