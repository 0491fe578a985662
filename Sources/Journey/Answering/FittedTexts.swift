import Helpline
import Synchronization

/// A text as it goes over the air, and what was done to it.
struct FittedText: Hashable, Sendable {
  var text: String
  var reasons: [Reason]
}

/// Remembers what texts become: the same text and budget always become the same.
final class FittedTexts: Sendable {
  private struct Key: Hashable {
    let text: String
    let segments: Int
  }

  static let textsMax = 2_000

  private let known = Mutex<[Key: FittedText]>([:])

  func value(
    for text: String, _ segments: Int, make: (String) -> FittedText
  ) -> FittedText {
    let key = Key(text: text, segments: segments)
    if let found = known.withLock({ $0[key] }) { return found }
    let made = make(text)
    known.withLock { known in
      // Texts with a case's code in them are new each time: forget all rather than choose.
      if known.count >= Self.textsMax { known.removeAll(keepingCapacity: true) }
      known[key] = made
    }
    return made
  }
}
