import Channels
import FuzzDriver
import Helpline

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are PDUs or faults; a PDU that was read can be written and read again; whatever a centre says, in whatever
/// order, the session takes it.
@main enum FuzzPDU {
  static func main() { exit(fuzz(target)) }

  private static let setup = ChannelSetup(name: ChannelName("smpp"))

  private static let target: FuzzTarget = { start, count in
    var stream = PDUStream()
    stream.append(UnsafeBufferPointer(start: start, count: count))
    var session = SMPPSession(Bind(systemID: "helpline", password: ""), mark: "fuzz")
    _ = session.receive(.tick, now: 0, spread: 0)
    _ = session.receive(.connected, now: 0, spread: 0)
    var now: Int64 = 0
    while let next = stream.next() {
      now += 1_000
      switch next {
      case .success(let pdu):
        check(pdu)
        for action in session.receive(.received(pdu), now: now, spread: 0.5) {
          guard case .hear(let delivery) = action else { continue }
          hear(delivery, now)
          _ = session.receive(.stored(delivery, now % 2_000 == 0), now: now, spread: 0)
        }
      case .failure(let fault):
        _ = session.receive(.malformed(fault), now: now, spread: 0.5)
        if case .length = fault { return 0 }
      }
      _ = session.receive(.tick, now: now, spread: 0.5)
    }
    return 0
  }

  private static func check(_ pdu: PDU) {
    switch pdu.body {
    case .submit, .deliver, .submitResponse, .enquireLink: break
    default: return
    }
    // Names longer than the standard's are read, and written no longer than it allows: the second time is the same.
    guard let once = try? PDU(octets: pdu.octets[...]) else {
      preconditionFailure("a PDU of ours cannot be read")
    }
    precondition(once == (try? PDU(octets: once.octets[...])), "a PDU changed on its way")
  }

  private static func hear(_ delivery: Delivery, _ now: Int64) {
    for alphabet in ["gsm", "latin1"] {
      var setup = setup
      setup.fields = ["Alphabet": alphabet, "Receipt-IDs": "hex", "Country-Code": "52"]
      let heard = SMPPHearing(setup).hear(delivery, Instant(milliseconds: now)).heard
      precondition(heard.messages.count + heard.reports.count <= 1)
    }
    _ = DeliveryReceipt(delivery.message, ids: .decimal)
  }
}
