import Helpline

/// `helpline segments`: what a text costs on the air.
enum SegmentsCommand: Command {
  static let name = "segments"
  static let summary = "counts the messages a text takes on a phone"
  static let use = "[--json] < TEXTS"
  static let details = """
    Reads one text a line and says its encoding, units and segments (3GPP TS 23.038), as it is and after the
    spelling that the composer would choose.
    """
  static let options = [Option.json]

  static func run(_ arguments: Arguments) -> ExitCode {
    Terminal.lines { line in
      let spelled = Transliteration.gsm7(line)
      let (before, after) = (Segmenter(line), Segmenter(spelled))
      if arguments.has("json") {
        Terminal.out(
          JSONLine.encode(
            .object(
              fields(before) + [
                ("transliterated", .object([("text", .text(spelled))] + fields(after)))
              ])))
      } else {
        Terminal.out("\(show(before))\(spelled == line ? "" : "  →  \(show(after)): \(spelled)")")
      }
    }
    return .done
  }

  private static func fields(_ segmenter: Segmenter) -> [(String, JSONLine.Value)] {
    [
      ("encoding", .text(segmenter.encoding.rawValue)), ("segments", .integer(segmenter.segments)),
      ("units", .integer(segmenter.units)),
    ]
  }

  private static func show(_ segmenter: Segmenter) -> String {
    "\(segmenter.encoding.rawValue), \(segmenter.units) units, \(segmenter.segments) segments"
  }
}
