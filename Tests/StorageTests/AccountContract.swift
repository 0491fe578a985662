import Helpline
import HelplineTesting
import Storage
import Testing

/// What every store promises about accounts, their sessions and the audit log.
@Suite struct AccountContract {
  private static let lupe = "lupe"

  private func accounts(_ house: StoreHouse) throws -> any AccountStore {
    try #require(house.store as? any AccountStore)
  }

  /// Lupe gets an account, and stays at the desk with this session.
  private func seat(_ store: any AccountStore, session hash: [UInt8]? = nil) async throws
    -> AccountRecord
  {
    let decision = try await store.commitAccounts(now: morning) { situation in
      var decision = AccountDecision(Reason("account-added"))
      let account = Account(id: try situation.nextAccountID(), name: Self.lupe, role: .officer)
      decision.accounts = [
        AccountRecord(account: account, passwordHash: "$argon2id$…", mustChangePassword: true)
      ]
      decision.events = [
        AuditEvent(actor: "command", action: "account-added", subject: Self.lupe)
      ]
      if let hash {
        decision.sessions = [
          ConsoleSession(
            tokenHash: hash, account: account.id, createdAt: morning,
            endsAt: morning.adding(seconds: 60))
        ]
      }
      return decision
    }
    return try #require(decision.accounts.first)
  }

  @Test(arguments: StoreKind.allCases)
  func anAccountItsSessionAndItsFailuresOutliveARestart(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let token = [UInt8](repeating: 7, count: 32)
    let seated = try await seat(try accounts(house), session: token)
    let tries = LoginAttempts(key: "account:lupe", failures: 3, lastAt: morning)
    _ = try await accounts(house).commitAccounts(now: morning) { _ in
      var decision = AccountDecision(Reason("login-counted"))
      decision.attempts = [tries]
      return decision
    }
    try await house.restart()
    let store = try accounts(house)
    #expect(try await store.accounts() == [seated])
    #expect(try await store.account(named: Self.lupe) == seated)
    #expect(try await store.account(named: "nadie") == nil)
    #expect(try await store.session(token)?.1 == seated)
    _ = try await store.commitAccounts(now: morning) { situation in
      let found = try situation.attempts("account:lupe")
      let next = try situation.nextAccountID()
      #expect(found == tries)
      #expect(next.rawValue == seated.account.id.rawValue + 1)
      return AccountDecision()
    }
  }

  @Test(arguments: StoreKind.allCases)
  func whoLeavesLosesEverySessionAtOnce(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = try accounts(house)
    let token = [UInt8](repeating: 7, count: 32)
    let seated = try await seat(store, session: token)
    _ = try await store.commitAccounts(now: morning) { situation in
      var decision = AccountDecision(Reason("account-disabled"))
      guard var record = try situation.account(seated.account.id) else { return decision }
      record.account.isDisabled = true
      decision.accounts = [record]
      decision.endsSessionsOf = [record.account.id]
      return decision
    }
    #expect(try await store.session(token) == nil)
    #expect(try await store.account(named: Self.lupe)?.account.isDisabled == true)
  }

  @Test(arguments: StoreKind.allCases)
  func aDecisionThatThrowsLeavesNothingBehind(kind: StoreKind) async throws {
    struct Stumble: Error {}
    let house = try StoreHouse(kind)
    let store = try accounts(house)
    await #expect(throws: StoreError.self) {
      _ = try await store.commitAccounts(now: morning) { _ in throw Stumble() }
    }
    #expect(try await store.accounts().isEmpty)
    #expect(try await store.auditHead() == .beginning)
  }

  @Test(arguments: StoreKind.allCases)
  func whatOfficersDoToACaseIsAccountedForAndWhatPeopleTextIsNot(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    _ = try await house.store.commit(now: morning) { situation in
      let opened = helpCase(try situation.nextCaseNumber(), of: maria)
      let events = [("person", "more-words"), ("lupe", "taken")].map {
        CaseEvent(
          helpCase: opened.number, at: morning, actor: $0, reason: Reason($1, "junto al río"))
      }
      return Decision(cases: [opened], events: events)
    }
    let entries = try await accounts(house).auditEntries(before: nil, limit: 10)
    #expect(entries.map(\.action) == ["case.taken"])
    #expect(entries.first?.actor == "lupe")
    #expect(entries.first?.detail == "junto al río")
    #expect(entries.first?.subject == CaseCode(CaseNumber(rawValue: 1)).description)
  }

  @Test(arguments: StoreKind.allCases)
  func theChainIsWholeAndAHeadKeptElsewhereStandsInIt(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = try accounts(house)
    _ = try await seat(store)
    let kept = try await store.auditHead()
    for round in 1...5 {
      _ = try await store.commitAccounts(now: morning.adding(seconds: Int64(round))) { _ in
        var decision = AccountDecision()
        decision.events = [AuditEvent(actor: Self.lupe, action: "login", subject: Self.lupe)]
        return decision
      }
    }
    let head = try await store.auditHead()
    #expect(head.number == 6)
    #expect(AuditHead(head.description) == head)
    #expect(try await store.verifyAudit(known: kept) == .whole(head))
    var forged = kept
    forged.hash[0] ^= 1
    #expect(try await store.verifyAudit(known: forged) == .rewritten(known: forged))
  }

  @Test(arguments: StoreKind.allCases)
  func aSignOfLifeOutlivesItsProcess(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = try #require(house.store as? any Heartbeats)
    try await store.beat("engine", at: morning)
    try await store.beat("engine", at: morning.adding(seconds: 10))
    try await house.restart()
    let again = try #require(house.store as? any Heartbeats)
    #expect(try await again.heartbeats() == ["engine": morning.adding(seconds: 10)])
  }
}
