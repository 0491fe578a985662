import Escalation
import Helpline
import Testing

/// What happens, minute by minute, while somebody does not do what they should. See `TranscriptStories`.
@Suite struct WaitingTranscripts {
  @Test func nobodyTakesARedCase() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("no hay aire"))
    try village.wait(minutes: 26)
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened red
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:02 E94 ladder: paged ana, on-call
        08:02 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:04 E94 ladder: paged beto, next
        08:04 > beto [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:05 E94 ladder: person-told nobody-yet, 5 min
        08:05 > person [nobody-yet] case=E94 minutes=5
        08:08 E94 ladder: paged carla, lead
        08:08 > carla [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:10 E94 ladder: person-told nobody-yet, 10 min
        08:10 > person [nobody-yet] case=E94 minutes=10
        08:12 E94 ladder: paged rosa, region
        08:12 > rosa [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:16 E94 ladder: paged mesa, desk
        08:16 > mesa [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:20 E94 ladder: paged ana, on-call
        08:20 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:22 E94 ladder: paged ana, on-call
        08:22 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:24 E94 ladder: paged beto, next
        08:24 > beto [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        """)
  }

  @Test func nobodyTakesAnAmberCase() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("quiero hablar con alguien", .amber, "control/human"))
    try village.wait(minutes: 125)
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened amber
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        08:15 E94 ladder: paged ana, on-call
        08:15 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        08:30 E94 ladder: paged beto, next
        08:30 E94 ladder: person-told nobody-yet, 30 min
        08:30 > beto [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        08:30 > person [nobody-yet] case=E94 minutes=30
        09:00 E94 ladder: paged carla, lead
        09:00 > carla [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        09:30 E94 ladder: paged mesa, desk
        09:30 > mesa [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        10:00 E94 ladder: paged ana, on-call
        10:00 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=quiero hablar con alguien what=what-human
        """)
  }

  @Test func promisesAreKeptLateAndMissedAndThePersonFallsSilent() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("no hay aire"))
    let code = village.code
    try village.texts(Altar.ana, "E \(code) 8:05")
    try village.wait(minutes: 6)
    try village.texts(Altar.ana, "\(code) ya vamos")
    try village.texts(Altar.ana, "E \(code) 8:15")
    try village.wait(minutes: 8)
    try village.texts(Altar.ana, "S \(code)")
    try village.wait(minutes: 7)
    try village.texts(Altar.ana, "F \(code) 1")
    for _ in 0..<5 {
      try village.wait(minutes: 8)
      try village.texts(Altar.ana, "S \(code)")
    }
    try village.says(7, Altar.text("aqui estamos", .none))
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened red
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:00 E94 ana: taken
        08:00 E94 ana: promised 08:05
        08:00 E94 ladder: person-told promise
        08:00 > person [promise] case=E94 time=08:05
        08:00 > ana [promised] promised case=E94 time=08:05
        08:05 E94 ladder: promise-due 08:05
        08:05 > ana [promise-due] promise-due case=E94 time=08:05
        08:06 E94 ana: lease-renewed
        08:06 E94 ana: relayed
        08:06 E94 ana: promise-kept
        08:06 > person [relay] Oficial: ya vamos
        08:06 > ana [relayed] relayed case=E94 text=es time=08:16
        08:06 E94 ana: lease-renewed
        08:06 E94 ana: promised 08:15
        08:06 E94 ladder: person-told promise
        08:06 > person [promise] case=E94 time=08:15
        08:06 > ana [promised] promised case=E94 time=08:15
        08:14 E94 ana: lease-renewed
        08:14 > ana [renewed] renewed case=E94 time=08:24
        08:15 E94 ladder: promise-due 08:15
        08:15 > ana [promise-due] promise-due case=E94 time=08:15
        08:20 E94 ladder: promise-missed 08:15
        08:20 E94 ladder: person-told promise-late
        08:20 > ana [promise-missed] promise-missed case=E94 time=08:15
        08:20 > carla [promise-missed] promise-missed case=E94 time=08:15
        08:20 > person [promise-late] case=E94 time=08:15
        08:21 E94 ana: lease-renewed
        08:21 E94 ana: relayed phrase-1 es
        08:21 E94 ana: promise-kept-late
        08:21 > person [relay] Oficial: phrase-1
        08:21 > ana [phrase-sent] phrase-sent case=E94 list=es text=phrase-1 time=08:31
        08:29 E94 ana: lease-renewed
        08:29 > ana [renewed] renewed case=E94 time=08:39
        08:37 E94 ana: lease-renewed
        08:37 > ana [renewed] renewed case=E94 time=08:47
        08:45 E94 ana: lease-renewed
        08:45 > ana [renewed] renewed case=E94 time=08:55
        08:46 E94 ladder: silent 25 min
        08:46 > ana [person-silent] person-silent case=E94 time=25
        08:53 E94 ana: lease-renewed
        08:53 > ana [renewed] renewed case=E94 time=09:03
        09:01 E94 ladder: silent 40 min
        09:01 > ana [person-silent] person-silent case=E94 time=40
        09:01 > carla [person-silent] person-silent case=E94 time=40
        09:01 E94 ana: lease-renewed
        09:01 > ana [renewed] renewed case=E94 time=09:11
        09:01 E94 person: case-grew none
        09:01 > ana [person-said] person-said case=E94 text=aqui estamos
        """)
  }

  @Test func aCaseMovesToAnotherStationAndBecomesRed() throws {
    let village = Village(Altar.plainLadder(Altar.withNogales.roster, Altar.withNogales.release))
    try village.says(7, Altar.text("necesito ayuda", .amber, "control/human"))
    try village.wait(minutes: 16)
    let grown = village.ladder.grow(
      try village.first(), with: Altar.text("no hay aire"), now: village.now)
    village.commit(village.ladder.move(grown, to: "nogales"))
    try village.wait(minutes: 2)
    try village.texts(Altar.diego, "T")
    try village.texts(Altar.diego, "\(village.code) where are you")
    try village.texts(Altar.diego, "P \(village.code)")
    try village.wait(minutes: 1)
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened amber
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=necesito ayuda what=what-human
        08:15 E94 ladder: paged ana, on-call
        08:15 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=necesito ayuda what=what-human
        08:16 E94 person: case-grew red
        08:16 E94 ladder: urgency-raised red
        08:16 E94 ladder: paged ana, on-call
        08:16 E94 person: station-changed altar to nogales
        08:16 E94 ladder: paged diego, on-call
        08:16 > ana [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:16 > diego [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:18 E94 ladder: paged diego, on-call
        08:18 > diego [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        08:18 E94 diego: taken
        08:18 E94 ladder: person-told officer-read
        08:18 > person [officer-read] case=E94 time=08:18
        08:18 > ana [taken-by-other] taken-by-other case=E94 officer=Diego time=08:18
        08:18 > diego [taken] taken case=E94 time=08:28
        08:18 E94 diego: lease-renewed
        08:18 E94 diego: relayed
        08:18 > person [relay] Oficial (en): where are you
        08:18 > diego [relayed-untranslated] relayed-untranslated case=E94 text=es time=08:28
        08:18 E94 diego: passed
        08:18 E94 ladder: step-skipped-nobody-on-call on-call
        08:18 E94 ladder: step-skipped-nobody-on-call on-call
        08:18 E94 ladder: step-skipped-nobody-on-call next
        08:18 E94 ladder: step-skipped-nobody-on-call lead
        08:18 E94 ladder: paged rosa, region
        08:18 > diego [passed] passed case=E94
        08:18 > rosa [page] page-red case=E94 place=page-no-place since=08:00 text=no hay aire what=what-suffocation
        """)
  }
}
