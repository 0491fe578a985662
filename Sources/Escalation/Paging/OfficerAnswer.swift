/// The ids of officers' texts in `Locales/<lang>/officers.ftl`. Arguments are in brackets.
package enum OfficerAnswer: String, Sendable, CaseIterable {
  /// [case, since, what, text, place, people] A page. The library's wording is used only if it fits.
  case pageRed = "page-red"
  case pageAmber = "page-amber"
  /// [count, case] Red cases that nobody has, instead of a page for each.
  case pageCount = "page-count"
  /// [case, count, time, place, what] Many cases from one place: one page for all; to its holder.
  case pageIncident = "page-incident"
  case incidentGrew = "incident-grew"
  /// Pieces of pages and lists: [place], none, [people], none …
  case pagePlace = "page-place"
  case pageNoPlace = "page-no-place"
  case pagePeople = "page-people"
  case pageOtherScript = "page-other-script"
  case urgencyRed = "urgency-red"
  case urgencyAmber = "urgency-amber"
  case nobody

  /// [case, time] It is the officer's until then.
  case taken
  /// [case, officer, time] Somebody else has it since then.
  case heldByOther = "held-by-other"
  /// [case, officer, time] To those who were paged: stand down.
  case takenByOther = "taken-by-other"
  /// [case] The ladder goes on.
  case passed
  /// [case] Only who was paged or has the case can pass it.
  case notYours = "not-yours"
  /// [case, time] Written down; the lease now runs until then.
  case noted
  /// [case] Written down by somebody who does not have the case.
  case notedOnly = "noted-only"
  case noteEmpty = "note-empty"
  /// [case, time] Still the officer's until then.
  case renewed
  /// [case, time] Sent to the person.
  case relayed
  /// [case, time, text] Sent as it is, though the person writes another language (text: its tag).
  case relayedUntranslated = "relayed-untranslated"
  /// [case, count] Not sent: longer than so many letters.
  case relayTooLong = "relay-too-long"
  /// [case] Which outcome?
  case askOutcome = "ask-outcome"
  /// [case, what] Closed, with this outcome.
  case closed
  /// [case, officer, time, what] To the others.
  case closedByOther = "closed-by-other"
  /// [case, officer, time, what] A command for a case that has ended.
  case alreadyClosed = "already-closed"
  /// [text] No such code.
  case unknownCode = "unknown-code"
  /// No page is open for a bare verb.
  case noOpenPage = "no-open-page"
  /// [list] Several are open: which?
  case whichCase = "which-case"
  /// [case, text] What the person wrote; may take three messages.
  case personSaid = "person-said"
  /// [case, text] The same, when it reads as an emergency.
  case personSaidRed = "person-said-red"
  /// [case, what, since] Open and nobody's.
  case statusOpen = "status-open"
  /// [case, what, since, officer, time] Held until then.
  case statusHeld = "status-held"
  /// [count, list]
  case list
  case listEmpty = "list-empty"
  /// [place, list, time]
  case shift
  /// [place]
  case shiftEmpty = "shift-empty"
  /// [case, time] The person is told that an officer writes at that time.
  case promised
  /// [case] No such time, or too far ahead.
  case promiseUnclear = "promise-unclear"
  /// [case, time] The promised time has come; it has passed.
  case promiseDue = "promise-due"
  case promiseMissed = "promise-missed"
  /// [case, time] The person has not written for so many minutes.
  case personSilent = "person-silent"
  /// [case] A text of ours may not have reached the person.
  case textLost = "text-lost"
  /// [case] The person has another number, to which their texts go; [case, text] which has an open case (text); [case]
  /// to which they do not go, for somebody still writes from the old one.
  case numberChanged = "number-changed"
  case numberOfCase = "number-of-case"
  case numberKept = "number-kept"
  /// [case, text] The case with this code is part of it now; is a case of its own again.
  case joined
  case parted
  /// [case] These cannot be joined or parted.
  case notJoined = "not-joined"
  /// Which two?
  case askJoin = "ask-join"
  /// [case, time, text, list] A phrase was sent in the person's language (list); what it says.
  case phraseSent = "phrase-sent"
  /// The phrases and their numbers.
  case phraseList = "phrase-list"
  /// [place, since, time] Nobody is on call from one time to another.
  case coverageGap = "coverage-gap"
  case help = "officer-help"
  case notUnderstood = "officer-not-understood"
  /// To the officer who texted STOP, and [officer, place] to lead and desk.
  case stopped
  case coverageAlarm = "coverage-alarm"
  case started
  /// [officer, place]
  case coverageBack = "coverage-back"
  case outcomeAttended = "outcome-attended"
  case outcomeReferred = "outcome-referred"
  case outcomeFalseAlarm = "outcome-false-alarm"
  case outcomeUnreachable = "outcome-unreachable"
  case outcomeDuplicate = "outcome-duplicate"
}
