import Helpline

/// Which case an officer means.
struct CaseFinder {
  enum Found {
    /// `isCorrected`: a look-alike was typed, and only one of the officer's cases can be meant.
    case found(HelpCase, isCorrected: Bool)
    case unknown(String)
    /// A bare verb, and no page to this officer is open.
    case noneOpen
    /// A bare verb, and somebody else was quicker with the only page: nothing but saying so.
    case takenByOther(HelpCase)
    case several([HelpCase])
  }

  let officer: Officer
  let situation: any Situation
  let now: Instant

  func find(_ typed: String?) throws -> Found {
    guard let typed else { return try bare() }
    if let code = CaseCode(typed), let found = try situation.helpCase(code) {
      return .found(found, isCorrected: false)
    }
    let alike = try live().filter { LookAlike.matches(typed, $0.code) }
    if let only = alike.first, alike.count == 1 { return .found(only, isCorrected: true) }
    return .unknown(typed)
  }

  /// A bare verb works only while exactly one page to the officer is open.
  private func bare() throws -> Found {
    let open = try live()
    if open.count > 1 { return .several(open) }
    if let only = open.first { return .found(only, isCorrected: false) }
    let taken = try openCases().filter(wasPaged)
    if let only = taken.first, taken.count == 1 { return .takenByOther(only) }
    return .noneOpen
  }

  /// Open cases that wait for this officer: held by them, or paged to them and nobody's.
  func live() throws -> [HelpCase] {
    try openCases().filter { helpCase in
      if let held = helpCase.holder(at: now) { return held.officer == officer.id }
      return wasPaged(about: helpCase)
    }
  }

  /// What `LISTA` shows: the officer's own, then those at their station that nobody has, red first. Lead,
  /// region and desk see all.
  func listed() throws -> [HelpCase] {
    let mine = try live()
    let seen = Set(mine.map(\.number))
    let others = try openCases().filter { helpCase in
      guard !seen.contains(helpCase.number) else { return false }
      if officer.role != .officer { return true }
      return helpCase.station == officer.station && helpCase.holder(at: now) == nil
    }
    return mine.sorted(by: redFirst) + others.sorted(by: redFirst)
  }

  private func redFirst(_ a: HelpCase, _ b: HelpCase) -> Bool {
    a.urgency == b.urgency ? a.openedAt < b.openedAt : a.urgency > b.urgency
  }

  private func wasPaged(about helpCase: HelpCase) -> Bool {
    helpCase.pages.contains { $0.officer == officer.id }
  }

  private func openCases() throws -> [HelpCase] {
    try situation.openCases(limit: Duty.openCasesMax)
  }
}
