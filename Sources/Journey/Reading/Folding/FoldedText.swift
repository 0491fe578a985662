/// A text as its folded words, in memory that is used again for the next text.
///
/// Not safe to share between threads while a text is read: `ScratchPool` lends it to one at a time.
final class FoldedText: @unchecked Sendable {
  /// The longest text that is read; ten times the longest any carrier delivers.
  static let textScalarsMax = 16_384
  static let tokensMax = 4_096
  private static let lettersMax = 2 * textScalarsMax + 64

  let letters: UnsafeMutablePointer<UInt8>
  let tokens: UnsafeMutablePointer<Token>
  private(set) var lettersCount = 0
  private(set) var count = 0
  /// Glyphs that say the writer laughs, and letters inside words that our languages do not have.
  private(set) var laughs = 0
  private(set) var innerApostrophes = 0
  private(set) var otherLetters = 0
  private(set) var otherWords = 0
  /// What the letters with marks say about the language: `AccentTable`.
  private(set) var accents = SIMD8<Float>.zero
  /// Where the word that is being read has its last marked vowel; -1: it has none.
  private var mark = -1
  private var runStart = 0
  private var opensSentence = true

  init() {
    letters = .allocate(capacity: Self.lettersMax)
    tokens = .allocate(capacity: Self.tokensMax)
  }

  deinit {
    letters.deallocate()
    tokens.deallocate()
  }

  subscript(index: Int) -> Token { tokens[index] }

  func bytes(_ token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: letters + Int(token.start), count: Int(token.length))
  }

  func word(_ token: Token) -> String {
    String(decoding: bytes(token), as: UTF8.self)
  }

  func reset() {
    lettersCount = 0
    count = 0
    laughs = 0
    innerApostrophes = 0
    otherLetters = 0
    otherWords = 0
    accents = .zero
    mark = -1
    runStart = 0
    opensSentence = true
  }

  func noteLaugh() { laughs &+= 1 }
  func noteApostrophe() { innerApostrophes &+= 1 }
  func noteAccent(_ scalar: UInt32, _ says: SIMD8<Float>) {
    accents += says
    if AccentShape.marks(scalar) { mark = pending }
  }
  func noteSentenceEnd() { opensSentence = true }

  /// Letters of the word that is being read.
  var pending: Int { lettersCount - runStart }
  var pendingFirst: UInt8 { letters[runStart] }
  var pendingLast: UInt8 { letters[lettersCount - 1] }
  func pendingLetter(_ index: Int) -> UInt8 { letters[runStart + index] }
  func setPendingLetter(_ index: Int, _ letter: UInt8) { letters[runStart + index] = letter }

  func shortenPending() {
    let word = UnsafeMutableBufferPointer(start: letters + runStart, count: pending)
    lettersCount = runStart + Elongation.shorten(word)
  }

  @inline(__always)
  func append(_ letter: UInt8) {
    guard lettersCount < Self.lettersMax else { return }
    letters[lettersCount] = letter
    lettersCount &+= 1
  }

  func dropPending(_ letters: Int) {
    lettersCount = max(runStart, lettersCount - letters)
  }

  /// Ends the word that is being read.
  func flush(_ kind: Token.Kind? = nil) {
    guard lettersCount > runStart else { return }
    defer { runStart = lettersCount }
    if mark >= 0 { weighMark() }
    guard count < Self.tokensMax else { return }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var digits = true
    for index in runStart..<lettersCount {
      let letter = letters[index]
      digits = digits && letter < 58
      hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    }
    tokens[count] = Token(
      hash: Token.mix(hash), start: Int32(runStart), length: Int32(lettersCount - runStart),
      kind: kind ?? (digits ? .number : .word), opensSentence: opensSentence)
    count &+= 1
    opensSentence = false
  }

  private func weighMark() {
    let word = UnsafeBufferPointer(start: letters + runStart, count: pending)
    accents += AccentShape.says(word, mark: mark)
    mark = -1
  }

  /// A letter of another script: counted, not kept.
  func noteOther(opensWord: Bool) {
    otherLetters &+= 1
    if opensWord { otherWords &+= 1 }
  }

  /// Puts the words of `replacement`, one space between them, where `range` stood.
  func replace(_ range: Range<Int>, with replacement: UnsafeBufferPointer<UInt8>) {
    let words = replacement.reduce(1) { $1 == 32 ? $0 + 1 : $0 }
    guard count + words - range.count <= Self.tokensMax,
      lettersCount + replacement.count <= Self.lettersMax
    else { return }
    let opens = tokens[range.lowerBound].opensSentence
    (tokens + range.lowerBound + words)
      .update(from: tokens + range.upperBound, count: count - range.upperBound)
    for word in 0..<words { tokens[range.lowerBound + word].opensSentence = opens && word == 0 }
    var place = range.lowerBound
    runStart = lettersCount
    for letter in replacement {
      if letter == 32 {
        put(at: place)
        place += 1
      } else {
        append(letter)
      }
    }
    put(at: place)
    count += words - range.count
  }

  /// Makes the pending letters a word at `place`, which says already whether it opens a sentence.
  private func put(at place: Int) {
    let word = UnsafeBufferPointer(start: letters + runStart, count: pending)
    tokens[place] = Token(
      hash: Token.hash(word), start: Int32(runStart), length: Int32(word.count),
      kind: word.allSatisfy { $0 < 58 } ? .number : .word,
      opensSentence: tokens[place].opensSentence)
    runStart = lettersCount
  }
}
