/// What the words around a danger say about it. Each list is data: phrases by language.
enum Cue: Int, CaseIterable {
  /// "no es emergencia", "ya estamos bien": the danger is denied or over.
  case calm
  /// Jokes, laughter, feelings, sports.
  case humour
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

  /// What is left of a danger's score beside this cue.
  var keeps: Float {
    switch self {
    case .calm: 0.35
    case .humour: 0.45
    case .advert: 0.35
    case .news: 0.45
    case .machine: 0.2
    case .past: 0.6
    case .now: 1
    }
  }

  var code: String { "cue-\(self)" }
}
