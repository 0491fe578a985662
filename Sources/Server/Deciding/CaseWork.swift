import Escalation
package import Helpline
import Journey

/// Turns what the ladder wants into a decision: messages, cases, timeline.
package struct CaseWork: Sendable {
  private let snapshot: Snapshot
  private let officerChannel: ChannelName
  private let now: Instant
  private let alarm: Alarm

  /// A human who watches the gateway must know. May be called twice for one decision.
  package typealias Alarm = @Sendable (Reason) -> Void

  package init(
    _ snapshot: Snapshot, officerChannel: ChannelName, now: Instant,
    alarm: @escaping Alarm = { _ in }
  ) {
    self.snapshot = snapshot
    self.officerChannel = officerChannel
    self.now = now
    self.alarm = alarm
  }

  // MARK: A person's text

  /// Opens a case or lets the open one grow, where the plan asks for a human. Returns the case it is
  /// about, if any.
  func escalate(
    _ plan: TriagePlan, _ entry: JournalEntry, _ openCase: HelpCase?, _ contact: Contact,
    _ situation: any Situation, _ decision: inout Decision
  ) throws -> HelpCase? {
    guard let alert = plan.alert else { return openCase }
    let text = CaseText(
      words: Self.words(entry.message), urgency: alert.urgency, intents: alert.intents,
      facts: plan.facts, spot: plan.place?.coordinates, locale: plan.locale)
    let change: CaseChange
    if let openCase {
      let grown = snapshot.ladder.grow(openCase, with: text, now: now)
      let station = snapshot.station(near: plan.place)
      change = station.map { snapshot.ladder.move(grown, to: $0) } ?? grown
    } else {
      guard alert.urgency > .none else { return nil }
      change = snapshot.ladder.open(
        try situation.nextCaseNumber(), for: contact.id, with: text,
        at: contact.address == Drill.person
          ? Drill.station : snapshot.station(near: plan.place), now: now)
    }
    if openCase == nil { return try opened(change, situation, &decision) }
    try add(change, situation, &decision)
    return change.helpCase
  }

  /// Officers must see that something came, though it cannot be shown.
  private static func words(_ message: InboundMessage) -> String {
    message.text.isEmpty && message.hasMedia ? "(foto o voz, sin texto)" : message.text
  }

  /// A new case, which may be one of many from the same place.
  private func opened(
    _ change: CaseChange, _ situation: any Situation, _ decision: inout Decision
  ) throws -> HelpCase {
    let ladder = snapshot.ladder
    guard
      let burst = Burst.found(
        for: change.helpCase, among: try situation.briefs(), now: now)
    else {
      try add(change, situation, &decision)
      return change.helpCase
    }
    var member = change
    member.helpCase.incident = burst.head
    member = ladder.tellArea(member)
    try add(member, situation, &decision)
    for number in burst.joining where number != burst.head {
      guard let helpCase = try situation.helpCase(CaseCode(number)) else { continue }
      try add(ladder.joining(helpCase, to: burst.head, now: now), situation, &decision)
    }
    guard let head = try situation.helpCase(CaseCode(burst.head)) else { return member.helpCase }
    var grown = CaseChange.unchanged(head, now: now)
    if !burst.joining.isEmpty { grown = ladder.joining(head, to: burst.head, now: now) }
    if burst.isWorthAPage {
      let paged = ladder.incidentGrew(grown.helpCase, to: burst.count, now: now)
      try add(grown.followed(by: paged), situation, &decision, thinning: false)
    }
    return member.helpCase
  }

  // MARK: An officer's text

  /// `nil` when the text is no command and reads as an emergency: officers are people too.
  func command(
    _ message: InboundMessage, from officer: Officer, _ contact: Contact, _ reading: Reading,
    _ situation: any Situation
  ) throws -> Decision? {
    let seen: any Situation =
      officer.id == Drill.officer ? situation : DrillScreen(situation: situation)
    var reply = try Duty(ladder: snapshot.ladder)
      .handle(message.text, from: officer, seen, now: now)
    if !reply.isCommand, reading.urgency == .red { return nil }
    if reply.actions.contains(where: \.isPage) {
      reply = snapshot.ladder.thinned(reply, among: try situation.briefs(), now: now)
    }
    var contact = contact
    switch reply.coverage {
    case .stopped: contact.consent = .optedOut
    case .back: contact.consent = .given
    case nil: break
    }
    var decision = Decision(
      reasons: [Reason("officer", officer.id.rawValue)] + reply.reasons, locale: officer.locale,
      contact: contact, events: reply.events, release: snapshot.release.id)
    if let helpCase = reply.helpCase { decision.cases = [helpCase] }
    let back = Reach(channel: message.channel, address: message.from)
    try send(reply.actions, about: reply.helpCase, situation, &decision, back: (officer.id, back))
    for change in reply.others {
      decision.reasons += change.reasons
      try add(change, situation, &decision)
    }
    return decision
  }

  // MARK: A moment that has come

  package func advance(_ helpCase: HelpCase, _ situation: any Situation) throws -> Decision {
    try decision([snapshot.ladder.advance(helpCase, now: now)], situation)
  }

  /// A text about a case that was given up, refused for good, or reported later as not delivered: a page to an
  /// officer, or something for the person.
  package func textLost(
    _ row: OutboxRow, code: String, _ situation: any Situation
  ) throws -> Decision {
    guard let number = row.message.helpCase,
      let helpCase = try situation.helpCase(CaseCode(number))
    else { return Decision(release: snapshot.release.id) }
    if row.message.answer != "page" {
      let people = try helpCase.people.compactMap { try situation.contact($0)?.address }
      guard people.contains(row.address) else { return Decision(release: snapshot.release.id) }
      return try decision(
        [snapshot.ladder.textLost(helpCase, code: code, now: now)], situation)
    }
    guard let officer = snapshot.roster.officer(at: row.address) else {
      return Decision(release: snapshot.release.id)
    }
    let change = snapshot.ladder.pageLost(
      helpCase, to: officer.id, over: row.message.channel,
      ways: officer.reaches(phonesOver: officerChannel).count, sentAt: row.createdAt, code: code,
      now: now)
    return try decision([change], situation)
  }

  // MARK: The roster

  /// Nobody is on call soon: the station's lead and the desk are told when and where.
  func coverageGap(_ gap: Coverage.Gap, at station: String) -> Decision {
    var decision = Decision(
      reasons: [Reason("coverage-gap", station)], release: snapshot.release.id)
    let mail = CaseMail(snapshot, officerChannel: officerChannel, helpCase: nil, now: now)
    for notice in snapshot.ladder.gapNotices(gap, at: station, now: now) {
      guard case .echo(let officer, let answer, let text, _) = notice else { continue }
      mail.echo(officer, text, answer, by: nil, &decision)
    }
    return decision
  }

  // MARK: The desk

  /// What an officer does to a case at the desk, committed like a command. The screen shows its echo, so
  /// their phone does not.
  func act(
    on code: CaseCode, by officer: Officer, _ situation: any Situation,
    _ body: (Ladder, HelpCase, any Situation) throws -> [CaseChange]
  ) throws -> Decision {
    let seen = DrillScreen(situation: situation)
    guard let helpCase = try seen.helpCase(code) else {
      return Decision(reasons: [Reason("unknown-code")], release: snapshot.release.id)
    }
    return try decision(try body(snapshot.ladder, helpCase, seen), situation, at: officer.id)
  }

  func decision(
    _ changes: [CaseChange], _ situation: any Situation, at desk: OfficerID? = nil
  ) throws -> Decision {
    var decision = Decision(release: snapshot.release.id)
    for change in changes {
      decision.reasons += change.reasons.isEmpty ? change.actions.map(\.reason) : change.reasons
      try add(change, situation, &decision, at: desk)
    }
    return decision
  }

  // MARK: Messages

  private func add(
    _ change: CaseChange, _ situation: any Situation, _ decision: inout Decision,
    at desk: OfficerID? = nil, thinning: Bool = true
  ) throws {
    var change = change
    if thinning, change.actions.contains(where: \.isPage) {
      change = snapshot.ladder.thinned(change, among: try situation.briefs())
    }
    decision.cases.append(change.helpCase)
    decision.events += change.events
    let actions = change.actions.filter { action in
      if case .echo(let officer, _, _, _) = action { officer != desk } else { true }
    }
    try send(actions, about: change.helpCase, situation, &decision)
  }

  /// `back` is the way by which an officer's text came: their echo takes it.
  private func send(
    _ actions: [EscalationAction], about helpCase: HelpCase?, _ situation: any Situation,
    _ decision: inout Decision, back: (officer: OfficerID, reach: Reach)? = nil
  ) throws {
    let mail = CaseMail(snapshot, officerChannel: officerChannel, helpCase: helpCase, now: now)
    for action in actions {
      switch action {
      case .page(let officer, let text, _):
        mail.page(officer, text, &decision)
      case .echo(let officer, let answer, let text, _):
        mail.echo(
          officer, text, answer, by: officer == back?.officer ? back?.reach : nil, &decision)
      case .tell(let answer, let arguments, _):
        for person in try mail.people(situation) {
          mail.tell(person, answer, arguments, &decision)
        }
      case .relay(let text, _):
        for person in try mail.people(situation) { mail.relay(person, text, &decision) }
      case .alarm(let reason):
        decision.reasons.append(Reason("alarm", reason.description))
        alarm(reason)
      }
    }
  }
}
