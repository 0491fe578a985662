import Foundation
import Helpline
import HelplineTesting
import Storage
import Testing

@testable import Server

/// The process is killed before and after each write on the way from a cry for help to the third officer's phone, and
/// starts again on the same file. Every page still comes, none comes more than twice, and nobody waits for the restart
/// longer than five seconds.
@Suite struct CrashStories {
  private static let channel = ChannelName("simulator")

  /// One process after the other on one file.
  private final class Life {
    let clock = ManualClock()
    let file: String
    let key: SealingKey
    private(set) var fate: Fate
    private(set) var sender: MortalSender
    private(set) var gateway: Gateway
    private(set) var taken: [Submission] = []

    init(diesAt step: Int?, in folder: URL) throws {
      file = folder.appending(path: UUID().uuidString + ".db").path
      key = try SealingKey.random()
      fate = Fate(diesAt: step)
      sender = MortalSender(fate)
      gateway = try Self.gateway(file, key, fate, sender, clock)
    }

    private static func gateway(
      _ file: String, _ key: SealingKey, _ fate: Fate, _ sender: MortalSender, _ clock: ManualClock
    ) throws -> Gateway {
      Gateway(
        store: MortalStore(store: try SQLiteStore(file: file, key: key), fate: fate), clock: clock,
        snapshot: try #require(Demo.snapshot), senders: [CrashStories.channel: sender],
        officerChannel: CrashStories.channel, spread: { 0 })
    }

    /// Runs until it is done or dead; where it died, the next process, which lives, does it again.
    func doing(_ work: (Gateway) async throws -> Void) async throws {
      do {
        try await work(gateway)
        if !fate.isDead { return }
      } catch { if !fate.isDead { throw error } }
      await end()
      fate = Fate(diesAt: nil)
      sender = MortalSender(fate)
      gateway = try Self.gateway(file, key, fate, sender, clock)
      // Whatever was overdue is done within the five seconds.
      clock.advance(seconds: 5)
      try await gateway.recover()
      try await work(gateway)
    }

    func end() async {
      taken += sender.taken
      await gateway.store.close()
    }
  }

  /// Maria cries for help; Ana is paged, and again, then Beto.
  private func play(diesAt step: Int?, in folder: URL) async throws -> (Life, steps: Int) {
    let life = try Life(diesAt: step, in: folder)
    let maria = try #require(PhoneNumber("+15555550150"))
    let text = InboundMessage(
      channel: Self.channel, externalID: ExternalID("a1"), from: .phone(maria), to: "100",
      text: "nos dejaron encerrados en el trailer no hay aire", receivedAt: life.clock.now())
    // A carrier that gets no answer sends the text again.
    try await life.doing { gateway in
      _ = try await gateway.receive(text, inline: false)
      try await Self.turn(gateway)
    }
    for seconds: Int64 in [120, 120] {
      life.clock.advance(seconds: seconds)
      try await life.doing { try await Self.turn($0) }
    }
    await life.end()
    return (life, life.fate.steps)
  }

  private static func turn(_ gateway: Gateway) async throws {
    while try await gateway.climb() > 0 {}
    while try await gateway.send() > 0 {}
  }

  @Test func aKillAtAnyWriteLosesNoPageAndDoublesNoneTwice() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (whole, steps) = try await play(diesAt: nil, in: folder)
    let wanted = whole.taken.map(\.to)
    #expect(Set(wanted).count == 3, "Maria, Ana and Beto")
    #expect(steps > 20)
    for step in 0..<steps {
      let (life, _) = try await play(diesAt: step, in: folder)
      for to in Set(wanted) {
        let texts = life.taken.filter { $0.to == to }
        let keys = Set(texts.map(\.idempotencyKey))
        #expect(keys.count == wanted.count { $0 == to }, "killed at \(step): lost or made up")
        #expect(texts.count <= keys.count + 1, "killed at \(step): more than one repeat")
      }
    }
  }
}
