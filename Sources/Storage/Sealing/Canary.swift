import Helpline

/// A sealed row that opens only under the key the database was begun with.
enum Canary {
  private static let row: Int64 = 1

  static func check(_ connection: Connection, _ vault: Vault) throws(StoreError) {
    let sealer = Sealer()
    let stored = try connection.prepare("SELECT value FROM about WHERE name=?1").bind(1, row)
    defer { stored.reset() }
    if try stored.step() {
      guard sealer.open(.canary, row, with: vault.keyOfKeys, stored.bytes(0)) != nil else {
        throw .wrongKey
      }
      return
    }
    let sealed = sealer.seal(.canary, row, with: vault.keyOfKeys) { $0.write("helpline") }
    try connection.prepare("INSERT INTO about VALUES(?1,?2)").bind(1, row).bind(2, sealed).run()
  }
}
