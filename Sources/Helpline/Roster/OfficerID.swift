/// An officer's short name on the roster and in the timeline: `ana`.
package struct OfficerID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ id: String) {
    rawValue = id
  }

  package var description: String { rawValue }
}
