package import Helpline

/// Reviewed phrases: what an officer says most, in the person's own language, with a number for a name.
extension Ladder {
  package static let phrases = 1...9

  package func phrase(
    _ helpCase: HelpCase, _ number: Int, by officer: Officer, now: Instant
  ) -> CaseChange {
    let id = "phrase-\(number)"
    let locale = release.chain(from: helpCase.locale).first { $0.answers[id] != nil }?.tag
    let spoken = locale ?? helpCase.locale
    guard Self.phrases.contains(number), let words = wording.piece(id, spoken) else {
      return asking(.phraseList, helpCase, officer, now)
    }
    return changing(helpCase, by: officer, now) { change in
      hold(&change, by: officer, tellingThePerson: false)
      change.helpCase.personState = .read
      change.log("relayed", "\(id) \(spoken)", by: officer.id.rawValue)
      keepPromise(&change, by: officer)
      restartSilence(&change, asked: true)
      let text = RelayText.text(words, from: spoken, to: change.helpCase.locale)
      change.act(.relay(text: text, because: Reason("relayed", "\(officer.id), \(id)")))
      let meaning = wording.piece(id, officer.locale) ?? words
      echo(
        .phraseSent, to: officer, &change,
        [
          "time": leaseEnd(change), "list": spoken.description,
          "text": Snippet.cut(Snippet.quotable(meaning) ?? id, septets: 100),
        ])
    }
  }
}
