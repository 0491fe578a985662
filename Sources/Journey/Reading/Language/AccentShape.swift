/// Where a word carries its mark tells Spanish from Portuguese when both have the letters: `história`,
/// `possível` are Portuguese, `tenía`, `camión`, `llegó` Spanish.
enum AccentShape {
  private static let weight: Float = 2

  /// True for a, e, i, o, u with an acute or circumflex.
  @inline(__always)
  static func marks(_ scalar: UInt32) -> Bool {
    switch scalar | 0x20 {
    case 0xE1, 0xE2, 0xE9, 0xEA, 0xED, 0xF3, 0xF4, 0xFA: true
    default: false
    }
  }

  /// What a folded word says whose last marked vowel stands at `mark`.
  static func says(_ word: UnsafeBufferPointer<UInt8>, mark: Int) -> SIMD8<Float> {
    guard mark >= 0, mark < word.count, word.count > 2 else { return .zero }
    let spanish = spanishShare(word, mark)
    let portuguese: Float = isPortuguese(word, mark) ? 1 : 0
    var says = SIMD8<Float>.zero
    says[Tongue.spanish.rawValue] = weight * (spanish - portuguese)
    says[Tongue.portuguese.rawValue] = weight * (portuguese - spanish)
    return says
  }

  /// `-ía(s)`, `-ían`, `-ío(s)`, `-ón`, `-ín`, `-án`; half for the past tense's `-ó`, `-é`, `-í`.
  private static func spanishShare(_ word: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Float {
    let vowel = word[mark]
    let tail = word[(mark + 1)...]
    switch tail.count {
    case 0: return vowel == a || vowel == u ? 0 : 0.5
    case 1:
      if tail.first == n { return vowel == a || vowel == i || vowel == o ? 1 : 0 }
      return vowel == i && (tail.first == a || tail.first == o) ? 1 : 0
    case 2:
      guard vowel == i, tail.first == a || tail.first == o else { return 0 }
      return tail.last == s || tail.last == n ? 1 : 0
    default: return 0
    }
  }

  /// One or two consonants and a falling `ia`, `io`, `ua` after the mark; `-vel`, `-veis`.
  private static func isPortuguese(_ word: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    var end = word.count
    if end > mark + 1, word[end - 1] == s { end -= 1 }
    if end - mark == 4, word[mark + 1] == v, word[mark + 2] == e {
      return word[mark + 3] == l || word[mark + 3] == i
    }
    let consonants = end - mark - 3
    guard consonants == 1 || consonants == 2 else { return false }
    guard (mark + 1..<end - 2).allSatisfy({ !isVowel(word[$0]) }) else { return false }
    let glide = word[end - 2]
    return (glide == i || glide == u) && isVowel(word[end - 1])
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == a || letter == e || letter == i || letter == o || letter == u
  }

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let l = UInt8(ascii: "l")
  private static let n = UInt8(ascii: "n")
  private static let o = UInt8(ascii: "o")
  private static let s = UInt8(ascii: "s")
  private static let u = UInt8(ascii: "u")
  private static let v = UInt8(ascii: "v")
}
