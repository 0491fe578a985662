import Dispatch
import Foundation
import Synchronization

/// SIGTERM and SIGINT, as something to wait for.
package final class Signals: Sendable {
  private let stream: AsyncStream<Void>
  private let source: AsyncStream<Void>.Continuation
  private let watched: Mutex<[Watched]> = Mutex([])

  /// A source that is kept and never touched again.
  private struct Watched: @unchecked Sendable {
    let source: any DispatchSourceSignal
  }

  package init() {
    (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  package func watch() {
    for number in [SIGTERM, SIGINT] {
      signal(number, SIG_IGN)
      let watch = DispatchSource.makeSignalSource(signal: number, queue: .global())
      watch.setEventHandler { [source] in source.yield() }
      watch.resume()
      let kept = Watched(source: watch)
      watched.withLock { $0.append(kept) }
    }
    signal(SIGPIPE, SIG_IGN)
  }

  package func stop() { source.yield() }

  package func wait() async {
    for await _ in stream { return }
  }
}
