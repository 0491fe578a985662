import CMicrohttpd
import Foundation

/// The socket a server listens on. Two servers on one address fail, and say so.
enum Listener {
  static let backlog: Int32 = 1024

  static func open(address: String, port: Int) throws(HTTPServerError) -> Int32 {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
    hints.ai_socktype = helpline_stream
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(address, "\(port)", &hints, &found) == 0, let place = found else {
      throw .cannotListen(detail: "\(address) is not an IP address")
    }
    defer { freeaddrinfo(found) }
    let descriptor = helpline_stream_socket(place.pointee.ai_family)
    guard descriptor >= 0 else { throw .cannotListen(detail: String(cString: strerror(errno))) }
    var yes: Int32 = 1
    // An address that the last process has just left; never one that another still listens on.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, place.pointee.ai_addr, place.pointee.ai_addrlen) == 0,
      listen(descriptor, backlog) == 0
    else {
      let detail = "\(address):\(port): \(String(cString: strerror(errno)))"
      close(descriptor)
      throw .cannotListen(detail: detail)
    }
    return descriptor
  }

  static func port(of descriptor: Int32) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(descriptor, $0, &length)
      }
      return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(UInt16(bigEndian: $0.pointee.sin_port))
      }
    }
  }

  /// The address as text; empty for anything but IPv4 and IPv6.
  static func text(_ address: UnsafePointer<sockaddr>?) -> String {
    guard let address else { return "" }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = Int32(address.pointee.sa_family)
    let isKnown = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { four in
      guard family == AF_INET else { return false }
      var place = four.pointee.sin_addr
      return inet_ntop(family, &place, &text, socklen_t(text.count)) != nil
    }
    if isKnown {
      return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    let isSix = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { six in
      guard family == AF_INET6 else { return false }
      var place = six.pointee.sin6_addr
      return inet_ntop(family, &place, &text, socklen_t(text.count)) != nil
    }
    return isSix
      ? String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
  }
}
