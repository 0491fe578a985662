import Helpline

/// Facts whose source nobody can have read when the card says. (Without source or dates they do not load.)
enum FactSources {
  static let oldSeconds: Int64 = 366 * 86_400

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.library.factCards.compactMap { id, card in
      guard let fact = subject.release.facts[id], let day = CalendarDay(fact.verified) else {
        return nil
      }
      if day.begins > subject.now.adding(seconds: 86_400) {
        return card.fault(
          "Verified", "fact-verified-later", "\"\(id)\" was verified on a day yet to come",
          "write the day on which somebody read the source")
      }
      guard subject.now.seconds(since: day.begins) > oldSeconds else { return nil }
      return card.warning(
        "Verified", "fact-unread-for-a-year", "nobody has read the source of \"\(id)\" for a year",
        "read it again and write the day")
    }
  }
}
