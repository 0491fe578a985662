import Helpline

/// Reads how a case ended: a digit, or a word in Spanish or English. What follows is the note.
enum OutcomeWords {
  /// Beginnings of words, in capitals without accents.
  private static let beginnings: [(String, OutcomeCode)] = [
    ("RESCAT", .attended), ("ATENDID", .attended), ("RESCUED", .attended), ("ATTENDED", .attended),
    ("SALV", .attended), ("CANALIZ", .referred), ("REFER", .referred), ("TRASLAD", .referred),
    ("HOSPITAL", .referred), ("911", .referred), ("CRUZ", .referred), ("FALS", .falseAlarm),
    ("BROMA", .falseAlarm), ("ILOCALIZ", .unreachable), ("UNREACH", .unreachable),
    ("DUPLIC", .duplicate), ("REPETID", .duplicate),
  ]
  private static let afterNo = ["CONTEST", "CONTACT", "LOCALIZ", "ENCONTR", "ANSWER", "APAREC"]

  static func read(_ text: String) -> (outcome: OutcomeCode?, note: String) {
    var words = CommandWords(text)
    guard let first = words.next() else { return (nil, "") }
    if let digit = Int(first), let outcome = OutcomeCode(digit: digit) {
      return (outcome, words.rest)
    }
    if ["NO", "SIN"].contains(first), let second = words.next(),
      afterNo.contains(where: { second.hasPrefix($0) })
    {
      return (.unreachable, text)
    }
    return (beginnings.first { first.hasPrefix($0.0) }?.1, text)
  }

  static func isOutcome(_ text: String) -> Bool { read(text).outcome != nil }
}
