import Helpline

/// The cases as officers see them: a drill is none of theirs, to take, to list or to join to a real one.
struct DrillScreen: Situation {
  let situation: any Situation

  private func isReal(_ helpCase: HelpCase) throws -> Bool {
    try situation.contact(helpCase.contact)?.address != Drill.person
  }

  func contact(_ id: ContactID) throws -> Contact? { try situation.contact(id) }

  func contact(at address: Address) throws -> Contact? { try situation.contact(at: address) }

  func openCase(of contact: ContactID) throws -> HelpCase? {
    try situation.openCase(of: contact)
  }

  func latestCase(of contact: ContactID) throws -> HelpCase? {
    try situation.latestCase(of: contact)
  }

  func helpCase(_ code: CaseCode) throws -> HelpCase? {
    try situation.helpCase(code).flatMap { try isReal($0) ? $0 : nil }
  }

  func openCases(limit: Int) throws -> [HelpCase] {
    try situation.openCases(limit: limit).filter(isReal)
  }

  func briefs() throws -> [CaseBrief] { try situation.briefs() }

  func nextCaseNumber() throws -> CaseNumber { try situation.nextCaseNumber() }

  func texts(
    of contact: ContactID, before number: MessageNumber, limit: Int
  ) throws -> [PastText] {
    try situation.texts(of: contact, before: number, limit: limit)
  }
}
