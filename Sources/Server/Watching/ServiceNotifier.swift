import Foundation

/// Tells systemd how the service is (sd_notify(3)): a datagram to the socket in `NOTIFY_SOCKET`.
/// Does nothing where there is none.
package struct ServiceNotifier: Sendable {
  private let path: String?

  package init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"]
  }

  package func ready() { send("READY=1") }
  package func stopping() { send("STOPPING=1") }
  /// Must be sent more often than the unit's `WatchdogSec`, or systemd restarts the service.
  package func alive() { send("WATCHDOG=1") }

  private func send(_ state: String) {
    guard let path, !path.isEmpty else { return }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    withUnsafeMutableBytes(of: &address.sun_path) { place in
      place.copyBytes(from: bytes)
      // A name in the abstract namespace begins with a zero byte, written as `@`.
      if bytes.first == UInt8(ascii: "@") { place[0] = 0 }
    }
    let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    guard socket >= 0 else { return }
    defer { close(socket) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        _ = sendto(socket, state, state.utf8.count, Int32(MSG_NOSIGNAL), generic, length)
      }
    }
  }
}
