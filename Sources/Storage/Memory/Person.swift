import Helpline

/// A contact as the writer knows it: what is in its rows, its key open, and the ends of its thread.
final class Person {
  let key: ContactKey
  var contact: Contact
  /// The latest text from and to the person; the next row points back at it.
  private(set) var lastInbound: Int64?
  var lastOutgoing: Int64?
  /// The latest texts, newest first, without a gap: what a decision looks back at most often.
  private(set) var recent: [PastText] = []

  private static let recentMax = 2

  init(key: ContactKey, contact: Contact, lastInbound: Int64?, lastOutgoing: Int64?) {
    self.key = key
    self.contact = contact
    self.lastInbound = lastInbound
    self.lastOutgoing = lastOutgoing
  }

  func append(_ message: InboundMessage, number: Int64) {
    lastInbound = number
    if recent.count == Self.recentMax { recent.removeLast() }
    recent.insert(
      PastText(
        number: MessageNumber(rawValue: number), text: message.text,
        receivedAt: message.receivedAt, to: message.to, part: message.part), at: 0)
  }

  /// The latest text before `number`, when it is remembered.
  func text(before number: MessageNumber) -> PastText? {
    recent.first { $0.number < number }
  }
}

/// The people who texted lately, so that their rows need not be read and opened again.
///
/// Two generations: who is asked for moves to the young one; when that is full, the old one is forgotten.
struct PersonCache {
  private static let youngMax = 5_000

  private struct Generation {
    var byID: [ContactID: Person] = [:]
    var byAddress: [Address: Person] = [:]
  }

  private var young = Generation()
  private var old = Generation()

  mutating func find(_ id: ContactID) -> Person? {
    if let found = young.byID[id] { return found }
    guard let found = old.byID[id] else { return nil }
    insert(found)
    return found
  }

  mutating func find(_ address: Address) -> Person? {
    if let found = young.byAddress[address] { return found }
    guard let found = old.byAddress[address] else { return nil }
    insert(found)
    return found
  }

  mutating func insert(_ person: Person) {
    if young.byID.count >= Self.youngMax {
      old = young
      young = Generation()
    }
    young.byID[person.contact.id] = person
    young.byAddress[person.contact.address] = person
  }

  mutating func clear() {
    self = PersonCache()
  }
}
