import HTTP
import Helpline

/// One case's page and what an officer does on it. Every form ends in a redirect to the case, so that a
/// reload does nothing twice; its address names what came of it and nothing else.
struct CaseRoutes: Sendable {
  static let reasonLettersMin = 10
  private static let path = "/desk/cases/{code}"

  let desk: any Desk

  func add(_ add: DeskRoutes.Add) {
    add("GET", Self.path, .readTexts) { await self.show($0, $1) }
    add("GET", Self.path + "/close", .actOnCase) { await self.askOutcome($0, $1) }
    on(add, "take") { _ in .take }
    on(add, "stay") { _ in .stay }
    on(add, "pass") { _ in .pass }
    on(add, "note") { .note($0["text"] ?? "") }
    on(add, "phrase") { .phrase($0["phrase"] ?? "") }
    on(add, "fact") { .fact(name: $0["name"] ?? "", value: $0["value"] ?? "") }
    on(add, "join") { form in
      CaseCode((form["other"] ?? "").filter { $0.isLetter || $0.isNumber })
        .map { form["how"] == "merge" ? .merge($0) : .link($0) }
    }
    on(add, "unlink") { CaseCode($0["other"] ?? "").map { .unlink($0) } }
    on(add, "promise") { form in
      Int(form["minutes"] ?? "").flatMap {
        DeskAct.promiseMinutes.contains($0) ? .promise($0) : nil
      }
    }
    on(add, "split") { form in
      Int64(form["person"] ?? "").map { .split(ContactID(rawValue: $0)) }
    }
    on(add, "close") { form in
      OutcomeCode(rawValue: form["outcome"] ?? "").map { .close($0, note: form["note"] ?? "") }
    }
    add("POST", Self.path + "/write", .actOnCase) { await self.write($0, $1) }
    add("POST", Self.path + "/measure", .actOnCase) { await self.measure($0, $1) }
    add("POST", Self.path + "/reveal", .revealNumber) { await self.reveal($0, $1) }
  }

  /// A form that is one act; `nil` from the reader asks for what is missing.
  private func on(
    _ add: DeskRoutes.Add, _ verb: String, _ read: @escaping @Sendable (Form) -> DeskAct?
  ) {
    add("POST", Self.path + "/" + verb, .actOnCase) { request, visitor in
      guard let code = Self.code(request), let form = try? Form(request.body) else {
        return DeskFrame(visitor, here: "").missing()
      }
      guard let act = read(form) else {
        return DeskFrame.redirect(
          verb == "close"
            ? "/desk/cases/\(code)/close?said=ask-outcome"
            : "/desk/cases/\(code)?said=not-joined")
      }
      return await self.act(act, on: code, visitor)
    }
  }

  private func act(_ act: DeskAct, on code: CaseCode, _ visitor: Visitor) async -> HTTPResponse {
    await DeskFrame(visitor, here: "").answering { frame throws(StoreError) in
      guard let officer = visitor.account.officer else { return frame.noOfficer() }
      let said = try await desk.act(act, on: code, by: officer)
      return DeskFrame.redirect("/desk/cases/\(code)?said=\(said)")
    }
  }

  static func code(_ request: HTTPRequest) -> CaseCode? {
    CaseCode(request.parameters["code"] ?? "")
  }

  // MARK: Pages

  private func show(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    await withFile(request, visitor) { frame, page in
      var page = page
      page.said = (try? Form(query: request.query))?["said"] ?? ""
      return frame.page(title: page.code) { _ in page.html }
    }
  }

  private func askOutcome(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    await withFile(request, visitor) { frame, page in
      var page = page
      page.said = (try? Form(query: request.query))?["said"] ?? ""
      guard page.mayAct else { return DeskFrame.redirect(page.address) }
      return frame.page(title: page.t("Cerrar", "Close") + " " + page.code) { _ in
        ClosePage(page: page).html
      }
    }
  }

  private func withFile(
    _ request: HTTPRequest, _ visitor: Visitor,
    _ show: @Sendable (DeskFrame, CasePage) async throws(StoreError) -> HTTPResponse
  ) async -> HTTPResponse {
    await DeskFrame(visitor, here: "", part: "case").answering { frame throws(StoreError) in
      guard let code = Self.code(request),
        let file = try await desk.file(code, for: visitor.locale)
      else { return frame.missing() }
      return try await show(frame, CasePage(file, visitor, Tongue(visitor.locale)))
    }
  }

  // MARK: Writing

  private func write(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    guard let code = Self.code(request), let form = try? Form(request.body) else {
      return DeskFrame(visitor, here: "").missing()
    }
    let words = String((form["text"] ?? "").prefix(DeskMeasure.wordsLettersMax))
    guard !words.allSatisfy(\.isWhitespace) else {
      return DeskFrame.redirect("/desk/cases/\(code)?said=text-empty#text")
    }
    guard form["preview"] != nil, let officer = visitor.account.officer else {
      return await act(.write(words), on: code, visitor)
    }
    return await withFile(request, visitor) { frame, page throws(StoreError) in
      var page = page
      page.draft = words
      page.measure = try await desk.measure(words, on: code, by: officer)
      let shown = page
      return frame.page(title: page.code) { _ in shown.html }
    }
  }

  private func measure(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    guard let code = Self.code(request), let form = try? Form(request.body),
      let officer = visitor.account.officer
    else { return .text(400, "Bad request.\n") }
    let words = String((form["text"] ?? "").prefix(DeskMeasure.wordsLettersMax))
    do throws(StoreError) {
      return DeskFrame.json(try await desk.measure(words, on: code, by: officer))
    } catch {
      return .text(503, "Try again.\n")
    }
  }

  private func reveal(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let reason = ((try? Form(request.body))?["reason"] ?? "").prefix(200)
    return await withFile(request, visitor) { frame, page throws(StoreError) in
      guard reason.count(where: { !$0.isWhitespace }) >= Self.reasonLettersMin else {
        return DeskFrame.redirect(page.address + "?said=reason-missing")
      }
      let number = try await desk.reveal(
        page.helpCase.code, because: String(reason), by: visitor)
      let t = page.t
      return frame.page(title: page.code) { _ in
        """
        <p><a href="\(page.address)">‹ \(page.code)</a></p>
        <div class="card"><h1>\(page.code)</h1>\
        <p>\(t("Número de la persona:", "The person's number:"))</p>\
        <p class="code">\(number ?? "—")</p>\
        <p class="hint">\(t("Quedó escrito quién lo vio y para qué.", "Who saw it and why is kept."))</p></div>
        """
      }
    }
  }
}
