/// What one text, command or timer leads to: a value, committed whole in one transaction or not at all.
package struct Decision: Hashable, Sendable {
  /// Named, in the order in which they were found.
  package var reasons: [Reason]
  /// What was understood, where a text was read.
  package var reading: Reading?
  /// The locale of the reply.
  package var locale: LanguageTag?
  /// The contact as it is from now on.
  package var contact: Contact?
  /// Cases opened or changed, as they are from now on.
  package var cases: [HelpCase]
  package var events: [CaseEvent]
  package var messages: [OutboundMessage]
  /// A contact who is at another address from now on, with all that is theirs. Only `commit` carries it.
  package var move: Move?
  /// The release it was decided with.
  package var release: String

  package struct Move: Hashable, Sendable {
    package var contact: ContactID
    package var to: Address

    package init(contact: ContactID, to: Address) {
      self.contact = contact
      self.to = to
    }
  }

  package init(
    reasons: [Reason] = [], reading: Reading? = nil, locale: LanguageTag? = nil,
    contact: Contact? = nil, cases: [HelpCase] = [], events: [CaseEvent] = [],
    messages: [OutboundMessage] = [], release: String = ""
  ) {
    self.reasons = reasons
    self.reading = reading
    self.locale = locale
    self.contact = contact
    self.cases = cases
    self.events = events
    self.messages = messages
    self.release = release
  }
}
