import Helpline

/// Words that carriers answer themselves, so that they never reach us or mean something else there.
enum ReservedWords {
  static let words: Set<String> = [
    "stop", "stopall", "unsubscribe", "cancel", "end", "quit", "start", "yes", "unstop", "help",
    "info", "optout", "revoke",
  ]

  /// A cry for help is taken for one, whatever a carrier does with the word: danger only gets a warning.
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (intent, _, list, file) in subject.wordLists where intent.id.family != .control {
      for line in list.keywords + list.wholeTexts where words.contains(WordFolding.fold(line.text))
      {
        found.append(
          Diagnostic(
            intent.urgency == .red ? .warning : .error, "reserved-word", file: file,
            line: line.number, "carriers keep the word \"\(line.text)\" for themselves",
            hint: "leave it to an intent of the family control, or write a longer phrase"))
      }
    }
    return found
  }
}
