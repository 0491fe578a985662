import Console
import HTTP
import Helpline
import HelplineTesting
import Testing

/// Coming in, staying, and being kept out.
@Suite struct LoginTests {
  @Test func anOfficerComesInAndTheCookieIsOutOfEveryScriptsReach() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    let browser = house.browser()
    let response = await browser.login("lupe")
    #expect(response.status == 303)
    #expect(response.location == "/desk")
    let cookie = try #require(
      response.headers.fields.first { $0.value.hasPrefix("__Host-desk=") }?.value)
    for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] { #expect(cookie.contains(part)) }
    #expect(!cookie.contains("Domain"))
    #expect(await browser.get("/desk/account").status == 200)
    let entries = try await house.store.auditEntries(before: nil, limit: 1)
    #expect(entries.map(\.action) == ["login"])
  }

  @Test func aWrongNameAndAWrongPasswordLookTheSame() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    let wrong = await house.browser().login("lupe", password: "otra cosa larga")
    let nobody = await house.browser().login("nadie", password: "otra cosa larga")
    #expect(wrong.status == 401)
    #expect(nobody.status == 401)
    #expect(wrong.page == nobody.page.replacing("nadie", with: "lupe"))
  }

  @Test func aSessionPlantedBeforeTheLoginIsWorthNothingAfterIt() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    try await house.add("mallory", .officer)
    let mallory = await house.browser(of: "mallory")
    let victim = house.browser()
    victim.cookies[SessionToken.sessionCookie] = mallory.session
    _ = await victim.login("lupe")
    #expect(victim.session != mallory.session)
    #expect(await mallory.get("/desk/account").status == 303)
    let made = house.browser()
    made.cookies[SessionToken.sessionCookie] = String(repeating: "ab", count: 32)
    let planted = made.session
    _ = await made.login("lupe")
    #expect(made.session != planted)
  }

  @Test func guessingIsSlowedDownAndTheOwnersOwnBrowserIsNot() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    let owner = await house.browser(of: "lupe")
    _ = await owner.post("/desk/logout")
    var waits = 0
    for guess in 0..<30 {
      let response = await house.browser(address: "198.51.100.\(guess)").login(
        "lupe", password: "adivino numero \(guess)")
      if response.status == 429 {
        waits += 1
        #expect(response.headers["Retry-After"] != nil)
      }
    }
    #expect(waits == 25)
    #expect(await house.browser().login("lupe").status == 429)
    #expect(await owner.login("lupe").status == 303)
    house.clock.advance(seconds: 31)
    #expect(await house.browser().login("lupe").status == 303)
  }

  @Test func manyGuessesAtOnceGainNothing() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    let looked = await withTaskGroup(of: Int.self) { group in
      for guess in 0..<40 {
        group.addTask {
          await house.browser(address: "203.0.113.\(guess)").login(
            "lupe", password: "adivino \(guess)"
          ).status
        }
      }
      return await group.reduce(into: 0) { count, status in count += status == 401 ? 1 : 0 }
    }
    #expect(looked <= LoginThrottle.freeFailures + 1)
  }

  @Test func theWayBackLeadsNowhereElse() async throws {
    let house = DoorHouse()
    try await house.add("lupe", .officer)
    for next in [
      "//evil.example", "https://evil.example", "/desk//evil", "/desk/\\evil", "/desk\r\nX: y",
    ] {
      #expect(await house.browser().login("lupe", next: next).location == "/desk")
    }
    #expect(await house.browser().login("lupe", next: "/desk/account").location == "/desk/account")
  }

  @Test func aCodeWorksOnceAndOnlyInItsTime() async throws {
    let secret = OneTimeCode.makeSecret()
    let house = DoorHouse(needsSecondFactor: true)
    let recovery = RecoveryCodes.make()
    try await house.add("lupe", .officer) { record in
      record.secret = secret
      record.isEnrolled = true
      record.recoveryHashes = recovery.map(RecoveryCodes.hash)
    }
    func code(_ steps: Int64) -> String {
      let step = house.clock.now().milliseconds / 30_000 + steps
      return String(decoding: OneTimeCode.code(of: step, secret: secret), as: UTF8.self)
    }
    #expect(await house.browser().login("lupe").status == 401)
    #expect(await house.browser().login("lupe", code: code(-2)).status == 401)
    #expect(await house.browser().login("lupe", code: code(0)).status == 303)
    #expect(await house.browser().login("lupe", code: code(0)).status == 401)
    #expect(await house.browser().login("lupe", code: code(-1)).status == 401)
    #expect(await house.browser().login("lupe", code: code(1)).status == 303)
    #expect(await house.browser().login("lupe", code: recovery[3].lowercased()).status == 303)
    #expect(await house.browser().login("lupe", code: recovery[3]).status == 401)
  }

  @Test func theCodesAreThoseOfTheStandard() {
    // RFC 6238, appendix B, SHA-1, the last six digits.
    let secret = Array("12345678901234567890".utf8)
    for (seconds, code) in [
      (59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"),
      (20_000_000_000, "353130"),
    ] as [(Int64, String)] {
      #expect(
        String(decoding: OneTimeCode.code(of: seconds / 30, secret: secret), as: UTF8.self) == code)
    }
    #expect(OneTimeCode.typed(secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
  }
}
