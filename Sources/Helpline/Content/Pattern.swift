/// The text of an answer: literal pieces and placeables, as Fluent's syntax (projectfluent.org) has them.
package struct Pattern: Hashable, Sendable {
  package enum Element: Hashable, Sendable {
    case text(String)
    case placeable(Expression)
  }

  package var elements: [Element]

  package init(_ elements: [Element]) {
    self.elements = elements
  }
}

/// What may stand between `{` and `}`.
package indirect enum Expression: Hashable, Sendable {
  case string(String)
  /// Kept as written: `1.0` and `1` select differently.
  case number(String)
  /// `{ $name }`: a fact or an argument of the moment.
  case variable(String)
  case message(String, attribute: String?)
  case term(String, attribute: String?, arguments: [String: Expression])
  case function(String, positional: [Expression], named: [String: Expression])
  case placeable(Expression)
  case select(Expression, [Variant])
}

/// One branch of a selector; exactly one of them is the default.
package struct Variant: Hashable, Sendable {
  package var key: String
  package var isDefault: Bool
  package var pattern: Pattern

  package init(key: String, isDefault: Bool, pattern: Pattern) {
    self.key = key
    self.isDefault = isDefault
    self.pattern = pattern
  }
}
