import Helpline
import Journey
import Testing

@Suite struct LanguageChooserTests {
  private func locale(
    _ text: String, _ reading: Reading, _ change: (inout Contact) -> Void = { _ in }
  ) -> LanguageTag {
    Village.plan(text, reading, contact: Village.contact(change)).locale
  }

  @Test func thanksSayNothingOfTheLanguage() {
    let creole = Village.contact { $0.conversation.language = .haitian }
    let thanks = Village.reading(("control/thanks", .none), language: .spanish, confidence: 1)
    #expect(Village.plan("gracias", thanks, contact: creole).locale == .haitian)
  }

  @Test func aPlaceSaysNothingOfTheLanguage() {
    let creole = Village.contact { $0.conversation.language = .haitian }
    let place = Village.reading(("control/location", .none), language: .spanish, confidence: 1)
    #expect(Village.plan("estasyon saltillo centro", place, contact: creole).locale == .haitian)
  }

  @Test func askedComesFirst() {
    let asks = Village.reading(("control/language", .none))
    let plan = Village.plan("Kreyòl tanpri", asks)
    #expect(plan.locale == .haitian)
    #expect(plan.conversation.languageWasAsked)
    #expect(plan.answers == ["language-changed"])
  }

  @Test func whatWasAskedForStays() {
    let spanish = Village.reading(("rights/overview", .none))
    #expect(
      locale("mis derechos", spanish) {
        $0.conversation.language = .haitian
        $0.conversation.languageWasAsked = true
      } == .haitian)
  }

  @Test func clearWordsWinOverMemoryAndMemoryOverAGuess() {
    let clear = Village.reading(language: .haitian, confidence: 0.9)
    let guess = Village.reading(language: .haitian, confidence: 0.3)
    #expect(locale("… …", clear) { $0.conversation.language = .spanish } == .haitian)
    #expect(locale("… …", guess) { $0.conversation.language = .spanish } == .spanish)
    #expect(locale("… …", guess) == .haitian)
  }

  @Test func oneWordKeepsWhatIsRememberedUnlessItIsUnmistakable() {
    let menu = Village.reading(("control/menu", .none), language: .haitian, confidence: 0.8)
    #expect(locale("menu", menu) == .spanish)
    #expect(locale("menu", menu) { $0.conversation.language = .haitian } == .haitian)
    let anmwe = Village.reading(language: .haitian, confidence: 0.99)
    #expect(locale("anmwe", anmwe) { $0.conversation.language = .spanish } == .haitian)
  }

  @Test func aShortAnswerInMidCaseChangesNothing() {
    let spanish = Village.reading(language: .spanish, confidence: 0.99)
    func inCase(_ text: String, _ reading: Reading = spanish) -> LanguageTag {
      let contact = Village.contact {
        $0.conversation.language = .haitian
        $0.conversation.question = "people"
      }
      return Village.plan(text, reading, contact: contact, openCase: Village.openCase())
        .conversation.language ?? .undetermined
    }
    for answer in ["2", "ok", "no", "no no", "dos hombres"] { #expect(inCase(answer) == .haitian) }
    #expect(inCase("somos dos hombres y una niña") == .spanish)
    #expect(inCase("Sasabe Sonora Mexico") == .spanish)
    let doubtful = Village.reading(language: .spanish, confidence: 0.9)
    #expect(inCase("Sasabe Sonora Mexico", doubtful) == .haitian)
    #expect(locale("dos hombres", spanish) { $0.conversation.language = .haitian } == .spanish)
  }

  @Test func aLanguageWeDoNotSpeakFallsToTheDefault() {
    let mandarin = Village.reading(language: .undetermined, confidence: 0.9)
    #expect(locale("… …", mandarin) == .spanish)
  }
}
