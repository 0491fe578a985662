/// How a word sounds to somebody who writes by ear, one key for all its likely spellings, with
/// plural and gender endings cut: "abuelas", "avuela". Spanish: b/v, s/c/z, ll/y, h, k/qu/c.
///
/// The key is at most `bytesMax` bytes; longer words keep their beginning.
struct SoundKey {
  static let bytesMax = 24

  private(set) var bytes: InlineArray<24, UInt8> = InlineArray(repeating: 0)
  private var length: UInt8 = 0
  private(set) var count: Int {
    get { Int(length) }
    set { length = UInt8(truncatingIfNeeded: newValue) }
  }

  init(_ word: UnsafeBufferPointer<UInt8>, _ tongue: Tongue) {
    var index = 0
    while index < word.count, count < Self.bytesMax {
      index &+= step(word, index, tongue)
    }
    trim(tongue)
  }

  func hash(_ tongue: Tongue) -> UInt64 { hash(UInt8(tongue.rawValue), without: -1) }

  /// The key's hash with the letter at `place` left out.
  func hash(_ tongue: UInt8, without place: Int) -> UInt64 {
    var hash = Token.emptyHash(tongue)
    for index in 0..<count where index != place { hash = Token.extend(hash, bytes[index]) }
    return Token.mix(hash)
  }

  /// The key's beginning as a feature of the model: what the forms of a verb share. 0 for short keys.
  func stem(_ tongue: Tongue) -> UInt64 {
    guard count >= 5 else { return 0 }
    var hash = Token.emptyHash(UInt8(tongue.rawValue))
    for index in 0..<(count >= 7 ? 5 : 4) { hash = Token.extend(hash, bytes[index]) }
    return Token.mix(hash) & ~2
  }

  private mutating func put(_ letter: UInt8) {
    guard count < Self.bytesMax else { return }
    if count > 0, bytes[count - 1] == letter { return }
    bytes[count] = letter
    count &+= 1
  }

  /// Takes the sound at `index`; returns how many letters it took.
  private mutating func step(
    _ word: UnsafeBufferPointer<UInt8>, _ index: Int, _ tongue: Tongue
  ) -> Int {
    let letter = word[index]
    let next = index + 1 < word.count ? word[index + 1] : 0
    switch letter {
    case UInt8(ascii: "h"):
      return 1
    case UInt8(ascii: "c"):
      if next == UInt8(ascii: "h") {
        put(UInt8(ascii: "x"))
        return 2
      }
      put(next == UInt8(ascii: "e") || next == UInt8(ascii: "i") ? 115 : 107)
      return 1
    case UInt8(ascii: "q"):
      put(107)
      return next == UInt8(ascii: "u") ? 2 : 1
    case UInt8(ascii: "k"): put(107)
    case UInt8(ascii: "z"): put(115)
    case UInt8(ascii: "v"): put(tongue == .spanish || tongue == .portuguese ? 98 : 118)
    case UInt8(ascii: "y"): put(105)
    case UInt8(ascii: "p"):
      if next == UInt8(ascii: "h") {
        put(102)
        return 2
      }
      put(112)
    default:
      return stepByTongue(word, index, next, tongue)
    }
    return 1
  }

  private mutating func stepByTongue(
    _ word: UnsafeBufferPointer<UInt8>, _ index: Int, _ next: UInt8, _ tongue: Tongue
  ) -> Int {
    let letter = word[index]
    switch tongue {
    case .spanish:
      if letter == UInt8(ascii: "l"), next == letter {
        put(105)
        return 2
      }
      if letter == UInt8(ascii: "g"), next == UInt8(ascii: "e") || next == UInt8(ascii: "i") {
        put(106)
        return 1
      }
      if letter == UInt8(ascii: "g") || letter == UInt8(ascii: "w"),
        next == UInt8(ascii: "u") || letter == UInt8(ascii: "w")
      {
        let after = index + 2 < word.count ? word[index + 2] : 0
        if letter == UInt8(ascii: "w") || after == UInt8(ascii: "a") {
          put(119)
          return letter == UInt8(ascii: "w") ? 1 : 2
        }
        put(103)
        return 2
      }
      if letter == UInt8(ascii: "n"),
        next == UInt8(ascii: "b") || next == UInt8(ascii: "p")
          || next == UInt8(ascii: "v")
      {
        put(109)
        return 1
      }
    case .haitian:
      if let spoken = haitian(letter, next, word, index) {
        put(spoken.sound)
        return spoken.letters
      }
      return stepFrench(letter, next, word, index)
    case .french:
      return stepFrench(letter, next, word, index)
    case .portuguese:
      // "não", "naum": the end of many words.
      if letter == UInt8(ascii: "a"), isNasalEnd(word, index) {
        put(letter)
        put(UInt8(ascii: "m"))
        return word.count - index
      }
      if letter == UInt8(ascii: "n") || letter == UInt8(ascii: "l"), next == UInt8(ascii: "h") {
        put(letter)
        put(105)
        return 2
      }
    case .english:
      if letter == UInt8(ascii: "g"), next == UInt8(ascii: "h") { return 2 }
    }
    put(letter)
    return 1
  }

