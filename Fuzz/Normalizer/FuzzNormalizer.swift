import FuzzDriver
import Helpline
import Journey

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes fold to words, folding them again changes nothing, and a reader reads them.
@main enum FuzzNormalizer {
  static func main() { exit(fuzz(target)) }

  private static let reader: ReleaseReader = {
    var list = WordList()
    list.keywords = ["ayuda", "me mordió una víbora", "no puedo respirar"].map {
      WordList.Line(text: $0, number: 1)
    }
    list.wholeTexts = [WordList.Line(text: "sos", number: 2)]
    let intent = Intent(
      id: IntentID("emergency/help"), title: "help", urgency: .red, answer: "help",
      words: [.spanish: list])
    let spelling = Spelling(variant: "porfabor", canonical: "por favor", line: 1)
    return ReleaseReader(
      Release(
        id: "fuzz", catalog: Catalog([intent]),
        locales: [
          .spanish: LocaleBundle(tag: .spanish, name: "Español", spellings: [spelling])
        ]))
  }()

  private static let target: FuzzTarget = { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let folded = Normalizer.normalize(text)
    precondition(Normalizer.normalize(folded) == folded, "folding twice changed a text")
    precondition(reader.read(text) == reader.read(text), "one text had two readings")
    return 0
  }
}
