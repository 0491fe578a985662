/// A kilometre in a text: a post on a road (`km 40`), or a distance from a place (`a 5 km de Altar`).
struct KilometrePost {
  /// As written, without what stands after the point: `40`.
  var number: Int
  var isDistance: Bool
  /// The number of the road: `carretera 15`.
  var roadNumber: String?
  /// Words that may name the road or the place.
  var road: Range<Int>

  private static let roadWordsMax = 10
  private static let numberMax = 3000

  static func find(in words: [PlaceText.Word]) -> KilometrePost? {
    for index in words.indices where PlaceCues.kilometre.contains(words[index].plain) {
      if index + 1 < words.count, let number = number(words[index + 1]) {
        let road = (index + 2)..<min(index + 2 + roadWordsMax, words.count)
        return KilometrePost(
          number: number, isDistance: false, roadNumber: roadNumber(words, road), road: road)
      }
      if index > 0, index + 1 < words.count, let number = number(words[index - 1]),
        distanceWords.contains(words[index + 1].plain)
      {
        return KilometrePost(
          number: number, isDistance: true,
          road: (index + 2)..<max(index + 2, min(index + 6, words.count)))
      }
    }
    return nil
  }

  private static let distanceWords: Set = [
    "de", "del", "antes", "from", "outside", "before", "south", "north", "al", "adelante", "do",
    "da",
    "pasando",
  ]

  private static func number(_ word: PlaceText.Word) -> Int? {
    guard word.isNumber, let number = Int(word.plain), number <= numberMax else { return nil }
    return number
  }

  private static func roadNumber(_ words: [PlaceText.Word], _ range: Range<Int>) -> String? {
    for index in range where words[index].isNumber && words[index].plain.utf8.count <= 3 {
      if PlaceCues.road.contains(words[index - 1].plain) { return words[index].plain }
    }
    return nil
  }
}
