package import Helpline

/// A made-up emergency that takes the real way: journal, reading, case, ladder, outbox, an officer's texts. Only
/// its two ends are machines: nothing of it ever reaches a person's phone.
package enum Drill {
  package static let channel = ChannelName("drill")
  package static let station = "simulacro"
  package static let mark = "SIMULACRO"
  static let officer = OfficerID("simulacro")
  static let person = Address.account(channel, "person")
  static let robot = Address.account(channel, "robot")

  static let begun = "drill-begun"
  static let passed = "drill-passed"
  /// A drill that is not answered within this has failed.
  package static let answerSecondsMax: Int64 = 60

  /// The roster with the robot on duty at a station of its own, day and night. A roster without any shift stays as
  /// it is: real cases would fall to the robot.
  static func staffed(_ roster: Roster) -> Roster {
    guard !roster.shifts.isEmpty else { return roster }
    var staffed = roster
    staffed.officers.append(
      Officer(id: officer, name: mark, address: robot, role: .officer, station: station))
    staffed.shifts.append(
      Shift(
        station: station, weekdays: Set(1...7), startMinute: 0, endMinute: 0, officers: [officer]))
    return staffed
  }

  static func isStaffed(_ roster: Roster) -> Bool { roster[officer] != nil }

  /// Keeps drills and people apart, whatever was decided: a drill's texts go to the drill's ends alone, and the
  /// robot hears of no real case.
  static func fenced(_ decision: Decision, _ situation: any Situation) throws -> Decision {
    if decision.cases.isEmpty, decision.contact?.channel != channel { return decision }
    let drills = try Set(
      decision.cases.filter { try situation.contact($0.contact)?.address == person }.map(\.number))
    var fenced = decision
    fenced.messages = try decision.messages.compactMap { message in
      let isOurs = try isDrillEnd(message.to, situation)
      let isDrill = message.helpCase.map(drills.contains) ?? isOurs
      guard isDrill || isOurs else { return message }
      guard isDrill, isOurs else { return nil }
      var inside = message
      inside.channel = channel
      inside.text = mark + " " + message.text
      return inside
    }
    return fenced
  }

  private static func isDrillEnd(
    _ recipient: OutboundMessage.Recipient, _ situation: any Situation
  ) throws -> Bool {
    let address: Address? =
      switch recipient {
      case .address(let address): address
      case .contact(let id): try situation.contact(id)?.address
      }
    return address == person || address == robot
  }

  /// The library's own red examples: what a drill says, one after the other.
  static func texts(_ release: Release) -> [String] {
    release.catalog.intents.values.filter { $0.urgency == .red }.sorted { $0.id < $1.id }
      .compactMap { $0.words[release.defaultLocale]?.mustMatch.first?.text }
  }
}
