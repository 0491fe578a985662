import Foundation
import HTTP
package import Helpline
import Synchronization

/// What open pages are told as it happens: the latest changes kept, so that a page that comes back is told
/// what it missed (`Last-Event-ID`, WHATWG HTML §9.2), and a tick that shows the stream is alive.
package final class DeskFeed: Sendable {
  package static let eventsMax = 500
  package static let pagesMax = 256
  package static let pageBacklogMax = 1_000
  package static let tickSeconds: Int64 = 4

  /// One case has changed. Nobody's words, no number: the page asks for what it may see.
  package struct Change: Encodable, Sendable, Hashable {
    package var code: String
    package var urgency: String
    /// `new`, `changed` or `closed`.
    package var kind: String
    /// Red, and nobody has it.
    package var isWaiting: Bool

    package init(_ helpCase: HelpCase, isNew: Bool) {
      code = helpCase.code.description
      urgency = helpCase.urgency.name
      kind = helpCase.isOpen ? (isNew ? "new" : "changed") : "closed"
      isWaiting = helpCase.isOpen && helpCase.urgency == .red && helpCase.acknowledgement == nil
    }

    var json: String {
      String(decoding: (try? JSONEncoder().encode(self)) ?? Data("{}".utf8), as: UTF8.self)
    }
  }

  private struct Event {
    var id: Int64
    var change: Change

    var bytes: [UInt8] { ServerSentEvents.encode(change.json, event: "case", id: "\(id)") }
  }

  private struct State {
    var events: [Event] = []
    var nextID: Int64
    var pages: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var nextPage = 0
    var isClosed = false
  }

  private let state: Mutex<State>

  /// Ids begin at the moment of the start, so that those of an earlier run are known to be old.
  package init(now: Instant) {
    state = Mutex(State(nextID: max(1, now.milliseconds)))
  }

  package func publish(_ changes: [Change]) {
    guard !changes.isEmpty else { return }
    state.withLock { state in
      for change in changes {
        let event = Event(id: state.nextID, change: change)
        state.nextID += 1
        state.events.append(event)
        if state.pages.isEmpty { continue }
        let bytes = event.bytes
        for page in state.pages.values { page.yield(bytes) }
      }
      if state.events.count > Self.eventsMax {
        state.events.removeFirst(state.events.count - Self.eventsMax)
      }
    }
  }

  /// Tells every page the time, so that a page without a tick knows that it is cut off.
  package func tick(_ now: Instant) {
    let bytes = ServerSentEvents.encode("\(now.milliseconds)", event: "tick")
    state.withLock { state in
      for page in state.pages.values { page.yield(bytes) }
    }
  }

  /// Everything after `lastID`, then each new one; `nil` when too many pages are open. A page that missed more
  /// than is kept is told to look again.
  package func open(after lastID: String?, now: Instant) -> AsyncStream<[UInt8]>? {
    let (stream, page) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(Self.pageBacklogMax))
    let number: Int? = state.withLock { state in
      guard !state.isClosed, state.pages.count < Self.pagesMax else { return nil }
      page.yield(Array("retry: 3000\n\n".utf8))
      page.yield(ServerSentEvents.encode("\(now.milliseconds)", event: "tick"))
      for event in Self.missed(since: lastID, state) { page.yield(event) }
      state.nextPage += 1
      state.pages[state.nextPage] = page
      return state.nextPage
    }
    guard let number else { return nil }
    page.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.pages.removeValue(forKey: number) }
    }
    return stream
  }

  private static func missed(since lastID: String?, _ state: State) -> [[UInt8]] {
    guard let lastID, !lastID.isEmpty else { return [] }
    let last = state.nextID - 1
    let oldest = state.events.first?.id ?? state.nextID
    guard let id = Int64(lastID), id <= last, id >= oldest - 1 else {
      return [ServerSentEvents.encode("{}", event: "reload", id: "\(last)")]
    }
    return state.events.filter { $0.id > id }.map(\.bytes)
  }

  /// Ends every page's stream, so that a shutdown need not wait for them.
  package func close() {
    let pages = state.withLock { state in
      defer { state.pages = [:] }
      state.isClosed = true
      return Array(state.pages.values)
    }
    for page in pages { page.finish() }
  }
}
