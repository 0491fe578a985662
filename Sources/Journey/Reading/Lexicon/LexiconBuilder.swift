/// Gathers the words of all lists into classes, once, at load.
struct LexiconBuilder {
  private(set) var keys: ContiguousArray<SoundKey> = []
  private(set) var tongues: ContiguousArray<UInt8> = []
  private(set) var functionWords: ContiguousArray<Bool> = []
  /// Digits only: an age or a price says nothing about what is meant.
  private(set) var numbers: ContiguousArray<Bool> = []
  private(set) var stems: ContiguousArray<UInt64> = []
  /// Letters of the first word of each class.
  private(set) var lengths: ContiguousArray<UInt8> = []
  /// Each listed word of a language: its row of the word table, and its class.
  private(set) var written: ContiguousArray<UInt32> = []
  private(set) var classes: ContiguousArray<UInt32> = []
  /// Classes that may be found by their sound.
  private(set) var sounds: ContiguousArray<UInt64> = []
  private(set) var soundClasses: ContiguousArray<UInt32> = []
  private var identities = Numbering(expecting: 30_000)
  private var words = Numbering(expecting: 40_000)
  private let isFunction: [Set<UInt64>]

  init(functionWords: [Set<UInt64>]) {
    isFunction = functionWords
  }

  /// The class of a listed word, made when it is new.
  mutating func add(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ tongue: Tongue,
    in table: inout WordTableBuilder
  ) -> UInt32 {
    let own = Self.own(hash, tongue)
    let (number, isNew) = words.number(own)
    guard isNew else { return classes[number] }
    let id = newClass(word, hash, own, tongue)
    let row = table.row(hash)
    table.note(word, row: row, tongue, LanguageModel.listTenths)
    written.append(UInt32(row))
    classes.append(id)
    return id
  }

  private mutating func newClass(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ own: UInt64, _ tongue: Tongue
  ) -> UInt32 {
    let key = SoundKey(word, tongue)
    // A number, or a word that has no sounds of its own, is its own class.
    let isPlain = word.contains { $0 < 58 } || key.count == 0
    let sound = isPlain ? own : key.hash(tongue)
    let isGlue = isFunction[tongue.rawValue].contains(hash)
    // Little words stay apart from the long words that sound like them.
    let (number, isNew) = identities.number(isGlue || word.count <= 3 ? own : sound)
    guard isNew else { return UInt32(number) }
    keys.append(key)
    stems.append(isGlue || isPlain ? 0 : key.stem(tongue))
    tongues.append(UInt8(tongue.rawValue))
    functionWords.append(isGlue)
    numbers.append(word.allSatisfy { $0 < 58 })
    lengths.append(UInt8(min(word.count, 255)))
    if !isPlain, !isGlue {
      sounds.append(sound)
      soundClasses.append(UInt32(number))
    }
    return UInt32(number)
  }

  /// The class of a word if a list has it.
  func find(_ hash: UInt64, _ tongue: Tongue) -> UInt32? {
    words.find(Self.own(hash, tongue)).map { classes[$0] }
  }

  private static func own(_ hash: UInt64, _ tongue: Tongue) -> UInt64 {
    Token.mix(hash &+ UInt64(tongue.rawValue) &* 0x1234_5678_9abc_def1)
  }
}
