import Helpline
import Journey
import Testing

@Suite struct TriageTests {
  private let danger = Village.reading(("emergency/suffocation", .red))

  @Test func dangerIsAnsweredAndRaised() {
    let plan = Village.plan("encerrados en el trailer", danger)
    #expect(plan.alert?.urgency == .red)
    #expect(plan.answers == ["suffocation"])
    #expect(plan.conversation.question == "place")
  }

  @Test func dangerComesBeforeOptOut() {
    let plan = Village.plan("ayuda", danger, contact: Village.contact { $0.consent = .optedOut })
    #expect(plan.alert?.urgency == .red)
    #expect(plan.answers == ["suffocation"])
  }

  @Test func dangerComesBeforeTheMenu() {
    let inMenu = Village.contact { $0.conversation.menu = "control/menu" }
    let plan = Village.plan("1 nos asfixiamos", danger, contact: inMenu)
    #expect(plan.answers == ["suffocation"])
    #expect(plan.conversation.menu == nil)
  }

  @Test func dangerComesBeforeTheLoopGuard() {
    let busy = Village.contact {
      $0.conversation.repliesCounted = 10_000
      $0.conversation.countedFrom = Village.now
    }
    #expect(Village.plan("ayuda", danger, contact: busy).answers == ["suffocation"])
    #expect(Village.plan("hola", Village.reading(), contact: busy).answers == [])
  }

  @Test func dangerSplitOverTwoTextsIsSeen() {
    let plan = Village.plan("en el trailer", Village.reading(), joined: danger)
    #expect(plan.alert?.urgency == .red)
    #expect(plan.reasons.contains { $0.code == "danger-red-with-text-before" })
  }

  @Test func stopBesideDangerDoesNotOptOut() {
    let both = Village.reading(("emergency/suffocation", .red), ("control/stop", .none))
    #expect(Village.plan("alto ayuda", both).consent == .given)
  }

  @Test func anOptedOutPersonHearsNothingButTheirOwnStart() {
    let out = Village.contact { $0.consent = .optedOut }
    let question = Village.plan(
      "mis derechos", Village.reading(("rights/overview", .none)), contact: out)
    #expect(question.answers == [])
    #expect(question.reasons.contains { $0.code == "opted-out" })
    let start = Village.plan("alta", Village.reading(("control/start", .none)), contact: out)
    #expect(start.consent == .given)
    #expect(start.answers == ["start"])
  }

  @Test func stopIsConfirmedOnce() {
    let plan = Village.plan("baja", Village.reading(("control/stop", .none)))
    #expect(plan.consent == .optedOut)
    #expect(plan.answers == ["stop"])
  }

  @Test func aPictureWithoutWordsIsAskedToBeWritten() {
    let plan = Village.plan("", Village.reading(), hasMedia: true)
    #expect(plan.answers == ["text-only"])
    #expect(plan.reasons.contains { $0.code == "media-unread" })
    #expect(plan.alert == nil)
    let odd = Village.plan("mira esto", Village.reading(), hasMedia: true)
    #expect(odd.answers == ["text-only"])
  }

  @Test func aPictureInAnOpenCaseIsASignOfLife() {
    let plan = Village.plan(" ", Village.reading(), openCase: Village.openCase(), hasMedia: true)
    #expect(plan.answers == ["text-only"])
    #expect(plan.alert == TriagePlan.Alert(urgency: .none, intents: []))
  }

  @Test func theWordsBelowAPictureAreReadFirst() {
    let plan = Village.plan("encerrados en el trailer", danger, hasMedia: true)
    #expect(plan.answers == ["suffocation"])
    let busy = Village.contact {
      $0.conversation.sameAnswers = 3
      $0.conversation.lastAnswer = "text-only"
      $0.conversation.countedFrom = Village.now
    }
    #expect(Village.plan("", Village.reading(), contact: busy, hasMedia: true).answers == [])
  }

  @Test func noTextOfTheirOwnEndsACase() {
    let plan = Village.plan(
      "ya no", Village.reading(("control/no", .none)), openCase: Village.openCase())
    #expect(plan.alert?.urgency == Urgency.none)
    #expect(!plan.answers.isEmpty)
    let stop = Village.plan(
      "alto", Village.reading(("control/stop", .none)), openCase: Village.openCase())
    #expect(stop.reasons.contains { $0.code == "case-stays-open" })
    #expect(stop.answers == ["stop-open-case"])
  }

  @Test func answersFillTheCaseOneQuestionAtATime() {
    let asked = Village.contact { $0.conversation.question = "place" }
    let plan = Village.plan(
      "km 40", Village.reading(), contact: asked, openCase: Village.openCase())
    #expect(plan.facts.map(\.name) == ["place"])
    #expect(plan.answers == ["ask-people"])
    let last = Village.plan(
      "somos 12", Village.reading(),
      contact: Village.contact { $0.conversation.question = "people" },
      openCase: Village.openCase { $0.facts = plan.facts })
    #expect(last.answers == ["case-noted"])
    #expect(last.conversation.question == nil)
  }

  @Test func anOfficersCaseIsNotTalkedInto() {
    let held = Village.openCase {
      $0.acknowledgement = Acknowledgement(
        officer: OfficerID("ana"), at: Village.now, leaseUntil: Village.now.adding(seconds: 600))
    }
    #expect(Village.plan("gracias", Village.reading(), openCase: held).answers == [])
  }

  @Test func aDigitPicksFromTheMenuAndAnythingElseLeavesIt() {
    let inMenu = Village.contact { $0.conversation.menu = "control/menu" }
    #expect(Village.plan(" 1. ", Village.reading(), contact: inMenu).answers == ["overview"])
    #expect(Village.plan("9", Village.reading(), contact: inMenu).answers == ["not-understood"])
    let asks = Village.plan(
      "mis derechos", Village.reading(("rights/overview", .none)), contact: inMenu)
    #expect(asks.answers == ["overview"])
  }

  @Test func anUncertainDangerIsAmberAndAsked() {
    let unsure = Village.reading(("emergency/suffocation", .amber))
    let plan = Village.plan("no hay aire", unsure)
    #expect(plan.alert?.urgency == .amber)
    #expect(plan.answers == ["uncertain-danger"])
    let asked = Village.contact { $0.conversation.question = plan.conversation.question }
    #expect(Village.plan("1", Village.reading(), contact: asked).alert?.urgency == .red)
    #expect(Village.plan("2", Village.reading(), contact: asked).alert == nil)
  }

  @Test func theSameAnswerIsNotRepeatedForEver() {
    var contact = Village.contact()
    var answered = 0
    for _ in 0..<10 {
      let plan = Village.plan("asdf", Village.reading(confidence: 0), contact: contact)
      answered += plan.answers.count
      contact.conversation = plan.conversation
    }
    #expect(answered == 3)
  }
}
