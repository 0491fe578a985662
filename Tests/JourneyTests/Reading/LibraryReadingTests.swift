import Helpline
import Journey
import Testing

/// The library that is shipped, read as people write: classes of texts that must not be lost.
@Suite struct LibraryReadingTests {
  private static let reader = PlacesCountry.reader

  @Test(arguments: [
    "nos robaron y me acuchillaron, estoy sangrando",
    "se esta ahogando un muchacho en el rio vengan rapido",
    "nos encerraron en la caja del trailer y ya no hay aire",
    "mi esposa empezo con dolores de parto en el monte",
    "nos dejo el pollero en el desierto sin agua",
    "unos hombres con armas se llevaron a mi primo y piden dinero",
    "a snake bit my son near the tracks",
    "we are lost in the hills and it is getting dark",
    "il s'est fait ecraser la jambe par le train",
    "ma cousine est enfermee, ils demandent une rancon",
    "meu amigo desmaiou de calor e nao acorda",
    "a agua ta subindo e a gente ta preso no telhado",
    "gen moun ki bloke anba miray la vin ede nou",
    "pitit mwen an pa ka respire",
    "yo pran se m nan ak zam y ap mande lajan",
  ])
  func dangerIsRedInEveryLanguage(text: String) {
    #expect(Self.reader.read(text).urgency == .red)
  }

  @Test(arguments: [
    "ncstmos ayda porfabor", "mi hrmano se esta aogando en el rio",
    "nso dejo el poyero en el dezierto sin auga", "we r lsot in the desrt no watr",
    "my frend is bledin bad", "on est prdus ds le dezer", "meu irmao ta sangrano mto",
    "mbezwen ed fwe m ap senyn anpil", "npedi nan deze a",
  ])
  func dangerIsRedWithLettersLostSwappedAndRunTogether(text: String) {
    #expect(Self.reader.read(text).urgency == .red)
  }

  /// Nobody says what happens while they run: begging, hurrying and calling upon God add nothing to a cry.
  @Test(arguments: [
    "HELP US PLEASE SOMEBODY", "help me im begging you", "come help us for gods sake",
    "ayudenme ya se los ruego", "urgente alguien ayudeme", "DIOS MIO AYUDENOS PRONTO",
    "aidez moi quelqu'un je vous en supplie", "pitie aidez nous maintenant",
    "meu deus me ajuda agora", "eu imploro alguem ajuda logo",
    "ede m bondye", "yon moun ede nou kounya tanpri",
  ])
  func aPleaIsACryForHelp(text: String) {
    #expect(Self.reader.read(text).urgency == .red)
  }

  /// Of all texts, the one that says that it is meant must not be taken for the one that says it is not.
  @Test(arguments: [
    "no es falsa alarma ayuda", "it is not a false alarm help",
    "ce n'est pas une fausse alerte aidez nous",
    "nao e alarme falso, socorro", "se pa fos alam, ede nou", "não estou bem",
    "no es broma nos van a matar",
  ])
  func aHumanLooksAtWhatIsNoFalseAlarm(text: String) {
    #expect(Self.reader.read(text).urgency != .none)
  }

  @Test(arguments: [
    "help desk", "quick question please", "i need help with my papers", "ya por favor", "oh my god",
    "ayuda por favor con mi pasaporte", "aidez moi svp avec mon visa",
    "preciso de ajuda com o visto", "mwen bezwen ed pou papye m", "ya no necesito ayuda",
    "i help you", "we help people", "je vous aide", "m ap ede nou", "a gente ajuda", "que ayuda",
    "bonjou tanpri", "oi gente meu deus", "hola urgente", "el socorro",
  ])
  func aPleaThatNamesItsMatterIsNone(text: String) {
    #expect(Self.reader.read(text).urgency != .red)
  }

  /// Words that are little ones in one language and deny in another.
  @Test(arguments: [
    "dor no peito", "desapareceu no rio", "fogo no quarto", "san an pa rete", "bebe pa gen lèt",
  ])
  func aWordIsReadInTheLanguageOfTheText(text: String) {
    #expect(Self.reader.read(text).urgency == .red)
  }

  @Test(arguments: [
    "dont make ne plans for nxt wknd", "saw a silver car haiz", "altar de muertos",
  ])
  func aWordThatIsNotListedIsNotForcedIntoOneThatIs(text: String) {
    #expect(Self.reader.read(text).matches.isEmpty)
  }

  @Test(arguments: [
    "me muero de hambre, ya sirve la cena gordita",
    "esa serie de secuestros me tiene picado",
    "ando perdidisimo en fisica, explicame la tarea",
    "my boss is killing me, lets get drinks after work",
    "im dying to see your new haircut",
    "je suis mort de fatigue, on regarde un film ce soir",
    "morrendo de rir com esse video",
    "m ap mouri ri ak video sa a",
    "open the door babe im home",
  ])
  func figuresOfSpeechAreNotRed(text: String) {
    #expect(Self.reader.read(text).urgency != .red)
  }

  @Test(arguments: [
    "31.2518, -110.9421", "km 12 carretera altar sasabe", "mercado de huixtla chiapas",
  ])
  func aPlaceAloneIsAPlace(text: String) {
    #expect(Self.reader.read(text).matches.first?.intent.rawValue == "control/location")
  }
}
