/// Texts that reach any number and ask nothing of a helpline: chat, adverts, sports, idioms, errands.
/// The model learns from them what is no intent at all. Written for this project.
enum OrdinaryTexts {
  static func lines(_ tongue: Tongue) -> [Substring] {
    text(tongue).split { $0 == "|" || $0 == "\n" }
  }

  private static func text(_ tongue: Tongue) -> String {
    switch tongue {
    case .spanish: spanish
    case .english: english + "\n" + englishChat
    case .french: french
    case .portuguese: portuguese
    case .haitian: haitian
    }
  }
}
