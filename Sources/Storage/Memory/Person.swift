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

/// The people who texted lately. One record a person: whoever finds them, by number or by address, changes the same.
struct PersonCache {
  private var people: Lately<ContactID, Person>
  private var ids: Lately<Address, ContactID>

  init(youngMax: Int = 2_000) {
    people = Lately(youngMax: youngMax)
    ids = Lately(youngMax: youngMax)
  }

  mutating func find(_ id: ContactID) -> Person? { people.find(id) }

  mutating func find(_ address: Address) -> Person? {
    ids.find(address).flatMap { people.find($0) }
  }

  mutating func insert(_ person: Person) {
    people.keep(person, under: person.contact.id)
    ids.keep(person.contact.id, under: person.contact.address)
  }

  mutating func clear() {
    people.clear()
    ids.clear()
  }
}
