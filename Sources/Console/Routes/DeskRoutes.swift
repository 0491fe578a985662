package import HTTP
package import Helpline

/// The desk's pages and forms about cases. Each names the right it needs; whoever adds them to a router lets
/// nobody in without it.
package struct DeskRoutes: Sendable {
  package typealias Handler = @Sendable (HTTPRequest, Visitor) async -> HTTPResponse
  package typealias Add = (
    _ method: String, _ pattern: String, _ right: Right, _ handler: @escaping Handler
  ) -> Void

  let desk: any Desk
  let feed: DeskFeed

  package init(desk: any Desk, feed: DeskFeed) {
    self.desk = desk
    self.feed = feed
  }

  package func add(_ add: Add) {
    add("GET", "/desk", .readQueue) { await self.queue($0, $1) }
    add("GET", "/desk/events", .readQueue) { request, _ in self.events(request) }
    add("GET", "/desk/board", .readQueue) { _, visitor in await self.board(visitor) }
    add("GET", "/desk/people", .readQueue) { _, visitor in self.people(visitor) }
    add("GET", "/desk/stations", .readQueue) { _, visitor in self.stations(visitor) }
    add("GET", "/desk/help", .readQueue) { _, visitor in
      DeskFrame(visitor, here: "/desk/help").page { HelpPage(t: $0).html }
    }
    add("GET", "/desk/search", .readTexts) { await self.ended($0, $1) }
    add("POST", "/desk/search", .readTexts) { await self.search($0, $1) }
    CaseRoutes(desk: desk).add(add)
  }

  // MARK: Queue

  private func queue(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let page = Int((try? Form(query: request.query))?["page"] ?? "") ?? 0
    return await DeskFrame(visitor, here: "/desk", part: "queue").answering {
      frame throws(StoreError) in
      let queue = try await desk.queue(page: min(max(page, 0), 1_000), for: visitor.locale)
      return frame.page(refresh: QueuePage.refreshSeconds) { QueuePage(queue, visitor, $0).html }
    }
  }

  /// Changes as they happen: names and urgency only, so that whoever sees the queue may have them.
  private func events(_ request: HTTPRequest) -> HTTPResponse {
    guard let stream = feed.open(after: request.headers["Last-Event-ID"], now: desk.now()) else {
      return HTTPResponse(status: 503, headers: ["Retry-After": "5"])
    }
    return HTTPResponse(
      status: 200,
      headers: [
        "Content-Type": "text/event-stream", "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      ], stream: stream)
  }

  // MARK: Shift and roster

  private func board(_ visitor: Visitor) async -> HTTPResponse {
    await DeskFrame(visitor, here: "/desk/board", part: "board").answering {
      frame throws(StoreError) in
      let board = try await desk.board(for: visitor.locale)
      return frame.page { BoardPage(board: board, t: $0).html }
    }
  }

  private func people(_ visitor: Visitor) -> HTTPResponse {
    DeskFrame(visitor, here: "/desk/people").page { PeoplePage(roster: desk.roster(), t: $0).html }
  }

  private func stations(_ visitor: Visitor) -> HTTPResponse {
    DeskFrame(visitor, here: "/desk/stations").page {
      StationsPage(roster: desk.roster(), t: $0).html
    }
  }

  // MARK: Search

  private func ended(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let number = Int64((try? Form(query: request.query))?["before"] ?? "")
    let before = number.map { CaseNumber(rawValue: $0) }
    return await DeskFrame(visitor, here: "/desk/search", part: "search").answering {
      frame throws(StoreError) in
      let lines = try await desk.closed(before: before, for: visitor.locale)
      let last = lines.count >= DeskQueue.linesMax ? lines.last?.helpCase.number.rawValue : nil
      return frame.page { t in
        SearchPage(
          visitor: visitor, t: t, now: desk.now(), lines: lines,
          heading: t("Casos cerrados, los últimos primero", "Closed cases, latest first"),
          next: last.map { "/desk/search?before=\($0)" }
        ).html
      }
    }
  }

  private func search(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let typed = (try? Form(request.body))?["q"] ?? ""
    let frame = DeskFrame(visitor, here: "/desk/search", part: "search")
    let letters = typed.filter { $0.isLetter || $0.isNumber }
    if let code = CaseCode(letters) { return DeskFrame.redirect("/desk/cases/\(code)") }
    guard let number = PhoneNumber(typed) else {
      return found([], nil, frame, visitor)
    }
    return await frame.answering { frame throws(StoreError) in
      found(try await desk.cases(of: number, for: visitor.locale), number, frame, visitor)
    }
  }

  private func found(
    _ lines: [CaseLine], _ number: PhoneNumber?, _ frame: DeskFrame, _ visitor: Visitor
  ) -> HTTPResponse {
    frame.page { t in
      SearchPage(
        visitor: visitor, t: t, now: desk.now(), lines: lines,
        heading: t("Resultado", "Result"),
        fault: number == nil
          ? t(
            "Eso no es un código ni un número de teléfono.",
            "That is neither a code nor a phone number.") : nil
      ).html
    }
  }
}
