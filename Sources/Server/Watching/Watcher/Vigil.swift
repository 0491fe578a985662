import Foundation
import Helpline

/// What the engine does for those who watch it: gives its sign of life, notices when the watcher gives none, and sends
/// the audit log's head out of the house once a day.
final class Vigil: Sendable {
  static let headSeconds: Int64 = 86_400
  static let headSent = "audit-head-sent"
  static let email = ChannelName("email")

  private let gateway: Gateway
  private let pulse: Pulse
  private let beats: any Heartbeats
  private let audit: any AuditLog
  private let settings: Settings
  private let log: Log

  init(
    _ settings: Settings, gateway: Gateway, beats: any Heartbeats, audit: any AuditLog, log: Log
  ) {
    self.settings = settings
    self.gateway = gateway
    self.beats = beats
    self.audit = audit
    self.log = log
    pulse = Pulse(gateway: gateway, beats: beats)
  }

  /// Runs until cancelled.
  func run() async {
    let mark = WatcherMark(folder: settings.dataFolder)
    var silence = WatcherSilence(startedAt: gateway.clock.now())
    while !Task.isCancelled {
      let now = gateway.clock.now()
      do {
        _ = try await pulse.beat()
        if settings.hasWatcher, silence.look(mark.read(), now: now) { try await tellDesk(now) }
        try await sendHead(now)
      } catch {
        log.event("vigil-fault", [("code", .code((error as? StoreError)?.code ?? "unknown"))])
      }
      try? await gateway.clock.sleep(until: now.adding(seconds: Pulse.everySeconds))
    }
  }

  /// The watcher is silent: an alarm, and a page to the national desk through the engine's own way.
  private func tellDesk(_ now: Instant) async throws {
    gateway.raise(Reason("watcher-silent"))
    let desk = gateway.current.roster.officers.filter { $0.role == .desk }
    let channel = settings.officerChannel
    _ = try await gateway.store.commit(now: now) { _ in
      Decision(
        reasons: [Reason("watcher-silent")],
        messages: desk.map { officer in
          OutboundMessage(
            to: .address(officer.address), channel: channel, lane: .notice,
            text:
              "Helpline: el vigia (helpline watch) no da senal. El motor sigue. Revise el vigia.",
            answer: "watcher-silent", locale: officer.locale)
        })
    }
  }

  /// Whoever gets it can prove later that no line was taken out.
  func sendHead(_ now: Instant) async throws {
    guard !settings.auditHeadTo.isEmpty else { return }
    if let last = try await beats.heartbeats()[Self.headSent],
      now.seconds(since: last) < Self.headSeconds
    {
      return
    }
    let head = try await audit.auditHead()
    let day = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000).formatted(
      .iso8601.year().month().day())
    let recipients = settings.auditHeadTo
    _ = try await gateway.store.commit(now: now) { _ in
      Decision(
        reasons: [Reason("audit-head-sent")],
        messages: recipients.map { recipient in
          OutboundMessage(
            to: .address(.account(Self.email, recipient)), channel: Self.email, lane: .notice,
            text:
              "Helpline audit head \(day): \(head). Keep it: helpline audit verify --head \(head)",
            answer: "audit-head", locale: .english)
        })
    }
    try await beats.beat(Self.headSent, at: now)
  }
}

/// When the watcher's silence is told: after a minute, and again while it lasts.
struct WatcherSilence {
  static let repeatSeconds: Int64 = 900

  private let startedAt: Instant
  private var toldAt: Instant?

  init(startedAt: Instant) {
    self.startedAt = startedAt
  }

  mutating func look(_ mark: Instant?, now: Instant) -> Bool {
    let last = max(mark ?? startedAt, startedAt)
    if now.seconds(since: last) <= Watch.silentSecondsMax {
      toldAt = nil
      return false
    }
    if let toldAt, now.seconds(since: toldAt) < Self.repeatSeconds { return false }
    toldAt = now
    return true
  }
}
