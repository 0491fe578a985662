import Helpline

/// Tells a text that is nothing but a place: coordinates, a kilometre post, names of places and the
/// words that stand beside them.
struct SpotWords: Sendable {
  static let intent = IntentID("control/location")

  /// The intent's number in the index; nil when the library has none.
  let intent: Int?
  /// Words of places' names: 1, or 0 when they are ordinary words too.
  private let names: HashIndex
  private let beside: HashIndex

  init(_ gazetteer: Gazetteer, _ intent: Int?) {
    self.intent = intent
    let ordinary = Set(gazetteer.ordinary.map { Token.hash($0.utf8) })
    let feasts = Set(Self.feasts.split(separator: " ").map { Token.hash($0.utf8) })
    let folded = FoldedText()
    var seen = Numbering(expecting: gazetteer.places.count)
    for place in gazetteer.places {
      Normalizer.fold(place.name, into: folded)
      for index in 0..<folded.count
      where folded[index].length >= 4 && !feasts.contains(folded[index].hash) {
        _ = seen.number(folded[index].hash)
      }
    }
    names = HashIndex(seen.hashes, values: seen.hashes.map { ordinary.contains($0) ? 0 : 1 })
    beside = HashIndex(
      Self.list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Token.hash($0.utf8) })
  }

  /// Whether every word says where, and at least two of them do, or one is a place's name.
  func isAll(_ scratch: Scratch, _ lexicon: Lexicon) -> Bool {
    let text = scratch.text
    guard (2...12).contains(text.count) else { return false }
    var named = 0
    var told = 0
    var numbers = 0
    for place in 0..<text.count {
      let token = text[place]
      if token.kind == .number {
        numbers += 1
      } else if beside.first(token.hash) != nil {
        told += 1
      } else if let isName = names.first(token.hash) {
        named += Int(isName)
        told += 1 - Int(isName)
      } else if !isLittle(scratch, place, lexicon) {
        return false
      }
    }
    return named > 0 && named + told + numbers > 1 || told > 0 && numbers > 0
  }

  private func isLittle(_ scratch: Scratch, _ place: Int, _ lexicon: Lexicon) -> Bool {
    scratch.candidateCounts[place] > 0
      && lexicon.functionWords[Int(scratch.candidate(place, 0).word)]
  }

  /// Towns are called so, but who writes of them means the day: "altar de muertos".
  private static let feasts = "muertos difuntos navidad navidades reyes pascua boda posada"

  private static let list = """
    km kilometro kilometre quilometro kilomet carretera autopista ruta calle avenida av esquina
    colonia col barrio centro plaza parque zocalo iglesia catedral capilla mercado terminal central
    estacion parada puente garita frontera crucero caseta entrada salida frente enfrente cerca lado
    junto atras detras norte sur este oeste oriente poniente municipio estado rancho ejido pueblo
    ciudad hotel gasolinera oxxo hospital clinica escuela albergue vias desierto rio lago playa
    highway road street avenue corner park church market station bus stop bridge border crossing
    exit near next front behind north south east west town city mile side downtown gas
    route rue coin parc eglise marche gare pont frontiere sortie pres devant derriere nord sud est
    ouest ville mexique mexico chiapas usa
    rodovia estrada rua esquina bairro praca igreja rodoviaria estacao ponte fronteira perto lado
    portao cidade posto
    wout ri kwen pak legliz mache estasyon pon fwontye bo toupre devan deye no sid vil tou pre bodlanme
    """
}
