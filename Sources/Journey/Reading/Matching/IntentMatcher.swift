import Helpline

/// Finds every intent that is in a text, danger first, with the lines of the lists that won.
///
/// Two witnesses: phrases of the lists found in the text, and a model learned from the same lists.
/// Cues beside a danger (a joke, an advert, the news, long ago) take away from it.
struct IntentMatcher: Sendable {
  let index: IntentIndex

  /// Whether a `+` or `-` line holds for exactly its text, whatever else would be weighed.
  var trustsExamples = true

  /// Rules an intent out.
  private static let never: Float = -1_000
  private static let littleShare: Float = 0.4
  /// How much the beginning of a word says beside the word, and of a word that no list has.
  private static let stemShare: Float = 0.4
  private static let unlistedShare: Float = 0.5

  /// From here on a word is so far from the one it is taken for that it counts as unlisted, too.
  private static let doubtfulCost: UInt8 = 4

  /// How far before a cue a word may stand that denies it.
  private static let denialReach = 3

  struct Outcome {
    var matches: [Match]
    var urgency: Urgency
  }

  func match(_ scratch: Scratch, _ guess: LanguageGuess, _ reasons: inout [Reason]) -> Outcome {
    let text = scratch.text
    let whole = ExampleIndex.hash(text)
    resolve(scratch, guess)
    PhraseWalk(index, scratch).run()
    dropCovered(scratch)
    let cues = findCues(scratch)
    weigh(scratch, guess)
    return decide(scratch, cues, whole, &reasons)
  }

  private func resolve(_ scratch: Scratch, _ guess: LanguageGuess) {
    let tongues = TonguesInPlay(first: guess.first, second: guess.second)
    Repair(lexicon: index.lexicon, text: scratch.text, tongues: tongues).run()
    for token in 0..<scratch.text.count {
      let word = scratch.text[token]
      scratch.candidateCounts[token] = UInt8(
        index.lexicon.resolve(
          word, scratch.text.bytes(word), tongues: tongues, into: scratch.candidates(of: token)))
    }
  }

  /// A longer phrase around a shorter one says what the shorter one means: "mordida de víbora".
  private func dropCovered(_ scratch: Scratch) {
    let hits = scratch.hits
    for inner in 0..<scratch.hitsCount {
      let phrase = index.phrases[Int(hits[inner].phrase)]
      guard phrase.kind == .keyword else { continue }
      for outer in 0..<scratch.hitsCount where outer != inner {
        let other = index.phrases[Int(hits[outer].phrase)]
        guard hits[outer].first <= hits[inner].first, hits[outer].last >= hits[inner].last,
          other.meaning != phrase.meaning || other.kind == .cue, other.words > phrase.words,
          other.kind != .cue || !phrase.saysNo, hits[outer].cost <= hits[inner].cost + 4
        else { continue }
        hits[inner].isDropped = true
        break
      }
    }
  }

  private func findCues(_ scratch: Scratch) -> UInt16 {
    var cues: UInt16 = scratch.text.laughs > 0 ? 1 << UInt16(Cue.humour.rawValue) : 0
    for hit in 0..<scratch.hitsCount {
      let found = scratch.hits[hit]
      let phrase = index.phrases[Int(found.phrase)]
      guard phrase.kind == .cue, found.cost == 0, !found.isNegated,
        lacking(found, phrase, scratch) < 1
      else { continue }
      if phrase.saysNo || !isDenied(before: Int(found.first), scratch) {
        cues |= 1 << UInt16(phrase.meaning)
      } else if phrase.meaning == Cue.calm.rawValue {
        cues |= 1 << UInt16(Cue.denied.rawValue)
      }
    }
    return cues
  }

  /// "It is not a false alarm": what a cue says is denied in the words before it.
  private func isDenied(before first: Int, _ scratch: Scratch) -> Bool {
    var token = first
    while token > 0, first - token < Self.denialReach, !scratch.text[token].opensSentence {
      token -= 1
      if scratch.candidateCounts[token] > 0,
        index.negators[Int(scratch.candidate(token, 0).word)]
      {
        return true
      }
    }
    return false
  }

  /// The model's opinion: a score for each intent from the words and their pairs.
  private func weigh(_ scratch: Scratch, _ guess: LanguageGuess) {
    for intent in 0...index.intents.count { scratch.scores[intent] = 0 }
    let model = index.model
    var before: UInt32?
    var content: UInt32?
    scratch.contentCount = 0
    scratch.strangeCount = 0
    for token in 0..<scratch.text.count {
      if scratch.text[token].kind == .number { continue }
      guard scratch.candidateCounts[token] > 0 else {
        if scratch.text[token].kind == .word {
          scratch.contentCount += 1
          scratch.strangeCount += 1
          addStem(of: scratch.text[token], guess, scratch)
        }
        before = nil
        continue
      }
      let word = scratch.candidate(token, 0).word
      if scratch.candidate(token, 0).cost >= Self.doubtfulCost { scratch.strangeCount += 1 }
      // A guessed word says less than one written as the lists write it.
      let share = 1 - 0.14 * Float(scratch.candidate(token, 0).cost)
      let rows = model.words[Int(word)]
      model.add(row: rows.stem, to: scratch.scores, share * Self.stemShare)
      if let before { model.add(LinearModel.pair(before, word), to: scratch.scores, share) }
      if !index.lexicon.functionWords[Int(word)] {
        model.add(row: rows.single, to: scratch.scores, share)
        if let content, content != before {
          model.add(LinearModel.pair(content, word), to: scratch.scores)
        }
        content = word
        scratch.contentCount += 1
      }
      before = word
    }
  }

