import Helpline

/// Reads one card of `Intents/places/`: a crossing, a river, a stop, a landmark or a state.
enum PlaceCard {
  private static let form = CardForm(
    required: ["Place", "Kind", "Words", "Source"], optional: ["State", "At", "Confidence", "Note"])

  static func read(_ card: Card) -> (Place?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let kind = Place.Kind(rawValue: card["Kind"]?.value ?? "")
    if kind == nil, let field = card["Kind"] {
      diagnostics.append(
        card.fault(
          "Kind", "unknown-kind", "\"\(field.value.prefix(40))\" is no kind of place",
          "write one of " + Place.Kind.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    var coordinates: Coordinates?
    if let point = card["At"] {
      coordinates = LocalityParser.Point.read(point.value[...])
      if coordinates == nil {
        diagnostics.append(
          card.fault(
            "At", "bad-place", "\"\(point.value.prefix(40))\" is no place",
            "write latitude and longitude: 31.4826, -111.5448"))
      }
    }
    guard diagnostics.isEmpty, let kind else { return (nil, diagnostics) }
    let place = Place(
      name: card["Place"]?.value ?? "", kind: kind, state: card["State"]?.value ?? "",
      coordinates: coordinates, words: (card["Words"]?.value ?? "")[...].commaList)
    return (place, [])
  }
}
