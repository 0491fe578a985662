/// A card: `Name: value` lines that belong together. Names are compared without case.
package struct Card: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    /// As written.
    package var name: String
    package var value: String
    /// 1-based.
    package var line: Int
  }

  package var file: String
  /// Of its first field, 1-based.
  package var line: Int
  package var fields: [Field]

  /// The first field of that name.
  package subscript(name: String) -> Field? {
    let wanted = name.lowercased()
    return fields.first { $0.name.lowercased() == wanted }
  }

  package func all(_ name: String) -> [Field] {
    let wanted = name.lowercased()
    return fields.filter { $0.name.lowercased() == wanted }
  }

  /// The line of that field, or the card's own.
  package func line(of name: String) -> Int { self[name]?.line ?? line }
}
