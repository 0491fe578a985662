/// One answer on its way from pattern to text.
struct Resolving {
  private let answers: [String: Answer]
  private let tag: LanguageTag
  private let facts: [String: Fact]
  /// `nil` when the longest text is wanted, whatever the day.
  private let now: Instant?
  private var arguments: [String: String]
  private var path: [String] = []
  private var placeables = 0
  var text = ""
  var used: [String] = []

  init(
    _ locale: LocaleBundle, _ facts: [String: Fact], _ arguments: [String: String], now: Instant?
  ) {
    answers = locale.answers
    tag = locale.tag
    self.facts = facts
    self.arguments = arguments
    self.now = now
  }

  // MARK: References

  mutating func message(_ id: String, attribute: String?) throws(AnswerFault) {
    guard let answer = answers[id] else { throw .missingAnswer(id) }
    try visit(answer, attribute)
  }

  private mutating func term(
    _ id: String, _ attribute: String?, _ given: [String: Expression]
  ) throws(AnswerFault) {
    guard let answer = answers["-" + id] else { throw .missingAnswer("-" + id) }
    var values: [String: String] = [:]
    for (name, value) in given { values[name] = try string(of: value) }
    let outer = arguments
    arguments = values
    try visit(answer, attribute)
    arguments = outer
  }

  private mutating func visit(_ answer: Answer, _ attribute: String?) throws(AnswerFault) {
    let name = attribute.map { answer.id + "." + $0 } ?? answer.id
    let found = attribute == nil ? answer.pattern : answer.attributes[attribute ?? ""]
    guard let pattern = found else { throw .missingAnswer(name) }
    if path.contains(name) { throw .cyclic(name) }
    if path.count >= AnswerResolver.depthMax { throw .tooLarge(name) }
    path.append(name)
    try append(pattern)
    path.removeLast()
  }

  // MARK: Text

  private mutating func append(_ pattern: Pattern) throws(AnswerFault) {
    for element in pattern.elements {
      switch element {
      case .text(let piece): text += piece
      case .placeable(let expression): try append(expression)
      }
      if text.utf8.count > AnswerResolver.textBytesMax { throw .tooLarge(path.first ?? "") }
    }
  }

  private mutating func append(_ expression: Expression) throws(AnswerFault) {
    placeables += 1
    if placeables > AnswerResolver.placeablesMax { throw .tooLarge(path.first ?? "") }
    switch expression {
    case .string(let piece), .number(let piece): text += piece
    case .variable(let name): text += try value(name)
    case .message(let id, let attribute): try message(id, attribute: attribute)
    case .term(let id, let attribute, let given): try term(id, attribute, given)
    case .placeable(let inner): try append(inner)
    case .function(let name, let positional, _): text += try call(name, positional)
    case .select(let selector, let variants): try select(selector, variants)
    }
  }

  private mutating func value(_ name: String) throws(AnswerFault) -> String {
    if let argument = arguments[name] { return argument }
    guard let fact = facts[name] else { throw .missingValue(name) }
    if let now, !fact.holds(at: now) { throw .expiredFact(name) }
    if !used.contains(name) { used.append(name) }
    return fact.value
  }

  /// The functions of Fluent that need no formatting library: a number is shown as it is written.
  private mutating func call(
    _ name: String, _ positional: [Expression]
  ) throws(AnswerFault) -> String {
    guard name == "NUMBER", positional.count == 1 else { throw .unknownFunction(name) }
    return try string(of: positional[0])
  }

  private mutating func string(of expression: Expression) throws(AnswerFault) -> String {
    let outer = text
    text = ""
    try append(expression)
    let piece = text
    text = outer
    return piece
  }

  // MARK: Selectors

  private mutating func select(
    _ selector: Expression, _ variants: [Variant]
  ) throws(AnswerFault) {
    let value = try string(of: selector)
    if now == nil { return try selectLongest(variants) }
    let category = PluralCategory.name(of: value, in: tag)
    let chosen =
      variants.first { $0.key == value } ?? variants.first { $0.key == category }
      ?? variants.first { $0.isDefault }
    if let chosen { try append(chosen.pattern) }
  }

  private mutating func selectLongest(_ variants: [Variant]) throws(AnswerFault) {
    let outer = text
    var longest = (text: outer, units: -1)
    for variant in variants {
      text = outer
      try append(variant.pattern)
      let measured = Segmenter(text)
      // A text in UCS-2 holds fewer than half the letters.
      let units = measured.units * (measured.encoding == .ucs2 ? 3 : 1)
      if units > longest.units { longest = (text, units) }
    }
    text = longest.text
  }
}
