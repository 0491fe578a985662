import Escalation
import Helpline
import Testing

/// What officers type at night with a thumb, and what it means.
@Suite struct OfficerCommandTests {
  @Test(arguments: [
    "T K7Q", "t k7q", "tk7q", "T.K7Q", "T-K7Q.", "  t   k7q  ", "tomo k7q", "K7Q T", "T K 7 Q",
    "¡T K7Q!",
  ])
  func takeIsReadForgivingly(text: String) {
    #expect(OfficerCommand(text) == .take("K7Q", note: ""))
  }

  @Test func everyVerbIsRead() {
    #expect(OfficerCommand("P K7Q") == .pass("K7Q", note: ""))
    #expect(OfficerCommand("s k7q") == .stay("K7Q", note: ""))
    #expect(OfficerCommand("N K7Q van 3, uno herido") == .note("K7Q", "van 3, uno herido"))
    #expect(OfficerCommand("nota k7q: pide agua") == .note("K7Q", "pide agua"))
    #expect(OfficerCommand("K7Q donde estan?") == .relay("K7Q", "donde estan?"))
    #expect(OfficerCommand("k7q, +52 55 es mi numero") == .relay("K7Q", "+52 55 es mi numero"))
    #expect(OfficerCommand("K70 donde estan?") == .relay("K70", "donde estan?"), "a zero for Q")
    #expect(OfficerCommand("K70") == .notACommand)
    #expect(OfficerCommand("hola donde estan?") == .notACommand)
    #expect(OfficerCommand("K7Q") == .show("K7Q"))
    #expect(OfficerCommand("lista") == .list)
    #expect(OfficerCommand("LIST.") == .list)
    #expect(OfficerCommand("Turno") == .shift)
    #expect(OfficerCommand("ayuda") == .help)
    #expect(OfficerCommand("Baja") == .stop)
    #expect(OfficerCommand("T K7Q ya voy") == .take("K7Q", note: "ya voy"))
  }

  @Test(arguments: [
    "E K7Q 10:20", "e k7q 10.20", "ek7q 1020", "espera k7q a las 10:20", "K7Q E 10:20",
    "E K7Q 10h20", "wait K7Q at 10:20",
  ])
  func aPromiseIsReadForgivingly(text: String) {
    guard case .promise("K7Q", let typed) = OfficerCommand(text) else {
      Issue.record("\(OfficerCommand(text))")
      return
    }
    #expect(PromiseTime(typed) == .wall(minute: 620))
  }

  @Test func aTimeIsReadOrNothing() {
    #expect(PromiseTime("en 20 min") == .after(minutes: 20))
    #expect(PromiseTime("1 h") == .after(minutes: 60))
    #expect(PromiseTime("9") == .wall(minute: 540))
    for odd in ["", "25:00", "10:7", "10:20 con agua", "0 min", "mañana", "1:2:3"] {
      #expect(PromiseTime(odd) == nil, "\(odd)")
    }
  }

  @Test func phrasesHaveNumbers() {
    #expect(OfficerCommand("F K7Q 3") == .phrase("K7Q", 3))
    #expect(OfficerCommand("fk7q 3") == .phrase("K7Q", 3))
    #expect(OfficerCommand("K7Q F 3") == .phrase("K7Q", 3))
    #expect(OfficerCommand("f 3") == .phrase(nil, 3))
    #expect(OfficerCommand("F K7Q") == .phrase("K7Q", nil))
    #expect(OfficerCommand("K7Q e hijos?") == .relay("K7Q", "e hijos?"))
    #expect(OfficerCommand("e esto que es") == .notACommand)
  }

  @Test(arguments: [
    "J K7Q M3X", "jk7q m3x", "junto k7q y m3x", "une K7Q con M3X", "K7Q J M3X", "k7q junta m3x",
    "MERGE K7Q M3X", "j k7q, m3x.",
  ])
  func joiningIsReadForgivingly(text: String) {
    #expect(OfficerCommand(text) == .join("K7Q", "M3X"))
  }

  @Test func takingApartNeedsACodeAndNothingElse() {
    for text in ["A M3X", "am3x", "aparta M3X", "split m3x", "M3X A"] {
      #expect(OfficerCommand(text) == .part("M3X"), "\(text)")
    }
    for text in ["a", "a las 10", "a K7Q le falta agua", "junto al rio", "j aja", "unir"] {
      #expect(![.part("K7Q"), .join("K7Q", nil)].contains(OfficerCommand(text)), "\(text)")
    }
    #expect(OfficerCommand("a K7Q le falta agua") == .notACommand)
    #expect(OfficerCommand("K7Q junto al rio?") == .relay("K7Q", "junto al rio?"))
    #expect(OfficerCommand("J K7Q") == .join("K7Q", nil))
  }

