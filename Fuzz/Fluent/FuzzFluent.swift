import Content
import Helpline

/// libFuzzer's entry: any bytes as an `.ftl` file, read and said; and as cards, words and a roster.
///
/// Beyond not crashing: every diagnostic points into the file, and no text outgrows its limit.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzFluent(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
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
