package import Helpline

/// When those who watch over the engine are woken: a value, told what is seen and what time it is.
package struct Watch: Sendable {
  package static let silentSecondsMax: Int64 = 60
  package static let repeatSeconds: Int64 = 300

  /// What was read of the engine, `nil` when the database could not be.
  package struct Sight: Hashable, Sendable {
    package var engine: Instant?
    package var drillBegun: Instant?
    package var drillPassed: Instant?

    package init(_ beats: [String: Instant]) {
      engine = beats[Pulse.name]
      drillBegun = beats[Drill.begun]
      drillPassed = beats[Drill.passed]
    }
  }

  /// Since when each thing has been wrong.
  package private(set) var wrong: [String: Instant] = [:]
  private var pagedAt: Instant?
  private var pagedFor: Set<String> = []
  private let startedAt: Instant

  package init(startedAt: Instant) {
    self.startedAt = startedAt
  }

  /// What to page now; `nil` for nothing. Call `paged` once somebody's carrier has it.
  package mutating func look(_ sight: Sight?, now: Instant) -> String? {
    let faults = faults(sight, now: now)
    wrong = faults
    if faults.isEmpty {
      return pagedFor.isEmpty
        ? nil : "VIGIA: el motor de Helpline volvio a dar senal. Revise la cola."
    }
    let isNew = !Set(faults.keys).isSubset(of: pagedFor)
    let isDue = pagedAt.map { now.seconds(since: $0) >= Self.repeatSeconds } ?? true
    guard isNew || isDue else { return nil }
    return text(faults, now: now)
  }

  package mutating func paged(at now: Instant) {
    pagedAt = wrong.isEmpty ? nil : now
    pagedFor = Set(wrong.keys)
  }

  private func faults(_ sight: Sight?, now: Instant) -> [String: Instant] {
    guard let sight else {
      let isLong = now.seconds(since: startedAt) > Self.silentSecondsMax
      return isLong ? ["database-unreadable": startedAt] : [:]
    }
    var faults: [String: Instant] = [:]
    // A watcher that was started just now gives the engine its minute too. A sign from the future is none: the
    // clock was wrong then or is now.
    let engine = max(sight.engine.flatMap { $0 <= now ? $0 : nil } ?? startedAt, startedAt)
    let silent = sight.engine.map { min($0, engine) } ?? engine
    if now.seconds(since: engine) > Self.silentSecondsMax { faults["engine-silent"] = silent }
    if let begun = sight.drillBegun, begun > sight.drillPassed ?? .distantPast,
      now.seconds(since: begun) > Drill.answerSecondsMax + Self.drillGraceSeconds
    {
      faults["drill-unanswered"] = begun
    }
    return faults
  }

  private static let drillGraceSeconds: Int64 = 5

  private func text(_ faults: [String: Instant], now: Instant) -> String {
    let seconds = faults.values.map { now.seconds(since: $0) }.max() ?? 0
    if faults["engine-silent"] != nil || faults["database-unreadable"] != nil {
      return "VIGIA: el motor de Helpline no da senal hace \(Self.span(seconds)). "
        + "Puede haber emergencias sin atender. Revise el servidor YA."
    }
    return "VIGIA: el simulacro no fue atendido en \(Self.span(seconds)). "
      + "Las emergencias pueden no llegar a los oficiales. Revise YA."
  }

  private static func span(_ seconds: Int64) -> String {
    seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
  }
}