  /// A word that no list has may still share its beginning with one that a list has.
  private func addStem(of token: Token, _ guess: LanguageGuess, _ scratch: Scratch) {
    guard token.length >= 5, let tongue = Tongue(rawValue: Int(guess.first)) else { return }
    let stem = SoundKey(scratch.text.bytes(token), tongue).stem(tongue)
    if stem != 0 { index.model.add(stem, to: scratch.scores, Self.unlistedShare) }
  }

  // MARK: Deciding

  private func decide(
    _ scratch: Scratch, _ cues: UInt16, _ whole: UInt64, _ reasons: inout [Reason]
  ) -> Outcome {
    addStrengths(scratch)
    if let place = index.spots.intent,
      scratch.isPoint || index.spots.isAll(scratch, index.lexicon)
    {
      scratch.strengths[place] = Scratch.pinnedStrength
    }
    if trustsExamples {
      index.examples.each(whole) { example in
        scratch.strengths[Int(example.intent)] =
          example.isThis ? Scratch.pinnedStrength : Self.never
      }
    }
    return Verdict(
      index, scratch, takes: taken(cues, &reasons),
      deniesCalm: cues & (1 << UInt16(Cue.denied.rawValue)) != 0
    ).outcome(&reasons)
  }

  private func addStrengths(_ scratch: Scratch) {
    for intent in index.intents.indices { scratch.strengths[intent] = 0 }
    for number in 0..<scratch.hitsCount {
      let hit = scratch.hits[number]
      let phrase = index.phrases[Int(hit.phrase)]
      guard !hit.isDropped, phrase.kind != .cue else { continue }
      let says = strength(hit, phrase, scratch)
      let before = scratch.strengths[phrase.meaning]
      let isAll = phrase.kind == .wholeText || covers(hit, phrase, scratch)
      scratch.strengths[phrase.meaning] =
        isAll ? Scratch.wholeStrength : max(before, says) + min(before, says) * 0.1
    }
  }

  /// The phrase is all that the text says, but for little words.
  func covers(_ hit: PhraseHit, _ phrase: Phrase, _ scratch: Scratch) -> Bool {
    hit.cost <= 3 && !hit.isNegated && phrase.words >= scratch.contentCount
      && lacking(hit, phrase, scratch) == 0
  }

  func strength(_ hit: PhraseHit, _ phrase: Phrase, _ scratch: Scratch) -> Float {
    let close = 1 - Float(hit.cost) / 20
    return phrase.strength * close * (hit.isNegated && !phrase.saysNo ? 0.4 : 1)
      * (1 - Self.littleShare * lacking(hit, phrase, scratch))
  }

  /// "Where you are" is not "where I am": the share of the phrase's little words that are not there.
  private func lacking(_ hit: PhraseHit, _ phrase: Phrase, _ scratch: Scratch) -> Float {
    guard !phrase.little.isEmpty else { return 0 }
    let from = max(0, Int(hit.first) - 3)
    let to = min(scratch.text.count - 1, Int(hit.last) + 3)
    var lacking: Float = 0
    for place in phrase.little where !stands(index.little[place], from...to, scratch) {
      lacking += 1
    }
    return lacking / Float(phrase.little.count)
  }

  private func stands(_ word: UInt32, _ range: ClosedRange<Int>, _ scratch: Scratch) -> Bool {
    for token in range {
      for index in 0..<Int(scratch.candidateCounts[token])
      where scratch.candidate(token, index).word == word { return true }
    }
    return false
  }

  private func taken(_ cues: UInt16, _ reasons: inout [Reason]) -> (danger: Float, all: Float) {
    var takes: (danger: Float, all: Float) = (0, 0)
    guard cues != 0 else { return takes }
    let isNow = cues & (1 << UInt16(Cue.now.rawValue)) != 0
    for cue in Cue.allCases where cues & (1 << UInt16(cue.rawValue)) != 0 && cue.takes > 0 {
      if cue == .past && isNow { continue }
      reasons.append(Reason(cue.code))
      takes.danger += cue.takes
      if cue.isAboutAll { takes.all += cue.takes }
    }
    return takes
  }
}
