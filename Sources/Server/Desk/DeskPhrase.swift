import Escalation
import Helpline
import Journey

/// A reviewed sentence that an officer may send to a person in the person's own language: a message of
/// `Locales/<lang>/phrases.ftl`, known by its number. What a language lacks is not offered in it.
struct DeskPhrase: Hashable, Sendable {
  let number: Int

  static let all = Ladder.phrases.map { DeskPhrase(number: $0) }

  init(number: Int) {
    self.number = number
  }

  init?(id: String) {
    guard let found = Self.all.first(where: { $0.id == id }) else { return nil }
    self = found
  }

  var id: String { "phrase-\(number)" }
}

extension Snapshot {
  /// `nil` when that very language has no such phrase: another language's would not be understood.
  func phrase(_ phrase: DeskPhrase, in locale: LanguageTag, now: Instant) -> String? {
    let composed = composer.compose(phrase.id, locale: locale, arguments: [:], now: now)
    guard let composed, composed.answer == phrase.id, composed.locale == locale else {
      return nil
    }
    return composed.text
  }
}