  /// Each word an officer may write, on its own: none of them may be lost.
  @Test func everyWordIsKnown() {
    let verbs: [(String, OfficerCommand)] = [
      ("T TOMO TOMAR TOMA TAKE", .take("K7Q", note: "")),
      ("P PASO PASAR PASA PASS", .pass("K7Q", note: "")),
      ("S SIGO SIGUE STILL", .stay("K7Q", note: "")),
      ("N NOTA NOTE", .note("K7Q", "")),
      ("E ESPERA ESPERE WAIT", .promise("K7Q", "")),
      ("F FRASE FRASES PHRASE", .phrase("K7Q", nil)),
      ("C CIERRO CERRAR CIERRA CLOSE", .close("K7Q", nil, note: "")),
      ("J JUNTO JUNTAR JUNTA UNIR UNE JOIN MERGE", .join("K7Q", nil)),
      ("A APARTO APARTAR APARTA SEPARAR SEPARA SPLIT", .part("K7Q")),
    ]
    for (words, command) in verbs {
      for word in words.split(separator: " ") {
        #expect(OfficerCommand("\(word) K7Q") == command, "\(word)")
      }
    }
    let alone: [(String, OfficerCommand)] = [
      ("LISTA LIST", .list), ("TURNO SHIFT", .shift), ("AYUDA HELP", .help),
      ("START ALTA UNSTOP", .start),
      ("STOP STOPALL BAJA ALTO CANCEL CANCELAR END QUIT SALIR UNSUBSCRIBE", .stop),
    ]
    for (words, command) in alone {
      for word in words.split(separator: " ") {
        #expect(OfficerCommand(String(word)) == command, "\(word)")
      }
    }
  }

