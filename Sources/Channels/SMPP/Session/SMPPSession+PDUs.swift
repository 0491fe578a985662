import Helpline

/// What the centre says.
extension SMPPSession {
  mutating func received(_ pdu: PDU, _ now: Int64, _ spread: Double) -> [Action] {
    switch pdu.body {
    case .bindTransceiverResponse, .genericNack: return answeredBind(pdu, now, spread)
    case .submitResponse(let id): return answered(pdu, id, now, spread)
    case .deliver(let message): return deliver(message, pdu.sequence, now)
    case .enquireLink: return [.send(PDU(.enquireLinkResponse, sequence: pdu.sequence))]
    case .unbind:
      return [.send(PDU(.unbindResponse, sequence: pdu.sequence)), .disconnect]
        + lost(now, spread, note: "unbound-by-centre")
    case .unbindResponse:
      guard case .unbinding = phase else { return [] }
      return [.disconnect] + end(now)
    case .enquireLinkResponse, .deliverResponse: return []
    case .bindTransceiver, .submit, .other:
      guard !pdu.isResponse else { return [] }
      return [nack(pdu.sequence, .invalidCommand)]
    }
  }

  private mutating func answeredBind(_ pdu: PDU, _ now: Int64, _ spread: Double) -> [Action] {
    guard case .binding(let sequence, _) = phase, sequence == pdu.sequence else {
      // A generic_nack is the answer to a submit that the centre could not read.
      return pdu.body == .genericNack ? answered(pdu, "", now, spread) : []
    }
    guard pdu.status == .ok, pdu.body != .genericNack else {
      return refused(pdu.status, now, spread)
    }
    return bound(now)
  }

  private mutating func answered(
    _ pdu: PDU, _ id: String, _ now: Int64, _ spread: Double
  ) -> [Action] {
    var status = pdu.status
    if pdu.body == .genericNack, status == .ok { status = .systemError }
    let done = queue.answered(pdu.sequence, status, id, now, spread)
    var actions = finish(done) + pump(now)
    if case .draining(let since) = phase { actions += drain(since, now) }
    return actions
  }

  private mutating func deliver(
    _ message: ShortMessage, _ sequence: UInt32, _ now: Int64
  ) -> [Action] {
    guard isUp, let delivery = deliveries.hear(message, sequence, now) else {
      return [.send(PDU(.deliverResponse, sequence: sequence, status: .receiverTemporary))]
    }
    return [.hear(delivery)]
  }

  /// A broken text is refused for the time being: a centre that is mended, or a gateway, may still bring it.
  mutating func malformed(_ fault: PDUFault, _ now: Int64, _ spread: Double) -> [Action] {
    switch fault {
    case .length:
      return [nack(0, .invalidLength), .disconnect] + lost(now, spread, note: fault.code)
    case .body(let sequence, PDU.command(of: .deliverResponse) ^ PDU.responseBit):
      return [
        .note(fault.code),
        .send(PDU(.deliverResponse, sequence: sequence, status: .receiverTemporary)),
      ]
    // A response that cannot be read: its text is taken back when its time is up.
    case .body(_, let command) where command & PDU.responseBit != 0: return [.note(fault.code)]
    case .body(let sequence, _): return [.note(fault.code), nack(sequence, .invalidLength)]
    }
  }

  private func nack(_ sequence: UInt32, _ status: CommandStatus) -> Action {
    .send(PDU(.genericNack, sequence: sequence, status: status))
  }
}
