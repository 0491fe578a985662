import Helpline

extension Ledger {
  /// `nil` when there is no such person, or they were erased.
  func person(_ id: ContactID) throws(StoreError) -> Person? {
    if let known = people.find(id) { return known }
    guard let person = try readPerson(id) else { return nil }
    people.insert(person)
    return person
  }

  /// Their key and address, without how things stand with them: what a text of ours needs to go out. `nil` as above.
  func known(_ id: ContactID) throws(StoreError) -> ContactRow.Known? {
    if let person = people.find(id) {
      return ContactRow.Known(key: person.key, address: person.contact.address)
    }
    return try ContactRow.read(id, statements.contact, sealer, vault)
  }

  /// Finds or adds the person with this address.
  func person(
    at address: Address, channel: ChannelName, ourNumber: String
  ) throws(StoreError) -> Person {
    if let known = people.find(address) { return known }
    let lookup = vault.lookup(address)
    if let id = try contact(found: lookup) {
      if let known = try person(id) { return known }
      // A row with this address whose key no longer opens gives the address up.
      try statements.freeLookup.bind(1, copying: lookup).run()
    }
    let added = try add(address, lookup, channel, ourNumber)
    people.insert(added)
    return added
  }

  func known(at address: Address) throws(StoreError) -> Person? {
    if let known = people.find(address) { return known }
    guard let id = try contact(found: vault.lookup(address)) else { return nil }
    return try person(id)
  }

  private func contact(found lookup: [UInt8]) throws(StoreError) -> ContactID? {
    let row = statements.findContact.bind(1, copying: lookup)
    defer { row.reset() }
    return try row.step() ? ContactID(rawValue: row.number(0)) : nil
  }

  /// The person is at another address from now on. Whoever was known there gives it up and keeps their record.
  func move(_ id: ContactID, to address: Address) throws(StoreError) {
    guard let person = try person(id) else {
      throw .undecidable(detail: "a move of nobody")
    }
    let lookup = vault.lookup(address)
    try statements.freeLookup.bind(1, copying: lookup).run()
    let row = try connection.prepare("UPDATE contact SET lookup=?2,address=?3 WHERE id=?1")
    row.bind(1, id.rawValue).bind(2, copying: lookup)
    try row.bind(3, sealer.seal(.address, id.rawValue, with: person.key) { $0.write(address.uri) })
      .run()
    forget()
  }

  private func add(
    _ address: Address, _ lookup: [UInt8], _ channel: ChannelName, _ ourNumber: String
  ) throws(StoreError) -> Person {
    let id = next.contact
    let person = Person(
      key: .random(),
      contact: Contact(
        id: ContactID(rawValue: id), address: address, channel: channel, ourNumber: ourNumber),
      lastInbound: nil, lastOutgoing: nil)
    try writing { () throws(StoreError) in
      let key = withUnsafeBytes(of: person.key.words) { key in
        Array(sealer.seal(.contactKey, id, with: vault.keyOfKeys) { $0.write(key) })
      }
      let row = statements.insertContact.bind(1, id).bind(2, copying: lookup).bind(3, copying: key)
      try row.bind(4, sealer.seal(.address, id, with: person.key) { $0.write(address.uri) }).run()
      next.contact += 1
    }
    return person
  }

  private func readPerson(_ id: ContactID) throws(StoreError) -> Person? {
    guard let known = try ContactRow.read(id, statements.contact, sealer, vault) else { return nil }
    let row = statements.conversation.bind(1, id.rawValue)
    defer { row.reset() }
    guard try row.step() else {
      return Person(
        key: known.key, contact: known.beginner(id), lastInbound: undecided[id]?.last,
        lastOutgoing: nil)
    }
    var state = sealer.open(.conversation, id.rawValue, with: known.key, row.bytes(2))
    // A menu forgotten is better than a person whose texts are refused.
    return Person(
      key: known.key, contact: (try? state?.contact(id, known.address)) ?? known.beginner(id),
      lastInbound: undecided[id]?.last ?? row.optionalNumber(0), lastOutgoing: row.optionalNumber(1)
    )
  }

  func save(_ person: Person) throws(StoreError) {
    let id = person.contact.id.rawValue
    let row = statements.putConversation.bind(1, id)
    row.bind(2, person.lastInbound).bind(3, person.lastOutgoing)
    try row.bind(4, sealer.seal(.conversation, id, with: person.key) { $0.write(person.contact) })
      .run()
  }

  /// Destroys the person's key: their texts, cases and address cannot be read again. Refused while
  /// something of theirs is open.
  func erase(_ id: ContactID) throws(StoreError) {
    guard openCases[id] == nil, undecided[id] == nil else {
      throw .undecidable(detail: "this person has an open case or an undecided text")
    }
    try writing { () throws(StoreError) in
      try connection.prepare(
        """
        UPDATE contact SET lookup=NULL,key=zeroblob(length(key)),address=zeroblob(length(address))
        WHERE id=?1
        """
      ).bind(1, id.rawValue).run()
      try connection.prepare("DELETE FROM conversation WHERE contact=?1").bind(1, id.rawValue).run()
    }
    forget()
  }
}
