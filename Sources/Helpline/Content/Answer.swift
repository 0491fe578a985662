/// One message or term of a locale's `.ftl` files.
package struct Answer: Hashable, Sendable {
  /// `allowance`; terms keep their dash: `-programme`.
  package var id: String
  package var pattern: Pattern?
  package var attributes: [String: Pattern]
  /// Path below the library's root, and 1-based line.
  package var file: String
  package var line: Int

  package init(
    id: String, pattern: Pattern?, attributes: [String: Pattern] = [:], file: String = "",
    line: Int = 0
  ) {
    self.id = id
    self.pattern = pattern
    self.attributes = attributes
    self.file = file
    self.line = line
  }
}
