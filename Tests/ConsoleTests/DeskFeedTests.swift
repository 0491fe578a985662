import Console
import Helpline
import Testing

@Suite struct DeskFeedTests {
  private let start = Instant(seconds: 1_800_000_000)

  private func change(_ number: Int64, isNew: Bool = true) -> DeskFeed.Change {
    DeskFeed.Change(
      HelpCase(
        number: CaseNumber(rawValue: number), contact: ContactID(rawValue: number), urgency: .red,
        intents: [], policy: "red", station: "nogales", locale: .spanish, openedAt: start),
      isNew: isNew)
  }

  /// What a page got by the time its stream ended.
  private func heard(_ feed: DeskFeed, _ stream: AsyncStream<[UInt8]>) async -> String {
    feed.close()
    var text = ""
    for await bytes in stream { text += String(decoding: bytes, as: UTF8.self) }
    return text
  }

  private func codes(_ text: String) -> [String] {
    text.matches(of: /"code":"([A-Z0-9]+)"/).map { String($0.1) }
  }

  @Test func aPageIsToldTheTimeAtOnceAndEachChangeOnce() async throws {
    let feed = DeskFeed(now: start)
    feed.publish([change(1)])
    let page = try #require(feed.open(after: nil, now: start))
    feed.publish([change(2), change(3, isNew: false)])
    feed.tick(start.adding(seconds: 4))
    let text = await heard(feed, page)
    #expect(text.contains("event: tick\ndata: 1800000000000\n\n"))
    #expect(codes(text) == [2, 3].map { CaseCode(CaseNumber(rawValue: $0)).description })
    #expect(text.contains("\"isWaiting\":true"))
    #expect(text.contains("\"kind\":\"new\"") && text.contains("\"kind\":\"changed\""))
    #expect(text.contains("data: 1800000004000"))
  }

  @Test func aPageThatComesBackIsToldWhatItMissed() async throws {
    let feed = DeskFeed(now: start)
    feed.publish([change(1), change(2), change(3)])
    let first = start.milliseconds
    let page = try #require(feed.open(after: "\(first)", now: start))
    let text = await heard(feed, page)
    #expect(codes(text) == [2, 3].map { CaseCode(CaseNumber(rawValue: $0)).description })
    #expect(!text.contains("event: reload"))
  }

  @Test(arguments: ["7", "not a number", "9999999999999999"])
  func aPageFromAnotherTimeIsToldToLookAgain(lastID: String) async throws {
    let feed = DeskFeed(now: start)
    feed.publish([change(1)])
    let page = try #require(feed.open(after: lastID, now: start))
    #expect(await heard(feed, page).contains("event: reload"))
  }

  @Test func aPageThatMissedMoreThanIsKeptIsToldToLookAgain() async throws {
    let feed = DeskFeed(now: start)
    for number in 1...Int64(DeskFeed.eventsMax + 10) { feed.publish([change(number)]) }
    let page = try #require(feed.open(after: "\(start.milliseconds)", now: start))
    #expect(await heard(feed, page).contains("event: reload"))
  }

  @Test func tooManyPagesAreTurnedAwayAndAClosedOneMakesRoom() async throws {
    let feed = DeskFeed(now: start)
    var pages = (0..<DeskFeed.pagesMax).map { _ in feed.open(after: nil, now: start) }
    #expect(pages.allSatisfy { $0 != nil })
    #expect(feed.open(after: nil, now: start) == nil)
    pages.removeLast()
    #expect(feed.open(after: nil, now: start) != nil)
  }
}
