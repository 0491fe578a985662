/// Two officers take each other's place in the shifts that begin on these days.
package struct ShiftSwap: Hashable, Sendable {
  package var one: OfficerID
  package var other: OfficerID
  package var firstDay: Int64
  package var lastDay: Int64

  package init(one: OfficerID, other: OfficerID, firstDay: Int64, lastDay: Int64) {
    self.one = one
    self.other = other
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  package func swapped(_ id: OfficerID, onDay day: Int64) -> OfficerID {
    guard (firstDay...max(firstDay, lastDay)).contains(day) else { return id }
    if id == one { return other }
    return id == other ? one : id
  }
}
