import Helpline

/// Whether somebody in an open case takes it back: "falsa alarma". In doubt they do not.
enum SafeWords {
  static func takesBack(_ input: TriageInput) -> Bool {
    guard input.reading.reasons.contains(where: { $0.code == Cue.calm.code }) else { return false }
    let words = FactReader.words(of: input.text)
    guard !isDenied(words), !cries(words) else { return false }
    switch input.contact.conversation.question {
    // "estamos bien" may only answer whether somebody is hurt.
    case CaseFact.hurt, CaseFact.water, CaseFact.children:
      return words.contains { has($0, alarms) || has($0, emergencies) }
    default: return true
    }
  }

  /// "no es falsa alarma", "no estamos bien".
  private static func isDenied(_ words: [String]) -> Bool {
    words.indices.contains { index in
      has(words[index], alarms) && denies(words, before: index, within: 4)
        || wells.contains(words[index]) && denies(words, before: index, within: 3)
    }
  }

  /// "ayuda", but not "ya no necesito ayuda".
  private static func cries(_ words: [String]) -> Bool {
    words.indices.contains {
      has(words[$0], pleas) && !denies(words, before: $0, within: 3)
    }
  }

  private static func denies(_ words: [String], before index: Int, within count: Int) -> Bool {
    words[max(0, index - count)..<index].contains(where: negators.contains)
  }

  private static func has(_ word: String, _ stems: [String]) -> Bool {
    stems.contains { FactWords.matches(word, $0) }
  }

  private static let alarms = ["alarm", "=alam", "alert"]
  private static let emergencies = ["emergenc", "=ijans", "urgenc"]
  private static let wells: Set = [
    "bien", "byen", "bem", "ok", "fine", "well", "salvo", "safe", "anfom", "sekirite",
  ]
  private static let pleas = [
    "ayud", "auxil", "socor", "=sekou", "=ede", "=anmwe", "help", "=aide", "aidez", "secours",
    "ajud",
  ]
  private static let negators: Set = [
    "no", "not", "pa", "pas", "nao", "sin", "never", "nunca", "jamais", "dont", "don", "isnt", "t",
    "sem", "plus", "mais", "non",
  ]
}
