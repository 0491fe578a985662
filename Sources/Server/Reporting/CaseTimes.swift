package import Helpline

/// When what happened to one case, read from its timeline.
package struct CaseTimes: Hashable, Sendable {
  package var openedAt: Instant
  package var firstPage: Int64?
  package var acknowledgement: Int64?
  package var humanText: Int64?
  package var outcome: Int64?
  package var leasesRunOut = 0

  package init(_ helpCase: HelpCase, _ events: [CaseEvent]) {
    openedAt = helpCase.openedAt
    // However it ended: closed, or made part of another.
    outcome = helpCase.outcome.map { max(0, $0.at.seconds(since: helpCase.openedAt)) }
    for event in events {
      let seconds = max(0, event.at.seconds(since: helpCase.openedAt))
      switch event.reason.code {
      case "paged": firstPage = firstPage ?? seconds
      case "taken": acknowledgement = acknowledgement ?? seconds
      case "relayed": humanText = humanText ?? seconds
      case "lease-expired": leasesRunOut += 1
      default: break
      }
    }
    if let page = helpCase.pages.first, firstPage == nil {
      firstPage = max(0, page.at.seconds(since: helpCase.openedAt))
    }
  }
}
