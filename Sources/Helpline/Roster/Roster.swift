/// Who may be paged, and when: officers and their shifts.
package struct Roster: Hashable, Sendable {
  package var officers: [Officer]
  package var shifts: [Shift]

  package init(officers: [Officer] = [], shifts: [Shift] = []) {
    self.officers = officers
    self.shifts = shifts
  }

  package subscript(id: OfficerID) -> Officer? { officers.first { $0.id == id } }

  package func officer(at address: Address) -> Officer? {
    officers.first { $0.isReached(at: address) }
  }
}
