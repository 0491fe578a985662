import Helpline
import Testing

@testable import Server

/// Who watches the engine, and who watches them.
@Suite struct WatchTests {
  private let start = Instant(seconds: 1_795_532_400)

  private func sight(
    engine: Int64?, begun: Int64? = nil, passed: Int64? = nil
  ) -> Watch.Sight {
    var beats: [String: Instant] = [:]
    for (name, at) in [("engine", engine), ("drill-begun", begun), ("drill-passed", passed)] {
      if let at { beats[name] = start.adding(seconds: at) }
    }
    return Watch.Sight(beats)
  }

  private func at(_ seconds: Int64) -> Instant { start.adding(seconds: seconds) }

  @Test func aSilentEngineIsPagedAfterAMinuteAndAgainUntilItIsBack() {
    var watch = Watch(startedAt: start)
    #expect(watch.look(sight(engine: 0), now: at(60)) == nil)
    let page = watch.look(sight(engine: 0), now: at(61))
    #expect(page?.contains("no da senal hace 61 s") == true)
    // Nobody's carrier took it: it is due again at the next look.
    #expect(watch.look(sight(engine: 0), now: at(66)) != nil)
    watch.paged(at: at(66))
    #expect(watch.look(sight(engine: 0), now: at(71)) == nil)
    #expect(watch.look(sight(engine: 0), now: at(366)) != nil)
    watch.paged(at: at(366))
    #expect(watch.look(sight(engine: 370), now: at(371))?.contains("volvio") == true)
    watch.paged(at: at(371))
    #expect(watch.look(sight(engine: 380), now: at(381)) == nil)
  }

  @Test func aDatabaseThatCannotBeReadIsNoGoodNews() {
    var watch = Watch(startedAt: start)
    #expect(watch.look(nil, now: at(60)) == nil)
    #expect(watch.look(nil, now: at(61)) != nil)
    #expect(watch.wrong.keys.sorted() == ["database-unreadable"])
  }

  @Test func anEngineThatNeverBeganOrLivesInTheFutureIsSilentToo() {
    var never = Watch(startedAt: start)
    #expect(never.look(sight(engine: nil), now: at(61)) != nil)
    var ahead = Watch(startedAt: start)
    #expect(ahead.look(sight(engine: 9_000), now: at(61)) != nil)
  }

  @Test func aWatcherThatStartsGivesTheEngineItsMinute() {
    var watch = Watch(startedAt: start)
    #expect(watch.look(sight(engine: -3_600), now: at(30)) == nil)
    #expect(watch.look(sight(engine: -3_600), now: at(61))?.contains("hace 61 min") == true)
  }

  @Test func aDrillThatNobodyAnswersIsPagedThoughTheEngineLives() {
    var watch = Watch(startedAt: start)
    #expect(watch.look(sight(engine: 60, begun: 0), now: at(65)) == nil)
    #expect(watch.look(sight(engine: 60, begun: 0), now: at(66))?.contains("simulacro") == true)
    #expect(watch.look(sight(engine: 60, begun: 0, passed: 20), now: at(66)) == nil)
    #expect(watch.look(sight(engine: 3_660, begun: 3_600, passed: 20), now: at(3_666)) != nil)
  }

  @Test func aNewFaultDoesNotWaitForTheOldOnesTurn() {
    var watch = Watch(startedAt: start)
    #expect(watch.look(sight(engine: 100, begun: 0), now: at(100)) != nil)
    watch.paged(at: at(100))
    #expect(watch.look(sight(engine: 100, begun: 0), now: at(161)) != nil)
  }

  @Test func everyPageOfTheWatcherFitsOneText() {
    var longest = Watch(startedAt: start)
    let pages = [
      longest.look(sight(engine: nil), now: at(86_400 * 300)),
      longest.look(sight(engine: 86_400 * 300, begun: 0), now: at(86_400 * 300)),
    ]
    for page in pages {
      let measured = Segmenter(page ?? "")
      #expect(measured.encoding == .gsm7)
      #expect(measured.segments == 1)
    }
  }

  @Test func theEngineNoticesASilentWatcherOnceAQuarterOfAnHour() {
    var silence = WatcherSilence(startedAt: start)
    #expect(!silence.look(nil, now: at(60)))
    #expect(silence.look(nil, now: at(61)))
    #expect(!silence.look(nil, now: at(71)))
    #expect(silence.look(nil, now: at(961)))
    #expect(!silence.look(at(970), now: at(971)))
    #expect(silence.look(at(970), now: at(1_031)))
  }
}
