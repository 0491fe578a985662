import Helpline

/// `Intents/places/`: towns one a line, ordinary words one a line, and cards for everything else.
extension LibraryBuilder {
  mutating func takePlaces(_ file: SourceFile) {
    switch file.path.split(separator: "/").last ?? "" {
    case "localities.txt": gazetteer.places += collecting(LocalityParser.parse(file))
    case "ordinary.txt": gazetteer.ordinary += ordinaryWords(file)
    default:
      for card in collecting(CardParser.parse(file)) {
        if let place = collecting(PlaceCard.read(card)) { gazetteer.places.append(place) }
      }
    }
  }

  private func ordinaryWords(_ file: SourceFile) -> [String] {
    file.lines.map(\.trimmed).filter { !$0.isEmpty && $0.utf8.first != UInt8(ascii: "#") }
      .map(String.init)
  }
}
