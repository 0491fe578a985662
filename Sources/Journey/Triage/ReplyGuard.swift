import Helpline

/// What may hold back a reply: opt-out, and the loop guard. It never touches an alert.
enum ReplyGuard {
  static let repliesPerHourMax = 20
  static let sameAnswerPerHourMax = 3

  static func apply(_ input: TriageInput, _ plan: inout TriagePlan) {
    if plan.answers.isEmpty { return }
    if input.contact.address.isMachine {
      silence(&plan, Reason("machine", "a short code or a name cannot be answered"))
      return
    }
    if let held = input.held, plan.alert == nil, input.openCase == nil {
      silence(&plan, held)
      return
    }
    let isRed = plan.alert?.urgency == .red
    if input.contact.consent == .optedOut, plan.consent == .optedOut, !isRed,
      input.openCase == nil
    {
      silence(&plan, Reason("opted-out", "the person asked us to stop"))
      return
    }
    count(input, &plan)
    if isRed { return }
    if plan.conversation.repliesCounted > repliesPerHourMax {
      silence(&plan, Reason("loop-guard", "more than \(repliesPerHourMax) replies in an hour"))
    } else if plan.answers == [Answers.notUnderstood] || plan.answers == [Answers.textOnly],
      plan.conversation.sameAnswers > sameAnswerPerHourMax
    {
      silence(&plan, Reason("said-often-enough", "the same answer would not help"))
    }
  }

  private static func count(_ input: TriageInput, _ plan: inout TriagePlan) {
    let isStale = plan.conversation.countedFrom.map { input.now.seconds(since: $0) >= 3600 } ?? true
    if isStale {
      plan.conversation.countedFrom = input.now
      plan.conversation.repliesCounted = 0
      plan.conversation.sameAnswers = 0
    }
    plan.conversation.repliesCounted += plan.answers.count
    let isSame = plan.answers.last == plan.conversation.lastAnswer
    plan.conversation.sameAnswers = isSame ? plan.conversation.sameAnswers + 1 : 1
    plan.conversation.lastAnswer = plan.answers.last
    plan.conversation.lastReplyAt = input.now
  }

  private static func silence(_ plan: inout TriagePlan, _ reason: Reason) {
    plan.answers = []
    plan.reasons.append(reason)
  }
}
