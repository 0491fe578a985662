import Helpline

/// Looks for names in the words of one text. Precision before recall: a small town needs a word before it
/// that says where, a town called like an ordinary word needs more.
struct NameSearch {
  let index: PlaceIndex
  let ordinary: WordSet
  /// Words the library knows, which are no misspelt towns.
  let vocabulary: WordSet
  let text: PlaceText
  /// The text answers "where are you?".
  let asked: Bool
  /// Words after a kilometre that may name its road.
  let road: Range<Int>

  private static let wordsMax = 6
  private static let scansMax = 5
  private static let cityPeople = 50_000
  private static let townPeople = 5_000

  private var words: [PlaceText.Word] { text.words }

  func run() -> PlaceHits {
    var hits = PlaceHits()
    var scans = 0
    let states = stateHits()
    hits.states = Set(states.values.flatMap { $0 })
    var start = 0
    while start < words.count {
      if isState(start, after: hits.found.last, states) {
        start += 1
      } else if let hit = exact(at: start, states) ?? nearly(at: start, states, &scans) {
        hits.found.append(hit)
        start = hit.range.upperBound
      } else {
        start += lengthOfName(awayAt: start)
      }
    }
    return hits
  }

  // MARK: States

  private func stateHits() -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    for start in words.indices {
      var key: [UInt8] = []
      for end in start..<min(start + 3, words.count) {
        key += words[end].key
        let states = index.places(called: key).map { index.places[Int($0)] }
          .filter { $0.kind == .state }.map(\.state)
        if !states.isEmpty { found[start] = states }
      }
    }
    return found
  }

  private func stateFollows(_ end: Int, _ places: [Int32], _ states: [Int: [String]]) -> Bool {
    for next in end..<min(end + 2, words.count) {
      if let named = states[next], places.contains(where: { named.contains(place($0).state) }) {
        return true
      }
      if !["de", "en", "in", "estado"].contains(words[next].plain) { return false }
    }
    return false
  }

  private func inStateThatFollows(
    _ end: Int, _ places: [Int32], _ states: [Int: [String]]
  ) -> [Int32] {
    guard stateFollows(end, places, states) else { return places }
    let named = (end..<min(end + 2, words.count)).flatMap { states[$0] ?? [] }
    return places.filter { named.contains(place($0).state) }
  }

  /// "Altar, Sonora" names one place.
  private func isState(_ start: Int, after hit: PlaceHit?, _ states: [Int: [String]]) -> Bool {
    guard let named = states[start], let hit, start - hit.range.upperBound <= 1 else {
      return false
    }
    return hit.places.contains { named.contains(place($0).state) }
  }

  // MARK: Names

  /// The longest name that begins here and that the words around it bear out.
  private func exact(at start: Int, _ states: [Int: [String]]) -> PlaceHit? {
    var best: PlaceHit?
    var key: [UInt8] = []
    for end in start..<min(start + Self.wordsMax, words.count) {
      if end > start, words[end].isAfterBreak { break }
      key += words[end].key
      let places = index.places(called: key).filter { place($0).kind != .state }
      guard !places.isEmpty else { continue }
      if let hit = judged(start..<(end + 1), places, 0, states) { best = hit }
    }
    return best
  }

  /// "me llamo Benito Juarez" does not name Juarez either.
  private func lengthOfName(awayAt start: Int) -> Int {
    guard !road.contains(start), PlaceCues.before(start, in: words) == .away else { return 1 }
    var key: [UInt8] = []
    var length = 1
    for end in start..<min(start + Self.wordsMax, words.count) {
      key += words[end].key
      if !index.places(called: key).isEmpty { length = end - start + 1 }
    }
    return length
  }

  private func nearly(
    at start: Int, _ states: [Int: [String]], _ scans: inout Int
  ) -> PlaceHit? {
    guard isCued(start), words[start].key.count >= 3, !words[start].isNumber else { return nil }
    for count in stride(from: 3, through: 1, by: -1) where start + count <= words.count {
      let range = start..<(start + count)
      if range.dropFirst().contains(where: { words[$0].isAfterBreak || words[$0].isNumber }) {
        continue
      }
      let key = range.flatMap { words[$0].key }
      let isKnown = range.allSatisfy { isUnremarkable(words[$0].plain) }
      guard key.count >= 5, !isKnown, !isUnremarkable(words[range.upperBound - 1].plain),
        scans < Self.scansMax
      else { continue }
      scans += 1
      let (places, edits) = index.places(nearly: key, edits: key.count >= 9 ? 2 : 1)
      let likely = places.filter { isLikely($0, edits, key, words: count) }
      if !likely.isEmpty, let hit = judged(range, likely, edits, states) { return hit }
    }
    return nil
  }

  private func isUnremarkable(_ word: String) -> Bool {
    ordinary.contains(word) || vocabulary.contains(word) || PlaceCues.articles.contains(word)
      || word == "de" || word == "del"
  }

  private func isLikely(_ number: Int32, _ edits: Int, _ key: [UInt8], words count: Int) -> Bool {
    let place = place(number)
    guard place.kind != .state, edits > 0 else { return false }
    if place.kind != .locality { return key.count >= 7 }
    return edits == 1
      ? place.population >= Self.townPeople || count >= 2 : place.population >= 15_000
  }

  private func isCued(_ start: Int) -> Bool {
    if road.contains(start) { return !PlaceCues.road.contains(words[start].plain) }
    if asked, start == 0 { return true }
    return PlaceCues.before(start, in: words).rawValue >= PlaceCues.Cue.here.rawValue
  }

  // MARK: Judging

  private func judged(
    _ range: Range<Int>, _ places: [Int32], _ edits: Int, _ states: [Int: [String]]
  ) -> PlaceHit? {
    let places = inStateThatFollows(range.upperBound, places, states)
    let all = places.map(place)
    guard
      let biggest = all.first(where: { $0.kind != .locality })
        ?? all.max(by: { $0.population < $1.population })
    else { return nil }
    let isTown = biggest.kind == .locality
    let content = range.map { words[$0] }.filter { !Self.joints.contains($0.plain) }
    let isOrdinary =
      isTown
      && content.allSatisfy {
        ordinary.contains($0.plain) || $0.isNumber || $0.plain.utf8.count < 3
      }
    let isRoad = road.contains(range.lowerBound)
    let cue = isRoad ? .strong : PlaceCues.before(range.lowerBound, in: words)
    let hasState = stateFollows(range.upperBound, places, states)
    let isWhole = asked && range.lowerBound <= 3 && words.count - range.count <= 4
    let isCapital = text.isMixedCase && cue != .none && content.allSatisfy(\.isCapital)
    var score = cue.rawValue - edits + worth(biggest, content)
    if hasState { score += 3 }
    if isCapital { score += 2 }
    if asked { score += isWhole && cue != .away ? 6 : 1 }
    if isOrdinary {
      score -= hasArticleBefore(range) ? 8 : 2
    }
    let hasCue = cue.rawValue >= PlaceCues.Cue.weak.rawValue || asked
    guard score >= (hasCue ? PlaceHit.scoreMin : PlaceHit.scoreMinBare) else { return nil }
    return PlaceHit(
      range: range, places: places, score: score, edits: edits,
      isDoubtful: isOrdinary && !hasState && !isCapital && biggest.population < Self.cityPeople)
  }

  private func worth(_ place: Place, _ content: [PlaceText.Word]) -> Int {
    guard place.kind == .locality else { return 5 }
    var worth = 0
    if place.population >= Self.cityPeople {
      worth = 3
    } else if place.population >= 15_000 {
      worth = 2
    } else if place.population >= Self.townPeople {
      worth = 1
    }
    let letters = content.reduce(0) { $0 + $1.plain.utf8.count }
    return worth + (letters >= 6 ? 2 : 0)
  }

  /// "la frontera" is not the town of Frontera.
  private func hasArticleBefore(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && PlaceCues.articles.contains(words[range.lowerBound - 1].plain)
  }

  private func place(_ number: Int32) -> Place { index.places[Int(number)] }

  private static let joints: Set = ["de", "del", "y", "el", "la", "los", "las"]
}
