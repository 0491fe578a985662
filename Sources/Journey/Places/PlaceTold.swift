import Helpline

/// What a text tells about the place of an emergency, asked for or not.
enum PlaceTold {
  /// - Parameters:
  ///   - asked: the text answers "where?", so a bare name is a place.
  ///   - keepsWords: without a place that we know, its words are kept.
  static func note(
    _ input: TriageInput, _ plan: inout TriagePlan, asked: Bool = false, keepsWords: Bool = false
  ) {
    let known = input.openCase?.facts.last { $0.name == Question.place }?.value
    let mention = mention(input, asked: asked, known: known)
    if let mention, mention.isClear {
      plan.place = mention
      plan.reasons += mention.reasons
      if mention.factValue != known { tell(mention.factValue, input, &plan) }
    } else if keepsWords {
      plan.reasons += mention?.reasons ?? []
      plan.asksPlaceAgain = mention != nil && known == nil
      plan.placeChoices = plan.asksPlaceAgain ? mention?.choices ?? [] : []
      if plan.asksPlaceAgain { plan.reasons.append(Reason("place-asked-again")) }
      tell(known.map { $0 + "; " + input.text } ?? input.text, input, &plan)
    }
  }

  /// A second answer ("Guerrero") may tell apart what the first left open ("La Union").
  private static func mention(
    _ input: TriageInput, asked: Bool, known: String?
  ) -> PlaceMention? {
    guard let places = input.places else { return nil }
    let text = asked ? answer(in: input.text) : input.text
    let found = places.find(in: text, asked: asked)
    if asked, !(found?.isClear ?? false), let known,
      places.find(in: known, asked: true)?.isClear != true,
      let together = places.find(in: known + ", " + input.text, asked: true), together.isClear
    {
      return together
    }
    return found
  }

  /// "a Reynosa" is where one goes, but not in answer to "where are you?".
  private static func answer(in text: String) -> String {
    for at in ["a ", "A ", "à ", "À "] where text.hasPrefix(at) {
      let rest = text.dropFirst(at.count)
      if rest.first?.isLetter == true { return String(rest) }
    }
    return text
  }

  private static func tell(_ value: String, _ input: TriageInput, _ plan: inout TriagePlan) {
    plan.facts.append(
      CaseFact(name: Question.place, value: value, saidBy: "person", at: input.now))
    plan.reasons.append(Reason("case-fact", Question.place))
  }
}
