import CMicrohttpd
import Foundation

/// The bytes of a streamed response that wait for the client to take them. A client that is slower than the
/// stream holds the stream back. Touched by the loop's thread alone.
final class StreamFeed {
  /// Server-sent events may rest for long; a comment now and then shows whether the client is still there.
  let isEvents: Bool
  private let peer: Peer
  private let bytesMax: Int
  private var waiting: [UInt8] = []
  private var taken = 0
  private var isEnded = false
  private var isClosed = false
  private var held: CheckedContinuation<Void, Never>?
  var pump: Task<Void, Never>?

  init(peer: Peer, bytesMax: Int, isEvents: Bool) {
    self.peer = peer
    self.bytesMax = bytesMax
    self.isEvents = isEvents
  }

  private var isFull: Bool { waiting.count - taken > bytesMax }

  /// Comes back when there is room for more; false when nobody takes any more.
  func feed(_ bytes: [UInt8], _ wake: () -> Void) async -> Bool {
    if isClosed { return false }
    waiting += bytes
    wake()
    if isFull { await withCheckedContinuation { held = $0 } }
    return !isClosed
  }

  /// A comment (WHATWG HTML §9.2.6), unless something else already waits.
  func beat() -> Bool {
    guard isEvents, !isEnded, waiting.count == taken else { return false }
    waiting += Array(": still here\n\n".utf8)
    return true
  }

  func end() { isEnded = true }

  func close() {
    isClosed = true
    pump?.cancel()
    letGo()
  }

  /// What libmicrohttpd asks for when the client can take more: a count, 0 to wait, or the end.
  func take(into buffer: UnsafeMutablePointer<CChar>, room: Int) -> Int {
    if waiting.count == taken {
      if isEnded { return Int(helpline_end_of_stream) }
      peer.suspend()
      return 0
    }
    let count = min(room, waiting.count - taken)
    waiting.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(buffer, start + taken, count) }
    }
    taken += count
    if taken == waiting.count || taken > bytesMax {
      waiting.removeFirst(taken)
      taken = 0
    }
    if !isFull { letGo() }
    return count
  }

  private func letGo() {
    held?.resume()
    held = nil
  }
}
