/// Why a sealing key could not be had.
package enum SealingKeyError: Error, Hashable, Sendable {
  /// The key must be 32 bytes: raw, 64 hex digits or base64.
  case malformed
  /// Others than the owner may read the key file.
  case exposed(file: String)
  /// The key file cannot be read or written.
  case unreadable(file: String, detail: String)

  package var code: String {
    switch self {
    case .malformed: "sealing-key-malformed"
    case .exposed: "sealing-key-exposed"
    case .unreadable: "sealing-key-unreadable"
    }
  }

  package var isRetryable: Bool { false }

  package var nextStep: String {
    switch self {
    case .malformed: "Give 32 random bytes as 64 hex digits or base64: openssl rand -hex 32."
    case .exposed(let file): "Take the key file from others: chmod 600 \(file)."
    case .unreadable(let file, let detail): "Make \(file) readable for this user (\(detail))."
    }
  }
}
