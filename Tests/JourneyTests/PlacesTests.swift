import Content
import Helpline
import HelplineTesting
import Journey
import Testing

@Suite struct PlacesTests {
  /// `text => how the place's name begins`, `none`, or `unclear` for a place to ask about again. A text
  /// after `?` answers "where are you?".
  static let table = """
    estoy en Altar Sonora => Altar, Son.
    me perdi cerca de sasabe no hay agua => Sasabe, Son.
    me mordio una serpiente por el km 40 de la carretera altar sasabe => km 40 Altar-Sasabe, Son.
    km 40 carretera Altar Sasabe => km 40 Altar-Sasabe, Son.
    kilometro 22 de la carretera a Caborca => km 22 carr. Caborca, Son.
    27.123,-109.5 => 27.123,-109.500
    estoy en 27.123 N 109.5 O => 27.123,-109.500
    27°07'23"N 109°30'00"W => 27.1231,-109.5000
    https://maps.google.com/?q=31.4825,-111.5447 => 31.4825,-111.5447
    https://maps.google.com/?q=31.4825%2C-111.5447 => 31.4825,-111.5447
    https://www.google.com/maps/@14.9649,-92.1482,15z => 14.9649,-92.1482
    https://www.openstreetmap.org/#map=15/16.5677/-95.0987 => 16.5677,-95.0987
    https://maps.app.goo.gl/abc123XYZ => unclear
    76F2CH9V+XW => 19.4199,-99.4052
    CH9V+XW Tapachula => 14.4199,-92.4052
    estoy en tapchula ayuda => Tapachula, Chis.
    estamos en tenocique tabasco => Tenosique, Tab.
    nos secuestraron en reinosa => Reynosa, Tamps.
    estoy en tijuna => Tijuana, BC
    en comitan => Comitan
    estamos en huistla chiapas => Huixtla, Chis.
    cruzando el rio suchiate se ahoga => Rio Suchiate, Chis.
    mi hijo se ahoga en el rio bravo en piedras negras => Rio Bravo, Piedras Negras, Coah.
    se esta ahogando en el rio bravo => unclear
    en el tren en medias aguas => Medias Aguas
    estoy en la 72 de tenosique => La 72, Tenosique
    estoy en la union => none
    estoy en el camino => none
    tengo agua y progreso => none
    las flores del campo => none
    el carmen es bonito => none
    quiero ir a tijuana => none
    soy de tapachula => none
    mi mama vive en puebla => none
    salimos de Tapachula y estamos en Huixtla => Huixtla, Chis.
    estoy en Emiliano Zapata => unclear
    estoy en Emiliano Zapata Tabasco => Emiliano Zapata, Tab.
    estoy en Benito Juarez => unclear
    estoy en san jose => unclear
    ? Altar => Altar, Son.
    ? la union => unclear
    estoy perdido cerca de san miguel => unclear
    estoy en san miguel de allende guanajuato => San Miguel de Allende
    estoy en monterrey => Monterrey
    ? la union, guerrero => La Union, Gro.
    ? no se => none
    ? en el monte => none
    ? en una bodega => none
    ? cerca de caborca en un rancho => Caborca, Son.
    ? Ciudad Juarez => Juarez, Chih.
    ? cd juarez => Juarez, Chih.
    ? juares => Juarez, Chih.
    mwen nan tapachula => Tapachula, Chis.
    nou nan Tijuana, ede nou => Tijuana, BC
    I am near Nogales, help => Nogales, Son.
    we are lost in the desert near Sasabe => Sasabe, Son.
    je suis à Tapachula => Tapachula, Chis.
    estou em Reynosa => Reynosa, Tamps.
    estamos perdidos perto de Mexicali => Mexicali, BC
    nos dejaron encerrados en el trailer no hay aire => none
    me muero de sed => none
    estoy en la frontera => none
    estoy en peligro => none
    ayuda por favor en la carretera => none
    me duele la cabeza en la noche => none
    pague 27.50 100.50 pesos => none
    caminamos 10 km sin agua => none
    a 5 km de altar => a 5 km de Altar, Son.
    km 30 => unclear
    en la estacion migratoria de tapachula => Tapachula, Chis.
    garita de nogales => Garita Nogales, Son.
    estamos en el puente de reynosa => Puente Reynosa, Tamps.
    me robaron en Veracruz => Veracruz, Ver.
    en la casa del migrante de saltillo => Casa del Migrante Saltillo
    estoy en matamoros => Matamoros, Tamps.
    estamos por agua prieta sonora en el desierto => Agua Prieta, Son.
    me llamo Guadalupe Victoria => none
    me llamo Benito Juarez => none
    my name is Lazaro Cardenas => none
    ede m tanpri => none
    help me please i cant breathe => none
    j'ai besoin d'aide => none
    preciso de ajuda agora => none
    no tengo luz ni agua => none
    necesito un doctor para mi hija => none
    quiero saber mis derechos en mexico => none
    """

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func aPlaceIsFoundOrLeftAlone(row: String) throws {
    let halves = row.split(separator: " => ", maxSplits: 1).map(String.init)
    try #require(halves.count == 2)
    let asked = halves[0].hasPrefix("? ")
    let found = PlacesCountry.finder.find(
      in: asked ? String(halves[0].dropFirst(2)) : halves[0], asked: asked)
    switch halves[1] {
    case "none": #expect(found == nil)
    case "unclear": #expect(found?.isClear == false)
    default:
      #expect(found?.name.hasPrefix(halves[1]) == true, "\(found?.name ?? "nothing")")
      #expect(found?.isClear == true)
      #expect(found?.nearest != nil)
    }
  }

  @Test func noBytesAreTooStrange() {
    var seed: UInt64 = 1_610
    let signs = Array("0123456789.,-+°'\"NSEWO @=/?%kmáñ\u{301}鬼 estoy en altar".unicodeScalars)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<80 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(truncatingIfNeeded: seed >> 33)
        text.append(
          pick % 5 == 0
            ? Unicode.Scalar(UInt32(truncatingIfNeeded: pick) % 0xD800) ?? "x"
            : signs[pick % signs.count])
      }
      let found = PlacesCountry.finder.find(in: String(text), asked: true)
      #expect((found?.name.count ?? 0) <= PlaceMention.nameLettersMax)
    }
  }

  @Test func thePlaceIsAskedAgainOnlyOnce() {
    let contact = Village.contact { $0.conversation.question = "place" }
    func answer(_ text: String, _ helpCase: HelpCase) -> TriagePlan {
      Triage.plan(
        TriageInput(
          text: text, reading: Village.reading(), contact: contact, openCase: helpCase,
          release: Village.release, places: PlacesCountry.finder, now: Village.now))
    }
    let first = answer("la union", Village.openCase())
    #expect(first.answers == ["ask-which"])
    #expect(first.placeChoices.contains("Gro."))
    #expect(first.placeChoices.joined(separator: ", ").count <= PlaceMention.nameLettersMax)
    let second = answer("guerrero", Village.openCase { $0.facts = first.facts })
    #expect(second.facts.first?.value.hasPrefix("La Union, Gro.") == true)
    #expect(second.answers == ["ask-people"])
    let still = answer("por ahi", Village.openCase { $0.facts = first.facts })
    #expect(still.answers == ["ask-people"])
  }
}
