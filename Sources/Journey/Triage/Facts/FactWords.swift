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
        "machucad", "doente", "quebrad",
      ]
    ),
    (CaseFact.water, ["=agua", "=water", "=dlo", "=eau", "=awa"]),
    (
      CaseFact.battery,
      ["bateria", "=pila", "batter", "batri", "=batt"]
    ),
    (
      CaseFact.children,
      [
        "=nino", "=ninos", "=nina", "=ninas", "=bebe", "=bebes", "embarazad", "ancian", "=child",
        "children", "=kid", "=kids", "=baby", "=babies", "pregnan", "elder", "timoun", "tibebe",
        "ansent", "enfant", "enceinte", "crianca", "gravida", "idos",
      ]
    ),
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

  /// Two, twenty, ten and seven in Creole, and words of the other languages: "somos de lejos".
  static let onlyCreoleNumbers: Set = ["de", "ven", "dis", "set"]

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
