package import Helpline

/// One thing an officer does to a case at the desk.
package enum DeskAct: Hashable, Sendable {
  case take
  case stay
  case pass
  case note(String)
  /// The officer's own words to the person.
  case write(String)
  /// A reviewed phrase, by its id: the person gets it in their own language.
  case phrase(String)
  case fact(name: String, value: String)
  /// The other case is about the same rescue: it ends, and its people belong to this one.
  case merge(CaseCode)
  /// The other case has to do with this one; both stay.
  case link(CaseCode)
  case unlink(CaseCode)
  /// The person is told that we write to them in so many minutes, and it is kept after.
  case promise(Int)
  /// One of the phones that were merged into this case gets a case of its own again.
  case split(ContactID)
  case close(OutcomeCode, note: String)

  /// What the desk offers to promise.
  package static let promiseMinutes = [10, 20, 30, 60, 120]
}
