/// The carrier's own id of a message: what a repeated webhook and a delivery report are known by.
package struct ExternalID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ id: String) {
    rawValue = id
  }

  package var description: String { rawValue }
}
