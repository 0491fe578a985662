/// How a name sounds in Mexico, as bytes: `Tenosique` and `tenocike` have one key.
///
/// b/v, s/c/z, ll/y, j/x/soft g, k/qu and silent h fall together; accents, case and doubled letters go.
enum PlaceKey {
  /// The letters of one scalar without case and accent; 0 for what is no letter or digit.
  static func folded(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return UInt8(scalar.value)
    case 0x41...0x5A: return UInt8(scalar.value) + 32
    case 0xC0...0xC5, 0xE0...0xE5: return UInt8(ascii: "a")
    case 0xC7, 0xE7: return UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB: return UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: return UInt8(ascii: "i")
    case 0xD1, 0xF1: return UInt8(ascii: "n")
    case 0xD2...0xD6, 0xF2...0xF6: return UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: return UInt8(ascii: "u")
    case 0xDD, 0xFD, 0xFF: return UInt8(ascii: "y")
    default: return 0
    }
  }

  /// Appends the key of one folded word.
  static func append(_ word: some Collection<UInt8>, to key: inout [UInt8]) {
    let letters = Array(word)
    let start = key.count
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let (sound, used) = sound(letters[index], before: next)
      index += used
      if sound != 0, key.count == start || key[key.count - 1] != sound { key.append(sound) }
    }
  }

  private static func sound(_ letter: UInt8, before next: UInt8) -> (sound: UInt8, used: Int) {
    let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i")
    switch letter {
    case UInt8(ascii: "h"): return (0, 1)
    case UInt8(ascii: "c") where next == UInt8(ascii: "h"): return (UInt8(ascii: "C"), 2)
    case UInt8(ascii: "c"): return (isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
    case UInt8(ascii: "q"): return (UInt8(ascii: "k"), next == UInt8(ascii: "u") ? 2 : 1)
    case UInt8(ascii: "z"): return (UInt8(ascii: "s"), 1)
    case UInt8(ascii: "v"): return (UInt8(ascii: "b"), 1)
    case UInt8(ascii: "w"): return (UInt8(ascii: "u"), 1)
    case UInt8(ascii: "x"): return (UInt8(ascii: "j"), 1)
    case UInt8(ascii: "g") where isSoft: return (UInt8(ascii: "j"), 1)
    case UInt8(ascii: "l") where next == UInt8(ascii: "l"): return (UInt8(ascii: "y"), 2)
    case UInt8(ascii: "y") where !isVowel(next): return (UInt8(ascii: "i"), 1)
    default: return (letter, 1)
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// FNV-1a.
  static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Which letters occur: two keys whose masks differ much are far apart.
  static func mask(_ key: some Sequence<UInt8>) -> UInt32 {
    key.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
