/// Folds a text to comparable words: case, accents, compatibility forms, hidden characters, emoji,
/// elongation ("ayudaaaa"), dotted and spaced acronyms ("s.o.s"), digits for letters ("4yuda"),
/// links. The original text is never changed; any scalars at all are safe.
package enum Normalizer {
  /// The folded words with single spaces between them. Folding a folded text changes nothing.
  package static func normalize(_ text: String) -> String {
    let folded = FoldedText()
    fold(text, into: folded)
    return (0..<folded.count)
      .map { folded.word(folded[$0]) }
      .joined(separator: " ")
  }

  /// The folded words, for compiling lists.
  static func words(_ text: String, _ folded: FoldedText = FoldedText()) -> [[UInt8]] {
    fold(text, into: folded)
    return (0..<folded.count).map { Array(folded.bytes(folded[$0])) }
  }

  static func fold(_ text: String, into folded: FoldedText) {
    folded.reset()
    var machine = FoldMachine(folded)
    var read = 0
    for scalar in text.unicodeScalars {
      guard read < FoldedText.textScalarsMax else { break }
      read &+= 1
      machine.take(scalar.value)
    }
    machine.finish()
    Acronyms.join(in: folded)
  }
}

/// Reads scalars one by one and cuts them into words.
struct FoldMachine {
  private let table = FoldTable.shared
  private let accents = AccentTable.shared
  private let folded: FoldedText
  private var inLink = false
  private var inOther = false
  private var repeats = 0
  /// An apostrophe or a point that may turn out to stand inside a word.
  private var held: UInt16 = FoldTable.separator

  init(_ folded: FoldedText) {
    self.folded = folded
  }

  mutating func take(_ scalar: UInt32) {
    let cell = table[scalar]
    if AccentTable.covers(scalar), !inLink {
      folded.noteAccent(scalar, AccentTable.says(scalar, accents))
    }
    if inLink {
      if cell == FoldTable.separator || cell == FoldTable.sentenceEnd, scalar <= 0x20 {
        inLink = false
      }
      return
    }
    if cell >= 32 {
      letter(UInt8(truncatingIfNeeded: cell & 0xFF))
      if cell > 0xFF { letter(UInt8(truncatingIfNeeded: cell >> 8)) }
    } else if cell != FoldTable.dropped {
      role(cell, scalar)
    }
  }

  mutating func finish() {
    endWord()
  }

  private mutating func letter(_ letter: UInt8) {
    if held != FoldTable.separator { settleHeld(before: letter) }
    guard !inLink else { return }
    inOther = false
    if folded.pending > 0 {
      let last = folded.pendingLast
      if last < 58, letter >= 58, isDigits, !looksLeet(letter) {
        folded.flush()
      }
      if folded.pending > 0, letter == folded.pendingLast, letter >= 58 {
        repeats &+= 1
        if repeats >= 2 {
          if repeats == 2 { folded.dropPending(1) }
          return
        }
      } else {
        repeats = 0
      }
    } else {
      repeats = 0
    }
    folded.append(letter)
  }

  private var isDigits: Bool {
    for index in 0..<folded.pending where folded.pendingLetter(index) >= 58 { return false }
    return true
  }

  /// "4yuda" is a word, "5km" is a number and its unit.
  private func looksLeet(_ next: UInt8) -> Bool {
    folded.pending == 1 && (folded.pendingFirst == 52 || folded.pendingFirst == 51) && next != 107
      && next != 109 && next != 97 && next != 112
  }

  private mutating func role(_ cell: UInt16, _ scalar: UInt32) {
    switch cell {
    case FoldTable.apostrophe, FoldTable.point:
      if held != FoldTable.separator { endWord() }
      if folded.pending > 0 { held = cell } else if cell == FoldTable.point { endWord() }
    case FoldTable.sentenceEnd:
      endWord()
      folded.noteSentenceEnd()
    case FoldTable.otherScript:
      let opens = !inOther
      endWord()
      folded.noteOther(opensWord: opens)
      inOther = true
    case FoldTable.laugh:
      endWord()
      folded.noteLaugh()
    case FoldTable.distress:
      endWord()
      for letter in "sos".utf8 { folded.append(letter) }
      endWord()
    default:
      if scalar == 0x3A, isScheme { return openLink() }
      if scalar == 0x2F, inOther == false, held == FoldTable.point { return openLink() }
      endWord()
    }
  }

  private mutating func endWord() {
    let sentence = held == FoldTable.point
    held = FoldTable.separator
    Leet.restore(in: folded)
    folded.flush()
    if sentence { folded.noteSentenceEnd() }
    inOther = false
    repeats = 0
  }

  /// "http" or "https" before a colon.
  private var isScheme: Bool {
    let count = folded.pending
    guard count == 4 || count == 5, folded.pendingFirst == 104 else { return false }
    return folded.pendingLetter(1) == 116 && folded.pendingLetter(2) == 116
      && folded.pendingLetter(3) == 112
  }

  private mutating func openLink() {
    folded.dropPending(folded.pending)
    for letter in "http".utf8 { folded.append(letter) }
    folded.flush(.link)
    held = FoldTable.separator
    inLink = true
  }

  private mutating func settleHeld(before next: UInt8) {
    let role = held
    held = FoldTable.separator
    if role == FoldTable.apostrophe {
      if isElided { endWord() } else { folded.noteApostrophe() }
    } else if isDigits && next < 58 {
      return
    } else if folded.pending == 3, folded.pendingFirst == 119, folded.pendingLetter(1) == 119 {
      openLink()
    } else {
      let single = folded.pending == 1
      Leet.restore(in: folded)
      folded.flush()
      if !single { folded.noteSentenceEnd() }
      repeats = 0
    }
  }

  /// French and Creole cut a short word before a vowel: l'eau, m'ap, qu'il.
  private var isElided: Bool {
    switch folded.pending {
    case 1:
      switch folded.pendingFirst {
      case 99, 100, 106, 107, 108, 109, 110, 115, 116, 119, 121: return true
      default: return false
      }
    case 2: return folded.pendingFirst == 113 && folded.pendingLast == 117
    default: return false
    }
  }
}
