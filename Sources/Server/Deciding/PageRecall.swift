import Escalation
import Helpline

/// Asks, before a page is handed to its carrier, whether anybody still needs it. A store that cannot say
/// is a yes.
struct PageRecall: Sendable {
  let store: any Store
  let clock: any WallClock

  func isWanted(_ row: OutboxRow) async -> Bool {
    guard row.message.answer == "page", let number = row.message.helpCase else { return true }
    var query = CaseQuery()
    query.openOnly = false
    query.code = CaseCode(number)
    guard let helpCase = try? await store.cases(query).first else { return true }
    return helpCase.needsPage(decidedAt: row.createdAt, now: clock.now())
  }
}
