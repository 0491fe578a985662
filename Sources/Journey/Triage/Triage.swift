import Helpline

/// The only place that branches: (conversation, reading, now) → a plan with named reasons.
///
/// Danger is read before anything that may hold back a reply: opt-out, menu, loop guard.
package enum Triage {
  package static func plan(_ input: TriageInput) -> TriagePlan {
    var plan = opening(input)
    if let danger = danger(in: input) {
      raise(danger, input, &plan)
    } else if input.isMediaAlone {
      askForText(input, &plan)
    } else if let helpCase = input.openCase {
      join(helpCase, input, &plan)
    } else {
      inform(input, &plan)
    }
    markLanguage(input, &plan)
    ReplyGuard.apply(input, &plan)
    return plan
  }

  private static func opening(_ input: TriageInput) -> TriagePlan {
    let asked =
      ControlIntent(input.reading.matches.first) == .language
      ? LanguageNames.asked(in: input.text, of: input.release) : nil
    let choice = LanguageChooser.choose(
      asked: asked,
      words: input.text.unicodeScalars.split(whereSeparator: isSpace).count,
      isAnswer: input.openCase != nil || input.contact.conversation.question != nil,
      reading: input.reading, conversation: input.contact.conversation,
      fallback: input.release.defaultLocale,
      available: { input.release.locales[$0] != nil })
    var plan = TriagePlan(
      locale: choice.locale, conversation: input.contact.conversation,
      consent: input.contact.consent)
    plan.reasons = input.reading.reasons + [choice.reason]
    plan.conversation.language = choice.locale
    plan.conversation.languageWasAsked = choice.wasAsked
    let named = namedLanguage(input)
    if let named {
      plan.namesLanguage = true
      plan.conversation.namedLanguage = named
      plan.reasons.append(Reason("language-named", named))
    }
    plan.conversation.lastTextAt = input.now
    return plan
  }

  /// Most letters are of ASCII, and need no table.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  // MARK: Danger

  private static func danger(in input: TriageInput) -> (reading: Reading, reason: Reason)? {
    if input.reading.urgency > .none, !isAnswer(input) {
      return (input.reading, Reason("danger-\(input.reading.urgency.name)"))
    }
    if let joined = input.joined, joined.urgency == .red {
      return (joined, Reason("danger-red-with-text-before", "read with the text before it"))
    }
    if input.contact.conversation.question == Question.danger, isYes(input) {
      return (
        Reading(
          language: input.reading.language, languageConfidence: 0,
          matches: [], urgency: .red),
        Reason("danger-confirmed", "the person says they are in danger now")
      )
    }
    return nil
  }

  private static func raise(
    _ danger: (reading: Reading, reason: Reason), _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    plan.reasons.append(danger.reason)
    let urgency = danger.reading.urgency
    let urgent = danger.reading.matches.filter { $0.urgency > .none }
    plan.alert = TriagePlan.Alert(
      urgency: urgency, intents: urgent.isEmpty ? [Question.bareHelp] : urgent.map(\.intent))
    plan.conversation.menu = nil
    FactsTold.noteUnasked(input, &plan)
    if let helpCase = input.openCase, helpCase.urgency >= urgency {
      goOn(helpCase, urgent, input, &plan)
      return
    }
    // "auxilio, nos secuestraron": what happened has better advice than the cry for help before it.
    let named = urgent.first {
      $0.urgency == urgency && $0.intent != Question.bareHelp && !$0.keywords.isEmpty
    }
    let intent = (named ?? urgent.first).flatMap { input.release.catalog[$0.intent] }
    if urgency == .amber, urgent.allSatisfy({ $0.intent.family == .emergency }) {
      plan.answers = [Answers.uncertainDanger]
      plan.conversation.question = Question.danger
    } else {
      plan.answers = [intent?.answer ?? Question.bareHelp.name.description]
      plan.conversation.question = urgency == .red ? intent?.asks.first ?? Question.place : nil
    }
  }

  // MARK: Pictures and voices

  /// What cannot be read is still a sign of life, and joins the open case.
  private static func askForText(_ input: TriageInput, _ plan: inout TriagePlan) {
    plan.answers = [Answers.textOnly]
    plan.reasons.append(Reason("media-unread", "a picture or voice without words"))
    if input.openCase != nil { plan.alert = TriagePlan.Alert(urgency: .none, intents: []) }
  }

  // MARK: Information

  private static func inform(_ input: TriageInput, _ plan: inout TriagePlan) {
    if input.contact.conversation.question == Question.danger,
      ControlIntent(input.reading.matches.first) == .no || input.text.trimmedDigit == 2
    {
      plan.conversation.question = nil
      plan.answers = ["menu"]
      plan.reasons.append(Reason("danger-denied"))
      return
    }
    plan.conversation.question = nil
    if plan.namesLanguage, offerHuman(input, &plan) { return }
    if let control = ControlIntent(input.reading.matches.first) {
      steer(control, input, &plan)
    } else if let answer = information(input, &plan) {
      plan.answers = [answer]
    } else {
      plan.reasons.append(Reason("nothing-matched"))
      plan.answers = [
        input.hasMedia
          ? Answers.textOnly
          : input.reading.language == .undetermined && isForeign(input)
            ? Answers.otherLanguage : Answers.notUnderstood
      ]
    }
  }

  /// The answer to what was asked: a digit of the menu on the screen, or the best match.
  static func information(_ input: TriageInput, _ plan: inout TriagePlan) -> String? {
    if let picked = MenuChoice.pick(input) {
      plan.reasons.append(Reason("menu-choice", picked.answer))
      plan.conversation.menu = picked.menu ?? plan.conversation.menu
      return picked.answer
    }
    let asked = input.reading.matches.first { $0.intent.family != .control && $0.urgency == .none }
    guard let match = asked, let intent = input.release.catalog[match.intent] else { return nil }
    plan.reasons.append(
      Reason("intent", "\(match.intent) by \(match.keywords.joined(separator: ", "))"))
    plan.conversation.menu = intent.options.isEmpty ? nil : intent.id.rawValue
    return intent.answer
  }

  static func steer(
    _ control: ControlIntent, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    let intent = input.release.catalog[IntentID(control.rawValue)]
    plan.reasons.append(Reason("control", control.rawValue))
    plan.answers = [intent?.answer ?? Answers.notUnderstood]
    switch control {
    case .stop: plan.consent = .optedOut
    case .start: plan.consent = .given
    case .language:
      if plan.conversation.languageWasAsked { plan.answers = [Answers.languageChanged] }
    case .human:
      plan.alert = TriagePlan.Alert(urgency: .amber, intents: [IntentID(control.rawValue)])
    default: break
    }
    if let options = intent?.options, !options.isEmpty {
      plan.conversation.menu = control.rawValue
    }
  }

  /// What follows our question is its answer, unless words of the lists say that it is danger: "por el
  /// km 40 del desierto" is where they are.
  private static func isAnswer(_ input: TriageInput) -> Bool {
    guard input.openCase != nil, let question = input.contact.conversation.question else {
      return false
    }
    return Question.all.contains(question)
      && input.reading.matches.allSatisfy { $0.urgency < .red || $0.keywords.isEmpty }
  }

  private static func isYes(_ input: TriageInput) -> Bool {
    ControlIntent(input.reading.matches.first) == .yes || input.text.trimmedDigit == 1
  }

  /// Four words or more without one that we know, or another alphabet: likelier another language than a
  /// typing error.
  private static func isForeign(_ input: TriageInput) -> Bool {
    if input.text.split(whereSeparator: \.isWhitespace).count >= 4 { return true }
    let letters = input.text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count { $0.value > lastLatinScalar } * 2 > letters.count
  }

  /// The end of Latin Extended-B; Vietnamese goes on at U+1E00, and is told by its words.
  private static let lastLatinScalar: UInt32 = 0x24F
}
