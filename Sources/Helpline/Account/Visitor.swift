/// Whoever sent a request to the desk: logged in, and with these rights now.
package struct Visitor: Hashable, Sendable {
  package var account: Account
  /// What they may do at this moment: their role's rights, a broken glass's, or a locked screen's few.
  package var rights: Set<Right>
  /// What every form they send must carry as `csrf`.
  package var csrfToken: String
  /// Until when a broken glass lends them case rights.
  package var glassUntil: Instant?
  /// Nobody touched the screen for long: it shows the queue and sounds, and does nothing else until the
  /// password is given.
  package var isLocked: Bool

  package init(
    account: Account, rights: Set<Right>? = nil, csrfToken: String, glassUntil: Instant? = nil,
    isLocked: Bool = false
  ) {
    self.account = account
    self.rights = rights ?? account.role.rights
    self.csrfToken = csrfToken
    self.glassUntil = glassUntil
    self.isLocked = isLocked
  }

  package var role: ConsoleRole { account.role }
  package var locale: LanguageTag { account.locale }

  package func may(_ right: Right) -> Bool { rights.contains(right) }
}
