import Helpline

/// What an answer is made of, all its variants together, without following references.
struct AnswerParts {
  /// Literal text, string literals included.
  var texts: [String] = []
  /// `$names`.
  var variables: Set<String> = []
  /// Answers and terms (`-name`) it refers to.
  var references: Set<String> = []

  init(_ answer: Answer) {
    if let pattern = answer.pattern { add(pattern) }
    for attribute in answer.attributes.values { add(attribute) }
  }

  private mutating func add(_ pattern: Pattern) {
    for element in pattern.elements {
      switch element {
      case .text(let text): texts.append(text)
      case .placeable(let expression): add(expression)
      }
    }
  }

  private mutating func add(_ expression: Expression) {
    switch expression {
    case .string(let text): texts.append(text)
    case .number: break
    case .variable(let name): variables.insert(name)
    case .message(let id, _): references.insert(id)
    case .term(let id, _, let arguments):
      references.insert("-" + id)
      for value in arguments.values { add(value) }
    case .function(_, let positional, let named):
      for value in positional { add(value) }
      for value in named.values { add(value) }
    case .placeable(let inner): add(inner)
    case .select(let selector, let variants):
      add(selector)
      for variant in variants { add(variant.pattern) }
    }
  }

  /// The runs of digits in the literal text.
  var numbers: Set<String> {
    var found: Set<String> = []
    for text in texts {
      found.formUnion(
        text.utf8.split { !(48...57).contains($0) }.map { String(decoding: $0, as: UTF8.self) })
    }
    return found
  }
}
