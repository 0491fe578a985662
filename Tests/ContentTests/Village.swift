import Foundation

@testable import Content

/// A small library in which nothing is wrong: each test breaks one thing.
enum Village {
  static var files: [SourceFile] {
    contents.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  /// The library with one file changed; a file that is not there begins empty.
  static func changing(_ path: String, _ change: (String) -> String) -> [SourceFile] {
    var changed = contents
    changed[path] = change(changed[path] ?? "")
    return changed.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  /// A new folder with the library in it.
  static func onDisk() throws -> String {
    let folder = NSTemporaryDirectory() + "village-" + UUID().uuidString
    for (path, text) in contents {
      let file = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    return folder
  }

  static let yearFact = """

    Fact: allowance-usd
    Value: 500
    Source: RGCE 2026, rule 3.2.3
    Verified: 2026-11-20
    Expires: 2026-12-31

    """

  static let contents: [String: String] = [
    "Intents/emergency/bite/intent.txt": """
    Title: Snake or animal bite
    Urgency: red
    Asks: place,
      people

    """,
    "Intents/emergency/bite/es.txt": """
    # "mordida" alone means a bribe.
    mordida de vibora
    vibora
    + me mordio una vibora en el monte
    - me pidio mordida el policia

    """,
    "Intents/emergency/bite/en.txt": "snake bite\n+ a snake bite on my leg\n",
    "Intents/control/menu/intent.txt": """
    Title: What this service does
    Urgency: none
    Options: emergency/bite, case-noted

    """,
    "Intents/control/menu/es.txt": "= menu\n",
    "Intents/control/menu/en.txt": "= menu\n",
    "Intents/facts/facts.txt": """
    Fact: emergency-number
    Value: 911
    Source: gob.mx
    Verified: 2026-11-20
    Expires: never

    """,
    "Intents/policies/red.txt": """
    Policy: red
    Lease: 10 min
    Repeat: 12 min
    Step: on-call at 0 min
    Step: on-call at 2 min
    Step: desk at 16 min

    """,
    "Intents/stations.txt": """
    Station: nogales
    Name: Nogales, Sonora
    Zone: America/Hermosillo
    Place: 31.3259, -110.94574

    """,
    "Locales/es/locale.txt": """
    Locale: es
    Name: Español
    Asked as: español, castellano
    Review: reviewed
    Default: yes

    """,
    "Locales/es/spelling.txt": "nesesito = necesito\n",
    "Locales/es/glossary.txt": "forbidden: ilegal\npromising: la ayuda va en camino\n",
    "Locales/es/common.ftl": """
    received = Auto, caso { $case }: avisamos ya, nadie lo ha leido aun.
    menu = Escriba 1 si lo mordio un animal, 2 su caso.
    case-noted = Anotado en el caso { $case }. En peligro: { $emergency-number }.
    not-understood = No entendi. Escriba MENU.
    ask-place = ¿Donde esta?
    ask-people = ¿Cuantos son?
    ask-hurt = ¿Hay heridos?
    ask-water = ¿Tienen agua?
    ask-battery = ¿Cuanta bateria le queda?
    ask-children = ¿Hay niños?
    nobody-yet = Caso { $case }: van { $minutes } min sin oficial. No espere: { $emergency-number }.
    officer-read = Caso { $case }: un oficial lo leyo a las { $time }.
    officer-lost = Caso { $case }: avisamos a otros. En peligro: { $emergency-number }.
    case-closed = El caso { $case } quedo cerrado.
    human-asked = Una persona lo leera. En peligro: { $emergency-number }.
    uncertain-danger = ¿Peligro ahora? 1 si, 2 no. O llame al { $emergency-number }.
    answer-unavailable = No tenemos ese dato vigente.
    other-language = Leemos español e ingles.
    language-changed = Ahora en español.
    unreadable = No se pudo leer; lo vera una persona. En peligro: { $emergency-number }.

    """,
    "Locales/es/watch.ftl": """
    case-calm = Caso { $case }: dice estar a salvo. En peligro: { $emergency-number }.
    stop-open-case = El caso { $case } sigue abierto. En peligro: { $emergency-number }.
    phrase-1 = Frase una.
    phrase-2 = Frase dos.
    phrase-3 = Frase tres.
    phrase-4 = Frase cuatro.
    phrase-5 = Frase cinco.
    phrase-6 = Frase seis.
    phrase-7 = Frase siete.
    phrase-8 = Frase ocho.
    phrase-9 = Frase nueve.
    still-there = Caso { $case }: ¿sigue ahi? En peligro: { $emergency-number }.
    promise = Caso { $case }: le escribimos a las { $time }. En peligro: { $emergency-number }.
    promise-late = Caso { $case }: tarde desde las { $time }. En peligro: { $emergency-number }.
    case-joined = Sigue en el caso { $case }. En peligro: { $emergency-number }.
    area-notice = Caso { $case }: muchos escriben de su zona. Peligro: { $emergency-number }.
    ask-which = ¿Cual: { $place }?
    text-only = Aqui solo se lee texto. Escriba DONDE esta. En peligro: { $emergency-number }.

    """,
    "Locales/es/emergency.ftl": """
    bite = { received } Quieto, no corte ni chupe. Llame { $emergency-number }. ¿Donde esta?

    """,
    "Locales/en/locale.txt": "Locale: en\nName: English\nFallbacks: es\nReview: reviewed\n",
    "Locales/en/common.ftl": """
    received = Auto, case { $case }: people are called, nobody has read it yet.
    menu = Text 1 if an animal bit you, 2 for your case.
    case-noted = Noted in case { $case }. In danger: { $emergency-number }.
    not-understood = I did not understand. Text MENU.
    ask-place = Where are you?
    ask-people = How many are you?
    ask-hurt = Is anybody hurt?
    ask-water = Do you have water?
    ask-battery = How much battery is left?
    ask-children = Any children?
    nobody-yet = Case { $case }: no officer for { $minutes } min. Do not wait: { $emergency-number }.
    officer-read = Case { $case }: an officer read it at { $time }.
    officer-lost = Case { $case }: we call others. In danger: { $emergency-number }.
    case-closed = Case { $case } is closed.
    human-asked = A person will read it. In danger: { $emergency-number }.
    uncertain-danger = In danger now? 1 yes, 2 no. Or call { $emergency-number }.
    answer-unavailable = We have no current answer to that.
    other-language = We read Spanish and English.
    language-changed = English from now on.
    unreadable = It could not be read; a person will see it. In danger: { $emergency-number }.

    """,
    "Locales/en/watch.ftl": """
    case-calm = Case { $case }: you say you are safe. In danger: { $emergency-number }.
    stop-open-case = Case { $case } stays open. In danger: { $emergency-number }.
    phrase-1 = Phrase one.
    phrase-2 = Phrase two.
    phrase-3 = Phrase three.
    phrase-4 = Phrase four.
    phrase-5 = Phrase five.
    phrase-6 = Phrase six.
    phrase-7 = Phrase seven.
    phrase-8 = Phrase eight.
    phrase-9 = Phrase nine.
    still-there = Case { $case }: are you there? In danger: { $emergency-number }.
    promise = Case { $case }: we write to you at { $time }. In danger: { $emergency-number }.
    promise-late = Case { $case }: late since { $time }. In danger: { $emergency-number }.
    case-joined = Goes on in case { $case }. In danger: { $emergency-number }.
    area-notice = Case { $case }: many in your area write. In danger: { $emergency-number }.
    ask-which = Which: { $place }?
    text-only = Only text is read here. Write WHERE you are. In danger: { $emergency-number }.

    """,
    "Locales/en/emergency.ftl": """
    bite = { received } Keep still, do not cut or suck. Call { $emergency-number }. Where are you?

    """,
  ]
}
