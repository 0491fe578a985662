import CMalloc
import Channels
import Console
import Dispatch
import Foundation
import HTTP
package import Helpline
import Journey

/// The gateway with everything around it: library, store, channels, web server, and their end.
package final class House: Sendable {
  package static let graceSeconds = 20
  package static let libraryLookSeconds = 2

  private let settings: Settings
  private let gateway: Gateway
  private let desk: LibraryDesk
  private let server: HTTPServer
  private let client: HTTPClient
  private let simulators: [Simulator]
  private let feed: DeskFeed
  private let accounts: any AccountStore
  private let vigil: Vigil
  private let drills: DrillRunner?
  private let lines: Lines
  private let log: Log

  /// Opens everything but the port. Throws what an operator must mend, all faults at once.
  package init(_ settings: Settings, clock: any WallClock, log: Log) throws(HouseFault) {
    // Two threads do the work: what glibc sets aside for more of them nobody uses.
    mallopt(M_ARENA_MAX, 2)
    self.settings = settings
    self.log = log
    desk = LibraryDesk(settings, clock: clock)
    let snapshot = try desk.open()
    let store = try StoreOpening.store(settings)
    var clientLimits = HTTPClientLimits()
    clientLimits.allowsPrivateAddresses = settings.channels.contains {
      $0.fields[ChannelForm.apiURL] != nil
    }
    // An emergency must not wait for a connection that others use.
    clientLimits.connectionsPerHostMax = Outbox.inFlightMax
    // A carrier that hangs holds its own share of requests, and nobody else's.
    clientLimits.inFlightMax = Outbox.inFlightMax * (settings.channels.count + 1)
    client = HTTPClient(limits: clientLimits)
    var senders = ChannelRegistry.senders(settings, roster: snapshot.roster, client: client)
    let robot = DrillRobot(clock: clock)
    if settings.drillMinutes > 0 { senders[Drill.channel] = robot }
    let channels = senders.values.compactMap { $0 as? any Channel }
    simulators = channels.compactMap { $0 as? Simulator }
    let feed = DeskFeed(now: clock.now())
    self.feed = feed
    gateway = Gateway(
      store: store, clock: clock, snapshot: snapshot,
      senders: senders,
      plans: Dictionary(
        settings.channels.map { ($0.name, $0.line) }, uniquingKeysWith: { first, _ in first }),
      budget: ReplyBudget(
        daySegmentsMax: settings.replySegmentsPerDayMax,
        prefixSegmentsMax: settings.replySegmentsPerPrefixMax),
      officerChannel: settings.officerChannel, log: log,
      noticed: { feed.publish($0.deskChanges) }, spread: { Double.random(in: 0..<1) })
    vigil = Vigil(settings, gateway: gateway, beats: store, audit: store, log: log)
    let isDrilling = settings.drillMinutes > 0 && Drill.isStaffed(snapshot.roster)
    drills =
      isDrilling ? DrillRunner(gateway: gateway, robot: robot, beats: store, log: log) : nil
    lines = Lines(senders.values.compactMap { $0 as? any LineChannel }, gateway: gateway, log: log)
    let doors = DeskDoors(
      store: store, clock: clock, needsSecondFactor: settings.needsSecondFactor, gateway: gateway,
      log: log)
    let routes = Self.router(
      gateway, channels: channels, doors, desk: GatewayDesk(gateway, audit: store), feed: feed,
      log: log)
    accounts = store
    var limits = HTTPServerLimits()
    limits.connectionsMax = settings.connectionsMax
    limits.connectionsPerAddressMax = settings.connectionsPerAddressMax
    server = HTTPServer(limits: limits) { await routes.respond(to: $0) }
  }

  /// Every route there is.
  static func router(
    _ gateway: Gateway, channels: [any Channel], _ doors: DeskDoors, desk: any Desk,
    feed: DeskFeed, log: Log
  ) -> Router {
    var router = Router()
    HealthRoutes(gateway: gateway).add(to: &router)
    ChannelRoutes(gateway: gateway, channels: channels, log: log).add(to: &router)
    for simulator in channels.compactMap({ $0 as? Simulator }) {
      SimulatorRoutes(simulator: simulator).add(to: &router)
    }
    doors.add(to: &router, desk: desk, feed: feed)
    return router
  }

  // MARK: Life

  /// Serves until a signal or `stop` says otherwise, then finishes what was accepted.
  package func serve(
    notifier: ServiceNotifier, started: @Sendable (Int, DemoAccounts?) -> Void, until stop: Signals
  ) async throws(HouseFault) {
    let port: Int
    do throws(StoreError) { try await gateway.recover() } catch { throw .store(error) }
    do throws(HTTPServerError) {
      port = try server.start(address: settings.bind, port: settings.port)
    } catch { throw .server(error) }
    log.event("started", [("release", .code(gateway.current.release.id)), ("port", .count(port))])
    started(port, await demoAccounts())
    notifier.ready()
    let engine = Task { [gateway] in await gateway.run() }
    let watch = Task { [self] in await look(notifier) }
    let beat = Task { [self] in await tick() }
    let vigil = Task { [vigil] in await vigil.run() }
    let drills = Task { [drills, settings] in await drills?.run(minutes: settings.drillMinutes) }
    let connected = Task { [lines] in await lines.run() }
    await stop.wait()
    notifier.stopping()
    log.event("stopping")
    for simulator in simulators { simulator.close() }
    feed.close()
    lines.stop()
    await connected.value
    await server.shutdown(graceSeconds: Self.graceSeconds)
    watch.cancel()
    beat.cancel()
    vigil.cancel()
    drills.cancel()
    engine.cancel()
    await engine.value
    client.close()
    await gateway.store.close()
    log.event("stopped")
  }

  private func demoAccounts() async -> DemoAccounts? {
    guard settings.isDemo else { return nil }
    return await DemoAccounts.prepare(
      accounts, settings, gateway.current.roster, now: gateway.clock.now())
  }

  /// So that an open page knows that it is not cut off.
  private func tick() async {
    while (try? await Task.sleep(for: .seconds(DeskFeed.tickSeconds))) != nil {
      feed.tick(gateway.clock.now())
    }
  }

  /// Every few seconds: says that all is well, and picks up a changed library.
  private func look(_ notifier: ServiceNotifier) async {
    while (try? await Task.sleep(for: .seconds(Self.libraryLookSeconds))) != nil {
      notifier.alive()
      await ResendSpool(dataFolder: settings.dataFolder).take(accounts, gateway)
      switch desk.look() {
      case .same: continue
      case .clean(let snapshot): gateway.use(snapshot)
      case .broken(let diagnostics):
        for diagnostic in diagnostics.prefix(20) {
          log.event(
            "library-broken",
            [
              ("file", .code(diagnostic.file)), ("line", .count(diagnostic.line)),
              ("code", .code(diagnostic.code)),
            ])
        }
        log.event("release-stays", [("release", .code(gateway.current.release.id))])
      }
    }
  }
}
