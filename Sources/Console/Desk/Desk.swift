package import Helpline

/// What the desk's pages need of the house. `Server` is the house: it reads the store and lets the ladder
/// decide; the pages only ask and show.
package protocol Desk: Sendable {
  func now() -> Instant
  /// Open cases, what is worst first; `page` counts from 0.
  func queue(page: Int, for locale: LanguageTag) async throws(StoreError) -> DeskQueue
  /// Everything about one case; `nil` when no case has that code.
  func file(_ code: CaseCode, for locale: LanguageTag) async throws(StoreError) -> CaseFile?
  /// Does it in the officer's name, with one transaction. Returns the answer's id: `taken`,
  /// `held-by-other` … The officer's own echo is not texted to them.
  func act(
    _ act: DeskAct, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> String
  /// What `words` would cost as a text to the person, and how it would read.
  func measure(
    _ words: String, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> DeskMeasure
  func board(for locale: LanguageTag) async throws(StoreError) -> DeskBoard
  /// Closed cases, newest first, before the one given.
  func closed(before: CaseNumber?, for locale: LanguageTag) async throws(StoreError) -> [CaseLine]
  /// All cases of whoever has this number.
  func cases(of number: PhoneNumber, for locale: LanguageTag) async throws(StoreError) -> [CaseLine]
  func roster() -> DeskRoster
  /// The person's whole number, written down with who saw it and why; `nil` when there is none.
  func reveal(
    _ code: CaseCode, because reason: String, by visitor: Visitor
  ) async throws(StoreError) -> String?
}
