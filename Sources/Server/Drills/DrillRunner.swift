package import Helpline

/// Begins a drill when it is time, and scores how far it came.
package final class DrillRunner: Sendable {
  private let gateway: Gateway
  private let robot: DrillRobot
  private let beats: any Heartbeats
  private let log: Log

  package init(gateway: Gateway, robot: DrillRobot, beats: any Heartbeats, log: Log) {
    self.gateway = gateway
    self.robot = robot
    self.beats = beats
    self.log = log
  }

  /// Sends the `number`th text of the library's red examples. False when it was not read as red.
  package func begin(_ number: Int) async throws(StoreError) -> Bool {
    let texts = Drill.texts(gateway.current.release)
    guard !texts.isEmpty else { return false }
    let now = gateway.clock.now()
    robot.forget()
    try await beats.beat(Drill.begun, at: now)
    let message = InboundMessage(
      channel: Drill.channel, externalID: ExternalID("person-\(now.milliseconds)-\(number)"),
      from: Drill.person, to: "drill", text: texts[number % texts.count], receivedAt: now)
    return try await gateway.receive(message, inline: false)?.urgency == .red
  }

  /// Hands on what the robot texted. True when the drill is whole: that leaves a sign of life for the watcher.
  package func step() async throws(StoreError) -> Bool {
    for message in robot.takeSaid() { _ = try await gateway.receive(message, inline: false) }
    guard robot.stages.count == DrillRobot.Stage.allCases.count else { return false }
    try await beats.beat(Drill.passed, at: gateway.clock.now())
    return true
  }

  /// One drill each `minutes`, until cancelled; after a minute one that is not whole has failed.
  package func run(minutes: Int) async {
    var number = 0
    while !Task.isCancelled {
      let began = gateway.clock.now()
      do {
        let isRed = try await begin(number)
        for _ in 0..<Drill.answerSecondsMax {
          try await gateway.clock.sleep(until: gateway.clock.now().adding(seconds: 1))
          if try await step() { break }
        }
        note(isRed, began)
      } catch {
        log.event("drill-fault")
      }
      number += 1
      try? await gateway.clock.sleep(until: began.adding(seconds: Int64(minutes) * 60))
    }
  }

  private func note(_ isRed: Bool, _ began: Instant) {
    let stages = robot.stages
    let missing = DrillRobot.Stage.allCases.first { !stages.contains($0) }
    let outcome = isRed ? missing.map { "not-\($0.rawValue)" } ?? "passed" : "not-red"
    gateway.metrics.countDrill(outcome)
    if outcome != "passed" { gateway.raise(Reason("drill-failed", outcome)) }
    let milliseconds = gateway.clock.now().milliseconds - began.milliseconds
    log.event("drill", [("outcome", .code(outcome)), ("took", .milliseconds(milliseconds))])
  }
}
