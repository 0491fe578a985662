import Helpline

/// How the changing part of a contact is written.
extension RowWriter {
  func write(_ contact: Contact) {
    write(contact.channel.rawValue)
    write(contact.ourNumber)
    write(UInt8(truncatingIfNeeded: contact.consent.rawValue))
    let conversation = contact.conversation
    write(conversation.language?.description)
    write(conversation.languageWasAsked)
    write(conversation.menu)
    write(conversation.question)
    write(conversation.lastTextAt?.milliseconds)
    write(conversation.lastReplyAt?.milliseconds)
    write(conversation.lastAnswer)
    write(Int64(conversation.repliesCounted))
    write(conversation.countedFrom?.milliseconds)
    write(conversation.namedLanguage)
  }
}

extension RowReader {
  mutating func contact(_ id: ContactID, _ address: Address) throws(StoreError) -> Contact {
    var contact = Contact(
      id: id, address: address, channel: ChannelName(try text()), ourNumber: try text())
    guard let consent = Consent(rawValue: Int(try byte())) else { throw Self.damaged }
    contact.consent = consent
    contact.conversation.language = try optionalText().flatMap { LanguageTag($0) }
    contact.conversation.languageWasAsked = try flag()
    contact.conversation.menu = try optionalText()
    contact.conversation.question = try optionalText()
    contact.conversation.lastTextAt = try optionalInstant()
    contact.conversation.lastReplyAt = try optionalInstant()
    contact.conversation.lastAnswer = try optionalText()
    contact.conversation.repliesCounted = Int(try number())
    contact.conversation.countedFrom = try optionalInstant()
    // Rows written before a field existed end here.
    if !isAtEnd { contact.conversation.namedLanguage = try optionalText() }
    return contact
  }

  mutating func optionalInstant() throws(StoreError) -> Instant? {
    try optionalNumber().map(Instant.init(milliseconds:))
  }
}
