import Content
import FuzzDriver
import Helpline

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are an `.ftl` file, read and said; and cards, words and a roster. Every diagnostic points into
/// the file and names a next step.
@main enum FuzzFluent {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let file = SourceFile(path: "Locales/es/common.ftl", text: text)
    let linesMax = text.utf8.count { $0 == 0x0A } + 1

    let (answers, diagnostics) = FluentParser.parse(file)
    precondition(diagnostics.allSatisfy { (0...linesMax).contains($0.line) && !$0.hint.isEmpty })
    precondition(answers.allSatisfy { (1...linesMax).contains($0.line) })
    say(answers)

    let cards = CardParser.parse(file)
    precondition(cards.diagnostics.allSatisfy { (0...linesMax).contains($0.line) })
    _ = WordListParser.parse(file)
    _ = SpellingParser.parse(file)
    _ = RosterFile.parse(file, stations: [])
    return 0
  }
}

private func say(_ answers: [Answer]) {
  var bundle = LocaleBundle(tag: .spanish, name: "Español")
  for answer in answers { bundle.answers[answer.id] = answer }
  let resolver = AnswerResolver(facts: [:])
  for answer in answers.prefix(50) {
    for result in [
      resolver.resolve(answer.id, in: bundle, arguments: ["x": "1"], now: Instant(seconds: 0)),
      resolver.longest(answer.id, in: bundle, arguments: ["x": "1"]),
    ] {
      guard case .success(let said) = result else { continue }
      precondition(Segmenter(said.text).segments >= 1)
    }
  }
}
