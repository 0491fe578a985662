package import Helpline

/// Measures the store on this machine: the real way of a text, and the bare rows it cannot be faster than.
package struct StoreBench: Sendable {
  package let texts: Int
  package let inFlight: Int
  package let people: Int

  /// Each is at least 1; as many texts as are in flight are sent at least.
  package init(texts: Int = 100_000, inFlight: Int = 64, people: Int = 50_000) {
    self.inFlight = max(inFlight, 1)
    self.texts = max(texts, self.inFlight)
    self.people = max(people, 1)
  }

  /// Journals and decides texts, so many at once: ordinary ones, each answered in the response.
  package func run(on store: SQLiteStore, firstID: Int = 0) async throws -> StoreFigures {
    let before = store.metrics
    let watch = Stopwatch()
    let share = texts / inFlight
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for worker in 0..<inFlight {
        group.addTask { try await send(share, from: firstID + worker * share, to: store) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = watch.elapsedMicroseconds / 1_000_000
    let cpu = watch.processMicroseconds
    let after = store.metrics
    let count = Double(share * inFlight)
    let commits = after.commits - before.commits
    let sorted = latencies.sorted()
    return StoreFigures(
      texts: share * inFlight, textsPerSecond: count / seconds,
      processMicrosecondsPerText: cpu / count,
      writerMicrosecondsPerText: (after.writerMicroseconds - before.writerMicroseconds) / count,
      commits: commits,
      operationsPerCommit: Double(after.operations - before.operations) / Double(max(commits, 1)),
      p50Milliseconds: sorted[sorted.count / 2] / 1_000,
      p99Milliseconds: sorted[sorted.count * 99 / 100] / 1_000)
  }

  private func send(_ count: Int, from first: Int, to store: SQLiteStore) async throws -> [Double] {
    var latencies: [Double] = []
    latencies.reserveCapacity(count)
    for number in first..<first + count {
      let watch = Stopwatch()
      let message = try Self.message(number, people: people)
      if case .new(let entry) = try await store.journal(message) {
        _ = try await store.decide(entry, now: message.receivedAt, by: Self.decide)
      }
      latencies.append(watch.elapsedMicroseconds)
    }
    return latencies
  }

  /// An ordinary question of one of so many people, in no order.
  package static func message(_ number: Int, people: Int) throws(StoreError) -> InboundMessage {
    let mixed = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
    let person = 5_500_000_000 + Int(mixed % UInt64(people))
    guard let phone = PhoneNumber("+52\(person)") else { throw .undecidable(detail: "no number") }
    return InboundMessage(
      channel: ChannelName("twilio"), externalID: ExternalID("SM\(mixed)-\(number)"),
      from: .phone(phone), to: "+15005550006",
      text: "Buenos dias, queria saber que documentos necesito para pasar mi coche con placas de "
        + "Texas y cuanto cuesta el permiso en Nuevo Laredo, gracias",
      receivedAt: Instant(milliseconds: 1_795_532_400_000 + Int64(number)))
  }

  private static let decide: @Sendable (JournalEntry, any Situation) throws -> Decision = {
    entry, situation in
    var contact = try situation.contact(entry.contact)
    contact?.conversation.lastTextAt = entry.message.receivedAt
    contact?.conversation.lastReplyAt = entry.message.receivedAt
    contact?.conversation.language = .spanish
    contact?.conversation.lastAnswer = "vehicle-permit"
    let match = Match(
      intent: IntentID("paisano/vehicle-permit"), urgency: .none, score: 0.9,
      keywords: ["permiso", "placas"])
    let reply = OutboundMessage(
      to: .contact(entry.contact), channel: entry.message.channel, lane: .reply,
      text: "Permiso de importacion temporal: pasaporte, titulo, registro y deposito. Se tramita "
        + "en Banjercito en la frontera o en linea. Mas: MENU",
      answer: "vehicle-permit", locale: .spanish, mayRideInline: true)
    return Decision(
      reasons: [
        Reason("language-detected", "es"), Reason("keyword", "permiso"),
        Reason("answered", "vehicle-permit"),
      ],
      reading: Reading(
        language: .spanish, languageConfidence: 0.9, matches: [match], urgency: .none),
      locale: .spanish, contact: contact, messages: [reply], release: "3f9a1c")
  }
}
