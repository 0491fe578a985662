import Helpline
import Journey
import Testing

/// What somebody hears who has an open case and writes on.
@Suite struct OpenCaseTests {
  private func asked(_ question: String?) -> Contact {
    Village.contact { $0.conversation.question = question }
  }

  private func safe(_ text: String, to question: String?, _ helpCase: HelpCase) -> TriagePlan {
    var reading = Village.reading()
    reading.reasons = [Reason("cue-calm")]
    return Village.plan(text, reading, contact: asked(question), openCase: helpCase)
  }

  @Test func aFalseAlarmIsKeptForTheOfficersAndEndsTheQuestionsButNotTheCase() {
    let plan = safe("falsa alarma", to: "place", Village.openCase())
    #expect(plan.answers == ["case-calm"])
    #expect(plan.facts.map(\.name) == ["safe"])
    #expect(plan.alert?.urgency == Urgency.none)
    let known = Village.openCase { $0.facts = plan.facts }
    let then = Village.plan("gracias", Village.reading(), contact: asked(nil), openCase: known)
    #expect(then.answers == ["case-noted"])
  }

  @Test func dangerAfterAFalseAlarmIsAskedAboutAgain() {
    let known = Village.openCase {
      $0.facts = [CaseFact(name: "safe", value: "ya", saidBy: "person", at: Village.now)]
    }
    let danger = Village.reading(("emergency/suffocation", .red))
    let plan = Village.plan("otra vez", danger, contact: asked(nil), openCase: known)
    #expect(plan.facts.map(\.value) == [""])
    #expect(plan.answers == ["ask-place"])
  }

  /// "¿Hay heridos?" — "estamos bien".
  @Test func whoIsNotHurtIsNotSafeForThat() {
    let plan = safe("estamos bien", to: "hurt", Village.openCase())
    #expect(!plan.facts.contains { $0.name == "safe" })
    let alarm = safe("falsa alarma, estamos bien", to: "hurt", Village.openCase())
    #expect(alarm.answers == ["case-calm"])
  }

  @Test(arguments: [
    "no es falsa alarma ayuda", "it is not a false alarm", "ce n'est pas une fausse alerte",
    "nao e alarme falso", "non non se pa fos alam, ede nou", "no estamos muy bien", "não estou bem",
    "estamos a salvo pero ayuda a mi hermano",
  ])
  func whoDeniesThatItIsOverIsNotSafe(text: String) {
    #expect(!safe(text, to: "place", Village.openCase()).facts.contains { $0.name == "safe" })
  }

  @Test(arguments: [
    "ya no necesito ayuda, estamos a salvo", "no es emergencia", "pa gen danje ankò",
    "tout va bien", "im fine now", "foi engano, tudo bem",
  ])
  func whoSaysThatItIsOverIs(text: String) {
    #expect(safe(text, to: "place", Village.openCase()).answers == ["case-calm"])
  }

  /// What is less sure alerts, but is asked about rather than advised on.
  @Test func advicesAreOnlyGivenWhenSure() {
    let helpCase = Village.openCase { $0.intents = [IntentID("emergency/help")] }
    var doubtful = Village.reading(("emergency/suffocation", .red))
    doubtful.matches[0].score = 0.3
    let plan = Village.plan("no se que hacer", doubtful, contact: asked(nil), openCase: helpCase)
    #expect(plan.answers == ["ask-place"])
    #expect(plan.alert?.urgency == .red)
  }

  @Test func anotherDangerHasItsOwnAdviceOnce() {
    let helpCase = Village.openCase { $0.intents = [IntentID("emergency/help")] }
    let danger = Village.reading(("emergency/suffocation", .red))
    let plan = Village.plan("no hay aire", danger, contact: asked("people"), openCase: helpCase)
    #expect(plan.answers == ["suffocation"])
    #expect(plan.conversation.question == "place")
    let grown = Village.openCase()
    let again = Village.plan("no hay aire", danger, contact: asked("people"), openCase: grown)
    #expect(again.answers == ["ask-place"])
  }

  @Test func whoStopsInMidCaseIsToldThatItStaysOpen() {
    let plan = Village.plan(
      "baja", Village.reading(("control/stop", .none)), openCase: Village.openCase())
    #expect(plan.answers == ["stop-open-case"])
    #expect(plan.consent == .optedOut)
  }

  /// "What colour are the lights?" — "red lights": it is the officer's to read, not a customs rule to explain.
  @Test func whatAnswersAnOfficerIsNotTakenForAQuestion() {
    let held = Village.openCase {
      $0.acknowledgement = Acknowledgement(
        officer: OfficerID("ana"), at: Village.now, leaseUntil: Village.now.adding(seconds: 600))
    }
    let rights = Village.reading(("rights/overview", .none))
    #expect(Village.plan("luz roja", rights, openCase: held).answers == [])
    #expect(Village.plan("que derechos tengo", rights, openCase: held).answers == ["overview"])
  }
}
