package import Helpline

/// What a session is worth at a moment: a value, decided from the rows alone.
package struct SessionRules: Sendable {
  /// After this without a hand the screen locks. It still shows the queue and sounds.
  package static let idleSeconds: Int64 = 30 * 60
  /// After this the password is asked for again.
  package static let provenSeconds: Int64 = 12 * 3600
  /// A locked screen stays a board of codes this long, then it is nothing.
  package static let sessionSeconds: Int64 = 72 * 3600
  package static let glassSeconds: Int64 = 30 * 60
  /// A sign of a hand is written down at most this often.
  package static let touchSeconds: Int64 = 60

  /// Whether everybody needs a second factor.
  package var needsSecondFactor: Bool

  package init(needsSecondFactor: Bool) {
    self.needsSecondFactor = needsSecondFactor
  }

  /// `nil` when the session is over or its owner was disabled.
  package func visitor(
    _ session: ConsoleSession, _ record: AccountRecord, csrfToken: String, now: Instant
  ) -> Visitor? {
    guard !record.account.isDisabled, session.account == record.account.id, now < session.endsAt
    else { return nil }
    let glass = session.glassUntil.flatMap { now < $0 ? $0 : nil }
    let isLocked =
      now.seconds(since: session.seenAt) >= Self.idleSeconds
      || now.seconds(since: session.provenAt) >= Self.provenSeconds
    var rights = record.account.role.rights
    if glass != nil { rights.formUnion(ConsoleRole.caseRights) }
    if mustProve(record) { rights = [.ownAccount] }
    if isLocked { rights.formIntersection([.readQueue]) }
    return Visitor(
      account: record.account, rights: rights, csrfToken: csrfToken, glassUntil: glass,
      isLocked: isLocked)
  }

  /// A password that somebody else chose, or a second factor that is missing: nothing else until it is done.
  package func mustProve(_ record: AccountRecord) -> Bool {
    record.mustChangePassword || (needsSecondFactor && !record.isEnrolled)
  }
}
