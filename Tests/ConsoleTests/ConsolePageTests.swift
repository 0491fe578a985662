import Console
import HTTP
import Helpline
import Testing

@Suite struct ConsolePageTests {
  @Test func aPageSaysItsLanguageAndNeedsNothingFromElsewhere() {
    let page = ConsolePage("Cola", Tongue(.spanish), "<p>nada</p>")
    #expect(page.html.markup.contains("<html lang=\"es\">"))
    #expect(page.response.headers["Cache-Control"] == "no-store")
    let policy = page.response.headers["Content-Security-Policy"] ?? ""
    #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
    #expect(!page.html.markup.contains("<style") && !page.html.markup.contains("style="))
  }

  @Test func whoReadsNeitherLanguageGetsSpanish() {
    #expect(Tongue(.haitian).tag == "es")
    #expect(Tongue(LanguageTag("en-US") ?? .spanish).tag == "en")
  }

  @Test func anAssetIsKeptForGoodUnderItsHashAndAskedAgainWithoutIt() async throws {
    var router = Router()
    ConsoleAsset.add(to: &router)
    let page = ConsolePage("x", Tongue(.english), "").html.markup
    let address = try #require(
      page.firstMatch(of: /href="(\/desk\/assets\/desk.css)\?(v=[0-9a-z]+)"/))
    let path = String(address.1)
    let named = await router.respond(
      to: HTTPRequest(method: "GET", path: path, query: String(address.2)))
    #expect(named.status == 200)
    #expect(named.headers["Cache-Control"]?.contains("immutable") == true)
    let plain = await router.respond(to: HTTPRequest(method: "GET", path: path))
    #expect(plain.headers["Cache-Control"] == "no-cache")
    let tag = try #require(plain.headers["ETag"])
    let again = await router.respond(
      to: HTTPRequest(method: "GET", path: path, headers: ["If-None-Match": tag]))
    #expect(again.status == 304 && again.bytes.isEmpty)
    let other = await router.respond(
      to: HTTPRequest(method: "GET", path: "/desk/assets/..%2f..%2fkey"))
    #expect(other.status == 404)
  }
}
