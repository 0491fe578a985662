import Helpline
import Server

/// A rehearsed text as a person or a program reads it.
enum TryReport {
  static func plain(_ outcome: Rehearsal.Outcome) -> String {
    let reading = outcome.reading
    var lines = ["\(reading.urgency.name), \(reading.language), answered in \(outcome.locale)"]
    for match in reading.matches {
      let score = Double(Int(match.score * 100)) / 100
      lines.append(
        "  \(match.intent)  \(score)  \(match.keywords.map { "“\($0)”" }.joined(separator: " "))")
    }
    for reason in outcome.reasons { lines.append("  because \(reason)") }
    for reply in outcome.replies {
      let measured = Segmenter(reply.text)
      lines.append(
        "→ [\(reply.answer)] \(measured.segments) × \(measured.encoding.rawValue), "
          + "\(measured.units) units\n  \(reply.text)")
    }
    for page in outcome.pages { lines.append("☎ \(page.text)") }
    return lines.joined(separator: "\n")
  }

  static func json(_ outcome: Rehearsal.Outcome) -> String {
    let measured = outcome.replies.first.map { Segmenter($0.text) }
    return JSONLine.encode(
      .object([
        ("text", .text(outcome.text)),
        ("language", .text(outcome.reading.language.description)),
        ("locale", .text(outcome.locale.description)),
        ("intents", .list(outcome.reading.matches.map(intent))),
        ("urgency", .text(outcome.reading.urgency.name)),
        ("answer", outcome.replies.first.map { .text($0.answer) } ?? .null),
        ("reply", .list(outcome.replies.map { .text($0.text) })),
        ("segments", measured.map { .integer($0.segments) } ?? .null),
        ("encoding", measured.map { .text($0.encoding.rawValue) } ?? .null),
        ("reasons", .list(outcome.reasons.map { .text($0.description) })),
      ]))
  }

  private static func intent(_ match: Match) -> JSONLine.Value {
    .object([
      ("id", .text(match.intent.rawValue)), ("score", .number(match.score)),
      ("keywords", .list(match.keywords.map { .text($0) })),
    ])
  }
}
