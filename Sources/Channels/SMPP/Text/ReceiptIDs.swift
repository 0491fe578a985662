package import Helpline

/// Some centres write the same id in one base when they take a text and in the other when they report on it.
package enum ReceiptIDs: String, CaseIterable, Sendable {
  case same
  /// The receipt's is hexadecimal, the response's decimal.
  case hex
  /// The receipt's is decimal, the response's hexadecimal.
  case decimal

  package func ofResponse(_ id: String) -> ExternalID {
    switch self {
    case .same: ExternalID(id)
    case .hex: Self.id(id, from: 10, to: 10)
    case .decimal: Self.id(id, from: 16, to: 16)
    }
  }

  package func ofReceipt(_ id: String) -> ExternalID {
    switch self {
    case .same: ExternalID(id)
    case .hex: Self.id(id, from: 16, to: 10)
    case .decimal: Self.id(id, from: 10, to: 16)
    }
  }

  /// What is no number stays as it is.
  private static func id(_ text: String, from: Int, to: Int) -> ExternalID {
    UInt64(text, radix: from).map { ExternalID(String($0, radix: to)) } ?? ExternalID(text)
  }
}
