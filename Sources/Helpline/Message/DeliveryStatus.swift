/// How far a text of ours has come. A status only moves forward, whatever order reports arrive in.
///
/// `failed` may be overruled by `delivered` alone: a carrier that delivers late has still delivered.
package enum DeliveryStatus: Int, Sendable, Codable, CaseIterable {
  case queued = 0
  case sending = 1
  case sent = 2
  case failed = 3
  case delivered = 4
  case read = 5

  package var name: String {
    switch self {
    case .queued: "queued"
    case .sending: "sending"
    case .sent: "sent"
    case .failed: "failed"
    case .delivered: "delivered"
    case .read: "read"
    }
  }

  /// A carrier has taken it, and has not said that it failed.
  package var isTaken: Bool {
    switch self {
    case .sent, .delivered, .read: true
    case .queued, .sending, .failed: false
    }
  }

  /// The status after a report says `other`: the further of the two.
  package func advanced(by other: DeliveryStatus) -> DeliveryStatus {
    other.rawValue > rawValue ? other : self
  }
}
