import Helpline

/// A sealed row that opens only under the key the database was begun with.
enum Canary {
  private static let row: Int64 = 1

  /// Whether the key is the right one; `nil` when the database has not begun.
  static func isSealed(_ connection: Connection, _ vault: Vault) throws(StoreError) -> Bool? {
    let stored = try connection.prepare("SELECT value FROM about WHERE name=?1").bind(1, row)
    guard try stored.step() else { return nil }
    return Sealer().open(.canary, row, with: vault.keyOfKeys, stored.bytes(0)) != nil
  }

  /// Refuses another key; begins with this one when there was none.
  static func check(_ connection: Connection, _ vault: Vault) throws(StoreError) {
    if let isSealed = try isSealed(connection, vault) {
      if !isSealed { throw .wrongKey }
      return
    }
    let sealer = Sealer()
    let sealed = sealer.seal(.canary, row, with: vault.keyOfKeys) { $0.write("helpline") }
    try connection.prepare("INSERT INTO about VALUES(?1,?2)").bind(1, row).bind(2, sealed).run()
  }
}
