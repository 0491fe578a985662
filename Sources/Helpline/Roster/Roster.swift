/// Who may be paged, and when: officers and their shifts.
package struct Roster: Hashable, Sendable {
  package var officers: [Officer]
  package var shifts: [Shift]
  package var overrides: [ShiftOverride]
  package var swaps: [ShiftSwap]

  package init(
    officers: [Officer] = [], shifts: [Shift] = [], overrides: [ShiftOverride] = [],
    swaps: [ShiftSwap] = []
  ) {
    self.officers = officers
    self.shifts = shifts
    self.overrides = overrides
    self.swaps = swaps
  }

  package subscript(id: OfficerID) -> Officer? { officers.first { $0.id == id } }

  package func officer(at address: Address) -> Officer? {
    officers.first { $0.isReached(at: address) }
  }
}
