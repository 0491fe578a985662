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
    // "somos 5" does not say where: the question stays open while the text tells something new instead.
    let tellsOther = read.keys.contains { $0 != question && !known.contains($0) }
    let tellsWhere = !tellsOther || FactReader.tellsWhere(input.text)
    PlaceTold.note(input, &plan, keepsWords: question == Question.place && tellsWhere)
    add(read.filter { $0.key != question }, input, &plan)
    guard let question, question != Question.place else { return }
    let isBare = question == CaseFact.people && read.keys.allSatisfy { $0 == question }
    let count = isBare ? FactReader.count(in: input.text) : nil
    if let value = count ?? read[question] ?? (tellsOther ? nil : input.text) {
      add([question: value], input, &plan)
    }
  }

  /// A text that opens a case or makes it more urgent: what it says already is not asked for.
  static func noteUnasked(_ input: TriageInput, _ plan: inout TriagePlan) {
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
