import Helpline

/// What a file of the library is, by its path.
enum LibraryPath: Hashable {
  case intentCard(IntentID)
  case wordList(IntentID, LanguageTag)
  case facts
  case policies
  case stations
  /// Read by whoever finds places in texts.
  case places
  case localeCard(LanguageTag)
  case spelling(LanguageTag)
  case glossary(LanguageTag)
  case answers(LanguageTag)

  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let found = parts.first == "Intents" ? Self.intents(parts) : Self.locales(parts) else {
      return nil
    }
    self = found
  }

  private static func intents(_ parts: [String]) -> LibraryPath? {
    switch parts.count {
    case 2 where parts[1] == "stations.txt": return .stations
    case 2 where parts[1] == "places.txt": return .places
    case 3 where parts[1] == "facts" && parts[2].hasSuffix(".txt"): return .facts
    case 3 where parts[1] == "policies" && parts[2].hasSuffix(".txt"): return .policies
    case 3 where parts[1] == "places": return .places
    case 4:
      let intent = IntentID(parts[1] + "/" + parts[2])
      if parts[3] == "intent.txt" { return .intentCard(intent) }
      guard parts[3].hasSuffix(".txt"), let tag = LanguageTag(parts[3].dropLast(4)) else {
        return nil
      }
      return .wordList(intent, tag)
    default: return nil
    }
  }

  private static func locales(_ parts: [String]) -> LibraryPath? {
    guard parts.count == 3, let tag = LanguageTag(parts[1]) else { return nil }
    switch parts[2] {
    case "locale.txt": return .localeCard(tag)
    case "spelling.txt": return .spelling(tag)
    case "glossary.txt": return .glossary(tag)
    default: return parts[2].hasSuffix(".ftl") ? .answers(tag) : nil
    }
  }
}
