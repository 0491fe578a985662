import Helpline

/// Accounts as a decision sees them.
struct AccountLedgerSituation: AccountSituation {
  let ledger: AccountLedger

  func accounts() throws -> [AccountRecord] { try ledger.accounts() }
  func account(named name: String) throws -> AccountRecord? { try ledger.account(named: name) }
  func account(_ id: AccountID) throws -> AccountRecord? { try ledger.account(id) }
  func nextAccountID() throws -> AccountID { try ledger.nextAccountID() }
  func session(_ tokenHash: [UInt8]) throws -> ConsoleSession? { try ledger.session(tokenHash) }
  func attempts(_ key: String) throws -> LoginAttempts? { try ledger.attempts(key) }

  /// Whatever `decide` throws is `undecidable`.
  static func decision(
    _ ledger: AccountLedger, _ decide: (any AccountSituation) throws -> AccountDecision
  ) throws(StoreError) -> AccountDecision {
    do {
      return try decide(AccountLedgerSituation(ledger: ledger))
    } catch let error as StoreError {
      throw error
    } catch {
      throw .undecidable(detail: "\(error)")
    }
  }
}
