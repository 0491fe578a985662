import Helpline

/// Finds every intent that is in a text, danger first, with the lines of the lists that won.
///
/// Two witnesses: phrases of the lists found in the text, and a model learned from the same lists.
/// Cues beside a danger (a joke, an advert, the news, long ago) take away from it.
struct IntentMatcher: Sendable {
  let index: IntentIndex

  /// Below this an intent is not there.
  private static let scoreMin: Float = 0.45
  /// An emergency needs this much to page at once; between `scoreMin` and it a human looks.
  private static let redMin: Float = 0.5
  private static let matchesMax = 4

  struct Finding {
    var intent: Int
    var score: Float
    var hit: Int
  }

  func match(_ scratch: Scratch, _ guess: LanguageGuess, _ reasons: inout [Reason]) -> [Match] {
    resolve(scratch, guess)
    PhraseWalk(index.trie, index.lexicon, index.negators, scratch).run()
    dropCovered(scratch)
    let cues = findCues(scratch)
    weigh(scratch)
    return decide(scratch, cues, &reasons)
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
      guard phrase.kind == .cue, found.cost <= 2, !found.isNegated else { continue }
      cues |= 1 << UInt16(phrase.meaning)
    }
    return cues
  }

  /// The model's opinion: a score for each intent from the words and their pairs.
  private func weigh(_ scratch: Scratch) {
    scratch.rowsCount = 0
    var before: UInt32?
    var content: UInt32?
    for token in 0..<scratch.text.count {
      guard scratch.candidateCounts[token] > 0 else {
        before = nil
        continue
      }
      let word = scratch.candidate(token, 0).word
      addRow(LinearModel.single(word), scratch)
      if let before { addRow(LinearModel.pair(before, word), scratch) }
      if !index.lexicon.functionWords[Int(word)] {
        if let content, content != before { addRow(LinearModel.pair(content, word), scratch) }
        content = word
      }
      before = word
    }
    index.model.score(
      UnsafeBufferPointer(start: scratch.rows, count: scratch.rowsCount), into: scratch.scores)
  }

  private func addRow(_ feature: UInt64, _ scratch: Scratch) {
    guard scratch.rowsCount < Scratch.rowsMax, let row = index.model.row(feature) else { return }
    scratch.rows[scratch.rowsCount] = row
    scratch.rowsCount += 1
  }

  // MARK: Deciding

  private func decide(_ scratch: Scratch, _ cues: UInt16, _ reasons: inout [Reason]) -> [Match] {
    for intent in index.intents.indices { scratch.strengths[intent] = 0 }
    for number in 0..<scratch.hitsCount {
      let hit = scratch.hits[number]
      let phrase = index.phrases[Int(hit.phrase)]
      guard !hit.isDropped, phrase.kind != .cue else { continue }
      let says = strength(hit, phrase)
      let before = scratch.strengths[phrase.meaning]
      scratch.strengths[phrase.meaning] = max(before, says) + min(before, says) * 0.1
    }
    let keeps = kept(cues, &reasons)
    var findings: [Finding] = []
    for intent in index.intents.indices {
      let score = combined(scratch, intent, keeps)
      if score >= Self.scoreMin { findings.append(Finding(intent: intent, score: score, hit: 0)) }
    }
    return matches(findings, scratch, &reasons)
  }

  private func strength(_ hit: PhraseHit, _ phrase: Phrase) -> Float {
    let close = 1 - Float(hit.cost) / 20
    return phrase.strength * close * (hit.isNegated && !phrase.saysNo ? 0.4 : 1)
  }

  private func kept(_ cues: UInt16, _ reasons: inout [Reason]) -> Float {
    guard cues != 0 else { return 1 }
    var keeps: Float = 1
    let isNow = cues & (1 << UInt16(Cue.now.rawValue)) != 0
    for cue in Cue.allCases where cues & (1 << UInt16(cue.rawValue)) != 0 {
      if cue == .past && isNow { continue }
      if cue.keeps < 1 { reasons.append(Reason(cue.code)) }
      keeps *= cue.keeps
    }
    return keeps
  }

  private func combined(_ scratch: Scratch, _ intent: Int, _ keeps: Float) -> Float {
    let words = min(scratch.strengths[intent], 1)
    let model = LinearModel.sigmoid(scratch.scores[intent])
    let both = words * 0.75 + model * 0.45
    return index.urgencies[intent] == .red ? both * keeps : both
  }

  private func matches(
    _ findings: [Finding], _ scratch: Scratch, _ reasons: inout [Reason]
  ) -> [Match] {
    let sorted = findings.sorted {
      ($0.score, $1.intent) > ($1.score, $0.intent)
    }
    guard let best = sorted.first else { return [] }
    var found: [Match] = []
    for finding in sorted.prefix(Self.matchesMax) where finding.score >= best.score * 0.75 {
      found.append(
        Match(
          intent: index.intents[finding.intent], urgency: index.urgencies[finding.intent],
          score: Double(min(finding.score, 1)), keywords: evidence(finding.intent, scratch)))
    }
    return found.enumerated().sorted {
      ($0.element.urgency == .red ? 0 : 1, $0.offset) < (
        $1.element.urgency == .red ? 0 : 1, $1.offset
      )
    }.map(\.element)
  }

  private func evidence(_ intent: Int, _ scratch: Scratch) -> [String] {
    var lines: [String] = []
    for number in 0..<scratch.hitsCount {
      let hit = scratch.hits[number]
      let phrase = index.phrases[Int(hit.phrase)]
      guard phrase.kind != .cue, phrase.meaning == intent, !hit.isDropped,
        !lines.contains(phrase.line)
      else { continue }
      lines.append(phrase.line)
      if lines.count == 4 { break }
    }
    return lines
  }
}
