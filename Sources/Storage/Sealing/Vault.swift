import CSodium
import Helpline

/// The keys that are drawn from the master key, one for each purpose (BLAKE2b, `crypto_kdf`), and what is
/// done with them alone: hashes under which addresses and carriers' ids are found again.
final class Vault: @unchecked Sendable {
  private enum Purpose: UInt64 {
    case contactKeys = 1
    case addresses = 2
    case carrierIDs = 3
    case accounts = 4
    case audit = 5
  }

  /// 128 bits of a keyed hash.
  typealias LookupHash = (UInt64, UInt64)

  private let contactKeys: ContactKey
  private let addresses: ContactKey
  private let carrierIDs: ContactKey
  /// What accounts are sealed with.
  let accounts: ContactKey
  /// What the audit log's details are sealed with where they touch nobody who texts.
  let audit: ContactKey

  init(_ master: SealingKey) {
    contactKeys = Self.derive(.contactKeys, from: master)
    addresses = Self.derive(.addresses, from: master)
    carrierIDs = Self.derive(.carrierIDs, from: master)
    accounts = Self.derive(.accounts, from: master)
    audit = Self.derive(.audit, from: master)
  }

  private static func derive(_ purpose: Purpose, from master: SealingKey) -> ContactKey {
    var key = ContactKey.zero
    withUnsafeMutableBytes(of: &key) { key in
      "helpline".withCString { context in
        helpline_derive_key(
          key.baseAddress, key.count, purpose.rawValue, context, master.bytes)
      }
    }
    return key
  }

  /// What contacts' own keys are sealed with.
  var keyOfKeys: ContactKey { contactKeys }

  /// Where the contact with this address is found (BLAKE2b-128, keyed).
  func lookup(_ address: Address) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 16)
    let uri = Array(address.uri.utf8)
    withUnsafeBytes(of: addresses) { key in
      helpline_hash(&hash, hash.count, uri, uri.count, key.baseAddress, key.count)
    }
    return hash
  }

  /// Where something of the login is found by its name: `account:ana`, `address:192.0.2.7`.
  func lookup(name: String) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 16)
    let bytes = Array(name.utf8)
    withUnsafeBytes(of: accounts) { key in
      helpline_hash(&hash, hash.count, bytes, bytes.count, key.baseAddress, key.count)
    }
    return hash
  }

  /// A carrier's id, hashed to 128 bits with a key (SipHash-2-4).
  func hash(_ channel: ChannelName, _ id: ExternalID) -> LookupHash {
    var name = channel.rawValue
    var id = id.rawValue
    let inner = name.withUTF8 { sip(UnsafeRawBufferPointer($0)) }
    let outer = id.withUTF8 { sip(UnsafeRawBufferPointer($0)) }
    // The channel's hash is multiplied by an odd number so that (a, b) and (b, a) differ.
    return (outer.0 ^ (inner.0 &* 0x9E37_79B9_7F4A_7C15), outer.1 ^ inner.1.byteSwapped)
  }

  private func sip(_ bytes: UnsafeRawBufferPointer) -> LookupHash {
    var hash: LookupHash = (0, 0)
    withUnsafeMutableBytes(of: &hash) { hash in
      withUnsafeBytes(of: carrierIDs) { key in
        helpline_short_hash(hash.baseAddress, bytes.baseAddress, bytes.count, key.baseAddress)
      }
    }
    return hash
  }
}
