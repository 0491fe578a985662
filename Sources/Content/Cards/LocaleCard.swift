import Helpline

/// Reads `Locales/<lang>/locale.txt`.
enum LocaleCard {
  static let reviews = ["reviewed", "needs-native-review"]

  private static let form = CardForm(
    required: ["Locale", "Name"], optional: ["Asked as", "Fallbacks", "Review", "Default"])

  static func read(
    _ card: Card, _ folder: LanguageTag
  ) -> ((bundle: LocaleBundle, isDefault: Bool)?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let tag = card["Locale"]?.value ?? ""
    if !tag.isEmpty, LanguageTag(tag) != folder {
      diagnostics.append(
        card.fault(
          "Locale", "locale-in-wrong-folder", "\"\(tag)\" stands in the folder \(folder)",
          "write \"Locale: \(folder)\""))
    }
    let review = card["Review"]?.value ?? reviews[1]
    if !reviews.contains(review) {
      diagnostics.append(
        card.fault(
          "Review", "unknown-review", "\"\(review)\" is no review state",
          NearestName.hint(review, among: reviews)))
    }
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    var bundle = LocaleBundle(tag: folder, name: card["Name"]?.value ?? "", review: review)
    bundle.askedAs = card["Asked as"]?.value[...].commaList ?? []
    for name in card["Fallbacks"]?.value[...].commaList ?? [] {
      if let fallback = LanguageTag(name) {
        bundle.fallbacks.append(fallback)
      } else {
        diagnostics.append(
          card.fault(
            "Fallbacks", "bad-language", "\"\(name)\" is no language tag", "write es, en …"))
      }
    }
    return ((bundle, card["Default"]?.value.lowercased() == "yes"), diagnostics)
  }
}
