import Helpline
import Testing

@testable import Server

/// A watch that is asked inside `#expect`, which takes no mutating call.
private final class Tower {
  private var watch: Watch

  init(_ start: Instant) { watch = Watch(startedAt: start) }

  var wrong: [String] { watch.wrong.keys.sorted() }
  func look(_ sight: Watch.Sight?, _ now: Instant) -> String? { watch.look(sight, now: now) }
  func paged(at now: Instant) { watch.paged(at: now) }
}

private final class Ear {
  private var silence: WatcherSilence

  init(_ start: Instant) { silence = WatcherSilence(startedAt: start) }

  func look(_ mark: Instant?, _ now: Instant) -> Bool { silence.look(mark, now: now) }
}

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
    let watch = Tower(start)
    #expect(watch.look(sight(engine: 0), at(60)) == nil)
    let page = watch.look(sight(engine: 0), at(61))
    #expect(page?.contains("no da senal hace 61 s") == true)
    // Nobody's carrier took it: it is due again at the next look.
    #expect(watch.look(sight(engine: 0), at(66)) != nil)
    watch.paged(at: at(66))
    #expect(watch.look(sight(engine: 0), at(71)) == nil)
    #expect(watch.look(sight(engine: 0), at(366)) != nil)
    watch.paged(at: at(366))
    #expect(watch.look(sight(engine: 370), at(371))?.contains("volvio") == true)
    watch.paged(at: at(371))
    #expect(watch.look(sight(engine: 380), at(381)) == nil)
  }

  @Test func aDatabaseThatCannotBeReadIsNoGoodNews() {
    let watch = Tower(start)
    #expect(watch.look(nil, at(60)) == nil)
    #expect(watch.look(nil, at(61)) != nil)
    #expect(watch.wrong == ["database-unreadable"])
  }

  @Test func anEngineThatNeverBeganOrLivesInTheFutureIsSilentToo() {
    let never = Tower(start)
    #expect(never.look(sight(engine: nil), at(61)) != nil)
    let ahead = Tower(start)
    #expect(ahead.look(sight(engine: 9_000), at(61)) != nil)
  }

  @Test func aWatcherThatStartsGivesTheEngineItsMinute() {
    let watch = Tower(start)
    #expect(watch.look(sight(engine: -3_600), at(30)) == nil)
    #expect(watch.look(sight(engine: -3_600), at(61))?.contains("hace 61 min") == true)
  }

  @Test func aDrillThatNobodyAnswersIsPagedThoughTheEngineLives() {
    let watch = Tower(start)
    #expect(watch.look(sight(engine: 60, begun: 0), at(65)) == nil)
    #expect(watch.look(sight(engine: 60, begun: 0), at(66))?.contains("simulacro") == true)
    #expect(watch.look(sight(engine: 60, begun: 0, passed: 20), at(66)) == nil)
    #expect(watch.look(sight(engine: 3_660, begun: 3_600, passed: 20), at(3_666)) != nil)
  }

  @Test func aNewFaultDoesNotWaitForTheOldOnesTurn() {
    let watch = Tower(start)
    #expect(watch.look(sight(engine: 100, begun: 0), at(100)) != nil)
    watch.paged(at: at(100))
    #expect(watch.look(sight(engine: 100, begun: 0), at(161)) != nil)
  }

  @Test func everyPageOfTheWatcherFitsOneText() {
    let longest = Tower(start)
    let pages = [
      longest.look(sight(engine: nil), at(86_400 * 300)),
      longest.look(sight(engine: 86_400 * 300, begun: 0), at(86_400 * 300)),
    ]
    for page in pages {
      let measured = Segmenter(page ?? "")
      #expect(measured.encoding == .gsm7)
      #expect(measured.segments == 1)
    }
  }

  @Test func theEngineNoticesASilentWatcherOnceAQuarterOfAnHour() {
    let silence = Ear(start)
    #expect(!silence.look(nil, at(60)))
    #expect(silence.look(nil, at(61)))
    #expect(!silence.look(nil, at(71)))
    #expect(silence.look(nil, at(961)))
    #expect(!silence.look(at(970), at(971)))
    #expect(silence.look(at(970), at(1_031)))
  }
}
