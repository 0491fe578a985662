import Escalation
import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Journey
@testable import Server

/// Every reason the house can give is said in the officer's language, never as a code.
@Suite struct ReasonWordingTests {
  /// Where reasons come from that a case's page shows.
  private static let rooms = [
    "Sources/Escalation", "Sources/Journey/Triage", "Sources/Journey/Places",
    "Sources/Journey/Answering", "Sources/Journey/Reading", "Sources/Server/Deciding",
    "Sources/Server/Desk",
  ]
  /// Alarms and notes of the process itself, which no case's page shows; the desk shows a keyword itself.
  private static let elsewhere: Set = [
    "alarm", "unknown-code", "keyword", "coverage-alarm", "coverage-back", "person-said",
  ]

  private static let written: [String] = {
    var codes: Set<String> = []
    for room in rooms {
      let folder = Demo.folder.appending(path: room)
      for case let file as URL in FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: nil) ?? .init()
      where file.pathExtension == "swift" {
        guard let source = try? String(contentsOf: file, encoding: .utf8) else { continue }
        for found in source.matches(of: /(?:Reason|\.log)\(\s*"([a-z-]+)"/) {
          codes.insert(String(found.1))
        }
      }
    }
    return codes.subtracting(elsewhere).sorted()
  }()

  /// Codes that are put together: by what is in them.
  private static let composed: [String] =
    Cue.allCases.filter { $0.takes > 0 || $0 == .denied }.map(\.code)
    + [
      "locality", "crossing", "river", "kilometre", "train", "landmark", "coordinates", "map-link",
      "plus-code",
    ]
    .map { "place-" + $0 } + ["danger-red", "danger-amber"]
    + [
      "case-grows", "case-joined", "promise-kept", "promise-kept-late", "carrier-answers",
      TextDecider.pieceWaits,
    ]
    + [OfficerAnswer.promiseDue.rawValue, OfficerAnswer.promiseMissed.rawValue]
    + [
      "answer-missing", "value-missing", "fact-expired", "answer-cyclic", "function-unknown",
      "answer-too-large",
    ]

  @Test(arguments: [LanguageTag.spanish, .english])
  func everyReasonHasItsSentence(locale: LanguageTag) throws {
    let wording = ReasonWording(try #require(Demo.snapshot), locale: locale)
    #expect(Self.written.count > 70)
    for code in Self.written + Self.composed {
      #expect(
        wording.sentence(Reason(code, "1")) != nil,
        "add reason-\(code) to Locales/\(locale)/desk.ftl: the desk has no words for it")
    }
  }

  @Test(arguments: [
    ("paged", "ana, on-call", "Se avisó a Ana Quiroz (de guardia)"),
    (
      "paged", "gloria, desk, the whole round was empty",
      "Se avisó a Gloria Meza (mesa nacional, porque no había nadie más)"
    ),
    ("paged", "ana, lease ran out", "Se avisó a Ana Quiroz (venció sin señal)"),
    ("paged", "ana, count of 7", "Se avisó a Ana Quiroz (en un solo aviso con 7 casos)"),
    ("person-told", "nobody-yet, 5 min", "Se le dijo a la persona que nadie lo ha leído en 5 min"),
    (
      "relayed", "phrase-4 ht",
      "Le mandó una frase preparada, en criollo haitiano: ¿Tienen agua? ¿Cuanta bateria le queda?"
    ),
    ("relayed", "", "Le escribió a la persona"),
    ("case-closed", "false-alarm", "Lo cerró: falsa alarma"),
    ("fact-set", "people", "Anotó un dato: Cuántos"),
    ("page-lost", "ana over email: 550", "El aviso a Ana Quiroz no llegó: su operador lo rechazó"),
    (
      "page-lost", "ana over sms: maybe-sent",
      "El aviso a Ana Quiroz quizá no llegó: su operador no contestó"
    ),
    (
      "station-changed", "nogales to tijuana",
      "Pasó a la estación Tijuana, Baja California, la más cercana a lo que dijo"
    ),
    ("nearest-station", "nogales, 38 km", "La estación más cercana es Nogales, Sonora, a 38 km"),
    ("language-words", "es: 9 of 10 words are known", "Se reconocen 9 de 10 palabras en español"),
    ("note", "dice: 2-1, y on-call", "Nota: dice: 2-1, y on-call"),
  ])
  func whatADetailHoldsIsSaidByName(code: String, detail: String, sentence: String) throws {
    let wording = ReasonWording(try #require(Demo.snapshot), locale: .spanish)
    #expect(wording.sentence(Reason(code, detail)) == sentence)
  }

  /// All that the library names is something that somebody can be told, so that a slip in a name is found.
  @Test(arguments: [LanguageTag.spanish, .english])
  func everySentenceIsOfAReasonThatExists(locale: LanguageTag) throws {
    let answers =
      try #require(Demo.snapshot).release.locales[locale]?.answers.keys.map(\.self) ?? []
    let known = Set((Self.written + Self.composed).map { "reason-" + $0 })
    // Variants of one code, and what the audit or a coverage alarm puts beside them.
    let variants: Set = [
      "reason-case-grew-red", "reason-relayed-phrase", "reason-cue-now", "reason-page-in-doubt",
    ]
    let said = Set(answers.filter { $0.hasPrefix("reason-") })
    #expect(said.subtracting(known).subtracting(variants).sorted() == [])
  }
}
