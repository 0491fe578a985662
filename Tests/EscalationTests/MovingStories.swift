import Escalation
import Helpline
import Testing

/// The place comes after the first page: the right station must hear of it.
@Suite struct MovingStories {
  private func village() throws -> Village {
    Village(try Altar.ladder(Altar.withNogales.roster, Altar.withNogales.release))
  }

  private func tell(_ village: Village, _ station: String) throws {
    let grown = village.ladder.grow(
      try village.first(), with: Altar.text("estamos cerca de nogales", .none), now: village.now)
    village.commit(village.ladder.move(grown, to: station))
  }

  @Test func aCaseNobodyHasIsPagedAtItsNewStation() throws {
    let village = try village()
    try village.says(7, Altar.text("no hay aire en el trailer"))
    #expect(village.unread("diego").isEmpty)
    try village.wait(minutes: 1)
    try tell(village, "nogales")
    #expect(village.unread("diego") == ["page"])
    let moved = try village.first()
    #expect(moved.station == "nogales")
    #expect(moved.ladder.round == 1, "from the foot of the ladder")
    #expect(moved.ladder.roundStartedAt == village.now)
    #expect(
      village.events.contains {
        $0.reason.code == "station-changed" && $0.reason.detail == "altar to nogales"
      })
    #expect(try village.first().unheldSince == Altar.morning, "the person waited all along")
  }

  @Test func whoeverHasTheCaseKeepsIt() throws {
    let village = try village()
    try village.says(7, Altar.text("no hay aire en el trailer"))
    _ = try village.texts(Altar.ana, "t \(village.code)")
    try tell(village, "nogales")
    #expect(village.unread("diego").isEmpty)
    #expect(try village.first().acknowledgement?.officer == Altar.ana.id)
    #expect(try village.first().station == "nogales")
  }

  @Test func theSameStationAndStrangersChangeNothing() throws {
    let village = try village()
    try village.says(7, Altar.text("no hay aire en el trailer"))
    for station in ["altar", "atlantis"] { try tell(village, station) }
    #expect(try village.first().station == "altar")
    #expect(!village.events.contains { $0.reason.code == "station-changed" })
  }
}
