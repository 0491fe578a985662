import Foundation
package import Helpline

/// A line straight to an operator's centre: SMPP 3.4 as a transceiver.
/// https://smpp.org/SMPP_v3_4_Issue1_2.pdf
package final class SMPP: LineChannel, PartSender {
  package static let form = ChannelForm(
    .none, needs: ["Host", "System-ID", "Sender"],
    takes: [
      "Port", "System-Type", "Window", "Sender-TON", "Sender-NPI", "Alphabet", "Receipt-IDs",
      "Country-Code",
    ],
    secrets: ["password"],
    rules: [
      "Port": .number(1...65_535), "Window": .number(1...1_000), "Sender-TON": .number(0...6),
      "Sender-NPI": .number(0...18), "Alphabet": .oneOf(["gsm", "latin1"]),
      "Receipt-IDs": .oneOf(ReceiptIDs.allCases.map(\.rawValue)),
      "Country-Code": .number(1...999),
    ])

  static let portStandard = 2775
  /// Texts of one person stay in one of them, and so in order.
  static let hearersMax = 16

  package let name: ChannelName
  private let source: SMPPAddress
  private let standard: DataCoding
  private let hearing: SMPPHearing
  private let line: SMPPLine

  package init(_ setup: ChannelSetup, limits: SMPPLimits = SMPPLimits()) {
    var limits = limits
    if let window = Int(setup["Window"]) { limits.windowMax = window }
    name = setup.name
    standard = DataCoding(rawValue: setup["Alphabet"]) ?? .gsm
    hearing = SMPPHearing(setup)
    source = Self.source(setup)
    line = SMPPLine(
      host: setup["Host"], port: Int(setup["Port"]) ?? Self.portStandard,
      bind: Bind(
        systemID: setup["System-ID"], password: setup.secret("password"),
        systemType: setup["System-Type"]),
      receiptIDs: ReceiptIDs(rawValue: setup["Receipt-IDs"]) ?? .same, limits: limits)
  }

  /// Letters make a name, a `+` a number; a short code is whatever the operator says.
  private static func source(_ setup: ChannelSetup) -> SMPPAddress {
    let sender = setup["Sender"]
    let number = PhoneNumber(sender)
    let isDigits = sender.utf8.allSatisfy { (48...57).contains($0) }
    let ton = number != nil ? SMPPAddress.international : isDigits ? 0 : SMPPAddress.alphanumeric
    let npi = number != nil ? SMPPAddress.telephonePlan : 0
    return SMPPAddress(
      ton: UInt8(setup["Sender-TON"]) ?? ton, npi: UInt8(setup["Sender-NPI"]) ?? npi,
      digits: number?.digits ?? sender)
  }

  package func parts(of submission: Submission) -> Int {
    (try? messages(submission).count) ?? 1
  }

  package func send(
    part index: Int, of submission: Submission
  ) async throws(SendError) -> ExternalID? {
    let messages = try messages(submission)
    guard messages.indices.contains(index) else { throw .rejected(code: "no-such-part") }
    return try await line.submit(messages[index], submission.lane)
  }

  private func messages(_ submission: Submission) throws(SendError) -> [ShortMessage] {
    try SubmittedText.messages(
      submission.text, from: source, to: try submission.number(), lane: submission.lane,
      key: submission.idempotencyKey, standard: standard)
  }

  package func run(
    now: @escaping @Sendable () -> Instant,
    receive: @escaping @Sendable (Heard) async throws -> Void,
    note: @escaping @Sendable (String) -> Void
  ) async {
    let hearers = (0..<Self.hearersMax).map { _ in AsyncStream.makeStream(of: Delivery.self) }
    await withTaskGroup(of: Void.self) { group in
      for hearer in hearers {
        group.addTask { [self] in
          for await delivery in hearer.stream {
            await take(delivery, now(), receive, note)
          }
        }
      }
      line.start(
        hear: { delivery in
          let hash = UInt(bitPattern: delivery.message.source.digits.hashValue)
          hearers[Int(hash % UInt(Self.hearersMax))].continuation.yield(delivery)
        },
        note: note,
        whenEnded: { for hearer in hearers { hearer.continuation.finish() } })
    }
  }

  package func stop() { line.post(.stop) }

  private func take(
    _ delivery: Delivery, _ now: Instant,
    _ receive: @Sendable (Heard) async throws -> Void, _ note: @Sendable (String) -> Void
  ) async {
    let understood = hearing.hear(delivery, now)
    if let fault = understood.fault { note(fault) }
    do {
      try await receive(understood.heard)
      line.post(.stored(delivery, true))
    } catch {
      note("text-not-stored")
      line.post(.stored(delivery, false))
    }
  }
}
