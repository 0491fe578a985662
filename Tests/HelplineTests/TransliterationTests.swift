import Helpline
import Testing

@Suite struct TransliterationTests {
  @Test func spanishKeepsWhatTheAlphabetHas() {
    #expect(
      Transliteration.gsm7("¿Dónde está el niño? ¡Aquí! Pingüino, café, él")
        == "¿Donde esta el niño? ¡Aqui! Pingüino, café, él")
    #expect(Transliteration.gsm7("ÁÍÓÚ ÉÑÜ") == "AIOU ÉÑÜ")
  }

  @Test func creoleFrenchAndPortugueseAreSpelledOut() {
    #expect(
      Transliteration.gsm7("kreyòl, dlo, mwen gen pwoblèm") == "kreyòl, dlo, mwen gen pwoblèm")
    #expect(
      Transliteration.gsm7("Où êtes-vous ? Ça brûle, cœur") == "Où etes-vous ? Ça brule, coeur")
    #expect(Transliteration.gsm7("Não há água, coração, órfãos") == "Nao ha agua, coracao, orfaos")
  }

  @Test func typographyBecomesPlainAndInvisibleLettersGo() {
    #expect(Transliteration.gsm7("“Espere” – no se mueva…") == "\"Espere\" - no se mueva...")
    #expect(Transliteration.gsm7("caso\u{A0}\u{2068}K7Q\u{2069}\u{200B}") == "caso K7Q")
    #expect(Transliteration.gsm7("n\u{0303}o cafe\u{0301} a\u{0301}") == "ño café a")
  }

  @Test func whatHasNoSubstituteStays() {
    #expect(Transliteration.gsm7("ayuda 🆘 Привет") == "ayuda 🆘 Привет")
    let plain = "Llame al 911 {ya} [si] €5"
    #expect(Transliteration.gsm7(plain) == plain)
  }
}
