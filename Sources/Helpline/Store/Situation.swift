/// What a decision may look at: the world as it stands inside the transaction that will commit it.
package protocol Situation {
  func contact(_ id: ContactID) throws -> Contact?
  func contact(at address: Address) throws -> Contact?
  /// The person's open case, their own or the one that theirs was merged into; there is at most one.
  func openCase(of contact: ContactID) throws -> HelpCase?
  /// The latest case that the person's own text opened or an officer gave them, be it ended.
  func latestCase(of contact: ContactID) throws -> HelpCase?
  func helpCase(_ code: CaseCode) throws -> HelpCase?
  /// Open cases, oldest first.
  func openCases(limit: Int) throws -> [HelpCase]
  /// All open cases in brief, oldest first, from memory: cheap enough for every page.
  func briefs() throws -> [CaseBrief]
  /// The number the next case gets; it is taken when a decision carries a case with it.
  func nextCaseNumber() throws -> CaseNumber
  /// The person's latest texts before `number`, newest first.
  func texts(of contact: ContactID, before number: MessageNumber, limit: Int) throws -> [PastText]
}

/// An earlier text of the same person.
package struct PastText: Hashable, Sendable {
  package var number: MessageNumber
  package var text: String
  package var receivedAt: Instant
  /// Our number that it was sent to, and which piece of a longer text it is.
  package var to: String
  package var part: Part?

  package init(
    number: MessageNumber, text: String, receivedAt: Instant, to: String = "", part: Part? = nil
  ) {
    self.number = number
    self.text = text
    self.receivedAt = receivedAt
    self.to = to
    self.part = part
  }
}
