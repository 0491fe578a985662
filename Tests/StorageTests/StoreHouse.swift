import Helpline
import HelplineTesting
import Storage

/// The stores that must all keep the same contract.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqlite
}

/// A store in a place of its own, that can crash and come back.
final class StoreHouse {
  private(set) var store: any Store
  private let kind: StoreKind
  private let folder: Folder
  private let key: SealingKey

  init(_ kind: StoreKind) throws {
    self.kind = kind
    folder = try Folder()
    key = try SealingKey.random()
    switch kind {
    case .memory: store = MemoryStore()
    case .sqlite: store = try SQLiteStore(file: folder.file("a.db"), key: key)
    }
  }

  /// The same gateway starts again on what is there.
  func restart() async throws {
    await store.close()
    if let memory = store as? MemoryStore {
      store = memory.restarted()
    } else {
      store = try SQLiteStore(file: folder.file("a.db"), key: key)
    }
  }
}

/// Tuesday morning, 15:00 UTC.
let morning = ManualClock().now()

/// People who text.
enum Caller {
  static let maria = "+5215512345678"
  static let jean = "+50937123456"
  static let ana = "+50499887766"
}

func address(_ phone: String) throws -> Address {
  guard let number = PhoneNumber(phone) else { throw StoreError.undecidable(detail: phone) }
  return .phone(number)
}

func text(
  _ id: String, _ words: String = "hola", from phone: String = Caller.maria, at: Instant = morning,
  channel: ChannelName = ChannelName("twilio")
) throws -> InboundMessage {
  InboundMessage(
    channel: channel, externalID: ExternalID(id), from: try address(phone), to: "+15005550006",
    text: words, receivedAt: at)
}

func reply(
  to contact: ContactID, _ words: String, lane: Lane = .reply, inline: Bool = false,
  expiresAt: Instant? = nil
) -> OutboundMessage {
  OutboundMessage(
    to: .contact(contact), channel: ChannelName("twilio"), lane: lane, text: words, answer: "menu",
    locale: .spanish, mayRideInline: inline, expiresAt: expiresAt)
}

func helpCase(_ number: CaseNumber, of contact: ContactID, at: Instant = morning) -> HelpCase {
  HelpCase(
    number: number, contact: contact, urgency: .red, intents: [IntentID("emergency/trailer")],
    policy: "red", station: "nogales", locale: .spanish, openedAt: at)
}

extension Store {
  /// Journals a text that must be new.
  func journalNew(_ message: InboundMessage) async throws -> JournalEntry {
    guard case .new(let entry) = try await journal(message) else {
      throw StoreError.undecidable(detail: "the text was known already")
    }
    return entry
  }

  /// Someone texts, and is known from then on.
  func meet(_ phone: String, at: Instant = morning) async throws -> ContactID {
    let entry = try await journalNew(try text("meet-\(phone)", from: phone, at: at))
    _ = try await decide(entry, now: at) { _, _ in Decision() }
    return entry.contact
  }

  /// Sends texts of ours that wait in the outbox.
  func queue(_ messages: OutboundMessage..., at: Instant = morning) async throws {
    _ = try await commit(now: at) { _ in Decision(messages: messages) }
  }

  func claim(at now: Instant, limit: Int = 10, leaseSeconds: Int64 = 60) async throws -> [OutboxRow]
  {
    try await claimOutbox(
      OutboxClaim(now: now, leaseUntil: now.adding(seconds: leaseSeconds), limit: limit))
  }
}
