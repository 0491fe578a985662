import Foundation
package import Helpline

/// A talk, read from its file: steps with the lines they stand on, and what could not be read.
package struct TalkScript: Sendable {
  package struct Line: Hashable, Sendable {
    package var number: Int
    package var text: String
    package var step: TalkStep
  }

  package private(set) var lines: [Line] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ text: String, file: String) {
    var zone = "America/Mexico_City"
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let step = Self.step(line, &zone) {
        lines.append(Line(number: index + 1, text: line, step: step))
      } else {
        diagnostics.append(
          Diagnostic(
            .error, "talk-line", file: file, line: index + 1, "Cannot read \"\(line)\".",
            hint: "The lines a talk may have are listed in docs/talks.md."))
      }
    }
  }

  private static func step(_ line: String, _ zone: inout String) -> TalkStep? {
    let words = line.split(separator: " ").map(String.init)
    switch words[0] {
    case "clock": return clock(words, &zone)
    case "wait": return wait(words)
    case "restart" where words.count == 1: return .restart
    case "carrier" where words.count == 2 && ["up", "down"].contains(words[1]):
      return .carrier(isUp: words[1] == "up")
    case "cases" where words.count == 2: return Int(words[1]).map { .openCases($0) }
    case "case" where words.count >= 3:
      return claims(words.dropFirst(2)).map { .helpCase(code: words[1], $0) }
    case "phone" where words.count == 3:
      return PhoneNumber(words[2]).map { .phone(name: words[1], $0) }
    default: return speech(line, words)
    }
  }

  private static func speech(_ line: String, _ words: [String]) -> TalkStep? {
    let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard !name.isEmpty else { return nil }
    let rest = line[name.endIndex...]
    if rest.hasPrefix(":") {
      let text = rest.dropFirst().drop { $0 == " " }.replacingOccurrences(of: "\\n", with: "\n")
      return .says(name: String(name), text: text)
    }
    let act = rest.trimmingCharacters(in: .whitespaces)
    switch act {
    case "again": return .again(name: String(name))
    case "silence": return .silence(name: String(name))
    case "ignore": return .ignore(name: String(name))
    default: break
    }
    guard act.hasPrefix("<") else { return nil }
    return pattern(act.dropFirst().trimmingCharacters(in: .whitespaces))
      .map { .reads(name: String(name), $0) }
  }

  private static func pattern(_ text: String) -> TalkPattern? {
    if text.hasPrefix("=") {
      return TalkPattern(exact: text.dropFirst().trimmingCharacters(in: .whitespaces))
    }
    var pattern = TalkPattern()
    var rest = Substring(text)
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      let inside = text[text.index(after: text.startIndex)..<close].split(separator: " ")
      guard let answer = inside.first, inside.count <= 2 else { return nil }
      pattern.answer = String(answer)
      if inside.count == 2 {
        guard let tag = LanguageTag(inside[1]) else { return nil }
        pattern.locale = tag
      }
      rest = text[text.index(after: close)...]
    }
    pattern.pieces = rest.split(separator: "*").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    return pattern.answer == nil && pattern.pieces.isEmpty ? nil : pattern
  }

  private static func clock(_ words: [String], _ zone: inout String) -> TalkStep? {
    guard (3...4).contains(words.count) else { return nil }
    if words.count == 4 { zone = words[3] }
    guard let timeZone = TimeZone(identifier: zone) else { return nil }
    let date = words[1].split(separator: "-").compactMap { Int($0) }
    let time = words[2].split(separator: ":").compactMap { Int($0) }
    guard date.count == 3, (2...3).contains(time.count) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = DateComponents(
      year: date[0], month: date[1], day: date[2], hour: time[0], minute: time[1],
      second: time.count == 3 ? time[2] : 0)
    guard parts.isValidDate(in: calendar) else { return nil }
    return calendar.date(from: parts).map {
      .clock(Instant(seconds: Int64($0.timeIntervalSince1970)))
    }
  }

  private static func wait(_ words: [String]) -> TalkStep? {
    let units: [String: Int64] = ["s": 1, "min": 60, "h": 3600, "d": 86_400]
    guard words.count == 3, let number = Int64(words[1]), (0...100_000).contains(number),
      let unit = units[words[2]]
    else { return nil }
    return .wait(seconds: number * unit)
  }

  private static func claims(_ words: ArraySlice<String>) -> [TalkStep.CaseClaim]? {
    var rest = words
    var claims: [TalkStep.CaseClaim] = []
    while let word = rest.popFirst() {
      if let urgency = Urgency(name: word) {
        claims.append(.urgency(urgency))
      } else if word == "open" {
        claims.append(.open)
      } else if word == "unheld" {
        claims.append(.unheld)
      } else if word == "held" || word == "closed", rest.popFirst() == "by",
        let officer = rest.popFirst()
      {
        claims.append(word == "held" ? .heldBy(officer) : .closedBy(officer))
      } else if word == "texts", let count = rest.popFirst().flatMap({ Int($0) }) {
        claims.append(.texts(count))
      } else if word == "fact", let name = rest.popFirst() {
        claims.append(.fact(name))
      } else {
        return nil
      }
    }
    return claims
  }
}
