/// Digits written for letters inside a word: "4yuda", "s0c0rr0". A word keeps its digits when they
/// are most of it, or stand at its end ("covid19", "salu2").
enum Leet {
  static func restore(in folded: FoldedText) {
    let count = folded.pending
    guard count >= 3 else { return }
    var digits = 0
    for index in 0..<count where folded.pendingLetter(index) < 58 { digits &+= 1 }
    guard digits > 0, digits * 2 <= count, folded.pendingLast >= 58 || folded.pendingLast == 48
    else { return }
    for index in 0..<count where letter(for: folded.pendingLetter(index)) == nil { return }
    for index in 0..<count {
      let letter = folded.pendingLetter(index)
      folded.setPendingLetter(index, Self.letter(for: letter) ?? letter)
    }
    folded.shortenPending()
  }

  private static func letter(for digit: UInt8) -> UInt8? {
    switch digit {
    case 48: 111
    case 49: 105
    case 51: 101
    case 52: 97
    case 53: 115
    case 55: 116
    case 58...: digit
    default: nil
    }
  }
}
