package import Helpline

/// What an officer's text asks for. Read forgivingly: any case, `tk7q`, `T.K7Q`, `tomo k7q`, `K7Q T`.
///
/// Only what is said; which case it means, and whether the officer may, is `Duty`'s to find out.
package enum OfficerCommand: Hashable, Sendable {
  /// A code as it was typed, in capitals; `nil` where the verb stands alone.
  package typealias Typed = String

  case take(Typed?, note: String)
  case pass(Typed?, note: String)
  case stay(Typed?, note: String)
  case note(Typed?, String)
  case close(Typed?, OutcomeCode?, note: String)
  /// A code alone: show the case.
  case show(Typed)
  case relay(Typed, String)
  /// `E K7Q 10:20`: the person will hear from us at that time; the time as it was typed.
  case promise(Typed?, String)
  /// `F K7Q 3`: a reviewed phrase in the person's own language; without a number, which there are.
  case phrase(Typed?, Int?)
  /// `J K7Q M3X`: M3X is the same rescue and becomes part of K7Q; without the second code, how it is typed.
  case join(Typed?, Typed?)
  /// `A M3X`: the phone of M3X, which was joined to another case, has a case of its own again.
  case part(Typed)
  case list
  case shift
  case help
  case stop
  case start
  case notACommand

  package init(_ text: String) {
    var words = CommandWords(text)
    self = Self.read(&words)
  }

  private static func read(_ words: inout CommandWords) -> OfficerCommand {
    guard let first = words.next() else { return .notACommand }
    if words.isAtEnd, let command = whole[first] { return command }
    if let verb = verbs[first] { return read(verb, &words) }
    if CommandWords.isCode(first) { return read(code: first, &words) }
    if let letter = first.first, let verb = verbs[String(letter)], glued(first) {
      return command(verb, String(first.dropFirst()), words.rest)
    }
    if CommandWords.mayBeCode(first), !words.isAtEnd { return .relay(first, words.rest) }
    return .notACommand
  }

  // MARK: Verbs

  private enum Verb {
    case take, pass, stay, note, close, promise, phrase, join, part
  }

  private static let verbs: [String: Verb] = [
    "T": .take, "TOMO": .take, "TOMAR": .take, "TOMA": .take, "TAKE": .take,
    "P": .pass, "PASO": .pass, "PASAR": .pass, "PASA": .pass, "PASS": .pass,
    "S": .stay, "SIGO": .stay, "SIGUE": .stay, "STILL": .stay,
    "N": .note, "NOTA": .note, "NOTE": .note,
    "E": .promise, "ESPERA": .promise, "ESPERE": .promise, "WAIT": .promise,
    "F": .phrase, "FRASE": .phrase, "FRASES": .phrase, "PHRASE": .phrase,
    "J": .join, "JUNTO": .join, "JUNTAR": .join, "JUNTA": .join, "UNIR": .join, "UNE": .join,
    "JOIN": .join, "MERGE": .join,
    "A": .part, "APARTO": .part, "APARTAR": .part, "APARTA": .part, "SEPARAR": .part,
    "SEPARA": .part, "SPLIT": .part,
    "C": .close, "CIERRO": .close, "CERRAR": .close, "CIERRA": .close, "CLOSE": .close,
  ]

  /// Words that are a command only when nothing else stands beside them.
  private static let whole: [String: OfficerCommand] = [
    "LISTA": .list, "LIST": .list, "TURNO": .shift, "SHIFT": .shift, "AYUDA": .help, "HELP": .help,
    "STOP": .stop, "STOPALL": .stop, "BAJA": .stop, "ALTO": .stop, "CANCEL": .stop,
    "CANCELAR": .stop, "END": .stop, "QUIT": .stop, "SALIR": .stop, "UNSUBSCRIBE": .stop,
    "START": .start, "ALTA": .start, "UNSTOP": .start,
  ]

  private static func read(_ verb: Verb, _ words: inout CommandWords) -> OfficerCommand {
    if let code = words.nextCode() { return command(verb, code, words.rest) }
    let rest = words.rest
    switch verb {
    // A bare verb among other words is somebody talking: "paso algo", "s o s".
    case .take, .pass, .stay: return rest.isEmpty ? command(verb, nil, "") : .notACommand
    case .note: return .note(nil, rest)
    case .close:
      let read = OutcomeWords.read(rest)
      return rest.isEmpty || read.outcome != nil
        ? .close(nil, read.outcome, note: read.note) : .notACommand
    case .promise: return PromiseTime(rest) == nil ? .notACommand : .promise(nil, rest)
    case .phrase:
      return rest.isEmpty || number(rest) != nil ? .phrase(nil, number(rest)) : .notACommand
    case .join: return rest.isEmpty ? .join(nil, nil) : .notACommand
    case .part: return .notACommand
    }
  }

  private static func command(_ verb: Verb, _ code: Typed?, _ rest: String) -> OfficerCommand {
    switch verb {
    case .take: return .take(code, note: rest)
    case .pass: return .pass(code, note: rest)
    case .stay: return .stay(code, note: rest)
    case .note: return .note(code, rest)
    case .close:
      let read = OutcomeWords.read(rest)
      return .close(code, read.outcome, note: read.note)
    case .promise: return .promise(code, rest)
    case .phrase: return .phrase(code, number(rest))
    case .join: return .join(code, other(rest))
    case .part:
      // "a K7Q le falta agua" is a sentence.
      guard let code, rest.isEmpty else { return .notACommand }
      return .part(code)
    }
  }

  /// The code of the other case, whatever small word stands before it: `M3X`, `con M3X`, `y M3X`.
  private static func other(_ text: String) -> Typed? {
    var words = CommandWords(text)
    if let code = words.nextCode() { return words.isAtEnd ? code : nil }
    guard let word = words.next(), word.count <= 4 else { return nil }
    let code = words.nextCode()
    return words.isAtEnd ? code : nil
  }

  /// A number and nothing else.
  private static func number(_ text: String) -> Int? {
    var words = CommandWords(text)
    guard let word = words.next(), words.isAtEnd, word.count <= 2 else { return nil }
    return Int(word)
  }

  // MARK: Codes first

  /// `K7Q` alone, `K7Q T` the other way round, or a text for the person.
  ///
  /// `K7Q N texto` is a note: one sent to the person by mistake could not be taken back.
  private static func read(code: Typed, _ words: inout CommandWords) -> OfficerCommand {
    if words.isAtEnd { return .show(code) }
    var ahead = words
    guard let word = ahead.next(), let verb = verbs[word] else { return .relay(code, words.rest) }
    let isMeant: Bool
    switch verb {
    case .take, .pass, .stay: isMeant = ahead.isAtEnd
    case .note: isMeant = true
    case .close: isMeant = word == "C" || ahead.isAtEnd || OutcomeWords.isOutcome(ahead.rest)
    case .promise: isMeant = PromiseTime(ahead.rest) != nil
    case .phrase: isMeant = word == "F" && (ahead.isAtEnd || number(ahead.rest) != nil)
    case .join: isMeant = other(ahead.rest) != nil
    case .part: isMeant = ahead.isAtEnd
    }
    return isMeant ? command(verb, code, ahead.rest) : .relay(code, words.rest)
  }

  /// `TK7Q`: a verb's letter and a code without a space. No code has a letter in its second place.
  private static func glued(_ word: String) -> Bool {
    let code = word.dropFirst()
    guard let second = code.dropFirst().first, second.isNumber else { return false }
    return CommandWords.isCode(String(code)) || CommandWords.mayBeCode(String(code))
  }
}
