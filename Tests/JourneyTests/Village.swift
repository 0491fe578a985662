import Helpline
import Journey

/// A small release and the people of these stories.
enum Village {
  static let now = Instant(seconds: 1_795_532_400)

  static let release = Release(
    id: "village",
    catalog: Catalog([
      Intent(
        id: IntentID("emergency/suffocation"), title: "asfixia", urgency: .red,
        answer: "suffocation", policy: "red", asks: ["place", "people"], segmentsMax: 1),
      Intent(
        id: IntentID("emergency/help"), title: "auxilio", urgency: .red, answer: "help",
        policy: "red", asks: ["place"], segmentsMax: 1),
      Intent(
        id: IntentID("rights/overview"), title: "derechos", urgency: .none, answer: "overview"),
      Intent(
        id: IntentID("control/menu"), title: "menu", urgency: .none, answer: "menu",
        options: ["rights/overview", "emergency/help"]),
      Intent(id: IntentID("control/stop"), title: "baja", urgency: .none, answer: "stop"),
      Intent(id: IntentID("control/start"), title: "alta", urgency: .none, answer: "start"),
      Intent(id: IntentID("control/no"), title: "no", urgency: .none, answer: "no"),
      Intent(id: IntentID("control/human"), title: "humano", urgency: .amber, answer: "human"),
      Intent(
        id: IntentID("control/language"), title: "idioma", urgency: .none, answer: "language"),
    ]),
    locales: [
      .spanish: LocaleBundle(tag: .spanish, name: "Español", askedAs: ["espanol", "spanish"]),
      .haitian: LocaleBundle(tag: .haitian, name: "Kreyòl", askedAs: ["kreyol", "creole"]),
    ])

  static func contact(_ change: (inout Contact) -> Void = { _ in }) -> Contact {
    var contact = Contact(
      id: ContactID(rawValue: 1), address: .phone(PhoneNumber(fiction: 150)),
      channel: ChannelName("simulator"), ourNumber: "100")
    change(&contact)
    return contact
  }

  static func reading(
    _ intents: (String, Urgency)..., language: LanguageTag = .spanish, confidence: Double = 0.9
  ) -> Reading {
    let matches = intents.map {
      Match(intent: IntentID($0.0), urgency: $0.1, score: 0.9, keywords: ["…"])
    }
    return Reading(
      language: language, languageConfidence: confidence, matches: matches,
      urgency: matches.map(\.urgency).max() ?? .none)
  }

  static func plan(
    _ text: String, _ reading: Reading, joined: Reading? = nil, contact: Contact = contact(),
    openCase: HelpCase? = nil, hasMedia: Bool = false
  ) -> TriagePlan {
    Triage.plan(
      TriageInput(
        text: text, reading: reading, joined: joined, contact: contact, openCase: openCase,
        release: release, now: now, hasMedia: hasMedia))
  }

  static func openCase(_ change: (inout HelpCase) -> Void = { _ in }) -> HelpCase {
    var helpCase = HelpCase(
      number: CaseNumber(rawValue: 1), contact: ContactID(rawValue: 1), urgency: .red,
      intents: [IntentID("emergency/suffocation")], policy: "red", station: "altar",
      locale: .spanish, openedAt: now)
    change(&helpCase)
    return helpCase
  }
}
