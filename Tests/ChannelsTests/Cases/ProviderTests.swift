import Channels
import HTTP
import Helpline
import Synchronization
import Testing

/// One table for all vendors. Each must hold the same promises over bytes of its own documents.
@Suite struct ProviderTests {
  private func heard(_ webhook: ChannelCase, by provider: Provider) throws -> ChannelCase.Outcome {
    try outcome(provider.channel().hear(provider.request(webhook), now: Provider.now))
  }

  private func outcome(_ heard: Heard) -> ChannelCase.Outcome {
    if let challenge = heard.challenge { return .challenge(challenge) }
    if !heard.reports.isEmpty {
      return .reports(
        heard.reports.map { ChannelCase.Report($0.externalID.rawValue, $0.status, $0.carrierCode) })
    }
    if !heard.changes.isEmpty {
      return .changes(
        heard.changes.map {
          ChannelCase.Change(from: $0.from.uri, to: $0.to.uri, at: $0.at.milliseconds / 1_000)
        })
    }
    let texts = heard.messages.map { message in
      ChannelCase.Text(
        id: message.externalID.rawValue, from: message.from.uri, text: message.text,
        part: message.part.map { [$0.reference, $0.total, $0.index] } ?? [],
        place: message.location.map { [$0.latitude, $0.longitude] } ?? [],
        hasMedia: message.hasMedia)
    }
    return texts.isEmpty ? .nothing : .texts(texts)
  }

  // MARK: In

  @Test(arguments: Provider.all)
  func webhooksAreHeardAsDocumented(provider: Provider) throws {
    for webhook in provider.hears {
      #expect(try heard(webhook, by: provider) == webhook.outcome, "\(webhook.story)")
    }
  }

  @Test(arguments: Provider.all)
  func eachTableShowsEveryKindOrSaysWhyNot(provider: Provider) {
    let excused = Set(provider.cannotHave.keys)
    let missing = Set(CaseKind.allCases).subtracting(provider.kinds).subtracting(excused)
    #expect(missing.isEmpty, "\(provider.name) has no \(missing.map(\.rawValue).sorted())")
    let both = excused.intersection(provider.kinds)
    #expect(both.isEmpty, "\(provider.name) has what it is excused from: \(both)")
    #expect(provider.cannotHave.values.allSatisfy { !$0.isEmpty })
    // SMSsync's phone asks by itself.
    guard !provider.sends.isEmpty else { return #expect(provider.name == "smssync") }
    #expect(provider.sends.contains { $0.error == nil && !$0.ids.isEmpty })
    #expect(provider.sends.contains { $0.error?.isRetryable == false })
    #expect(provider.sends.contains { $0.error?.isRetryable == true })
  }

  @Test(arguments: Provider.all.filter { $0.form.proof == .signature })
  func whatTheVendorsOwnCodeSignedIsVerified(provider: Provider) {
    for vendor in provider.signed {
      let channel = provider.channel(for: vendor)
      func isVerified(_ request: HTTPRequest, after seconds: Int64 = 0) -> Bool {
        do throws(ChannelError) {
          _ = try channel.hear(request, now: Instant(seconds: vendor.at + seconds))
          return true
        } catch {
          // What is in it need not be a text.
          if case .malformed = error { return true }
          return false
        }
      }
      #expect(isVerified(vendor.request), "\(vendor.story)")
      #expect(!isVerified(vendor.broken), "\(vendor.story)")
      #expect(!isVerified(vendor.unsigned), "\(vendor.story)")
      #expect(isVerified(vendor.request, after: 10 * 86_400) == !provider.hasClock)
    }
  }

  @Test(arguments: Provider.all)
  func whatIsNotSignedRightlyIsNotRead(provider: Provider) {
    let channel = provider.channel()
    for webhook in provider.hears {
      var requests = [provider.request(webhook, secret: "guess-guess-guess-guess")]
      // A challenge is proved by its own field, which is then there.
      if case .challenge = webhook.outcome {
      } else {
        requests.append(provider.request(webhook, isSigned: false))
      }
      for request in requests {
        #expect(throws: ChannelError.notVerified, "\(webhook.story)") {
          try channel.hear(request, now: Provider.now)
        }
      }
    }
  }

