import Console
import HTTP
import Helpline

/// The desk: its login and account rooms on the gateway's store, and the pages about cases behind them.
struct DeskDoors: Sendable {
  let doorkeeper: Doorkeeper
  private let passwords = PasswordHasher()
  private let gateway: Gateway
  private let log: Log

  init(
    store: any AccountStore, clock: any WallClock, needsSecondFactor: Bool, gateway: Gateway,
    log: Log
  ) {
    doorkeeper = Doorkeeper(store: store, clock: clock, needsSecondFactor: needsSecondFactor)
    self.gateway = gateway
    self.log = log
  }

  func add(to router: inout Router, desk: any Desk, feed: DeskFeed) {
    ConsoleAsset.add(to: &router)
    LoginRoutes(doorkeeper, passwords: passwords).add(to: &router)
    let own = OwnAccountRoutes(doorkeeper, passwords: passwords) { [gateway, log] reason in
      gateway.metrics.countAlarm(reason.code)
      log.event("alarm", [("code", .code(reason.code))])
    }
    let accounts = AccountsRoutes(doorkeeper, passwords: passwords).routes
    doorkeeper.add(own.routes + accounts + AuditRoutes(doorkeeper).routes, to: &router)
    var pages: [DeskRoute] = []
    DeskRoutes(desk: desk, feed: feed).add { method, pattern, right, handler in
      pages.append(DeskRoute(method, pattern, needs: right, handler))
    }
    doorkeeper.add(pages, to: &router)
  }
}
