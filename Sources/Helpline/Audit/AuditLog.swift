/// The audit log for those who read it.
package protocol AuditLog: Sendable {
  /// Newest first; those with a number below `before`.
  func auditEntries(before: Int64?, limit: Int) async throws(StoreError) -> [AuditEntry]
  func auditHead() async throws(StoreError) -> AuditHead
  /// Walks the whole chain. `known` is a head that was kept elsewhere: it must stand in the chain.
  func verifyAudit(known: AuditHead?) async throws(StoreError) -> AuditVerdict
}

/// The latest line's number and hash: whoever keeps one elsewhere notices when the log is rewritten.
package struct AuditHead: Hashable, Sendable, CustomStringConvertible {
  package var number: Int64
  package var hash: [UInt8]

  package static let hashByteCount = 32
  /// What the first line is chained to.
  package static let beginning = AuditHead(
    number: 0, hash: Array(repeating: 0, count: hashByteCount))

  package init(number: Int64, hash: [UInt8]) {
    self.number = number
    self.hash = hash
  }

  /// Reads `12:6a0f…` as `description` writes it.
  package init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let number = Int64(parts[0]), number >= 0 else { return nil }
    let digits = parts[1].compactMap(\.hexDigitValue)
    guard digits.count == parts[1].count, digits.count == Self.hashByteCount * 2 else { return nil }
    self.number = number
    hash = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  package var description: String {
    "\(number):"
      + hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// What a walk along the chain found.
package enum AuditVerdict: Hashable, Sendable {
  case whole(AuditHead)
  /// The line with this number was changed, or one before it was taken out or put in.
  case broken(at: Int64)
  /// The chain holds together but does not contain the head that was kept elsewhere.
  case rewritten(known: AuditHead)
}
