import Helpline
import Testing

@testable import Content

@Suite struct AnswerResolverTests {
  private let now = Instant(seconds: 1_795_532_400)

  private func bundle(_ ftl: String, _ tag: LanguageTag = .spanish) -> LocaleBundle {
    let (answers, diagnostics) = FluentParser.parse(SourceFile(path: "x.ftl", text: ftl))
    #expect(diagnostics == [])
    return LocaleBundle(
      tag: tag, name: "", answers: Dictionary(uniqueKeysWithValues: answers.map { ($0.id, $0) }))
  }

  private func fact(_ id: String, _ value: String, expires: Instant? = nil) -> Fact {
    Fact(id: id, value: value, source: "DOF", verified: "2026-11-20", expires: expires)
  }

  private func say(
    _ ftl: String, _ tag: LanguageTag = .spanish, facts: [Fact] = [],
    _ arguments: [String: String] = [:]
  ) -> Result<ResolvedAnswer, AnswerFault> {
    AnswerResolver(facts: Dictionary(uniqueKeysWithValues: facts.map { ($0.id, $0) })).resolve(
      "a", in: bundle(ftl, tag), arguments: arguments, now: now)
  }

  @Test func factsAndTheMomentAreFilledInAndFactsAreNamed() throws {
    let answer = try say(
      "received = Auto, caso { $case }.\na = { received } Llame { $emergency-number }, { $emergency-number }.",
      facts: [fact("emergency-number", "911")], ["case": "K7Q"]
    ).get()
    #expect(answer.text == "Auto, caso K7Q. Llame 911, 911.")
    #expect(answer.facts == ["emergency-number"])
  }

  @Test func nothingMissingOrExpiredIsEverSaid() {
    #expect(say("b = x") == .failure(.missingAnswer("a")))
    #expect(say("a = { b }") == .failure(.missingAnswer("b")))
    #expect(say("a = Llame { $telefono }") == .failure(.missingValue("telefono")))
    let old = fact("usd", "300", expires: now)
    #expect(say("a = { $usd } dolares", facts: [old]) == .failure(.expiredFact("usd")))
    #expect(say("a = { DATETIME($usd) }", facts: [old]) == .failure(.unknownFunction("DATETIME")))
  }

  @Test func circlesAndBillionLaughsEnd() {
    #expect(say("a = { b }\nb = { a }") == .failure(.cyclic("a")))
    var ftl = "l0 = ja\n"
    for level in 1...9 {
      ftl += "l\(level) = \(String(repeating: "{ l\(level - 1) }", count: 10))\n"
    }
    #expect(say(ftl + "a = { l9 }") == .failure(.tooLarge("a")))
    let empty = ftl.replacing("l0 = ja", with: "l0 = { \"\" }")
    #expect(say(empty + "a = { l9 }") == .failure(.tooLarge("a")))
  }

  @Test func aTermSeesFactsAndItsOwnArgumentsOnly() throws {
    let ftl = """
      -beta = { $form ->
          [short] Beta
         *[long] Grupo Beta, { $emergency-number }
      }
      a = { -beta(form: "short") }; { -beta(form: "long") }
      """
    let facts = [fact("emergency-number", "911")]
    #expect(try say(ftl, facts: facts).get().text == "Beta; Grupo Beta, 911")
    #expect(
      say("-t = { $case }\na = { -t }", facts: [], ["case": "K7Q"])
        == .failure(.missingValue("case")))
  }

  @Test(arguments: [
    ("es", "1", "one"), ("es", "0", "other"), ("es", "2", "other"), ("es", "1000000", "many"),
    ("en", "1", "one"), ("en", "1.0", "other"), ("fr", "0", "one"), ("fr", "2", "other"),
    ("pt", "1", "one"), ("pt-br", "0", "one"), ("ht", "1", "other"), ("es", "1.0", "one"),
  ])
  func numbersChooseTheirPluralForm(language: String, number: String, category: String) throws {
    let ftl = "a = { $n ->\n [one] one\n [many] many\n *[other] other\n }"
    let tag = try #require(LanguageTag(language))
    #expect(try say(ftl, tag, ["n": number]).get().text == category)
  }

  @Test func theLongestTextTakesTheLongestVariant() throws {
    let ftl = "a = { $minutes ->\n [one] un minuto\n *[other] { $minutes } minutos\n } · { $usd }"
    let old = fact("usd", "300", expires: now)
    let longest = try AnswerResolver(facts: ["usd": old]).longest("a", in: bundle(ftl)).get()
    #expect(longest.text == "120 minutos · 300")
  }
}
