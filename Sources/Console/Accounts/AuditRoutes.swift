import Foundation
import HTTP
import Helpline

/// `/desk/audit`: who did what, newest first, for auditors. It shows no text of anybody.
package struct AuditRoutes: Sendable {
  static let linesMax = 100

  private let doorkeeper: Doorkeeper

  package init(_ doorkeeper: Doorkeeper) {
    self.doorkeeper = doorkeeper
  }

  package var routes: [DeskRoute] {
    [
      DeskRoute("GET", "/desk/audit", needs: .seeAudit) { request, visitor in
        await self.page(request, visitor)
      }
    ]
  }

  private func page(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let frame = DeskFrame(visitor, here: "/desk/audit")
    let before = Int64((try? Form(query: request.query))?["before"] ?? "")
    let store = doorkeeper.store
    guard let entries = try? await store.auditEntries(before: before, limit: Self.linesMax),
      let head = try? await store.auditHead()
    else { return DeskFrame.busy(visitor) }
    let tongue = frame.t
    let earlier = "/desk/audit?before=" + String(entries.last?.number ?? 0)
    let next: HTML =
      entries.count < Self.linesMax
      ? "" : "<p><a href=\"\(earlier)\">\(tongue("Anteriores", "Earlier"))</a></p>"
    let body: HTML = """
      <p class="quiet">\(tongue("Última línea", "Latest line")): <code>\(head.description)</code></p>
      <div class="card scroll"><table class="stacked log"><thead><tr><th scope="col">\(tongue("Número", "Number"))</th>
      <th scope="col">\(tongue("Cuándo", "When"))</th><th scope="col">\(tongue("Quién", "Who"))</th>
      <th scope="col">\(tongue("Qué", "What"))</th><th scope="col">\(tongue("A qué", "About"))</th></tr></thead>
      <tbody>\(HTML.each(entries, row))</tbody></table></div>\(next)
      """
    return frame.page(tongue("Bitácora", "Audit log"), body)
  }

  /// The detail may quote a person: an auditor reads reasons with `helpline audit list`, on the machine.
  private func row(_ entry: AuditEntry) -> HTML {
    let at = Date(timeIntervalSince1970: Double(entry.at.milliseconds) / 1000).formatted(.iso8601)
    return """
      <tr><th scope="row" class="number">\(entry.number)</th><td>\(at)</td><td>\(entry.actor)</td>
      <td>\(entry.action)</td><td>\(entry.subject)</td></tr>
      """
  }
}
