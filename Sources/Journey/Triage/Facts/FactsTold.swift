import Helpline

/// What a text tells about an emergency: the answer to our question, and whatever else is in it.
enum FactsTold {
  /// A text that joins an open case.
  static func note(_ input: TriageInput, _ plan: inout TriagePlan) {
    let question = input.contact.conversation.question.flatMap {
      Question.all.contains($0) ? $0 : nil
    }
    let known = Set((input.openCase?.facts ?? []).filter { !$0.value.isEmpty }.map(\.name))
    let read = FactReader.read(input.text)
    if question == Question.place {
      notePlace(tellsMore: !read.isEmpty, input, &plan)
    } else {
      notePlaceUnasked(isKnown: known.contains(Question.place), input, &plan)
    }
    let tellsOther =
      !plan.facts.isEmpty || read.keys.contains { $0 != question && !known.contains($0) }
    add(read.filter { $0.key != question }, input, &plan)
    noteBareCount(question, known, input, &plan)
    guard let question, question != Question.place else { return }
    let count = question == CaseFact.people ? count(read, input.text) : nil
    if let value = count ?? read[question] ?? (tellsOther ? nil : words(input)) {
      add([question: value], input, &plan)
    }
  }

  /// "2" says nothing of where: the kidnapped are asked both in one text. A digit may also pick from a menu.
  private static func noteBareCount(
    _ question: String?, _ known: Set<String>, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    guard question == Question.place, input.contact.conversation.menu == nil,
      !known.contains(CaseFact.people), FactReader.words(of: input.text).count == 1,
      let count = FactReader.count(in: input.text), count != "0"
    else { return }
    add([CaseFact.people: count], input, &plan)
  }

  /// "3" is three; "3 y un bebe" is left to the officers to add up.
  private static func count(_ read: [String: String], _ text: String) -> String? {
    guard Set(read.keys).isSubset(of: [CaseFact.people, CaseFact.children]) else { return nil }
    if read[CaseFact.children] == nil, let bare = FactReader.count(in: text) { return bare }
    let isCounted = read[CaseFact.people] != nil && read[CaseFact.children] == nil
    return !isCounted && FactReader.beginsWithNumber(text) ? text : nil
  }

  /// What they say, or nothing when they plainly say something else: the question was put, and is not put again.
  private static func words(_ input: TriageInput) -> String {
    WhereAnswer(input.text, input.reading).answersNothing ? "" : input.text
  }

  /// "veo una torre" or "en Reynosa", whatever we asked last, say where as long as nobody knows.
  private static func notePlaceUnasked(
    isKnown: Bool, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    let answer = WhereAnswer(input.text, input.reading)
    let mayBe = !isKnown && answer.otherwise == nil
    PlaceTold.note(
      input, &plan, asked: mayBe && answer.isInside, keepsWords: mayBe && answer.namesSpot)
  }

  private static func notePlace(
    tellsMore: Bool, _ input: TriageInput, _ plan: inout TriagePlan
  ) {
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

  /// What the case does not say already.
  static func add(
    _ facts: [String: String], _ input: TriageInput, _ plan: inout TriagePlan
  ) {
    for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
      guard input.openCase?.facts.last(where: { $0.name == name })?.value != value else { continue }
      plan.facts.append(
        CaseFact(
          name: name, value: String(value.prefix(CaseFact.valueLettersMax)), saidBy: "person",
          at: input.now))
      if !value.isEmpty { plan.reasons.append(Reason("case-fact", name)) }
    }
  }
}
