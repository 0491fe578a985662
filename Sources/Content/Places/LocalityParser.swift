import Helpline

/// Reads `Intents/places/localities.txt`: `name; municipality; state; latitude longitude; people`.
enum LocalityParser {
  static let linesMax = 40_000

  static func parse(_ file: SourceFile) -> ([Place], [Diagnostic]) {
    var places: [Place] = []
    var diagnostics: [Diagnostic] = []
    for line in file.lines {
      let text = line.trimmed
      if text.isEmpty || text.utf8.first == UInt8(ascii: "#") { continue }
      guard places.count < linesMax else { break }
      if let place = place(text) {
        places.append(place)
      } else {
        diagnostics.append(
          Diagnostic(
            .error, "bad-locality", file: file.path, line: line.number,
            "\"\(text.prefix(40))\" is no locality",
            hint: "write name; municipality; state; latitude longitude; people"))
      }
    }
    return (places, diagnostics)
  }

  private static func place(_ line: Substring) -> Place? {
    let parts = line.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Substring($0).trimmingBlanks }
    guard parts.count == 5, !parts[0].isEmpty, let people = Int(parts[4]),
      let point = Point.read(parts[3])
    else { return nil }
    return Place(
      name: String(parts[0]), kind: .locality, municipality: String(parts[1]),
      state: String(parts[2]), coordinates: point, population: people)
  }

  /// `31.3259 -110.9457`, with or without a comma.
  enum Point {
    static func read(_ text: Substring) -> Coordinates? {
      let numbers = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
        .map { Double(Substring($0)) }
      guard numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
        (-90...90).contains(latitude), (-180...180).contains(longitude)
      else { return nil }
      return Coordinates(latitude, longitude)
    }
  }
}
