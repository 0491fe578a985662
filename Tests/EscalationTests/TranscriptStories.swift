import Escalation
import Helpline
import Testing

/// Whole nights, line by line: what stands in the timeline, who is told what, and when. Texts are ids and
/// arguments here, so that whoever words them anew breaks nothing.
@Suite struct TranscriptStories {
  private func place(_ value: String, _ village: Village) -> CaseFact {
    CaseFact(name: "place", value: value, saidBy: "person", at: village.now)
  }

  @Test func oneCaseFromItsFirstTextToItsOutcome() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("no hay aire", facts: [place("km 40", village)]))
    try village.wait(minutes: 5)
    let code = village.code
    try village.texts(Altar.beto, "P \(code)")
    try village.texts(Altar.ana, "T \(code)")
    try village.says(7, Altar.text("somos doce", .none))
    try village.texts(Altar.ana, "N \(code) ya llame a la patrulla")
    try village.texts(Altar.ana, "\(code) que ven?")
    try village.texts(Altar.carla, "N \(code) voy para alla")
    try village.texts(Altar.ana, "E \(code) 10")
    try village.wait(minutes: 12)
    try village.texts(Altar.carla, "T \(code)")
    try village.texts(Altar.carla, "S \(code)")
    try village.texts(Altar.carla, "F \(code) 1")
    village.commit(
      village.ladder.setFact(
        try village.first(), "people", "12", by: Altar.carla, now: village.now))
    try village.texts(Altar.carla, "P \(code)")
    try village.texts(Altar.ana, "T \(code)")
    try village.texts(Altar.ana, "C \(code)")
    try village.texts(Altar.ana, "C \(code) 1 todos bien")
    try village.texts(Altar.carla, "T \(code)")
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened red
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:02 E94 ladder: paged ana, on-call
        08:02 > ana [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:04 E94 ladder: paged beto, next
        08:04 > beto [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:05 E94 ladder: person-told nobody-yet, 5 min
        08:05 > person [nobody-yet] case=E94 minutes=5
        08:05 E94 beto: passed
        08:05 > beto [passed] passed case=E94
        08:05 E94 ana: taken
        08:05 E94 ladder: person-told officer-read
        08:05 > person [officer-read] case=E94 time=08:05
        08:05 > beto [taken-by-other] taken-by-other case=E94 officer=Ana time=08:05
        08:05 > ana [taken] taken case=E94 time=08:15
        08:05 E94 person: case-grew none
        08:05 > ana [person-said] person-said case=E94 text=somos doce
        08:05 E94 ana: note ya llame a la patrulla
        08:05 E94 ana: lease-renewed
        08:05 > ana [noted] noted case=E94 time=08:15
        08:05 E94 ana: lease-renewed
        08:05 E94 ana: relayed
        08:05 > person [relay] Oficial: que ven?
        08:05 > ana [relayed] relayed case=E94 text=es time=08:15
        08:05 E94 carla: note voy para alla
        08:05 > carla [noted-only] noted-only case=E94
        08:05 E94 ana: lease-renewed
        08:05 E94 ana: promised 10:00
        08:05 E94 ladder: person-told promise
        08:05 > person [promise] case=E94 time=10:00
        08:05 > ana [promised] promised case=E94 time=10:00
        08:15 E94 ladder: lease-expired ana
        08:15 E94 ladder: person-told officer-lost
        08:15 E94 ladder: paged ana, lease ran out
        08:15 E94 ladder: paged beto, lease ran out
        08:15 > person [officer-lost] case=E94
        08:15 > ana [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:15 > beto [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:17 E94 ladder: paged ana, on-call
        08:17 > ana [page] page-red case=E94 place=page-place place=km 40 since=08:00 text=no hay aire what=what-suffocation
        08:17 E94 carla: taken
        08:17 E94 ladder: person-told officer-read
        08:17 > person [officer-read] case=E94 time=08:17
        08:17 > ana [taken-by-other] taken-by-other case=E94 officer=Carla time=08:17
        08:17 > beto [taken-by-other] taken-by-other case=E94 officer=Carla time=08:17
        08:17 > carla [taken] taken case=E94 time=08:27
        08:17 E94 carla: lease-renewed
        08:17 > carla [renewed] renewed case=E94 time=08:27
        08:17 E94 carla: lease-renewed
        08:17 E94 carla: relayed phrase-1 es
        08:17 > person [relay] Oficial: phrase-1
        08:17 > carla [phrase-sent] phrase-sent case=E94 list=es text=phrase-1 time=08:27
        08:17 E94 carla: fact-set people
        08:17 E94 carla: lease-renewed
        08:17 > carla [noted] noted case=E94 time=08:27
        08:17 E94 carla: passed
        08:17 > carla [passed] passed case=E94
        08:17 E94 ana: taken
        08:17 > ana [taken] taken case=E94 time=08:27
        08:17 > ana [ask-outcome] ask-outcome case=E94
        08:17 E94 ana: case-closed attended
        08:17 E94 ladder: person-told case-closed
        08:17 > person [case-closed] case=E94
        08:17 > ana [closed] closed case=E94 what=outcome-attended
        08:17 > carla [already-closed] already-closed case=E94 officer=Ana time=08:17 what=outcome-attended
        """)
  }

  @Test func fivePhonesFromOnePlace() throws {
    let village = Village(Altar.plainLadder())
    for phone in 1...6 as ClosedRange<Int64> {
      try village.says(phone, Altar.text("no hay aire", facts: [place("la garita", village)]))
      try village.wait(seconds: 30)
    }
    let cases = try village.all()
    let head = cases[0].number
    for helpCase in cases.dropFirst().dropLast() {
      village.commit(village.ladder.joining(helpCase, to: head, now: village.now))
    }
    village.commit(
      village.ladder.tellArea(village.ladder.joining(cases[5], to: head, now: village.now)))
    let joined = village.ladder.joining(cases[0], to: head, now: village.now)
    let grown = village.ladder.incidentGrew(joined.helpCase, to: 6, now: village.now)
    village.commit(joined.followed(by: grown))
    #expect(try village.all().map(\.incident) == Array(repeating: head, count: 6))
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened red
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-red case=E94 place=page-place place=la garita since=08:00 text=no hay aire what=what-suffocation
        08:00 Q9J person: case-opened red
        08:00 Q9J ladder: paged ana, on-call
        08:00 > ana [page] page-red case=Q9J place=page-place place=la garita since=08:00 text=no hay aire what=what-suffocation
        08:01 Z8Z person: case-opened red
        08:01 Z8Z ladder: paged ana, on-call
        08:01 > ana [page] page-red case=Z8Z place=page-place place=la garita since=08:01 text=no hay aire what=what-suffocation
        08:01 J8F person: case-opened red
        08:01 J8F ladder: paged ana, on-call
        08:01 > ana [page] page-red case=J8F place=page-place place=la garita since=08:01 text=no hay aire what=what-suffocation
        08:02 E94 ladder: paged ana, on-call
        08:02 > ana [page] page-red case=E94 place=page-place place=la garita since=08:00 text=no hay aire what=what-suffocation
        08:02 U7W person: case-opened red
        08:02 U7W ladder: paged ana, on-call
        08:02 > ana [page] page-red case=U7W place=page-place place=la garita since=08:02 text=no hay aire what=what-suffocation
        08:02 Q9J ladder: paged ana, on-call
        08:02 > ana [page] page-red case=Q9J place=page-place place=la garita since=08:00 text=no hay aire what=what-suffocation
        08:02 D7C person: case-opened red
        08:02 D7C ladder: paged ana, on-call
        08:02 > ana [page] page-red case=D7C place=page-place place=la garita since=08:02 text=no hay aire what=what-suffocation
        08:03 Z8Z ladder: paged ana, on-call
        08:03 > ana [page] page-red case=Z8Z place=page-place place=la garita since=08:01 text=no hay aire what=what-suffocation
        08:03 Q9J ladder: incident-joined E94
        08:03 Z8Z ladder: incident-joined E94
        08:03 J8F ladder: incident-joined E94
        08:03 U7W ladder: incident-joined E94
        08:03 D7C ladder: incident-joined E94
        08:03 D7C ladder: person-told area-notice
        08:03 > person [area-notice] case=D7C
        08:03 E94 ladder: incident-joined E94
        08:03 E94 ladder: incident 6 cases
        08:03 E94 ladder: paged ana, incident of 6
        08:03 > ana [page] page-incident case=E94 count=6 place=la garita time=3 what=what-suffocation
        """)
  }

  @Test func twoPhonesOfOneRescueAndTheWayBack() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("necesito ayuda", .amber, "control/human"))
    try village.wait(minutes: 1)
    try village.says(8, Altar.text("no hay aire", facts: [place("km 40", village)]))
    let (first, second) = (try village.all()[0].code, try village.all()[1].code)
    try village.texts(Altar.ana, "T \(first)")
    try village.texts(Altar.beto, "T \(second)")
    try village.wait(minutes: 1)
    try village.texts(Altar.ana, "J \(first) \(second)")
    try village.texts(Altar.carla, "J \(first) \(second)")
    try village.wait(minutes: 1)
    try village.texts(Altar.ana, "A \(second)")
    let all = try village.all()
    village.ladder.link(all[0], all[1], by: Altar.ana, now: village.now).forEach(village.commit)
    village.ladder.unlink(
      try village.all()[0], try village.all()[1], by: Altar.ana, now: village.now
    ).forEach(village.commit)
    #expect(try village.all()[1].links == [])
    #expect(try village.all()[0].links == [all[2].number])
    #expect(
      village.transcript.joined(separator: "\n")
        == """
        08:00 E94 person: case-opened amber
        08:00 E94 ladder: paged ana, on-call
        08:00 > ana [page] page-amber case=E94 place=page-no-place since=08:00 text=necesito ayuda what=what-human
        08:01 Q9J person: case-opened red
        08:01 Q9J ladder: paged ana, on-call
        08:01 > ana [page] page-red case=Q9J place=page-place place=km 40 since=08:01 text=no hay aire what=what-suffocation
        08:01 E94 ana: taken
        08:01 E94 ladder: person-told officer-read
        08:01 > person [officer-read] case=E94 time=08:01
        08:01 > ana [taken] taken case=E94 time=09:01
        08:01 Q9J beto: taken
        08:01 Q9J ladder: person-told officer-read
        08:01 > person [officer-read] case=Q9J time=08:01
        08:01 > ana [taken-by-other] taken-by-other case=Q9J officer=Beto time=08:01
        08:01 > beto [taken] taken case=Q9J time=08:11
        08:02 > ana [held-by-other] held-by-other case=Q9J officer=Beto time=08:01
        08:02 E94 carla: merged Q9J
        08:02 E94 ladder: urgency-raised red
        08:02 > ana [joined] joined case=E94 text=Q9J
        08:02 > carla [joined] joined case=E94 text=Q9J
        08:02 Q9J carla: merged-into E94
        08:02 Q9J ladder: person-told case-joined
        08:02 > person [case-joined] case=E94
        08:02 > ana [closed-by-other] closed-by-other case=Q9J officer=Carla time=08:02 what=outcome-duplicate
        08:02 > beto [closed-by-other] closed-by-other case=Q9J officer=Carla time=08:02 what=outcome-duplicate
        08:03 E94 ana: split Z8Z
        08:03 > ana [parted] parted case=E94 text=Z8Z
        08:03 Z8Z ana: split-off E94
        08:03 Z8Z ladder: paged ana, on-call
        08:03 > ana [page] page-red case=Z8Z place=page-place place=km 40 since=08:03 text=no hay aire what=what-suffocation
        08:03 E94 ana: linked Q9J
        08:03 Q9J ana: linked E94
        08:03 E94 ana: unlinked Q9J
        08:03 Q9J ana: unlinked E94
        """)
  }
}
