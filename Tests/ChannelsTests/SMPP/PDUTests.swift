import Channels
import HelplineTesting
import Testing

@Suite struct PDUTests {
  /// submit_sm as §4.4.1 lays it out, counted by hand.
  @Test func aSubmitHasTheStandardsOctets() {
    let message = ShortMessage(
      source: SMPPAddress(ton: 5, npi: 0, digits: "Help"),
      destination: SMPPAddress(ton: 1, npi: 1, digits: "15555550150"), messageClass: 0x40,
      priority: 1, registeredDelivery: 1, dataCoding: 8, content: [0xAB, 0xCD])
    let octets: [UInt8] =
      [0, 0, 0, 55, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 2]
      + [0] + [5, 0] + Array("Help".utf8) + [0] + [1, 1] + Array("15555550150".utf8) + [0]
      + [0x40, 0, 1, 0, 0, 1, 0, 8, 0, 2, 0xAB, 0xCD]
    #expect(PDU(.submit(message), sequence: 2).octets.dropFirst(4) == octets.dropFirst(4))
    #expect(Int(PDU(.submit(message), sequence: 2).octets[3]) == octets.count)
  }

  static let bodies: [PDU.Body] = [
    .bindTransceiver(Bind(systemID: "helpline", password: "secret", systemType: "sms")),
    .bindTransceiverResponse(systemID: "centre"), .submitResponse(messageID: "1a2b"),
    .deliver(
      ShortMessage(
        source: SMPPAddress(ton: 1, npi: 1, digits: "15555550150"),
        destination: SMPPAddress(ton: 0, npi: 0, digits: "12345"), content: [],
        options: [TLV(.messagePayload, [1, 2, 3]), TLV(.messageState, [2])])),
    .deliverResponse, .enquireLink, .enquireLinkResponse, .unbind, .unbindResponse, .genericNack,
  ]

  @Test(arguments: bodies) func whatIsWrittenIsReadAgain(body: PDU.Body) throws {
    let pdu = PDU(body, sequence: 0x7FFF_FFFF)
    #expect(try PDU(octets: pdu.octets[...]) == pdu)
  }

  @Test func aStreamIsCutWhereverTheNetworkCutIt() throws {
    let pdus = Self.bodies.enumerated().map { PDU($1, sequence: UInt32($0)) }
    let octets = pdus.flatMap(\.octets)
    var tape = SeededTape(seed: 34)
    for _ in 0..<50 {
      var stream = PDUStream()
      var rest = octets[...]
      var read: [PDU] = []
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...40, using: &tape))
        rest = rest.dropFirst(piece.count)
        stream.append(piece)
        while let next = stream.next() { read.append(try next.get()) }
      }
      #expect(read == pdus)
    }
  }

  @Test func lengthsThatCannotBeTrueAreFaults() {
    for length: UInt32 in [0, 15, 8_193, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      var stream = PDUStream()
      stream.append([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) })
      #expect(stream.next() == .failure(.length(length)))
    }
  }

  @Test func aBodyCutAnywhereIsAFaultAndTheNextIsRead() {
    let whole = PDU(Self.bodies[3], sequence: 7).octets
    for count in 16..<whole.count {
      var cut = Array(whole.prefix(count))
      cut[3] = UInt8(count)
      var stream = PDUStream()
      stream.append(cut + PDU(.enquireLink, sequence: 8).octets)
      let first = stream.next()
      // Cut just before an optional parameter it is a whole message without it.
      if case .success(let pdu) = first {
        #expect(pdu.octets == cut)
      } else {
        #expect(first == .failure(.body(sequence: 7, command: 5)))
      }
      #expect(stream.next() == .success(PDU(.enquireLink, sequence: 8)))
    }
  }

  @Test func aRefusedSubmitNeedsNoBody() throws {
    let octets: [UInt8] = [0, 0, 0, 16, 0x80, 0, 0, 4, 0, 0, 0, 0x58, 0, 0, 0, 9]
    #expect(
      try PDU(octets: octets[...])
        == PDU(.submitResponse(messageID: ""), sequence: 9, status: .throttled))
  }
}
