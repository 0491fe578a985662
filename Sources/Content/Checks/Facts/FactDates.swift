import Helpline

/// Facts that have expired (they are not sent any more), and those that soon will.
enum FactDates {
  static let soonSeconds: Int64 = 30 * 86_400

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.library.factCards.compactMap { id, card in
      guard let expires = subject.release.facts[id]?.expires else { return nil }
      let day = card["Expires"]?.value ?? ""
      if subject.now >= expires {
        return card.fault(
          "Expires", "fact-expired", "\"\(id)\" held until \(day)",
          "read its source again and write the new value and dates")
      }
      guard subject.now.adding(seconds: soonSeconds) >= expires else { return nil }
      return card.warning(
        "Expires", "fact-expires-soon", "\"\(id)\" holds until \(day)",
        "read its source again before that day")
    }
  }
}
