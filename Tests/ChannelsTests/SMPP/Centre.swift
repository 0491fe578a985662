import Channels
import HTTP
import Helpline

/// An operator's centre and the session that speaks to it, with a clock that is turned by hand.
struct Centre {
  static let ours = SMPPAddress(ton: 0, npi: 0, digits: "12345")
  static let marias = SMPPAddress(ton: 1, npi: 1, digits: "15555550150")

  private(set) var session: SMPPSession
  private(set) var now: Int64 = 1_000_000
  private(set) var notes: [String] = []
  private(set) var finished: [Int: SMPPSession.Outcome] = [:]
  private(set) var heard: [Delivery] = []
  private(set) var sent: [PDU] = []
  private(set) var connects = 0
  private(set) var disconnects = 0
  private(set) var hasEnded = false
  private var tickets = 0

  init(_ limits: SMPPLimits = SMPPLimits()) {
    session = SMPPSession(
      Bind(systemID: "helpline", password: "secret"), mark: "smpp-1", limits: limits)
  }

  /// A session that is bound, with nothing else said yet.
  static func bound(_ limits: SMPPLimits = SMPPLimits()) -> Centre {
    var centre = Centre(limits)
    centre.pass(0)
    centre.tell(.connected)
    centre.answerBind(.ok)
    return centre
  }

  mutating func tell(_ event: SMPPSession.Event) {
    for action in session.receive(event, now: now, spread: 0.5) {
      switch action {
      case .connect: connects += 1
      case .disconnect: disconnects += 1
      case .send(let pdu): sent.append(pdu)
      case .hear(let delivery): heard.append(delivery)
      case .finish(let ticket, let outcome): finished[ticket] = outcome
      case .note(let code): notes.append(code)
      case .end: hasEnded = true
      }
    }
  }

  mutating func pass(_ milliseconds: Int64) {
    now += milliseconds
    tell(.tick)
  }

  mutating func say(_ body: PDU.Body, _ sequence: UInt32, _ status: CommandStatus = .ok) {
    tell(.received(PDU(body, sequence: sequence, status: status)))
  }

  mutating func answerBind(_ status: CommandStatus) {
    say(.bindTransceiverResponse(systemID: "centre"), sent.last?.sequence ?? 0, status)
  }

  /// A short text of ours; returns its ticket.
  mutating func submit(_ text: String, lane: Lane = .reply) -> Int {
    tickets += 1
    let message = ShortMessage(
      source: Self.ours, destination: Self.marias, priority: lane == .emergency ? 1 : 0,
      content: GSM7.encode(text) ?? [])
    tell(.submit(SubmitTicket(number: tickets, lane: lane, message: message)))
    return tickets
  }

  mutating func reconnect() {
    tell(.lost)
    pass(120_000)
    tell(.connected)
    answerBind(.ok)
  }

  static func text(_ words: String) -> ShortMessage {
    ShortMessage(source: marias, destination: ours, content: GSM7.encode(words) ?? [])
  }

  /// The texts of ours that reached the centre, as their octets.
  var submitted: [(sequence: UInt32, message: ShortMessage)] {
    sent.compactMap {
      if case .submit(let message) = $0.body { ($0.sequence, message) } else { nil }
    }
  }

  var responses: [CommandStatus] {
    sent.filter { $0.body == .deliverResponse }.map(\.status)
  }
}
