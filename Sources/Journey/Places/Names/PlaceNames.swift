import Helpline

/// The names under which a place is found: as written, without titles, as its municipality.
enum PlaceNames {
  private static let titles = [
    "heroica ciudad de ", "heroica villa de ", "heroica ciudad ", "heroica villa ", "heroica ",
    "h. ",
  ]
  private static let kinds = ["ciudad de ", "ciudad ", "villa de ", "villa "]
  private static let articles = ["el ", "la ", "los ", "las "]
  private static let cityPeople = 50_000
  private static let townPeople = 5_000

  static func all(of place: Place) -> [String] {
    guard place.kind == .locality else { return place.words }
    var names = written(place.name)
    names += names.compactMap { without(titles, $0) }
    if place.population >= townPeople {
      names += names.compactMap { without(kinds, $0) }
      names += names.compactMap(head)
    }
    names += names.compactMap { without(articles, $0) }.filter { $0.utf8.count >= 5 }
    if isSeat(place) { names.append(place.municipality) }
    if place.population >= cityPeople, place.municipality.isEmpty {
      names.append("ciudad " + place.name)
    }
    return names
  }

  /// `Altar, Son.`, short enough for a page.
  static func display(_ place: Place) -> String {
    let name = bare(place)
    return place.state.isEmpty || place.kind == .state ? name : name + ", " + place.state
  }

  /// `Altar`: as people call it, at most `bareLettersMax`.
  static func bare(_ place: Place) -> String {
    var name = written(place.name).first ?? place.name
    if place.kind == .locality {
      name = without(titles, name) ?? name
      if isSeat(place) { name = place.municipality }
      if name.utf8.count > 24, let short = head(name) { name = short }
    }
    return String(name.prefix(bareLettersMax))
  }

  /// What tells places of one name apart in the fewest words: their states, or else their municipalities.
  static func choices(_ places: [Place]) -> [String] {
    var choices: [String] = []
    var letters = 0
    let states = Set(places.map(\.state))
    for place in places {
      let told = states.count > 1 ? place.state : place.municipality
      guard !told.isEmpty, !choices.contains(told) else { continue }
      letters += told.count + 2
      guard letters <= choiceLettersMax, choices.count < choicesMax else { break }
      choices.append(told)
    }
    return choices.count > 1 ? choices : []
  }

  private static let choicesMax = 5
  private static let choiceLettersMax = 40
  private static let bareLettersMax = 30

  /// The name, and what stands in brackets after it.
  private static func written(_ name: String) -> [String] {
    if !name.utf8.contains(where: { $0 == UInt8(ascii: "(") }) { return [name] }
    let parts = name.utf8.split { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    return parts.compactMap { part in
      var part = Substring(part)
      while part.last == " " { part.removeLast() }
      while part.first == " " { part.removeFirst() }
      return part.isEmpty ? nil : String(part)
    }
  }

  /// `Heroica Nogales` in Nogales; not every hamlet of a municipality.
  private static func isSeat(_ place: Place) -> Bool {
    place.population >= 2_000 && !place.municipality.isEmpty
      && start(of: place.municipality, in: place.name) != nil
      && start(of: "Estacion", in: place.name) == nil
      && (place.name.hasPrefix(place.municipality + " de ")
        || without(titles + kinds, place.name) == place.municipality)
  }

  /// `Juchitan` of `Juchitan de Zaragoza`.
  private static func head(_ name: String) -> String? {
    guard let cut = start(of: " de ", in: name) else { return nil }
    let head = name[..<cut]
    let isEnough =
      head.utf8.count >= 7 && !["Santa Maria", "Villa", "Ciudad", "San Juan"].contains(head)
    return isEnough ? String(head) : nil
  }

  private static func without(_ beginnings: [String], _ name: String) -> String? {
    for beginning in beginnings
    where name.utf8.starts(with: beginning.utf8, by: { $0 | 0x20 == $1 }) {
      return String(Substring(name.utf8.dropFirst(beginning.utf8.count)))
    }
    return nil
  }

  /// Where `words` begin in a name. Byte by byte: ten thousand names are read at every start.
  private static func start(of words: String, in name: String) -> String.Index? {
    name.utf8.indices.first { name.utf8[$0...].starts(with: words.utf8) }
  }
}
