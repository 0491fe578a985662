import Helpline
import Synchronization

/// The moment at which a process dies: before or after one of its writes, numbered as they come.
final class Fate: Sendable {
  private let state: Mutex<(step: Int, isDead: Bool)> = Mutex((0, false))
  private let diesAt: Int?

  init(diesAt: Int?) {
    self.diesAt = diesAt
  }

  var isDead: Bool { state.withLock { $0.isDead } }
  var steps: Int { state.withLock { $0.step } }

  /// True while the process lives. What is dead does nothing any more.
  func livesOn() -> Bool {
    state.withLock { state in
      if state.step == diesAt { state.isDead = true }
      state.step += 1
      return !state.isDead
    }
  }
}

/// A carrier that takes texts for as long as the process lives to hand them over, and knows what it took.
final class MortalSender: Sender {
  private let fate: Fate
  private let took: Mutex<[Submission]> = Mutex([])

  init(_ fate: Fate) {
    self.fate = fate
  }

  var taken: [Submission] { took.withLock { $0 } }

  func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard fate.livesOn() else { throw .unreachable }
    let number = took.withLock { took in
      took.append(submission)
      return took.count
    }
    // It has the text, and we do not live to know.
    guard fate.livesOn() else { throw .unanswered }
    return [ExternalID("\(submission.idempotencyKey)-\(number)")]
  }
}
