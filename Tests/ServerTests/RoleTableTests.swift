import Channels
import Console
import Foundation
import HTTP
import Helpline
import HelplineTesting
import Testing

@testable import Server

/// Every role at every door of the house. The doors are the router's own: one without a row fails.
@Suite struct RoleTableTests {
  private enum Door: Hashable {
    /// A session makes no difference here.
    case open
    case only(Set<ConsoleRole>)
  }

  private static let cases: Door = .only([.officer, .lead, .nationalDesk])
  private static let everybody: Door = .only(Set(ConsoleRole.allCases))
  private static let administrators: Door = .only([.administrator])
  private static let glass: Door = .only([.administrator, .auditor])

  private static let table: [String: Door] = [
    "GET /": .open, "GET /healthz": .open, "GET /readyz": .open, "GET /metrics": .open,
    "GET /simulator": .open, "GET /simulator/style.css": .open, "GET /simulator/phones.js": .open,
    "GET /simulator/phones": .open, "GET /simulator/events": .open,
    "GET /webhooks/{channel}": .open, "POST /webhooks/{channel}": .open,
    "GET /webhooks/{channel}/status": .open, "POST /webhooks/{channel}/status": .open,
    "GET /webhooks/{channel}/{secret}": .open, "POST /webhooks/{channel}/{secret}": .open,
    "GET /webhooks/{channel}/{secret}/status": .open,
    "POST /webhooks/{channel}/{secret}/status": .open,
    "GET /desk/assets/{name}": .open, "GET /desk/login": .open, "POST /desk/login": .open,
    "POST /desk/logout": .open,
    "GET /desk": cases, "GET /desk/events": cases, "GET /desk/board": cases,
    "GET /desk/people": cases, "GET /desk/stations": cases, "GET /desk/help": cases,
    "GET /desk/search": cases, "POST /desk/search": cases, "GET /desk/cases/{code}": cases,
    "GET /desk/cases/{code}/close": cases, "POST /desk/cases/{code}/close": cases,
    "POST /desk/cases/{code}/take": cases, "POST /desk/cases/{code}/stay": cases,
    "POST /desk/cases/{code}/pass": cases, "POST /desk/cases/{code}/note": cases,
    "POST /desk/cases/{code}/phrase": cases, "POST /desk/cases/{code}/fact": cases,
    "POST /desk/cases/{code}/join": cases, "POST /desk/cases/{code}/split": cases,
    "POST /desk/cases/{code}/unlink": cases, "POST /desk/cases/{code}/promise": cases,
    "POST /desk/cases/{code}/write": cases, "POST /desk/cases/{code}/measure": cases,
    "POST /desk/cases/{code}/reveal": cases,
    "GET /desk/account": everybody, "POST /desk/account/password": everybody,
    "POST /desk/enrol": everybody, "POST /desk/enrol/confirm": everybody,
    "GET /desk/glass": glass, "POST /desk/glass": glass,
    "GET /desk/accounts": administrators, "POST /desk/accounts": administrators,
    "POST /desk/accounts/{name}/disable": administrators,
    "POST /desk/accounts/{name}/enable": administrators,
    "POST /desk/accounts/{name}/reset": administrators,
    "GET /desk/audit": .only([.auditor]),
  ]

  @Test func everyDoorHasARowAndEveryRowADoor() async throws {
    let doors = Set(try await Hall().router.patterns.map { "\($0.method) \($0.path)" })
    #expect(doors.subtracting(Self.table.keys) == [], "doors without a row: who may come in?")
    #expect(Set(Self.table.keys).subtracting(doors) == [], "rows without a door")
  }

  @Test(arguments: ConsoleRole.allCases)
  func eachRoleComesInExactlyWhereItMay(role: ConsoleRole) async throws {
    let hall = try await Hall()
    for (row, door) in Self.table.sorted(by: { $0.key < $1.key }) {
      guard case .only(let roles) = door else { continue }
      let token = try await hall.session(of: role)
      let response = await hall.knock(row, token)
      if roles.contains(role) {
        #expect(response.status != 403 && !response.isLogin, "\(role) is kept out of \(row)")
      } else {
        #expect(response.status == 403, "\(role) gets into \(row)")
      }
    }
  }

  @Test func withoutASessionEveryDoorButTheOpenOnesLeadsToTheLogin() async throws {
    let hall = try await Hall()
    for (row, door) in Self.table where door != .open {
      #expect(await hall.knock(row, nil).isLogin, "\(row)")
    }
  }