  /// "ao", "aum" or "am" end the word.
  private func isNasalEnd(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch word.count - index {
    case 2: word[index + 1] == UInt8(ascii: "o") || word[index + 1] == UInt8(ascii: "m")
    case 3: word[index + 1] == UInt8(ascii: "u") && word[index + 2] == UInt8(ascii: "m")
    default: false
    }
  }

  /// What who writes Creole by ear mixes up: r and w after a consonant and before o and u, s and sh, m and n
  /// that sound through the nose.
  private func haitian(
    _ letter: UInt8, _ next: UInt8, _ word: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (sound: UInt8, letters: Int)? {
    switch letter {
    case UInt8(ascii: "r"):
      let isRound = next == UInt8(ascii: "o") || next == UInt8(ascii: "u")
      return isRound || index > 0 && !Self.isSung(word[index - 1]) ? (UInt8(ascii: "w"), 1) : nil
    case UInt8(ascii: "s"):
      return next == UInt8(ascii: "h") ? (UInt8(ascii: "x"), 2) : nil
    case UInt8(ascii: "m"):
      let isNasal = index > 0 && Self.isSung(word[index - 1]) && !Self.isSung(next)
      return isNasal && word.count > 3 ? (UInt8(ascii: "n"), 1) : nil
    default: return nil
    }
  }

  private static func isSung(_ letter: UInt8) -> Bool {
    switch letter {
    case 97, 101, 105, 111, 117, 119, 121: true
    default: false
    }
  }

  private mutating func stepFrench(
    _ letter: UInt8, _ next: UInt8, _ word: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Int {
    let after = index + 2 < word.count ? word[index + 2] : 0
    switch (letter, next) {
    case (UInt8(ascii: "e"), UInt8(ascii: "a")) where after == UInt8(ascii: "u"):
      put(UInt8(ascii: "o"))
      return 3
    case (UInt8(ascii: "a"), UInt8(ascii: "u")):
      put(UInt8(ascii: "o"))
      return 2
    case (UInt8(ascii: "o"), UInt8(ascii: "u")):
      put(UInt8(ascii: "u"))
      return 2
    case (UInt8(ascii: "a"), UInt8(ascii: "i")), (UInt8(ascii: "e"), UInt8(ascii: "i")):
      put(UInt8(ascii: "e"))
      return 2
    case (UInt8(ascii: "o"), UInt8(ascii: "i")):
      put(UInt8(ascii: "w"))
      put(UInt8(ascii: "a"))
      return 2
    case (UInt8(ascii: "e"), UInt8(ascii: "m")), (UInt8(ascii: "e"), UInt8(ascii: "n")):
      put(UInt8(ascii: "a"))
      put(UInt8(ascii: "n"))
      return 2
    default:
      put(letter)
      return 1
    }
  }

  /// Cuts what changes with number and gender, and silent French endings.
  private mutating func trim(_ tongue: Tongue) {
    let keep = 4
    switch tongue {
    case .spanish, .portuguese:
      if count > keep, bytes[count - 1] == UInt8(ascii: "s") { count &-= 1 }
      if count > keep, isVowel(bytes[count - 1]) { count &-= 1 }
    case .english:
      if count > 3, bytes[count - 1] == UInt8(ascii: "s") { count &-= 1 }
      if count > keep, bytes[count - 1] == UInt8(ascii: "e") { count &-= 1 }
      // "bleedin".
      if count > keep, bytes[count - 1] == UInt8(ascii: "g"), bytes[count - 2] == UInt8(ascii: "n")
      {
        count &-= 1
      }
    case .french:
      while count > 3, isSilent(bytes[count - 1]) { count &-= 1 }
      if count > 3, bytes[count - 1] == UInt8(ascii: "e") { count &-= 1 }
    case .haitian:
      break
    }
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    letter == 97 || letter == 101 || letter == 111
  }

  private func isSilent(_ letter: UInt8) -> Bool {
    letter == 115 || letter == 116 || letter == 100 || letter == 120 || letter == 114
  }
}
