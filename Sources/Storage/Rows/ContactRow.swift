import Helpline

/// The part of a contact's row that hardly ever changes: the key, and whose it is.
enum ContactRow {
  struct Known {
    var key: ContactKey
    var address: Address

    /// The contact while nothing of theirs was decided yet: only then is there no row of their conversation.
    func beginner(_ id: ContactID) -> Contact {
      Contact(id: id, address: address, channel: ChannelName(""), ourNumber: "")
    }
  }

  /// Reads with `SELECT key,address FROM contact WHERE id=?1`. `nil` when there is no such contact, or its
  /// key was destroyed.
  static func read(
    _ id: ContactID, _ row: Statement, _ sealer: Sealer, _ vault: Vault
  ) throws(StoreError) -> Known? {
    row.bind(1, id.rawValue)
    defer { row.reset() }
    guard try row.step(),
      var sealedKey = sealer.open(.contactKey, id.rawValue, with: vault.keyOfKeys, row.bytes(0)),
      let key = ContactKey(try sealedKey.raw()),
      var sealedAddress = sealer.open(.address, id.rawValue, with: key, row.bytes(1)),
      let address = Address(uri: try sealedAddress.text())
    else { return nil }
    return Known(key: key, address: address)
  }
}
