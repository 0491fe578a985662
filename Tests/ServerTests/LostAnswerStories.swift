import Escalation
import Foundation
import Helpline
import HelplineTesting
import Synchronization
import Testing

@testable import Server

/// A carrier takes a text and its answer is lost: nobody knows whether the person got it. It goes once more and never a
/// third time; then a human hears of it.
@Suite struct LostAnswerStories {
  private static let channel = ChannelName("simulator")

  private let clock = ManualClock()
  private let store = MemoryStore()
  private let carrier = LosingCarrier()

  private func gateway() throws -> Gateway {
    Gateway(
      store: store, clock: clock, snapshot: try #require(Demo.snapshot),
      senders: [Self.channel: carrier], officerChannel: Self.channel, spread: { 0 })
  }

  private func says(_ words: String, from number: PhoneNumber, _ gateway: Gateway) async throws {
    let text = InboundMessage(
      channel: Self.channel, externalID: ExternalID(UUID().uuidString), from: .phone(number),
      to: "100", text: words, receivedAt: clock.now())
    _ = try await gateway.receive(text, inline: false)
  }

  private func turn(_ gateway: Gateway, seconds: Int) async throws {
    for _ in 0..<seconds {
      while try await gateway.climb() > 0 {}
      while try await gateway.send() > 0 {}
      clock.advance(seconds: 1)
    }
  }

  @Test func aRedAnswerInDoubtTwiceIsToldToWhoHasTheCase() async throws {
    let gateway = try gateway()
    let maria = try #require(PhoneNumber("+15555550150"))
    let ana = try #require(Demo.snapshot?.roster[OfficerID("ana")]?.address.phone)
    carrier.loseAnswers(to: maria)
    try await says("nos dejaron encerrados en el trailer no hay aire", from: maria, gateway)
    try await turn(gateway, seconds: 2)
    let helpCase = try #require(try await store.cases(CaseQuery()).first)
    try await says("T \(helpCase.code)", from: ana, gateway)
    try await turn(gateway, seconds: 40)
    let red = carrier.taken.filter { $0.to.phone == maria }.map(\.text)
    #expect(Set(red).allSatisfy { text in red.count { $0 == text } == 2 }, "\(red)")
    let lost = carrier.taken.filter {
      $0.to.phone == ana && $0.text.contains("quiza no le llego")
    }
    #expect(lost.count == Set(red).count)
    let events = try await store.events(of: helpCase.number)
    #expect(events.contains { $0.reason == Reason("text-lost", "maybe-sent") })
    let failures = try await store.messages(MessageQuery()).compactMap(\.failure)
    #expect(Set(failures) == ["maybe-sent"])
  }

  @Test func aFailureThatIsReportedTwiceIsToldOnce() async throws {
    let gateway = try gateway()
    let maria = try #require(PhoneNumber("+15555550150"))
    let ana = try #require(Demo.snapshot?.roster[OfficerID("ana")]?.address.phone)
    try await says("nos dejaron encerrados en el trailer no hay aire", from: maria, gateway)
    try await turn(gateway, seconds: 2)
    let helpCase = try #require(try await store.cases(CaseQuery()).first)
    try await says("T \(helpCase.code)", from: ana, gateway)
    try await turn(gateway, seconds: 2)
    let first = try #require(carrier.taken.firstIndex { $0.to.phone == maria })
    for _ in 0..<2 {
      try await gateway.receive(
        DeliveryReport(
          channel: Self.channel, externalID: ExternalID("taken-\(first + 1)"), status: .failed,
          carrierCode: "30005", receivedAt: clock.now()))
    }
    try await turn(gateway, seconds: 2)
    #expect(
      carrier.taken.count { $0.to.phone == ana && $0.text.contains("quiza no le llego") } == 1)
    let events = try await store.events(of: helpCase.number)
    #expect(events.count { $0.reason == Reason("text-lost", "30005") } == 1)
  }
}

/// Takes every text; for one person its answers are lost.
private final class LosingCarrier: Sender {
  private struct State {
    var taken: [Submission] = []
    var losesTo: PhoneNumber?
  }

  private let state = Mutex(State())

  var taken: [Submission] { state.withLock { $0.taken } }

  func loseAnswers(to number: PhoneNumber) { state.withLock { $0.losesTo = number } }

  func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let (count, isLost) = state.withLock { state in
      state.taken.append(submission)
      return (state.taken.count, submission.to.phone == state.losesTo)
    }
    if isLost { throw .unanswered }
    return [ExternalID("taken-\(count)")]
  }
}
