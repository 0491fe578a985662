import Helpline
import Journey

/// A small library to read texts with.
enum ReadingVillage {
  static let reader = ReleaseReader(release)

  static let release = Release(
    id: "reading-village",
    catalog: Catalog([
      intent(
        "emergency/bite", .red,
        [
          .spanish: ["mordida de víbora", "me mordió una víbora", "picadura de alacrán"],
          .english: ["snake bite"],
        ], examples: ["me mordio la culebra"], not: ["me pidió mordida el policía"]),
      intent(
        "emergency/help", .red,
        [
          .spanish: ["ayuda", "auxilio", "sos", "necesito ayuda"], .english: ["help me"],
          .haitian: ["tanpri ede mwen", "anmwe"],
        ]),
      intent(
        "paisano/bribe", .none,
        [.spanish: ["mordida", "me pidió mordida", "soborno"], .english: ["bribe"]]),
      intent(
        "rights/shelter", .none, [.spanish: ["albergue", "dónde dormir"], .english: ["shelter"]]),
    ]),
    locales: [
      .spanish: LocaleBundle(
        tag: .spanish, name: "Español",
        spellings: [
          Spelling(variant: "porfabor", canonical: "por favor", line: 1),
          Spelling(variant: "bibora", canonical: "víbora", line: 2),
          Spelling(variant: "d", canonical: "de", line: 3),
        ])
    ])

  private static func intent(
    _ id: String, _ urgency: Urgency, _ words: [LanguageTag: [String]], examples: [String] = [],
    not: [String] = []
  ) -> Intent {
    var lists: [LanguageTag: WordList] = [:]
    for (tag, keywords) in words {
      var list = WordList()
      list.keywords = keywords.enumerated().map { .init(text: $1, number: $0 + 1) }
      lists[tag] = list
    }
    lists[.spanish]?.mustMatch = examples.map { .init(text: $0, number: 90) }
    lists[.spanish]?.mustNotMatch = not.map { .init(text: $0, number: 91) }
    return Intent(id: IntentID(id), title: id, urgency: urgency, answer: id, words: lists)
  }
}
