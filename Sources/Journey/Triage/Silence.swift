package import Helpline

/// Numbers are given to somebody else after a while. Whoever writes after a long silence, with no case open, is met
/// as if for the first time: no language, no menu and no opt-out of the one before.
package enum Silence {
  package static let daysMax: Int64 = 90

  package static func isLong(_ contact: Contact, hasOpenCase: Bool, now: Instant) -> Bool {
    guard !hasOpenCase, let last = contact.conversation.lastTextAt else { return false }
    return now.seconds(since: last) >= daysMax * 86_400
  }

  package static func forget(_ contact: Contact) -> Contact {
    var fresh = contact
    fresh.conversation = Conversation()
    fresh.consent = .given
    return fresh
  }
}
