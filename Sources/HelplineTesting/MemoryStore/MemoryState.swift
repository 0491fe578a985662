import Helpline

/// Everything a `MemoryStore` holds: a value, so that a restart is a copy.
struct MemoryState: Sendable {
  struct Text: Sendable {
    var message: InboundMessage
    var contact: ContactID
    var attempt = 1
    var claimedBy: String?
    var claimedUntil: Instant
    var record: DecisionRecord?
    var decided: Decided?
  }

  struct Outgoing: Sendable {
    var message: OutboundMessage
    var contact: ContactID
    var createdAt: Instant
    var status: DeliveryStatus
    var attempts = 0
    var isPending: Bool
    var dueAt: Instant
    var claimedBy: String?
    var failure: String?
    var doubts = 0
    var partsSent = 0
    /// Sent again by an operator: no dead letter any more.
    var isCrossedOff = false
  }

  struct CarrierKey: Hashable, Sendable {
    var channel: ChannelName
    var id: ExternalID
  }

  var isClosed = false
  var contacts: [ContactID: Contact] = [:]
  var contactIDs: [Address: ContactID] = [:]
  /// The text with number n stands at n - 1.
  var texts: [Text] = []
  var seen: [CarrierKey: MessageNumber] = [:]
  var outgoing: [Outgoing] = []
  var carrierIDs: [CarrierKey: OutboxNumber] = [:]
  /// Reports of texts whose id is not known yet.
  var earlyReports: [CarrierKey: DeliveryReport] = [:]
  var cases: [CaseNumber: HelpCase] = [:]
  var events: [CaseEvent] = []
  var desk = MemoryDesk()
  var heartbeats: [String: Instant] = [:]

  mutating func release(claimsOf gateway: String) {
    for index in texts.indices where texts[index].claimedBy == gateway {
      texts[index].claimedUntil = .distantPast
    }
    for index in outgoing.indices where outgoing[index].claimedBy == gateway {
      outgoing[index].claimedBy = nil
      outgoing[index].dueAt = outgoing[index].createdAt
    }
  }

  mutating func contactID(for address: Address, channel: ChannelName, ourNumber: String)
    -> ContactID
  {
    if let known = contactIDs[address] { return known }
    let id = ContactID(rawValue: Int64(contacts.count) + 1)
    contactIDs[address] = id
    contacts[id] = Contact(id: id, address: address, channel: channel, ourNumber: ourNumber)
    return id
  }

  mutating func journal(_ message: InboundMessage, gateway: String) -> Journaled {
    let key = CarrierKey(channel: message.channel, id: message.externalID)
    if let number = seen[key] {
      let known = texts[Int(number.rawValue) - 1]
      if message.receivedAt.seconds(since: known.message.receivedAt) < Int64(dedupeDays) * 86_400 {
        return .duplicate(number, decided: known.decided)
      }
    }
    let contact = contactID(
      for: message.from, channel: message.channel, ourNumber: message.to)
    texts.append(
      Text(
        message: message, contact: contact, claimedBy: gateway,
        claimedUntil: message.receivedAt.adding(seconds: decideLeaseSeconds)))
    let number = MessageNumber(rawValue: Int64(texts.count))
    seen[key] = number
    return .new(JournalEntry(number: number, contact: contact, message: message, attempt: 1))
  }

  mutating func claimUndecided(limit: Int, now: Instant, gateway: String) -> [JournalEntry] {
    var claimed: [JournalEntry] = []
    for index in texts.indices where claimed.count < limit {
      guard texts[index].decided == nil, texts[index].claimedUntil <= now else { continue }
      texts[index].attempt += 1
      texts[index].claimedBy = gateway
      texts[index].claimedUntil = now.adding(seconds: decideLeaseSeconds)
      claimed.append(entry(at: index))
    }
    return claimed
  }

  func entry(at index: Int) -> JournalEntry {
    JournalEntry(
      number: MessageNumber(rawValue: Int64(index) + 1), contact: texts[index].contact,
      message: texts[index].message, attempt: texts[index].attempt)
  }
}
