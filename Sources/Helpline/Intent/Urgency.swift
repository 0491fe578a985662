/// How soon a human is needed. Red: a life may be in danger now. Amber: a person must look soon.
package enum Urgency: Int, Comparable, Sendable, Codable, CaseIterable {
  case none = 0
  case amber = 1
  case red = 2

  package var name: String {
    switch self {
    case .none: "none"
    case .amber: "amber"
    case .red: "red"
    }
  }

  package init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }
}
