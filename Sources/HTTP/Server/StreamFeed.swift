import CMicrohttpd
import Foundation

/// The bytes of a streamed response that wait for the client to take them. Touched by the loop's thread alone.
final class StreamFeed {
  static let backlogBytesMax = 1 << 20

  private let connection: OpaquePointer
  private var waiting: [UInt8] = []
  private var isEnded = false
  private var isSuspended = false
  private(set) var isClosed = false
  var pump: Task<Void, Never>?

  init(connection: OpaquePointer) {
    self.connection = connection
  }

  /// False when the client takes nothing any more: the stream should end.
  func feed(_ bytes: [UInt8]) -> Bool {
    guard !isClosed, waiting.count + bytes.count <= Self.backlogBytesMax else { return false }
    waiting += bytes
    wake()
    return true
  }

  func end() {
    isEnded = true
    wake()
  }

  func close() {
    isClosed = true
    pump?.cancel()
  }

  /// What libmicrohttpd asks for when the client can take more: a count, 0 to wait, or the end.
  func take(into buffer: UnsafeMutablePointer<CChar>, room: Int) -> Int {
    if waiting.isEmpty {
      if isEnded { return Int(helpline_end_of_stream) }
      isSuspended = true
      MHD_suspend_connection(connection)
      return 0
    }
    let count = min(room, waiting.count)
    waiting.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(buffer, start, count) }
    }
    waiting.removeFirst(count)
    return count
  }

  private func wake() {
    guard isSuspended, !isClosed else { return }
    isSuspended = false
    MHD_resume_connection(connection)
  }
}
