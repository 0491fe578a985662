import Channels
import HTTP
import Helpline
import HelplineTesting
import Journey
import Testing

@testable import Server

/// The outbox against each vendor at its worst: "too fast", "in trouble", answers that are lost, reports in any order,
/// and a process that dies twice with texts on their way.
@Suite struct CarrierStories {
  private static let people = 30
  private static let textsEach = 6

  @Test(arguments: PlayedVendor.all.map(\.kind), [Lane.emergency, .reply])
  func nothingIsLostNothingComesThriceAndNothingGoesBack(kind: String, lane: Lane) async throws {
    let vendor = try #require(PlayedVendor.all.first { $0.kind == kind })
    let house = try House(vendor)
    try await house.queue(people: Self.people, texts: Self.textsEach, lane)
    for round in 0..<400 {
      if try await house.store.waitingChannels().isEmpty { break }
      if round == 2 || round == 5 { try await house.crash() }
      _ = try await house.outbox.sendDue()
      try await house.hear(atMost: 50)
      house.clock.advance(seconds: 2)
    }
    try await house.hear(atMost: .max)
    let taken = house.carrier.taken
    for person in 0..<Self.people {
      let number = String(PhoneNumber(fiction: person).e164.dropFirst())
      let got = taken.filter { $0.number == number }.map(\.text)
      let wanted = (0..<Self.textsEach).map { "\($0)" }
      #expect(got.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } } == wanted)
      for text in wanted { #expect((1...2).contains(got.count { $0 == text })) }
    }
    #expect(taken.count > Self.people * Self.textsEach, "no answer was ever lost")
    #expect(house.carrier.played.count == 3, "\(house.carrier.played)")
    for text in try await house.store.messages(house.everything) {
      let end = text.status == .delivered || text.failure == "maybe-sent"
      #expect(end, "\(text.status?.name ?? "-") \(text.failure ?? "-")")
    }
    await house.carrier.stop()
  }

  private final class House {
    let clock = ManualClock()
    let carrier: SimulatedCarrier
    private(set) var store = MemoryStore()
    private(set) var outbox: Outbox
    private let vendor: PlayedVendor
    private let channel: any Channel
    private var ranks: [Int64: Int] = [:]

    init(_ vendor: PlayedVendor) throws {
      self.vendor = vendor
      carrier = SimulatedCarrier(vendor, seed: 7)
      var limits = HTTPClientLimits()
      limits.allowsPrivateAddresses = true
      limits.responseBytesMax = SimulatedCarrier.answerBytesMax
      let address = try carrier.start()
      let kind = try #require(ChannelRegistry.kind(vendor.kind))
      let setup = ChannelSetup(
        name: ChannelName("played"),
        fields: vendor.fields.merging([ChannelForm.apiURL: address]) { $1 },
        secrets: vendor.secrets.mapValues { [$0] }, webhookURL: PlayedVendor.webhookURL)
      let tools = ChannelTools(client: HTTPClient(limits: limits), roster: Roster())
      channel = try #require(kind.make(setup, tools) as? any Channel)
      outbox = Self.outbox(store, channel, clock)
    }

    private static func outbox(
      _ store: MemoryStore, _ channel: any Channel, _ clock: ManualClock
    ) -> Outbox {
      Outbox(store: store, senders: [channel.name: channel], clock: clock, spread: { 0.5 })
    }

    var everything: MessageQuery {
      var query = MessageQuery()
      query.limit = .max
      return query
    }

    func queue(people: Int, texts: Int, _ lane: Lane) async throws {
      let name = channel.name
      _ = try await store.commit(now: clock.now()) { _ in
        Decision(
          messages: (0..<people * texts).map { index in
            OutboundMessage(
              to: .address(.phone(PhoneNumber(fiction: index % people))), channel: name,
              lane: lane, text: "\(index / people)", answer: "…", locale: .spanish)
          })
      }
    }

    /// The carrier takes texts, and the process dies before it has written that down.
    func crash() async throws {
      carrier.faults = .none
      let rows = try await store.claimOutbox(
        OutboxClaim(now: clock.now(), leaseUntil: clock.now().adding(seconds: 60), limit: 10))
      for row in rows {
        _ = try await channel.send(
          Submission(
            text: row.message.text, to: row.address, lane: row.message.lane,
            idempotencyKey: "helpline-\(row.number.rawValue)"))
      }
      carrier.faults = SimulatedCarrier.Faults()
      store = store.restarted()
      outbox = Self.outbox(store, channel, clock)
    }

    /// Reports come in as webhooks, and no status ever goes back.
    func hear(atMost count: Int) async throws {
      for report in carrier.reports(atMost: count) {
        guard let request = vendor.request(report, now: clock.now()) else { continue }
        for report in try channel.hear(request, now: clock.now()).reports {
          _ = try await DeliveryTracker(store: store).receive(report)
        }
      }
      for text in try await store.messages(everything) {
        let rank = max(text.status?.rawValue ?? 0, DeliveryStatus.sending.rawValue)
        #expect(rank >= ranks[text.number, default: 0])
        ranks[text.number] = rank
      }
    }
  }
}
