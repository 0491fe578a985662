import Helpline

/// What people say about their emergency in the five languages: folded beginnings of words; `=` is a
/// whole word.
enum FactWords {
  static func matches(_ word: String, _ stem: String) -> Bool {
    stem.hasPrefix("=") ? word == stem.dropFirst() : word.hasPrefix(stem)
  }

  static let stems: [(name: String, stems: [String])] = [
    (
      CaseFact.hurt,
      [
        "herid", "lastimad", "sangr", "fractur", "desmay", "enferm", "=hurt", "injur", "bleed",
        "=sick", "faint", "bless", "saign", "malade", "=malad", "blese", "senyen", "ferid",
        "machucad", "doente",
      ]
    ),
    (
      CaseFact.battery,
      ["bateria", "=pila", "batter", "batri", "=batt"]
    ),
    (
      CaseFact.children,
      [
        "=nino", "=ninos", "=nina", "=ninas", "=bebe", "=bebes", "embarazad", "ancian", "=child",
        "children", "=kid", "=kids", "=baby", "=babies", "pregnan", "elder", "timoun", "tibebe",
        "ansent", "enfant", "enceinte", "crianca", "gravida", "idoso",
      ]
    ),
  ]

  /// Water that somebody has or lacks; "junto al tanque de agua" and "Agua Prieta" are places.
  static let waters: Set = ["agua", "water", "dlo", "eau"]
  static let having: Set = [
    "sin", "no", "hay", "poca", "nada", "tenemos", "tengo", "queda", "litro", "litros", "without",
    "have", "left", "san", "pa", "gen", "sans", "plus", "avons", "ai", "sem", "temos", "tenho",
    "pouca", "pouco", "little", "some", "bottle", "bottles", "botella", "botellas", "gallon",
    "galon", "galones", "peu", "bouteille", "ti", "boutey", "garrafa",
  ]

  /// Words that say where, though no place of ours is named.
  static let whereabouts: Set = [
    "cerca", "junto", "frente", "lado", "entre", "atras", "km", "carretera", "rio", "arroyo", "via",
    "puente", "rancho", "cerro", "torre", "pueblo", "near", "next", "behind", "beside", "road",
    "river", "bridge", "tower", "town", "toupre", "bo", "wout", "rivye", "dans", "pres", "route",
    "riviere", "pont", "perto", "estrada", "ponte",
  ]

  static let persons: Set = [
    "personas", "persona", "people", "persons", "person", "moun", "personnes", "personne",
    "pessoas", "pessoa", "adultos", "adults", "adultes", "hombres", "migrantes", "migrants",
  ]

  static let weAre = [
    "somos", "estamos", "eramos", "quedamos", "vamos", "we are", "we re", "were", "there are",
    "nous sommes", "on est", "nou se", "nou", "somos em", "estamos em", "somos como", "hay como",
    "grupo de", "group of", "groupe de", "gwoup",
  ]

  /// "hablar con una persona" counts nobody; "con una persona herida" does.
  static let speaking = [
    "hablar", "platicar", "comunicar", "falar", "conversar", "talk", "speak", "chat", "parler",
    "pale",
  ]

  /// Two, twenty, ten and seven in Creole, and words of the other languages: "somos de lejos".
  static let onlyCreoleNumbers: Set = ["de", "ven", "dis", "set"]

  static let alone = [
    "estoy solo", "estoy sola", "voy solo", "voy sola", "ando solo", "ando sola", "solo yo",
    "nomas yo", "i am alone", "im alone", "i m alone", "by myself", "only me", "just me",
    "je suis seul", "je suis seule", "moi seul", "seulement moi", "mwen sel", "mwen poukont mwen",
    "m pou kont mwen", "mwen pou kont mwen", "se mwen selman", "estou sozinho", "estou sozinha",
    "estou so", "so eu", "somente eu",
  ]
  static let and: Set = [
    "y", "and", "et", "e", "ak", "epi", "mas", "plus", "con", "with", "avec", "com",
  ]
  static let halves: Set = ["media", "medio", "half", "demi", "demie", "meia", "meio", "edmi"]
  static let together: Set = [
    "y", "con", "and", "with", "et", "avec", "e", "com", "ak", "epi", "no", "not", "pas", "pa",
    "nao",
  ]

  static let measures: Set = [
    "km", "kilometros", "kilometers", "horas", "hours", "dias", "days", "minutos", "minutes",
    "metros", "heures", "jours", "jou", "edtan", "litros", "litres", "pesos", "anos", "de",
    "heridos", "%", "familias", "families", "grupos", "groups",
  ]
}

extension CaseFact {
  static let people = "people"
  static let hurt = "hurt"
  static let water = "water"
  static let battery = "battery"
  static let children = "children"
}
