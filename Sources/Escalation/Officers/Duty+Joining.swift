import Helpline

/// Several phones, one rescue, from an officer's own phone.
extension Duty {
  func join(
    _ code: OfficerCommand.Typed?, _ other: OfficerCommand.Typed?, _ desk: CaseFinder
  ) throws -> DutyReply {
    guard let code, let other else {
      return DutyReply(echoing: .askJoin, [:], to: desk.officer, ladder)
    }
    return try reply(code, desk) { helpCase in
      try reply(other, desk) {
        DutyReply(ladder.merge($0, into: helpCase, by: desk.officer, now: desk.now))
      }
    }
  }

  /// By the code the phone's case had before it was joined, which is what its officer remembers.
  func part(_ code: OfficerCommand.Typed, _ desk: CaseFinder) throws -> DutyReply {
    try reply(code, desk) { joined in
      guard !joined.isOpen, let rescue = try desk.situation.openCase(of: joined.contact) else {
        return DutyReply(ladder.asking(.notJoined, joined, desk.officer, desk.now))
      }
      return DutyReply(
        ladder.split(
          rescue, off: joined, as: try desk.situation.nextCaseNumber(), by: desk.officer,
          now: desk.now))
    }
  }
}
