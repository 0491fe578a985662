package import Console
import Escalation
package import Helpline
import Synchronization

/// The desk as the gateway has it: the store for what is shown, the ladder for what is done.
package struct GatewayDesk: Desk {
  let gateway: Gateway
  let audit: any AccountStore

  package init(_ gateway: Gateway, audit: any AccountStore) {
    self.gateway = gateway
    self.audit = audit
  }

  package func now() -> Instant { gateway.clock.now() }

  // MARK: Lists

  package func queue(
    page: Int, for locale: LanguageTag
  ) async throws(StoreError) -> DeskQueue {
    let now = now()
    var query = CaseQuery()
    query.order = .queue(now: now)
    query.offset = page * DeskQueue.linesMax
    query.limit = DeskQueue.linesMax + 1
    let cases = try await gateway.store.cases(query)
    let view = CaseView(gateway.current, locale: locale, now: now)
    return DeskQueue(
      now: now, clock: view.clock(of: view.onCall.receivingStation),
      lines: cases.prefix(DeskQueue.linesMax).map { view.line($0) }, page: page,
      hasMore: cases.count > DeskQueue.linesMax)
  }

  package func closed(
    before: CaseNumber?, for locale: LanguageTag
  ) async throws(StoreError) -> [CaseLine] {
    var query = CaseQuery()
    query.openOnly = false
    query.closedOnly = true
    query.before = before
    query.order = .newestFirst
    query.limit = DeskQueue.linesMax
    return try await lines(query, locale)
  }

  package func cases(
    of number: PhoneNumber, for locale: LanguageTag
  ) async throws(StoreError) -> [CaseLine] {
    guard let contact = try await gateway.store.contact(at: .phone(number)) else { return [] }
    var query = CaseQuery()
    query.openOnly = false
    query.contact = contact.id
    query.order = .newestFirst
    query.limit = DeskQueue.linesMax
    return try await lines(query, locale)
  }

  private func lines(
    _ query: CaseQuery, _ locale: LanguageTag
  ) async throws(StoreError) -> [CaseLine] {
    let view = CaseView(gateway.current, locale: locale, now: now())
    return try await gateway.store.cases(query).map { view.line($0) }
  }

  func find(_ code: CaseCode) async throws(StoreError) -> HelpCase? {
    var query = CaseQuery()
    query.openOnly = false
    query.code = code
    query.limit = 1
    return try await gateway.store.cases(query).first
  }

  // MARK: One case

  /// What the person wrote a while before the case belongs to it: the texts that were read together.
  private static let beforeSeconds: Int64 = 3_600
  private static let messagesMax = 300
  /// Phones of one rescue whose texts are shown.
  private static let peopleMax = 12

  package func file(
    _ code: CaseCode, for locale: LanguageTag
  ) async throws(StoreError) -> CaseFile? {
    guard let helpCase = try await find(code) else { return nil }
    let people = helpCase.people.prefix(Self.peopleMax)
    var messages: [MessageRecord] = []
    var phones: [CaseFile.Phone] = []
    var opener: Contact?
    for id in people {
      var query = MessageQuery()
      query.contact = id
      query.since = helpCase.openedAt.adding(seconds: -Self.beforeSeconds)
      query.limit = Self.messagesMax
      messages += try await gateway.store.messages(query)
      let person = try await gateway.store.contact(id)
      if id == helpCase.contact {
        opener = person
      } else {
        phones.append(.init(person: id, maskedNumber: CaseView.masked(person?.address)))
      }
    }
    messages.sort { ($0.at, $0.number) < ($1.at, $1.number) }
    let events = try await gateway.store.events(of: helpCase.number)
    let view = CaseView(gateway.current, locale: locale, now: now())
    var file = view.file(helpCase, messages, events, opener)
    file.phones = phones
    file.linked = helpCase.links.map { CaseCode($0) }
    return file
  }
}
