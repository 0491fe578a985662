import Helpline

/// The same word for two intents, or twice for one.
///
/// Two whole texts (`=`) exclude each other: an error. A keyword of two intents finds both, which may be
/// meant: a warning.
enum CollidingWords {
  private struct Place {
    var intent: IntentID
    var file: String
    var line: Int
  }

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    var wholes: [String: Place] = [:]
    var keywords: [String: Place] = [:]
    var found: [Diagnostic] = []
    for (intent, tag, list, file) in subject.wordLists {
      let take = { (line: WordList.Line, seen: inout [String: Place], severity) in
        let key = "\(tag) \(WordFolding.fold(line.text))"
        let place = Place(intent: intent.id, file: file, line: line.number)
        guard let earlier = seen[key] else { return seen[key] = place }
        found.append(collision(line.text, place, earlier, severity))
      }
      for line in list.wholeTexts { take(line, &wholes, .error) }
      for line in list.keywords { take(line, &keywords, .warning) }
    }
    return found
  }

  private static func collision(
    _ text: String, _ place: Place, _ earlier: Place, _ severity: Diagnostic.Severity
  ) -> Diagnostic {
    if place.intent == earlier.intent {
      return Diagnostic(
        .warning, "word-twice", file: place.file, line: place.line,
        "\"\(text)\" stands already on line \(earlier.line)", hint: "keep one")
    }
    return Diagnostic(
      severity, "words-collide", file: place.file, line: place.line,
      "\"\(text)\" also means \(earlier.intent) (\(earlier.file):\(earlier.line))",
      hint: "keep it where it is meant, or add a word that tells them apart")
  }
}
