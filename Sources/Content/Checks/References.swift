import Helpline

/// Options, policies and fallbacks that name something which is not there.
enum References {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.intents.flatMap { options($0, subject) + policy($0, subject) }
      + subject.locales.flatMap { fallbacks($0, subject) }
  }

  private static func options(_ intent: Intent, _ subject: CheckSubject) -> [Diagnostic] {
    guard let card = subject.library.intentCards[intent.id] else { return [] }
    let answers = subject.defaultLocale?.answers ?? [:]
    return intent.options.compactMap { option in
      if option.contains("/") {
        guard subject.release.catalog[IntentID(option)] == nil else { return nil }
        return card.fault(
          "Options", "unknown-option", "there is no intent \"\(option)\"",
          NearestName.hint(option, among: subject.intents.map(\.id.rawValue)))
      }
      guard answers[option] == nil else { return nil }
      return card.fault(
        "Options", "unknown-option", "there is no answer \"\(option)\"",
        NearestName.hint(option, among: answers.keys.sorted()))
    }
  }

  private static func policy(_ intent: Intent, _ subject: CheckSubject) -> [Diagnostic] {
    guard let policy = intent.policy, subject.release.policies[policy] == nil,
      let card = subject.library.intentCards[intent.id]
    else { return [] }
    return [
      card.fault(
        "Policy", "unknown-policy", "there is no policy \"\(policy)\"",
        NearestName.hint(policy, among: subject.release.policies.keys.sorted()))
    ]
  }

  private static func fallbacks(
    _ locale: LocaleBundle, _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let card = subject.library.localeCards[locale.tag] else { return [] }
    return locale.fallbacks.filter { subject.release.locales[$0] == nil }.map {
      card.fault(
        "Fallbacks", "unknown-fallback", "there is no locale \"\($0)\"",
        NearestName.hint($0.description, among: subject.locales.map(\.tag.description)))
    }
  }
}
