package import Helpline

/// What an officer's text leads to. Commit the case, the events and what the actions ask for together.
package struct DutyReply: Hashable, Sendable {
  /// Whether the officer has asked to be left alone, or to be paged again.
  package enum Coverage: Hashable, Sendable {
    case stopped
    case back
  }

  /// The case as it is from now on; `nil` when no case changed.
  package var helpCase: HelpCase?
  package var events: [CaseEvent] = []
  /// What becomes of other cases by the same command.
  package var others: [CaseChange] = []
  package var actions: [EscalationAction] = []
  package var reasons: [Reason] = []
  /// False when the text was no command: the gateway must still read it for danger, and the actions
  /// (the help line) are for when there is none.
  package var isCommand = true
  package var coverage: Coverage?

  init(_ reasons: [Reason] = [], actions: [EscalationAction] = []) {
    self.reasons = reasons
    self.actions = actions
  }

  init(_ change: CaseChange) {
    helpCase = change.helpCase
    events = change.events
    actions = change.actions
    reasons = change.reasons.isEmpty ? change.actions.map(\.reason) : change.reasons
  }

  /// The first change is of the case that the command is about.
  init(_ changes: [CaseChange]) {
    guard let first = changes.first else {
      self.init()
      return
    }
    self.init(first)
    others = Array(changes.dropFirst())
  }
}
