import Console
import HTTP
import Helpline
import HelplineTesting
import Testing

/// What a stay at the desk is worth, minute by minute, and who ends it.
@Suite struct SessionTests {
  /// A queue, a page with texts, and an action, as the desk has them.
  private static let desk: [DeskRoute] = [
    ("GET", "/desk", Right.readQueue), ("GET", "/desk/cases/{code}", .readTexts),
    ("POST", "/desk/cases/{code}/take", .actOnCase),
    ("POST", "/desk/cases/{code}/reveal", .revealNumber), ("GET", "/desk/audit", .seeAudit),
  ].map { method, path, right in
    DeskRoute(method, path, needs: right) { _, _ in .text(200, "dentro") }
  }

  @Test(arguments: ConsoleRole.allCases)
  func eachRoleMeetsExactlyItsRoutes(role: ConsoleRole) async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("alguien", role)
    let browser = await house.browser(of: "alguien")
    for route in house.routes {
      let path = route.pattern.replacing("{name}", with: "nadie").replacing("{code}", with: "K7Q")
      let response =
        route.method == "GET" ? await browser.get(path) : await browser.post(path)
      let isAllowed = role.rights.contains(route.right)
      #expect(
        (response.status == 403) == !isAllowed, "\(role) \(route.method) \(route.pattern)")
    }
  }

  @Test func withoutASessionEveryRouteLeadsToTheLogin() async throws {
    let house = DoorHouse(extra: Self.desk)
    for route in house.routes {
      let browser = house.browser()
      let response =
        route.method == "GET" ? await browser.get(route.pattern) : await browser.post(route.pattern)
      #expect(response.status == 303, "\(route.method) \(route.pattern)")
      #expect(response.location?.hasPrefix("/desk/login") == true)
    }
  }

  /// Who keeps the machine, its log or its words does not read people's texts.
  @Test func onlyWhoAnswersForCasesReadsTexts() {
    let readers = ConsoleRole.allCases.filter { $0.rights.contains(.readTexts) }
    #expect(readers == [.officer, .lead, .nationalDesk])
    #expect(ConsoleRole.allCases.filter { $0.rights.contains(.manageAccounts) } == [.administrator])
    #expect(ConsoleRole.allCases.filter { $0.rights.contains(.seeAudit) } == [.auditor])
    for role in ConsoleRole.allCases where role.rights.contains(.editContent) {
      #expect(!role.rights.contains(.reviewContent))
    }
  }

  @Test func aFormWithoutItsTokenOrFromElsewhereChangesNothing() async throws {
    let house = DoorHouse()
    try await house.add("jefa", .administrator)
    try await house.add("otra", .administrator)
    let browser = await house.browser(of: "jefa")
    let other = await house.browser(of: "otra")
    let path = "/desk/accounts/otra/disable"
    for response in [
      await browser.post(path, csrf: ""), await browser.post(path, csrf: other.csrf),
      await browser.post(path, origin: "https://evil.example"),
      await browser.post(path, origin: "null"), await browser.post(path, origin: nil),
      await browser.post("/desk/logout", csrf: ""),
      await browser.post("/desk/logout", csrf: other.csrf),
    ] {
      #expect(response.status == 403)
    }
    browser.headers = ["Sec-Fetch-Site": "cross-site"]
    #expect(await browser.post(path).status == 403)
    browser.headers = [:]
    #expect(await house.browser().login("jefa").status == 303)
    let foreign = house.browser()
    #expect(
      await foreign.post(
        "/desk/login", [("name", "jefa"), ("password", DoorHouse.password)],
        origin: "https://evil.example"
      ).status == 403)
    #expect(try await house.store.account(named: "otra")?.account.isDisabled == false)
    #expect(await browser.post(path).status == 303)
    #expect(try await house.store.account(named: "otra")?.account.isDisabled == true)
  }

  @Test func aLeaverIsOutWithTheNextRequest() async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("jefa", .administrator)
    try await house.add("lupe", .officer)
    let administrator = await house.browser(of: "jefa")
    let leaver = await house.browser(of: "lupe")
    #expect(await leaver.get("/desk").status == 200)
    _ = await administrator.post("/desk/accounts/lupe/disable")
    #expect(await leaver.get("/desk").status == 303)
    #expect(await leaver.login("lupe").status == 401)
    _ = await administrator.post("/desk/accounts/lupe/enable")
    #expect(await leaver.get("/desk").status == 303, "back, and the old session is gone for good")
    #expect(await administrator.post("/desk/accounts/jefa/disable").status == 422)
  }

  /// Should a session outlive its owner's leaving, it is worth nothing; nor is one that is over.
  @Test func aSessionLastsWhileItsOwnerIsHereAndToItsEnd() throws {
    let now = Instant(seconds: 1_795_532_400)
    var record = AccountRecord(
      account: Account(
        id: AccountID(rawValue: 1), name: "ana", officer: nil, role: .officer, locale: .spanish),
      passwordHash: "x", mustChangePassword: false)
    let session = ConsoleSession(
      tokenHash: [1], account: record.account.id, createdAt: now,
      endsAt: now.adding(seconds: 60))
    let rules = SessionRules(needsSecondFactor: false)
    func visitor(_ record: AccountRecord, after seconds: Int64 = 0) -> Visitor? {
      rules.visitor(session, record, csrfToken: "t", now: now.adding(seconds: seconds))
    }
    #expect(visitor(record)?.account.name == "ana")
    #expect(visitor(record, after: 59) != nil)
    #expect(visitor(record, after: 60) == nil)
    record.account.isDisabled = true
    #expect(visitor(record) == nil)
  }

  @Test func aScreenLeftAloneLocksButGoesOnShowingTheQueue() async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("lupe", .officer)
    let browser = await house.browser(of: "lupe")
    house.clock.advance(seconds: SessionRules.idleSeconds)
    #expect(await browser.renew("/desk").status == 200)
    #expect(
      await browser.get("/desk/cases/K7Q").location == "/desk/login?next=%2Fdesk%2Fcases%2FK7Q")
    #expect(await browser.post("/desk/cases/K7Q/take").status == 303)
    #expect(await browser.get("/desk").status == 200)
    #expect(await browser.get("/desk/cases/K7Q").status == 303)
    let locked = browser.session
    #expect(await browser.login("lupe", next: "/desk/cases/K7Q").location == "/desk/cases/K7Q")
    #expect(browser.session != locked)
    #expect(await browser.get("/desk/cases/K7Q").status == 200)
  }

  @Test func aHandOnTheScreenKeepsItOpenUntilThePasswordIsDue() async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("lupe", .officer)
    let browser = await house.browser(of: "lupe")
    let half = SessionRules.idleSeconds / 2
    for _ in 0..<(SessionRules.provenSeconds / half - 1) {
      house.clock.advance(seconds: half)
      #expect(await browser.get("/desk/cases/K7Q").status == 200)
    }
    house.clock.advance(seconds: half)
    #expect(await browser.get("/desk/cases/K7Q").status == 303)
    #expect(await browser.get("/desk").status == 200)
    house.clock.advance(seconds: SessionRules.sessionSeconds)
    #expect(await browser.get("/desk").status == 303)
  }

  @Test func aPageThatRenewsItselfIsNoHand() async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("lupe", .officer)
    let browser = await house.browser(of: "lupe")
    for _ in 0..<4 {
      house.clock.advance(seconds: SessionRules.idleSeconds / 4)
      _ = await browser.renew("/desk")
    }
    #expect(await browser.get("/desk/cases/K7Q").status == 303)
  }

  @Test func aBrokenGlassLendsRightsForHalfAnHourAndIsHeard() async throws {
    let house = DoorHouse(extra: Self.desk)
    try await house.add("jefa", .administrator)
    let browser = await house.browser(of: "jefa")
    #expect(await browser.get("/desk/cases/K7Q").status == 403)
    #expect(await browser.post("/desk/glass", [("reason", "sí")]).status == 422)
    _ = await browser.post("/desk/glass", [("reason", "no hay nadie en la mesa")])
    #expect(await browser.get("/desk/cases/K7Q").status == 200)
    #expect(await house.alarms.all.map(\.code) == ["glass-broken"])
    let entry = try await house.store.auditEntries(before: nil, limit: 1).first
    #expect(entry?.action == "glass-broken")
    #expect(entry?.detail == "no hay nadie en la mesa")
    house.clock.advance(seconds: SessionRules.glassSeconds - 1)
    #expect(await browser.get("/desk/cases/K7Q").status == 200)
    house.clock.advance(seconds: 1)
    #expect(await browser.get("/desk/cases/K7Q").status != 200)
  }

  @Test func enrolmentIsTheOnlyDoorUntilItIsDone() async throws {
    let house = DoorHouse(needsSecondFactor: true, extra: Self.desk)
    try await house.add("lupe", .officer)
    let browser = house.browser()
    #expect(await browser.login("lupe").location == "/desk/account")
    #expect(await browser.get("/desk").location == "/desk/account")
    let scan = await browser.post("/desk/enrol")
    #expect(scan.page.contains("<svg"))
    let record = try #require(try await house.store.account(named: "lupe"))
    let secret = try #require(record.secret)
    #expect(await browser.post("/desk/enrol/confirm", [("code", "000000")]).status == 422)
    let step = house.clock.now().milliseconds / 30_000
    let code = String(decoding: OneTimeCode.code(of: step, secret: secret), as: UTF8.self)
    let done = await browser.post("/desk/enrol/confirm", [("code", code)])
    #expect(done.page.matches(of: /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/).count == 10)
    #expect(await browser.get("/desk").status == 200)
    let again = await browser.post("/desk/enrol")
    #expect(!again.page.contains("<svg"))
  }

  @Test func aChangedPasswordEndsEveryOtherSession() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    let thief = await house.browser(of: "lupe")
    let owner = await house.browser(of: "lupe")
    let new = "otra frase bien larga"
    #expect(
      await owner.post("/desk/account/password", [("old", "no es esta"), ("new", new)]).status
        == 422)
    #expect(
      await owner.post(
        "/desk/account/password", [("old", DoorHouse.password), ("new", "corta")]
      ).status == 422)
    #expect(
      await owner.post(
        "/desk/account/password", [("old", DoorHouse.password), ("new", new)]
      ).status == 200)
    #expect(await thief.get("/desk/account").status == 303)
    #expect(await owner.get("/desk/account").status == 200)
    #expect(await house.browser().login("lupe", password: new).status == 303)
  }

  @Test func aNameThatIsMarkupStaysText() async throws {
    let house = DoorHouse()
    try await house.add("jefa", .administrator)
    let browser = await house.browser(of: "jefa")
    let officer = "<script>alert(1)</script>\"'"
    let response = await browser.post(
      "/desk/accounts", [("name", "nueva"), ("role", "officer"), ("officer", officer)])
    #expect(response.status == 200)
    let list = await browser.get("/desk/accounts")
    #expect(!list.page.contains("<script>alert"))
    #expect(list.page.contains("&lt;script&gt;alert(1)"))
    let policy = try #require(list.headers["Content-Security-Policy"])
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(list.headers["Cache-Control"] == "no-store")
    #expect(
      await browser.post("/desk/accounts", [("name", "<b>"), ("role", "officer")]).status == 422)
  }
}
