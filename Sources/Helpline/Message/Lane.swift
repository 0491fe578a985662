/// The order in which the outbox is emptied: a lower lane waits while a higher one has something due.
package enum Lane: Int, CaseIterable, Comparable, Sendable, Codable {
  case emergency = 0
  case reply = 1
  case notice = 2
  case broadcast = 3

  package var name: String {
    switch self {
    case .emergency: "emergency"
    case .reply: "reply"
    case .notice: "notice"
    case .broadcast: "broadcast"
    }
  }

  package static func < (a: Lane, b: Lane) -> Bool { a.rawValue < b.rawValue }
}
