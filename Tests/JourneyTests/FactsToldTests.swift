import Helpline
import Journey
import Testing

/// One question for each text; the answers come as they come.
@Suite struct FactsToldTests {
  private func answer(
    _ text: String, to question: String, knowing facts: [(String, String)] = []
  ) -> TriagePlan {
    Village.plan(
      text, Village.reading(),
      contact: Village.contact { $0.conversation.question = question },
      openCase: Village.openCase {
        $0.facts = facts.map {
          CaseFact(name: $0.0, value: $0.1, saidBy: "person", at: Village.now)
        }
      })
  }

  private func told(_ plan: TriagePlan) -> [String: String] {
    Dictionary(plan.facts.map { ($0.name, $0.value) }) { _, last in last }
  }

  @Test(arguments: [
    ("somos cinco", "5"), ("5", "5"), ("we are three", "3"), ("nou se kat moun", "4"),
    ("nous sommes douze", "12"), ("somos dezoito", "18"), ("hay 12 personas aqui", "12"),
  ])
  func howManyIsUnderstoodInFiveLanguages(text: String, count: String) {
    #expect(told(answer(text, to: "people"))["people"] == count)
  }

  @Test func severalFactsInOneAnswerAreAllKept() {
    let facts = told(
      answer("somos ocho, dos heridos, sin agua, bateria 20%, tres ninos", to: "people"))
    #expect(facts["people"] == "8")
    #expect(facts["hurt"] == "dos heridos")
    #expect(facts["water"] == "sin agua")
    #expect(facts["battery"] == "bateria 20%")
    #expect(facts["children"] == "tres ninos")
  }

  @Test func anAnswerToAnotherQuestionLeavesOursOpen() {
    let plan = answer("somos 5", to: "place")
    #expect(told(plan) == ["people": "5"])
    #expect(plan.answers == ["ask-place"])
    let then = answer("por el arroyo seco", to: "place", knowing: [("people", "5")])
    #expect(told(then)["place"] == "por el arroyo seco")
    #expect(then.answers == ["case-noted"], "what is known is not asked")
  }

  @Test func aPlaceToldWhenSomethingElseWasAskedIsThePlace() {
    let plan = answer("veo una torre con luces", to: "people")
    #expect(told(plan) == ["place": "veo una torre con luces"])
    #expect(plan.answers == ["ask-people"], "that one is still open")
    let known = answer("el puente", to: "people", knowing: [("place", "x")])
    #expect(told(known) == ["people": "el puente"])
  }

  @Test(arguments: ["junto a un tanque de agua", "somos 5 y hay un puente cerca"])
  func wordsThatSayWhereAreKeptWhateverElseTheySay(text: String) {
    let facts = told(answer(text, to: "place"))
    #expect(facts["place"] == text)
    #expect(facts["water"] == nil)
  }

  @Test func aQuestionIsNotAskedForEver() {
    let plan = answer("dos heridos", to: "people", knowing: [("place", "x"), ("hurt", "uno")])
    #expect(told(plan)["people"] == "dos heridos")
    #expect(plan.answers == ["case-noted"])
  }

  @Test func whatTheFirstTextSaysIsNotAsked() {
    let plan = Village.plan(
      "somos 20 encerrados, no hay aire", Village.reading(("emergency/suffocation", .red)))
    #expect(told(plan)["people"] == "20")
  }

  @Test(arguments: [
    "caminamos 3 dias", "estamos 10 km de altar", "we are 2 hours away", "somos de lejos",
  ])
  func measuresAreNotPeople(text: String) {
    #expect(told(answer(text, to: "place"))["people"] == nil)
  }

  @Test(arguments: [
    "quiero hablar con una persona", "quero falar com uma pessoa", "je veux parler à une personne",
    "m vle pale ak yon moun",
  ])
  func whoOneWantsToTalkToIsNotCounted(text: String) {
    #expect(told(answer(text, to: "place"))["people"] == nil)
  }

  @Test(arguments: ["estoy sola", "im alone", "je suis seul", "mwen sel", "estou sozinha aqui"])
  func whoIsAloneIsOne(text: String) {
    #expect(told(answer(text, to: "place"))["people"] == "1")
  }

  @Test func whoIsAloneWithSomebodyIsNot() {
    #expect(told(answer("solo yo y mi hijo", to: "place"))["people"] == nil)
  }

  @Test(arguments: ["3 y un bebe", "dos adultos y tres ninos", "2 ninos"])
  func aNumberAndWhoElseIsHowMany(text: String) {
    #expect(told(answer(text, to: "people"))["people"] == text)
  }

  @Test(arguments: [
    "3 y un bebe", "two and a baby", "4 et un bébé", "3 e um bebe", "2 ak yon tibebe",
  ])
  func aNumberAndWhoElseIsHowManyAskedOrNot(text: String) {
    #expect(told(answer(text, to: "place"))["people"] == text)
  }

  @Test func aBareNumberToWhereIsHowMany() {
    #expect(told(answer("2", to: "place")) == ["people": "2"])
    #expect(told(answer("2", to: "place", knowing: [("people", "5")])) == [:])
  }

  @Test(arguments: ["a little water", "poca agua", "un peu d'eau", "ti dlo", "pouca agua"])
  func aLittleWaterIsWater(text: String) {
    #expect(told(answer(text, to: "battery"))["water"] == text)
  }

  @Test func halvesAreNotPeople() {
    #expect(told(answer("2 y media horas", to: "place"))["people"] == nil)
  }

  /// It was asked, and is not asked again; the desk shows it as not known.
  @Test func aQuestionBackIsNoAnswer() {
    let plan = answer("cuando llegan?", to: "people", knowing: [("place", "x")])
    #expect(told(plan) == ["people": ""])
    #expect(plan.answers == ["case-noted"])
  }

  @Test(arguments: ["vi a una persona herida", "estoy con una persona enferma"])
  func oneWhoIsThereIsCounted(text: String) {
    #expect(told(answer(text, to: "place"))["people"] == "1")
  }
}
