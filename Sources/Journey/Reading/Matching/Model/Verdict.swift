import Helpline

/// Weighs what was found in a text into one distribution over all intents and "none", and reads the
/// decision from it: danger by the sum of all emergencies, since several that share a text must not
/// outvote one another; then the family, then the intent.
struct Verdict {
  /// Danger from which the text is red, and from which a human looks and the person is asked.
  static let redMin: Float = 0.24
  static let uncertainMin: Float = 0.19
  /// Danger that a list's phrase vouches for, and that is this much likelier than nothing at all, is
  /// red however much else is in the text.
  private static let vouchedRedMin: Float = 0.2
  private static let vouchedOverNoneMin: Float = 5
  /// Below this the text is left alone.
  static let someMin: Float = 0.24
  /// Beside the first, an intent is named that phrases of the lists vouch for and that is not out of
  /// question, or by far likelier than nothing.
  static let besideShare: Float = 0.005
  private static let besideOverNoneMin: Float = 100
  private static let besideMin: Float = 0.05
  static let besideWordsMin: Float = 0.5
  private static let linesMax = 4
  private static let pinnedOdds: Float = 5

  let index: IntentIndex
  let scratch: Scratch
  private let takes: (danger: Float, all: Float)
  private let deniesCalm: Bool
  /// The sum of all weights, "none" being 1.
  private var sum: Float = 1
  private var danger: Float = 0

  init(
    _ index: IntentIndex, _ scratch: Scratch, takes: (danger: Float, all: Float), deniesCalm: Bool
  ) {
    self.index = index
    self.deniesCalm = deniesCalm
    self.scratch = scratch
    self.takes = takes
    weigh()
  }

  // MARK: Weighing

  private mutating func weigh() {
    let count = Float(scratch.contentCount)
    let root = 1 / (count + Evidence.spread).squareRoot()
    let length = LinearModel.logarithm(count + 1)
    let none =
      root
      * (Evidence.noneSays * scratch.scores[index.intents.count]
        + Evidence.noneStrange * Float(max(0, scratch.strangeCount - 1)))
    for intent in index.intents.indices {
      let words = scratch.strengths[intent]
      let says = scratch.scores[intent]
      guard words >= 0, words > 0 || says > 0 else {
        scratch.weights[intent] = 0
        continue
      }
      let isRed = index.urgencies[intent] == .red
      let evidence = isRed ? Evidence.danger : Evidence.other
      let cues = isRed ? takes.danger : index.isControl[intent] ? 0 : takes.all
      let isWhole = words >= Scratch.wholeStrength
      var odds =
        evidence.start + evidence.words * min(words, 3) + (isWhole ? evidence.whole : 0)
        + evidence.says * says * root + evidence.length * length - evidence.cues * cues
      if words >= Scratch.pinnedStrength { odds = max(odds, none + Self.pinnedOdds) }
      scratch.weights[intent] = LinearModel.decay(none - odds)
      sum += scratch.weights[intent]
      if isRed { danger += scratch.weights[intent] }
    }
  }

  private func share(_ intent: Int) -> Float { scratch.weights[intent] / sum }

  // MARK: Deciding

  func outcome(_ reasons: inout [Reason]) -> IntentMatcher.Outcome {
    let red = danger / sum
    let quiet = bestQuiet()
    let isRed = red >= Self.redMin || red >= Self.vouchedRedMin && hasVouchedDanger
    var named = NamedIntents()
    if isRed { named.append(likeliest { index.urgencies[$0] == .red } ?? 0) }
    if let quiet, named.first.map({ vouched(quiet, beside: $0) }) ?? isSome(red) {
      // What the text is plainly about goes first, the danger in it is still red.
      if isRed, share(quiet) > red { named.prepend(quiet) } else { named.append(quiet) }
    }
    addBeside(&named)
    var urgency = Urgency.none
    for place in 0..<named.count { urgency = max(urgency, index.urgencies[named[place]]) }
    if !isRed, red >= Self.uncertainMin, red >= (quiet.map(share) ?? 0),
      let likely = likeliest({ index.urgencies[$0] == .red })
    {
      reasons.append(Reason("uncertain-danger", "may be \(index.intents[likely])"))
      urgency = max(urgency, .amber)
    }
    if deniesCalm {
      reasons.append(Reason(Cue.denied.code))
      urgency = max(urgency, .amber)
    }
    return IntentMatcher.Outcome(matches: matches(named), urgency: urgency)
  }

  /// The text means something that is no danger.
  private func isSome(_ red: Float) -> Bool { 1 - 1 / sum - red >= Self.someMin }

  /// The likeliest intent of the likeliest family that is no danger.
  private func bestQuiet() -> Int? {
    var best: (family: Range<Int>, sum: Float) = (0..<0, 0)
    for family in index.families {
      var sum: Float = 0
      for intent in family where index.urgencies[intent] != .red { sum += scratch.weights[intent] }
      if sum > best.sum { best = (family, sum) }
    }
    return likeliest { best.family.contains($0) && index.urgencies[$0] != .red }
  }

  private var hasVouchedDanger: Bool {
    index.intents.indices.contains {
      index.urgencies[$0] == .red && scratch.strengths[$0] >= 0.6
        && scratch.weights[$0] >= Self.vouchedOverNoneMin
    }
  }

  private func likeliest(_ isMeant: (Int) -> Bool) -> Int? {
    var best: Int?
    for intent in index.intents.indices
    where scratch.weights[intent] > (best.map { scratch.weights[$0] } ?? 0) && isMeant(intent) {
      best = intent
    }
    return best
  }

  private func vouched(_ intent: Int, beside first: Int) -> Bool {
    let weight = scratch.weights[intent]
    // A place beside something else is no wish of its own: whoever looks for places finds it.
    guard intent != index.spots.intent, weight >= Self.besideMin else { return false }
    return scratch.strengths[intent] >= Self.besideWordsMin
      && (weight >= scratch.weights[first] * Self.besideShare || weight >= Self.besideOverNoneMin)
  }

  private func addBeside(_ named: inout NamedIntents) {
    guard let best = named.first else { return }
    let isRed = named.contains { index.urgencies[$0] == .red }
    while !named.isFull,
      let next = likeliest({ intent in
        (isRed || index.urgencies[intent] != .red) && vouched(intent, beside: best)
          && !named.contains { $0 == intent }
      })
    { named.append(next) }
  }

  // MARK: What is handed back, the only part that allocates

  private func matches(_ named: NamedIntents) -> [Match] {
    var matches: [Match] = []
    matches.reserveCapacity(named.count)
    for place in 0..<named.count { matches.append(match(named[place])) }
    return matches
  }

  private func match(_ intent: Int) -> Match {
    Match(
      intent: index.intents[intent], urgency: index.urgencies[intent],
      score: Double(share(intent)), keywords: evidence(intent))
  }

  /// The lines of the lists that were found, as content managers wrote them.
  private func evidence(_ intent: Int) -> [String] {
    var lines: [String] = []
    for number in 0..<scratch.hitsCount {
      let hit = scratch.hits[number]
      let phrase = index.phrases[Int(hit.phrase)]
      guard phrase.kind != .cue, phrase.meaning == intent, !hit.isDropped,
        !lines.contains(index.lines[Int(hit.phrase)])
      else { continue }
      if lines.isEmpty { lines.reserveCapacity(Self.linesMax) }
      lines.append(index.lines[Int(hit.phrase)])
      if lines.count == Self.linesMax { break }
    }
    return lines
  }
}
