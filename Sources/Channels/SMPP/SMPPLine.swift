import Foundation
import Helpline
import Synchronization

/// The session's hands: one thread, one socket, a bell. What the session decides is done here.
final class SMPPLine: Sendable {
  private struct State {
    var events: [SMPPSession.Event] = []
    var answers: [Int: CheckedContinuation<SMPPSession.Outcome, Never>] = [:]
    var tickets = 0
    var isRunning = false
  }

  static let pauseMilliseconds: Int32 = 250

  private let host: String
  private let port: Int
  private let bind: Bind
  private let receiptIDs: ReceiptIDs
  private let limits: SMPPLimits
  private let state = Mutex(State())
  private let bell = Bell()

  init(host: String, port: Int, bind: Bind, receiptIDs: ReceiptIDs, limits: SMPPLimits) {
    self.host = host
    self.port = port
    self.bind = bind
    self.receiptIDs = receiptIDs
    self.limits = limits
  }

  func start(
    hear: @escaping @Sendable (Delivery) -> Void, note: @escaping @Sendable (String) -> Void,
    whenEnded: @escaping @Sendable () -> Void
  ) {
    state.withLock { $0.isRunning = true }
    let thread = Thread { [self] in
      run(hear, note)
      end()
      whenEnded()
    }
    thread.name = "smpp"
    thread.start()
  }

  func post(_ event: SMPPSession.Event) {
    state.withLock { $0.events.append(event) }
    bell.ring()
  }

  func submit(
    _ message: ShortMessage, _ lane: Lane
  ) async throws(SendError) -> ExternalID? {
    let outcome: SMPPSession.Outcome = await withCheckedContinuation { continuation in
      let ticket: SubmitTicket? = state.withLock { state in
        guard state.isRunning else { return nil }
        state.tickets += 1
        state.answers[state.tickets] = continuation
        return SubmitTicket(number: state.tickets, lane: lane, message: message)
      }
      if let ticket {
        post(.submit(ticket))
      } else {
        continuation.resume(returning: .refused(.unreachable))
      }
    }
    switch outcome {
    case .accepted(let id): return id.isEmpty ? nil : receiptIDs.ofResponse(id)
    case .refused(let error): throw error
    }
  }

  private func finish(_ ticket: Int, _ outcome: SMPPSession.Outcome) {
    state.withLock { $0.answers.removeValue(forKey: ticket) }?.resume(returning: outcome)
  }

  private func end() {
    let answers = state.withLock { state in
      state.isRunning = false
      defer { state.answers = [:] }
      return state.answers.values.map { $0 }
    }
    for answer in answers { answer.resume(returning: .refused(.unreachable)) }
  }

  // MARK: The thread

  /// Milliseconds that never go back.
  private static func uptime() -> Int64 {
    Int64(clamping: DispatchTime.now().uptimeNanoseconds / 1_000_000)
  }

  private func run(_ hear: (Delivery) -> Void, _ note: (String) -> Void) {
    let started = Int64(Date().timeIntervalSince1970 * 1000)
    var session = SMPPSession(bind, mark: "smpp-\(started)", limits: limits)
    var socket: SMPPSocket?
    var isEnded = false

    func perform(_ event: SMPPSession.Event) {
      let actions = session.receive(
        event, now: Self.uptime(), spread: Double.random(in: 0..<1))
      for action in actions {
        switch action {
        case .connect: socket = SMPPSocket(host: host, port: port)
        case .disconnect: socket = nil
        case .send(let pdu): socket?.send(pdu.octets)
        case .hear(let delivery): hear(delivery)
        case .finish(let ticket, let outcome): finish(ticket, outcome)
        case .note(let code): note(code)
        case .end: isEnded = true
        }
      }
      if actions.contains(.connect), socket == nil { perform(.lost) }
    }

    while !isEnded {
      let events = state.withLock { state in
        defer { state.events = [] }
        return state.events
      }
      for event in events { perform(event) }
      perform(.tick)
      for event in SMPPSocket.wait(for: &socket, bell: bell, Self.pauseMilliseconds) {
        perform(event)
      }
    }
  }
}
