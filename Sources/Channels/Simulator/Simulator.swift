import Foundation
package import HTTP
package import Helpline

/// Phones on a web page, over the same path as any carrier. It checks no signature: whoever reaches the
/// page is every phone, so it is off unless the settings turn it on.
package final class Simulator: Channel {
  private struct Webhook: Decodable {
    let id: String
    let from: String?
    let text: String?
    /// A page that showed a text says so: the delivery report.
    let delivered: Bool?
  }

  package static let form = ChannelForm(.none)

  package let name: ChannelName
  package let repliesInline = false
  private let phones: [SimulatedPhone]
  private let ringing: Set<String>
  private let wire = SimulatorWire()

  package init(name: ChannelName, phones: [SimulatedPhone]) {
    self.name = name
    self.phones = phones
    ringing = Set(phones.filter { $0.role == "officer" }.map(\.number))
  }

  /// Ends the pages' event streams, so that a shutdown need not wait for them.
  package func close() { wire.close() }

  // MARK: Channel

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    guard let webhook = try? JSON.decode(Webhook.self, from: request.body),
      (1...200).contains(webhook.id.utf8.count)
    else { throw .malformed(field: "the JSON body: id, from, text") }
    if webhook.delivered == true {
      return Heard(reports: [
        DeliveryReport(
          channel: name, externalID: ExternalID(webhook.id), status: .delivered, carrierCode: nil,
          receivedAt: now)
      ])
    }
    guard let number = webhook.from.flatMap({ PhoneNumber($0) }) else {
      throw .malformed(field: "from")
    }
    let text = String((webhook.text ?? "").prefix(InboundMessage.textScalarsMax))
    show(webhook.id, number, "in", text, lane: .reply)
    return Heard(messages: [
      InboundMessage(
        channel: name, externalID: ExternalID(webhook.id), from: .phone(number), to: "simulator",
        text: text, receivedAt: now)
    ])
  }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    HTTPResponse(status: 204, headers: [:], body: [])
  }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard let number = submission.to.phone else { throw .undeliverable(code: "no-phone-number") }
    show(submission.idempotencyKey, number, "out", submission.text, lane: submission.lane)
    return [ExternalID(submission.idempotencyKey)]
  }

  private func show(
    _ id: String, _ number: PhoneNumber, _ direction: String, _ text: String, lane: Lane
  ) {
    let measured = Segmenter(text)
    let room =
      measured.segments == 1
      ? measured.encoding.unitsSingle : measured.segments * measured.encoding.unitsPart
    wire.carry(
      SimulatorWire.Text(
        id: id, phone: number.e164, direction: direction, text: text, lane: lane.name,
        rings: direction == "out" && lane == .emergency && ringing.contains(number.e164),
        note:
          "\(measured.segments) SMS, \(measured.encoding.rawValue), \(measured.units) of \(room)"
      ))
  }

  // MARK: Page

  /// The page and what belongs to it; `nil` for any other path.
  package func page(_ path: String) -> HTTPResponse? {
    switch path {
    case "/simulator": asset("text/html", SimulatorPage.html)
    case "/simulator/style.css": asset("text/css", SimulatorPage.style)
    case "/simulator/phones.js": asset("text/javascript", SimulatorPage.script)
    case "/simulator/phones":
      asset(
        "application/json",
        String(decoding: (try? JSONEncoder().encode(phones)) ?? Data("[]".utf8), as: UTF8.self))
    case "/simulator/events": events()
    default: nil
    }
  }

  private func asset(_ type: String, _ text: String) -> HTTPResponse {
    HTTPResponse(
      status: 200,
      headers: [
        "Content-Type": type + "; charset=utf-8", "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      ],
      body: Array(text.utf8))
  }

  private func events() -> HTTPResponse {
    guard let stream = wire.open() else {
      return HTTPResponse(status: 503, headers: ["Retry-After": "5"], body: [])
    }
    return HTTPResponse(
      status: 200,
      headers: ["Content-Type": "text/event-stream", "Cache-Control": "no-store"], stream: stream)
  }
}
