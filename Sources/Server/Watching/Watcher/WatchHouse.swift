import HTTP
package import Helpline
import Storage

/// The second process: reads the engine's signs of life, and pages the national desk over a channel of its own.
package final class WatchHouse: Sendable {
  static let lookSeconds: Int64 = 5

  private let settings: Settings
  private let clock: any WallClock
  private let log: Log
  private let client: HTTPClient
  private let desk: [Officer]
  private let senders: [ChannelName: any Sender]
  private let mark: WatcherMark

  package init(_ settings: Settings, clock: any WallClock, log: Log) throws(HouseFault) {
    self.settings = settings
    self.clock = clock
    self.log = log
    let snapshot = try LibraryDesk(settings, clock: clock).open()
    desk = snapshot.roster.officers.filter { $0.role == .desk }
    client = HTTPClient(limits: HTTPClientLimits())
    senders = ChannelRegistry.senders(settings, roster: snapshot.roster, client: client)
    mark = WatcherMark(folder: settings.dataFolder)
    guard !desk.isEmpty else { throw .faults([Self.nobody]) }
  }

  private static let nobody = Diagnostic(
    .error, "watch-nobody", file: "roster", line: 0, "Nobody on the roster has the role desk.",
    hint: "The watcher pages the national desk: give an officer Role: desk.")

  /// Runs until cancelled.
  package func run() async {
    var watch = Watch(startedAt: clock.now())
    log.event("watching", [("desk", .count(desk.count))])
    while !Task.isCancelled {
      let now = clock.now()
      do { try mark.write(now) } catch { log.event("watch-mark-unwritable") }
      if let text = watch.look(await sight(), now: now) {
        log.event("watch-page", watch.wrong.keys.sorted().map { ("because", .code($0)) })
        if await page(text, now: now) { watch.paged(at: now) }
      }
      try? await clock.sleep(until: now.adding(seconds: Self.lookSeconds))
    }
    client.close()
  }

  private func sight() async -> Watch.Sight? {
    // Opened anew each time: a database that was replaced is the one to watch.
    guard let archive = try? StoreOpening.heartbeats(settings) else { return nil }
    return try? await Watch.Sight(archive.heartbeats())
  }

  /// True when a carrier took it for at least one of them.
  private func page(_ text: String, now: Instant) async -> Bool {
    var isTaken = false
    for officer in desk {
      for reach in officer.reaches(phonesOver: settings.officerChannel) {
        if await send(text, to: officer, by: reach, now: now) { isTaken = true }
      }
    }
    return isTaken
  }

  private func send(
    _ text: String, to officer: Officer, by reach: Reach, now: Instant
  ) async -> Bool {
    guard let sender = senders[reach.channel] else { return false }
    do throws(SendError) {
      _ = try await sender.send(
        Submission(
          text: text, to: reach.address, lane: .emergency,
          idempotencyKey: "watch-\(now.milliseconds)-\(officer.id)-\(reach.channel)"))
      return true
    } catch {
      log.event("watch-page-failed", [("code", .code(error.code))])
      return false
    }
  }
}
