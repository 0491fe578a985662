import Helpline
import Testing

@testable import Content

@Suite struct FluentParserTests {
  private func parse(_ text: String) -> (answers: [Answer], diagnostics: [Diagnostic]) {
    FluentParser.parse(SourceFile(path: "Locales/es/common.ftl", text: text))
  }

  /// The text of an answer without placeables.
  private func text(_ source: String) -> String? {
    let elements = parse(source).answers.first?.pattern?.elements
    guard case .text(let text)? = elements?.first, elements?.count == 1 else { return nil }
    return text
  }

  @Test func aTextOverSeveralLinesLosesOnlyItsCommonIndent() {
    #expect(text("a =\n    Uno\n      dos\n\n    tres  \n\nb = x\n") == "Uno\n  dos\n\ntres")
    #expect(text("a = Uno\n    dos\r\n    tres\r\n") == "Uno\ndos\ntres")
    #expect(text("a =    \n\n  \n   Uno") == "Uno")
  }

  @Test func aPlaceableMayBeginALineWithoutIndent() {
    let answer = parse("a = Llame al\n{ $emergency-number }\n").answers.first
    #expect(
      answer?.pattern?.elements == [
        .text("Llame al\n"), .placeable(.variable("emergency-number")),
      ])
  }

  @Test func theGatewayNeverAddsInvisibleLetters() throws {
    let bundle = LocaleBundle(
      tag: .spanish, name: "Español",
      answers: ["a": parse("a = Caso { $case }.").answers[0]])
    let resolved = AnswerResolver(facts: [:]).resolve(
      "a", in: bundle, arguments: ["case": "K7Q"], now: Instant(seconds: 0))
    let said = try resolved.get()
    #expect(said.text == "Caso K7Q.")
  }

  @Test func escapesStandForTheirLetters() {
    let pattern = parse(#"a = { "\"\\ \u00F1 \U01F602 {" }"#).answers.first?.pattern
    #expect(pattern?.elements == [.placeable(.string("\"\\ ñ 😂 {"))])
    #expect(
      parse(#"a = { "\uD83D" }"#).answers.first?.pattern?.elements
        == [.placeable(.string("\u{FFFD}"))])
  }

  @Test func aSelectorHasOneDefaultAndVariantsOnTheirOwnLines() {
    let answer = parse(
      """
      a = { $minutes ->
          [1] un minuto
         *[other] { $minutes } minutos
      } sin respuesta
      """
    ).answers.first
    guard
      case .placeable(.select(.variable("minutes"), let variants))? =
        answer?.pattern?.elements.first
    else {
      Issue.record("no selector in \(String(describing: answer))")
      return
    }
    #expect(variants.map(\.key) == ["1", "other"])
    #expect(variants.map(\.isDefault) == [false, true])
    #expect(answer?.pattern?.elements.last == .text(" sin respuesta"))
  }

  @Test func termsTakeArgumentsAndFunctionsAreCapitals() {
    let answers = parse(
      """
      -programme = { $case ->
         *[nominative] Héroes Paisanos
          [genitive] de Héroes Paisanos
      }
          .gender = masculine
      a = Sobre { -programme(case: "genitive") }
      b = { NUMBER($usd, minimumFractionDigits: 2) }
      """
    ).answers
    #expect(answers.map(\.id) == ["-programme", "a", "b"])
    #expect(answers[0].attributes["gender"] == Pattern([.text("masculine")]))
    #expect(
      answers[1].pattern?.elements.last
        == .placeable(
          .term("programme", attribute: nil, arguments: ["case": .string("genitive")])))
    #expect(
      answers[2].pattern?.elements
        == [
          .placeable(
            .function(
              "NUMBER", positional: [.variable("usd")],
              named: ["minimumFractionDigits": .number("2")]))
        ])
  }

  /// One broken entry each: where it is said to be, why, and that the neighbours live.
  @Test(arguments: [
    ("Hola", 2, "no-equals-sign"),
    ("hola =", 2, "no-text"),
    ("hola = { $n", 3, "brace-not-closed"),
    ("hola = x }", 2, "brace-not-opened"),
    ("hola = { }", 2, "no-expression"),
    ("hola = { \"x }", 2, "quote-not-closed"),
    ("hola = { \"\\n\" }", 2, "unknown-escape"),
    ("hola = { lower($x) }", 2, "function-in-small-letters"),
    ("hola = { $x ->\n  [one] x\n }", 3, "no-default"),
    ("hola = { $x ->\n *[one] x\n *[two] y\n }", 4, "two-defaults"),
    ("hola = { otra ->\n *[one] x\n }", 2, "bad-selector"),
    ("hola = { -t.a }", 2, "term-attribute-as-text"),
    ("hola = { F(a: 1, a: 2) }", 2, "argument-twice"),
    ("hola = { F(a: 1, $b) }", 2, "argument-out-of-order"),
    ("\thola = x", 2, "not-an-entry"),
    ("#comment", 2, "comment-without-space"),
    ("hola = x\n    .attr x", 3, "no-equals-sign"),
  ])
  func aBrokenEntryIsReportedAndItsNeighboursLive(entry: String, line: Int, code: String) {
    let (answers, diagnostics) = parse("antes = uno\n\(entry)\ndespues = dos\n")
    #expect(answers.first?.id == "antes" && answers.last?.id == "despues")
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.line) == [line])
    #expect(diagnostics.allSatisfy { !$0.hint.isEmpty })
  }

  @Test func hostileNestingEndsAsJunk() {
    for (open, close) in [("{", "}"), ("{ F(", ") }"), ("{ $x ->\n *[a] ", "\n }")] {
      let text =
        "a = " + String(repeating: open, count: 50_000) + "\"x\""
        + String(repeating: close, count: 50_000) + "\nb = x\n"
      let (answers, diagnostics) = parse(text)
      #expect(answers.last?.id == "b")
      #expect(diagnostics.first?.code == "too-deep")
    }
  }
}
