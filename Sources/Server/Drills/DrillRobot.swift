package import Helpline
import Synchronization

/// Both ends of a drill: the phone of the person who does not exist, and that of the officer who does not sleep. It
/// takes the case it is paged about, then closes it as a false alarm, with the texts any officer sends.
package final class DrillRobot: Sender {
  package enum Stage: String, Sendable, CaseIterable {
    case answered
    case paged
    case taken
    case closed
  }

  private struct State {
    var said: [InboundMessage] = []
    var count = 0
    var stages: Set<Stage> = []
  }

  private let state = Mutex(State())
  private let clock: any WallClock

  package init(clock: any WallClock) {
    self.clock = clock
  }

  package func forget() {
    state.withLock {
      $0.said = []
      $0.stages = []
    }
  }

  package var stages: Set<Stage> { state.withLock { $0.stages } }

  /// What the robot has texted since it was last asked: to be handed to the gateway as a carrier would.
  package func takeSaid() -> [InboundMessage] {
    state.withLock { state in
      defer { state.said = [] }
      return state.said
    }
  }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let now = clock.now()
    state.withLock { state in
      if submission.to == Drill.person {
        state.stages.insert(.answered)
      } else if let code = Self.paged(in: submission.text) {
        state.stages.insert(.paged)
        if !state.stages.contains(.taken) { Self.say("T \(code)", &state, now) }
      } else if state.stages.contains(.paged), let code = Self.code(in: submission.text) {
        if state.stages.insert(.taken).inserted {
          Self.say("C \(code) \(OutcomeCode.falseAlarm.digit)", &state, now)
        } else {
          state.stages.insert(.closed)
        }
      }
    }
    return [ExternalID("drill-" + submission.idempotencyKey)]
  }

  private static func say(_ text: String, _ state: inout State, _ now: Instant) {
    state.count += 1
    state.said.append(
      InboundMessage(
        channel: Drill.channel, externalID: ExternalID("robot-\(now.milliseconds)-\(state.count)"),
        from: Drill.robot, to: "drill", text: text, receivedAt: now))
  }

  /// A page says how to take the case: `T E94=tomar`.
  static func paged(in text: String) -> CaseCode? {
    let words = text.split(separator: " ")
    for (verb, rest) in zip(words, words.dropFirst()) where verb == "T" {
      if let equals = rest.firstIndex(of: "="), let code = CaseCode(rest[..<equals]) { return code }
    }
    return nil
  }

  private static func code(in text: String) -> CaseCode? {
    text.split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { CaseCode($0) }.first
  }
}
