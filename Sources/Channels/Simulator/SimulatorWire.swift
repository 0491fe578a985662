import Foundation
import Synchronization

/// The texts the simulator's pages show: the latest ones kept, new ones sent to every open page.
final class SimulatorWire: Sendable {
  struct Text: Encodable, Sendable {
    let id: String
    let phone: String
    let direction: String
    let text: String
    let lane: String
    let rings: Bool
    let note: String
  }

  static let textsMax = 500
  static let pagesMax = 64
  static let pageBacklogMax = 1_000

  private struct State {
    var texts: [Text] = []
    var pages: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var nextPage = 0
  }

  private let state = Mutex(State())

  func carry(_ text: Text) {
    let event = Self.event(text)
    state.withLock { state in
      state.texts.append(text)
      if state.texts.count > Self.textsMax { state.texts.removeFirst() }
      for page in state.pages.values { page.yield(event) }
    }
  }

  /// The texts so far, then each new one; `nil` when too many pages are open.
  func open() -> AsyncStream<[UInt8]>? {
    let (stream, page) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(Self.pageBacklogMax))
    let id: Int? = state.withLock { state in
      guard state.pages.count < Self.pagesMax else { return nil }
      page.yield(Array(": hello\n\n".utf8))
      for text in state.texts { page.yield(Self.event(text)) }
      state.nextPage += 1
      state.pages[state.nextPage] = page
      return state.nextPage
    }
    guard let id else { return nil }
    page.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.pages.removeValue(forKey: id) }
    }
    return stream
  }

  func close() {
    let pages = state.withLock { state in
      defer { state.pages = [:] }
      return Array(state.pages.values)
    }
    for page in pages { page.finish() }
  }

  private static func event(_ text: Text) -> [UInt8] {
    let json = (try? JSONEncoder().encode(text)) ?? Data("{}".utf8)
    return Array("event: text\ndata: ".utf8) + Array(json) + Array("\n\n".utf8)
  }
}
