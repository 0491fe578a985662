/// An answer with everything filled in, in one locale.
package struct ResolvedAnswer: Hashable, Sendable {
  package var text: String
  /// The facts it speaks of, each once, in the order they came.
  package var facts: [String]

  package init(text: String, facts: [String]) {
    self.text = text
    self.facts = facts
  }
}
