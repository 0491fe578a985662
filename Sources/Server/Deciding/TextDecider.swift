package import Helpline
import Journey

/// Decides one journaled text: an officer's command, or a person's text through triage.
///
/// Pure: it sees the snapshot, the situation and the moment, and may run twice.
package struct TextDecider: Sendable {
  /// An earlier text is read together with this one when it came no longer ago than this.
  package static let joinSecondsMax: Int64 = 600

  let snapshot: Snapshot
  private let caseWork: CaseWork
  let now: Instant
  /// The channels whose replies ride in the response, and the text whose response is waiting.
  private let inlineFor: MessageNumber?
  /// Why an answer about no danger is held back.
  private let held: Reason?

  package init(
    _ snapshot: Snapshot, officerChannel: ChannelName, now: Instant, inlineFor: MessageNumber?,
    held: Reason? = nil, alarm: @escaping CaseWork.Alarm = { _ in }
  ) {
    self.snapshot = snapshot
    self.now = now
    self.inlineFor = inlineFor
    self.held = held
    caseWork = CaseWork(snapshot, officerChannel: officerChannel, now: now, alarm: alarm)
  }

  package func decide(
    _ entry: JournalEntry, reading given: Reading?, _ situation: any Situation
  ) throws -> Decision {
    guard var contact = try situation.contact(entry.contact) else {
      throw StoreError.unusable(detail: "a text without its contact")
    }
    contact.channel = entry.message.channel
    if entry.attempt > decideAttemptsMax { return try quarantine(entry, contact, situation) }
    let reading = given ?? snapshot.reader.read(entry.message.text)
    if let officer = snapshot.roster.officer(at: entry.message.from),
      let decision = try caseWork.command(
        entry.message, from: officer, contact, reading, situation)
    {
      return decision
    }
    return try person(entry, contact, reading, situation)
  }

  // MARK: A person

  func person(
    _ entry: JournalEntry, _ known: Contact, _ given: Reading, _ situation: any Situation,
    isLate: Bool = false
  ) throws -> Decision {
    let openCase = try situation.openCase(of: known.id)
    let wasSilent = Silence.isLong(known, hasOpenCase: openCase != nil, now: now)
    let contact = wasSilent ? Silence.forget(known) : known
    let whole = try whole(entry, contact, given, openCase, situation)
    let reading = whole.reading
    let joined = openCase == nil ? try joined(entry, contact, reading, situation) : nil
    if !isLate, waits(whole, joined: joined, openCase) { return waiting(whole, contact) }
    var plan = Triage.plan(
      TriageInput(
        text: whole.text, reading: reading, joined: joined, contact: contact, openCase: openCase,
        release: snapshot.release, places: snapshot.places, now: now, held: held,
        hasMedia: entry.message.hasMedia))
    if wasSilent { plan.reasons.append(Reason("long-silence", "met as if for the first time")) }
    if let pieces = whole.pieces { hush(&plan, pieces, contact, openCase, isLate: isLate) }
    var decision = Decision(
      reasons: plan.reasons, reading: reading, locale: plan.locale, release: snapshot.release.id)
    if let alert = plan.alert, alert.urgency > (decision.reading?.urgency ?? .none) {
      decision.reading?.urgency = alert.urgency
    }
    var changed = contact
    changed.conversation = plan.conversation
    changed.consent = plan.consent
    decision.contact = changed
    let helpCase = try caseWork.escalate(plan, entry, openCase, changed, situation, &decision)
    answer(plan, helpCase, entry, &decision)
    return decision
  }

  /// A cry for help split over two texts must not be missed because each half is harmless.
  private func joined(
    _ entry: JournalEntry, _ contact: Contact, _ reading: Reading, _ situation: any Situation
  ) throws -> Reading? {
    guard reading.urgency < .red, let last = contact.conversation.lastTextAt,
      now.seconds(since: last) <= Self.joinSecondsMax,
      let before = try situation.texts(of: contact.id, before: entry.number, limit: 1).first
    else { return nil }
    return snapshot.reader.read(before.text + " " + entry.message.text)
  }

  private func answer(
    _ plan: TriagePlan, _ helpCase: HelpCase?, _ entry: JournalEntry, _ decision: inout Decision
  ) {
    let isRed = plan.alert?.urgency == .red
    for answer in plan.answers {
      guard
        let composed = snapshot.composer.compose(
          answer, locale: plan.locale,
          arguments: arguments(plan, helpCase),
          now: now)
      else {
        decision.reasons.append(Reason("no-answer", answer))
        continue
      }
      decision.reasons += composed.reasons
      decision.locale = composed.locale
      decision.messages.append(
        OutboundMessage(
          to: .contact(entry.contact), channel: entry.message.channel,
          lane: isRed ? .emergency : .reply, text: composed.text, answer: composed.answer,
          locale: composed.locale, helpCase: helpCase?.number,
          mayRideInline: entry.number == inlineFor,
          expiresAt: isRed ? nil : now.adding(seconds: 3600)))
    }
  }

  private func arguments(_ plan: TriagePlan, _ helpCase: HelpCase?) -> [String: String] {
    var arguments: [String: String] = [:]
    arguments["case"] = helpCase?.code.description
    if !plan.placeChoices.isEmpty {
      arguments["place"] = plan.placeChoices.joined(separator: ", ")
    }
    return arguments
  }

  // MARK: A text that cannot be read

  /// Reading it has ended the process twice: a human gets it instead.
  private func quarantine(
    _ entry: JournalEntry, _ contact: Contact, _ situation: any Situation
  ) throws -> Decision {
    let locale = contact.conversation.language ?? snapshot.release.defaultLocale
    var plan = TriagePlan(
      locale: locale, conversation: contact.conversation, consent: contact.consent)
    plan.reasons = [Reason("quarantined", "\(entry.attempt - 1) attempts ended the process")]
    plan.alert = TriagePlan.Alert(urgency: .red, intents: [IntentID("emergency/help")])
    plan.answers = ["unreadable"]
    var decision = Decision(
      reasons: plan.reasons, locale: locale, contact: contact, release: snapshot.release.id)
    let helpCase = try caseWork.escalate(
      plan, entry, try situation.openCase(of: contact.id), contact, situation, &decision)
    answer(plan, helpCase, entry, &decision)
    return decision
  }
}