  @Test func aNoteOrAnEndWithTheCodeFirstNeverReachesThePerson() {
    #expect(OfficerCommand("K7Q N parece que exagera") == .note("K7Q", "parece que exagera"))
    #expect(
      OfficerCommand("k7q c 2 a la cruz roja") == .close("K7Q", .referred, note: "a la cruz roja"))
    #expect(OfficerCommand("k7q c ya estuvo") == .close("K7Q", nil, note: "ya estuvo"))
    #expect(OfficerCommand("k7q t vemos pronto") == .relay("K7Q", "t vemos pronto"))
    #expect(OfficerCommand("k7q cierren la puerta") == .relay("K7Q", "cierren la puerta"))
    #expect(OfficerCommand("k7q paso 1: respire") == .relay("K7Q", "paso 1: respire"))
  }

  @Test func bareVerbsStandAlone() {
    #expect(OfficerCommand("t") == .take(nil, note: ""))
    #expect(OfficerCommand("P.") == .pass(nil, note: ""))
    #expect(OfficerCommand("C 1") == .close(nil, .attended, note: ""))
    #expect(OfficerCommand("C") == .close(nil, nil, note: ""))
    #expect(OfficerCommand("n llevan agua") == .note(nil, "llevan agua"))
  }

  @Test func outcomesAreDigitsOrWords() {
    #expect(OfficerCommand("C K7Q 1") == .close("K7Q", .attended, note: ""))
    #expect(OfficerCommand("c k7q 2 cruz roja") == .close("K7Q", .referred, note: "cruz roja"))
    #expect(
      OfficerCommand("C K7Q falsa alarma") == .close("K7Q", .falseAlarm, note: "falsa alarma"))
    #expect(OfficerCommand("C K7Q no contesta") == .close("K7Q", .unreachable, note: "no contesta"))
    #expect(OfficerCommand("K7Q C 5") == .close("K7Q", .duplicate, note: ""))
    #expect(OfficerCommand("C K7Q") == .close("K7Q", nil, note: ""))
    #expect(OfficerCommand("C K7Q 12") == .close("K7Q", nil, note: "12"))
    #expect(OfficerCommand("C K7Q todo bien") == .close("K7Q", nil, note: "todo bien"))
  }

  @Test(arguments: [
    "", "...", "hola", "S O S", "SOS", "paso algo en la carretera", "hay heridos en el km 45",
    "ayuda estoy herido", "baja por la vereda", "no entiendo", "🚨", "T ya voy para alla",
    String(repeating: "K7", count: 5_000),
  ])
  func whatIsNoCommandIsLeftToTheMatcher(text: String) {
    #expect(OfficerCommand(text) == .notACommand)
  }

  @Test func aBareVerbNeedsExactlyOneOpenPage() throws {
    let village = Village(try Altar.ladder())
    try village.texts(Altar.ana, "T")
    #expect(village.unread("ana") == ["no-open-page"])
    try village.says(7, Altar.text("no hay aire"))
    try village.says(8, Altar.text("me pico una vibora", .red, "emergency/bite"))
    _ = village.unread("ana")
    try village.texts(Altar.ana, "T")
    #expect(village.unread("ana") == ["which-case"])
    #expect(village.last("ana").contains(village.code))
    #expect(try village.openCases(limit: 9).allSatisfy { $0.acknowledgement == nil })
    try village.texts(Altar.ana, "C \(village.code) 3")
    try village.texts(Altar.ana, "T")
    #expect(try village.openCases(limit: 9).map { $0.acknowledgement?.officer } == [Altar.ana.id])
  }

  @Test func aBareTakeThatCameTooLateSaysWhoWasQuicker() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("no hay aire"))
    try village.wait(minutes: 4)
    try village.texts(Altar.ana, "T")
    try village.texts(Altar.beto, "T")
    #expect(village.unread("beto") == ["page", "taken-by-other", "held-by-other"])
  }

  @Test func anUnknownCodeSaysWhyAndIsStillReadForDanger() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "C 1")
    try village.texts(Altar.beto, "T \(village.code)")
    #expect(village.last("beto").contains("ya lo cerro Ana 08:00: atendido"))
    let unknown = try village.texts(Altar.beto, "T Z9Z")
    #expect(village.last("beto") == "No hay caso Z9Z. LISTA=casos abiertos")
    #expect(unknown.isCommand)
    let kilometre = try village.texts(Altar.beto, "K45 hay heridos")
    #expect(!kilometre.isCommand)
    #expect(try !village.texts(Altar.beto, "auxilio").isCommand)
    #expect(village.unread("beto").last == "officer-not-understood")
  }

  @Test func relayedWordsAreMarkedAsAHumansAndAsUntranslated() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("pa gen lè", locale: .haitian))
    try village.wait(minutes: 1)
    try village.texts(Altar.ana, "\(village.code) ¿dónde están?")
    #expect(village.last("person") == "Ofisye (es): ¿donde estan?")
    #expect(village.last("ana").contains("SIN TRADUCIR"))
    #expect(village.unread("person") == ["relay"], "who writes to the person has the case")
    #expect(try village.first().acknowledgement?.officer == Altar.ana.id)
    try village.texts(Altar.ana, "\(village.code) " + String(repeating: "largo ", count: 90))
    #expect(village.unread("ana").last == "relay-too-long")
    #expect(village.unread("person") == [])
  }

  @Test func anybodyMayNoteButOnlyTheHolderOrAboveMayEnd() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "T")
    try village.texts(Altar.beto, "N \(village.code) es un trailer rojo")
    #expect(village.unread("beto") == ["noted-only"])
    try village.texts(Altar.beto, "C \(village.code) 3")
    #expect(village.unread("beto") == ["held-by-other"])
    try village.texts(Altar.beto, "P \(village.code)")
    #expect(village.unread("beto") == ["held-by-other"])
    #expect(try village.first().isOpen)
    try village.texts(Altar.carla, "C \(village.code) 3")
    #expect(try village.first().outcome?.officer == Altar.carla.id)
    #expect(village.unread("ana") == ["page", "taken", "closed-by-other"])
    let note = village.events.first { $0.reason.code == "note" }
    #expect(note?.actor == "beto")
    #expect(note?.reason.detail == "es un trailer rojo")
  }

  @Test func theListBeginsWithTheOldestRed() throws {
    let village = Village(try Altar.ladder())
    try village.says(1, Altar.text("quiero hablar con alguien", .amber, "control/human"))
    for person in [2, 3] as [Int64] {
      try village.wait(minutes: 1)
      try village.says(person, Altar.text("no hay aire"))
    }
    try village.texts(Altar.ana, "LISTA")
    let codes = [2, 3, 1].map { CaseCode(CaseNumber(rawValue: $0)).description }
    let places = codes.compactMap { village.last("ana").firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test func listAndShiftFitOneSegment() throws {
    let village = Village(try Altar.ladder())
    for person in 1...40 { try village.says(Int64(person), Altar.text("no hay aire")) }
    try village.texts(Altar.ana, "LISTA")
    #expect(Segmenter(village.last("ana")).segments == 1)
    #expect(village.last("ana").hasPrefix("Abiertos 40: "))
    let shown = village.last("ana").split(separator: ";").count
    #expect(village.last("ana").hasSuffix(" +\(40 - shown)"), "oldest first, the rest as a number")
    #expect(village.last("ana").contains(": \(village.code) ROJO"))
    try village.texts(Altar.ana, "turno")
    #expect(village.last("ana") == "De guardia en Altar: Ana, Beto. Hasta 18:00.")
    try village.texts(Altar.ana, "T")
    #expect(village.unread("ana").last == "which-case")
    #expect(Segmenter(village.last("ana")).segments == 1)
  }
}
