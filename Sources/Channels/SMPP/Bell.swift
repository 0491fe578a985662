import Foundation

/// Wakes a thread that sleeps in `poll`: a pipe to itself.
final class Bell: Sendable {
  /// Readable while it has rung; -1, which `poll` passes over, when the process has no descriptor left.
  let descriptor: Int32
  private let end: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    end = ends[1]
  }

  deinit {
    close(descriptor)
    close(end)
  }

  /// A full pipe has rung already.
  func ring() {
    var one: UInt8 = 1
    _ = write(end, &one, 1)
  }

  func quiet() {
    var rings = [UInt8](repeating: 0, count: 1024)
    _ = read(descriptor, &rings, rings.count)
  }
}
