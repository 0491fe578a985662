import Console
import HTTP
import Helpline

/// The desk's login and account rooms, on the gateway's store.
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

  func add(to router: inout Router) {
    LoginRoutes(doorkeeper, passwords: passwords).add(to: &router)
    let own = OwnAccountRoutes(doorkeeper, passwords: passwords) { [gateway, log] reason in
      gateway.metrics.countAlarm(reason.code)
      log.event("alarm", [("code", .code(reason.code))])
    }
    let accounts = AccountsRoutes(doorkeeper, passwords: passwords).routes
    doorkeeper.add(own.routes + accounts + AuditRoutes(doorkeeper).routes, to: &router)
  }
}
