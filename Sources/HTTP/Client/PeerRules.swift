import Foundation

/// Which addresses a request of ours may reach. Checked on the address that is connected to, so that a
/// name which changes its mind gets nowhere.
enum PeerRules {
  static func isPrivate(_ address: UnsafePointer<sockaddr>) -> Bool {
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        isPrivate(four: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    case AF_INET6:
      return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { six in
        withUnsafeBytes(of: six.pointee.sin6_addr) { isPrivate(six: Array($0)) }
      }
    default: return true
    }
  }

  /// IANA's special-purpose registry (RFC 6890), as far as it is not global.
  static func isPrivate(four address: UInt32) -> Bool {
    let ranges: [(network: UInt32, bits: UInt32)] = [
      (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
      (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC0A8_0000, 16),
      (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 4), (0xF000_0000, 4),
    ]
    return ranges.contains { address >> (32 - $0.bits) == $0.network >> (32 - $0.bits) }
  }

  static func isPrivate(six bytes: [UInt8]) -> Bool {
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    let isTranslated = bytes.prefix(12) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if isMapped || isTranslated {
      return isPrivate(four: bytes[12...].reduce(0) { $0 << 8 | UInt32($1) })
    }
    // Only 2000::/3 is global unicast. Of it, 2002::/16 carries any IPv4 address in disguise, and 2001::/23
    // and 2001:db8::/32 are set aside.
    let isSetAside =
      bytes.prefix(2) == [0x20, 0x02] || bytes.prefix(4) == [0x20, 0x01, 0x0D, 0xB8]
      || (bytes.prefix(2) == [0x20, 0x01] && bytes[2] & 0xFE == 0)
    return bytes[0] & 0xE0 != 0x20 || isSetAside
  }
}
