import Helpline

/// What a text tells about an emergency: the answer to our question, and whatever else is in it.
enum FactsTold {
  /// A text that joins an open case.
  static func note(_ input: TriageInput, _ plan: inout TriagePlan) {
    let question = input.contact.conversation.question.flatMap {
      Question.all.contains($0) ? $0 : nil
    }
    let known = Set(input.openCase?.facts.map(\.name) ?? [])
    let read = FactReader.read(input.text)
    let tellsOther = read.keys.contains { $0 != question && !known.contains($0) }
    note(place: question, tellsMore: !read.isEmpty, input, &plan)
    add(read.filter { $0.key != question }, input, &plan)
    guard let question, question != Question.place else { return }
    let isBare = question == CaseFact.people && read.keys.allSatisfy { $0 == question }
    let count = isBare ? FactReader.count(in: input.text) : nil
    if let value = count ?? read[question] ?? (tellsOther ? nil : input.text) {
      add([question: value], input, &plan)
    }
  }

  private static func note(
    place question: String?, tellsMore: Bool, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    guard question == Question.place else {
      PlaceTold.note(input, &plan)
      return
    }
    let otherwise = WhereAnswer(input.text, input.reading).otherwise
    // "somos 5" does not say where: the question stays open.
    let tellsOther = tellsMore && !FactReader.tellsWhere(input.text)
    PlaceTold.note(
      input, &plan, asked: otherwise?.mayBeName ?? true,
      keepsWords: otherwise == nil && !tellsOther)
    if plan.place == nil, let otherwise {
      plan.reasons.append(Reason("not-a-place", otherwise.rawValue))
    }
  }

  /// A text that opens a case or makes it more urgent: what it says already is not asked for.
  static func noteUnasked(_ input: TriageInput, _ plan: inout TriagePlan) {
    let isAsked =
      input.openCase != nil && input.contact.conversation.question == Question.place
    PlaceTold.note(
      input, &plan, asked: isAsked,
      keepsWords: isAsked && WhereAnswer(input.text, input.reading).namesSpot)
    add(FactReader.read(input.text), input, &plan)
  }

  private static func add(
    _ facts: [String: String], _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
      guard input.openCase?.facts.last(where: { $0.name == name })?.value != value else { continue }
      plan.facts.append(
        CaseFact(
          name: name, value: String(value.prefix(CaseFact.valueLettersMax)), saidBy: "person",
          at: input.now))
      plan.reasons.append(Reason("case-fact", name))
    }
  }
}
