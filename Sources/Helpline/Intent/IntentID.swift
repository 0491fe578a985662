/// An intent's id, `family/name`, as its folder under `Intents/` says it: `emergency/bite`.
package struct IntentID: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  CustomStringConvertible
{
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ id: String) {
    rawValue = id
  }

  package var family: IntentFamily {
    IntentFamily(String(rawValue.prefix { $0 != "/" }))
  }

  package var name: Substring {
    rawValue.drop { $0 != "/" }.dropFirst()
  }

  package var description: String { rawValue }

  package static func < (a: IntentID, b: IntentID) -> Bool { a.rawValue < b.rawValue }
}

/// The first half of an intent's id. `emergency`, `rights`, `paisano` and `control` come with the
/// library; another country may have others.
package struct IntentFamily: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ name: String) {
    rawValue = name
  }

  package static let emergency = IntentFamily("emergency")
  package static let control = IntentFamily("control")

  package var description: String { rawValue }
}
