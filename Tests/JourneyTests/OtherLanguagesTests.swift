import Helpline
import Journey
import Testing

/// People who speak none of our languages are marked with theirs and reach a human.
@Suite struct OtherLanguagesTests {
  private let language = Village.reading(("control/language", .none))

  private func after(_ answer: String) -> Contact {
    Village.contact { $0.conversation.lastAnswer = answer }
  }

  @Test(arguments: [
    ("hablo mam", "mam"), ("mam", "mam"), ("Q'eqchi'", "q'eqchi'"),
    ("hablo k\u{2019}iche", "k'iche'"),
    ("soy garífuna, no hablo español", "garifuna"), ("je parle wolof", "wolof"),
    ("i only speak arabic please", "arabe"), ("m pale lingala selman", "lingala"),
    ("mi idioma es el náhuatl", "nahuatl"), ("falo quéchua", "quechua"), ("العربية", "arabe"),
    ("lengua de señas", "lengua de senas"),
  ])
  func aLanguageNamedIsMarkedAndBothBridgesAreOffered(text: String, name: String) {
    let plan = Village.plan(text, Village.reading())
    #expect(plan.conversation.namedLanguage == name)
    #expect(plan.answers == ["other-language"])
    #expect(plan.alert == nil, "a human is offered, not sent")
  }

  @Test(arguments: [
    "yes mam", "soy chino", "el chino me robo", "calle maya 12", "mi amiga maya", "la comida china",
    "no hablo mam", "hola",
  ])
  func whereSomebodyIsFromIsNotKept(text: String) {
    #expect(Village.plan(text, Village.reading()).conversation.namedLanguage == nil)
  }

  @Test func theAnswerToOurQuestionReachesAHuman() {
    let plan = Village.plan("mam", language, contact: after("other-language"))
    #expect(plan.alert?.urgency == .amber)
    #expect(plan.answers == ["human"])
    #expect(plan.facts.map(\.value) == ["mam"])
  }

  @Test func askingForAPersonBesideTheNameReachesAHuman() {
    let plan = Village.plan("mam persona", Village.reading())
    #expect(plan.alert?.urgency == .amber)
    #expect(plan.facts.map(\.name) == ["language"])
  }

  @Test func aDangerLaterCarriesTheMark() {
    let known = Village.contact { $0.conversation.namedLanguage = "mam" }
    let danger = Village.reading(("emergency/suffocation", .red))
    let plan = Village.plan("no hay aire", danger, contact: known)
    #expect(plan.answers == ["suffocation"])
    #expect(plan.facts.map(\.value) == ["mam"])
    let again = Village.plan(
      "no hay aire", danger, contact: known,
      openCase: Village.openCase { $0.facts = plan.facts })
    #expect(!again.facts.contains { $0.name == "language" }, "said once")
  }

  @Test func whatSomebodyDoesNotSpeakIsNotAskedFor() {
    let plan = Village.plan("no hablo español, hablo mam", language)
    #expect(!plan.reasons.contains { $0.code == "language-asked" })
    #expect(plan.conversation.namedLanguage == "mam")
    #expect(plan.answers == ["other-language"])
    let creole = Village.plan("no español, kreyol", language)
    #expect(creole.locale == .haitian)
  }

  @Test(arguments: ["我需要帮助", "مساعدة من فضلك", "помогите мне", "मुझे मदद चाहिए"])
  func anotherAlphabetIsAnotherLanguageHoweverShort(text: String) {
    let reading = Village.reading(language: .undetermined, confidence: 0)
    #expect(Village.plan(text, reading).answers == ["other-language"])
  }

  @Test func whatHappenedIsAnsweredBeforeTheCryForHelp() {
    let both = Village.reading(("emergency/help", .red), ("emergency/suffocation", .red))
    #expect(Village.plan("auxilio, no hay aire", both).answers == ["suffocation"])
  }
}
