import Helpline

/// A release's word lists, compiled once into flat tables that never change.
struct IntentIndex: Sendable {
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
}
