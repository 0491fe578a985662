import Helpline

/// A release's word lists, compiled once into flat tables that never change.
final class IntentIndex: Sendable {
  /// In the order of their ids; a number here is a place in this list.
  let intents: [IntentID]
  let urgencies: [Urgency]
  let isControl: [Bool]
  /// Each family's intents: they stand together, since ids begin with the family.
  let families: [Range<Int>]
  let lexicon: Lexicon
  let trie: PhraseTrie
  let examples: ExampleIndex
  let phrases: ContiguousArray<Phrase>
  /// Each phrase as its list writes it, and the classes of all phrases' little words.
  let lines: [String]
  let little: ContiguousArray<UInt32>
  /// Classes of words that deny: no, sin, pa, pas, not.
  let negators: ContiguousArray<Bool>
  let model: LinearModel
  let spots: SpotWords
  let language: LanguageModel

  init(
    _ intents: [Intent], _ lexicon: Lexicon, _ trie: PhraseTrie, _ lines: PhraseLines,
    _ examples: ExampleIndex, negators: ContiguousArray<Bool>, _ model: LinearModel,
    _ spots: SpotWords, _ language: LanguageModel
  ) {
    self.intents = intents.map(\.id)
    urgencies = intents.map(\.urgency)
    isControl = intents.map { $0.id.family == .control }
    families = Self.families(intents)
    self.lexicon = lexicon
    self.trie = trie
    self.examples = examples
    phrases = lines.phrases
    self.lines = lines.texts
    little = lines.little
    self.negators = negators
    self.model = model
    self.spots = spots
    self.language = language
  }

  private static func families(_ intents: [Intent]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in intents.indices {
      if let last = found.last, intents[last.lowerBound].id.family == intents[place].id.family {
        found[found.count - 1] = last.lowerBound..<(place + 1)
      } else {
        found.append(place..<(place + 1))
      }
    }
    return found
  }
}

/// The phrases of all lists, and what each is made of.
struct PhraseLines {
  var phrases: ContiguousArray<Phrase> = []
  var texts: [String] = []
  var little: ContiguousArray<UInt32> = []
}
