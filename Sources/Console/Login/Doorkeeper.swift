package import HTTP
package import Helpline

/// One page or form of the desk, and the right it needs.
package struct DeskRoute: Sendable {
  package typealias Handler = @Sendable (HTTPRequest, Visitor) async -> HTTPResponse

  package let method: String
  package let pattern: String
  package let right: Right
  let handler: Handler

  package init(
    _ method: String, _ pattern: String, needs right: Right, _ handler: @escaping Handler
  ) {
    self.method = method
    self.pattern = pattern
    self.right = right
    self.handler = handler
  }
}

/// Stands before every page of the desk: turns a request into a visitor, or turns it away.
package final class Doorkeeper: Sendable {
  package enum Admission: Sendable {
    case visitor(Visitor)
    /// To the login, or a refusal.
    case away(HTTPResponse)
  }

  let store: any AccountStore
  let clock: any WallClock
  let rules: SessionRules

  package init(store: any AccountStore, clock: any WallClock, needsSecondFactor: Bool) {
    self.store = store
    self.clock = clock
    rules = SessionRules(needsSecondFactor: needsSecondFactor)
  }

  package func add(_ routes: [DeskRoute], to router: inout Router) {
    for route in routes {
      router.on(route.method, route.pattern) { request in
        switch await self.admit(request, needs: route.right) {
        case .away(let response): return response
        case .visitor(let visitor): return await route.handler(request, visitor)
        }
      }
    }
  }

  /// Whoever sent the request, when they may; a form must also carry its token and come from our own pages.
  package func admit(_ request: HTTPRequest, needs right: Right) async -> Admission {
    guard let token = SessionToken(request) else { return .away(Self.toLogin(request)) }
    let found: (ConsoleSession, AccountRecord)?
    do throws(StoreError) { found = try await store.session(token.hash) } catch {
      return .away(.text(503, "Try again.\n"))
    }
    let now = clock.now()
    guard let (session, record) = found,
      let visitor = rules.visitor(session, record, csrfToken: token.csrfToken, now: now)
    else { return .away(Self.toLogin(request)) }
    if request.method == "POST", let refusal = refusal(of: request, visitor) {
      return .away(refusal)
    }
    guard visitor.may(right) else { return .away(turnAway(request, visitor, record)) }
    await touch(session, request, now: now)
    return .visitor(visitor)
  }

  private func refusal(of request: HTTPRequest, _ visitor: Visitor) -> HTTPResponse? {
    let given = (try? Form(request.body))?["csrf"] ?? ""
    let isOurs =
      Origin.isOurs(request)
      && constantTimeEquals(Array(given.utf8), Array(visitor.csrfToken.utf8))
    return isOurs ? nil : RefusalPage.foreignForm(Tongue(visitor.locale))
  }

  private func turnAway(
    _ request: HTTPRequest, _ visitor: Visitor, _ record: AccountRecord
  ) -> HTTPResponse {
    if visitor.isLocked { return Self.toLogin(request) }
    if rules.mustProve(record) { return Self.redirect(to: "/desk/account") }
    return RefusalPage.forbidden(visitor)
  }

  /// A page that renews itself, or a stream of events, is no sign of a hand.
  private func touch(_ session: ConsoleSession, _ request: HTTPRequest, now: Instant) async {
    let isHand = request.method == "POST" || request.headers["Sec-Fetch-User"] == "?1"
    guard isHand,
      now.seconds(since: session.seenAt) >= SessionRules.touchSeconds
    else { return }
    _ = try? await store.commitAccounts(now: now) { situation in
      var decision = AccountDecision(Reason("session-touched"))
      // A locked session is not opened by touching it.
      if var stored = try situation.session(session.tokenHash),
        now.seconds(since: stored.seenAt) < SessionRules.idleSeconds
      {
        stored.seenAt = now
        decision.sessions = [stored]
      }
      return decision
    }
  }

  // MARK: Where to

  static func redirect(to path: String) -> HTTPResponse {
    HTTPResponse(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])
  }

  static func toLogin(_ request: HTTPRequest) -> HTTPResponse {
    let isPage = request.method == "GET" && !request.path.hasSuffix("/events")
    let next = isPage && isLocal(request.path) && request.path != "/desk" ? request.path : ""
    let query = next.isEmpty ? "" : "?next=" + String(decoding: escaped(next), as: UTF8.self)
    return redirect(to: "/desk/login" + query)
  }

  /// A path of the desk, and nothing that a browser could take for another site.
  package static func isLocal(_ path: String) -> Bool {
    (path == "/desk" || path.hasPrefix("/desk/")) && path.utf8.count <= 200
      && path.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == 47 || byte == 45 || byte == 95
      } && !path.contains("//")
  }

  private static func escaped(_ path: String) -> [UInt8] {
    Array(Form.encode([("", path)]).dropFirst())
  }
}

/// Whether a form was sent by a page of ours. Browsers say so themselves; who says nothing is refused.
enum Origin {
  static func isOurs(_ request: HTTPRequest) -> Bool {
    if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" {
      return false
    }
    guard let origin = request.headers["Origin"] else {
      return request.headers["Sec-Fetch-Site"] == "same-origin"
    }
    guard let host = request.headers["Host"], !host.isEmpty else { return false }
    return origin.lowercased() == "https://" + host.lowercased()
      || origin.lowercased() == "http://" + host.lowercased()
  }

  /// Where a request comes from: the peer, or what the proxy on this machine wrote down last.
  static func address(of request: HTTPRequest) -> String {
    let peer = request.remoteAddress
    guard peer == "127.0.0.1" || peer == "::1",
      let last = request.headers["X-Forwarded-For"]?.split(separator: ",").last
    else { return peer }
    return String(last.drop { $0 == " " }.prefix(45))
  }
}
