package import Helpline

/// Small things that several pages say alike.
package struct Say {
  let t: Tongue

  func age(from: Instant, to now: Instant) -> String {
    let seconds = max(0, now.seconds(since: from))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3_600: return "\(seconds / 60) min"
    case ..<86_400: return "\(seconds / 3_600) h \(seconds / 60 % 60) min"
    default: return t("\(seconds / 86_400) d", "\(seconds / 86_400) d")
    }
  }

  /// Never by colour alone: the word stands in it.
  func urgency(_ urgency: Urgency) -> HTML {
    switch urgency {
    case .red: "<strong class=\"tag red\">\(t("ROJO", "RED"))</strong>"
    case .amber: "<strong class=\"tag amber\">\(t("ÁMBAR", "AMBER"))</strong>"
    case .none: .empty
    }
  }

  func outcome(_ code: OutcomeCode) -> String {
    switch code {
    case .attended: t("Atendido", "Attended")
    case .referred:
      t("Canalizado (911, Cruz Roja, hospital)", "Referred (911, Red Cross, hospital)")
    case .falseAlarm: t("Falsa alarma", "False alarm")
    case .unreachable: t("Sin contacto", "Unreachable")
    case .duplicate: t("Repetido: es otro caso", "Duplicate of another case")
    }
  }

  package static func fact(_ name: String, _ t: Tongue) -> String {
    switch name {
    case "place": t("Dónde", "Where")
    case "people": t("Cuántos", "How many")
    case "hurt": t("Heridos", "Hurt")
    case "water": t("Agua", "Water")
    case "battery": t("Batería", "Battery")
    case "children": t("Niños", "Children")
    case "language": t("Idioma", "Language")
    case "safe": t("Dice estar a salvo", "Says they are safe")
    default: name
    }
  }

  func fact(_ name: String) -> String { Self.fact(name, t) }
  func language(_ tag: LanguageTag) -> String { Self.language(tag, t) }

  static let factNames = ["place", "people", "hurt", "water", "battery", "children"]

  package static func language(_ tag: LanguageTag, _ t: Tongue) -> String {
    switch tag.description {
    case "es": t("español", "Spanish")
    case "en": t("inglés", "English")
    case "fr": t("francés", "French")
    case "ht": t("criollo haitiano", "Haitian Creole")
    case "pt": t("portugués", "Portuguese")
    case "und": t("idioma desconocido", "unknown language")
    default: tag.description
    }
  }

  func role(_ role: Officer.Role) -> String {
    switch role {
    case .officer: t("oficial", "officer")
    case .lead: t("jefatura", "lead")
    case .region: t("región", "region")
    case .desk: t("mesa nacional", "national desk")
    }
  }

  /// Read by the script to keep the age true.
  func since(_ instant: Instant, now: Instant) -> HTML {
    "<span class=\"age\" data-at=\"\(instant.milliseconds)\">\(age(from: instant, to: now))</span>"
  }

  /// How long there is until then; kept true by the script too.
  func left(until instant: Instant, now: Instant) -> HTML {
    "<span class=\"left\" data-at=\"\(instant.milliseconds)\">\(age(from: now, to: instant))</span>"
  }

  /// What runs against us while somebody has the case: a promise, a person who does not write.
  func watched(_ helpCase: HelpCase, _ clock: DeskClock, now: Instant) -> [HTML] {
    var tags: [HTML] = []
    if let promise = helpCase.promise {
      tags.append(
        """
        <span class="tag amber">\(t("Prometido a las", "Promised at")) \
        \(clock.text(promise.at, now: now))</span>
        """)
    }
    if let silence = helpCase.silence, silence.step > 1 {
      tags.append(
        """
        <span class="tag amber">\(t("Sin palabra de la persona hace", "Not a word from the person for")) \
        \(since(silence.since, now: now))</span>
        """)
    }
    return tags
  }

  /// `2,4 km` for who reads Spanish as the region writes it: with a point.
  func kilometres(_ kilometres: Double) -> String {
    guard kilometres.isFinite, kilometres >= 0, kilometres < 50_000 else { return "?" }
    let tenths = Int((kilometres * 10).rounded())
    return kilometres < 20 ? "\(tenths / 10).\(tenths % 10) km" : "\((tenths + 5) / 10) km"
  }
}

/// A form that changes something: always POST, always with the visitor's token.
struct PostForm {
  let visitor: Visitor

  func callAsFunction(_ action: String, kind: HTML = .empty, _ fields: HTML) -> HTML {
    """
    <form method="post" action="\(action)" class="\(kind)">\
    <input type="hidden" name="csrf" value="\(visitor.csrfToken)">\(fields)</form>
    """
  }
}
