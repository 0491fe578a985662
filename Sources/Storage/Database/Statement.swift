import CSQLite
import Helpline

/// A prepared statement, kept for as long as its connection. Blobs are bound without a copy: the bytes
/// must stay where they are until the statement is reset.
final class Statement {
  private let handle: OpaquePointer
  private let connection: Connection

  init(_ sql: String, on connection: Connection) throws(StoreError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard let prepared, code == SQLITE_OK else { throw StoreError(sqlite: code, connection.handle) }
    handle = prepared
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(handle)
  }

  @discardableResult
  func bind(_ index: Int32, _ value: Int64) -> Statement {
    sqlite3_bind_int64(handle, index, value)
    return self
  }

  @discardableResult
  func bind(_ index: Int32, _ value: Int64?) -> Statement {
    if let value { bind(index, value) } else { bindNull(index) }
    return self
  }

  @discardableResult
  func bindNull(_ index: Int32) -> Statement {
    sqlite3_bind_null(handle, index)
    return self
  }

  @discardableResult
  func bind(_ index: Int32, _ bytes: UnsafeRawBufferPointer) -> Statement {
    sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(truncatingIfNeeded: bytes.count), nil)
    return self
  }

  /// Copies: for what is bound seldom.
  @discardableResult
  func bind(_ index: Int32, copying bytes: [UInt8]) -> Statement {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_blob(handle, index, bytes, Int32(truncatingIfNeeded: bytes.count), transient)
    return self
  }

  /// True while there is a row to read.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let failure = StoreError(sqlite: code, connection.handle)
      sqlite3_reset(handle)
      throw failure
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws(StoreError) {
    _ = try step()
    sqlite3_reset(handle)
  }

  func reset() {
    sqlite3_reset(handle)
  }

  func number(_ column: Int32) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  func optionalNumber(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : number(column)
  }

  /// Good until the next step or reset.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }
}
