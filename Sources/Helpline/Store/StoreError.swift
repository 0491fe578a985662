/// Why the store could not do its work.
package enum StoreError: Error, Hashable, Sendable {
  /// The disk is full or cannot be written.
  case unwritable(detail: String)
  /// The file is not ours, damaged, or newer than this program.
  case unusable(detail: String)
  /// The key does not open what is stored.
  case wrongKey
  /// The store is shutting down, in another process's hands, or too much is waiting.
  case unavailable
  /// A decision could not be made or does not hold together; nothing of it was written.
  case undecidable(detail: String)

  package var code: String {
    switch self {
    case .unwritable: "store-unwritable"
    case .unusable: "store-unusable"
    case .wrongKey: "store-wrong-key"
    case .unavailable: "store-unavailable"
    case .undecidable: "store-undecidable"
    }
  }

  package var isRetryable: Bool {
    switch self {
    case .unwritable, .unavailable: true
    case .unusable, .wrongKey, .undecidable: false
    }
  }

  package var nextStep: String {
    switch self {
    case .unwritable(let detail): "Free disk space or mend its rights (\(detail))."
    case .unusable(let detail): "Restore the database from a backup (\(detail))."
    case .wrongKey: "Start with the key this database was written with."
    case .unavailable: "Try again in a few seconds."
    case .undecidable(let detail): "Report this as a fault of the program (\(detail))."
    }
  }
}