  /// A screen nobody touched shows the queue and what anybody in the room may know, and does nothing.
  @Test func aLockedScreenShowsTheQueueAlone() async throws {
    let hall = try await Hall()
    let token = try await hall.session(of: .nationalDesk)
    hall.clock.advance(seconds: SessionRules.idleSeconds)
    let shown: Set = [
      "GET /desk", "GET /desk/events", "GET /desk/board", "GET /desk/people", "GET /desk/stations",
      "GET /desk/help",
    ]
    for (row, door) in Self.table where door != .open {
      #expect(await hall.knock(row, token).isLogin == !shown.contains(row), "\(row)")
    }
  }

  @Test func aFormWithoutItsTokenIsRefusedAtEveryDoor() async throws {
    let hall = try await Hall()
    for (row, door) in Self.table where row.hasPrefix("POST") {
      guard case .only(let roles) = door, let role = roles.first else { continue }
      let token = try await hall.session(of: role)
      #expect(await hall.knock(row, token, csrf: "").status == 403, "\(row) without a token")
      #expect(
        await hall.knock(row, token, origin: "https://evil.example").status == 403,
        "\(row) from elsewhere")
    }
  }
}

/// The house's own router over a store in memory, with one red case and an account of each role.
private struct Hall {
  let clock = ManualClock(Instant(seconds: 1_796_333_520))
  let store = MemoryStore()
  let router: Router
  private let code: CaseCode

  init() async throws {
    let channel = ChannelName("simulator")
    let simulator = Simulator(name: channel, phones: [])
    let gateway = Gateway(
      store: store, clock: clock, snapshot: try #require(Demo.snapshot),
      senders: [channel: simulator], officerChannel: channel, spread: { 0 })
    let doors = DeskDoors(
      store: store, clock: clock, needsSecondFactor: false, gateway: gateway, log: .silent)
    router = House.router(
      gateway, channels: [simulator], doors, desk: GatewayDesk(gateway, audit: store),
      feed: DeskFeed(now: clock.now()), log: .silent)
    _ = try await gateway.receive(
      InboundMessage(
        channel: channel, externalID: ExternalID("a"),
        from: .phone(try #require(PhoneNumber("+15555550150"))), to: "1",
        text: "nos dejaron encerrados en el trailer no hay aire", receivedAt: clock.now()),
      inline: false)
    code = try #require(try await store.cases(CaseQuery()).first?.code)
    for role in ConsoleRole.allCases {
      try await add(role)
    }
  }

  private func add(_ role: ConsoleRole) async throws {
    let now = clock.now()
    _ = try await store.commitAccounts(now: now) { situation in
      try AccountChange(by: "command", now: now).add(
        role.rawValue, role: role, officer: OfficerID("ana"), locale: .spanish,
        passwordHash: "none", mustChangePassword: false, situation)
    }
  }

  /// A new stay at the desk, so that no door before has ended it.
  func session(of role: ConsoleRole) async throws -> SessionToken {
    let token = SessionToken.make()
    let now = clock.now()
    _ = try await store.commitAccounts(now: now) { situation in
      var decision = AccountDecision(Reason("login"))
      if let account = try situation.account(named: role.rawValue)?.account.id {
        decision.sessions = [
          ConsoleSession(
            tokenHash: token.hash, account: account, createdAt: now,
            endsAt: now.adding(seconds: SessionRules.sessionSeconds))
        ]
      }
      return decision
    }
    return token
  }

  func knock(
    _ row: String, _ token: SessionToken?, csrf: String? = nil,
    origin: String = "https://desk.example"
  ) async -> HTTPResponse {
    let parts = row.split(separator: " ")
    let path = String(parts[1]).replacing("{code}", with: code.description)
      .replacing("{name}", with: "nadie")
    var request = HTTPRequest(
      method: String(parts[0]), path: path,
      headers: ["Host": "desk.example", "Origin": origin, "Sec-Fetch-User": "?1"])
    if let token {
      let cookie = token.cookie(SessionToken.sessionCookie).prefix { $0 != ";" }
      request.headers.add("Cookie", String(cookie))
    }
    if parts[0] == "POST" {
      request.body = Form.encode([("csrf", csrf ?? token?.csrfToken ?? "")])
    }
    return await router.respond(to: request)
  }
}

extension HTTPResponse {
  fileprivate var isLogin: Bool {
    status == 303 && headers["Location"]?.hasPrefix("/desk/login") == true
  }
}
