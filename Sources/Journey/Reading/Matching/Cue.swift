/// What the words around a danger say about it. Each list is data: phrases by language.
enum Cue: Int, CaseIterable {
  /// "no es emergencia", "ya estamos bien": the danger is denied or over.
  case calm
  /// Jokes, laughter, feelings, sports.
  case humour
  /// Meals, lessons, evenings out: beside them "I am dying of hunger" is a figure of speech.
  case chat
  /// Something for sale, to rent or to win.
  case advert
  /// Told by others: television, newspapers, a film.
  case news
  /// Codes, balances and offers that machines send.
  case machine
  /// Long ago: not happening now.
  case past
  /// Now: outweighs what looks past.
  case now
  /// A telephone or a battery dies, and nobody: says nothing else of the text.
  case thing
  /// "It is not a false alarm", "no estamos bien": what would calm is denied. A human looks.
  case denied

  /// What this cue takes from the evidence for an intent, in the logistic's units.
  var takes: Float {
    switch self {
    case .calm: 2.2
    case .humour: 1.9
    case .chat: 1.0
    case .advert: 2.1
    case .news: 2.3
    case .machine: 3.5
    case .past: 0.8
    case .now, .thing, .denied: 0
    }
  }

  /// Whether the cue says something about intents that are no emergency as well.
  var isAboutAll: Bool {
    switch self {
    case .humour, .advert, .news, .machine: true
    case .calm, .chat, .past, .now, .thing, .denied: false
    }
  }

  var code: String { "cue-\(self)" }
}
