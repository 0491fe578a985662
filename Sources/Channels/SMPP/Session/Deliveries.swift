package import Helpline

/// A deliver_sm that is being journaled.
package struct Delivery: Hashable, Sendable {
  package var id: ExternalID
  package var message: ShortMessage
  var connection: Int
  var sequence: UInt32
}

/// What the centre brought and waits to hear "received" for.
///
/// SMPP gives an inbound text no id. One whose response was lost with the line comes again on the next: it gets the id
/// it had, so that the journal knows it. The same words of the same person on a line that held are a new text.
struct Deliveries: Sendable {
  /// Answered so shortly before the line broke that the centre may not know it.
  static let doubtMilliseconds: Int64 = 10_000
  static let comebackMilliseconds: Int64 = 900_000
  static let doubtfulMax = 1_000

  private struct Answered {
    var delivery: Delivery
    var at: Int64
  }

  private let mark: String
  private let hearingMax: Int
  private var connection = 0
  private var count = 0
  private var hearing: [UInt32: Delivery] = [:]
  private var answered: [Answered] = []
  private var doubtful: [Answered] = []

  init(mark: String, hearingMax: Int) {
    self.mark = mark
    self.hearingMax = hearingMax
  }

  var isEmpty: Bool { hearing.isEmpty }

  /// `nil` when too many are being journaled, or one of that number already is.
  mutating func hear(_ message: ShortMessage, _ sequence: UInt32, _ now: Int64) -> Delivery? {
    guard hearing.count < hearingMax, hearing[sequence] == nil else { return nil }
    let delivery = Delivery(
      id: id(of: message, now), message: message, connection: connection, sequence: sequence)
    hearing[sequence] = delivery
    return delivery
  }

  private mutating func id(of message: ShortMessage, _ now: Int64) -> ExternalID {
    let known = doubtful.firstIndex {
      now - $0.at < Self.comebackMilliseconds && Self.isSame($0.delivery.message, message)
    }
    if let known { return doubtful.remove(at: known).delivery.id }
    count += 1
    return ExternalID("\(mark)-\(count)")
  }

  /// A centre may add the time of its try.
  private static func isSame(_ a: ShortMessage, _ b: ShortMessage) -> Bool {
    a.source == b.source && a.destination == b.destination && a.messageClass == b.messageClass
      && a.dataCoding == b.dataCoding && a.payload == b.payload
      && [TLV.Tag.sarReference, .sarIndex].allSatisfy { a.option($0) == b.option($0) }
  }

  /// The response, if the line that brought it still stands.
  mutating func stored(_ delivery: Delivery, _ isStored: Bool, _ now: Int64) -> PDU? {
    guard delivery.connection == connection,
      hearing.removeValue(forKey: delivery.sequence) != nil
    else { return nil }
    while let first = answered.first,
      now - first.at >= Self.doubtMilliseconds || answered.count >= Self.doubtfulMax
    {
      answered.removeFirst()
    }
    if isStored { answered.append(Answered(delivery: delivery, at: now)) }
    return PDU(
      .deliverResponse, sequence: delivery.sequence, status: isStored ? .ok : .receiverTemporary)
  }

  mutating func lost(_ now: Int64) {
    connection += 1
    doubtful.removeAll { now - $0.at >= Self.comebackMilliseconds }
    doubtful += answered.filter { now - $0.at < Self.doubtMilliseconds }
    doubtful += hearing.values.map { Answered(delivery: $0, at: now) }
    doubtful.removeFirst(max(0, doubtful.count - Self.doubtfulMax))
    answered = []
    hearing = [:]
  }
}
