/// Something somebody did that must be accounted for.
package struct AuditEvent: Hashable, Sendable {
  /// An account's or officer's name, `ladder`, or `command` for whoever has the machine. Kept sealed, as all
  /// of this: who answered for whom is nobody's business who merely has the file.
  package var actor: String
  /// A stable kebab-case code: `login`, `revealed`, `case.taken`.
  package var action: String
  /// A case code or an account's name.
  package var subject: String
  /// Whose life it touches: the detail is sealed under their key, and goes when they are erased.
  package var contact: ContactID?
  package var detail: String

  package static let detailMax = 2_000

  package init(
    actor: String, action: String, subject: String = "", contact: ContactID? = nil,
    detail: String = ""
  ) {
    self.actor = actor
    self.action = action
    self.subject = subject
    self.contact = contact
    self.detail = String(detail.prefix(Self.detailMax))
  }
}
