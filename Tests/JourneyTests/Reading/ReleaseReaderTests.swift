import Helpline
import Journey
import Testing

@Suite struct ReleaseReaderTests {
  private func top(_ text: String) -> String? {
    ReadingVillage.reader.read(text).matches.first?.intent.rawValue
  }

  @Test(arguments: [
    "me mordio una vibora", "ME MORDIO UNA BIVORA", "me mordio anoche una vibora",
    "picadura d alakran", "me mordió una bibora porfabor",
  ])
  func aBiteIsFoundInAnySpelling(text: String) {
    #expect(top(text) == "emergency/bite")
  }

  @Test(arguments: ["ayudaaaaa", "alluda", "s o s", "ayu da", "AUXILIO!!!", "anmwe"])
  func aCryForHelpIsRed(text: String) {
    #expect(ReadingVillage.reader.read(text).urgency == .red)
  }

  @Test func aBribeIsNotABite() {
    #expect(top("el policia me pidio mordida") == "paisano/bribe")
  }

  @Test(arguments: [
    "jajaja me muero de risa", "no necesito ayuda gracias", "vendo vibora de plastico, oferta",
    "tu codigo de verificacion es 445566 no lo compartas",
  ])
  func jokesAdvertsAndMachinesPageNobody(text: String) {
    #expect(ReadingVillage.reader.read(text).urgency != .red)
  }

  /// In Spanish, "rhelter" is nothing; its sounds are those of English "shelter" but for the first letter.
  @Test func aWordIsNotTakenForAnotherLanguagesByItsSound() {
    #expect(top("mi primo compró un rhelter") == nil)
    #expect(top("shelter") == "rights/shelter")
  }

  @Test func whatAListSaysOfAWholeTextHolds() {
    #expect(top("me mordio la culebra") == "emergency/bite")
    #expect(top("me pidio mordida el policia") == "paisano/bribe")
  }

  @Test func theReadingNamesTheLineThatWonAndTheLanguage() {
    let reading = ReadingVillage.reader.read("donde hay un alvergue para dormir esta noche")
    #expect(reading.language == .spanish)
    #expect(reading.matches.first?.keywords.contains("albergue") == true)
    #expect(reading.reasons.contains { $0.code == "keyword" })
    #expect(reading.reasons.contains { $0.code == "language-words" })
  }

  @Test func anotherScriptIsNoneOfOurLanguages() {
    #expect(ReadingVillage.reader.read("我需要帮助 请帮帮我").language == .undetermined)
    #expect(ReadingVillage.reader.read("").language == .undetermined)
  }

  @Test func theSameTextGivesTheSameReading() {
    let text = "me mordio una vibora, nesesito ayuda porfabor"
    #expect(ReadingVillage.reader.read(text) == ReleaseReader(ReadingVillage.release).read(text))
  }
}
