package import Helpline

/// Reads `Locales/<lang>/glossary.txt`: lines `term: …`, `forbidden: …`, `promising: …`.
package enum GlossaryParser {
  private static let form = CardForm(
    required: [], optional: ["term", "forbidden", "promising"],
    repeated: ["term", "forbidden", "promising"])

  package static func parse(_ file: SourceFile) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var (cards, diagnostics) = CardParser.parse(file)
    var glossary = Glossary()
    for card in cards {
      diagnostics += form.check(card)
      glossary.terms += card.all("term").map(\.value)
      glossary.forbidden += card.all("forbidden").map(\.value)
      glossary.promising += card.all("promising").map(\.value)
    }
    return (glossary, diagnostics)
  }
}
