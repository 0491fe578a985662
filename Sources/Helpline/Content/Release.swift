/// An immutable, validated set of intents and locales. Every text we send names the release it came from.
package struct Release: Sendable {
  /// The content hash: 12 hexadecimal digits, the same for the same files.
  package var id: String
  package var catalog: Catalog
  package var locales: [LanguageTag: LocaleBundle]
  package var facts: [String: Fact]
  package var policies: [String: EscalationPolicy]
  package var stations: [Station]
  package var gazetteer: Gazetteer
  /// The locale of last resort, and of a channel that names none.
  package var defaultLocale: LanguageTag

  package init(
    id: String, catalog: Catalog, locales: [LanguageTag: LocaleBundle], facts: [String: Fact] = [:],
    policies: [String: EscalationPolicy] = [:], stations: [Station] = [],
    gazetteer: Gazetteer = Gazetteer(), defaultLocale: LanguageTag = .spanish
  ) {
    self.id = id
    self.catalog = catalog
    self.locales = locales
    self.facts = facts
    self.policies = policies
    self.stations = stations
    self.gazetteer = gazetteer
    self.defaultLocale = defaultLocale
  }

  /// The locales to try for one answer, best first, each once: the wanted one, its fallbacks, the default.
  package func chain(from wanted: LanguageTag) -> [LocaleBundle] {
    var tags = [wanted] + (locales[wanted]?.fallbacks ?? []) + [defaultLocale]
    var seen: Set<LanguageTag> = []
    tags = tags.filter { seen.insert($0).inserted }
    return tags.compactMap { locales[$0] }
  }
}

/// All intents of a release, by id.
package struct Catalog: Sendable {
  package var intents: [IntentID: Intent]

  package init(_ intents: [Intent]) {
    self.intents = Dictionary(intents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: IntentID) -> Intent? { intents[id] }
}
