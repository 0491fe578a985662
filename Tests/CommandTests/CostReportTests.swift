import Helpline
import Testing

@testable import Command

@Suite struct CostReportTests {
  private func message(
    _ status: DeliveryStatus, channel: String = "twilio", at: Int64 = 1_795_532_400,
    text: String = "hola", failure: String? = nil
  ) -> MessageRecord {
    var record = MessageRecord(
      direction: .outbound, number: 1, at: Instant(seconds: at), contact: ContactID(rawValue: 1),
      address: .phone(PhoneNumber(fiction: 1)), channel: ChannelName(channel), text: text)
    record.status = status
    record.failure = failure
    return record
  }

  @Test func whatACarrierTookIsCountedByDayAndChannelInSegments() {
    var report = CostReport()
    report.add(message(.delivered))
    report.add(message(.sent, text: String(repeating: "a", count: 161)))
    report.add(message(.sent, channel: "kannel", at: 1_795_532_400 + 86_400, text: "sí"))
    report.add(message(.failed, failure: "30003"))
    report.add(message(.failed, failure: "maybe-sent"))
    report.add(message(.failed, failure: "expired"))
    report.add(message(.queued))
    #expect(
      report.csv == [
        "day,channel,texts,segments", "2026-11-24,twilio,4,5", "2026-11-25,kannel,1,1",
      ])
  }
}
