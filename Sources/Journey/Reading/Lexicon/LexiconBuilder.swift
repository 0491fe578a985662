/// Gathers the words of all lists into classes, once, at load.
struct LexiconBuilder {
  private(set) var exact: [(hash: UInt64, value: UInt32)] = []
  private(set) var sounds: [(hash: UInt64, value: UInt32)] = []
  private(set) var keys: ContiguousArray<SoundKey> = []
  private(set) var tongues: ContiguousArray<UInt8> = []
  private(set) var functionWords: ContiguousArray<Bool> = []
  /// Digits only: an age or a price says nothing about what is meant.
  private(set) var numbers: ContiguousArray<Bool> = []
  private(set) var stems: ContiguousArray<UInt64> = []
  private var lengths: [UInt8] = []
  private var classes: [UInt64: UInt32] = [:]
  private var words: [UInt64: UInt32] = [:]
  private let isFunction: [Set<UInt64>]

  /// Words of fewer letters are too easily taken for one another.
  private static let slipLettersMin = 5
  private static let twoSlipsLettersMin = 9
  private static let twoSlipsLettersMax = 14

  init(functionWords: [Set<UInt64>]) {
    isFunction = functionWords
  }

  /// The class of a listed word, made when it is new.
  mutating func add(_ word: [UInt8], _ tongue: Tongue) -> UInt32 {
    let hash = Token.hash(word)
    let own = Token.mix(hash &+ UInt64(tongue.rawValue) &* 0x1234_5678_9abc_def1)
    if let known = words[own] { return known }
    let key = word.withUnsafeBufferPointer { SoundKey($0, tongue) }
    // A number, or a word that has no sounds of its own, is its own class.
    let isPlain = word.contains { $0 < 58 } || key.count == 0
    let sound = isPlain ? own : key.hash(tongue)
    let isGlue = isFunction[tongue.rawValue].contains(hash)
    // Little words stay apart from the long words that sound like them.
    let identity = isGlue || word.count <= 3 ? own : sound
    let id: UInt32
    if let known = classes[identity] {
      id = known
    } else {
      id = UInt32(keys.count)
      classes[identity] = id
      keys.append(key)
      stems.append(isGlue || isPlain ? 0 : key.stem(tongue))
      tongues.append(UInt8(tongue.rawValue))
      functionWords.append(isGlue)
      numbers.append(word.allSatisfy { $0 < 58 })
      lengths.append(UInt8(min(word.count, 255)))
      if !isPlain, !isGlue { sounds.append((sound, id)) }
    }
    words[own] = id
    exact.append((hash, id))
    return id
  }

  /// The class of a word if a list has it.
  func find(_ word: [UInt8], _ tongue: Tongue) -> UInt32? {
    let hash = Token.hash(word)
    return words[Token.mix(hash &+ UInt64(tongue.rawValue) &* 0x1234_5678_9abc_def1)]
  }

  /// Each class's key with one letter left out, two for long ones.
  func slips() -> [(hash: UInt64, value: UInt32)] {
    var found: [(hash: UInt64, value: UInt32)] = []
    for (id, key) in keys.enumerated() {
      guard Int(lengths[id]) >= Self.slipLettersMin - 1, !functionWords[id],
        let tongue = Tongue(rawValue: Int(tongues[id]))
      else { continue }
      found.append((key.hash(tongue), UInt32(id)))
      for first in 0..<key.count {
        found.append((key.hash(tongue, without: first, -1), UInt32(id)))
        guard (Self.twoSlipsLettersMin - 1...Self.twoSlipsLettersMax).contains(Int(lengths[id]))
        else { continue }
        for second in (first + 1)..<max(key.count, first + 1) {
          found.append((key.hash(tongue, without: first, second), UInt32(id)))
        }
      }
    }
    return found
  }
}
