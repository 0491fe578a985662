import Helpline

/// Letters and digits that a tired eye takes for one another.
enum LookAlike {
  private static let groups: [Set<Character>] = [
    ["0", "O", "Q", "D"], ["1", "I", "L", "J"], ["1", "7"], ["2", "Z"], ["5", "S"], ["8", "B"],
    ["6", "G"],
  ]
  /// Letters that may be meant where a digit was typed.
  static let letters: [Character: Character] = [
    "0": "Q", "1": "J", "2": "Z", "5": "S", "6": "G", "8": "B",
  ]
  /// Letters that may have been typed where a digit was meant.
  static let digits: Set<Character> = ["O", "I", "L", "Z", "S", "B", "G"]

  static func matches(_ typed: String, _ code: CaseCode) -> Bool {
    let wanted = code.description
    guard typed.count == wanted.count else { return false }
    return zip(typed, wanted).allSatisfy { a, b in
      a == b || groups.contains { $0.contains(a) && $0.contains(b) }
    }
  }
}
