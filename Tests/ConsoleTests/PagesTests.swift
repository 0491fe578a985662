import Console
import HTTP
import Helpline
import Testing

/// The pages as a browser gets them, over a desk whose people write what hostile people write.
@Suite struct PagesTests {
  private static let paths = [
    "/desk", "/desk/board", "/desk/people", "/desk/stations", "/desk/help", "/desk/search",
    "/desk/cases/E94", "/desk/cases/E94/close",
  ]
  private let desk = HostileDesk()

  private func get(_ path: String, query: String = "", _ visitor: Visitor) async -> HTTPResponse {
    await router(visitor).respond(to: HTTPRequest(method: "GET", path: path, query: query))
  }

  private func post(_ path: String, _ form: [(String, String)], _ visitor: Visitor) async
    -> HTTPResponse
  {
    await router(visitor).respond(
      to: HTTPRequest(method: "POST", path: path, body: Form.encode(form)))
  }

  private func router(_ visitor: Visitor) -> Router {
    var router = Router()
    DeskRoutes(desk: desk, feed: DeskFeed(now: desk.now())).add { method, pattern, right, handler in
      router.on(method, pattern) { request in
        visitor.may(right) ? await handler(request, visitor) : .text(403, "no\n")
      }
    }
    return router
  }

  private func visitor(
    _ role: ConsoleRole = .officer, _ locale: LanguageTag = .spanish, officer: String? = "ana"
  ) -> Visitor {
    Visitor(
      account: Account(
        id: AccountID(rawValue: 1), name: "ana", officer: officer.map { OfficerID($0) },
        role: role, locale: locale), csrfToken: "token-1")
  }

  @Test(arguments: paths)
  func nothingThatPeopleWroteIsMarkup(path: String) async {
    let page = await get(path, visitor())
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(page.status == 200)
    #expect(!text.contains("<img"))
    #expect(!text.contains("\" onmouseover"))
  }

  @Test(arguments: paths)
  func everyFormIsAPostWithTheToken(path: String) async {
    let text = String(decoding: await get(path, visitor()).bytes, as: UTF8.self)
    let forms = text.matches(of: /<form[^>]*>/)
    #expect(forms.allSatisfy { $0.output.contains("method=\"post\"") })
    #expect(text.matches(of: /name="csrf" value="token-1"/).count == forms.count)
  }

  @Test(arguments: paths)
  func theWholeNumberIsOnNoPage(path: String) async {
    let text = String(decoding: await get(path, visitor()).bytes, as: UTF8.self)
    #expect(!text.contains(HostileDesk.number))
  }

  @Test func theNumberIsShownOnceForAReasonAndKeptInNoAddress() async {
    let short = await post("/desk/cases/E94/reveal", [("reason", "  x ")], visitor())
    #expect(short.headers["Location"] == "/desk/cases/E94?said=reason-missing")
    #expect(desk.reasons == [])
    let shown = await post(
      "/desk/cases/E94/reveal", [("reason", "llamarle al 911 local")], visitor())
    #expect(shown.status == 200)
    #expect(String(decoding: shown.bytes, as: UTF8.self).contains(HostileDesk.number))
    #expect(shown.headers["Cache-Control"] == "no-store")
    #expect(desk.reasons == ["llamarle al 911 local"])
  }

  @Test func anActEndsInARedirectThatNamesOnlyWhatCameOfIt() async {
    let taken = await post("/desk/cases/e94/take", [], visitor())
    #expect(taken.status == 303)
    #expect(taken.headers["Location"] == "/desk/cases/E94?said=taken")
    let note = await post("/desk/cases/E94/note", [("text", "voy con dos")], visitor())
    #expect(note.headers["Location"] == "/desk/cases/E94?said=noted")
    #expect(desk.acts == [.take, .note("voy con dos")])
  }

  @Test func closingWithoutAnOutcomeAsksForOne() async {
    let asked = await post("/desk/cases/E94/close", [("note", "ya")], visitor())
    #expect(asked.headers["Location"] == "/desk/cases/E94/close?said=ask-outcome")
    #expect(desk.acts == [])
    _ = await post("/desk/cases/E94/close", [("outcome", "attended")], visitor())
    #expect(desk.acts == [.close(.attended, note: "")])
  }

  @Test func whoMayOnlySeeTheQueueReadsNobodysWords() async {
    var locked = visitor()
    locked.rights = [.readQueue]
    locked.isLocked = true
    let text = String(decoding: await get("/desk", locked).bytes, as: UTF8.self)
    #expect(text.contains("E94"))
    #expect(!text.contains("class=\"words\""))
    #expect(!text.contains("/take"))
    #expect(await get("/desk/cases/E94", locked).status == 403)
  }

  @Test func anAccountThatIsNoOfficersActsOnNothing() async {
    let page = await post("/desk/cases/E94/take", [], visitor(.nationalDesk, officer: nil))
    #expect(page.status == 403)
    #expect(desk.acts == [])
  }

  @Test func anUnknownCodeIsSaidAndAnUnknownNoticeIsNot() async {
    #expect(await get("/desk/cases/Z9Z", visitor()).status == 404)
    #expect(await get("/desk/cases/-", visitor()).status == 404)
    let page = await get("/desk/cases/E94", query: "said=%3Cb%3Ehola", visitor())
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("hola"))
  }

  @Test func aSearchedNumberIsNeverInAnAddress() async {
    let code = await post("/desk/search", [("q", " e94 ")], visitor())
    #expect(code.headers["Location"] == "/desk/cases/E94")
    let number = await post("/desk/search", [("q", HostileDesk.number)], visitor())
    #expect(number.status == 200)
    #expect(String(decoding: number.bytes, as: UTF8.self).contains("/desk/cases/E94"))
    let nonsense = await post("/desk/search", [("q", "<img src=x>")], visitor())
    #expect(!String(decoding: nonsense.bytes, as: UTF8.self).contains("<img"))
  }

  @Test func theWordsThatDecidedAreMarkedAsTheyWereWritten() async {
    let text = String(decoding: await get("/desk/cases/E94", visitor()).bytes, as: UTF8.self)
    #expect(text.contains("<mark>ENCERRADOS</mark> en el <mark>tráiler</mark>"))
    #expect(text.contains("“encerrado en un trailer”"))
  }
}
