import Helpline

/// What follows an emergency: it joins the case, and the person is asked what officers need.
extension Triage {
  /// Another danger in an open case has advice of its own, once; the same one again has the next question.
  static func goOn(
    _ helpCase: HelpCase, _ urgent: [Match], _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    if helpCase.takenBack != nil { FactsTold.add([CaseFact.safe: ""], input, &plan) }
    let new = urgent.first {
      $0.urgency == .red && $0.intent != Question.bareHelp && !$0.keywords.isEmpty
        && $0.score >= adviceScoreMin && !helpCase.intents.contains($0.intent)
    }
    let isPlace = plan.facts.contains { $0.name == Question.place }
    guard helpCase.acknowledgement == nil, !isPlace,
      let advice = new.flatMap({ input.release.catalog[$0.intent]?.answer })
    else {
      askNext(helpCase, input, &plan, again: true)
      return
    }
    plan.answers = [advice]
    plan.conversation.question = Question.place
    plan.reasons.append(Reason("case-grows", helpCase.code.description))
  }

  /// What is less sure still alerts, but the advice may be another danger's.
  private static let adviceScoreMin = 0.5

  /// No text from the person's own number ends a case; whatever it says joins it.
  static func join(
    _ helpCase: HelpCase, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    plan.alert = TriagePlan.Alert(urgency: .none, intents: input.reading.matches.map(\.intent))
    if let control = ControlIntent(input.reading.matches.first) {
      switch control {
      case .stop, .start, .language, .erase:
        steer(control, input, &plan)
        if control == .stop { plan.answers = [Answers.stopOpenCase] }
        plan.reasons.append(Reason("case-stays-open", "only an officer ends it"))
        return
      case .no where input.contact.conversation.question == Question.danger:
        plan.conversation.question = nil
        plan.answers = [Answers.caseNoted]
        plan.reasons.append(Reason("danger-denied", "the case stays with the officers"))
        return
      default: break
      }
    }
    if SafeWords.takesBack(input) {
      noteSafe(helpCase, input, &plan)
      return
    }
    FactsTold.note(input, &plan)
    let answer = asksToo(input, plan) ? information(input, &plan) : nil
    askNext(helpCase, input, &plan, again: false)
    // What saves their life comes before what they want to know.
    if let answer { plan.answers.append(answer) }
  }

  /// It is kept for the officers, and the questions end; the case does not.
  private static func noteSafe(
    _ helpCase: HelpCase, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    FactsTold.add([CaseFact.safe: input.text], input, &plan)
    plan.conversation.question = nil
    if helpCase.acknowledgement == nil { plan.answers = [Answers.caseCalm] }
  }

  /// What answers our question, or an officer's, is also a question of its own only when the lists' own words say
  /// so: "in the migrants' house" asks for no shelter, "red lights" for no customs rule.
  private static func asksToo(_ input: TriageInput, _ plan: TriagePlan) -> Bool {
    if plan.facts.isEmpty, input.openCase?.acknowledgement == nil { return true }
    return WhereAnswer(input.text, input.reading).isAsking
      && input.reading.matches.contains { $0.urgency == .none && !$0.keywords.isEmpty }
  }

  /// One question for each text, in the intent's order, until an officer has the case.
  private static func askNext(
    _ helpCase: HelpCase, _ input: TriageInput, _ plan: inout TriagePlan, again: Bool
  ) {
    guard helpCase.acknowledgement == nil else {
      plan.conversation.question = nil
      plan.reasons.append(Reason("officer-has-it", "what follows is between two people"))
      return
    }
    guard again || helpCase.takenBack == nil else {
      plan.answers.append(Answers.caseNoted)
      plan.conversation.question = nil
      return
    }
    var asks: [String] = []
    for intent in helpCase.intents { asks += input.release.catalog[intent]?.asks ?? [] }
    if asks.isEmpty, helpCase.urgency == .red { asks = [Question.place] }
    var known = Set((helpCase.facts + plan.facts).map(\.name))
    if plan.asksPlaceAgain { known.remove(Question.place) }
    if wasPlaceAskedTwice(helpCase, input) { known.insert(Question.place) }
    if let next = asks.first(where: { !known.contains($0) }) {
      plan.answers.append(
        next == Question.place && !plan.placeChoices.isEmpty ? Answers.askWhich : "ask-" + next)
      plan.conversation.question = next
    } else {
      plan.answers.append(Answers.caseNoted)
      plan.conversation.question = nil
    }
    plan.reasons.append(Reason(again ? "case-grows" : "case-joined", helpCase.code.description))
  }

  /// The emergency's own answer asks WHERE, and we asked once more: this time another question has its turn, and
  /// WHERE comes back after it.
  private static func wasPlaceAskedTwice(_ helpCase: HelpCase, _ input: TriageInput) -> Bool {
    let conversation = input.contact.conversation
    guard conversation.question == Question.place, let last = conversation.lastAnswer else {
      return false
    }
    let emergencies = helpCase.intents.compactMap { input.release.catalog[$0] }
      .filter { $0.urgency > .none }
    return !emergencies.contains { $0.answer == last }
  }
}