  @Test(arguments: Provider.all.filter { $0.form.proof == .signature })
  func aChangedByteBreaksTheSignature(provider: Provider) throws {
    let webhook = try #require(provider.hears.first)
    var request = provider.request(webhook)
    if request.body.isEmpty {
      request.query += "&text=otra"
    } else {
      request.body += Array(request.body.contains(UInt8(ascii: "{")) ? " ".utf8 : "&a=b".utf8)
    }
    #expect(throws: ChannelError.notVerified) {
      try provider.channel().hear(request, now: Provider.now)
    }
  }

  @Test(arguments: Provider.all)
  func theNextSecretIsTakenWhileItIsBeingChanged(provider: Provider) throws {
    let webhook = try #require(provider.hears.first)
    let next = "next-secret-next-secret-next"
    let request = provider.request(webhook, secret: next)
    #expect(throws: ChannelError.notVerified) {
      try provider.channel().hear(request, now: Provider.now)
    }
    let both = try provider.channel(next: next).hear(request, now: Provider.now)
    #expect(outcome(both) == webhook.outcome)
  }

  @Test(arguments: Provider.all.filter(\.hasClock))
  func whatWasSignedTooLongAgoIsStale(provider: Provider) throws {
    let webhook = try #require(provider.hears.first)
    let now = Provider.now.milliseconds / 1000
    for seconds in [now - 10 * 86_400, now + 3_600] {
      #expect(throws: ChannelError.stale) {
        try provider.channel().hear(provider.request(webhook, at: seconds), now: Provider.now)
      }
    }
  }

  @Test(arguments: Provider.all)
  func aFieldThatIsNewChangesNothing(provider: Provider) throws {
    for webhook in provider.hears where webhook.story != "not JSON" {
      #expect(
        try heard(webhook.withUnknownField(), by: provider) == webhook.outcome, "\(webhook.story)")
    }
  }

  @Test(arguments: Provider.all)
  func aTextWithoutItsIDOrSenderIsRefused(provider: Provider) throws {
    let webhook = try #require(provider.hears.first)
    for field in provider.needed {
      let request = provider.request(try webhook.without(field))
      #expect("\(field)") {
        try provider.channel().hear(request, now: Provider.now)
      } throws: { error in
        if case ChannelError.malformed = error { true } else { false }
      }
    }
  }

  @Test(arguments: Provider.all)
  func anEmptyBodyIsRefusedOrIsNothing(provider: Provider) {
    let channel = provider.channel()
    for path in ["", "/status"] {
      let request = provider.request(ChannelCase(story: "empty", path: path, outcome: .nothing))
      do throws(ChannelError) {
        #expect(try channel.hear(request, now: Provider.now) == Heard())
      } catch {
        #expect(error != .stale)
      }
    }
  }

  /// Whatever comes, verified or not: an answer or a refusal, never a trap.
  @Test(arguments: Provider.all)
  func brokenBodiesAreRefusedOrNothing(provider: Provider) throws {
    var random = SeededBytes(seed: 7)
    let channel = provider.channel()
    for webhook in provider.hears {
      for _ in 0..<40 {
        var broken = webhook
        var bytes = Array(webhook.body.isEmpty ? webhook.query.utf8 : webhook.body.utf8)
        if bytes.isEmpty { continue }
        bytes[random.below(bytes.count)] = UInt8(32 + random.below(94))
        bytes.removeSubrange(random.below(bytes.count)...)
        let text = String(decoding: bytes, as: UTF8.self)
        if webhook.body.isEmpty { broken.query = text } else { broken.body = text }
        _ = try? channel.hear(provider.request(broken), now: Provider.now)
      }
    }
  }

  // MARK: Out

  @Test(arguments: Provider.all)
  func textsAreHandedOverAsDocumented(provider: Provider) async throws {
    for sending in provider.sends {
      let seen = Mutex<HTTPRequest?>(nil)
      let server = HTTPServer { request in
        seen.withLock { $0 = request }
        return HTTPResponse(
          status: sending.status, headers: sending.headers, body: Array(sending.answer.utf8))
      }
      let port = try server.start(address: "127.0.0.1", port: 0)
      let result = await result(
        of: sending, provider.channel(apiURL: "http://127.0.0.1:\(port)"))
      await server.shutdown(graceSeconds: 1)
      if let error = sending.error {
        #expect(result == .failure(error), "\(sending.story)")
      } else {
        #expect(result == .success(sending.ids.map { ExternalID($0) }), "\(sending.story)")
      }
      try check(try #require(seen.withLock { $0 }, "\(sending.story)"), sending)
    }
  }

  private func result(
    of sending: SendingCase, _ channel: any Channel
  ) async -> Result<[ExternalID], SendError> {
    do throws(SendError) {
      return .success(
        try await channel.send(
          Submission(
            text: sending.text, to: sending.to, lane: sending.lane, idempotencyKey: "helpline-7")))
    } catch {
      return .failure(error)
    }
  }

  private func check(_ request: HTTPRequest, _ sending: SendingCase) throws {
    if let path = sending.path { #expect(request.path == path, "\(sending.story)") }
    for (name, value) in sending.sentHeaders {
      #expect(request.headers[name] == value, "\(sending.story): \(name)")
    }
    if let body = sending.body {
      let wanted = try JSON.decode(JSONValue.self, from: Array(body.utf8))
      #expect(try JSON.decode(JSONValue.self, from: request.body) == wanted, "\(sending.story)")
    }
    if sending.fields.isEmpty { return }
    let form = try request.body.isEmpty ? Form(query: request.query) : Form(request.body)
    for (name, value) in sending.fields {
      #expect(form[name] == value, "\(sending.story): \(name)")
    }
  }
}

/// Bytes that are the same in every run.
private struct SeededBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
