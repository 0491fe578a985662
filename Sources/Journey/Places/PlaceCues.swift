/// The small words of five languages that tell what a name in a text is.
enum PlaceCues {
  enum Cue: Int {
    /// Where they come from or want to go: not where they are.
    case away = -3
    case none = 0
    case weak = 1
    case here = 2
    case strong = 4
  }

  /// The cue that the words just before a name are, with articles between passed over.
  static func before(_ start: Int, in words: [PlaceText.Word]) -> Cue {
    var index = start - 1
    while index >= 0, start - index <= 2, articles.contains(words[index].plain) { index -= 1 }
    guard index >= 0 else { return .none }
    if words[index + 1].isAfterBreak, index + 1 == start { return .none }
    return cue(at: index, in: words)
  }

  private static func cue(at index: Int, in words: [PlaceText.Word]) -> Cue {
    let word = words[index].plain
    let last = index > 0 ? words[index - 1].plain : ""
    let isAway = (max(0, index - 3)..<index).contains { away.contains(words[$0].plain) }
    let isArrived = (max(0, index - 2)..<index).contains { arrived.contains(words[$0].plain) }
    if away.contains(word) || named.contains(word) || named.contains(last) { return .away }
    if kinds.contains(word) { return .strong }
    if near.contains(last + " " + word) || strong.contains(word) { return .strong }
    if toward.contains(word) { return isArrived ? .here : .away }
    if here.contains(word) { return isAway ? .away : .here }
    if ofWords.contains(word) {
      if kinds.contains(last) || nouns.contains(last) { return .strong }
      return isAway ? .away : .none
    }
    return weak.contains(word) ? .weak : .none
  }

  static let articles: Set = ["el", "la", "los", "las", "the", "le", "les", "o", "os", "as", "un"]
  private static let here: Set = [
    "en", "in", "at", "em", "na", "nan", "lan", "an", "au", "aux", "dans", "bo", "por",
  ]
  private static let strong: Set = [
    "cerca", "near", "prox", "proximo", "proximidades", "perto", "pres", "kote", "toupre",
    "afueras",
    "outside",
  ]
  private static let near: Set = [
    "cerca de", "cerca del", "afueras de", "salida de", "entrada de", "salida a", "antes de",
    "adelante de", "delante de", "pasando por", "altura de", "lado de", "pegado a", "junto a",
    "proche de", "pres de", "perto de", "perto do", "perto da", "toupre de", "pre de", "lejos de",
    "llegando a", "llegar a", "despues de", "close to", "next to", "outside of", "bo kote",
    "pasamos por", "pasando de", "pasamos de", "estoy en", "estamos en", "aqui en", "mwen nan",
    "nou nan", "estou em", "estamos em", "im in", "am in", "are in", "suis a", "sommes a",
  ]
  private static let kinds: Set = [
    "municipio", "pueblo", "ciudad", "poblado", "ejido", "localidad", "villa",
    "rancheria", "comunidad", "congregacion", "cabecera", "town", "city", "village", "ville",
    "vil", "cidade", "municipality",
  ]
  private static let nouns: Set = [
    "salida", "entrada", "centro", "terminal", "central", "estacion", "vias", "carretera", "puente",
    "afueras", "hospital", "garita", "caseta", "reten", "albergue", "sierra", "desierto", "orillas",
    "entronque", "crucero", "basurero", "panteon", "monte", "frontera",
  ]
  private static let toward: Set = [
    "a", "hacia", "hasta", "para", "rumbo", "desde", "to", "from", "toward", "towards", "pou",
    "vers",
    "jusqu",
  ]
  private static let ofWords: Set = ["de", "del", "of", "du", "da", "do", "d"]
  private static let weak: Set = ["y", "entre", "and", "et", "ak", "e"]
  /// What follows is somebody's name.
  private static let named: Set = [
    "llamo", "llama", "nombre", "name", "called", "rele", "senor", "senora", "don", "dona", "nom",
    "appelle", "chamo",
  ]
  private static let arrived: Set = [
    "llegamos", "llegue", "llegando", "llego", "cruzamos", "entramos", "frente", "pegado", "junto",
    "cerca", "salida", "suis", "sommes", "arrived", "cheguei", "chegamos", "rive", "next", "close",
  ]
  private static let away: Set = [
    "soy", "somos", "vengo", "venimos", "viene", "nacido", "naci", "familia", "vive", "viven",
    "vivia", "trabajo",
    "trabaja",
    "trabajaba", "salimos", "sali", "salio", "from", "left", "family", "work", "ir", "voy", "vamos",
    "quiero", "queria", "llegar", "llevar", "llevarme", "sou", "somos", "viens", "soti", "ale",
    "want", "going", "vou", "quero", "deportado", "deportada", "visa", "universidad", "partido",
  ]

  static let kilometre: Set = [
    "km", "kms", "kilometro", "kilometros", "quilometro", "quilometros", "kilometre", "kilometer",
    "kilometres", "kilometers", "kilomet", "kilometr", "kilometo", "klm",
  ]
  static let road: Set = [
    "carretera", "autopista", "libramiento", "highway", "road", "route", "wout", "estrada",
    "rodovia",
    "ruta", "tramo", "via", "brecha", "camino", "federal", "cuota", "libre", "interestatal",
    "autoroute", "carreteras",
  ]
  static let river: Set = ["rio", "river", "riviere", "rivye", "larivye", "fleuve", "rivyer"]
}
