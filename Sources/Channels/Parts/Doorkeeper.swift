import Foundation
import HTTP

/// Lets in what cannot be signed: whoever knows the secret part of the address and calls from a listed network.
struct Doorkeeper: Sendable {
  private let setup: ChannelSetup
  private let networks: [Network]
  private let isListed: Bool

  init(_ setup: ChannelSetup) {
    self.setup = setup
    let listed = setup[ChannelForm.addresses].split(whereSeparator: { $0 == " " || $0 == "," })
    isListed = !listed.isEmpty
    networks = listed.compactMap { Network(String($0)) }
  }

  func check(_ request: HTTPRequest) throws(ChannelError) {
    guard setup.knows(ChannelForm.pathSecret, request.parameters["secret"] ?? "") else {
      throw .notVerified
    }
    guard !isListed || networks.contains(where: { $0.contains(Self.caller(of: request)) }) else {
      throw .notVerified
    }
  }

  /// A proxy on this machine says whom it speaks for: the last name on its list, which it wrote itself.
  private static func caller(of request: HTTPRequest) -> String {
    let peer = request.remoteAddress
    guard peer == "127.0.0.1" || peer == "::1",
      let last = request.headers["X-Forwarded-For"]?.split(separator: ",").last
    else { return peer }
    return last.trimmingCharacters(in: .whitespaces)
  }
}

/// A network of IP addresses: `198.51.100.0/24`, `2001:db8::/32`, or one address.
package struct Network: Hashable, Sendable {
  private let bytes: [UInt8]
  private let bits: Int

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = Self.bytes(String(parts[0])) else { return nil }
    let bits = parts.count == 2 ? Int(parts[1]) : bytes.count * 8
    guard let bits, (0...bytes.count * 8).contains(bits) else { return nil }
    self.bytes = bytes
    self.bits = bits
  }

  func contains(_ address: String) -> Bool {
    guard let other = Self.bytes(address), other.count == bytes.count else { return false }
    let whole = bits / 8
    guard bytes[..<whole] == other[..<whole] else { return false }
    let rest = bits % 8
    return rest == 0 || bytes[whole] >> UInt8(8 - rest) == other[whole] >> UInt8(8 - rest)
  }

  /// IPv4 inside IPv6 is IPv4.
  private static func bytes(_ text: String) -> [UInt8]? {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: &four) { Array($0) } }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: &six) { Array($0) }
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
    return isMapped ? Array(bytes[12...]) : bytes
  }
}
