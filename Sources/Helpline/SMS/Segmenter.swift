/// Counts and cuts a text into the messages a phone receives (3GPP TS 23.038, TS 23.040 §9.2.3.24).
package struct Segmenter: Hashable, Sendable {
  package let encoding: SMSEncoding
  /// Septets, or UTF-16 code units.
  package let units: Int
  /// At least 1, also for an empty text.
  package let segments: Int

  package init(_ text: String) {
    let measured = Self.measure(text)
    encoding = measured.encoding
    units = measured.units
    segments = Self.cuts(text, encoding, measured.units).count + 1
  }

  /// The text as its parts carry it; no part ends inside an escape or a surrogate pair.
  package static func split(_ text: String) -> [String] {
    let measured = measure(text)
    let scalars = text.unicodeScalars
    var parts: [String] = []
    var start = scalars.startIndex
    for cut in cuts(text, measured.encoding, measured.units) {
      parts.append(String(scalars[start..<cut]))
      start = cut
    }
    parts.append(String(scalars[start...]))
    return parts
  }

  private static func measure(_ text: String) -> (encoding: SMSEncoding, units: Int) {
    var septets = 0
    for scalar in text.unicodeScalars {
      let cost = GSM7.septets(scalar)
      if cost == 0 { return (.ucs2, text.utf16.count) }
      septets += cost
    }
    return (.gsm7, septets)
  }

  private static func cuts(
    _ text: String, _ encoding: SMSEncoding, _ units: Int
  ) -> [String.UnicodeScalarView.Index] {
    guard units > encoding.unitsSingle else { return [] }
    let scalars = text.unicodeScalars
    var cuts: [String.UnicodeScalarView.Index] = []
    var used = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      let cost = encoding == .gsm7 ? GSM7.septets(scalar) : UTF16.width(scalar)
      if used + cost > encoding.unitsPart {
        cuts.append(index)
        used = 0
      }
      used += cost
    }
    return cuts
  }
}
