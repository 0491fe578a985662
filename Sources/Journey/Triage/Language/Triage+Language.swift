import Helpline

/// A person who speaks none of our languages: marked, and offered a human.
extension Triage {
  /// Looked for only where it may be: reading every text for it would cost more than understanding it.
  static func namedLanguage(_ input: TriageInput) -> String? {
    let prompt = input.contact.conversation.lastAnswer
    let wasAsked = prompt == Answers.otherLanguage || prompt == Answers.language
    let control = ControlIntent(input.reading.matches.first)
    let isBare = input.reading.matches.isEmpty && input.text.utf8.count <= bareBytesMax
    guard
      wasAsked || isBare || control == .language || control == .human
        || input.reading.urgency > .none
    else { return nil }
    return OtherLanguages.named(in: input.text, wasAsked: wasAsked)
  }

  private static let bareBytesMax = 60

  /// Says what we read and how to reach a person; whoever names a language together with asking for a
  /// person, or because we asked, gets one. False when the text wants something else.
  static func offerHuman(_ input: TriageInput, _ plan: inout TriagePlan) -> Bool {
    let control = ControlIntent(input.reading.matches.first)
    let wantsOurs = control == .language && plan.reasons.contains { $0.code == "language-asked" }
    guard !wantsOurs, control == nil || control == .language || control == .human,
      control != nil || information(besidesControl: input) == nil
    else { return false }
    let prompt = input.contact.conversation.lastAnswer
    let asksForPerson =
      control == .human || prompt == Answers.otherLanguage
      || LanguageNames.words(of: input.text).contains(where: OtherLanguages.asksForPerson)
    if asksForPerson {
      let human = IntentID(ControlIntent.human.rawValue)
      plan.alert = TriagePlan.Alert(urgency: .amber, intents: [human])
      plan.answers = [input.release.catalog[human]?.answer ?? Answers.otherLanguage]
      plan.reasons.append(Reason("human-for-language", plan.conversation.namedLanguage ?? ""))
    } else {
      plan.answers = [Answers.otherLanguage]
    }
    return true
  }

  private static func information(besidesControl input: TriageInput) -> Match? {
    input.reading.matches.first { $0.intent.family != .control && !$0.keywords.isEmpty }
  }

  /// The case of somebody who named a language says so, whenever it was named.
  static func markLanguage(_ input: TriageInput, _ plan: inout TriagePlan) {
    guard plan.alert != nil, let named = plan.conversation.namedLanguage,
      input.openCase?.facts.last(where: { $0.name == Question.language })?.value != named
    else { return }
    plan.facts.append(
      CaseFact(name: Question.language, value: named, saidBy: "person", at: input.now))
    plan.reasons.append(Reason("case-fact", Question.language))
  }
}
