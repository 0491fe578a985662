package import Helpline

/// Pages officers about a case, step by step and round after round, until a named human takes it, and
/// begins again whenever nobody has it. Nothing else ends a case.
///
/// Pure: (case, event, now) → (case, actions). `now` is the moment of deciding. There are no timers: a
/// case says when it is due, and `advance` does all that is due then, however late it is called.
package struct Ladder: Sendable {
  package let onCall: OnCall
  let release: Release
  let wording: OfficerWording
  package let pageText: PageText
  /// The library's ladders that can be used, set right.
  private let policies: [String: EscalationPolicy]

  /// A red case is looked at this often while nobody has it, whatever its policy says.
  package static let lookSecondsMax: Int64 = 60
  /// No policy keeps a red case that nobody has quiet for longer than this: `12 h` may be a slip for `12 min`.
  package static let redQuietSecondsMax: Int64 = 900
  /// Two pages about one case reach the same officer no closer than this.
  static let pageGapSeconds: Int64 = 60
  /// A round that runs out of people begins again no sooner than this after the last page.
  static let roundGapSeconds: Int64 = 120
  /// Officers that one step may page.
  static let targetsMax = 6

  package init(release: Release, roster: Roster, format: @escaping OfficerWording.Format) {
    self.release = release
    onCall = OnCall(roster: roster, stations: release.stations)
    wording = OfficerWording(format: format)
    pageText = PageText(catalog: release.catalog, wording: wording)
    policies = release.policies.compactMapValues(\.sound)
  }

  // MARK: What the person does

  /// Opens a case and pages at once. Without a station it goes to the one that receives.
  package func open(
    _ number: CaseNumber, for contact: ContactID, with text: CaseText, at station: String? = nil,
    now: Instant
  ) -> CaseChange {
    let urgency = max(text.urgency, .amber)
    var helpCase = HelpCase(
      number: number, contact: contact, urgency: urgency, intents: [],
      policy: policyName(text.intents, urgency),
      station: station ?? onCall.receivingStation, locale: text.locale, openedAt: now)
    helpCase.add(text)
    var change = CaseChange(helpCase, now: now)
    change.log("case-opened", urgency.name, by: CaseChange.person)
    look(&change)
    return change
  }

  /// A later text of the same person joins the case: its urgency may rise and never falls, nothing it
  /// says ends the case, and whoever has the case gets to read it.
  package func grow(_ helpCase: HelpCase, with text: CaseText, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    guard helpCase.isOpen else { return change }
    change.helpCase.textCount += 1
    change.helpCase.lastTextAt = max(now, helpCase.lastTextAt)
    change.helpCase.add(text)
    if helpCase.silence != nil { change.helpCase.silence = Silence(since: now) }
    change.log("case-grew", text.urgency.name, by: CaseChange.person)
    if text.urgency > helpCase.urgency { raise(&change, to: text.urgency, text.intents) }
    if let holder = holder(of: helpCase, now) { forward(text, to: holder, &change) }
    look(&change)
    return change
  }

  /// A case that nobody has begins the red ladder; the lease of one that is held becomes red's when it is
  /// mended, for no lease is longer than its policy's.
  func raise(_ change: inout CaseChange, to urgency: Urgency, _ intents: [IntentID]) {
    change.helpCase.urgency = urgency
    change.helpCase.policy = policyName(intents, urgency)
    change.log("urgency-raised", urgency.name)
    if change.helpCase.acknowledgement == nil { beginStretch(&change) }
  }

  private func forward(_ text: CaseText, to officer: Officer, _ change: inout CaseChange) {
    let answer: OfficerAnswer = text.urgency == .red ? .personSaidRed : .personSaid
    echo(
      answer, to: officer, &change, ["text": Snippet.forwarded(text.words)],
      because: Reason("person-said"))
  }

  // MARK: What time does

  /// Does everything that is due: the lease that ran out, the step, the truth told to the person.
  package func advance(_ helpCase: HelpCase, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    look(&change)
    return change
  }

  func look(_ change: inout CaseChange) {
    guard change.helpCase.isOpen else {
      change.helpCase.dueAt = nil
      return
    }
    mend(&change)
    if let held = change.helpCase.acknowledgement,
      change.helpCase.holder(at: change.now) == nil || onCall[held.officer] == nil
    {
      expireLease(&change)
    }
    if change.helpCase.acknowledgement == nil {
      climb(&change)
      pageWhoeverCameOnCall(&change)
      tellNobodyYet(&change)
    }
    remindOfPromise(&change)
    listen(&change)
    schedule(&change)
  }

  /// The earliest of: the lease's end; the next step; the next thing to tell the person; the next look.
  func schedule(_ change: inout CaseChange) {
    let helpCase = change.helpCase
    guard helpCase.isOpen else {
      change.helpCase.dueAt = nil
      return
    }
    let watched = min(promiseDue(helpCase), silenceDue(helpCase))
    if let held = helpCase.acknowledgement {
      change.helpCase.dueAt = min(held.leaseUntil, watched)
      return
    }
    var due = min(stepDue(helpCase), watched)
    if let minutes = untoldMinutes(helpCase).first {
      due = min(due, helpCase.unheldSince.adding(seconds: Int64(minutes) * 60))
    }
    if helpCase.urgency == .red {
      due = min(due, change.now.adding(seconds: Self.lookSecondsMax))
    }
    change.helpCase.dueAt = due
  }

  // MARK: Policies

  /// The case's ladder; one that the library lost or broke is replaced by the standard one.
  func policy(of helpCase: HelpCase) -> EscalationPolicy {
    policies[helpCase.policy] ?? policies[helpCase.urgency.name] ?? .standard(helpCase.urgency)
  }

  func policyName(_ intents: [IntentID], _ urgency: Urgency) -> String {
    intents.lazy.compactMap { release.catalog[$0] }
      .first { $0.urgency == urgency && $0.policy != nil }?.policy ?? urgency.name
  }

  // MARK: Texts to officers

  func echo(
    _ answer: OfficerAnswer, to officer: Officer, _ change: inout CaseChange,
    _ arguments: [String: String] = [:], because reason: Reason? = nil
  ) {
    var arguments = arguments
    arguments["case"] = change.helpCase.code.description
    change.act(
      .echo(
        officer.id, answer: answer.rawValue,
        text: wording.text(answer, officer.locale, arguments),
        because: reason ?? Reason(answer.rawValue)))
  }

  /// Who has the case, while they are on the roster.
  func holder(of helpCase: HelpCase, _ now: Instant) -> Officer? {
    helpCase.holder(at: now).flatMap { onCall[$0.officer] }
  }

  func clock(_ change: CaseChange) -> ZoneClock { onCall.clock(of: change.helpCase.station) }

  /// An officer's name as a text has room for it.
  func name(_ id: OfficerID) -> String {
    Snippet.cut(Snippet.quotable(onCall[id]?.name ?? id.rawValue) ?? id.rawValue, septets: 20)
  }
}

extension HelpCase {
  mutating func add(_ text: CaseText) {
    for intent in text.intents where !intents.contains(intent) { intents.append(intent) }
    intents = Array(intents.prefix(Self.intentsMax))
    facts = (facts + text.facts).suffix(Self.factsMax)
    spot = text.spot ?? spot
    locale = text.locale
    if words.isEmpty || text.urgency >= urgency {
      words = String(text.words.unicodeScalars.prefix(Self.wordsMax))
    }
  }
}
