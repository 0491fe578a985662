import Helpline

/// A case whose person tells later where they are.
extension Ladder {
  /// Gives the case to the station that is nearest now. While nobody has it, its officers are paged as for
  /// a new case; whoever has it keeps it, and the station answers for it when they pass it on.
  ///
  /// Goes on from `change`, so that the text and the move are one decision. Nothing happens when the case
  /// is closed, or is there already, or the station is none of ours.
  package func move(_ change: CaseChange, to station: String) -> CaseChange {
    var change = change
    let helpCase = change.helpCase
    guard helpCase.isOpen, helpCase.station != station,
      release.stations.contains(where: { $0.id == station })
    else { return change }
    change.helpCase.station = station
    change.log("station-changed", "\(helpCase.station) to \(station)", by: CaseChange.person)
    guard helpCase.acknowledgement == nil else { return change }
    // The time since nobody has it goes on: the person has waited all along.
    change.helpCase.ladder.emptyRounds = 0
    beginRound(&change, at: change.now)
    look(&change)
    return change
  }
}
