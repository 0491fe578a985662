package import Helpline

/// Coordinates as people write, copy and dictate them: `27.123,-109.5`, `27.123 N 109.5 O`,
/// `27°07'23"N 109°30'00"W`.
///
/// Only points in and around Mexico and Central America count: prices and codes look alike.
package enum CoordinateReader {
  private static let latitudes = 7.0...50.0
  private static let longitudes = 60.0...125.0
  private static let scalarsMax = 1600

  /// One number and what stood around it.
  private struct Part {
    var value: Double
    var decimals: Int
    var isNegative: Bool
    var mark: Unicode.Scalar?
    var hemisphere: Unicode.Scalar?
    /// Letters or other signs stand between this number and the one before.
    var isApart: Bool
  }

  package static func read(_ text: String) -> (point: Coordinates, decimals: Int)? {
    let parts = parts(Array(text.unicodeScalars.prefix(scalarsMax)))
    guard parts.count >= 2 else { return nil }
    for index in 0..<(parts.count - 1) {
      if let found = sexagesimal(parts[index...]) ?? decimal(parts[index], parts[index + 1]) {
        return found
      }
    }
    return nil
  }

  private static func decimal(_ first: Part, _ second: Part) -> (Coordinates, Int)? {
    guard !second.isApart, first.decimals >= 1, second.decimals >= 1 else { return nil }
    let isMarked = second.isNegative || second.hemisphere != nil || first.mark == "°"
    guard isMarked || first.decimals + second.decimals >= 6 else { return nil }
    return point(first.value, second.value, first, second, min(first.decimals, 5))
  }

  private static func sexagesimal(_ parts: ArraySlice<Part>) -> (Coordinates, Int)? {
    guard let (latitude, rest) = angle(parts), let (longitude, _) = angle(rest),
      let first = parts.first, let second = rest.first
    else { return nil }
    return point(latitude, longitude, first, second, 4)
  }

  /// Degrees and minutes, with or without seconds.
  private static func angle(_ parts: ArraySlice<Part>) -> (Double, ArraySlice<Part>)? {
    let all = Array(parts.prefix(3))
    guard all.count >= 2, all[0].mark == "°", all[1].mark == "'", all[1].value < 60,
      !all[1].isApart
    else { return nil }
    let minutes = all[0].value + all[1].value / 60
    guard all.count == 3, all[2].mark == "\"", all[2].value < 60, !all[2].isApart else {
      return (minutes, parts.dropFirst(2))
    }
    return (minutes + all[2].value / 3600, parts.dropFirst(3))
  }

  private static func point(
    _ latitude: Double, _ longitude: Double, _ first: Part, _ second: Part, _ decimals: Int
  ) -> (Coordinates, Int)? {
    guard !first.isNegative, latitudes.contains(latitude), longitudes.contains(longitude) else {
      return nil
    }
    return (Coordinates(latitude, -longitude), max(decimals, 1))
  }

  // MARK: Numbers

  private static func parts(_ scalars: [Unicode.Scalar]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    var isApart = true
    while index < scalars.count, parts.count < 40 {
      guard isDigit(scalars[index]) else {
        note(scalars, index, &parts, &isApart)
        index += 1
        continue
      }
      let isNegative = index > 0 && (scalars[index - 1] == "-" || scalars[index - 1] == "−")
      var value = 0.0
      var decimals = 0
      var digits = 0
      while index < scalars.count, isDigit(scalars[index]), digits < 4 {
        value = value * 10 + Double(scalars[index].value - 48)
        digits += 1
        index += 1
      }
      if index + 1 < scalars.count, scalars[index] == ".", isDigit(scalars[index + 1]) {
        index += 1
        var scale = 0.1
        while index < scalars.count, isDigit(scalars[index]) {
          if decimals < 12 { value += Double(scalars[index].value - 48) * scale }
          scale /= 10
          decimals += 1
          index += 1
        }
      }
      parts.append(
        Part(
          value: value, decimals: decimals, isNegative: isNegative, mark: nil, hemisphere: nil,
          isApart: isApart))
      isApart = false
    }
    return parts
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value)
  }

  /// What follows a number: a mark, a letter of the compass, or something that parts it from the next.
  private static func note(
    _ scalars: [Unicode.Scalar], _ index: Int, _ parts: inout [Part], _ isApart: inout Bool
  ) {
    guard !parts.isEmpty else { return }
    let last = parts.count - 1
    switch scalars[index] {
    case "°", "º", "˚": parts[last].mark = "°"
    case "'", "’", "′", "´", "‘":
      parts[last].mark = parts[last].mark == "'" ? "\"" : "'"
    case "\"", "”", "″", "“": parts[last].mark = "\""
    case " ", ",", ";", "-", "−", "+", "\t", "\n", "(", ")", "/", ":": break
    case "N", "n", "W", "w", "O", "o", "E", "e", "S", "s":
      if !hasLetterBeside(scalars, index) {
        parts[last].hemisphere = scalars[index]
      } else {
        isApart = isApart || !isCompassWord(scalars, index)
      }
    default: isApart = isApart || !isCompassWord(scalars, index)
    }
  }

  private static func hasLetterBeside(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    return before.properties.isAlphabetic && before != "º" || after.properties.isAlphabetic
  }

  private static let compassWords = [
    "norte", "oeste", "north", "west", "lat", "lon", "long", "latitud", "longitud", "nord", "ouest",
    "y", "grados", "latitude", "longitude", "lng",
  ]

  /// Is the word around this letter one that may stand between two coordinates?
  private static func isCompassWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index].properties.isAlphabetic else { return false }
    var low = index
    var high = index
    while low > 0, index - low < 10, scalars[low - 1].properties.isAlphabetic { low -= 1 }
    while high + 1 < scalars.count, high - index < 10,
      scalars[high + 1].properties.isAlphabetic
    { high += 1 }
    let word = String(String.UnicodeScalarView(scalars[low...high])).lowercased()
    return compassWords.contains(word)
  }
}
