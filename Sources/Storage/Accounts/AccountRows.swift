import Foundation
import Helpline

/// How accounts and sessions are read, by the writer and by readers alike.
enum AccountRows {
  static func all(
    _ connection: Connection, _ sealer: Sealer, _ vault: Vault
  ) throws(StoreError) -> [AccountRecord] {
    let row = try connection.prepare("SELECT id,body FROM account ORDER BY id")
    var found: [AccountRecord] = []
    while try row.step() { found.append(try record(row, sealer, vault)) }
    return found
  }

  static func find(
    _ name: String, _ connection: Connection, _ sealer: Sealer, _ vault: Vault
  ) throws(StoreError) -> AccountRecord? {
    let row = try connection.prepare("SELECT id,body FROM account WHERE lookup=?1")
    row.bind(1, copying: vault.lookup(name: "account:" + name))
    return try row.step() ? try record(row, sealer, vault) : nil
  }

  static func find(
    _ id: AccountID, _ connection: Connection, _ sealer: Sealer, _ vault: Vault
  ) throws(StoreError) -> AccountRecord? {
    let row = try connection.prepare("SELECT id,body FROM account WHERE id=?1")
    row.bind(1, id.rawValue)
    return try row.step() ? try record(row, sealer, vault) : nil
  }

  private static func record(
    _ row: Statement, _ sealer: Sealer, _ vault: Vault
  ) throws(StoreError) -> AccountRecord {
    guard var body = sealer.open(.account, row.number(0), with: vault.accounts, row.bytes(1)),
      let record = try? JSONDecoder().decode(AccountRecord.self, from: Data(try body.raw()))
    else { throw RowReader.damaged }
    return record
  }

  static func session(
    _ tokenHash: [UInt8], _ connection: Connection
  ) throws(StoreError) -> ConsoleSession? {
    let row = try connection.prepare(
      """
      SELECT account,created_at,seen_at,proven_at,ends_at,glass_until FROM session WHERE hash=?1
      """)
    row.bind(1, copying: tokenHash)
    guard try row.step() else { return nil }
    var session = ConsoleSession(
      tokenHash: tokenHash, account: AccountID(rawValue: row.number(0)),
      createdAt: Instant(milliseconds: row.number(1)), endsAt: Instant(milliseconds: row.number(4)))
    session.seenAt = Instant(milliseconds: row.number(2))
    session.provenAt = Instant(milliseconds: row.number(3))
    session.glassUntil = row.optionalNumber(5).map(Instant.init(milliseconds:))
    return session
  }
}
