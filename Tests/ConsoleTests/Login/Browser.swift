import Console
import HTTP
import Helpline
import HelplineTesting

/// The desk's doors on a store in memory, with a clock turned by hand.
struct DoorHouse {
  static let password = "cacahuate azul mojado"
  /// argon2id's least, so that tests do not wait for what attackers must.
  static let passwords = PasswordHasher(memoryBytes: 64 * 1024)

  let store = MemoryStore()
  let clock = ManualClock()
  let doorkeeper: Doorkeeper
  let routes: [DeskRoute]
  let router: Router
  let alarms = Alarms()

  init(needsSecondFactor: Bool = false, extra: [DeskRoute] = []) {
    let keeper = Doorkeeper(store: store, clock: clock, needsSecondFactor: needsSecondFactor)
    let alarms = alarms
    let all =
      OwnAccountRoutes(keeper, passwords: Self.passwords) { await alarms.add($0) }.routes
      + AccountsRoutes(keeper, passwords: Self.passwords).routes + extra
    var router = Router()
    LoginRoutes(keeper, passwords: Self.passwords).add(to: &router)
    keeper.add(all, to: &router)
    doorkeeper = keeper
    routes = all
    self.router = router
  }

  actor Alarms {
    private(set) var all: [Reason] = []
    func add(_ reason: Reason) { all.append(reason) }
  }

  /// An account whose password is `password`.
  func add(
    _ name: String, _ role: ConsoleRole,
    change: @Sendable @escaping (inout AccountRecord) -> Void = { _ in }
  ) async throws {
    let hash = await Self.passwords.hash(Self.password) ?? ""
    let now = clock.now()
    _ = try await store.commitAccounts(now: now) { situation in
      var decision = try AccountChange(by: "command", now: now).add(
        name, role: role, officer: nil, locale: .spanish, passwordHash: hash,
        mustChangePassword: false, situation)
      change(&decision.accounts[0])
      return decision
    }
  }

  func browser(address: String = "192.0.2.1") -> Browser { Browser(house: self, address: address) }

  /// Logged in already.
  func browser(of name: String) async -> Browser {
    let browser = browser()
    _ = await browser.login(name)
    return browser
  }
}

/// Somebody at a screen: keeps cookies, and says where forms come from as browsers do.
final class Browser {
  private let house: DoorHouse
  private let address: String
  var cookies: [String: String] = [:]
  var headers: HTTPHeaders = [:]

  init(house: DoorHouse, address: String) {
    self.house = house
    self.address = address
  }

  var session: String? { cookies[SessionToken.sessionCookie] }

  /// What this session's forms carry.
  var csrf: String { SessionToken(request("GET", "/desk"))?.csrfToken ?? "" }

  func get(_ path: String) async -> HTTPResponse {
    var request = request("GET", path)
    request.headers.add("Sec-Fetch-User", "?1")
    return await send(request)
  }

  /// The page asks for itself again, or its script does: nobody touched anything.
  func renew(_ path: String) async -> HTTPResponse { await send(request("GET", path)) }

  func post(
    _ path: String, _ fields: [(String, String)] = [], csrf: String? = nil,
    origin: String? = "https://desk.example"
  ) async -> HTTPResponse {
    var request = request("POST", path)
    if let origin { request.headers.add("Origin", origin) }
    request.body = Form.encode(fields + [("csrf", csrf ?? self.csrf)])
    return await send(request)
  }

  func login(
    _ name: String, password: String = DoorHouse.password, code: String = "", next: String = ""
  ) async -> HTTPResponse {
    await post(
      "/desk/login",
      [("name", name), ("password", password), ("code", code), ("next", next)])
  }

  private func request(_ method: String, _ path: String) -> HTTPRequest {
    let parts = path.split(separator: "?", maxSplits: 1)
    var request = HTTPRequest(
      method: method, path: String(parts.first ?? "/"),
      query: parts.count > 1 ? String(parts[1]) : "",
      headers: ["Host": "desk.example", "Sec-Fetch-Mode": "navigate"], remoteAddress: address)
    let cookie = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
    if !cookie.isEmpty { request.headers.add("Cookie", cookie) }
    for field in headers.fields { request.headers.add(field.name, field.value) }
    return request
  }

  private func send(_ request: HTTPRequest) async -> HTTPResponse {
    let response = await house.router.respond(to: request)
    for field in response.headers.fields where field.name == "Set-Cookie" {
      let pair = field.value.split(separator: ";")[0].split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
    }
    return response
  }
}

extension HTTPResponse {
  var page: String { String(decoding: bytes, as: UTF8.self) }
  var location: String? { headers["Location"] }
}
