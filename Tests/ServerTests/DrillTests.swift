import Content
import Foundation
import Helpline
import HelplineTesting
import Testing

@testable import Server

/// Made-up emergencies go the whole way, and to nobody.
@Suite struct DrillTests {
  private static let simulator = ChannelName("simulator")

  /// Read once: it is the largest part of these tests.
  private static let snapshot: Snapshot? = {
    var settings = Demo.settings
    settings.drillMinutes = 60
    return try? LibraryDesk(settings, clock: ManualClock()).open()
  }()

  /// The real library and the demo's roster, with the robot on duty.
  private struct Hall {
    let clock = ManualClock()
    let store = MemoryStore()
    let phones = RecordingSender()
    let robot: DrillRobot
    let gateway: Gateway
    let runner: DrillRunner

    init() throws {
      robot = DrillRobot(clock: clock)
      gateway = Gateway(
        store: store, clock: clock, snapshot: try #require(DrillTests.snapshot),
        senders: [DrillTests.simulator: phones, Drill.channel: robot],
        officerChannel: DrillTests.simulator, spread: { 0 })
      runner = DrillRunner(gateway: gateway, robot: robot, beats: store, log: .silent)
    }

    /// The engine's loops come round, with the robot's texts between them.
    func turn(times: Int = 6) async throws -> Bool {
      var isWhole = false
      for _ in 0..<times {
        clock.advance(seconds: 1)
        while try await gateway.climb() > 0 {}
        while try await gateway.send() > 0 {}
        if try await runner.step() { isWhole = true }
      }
      return isWhole
    }
  }

  @Test func everyRedExampleIsPagedTakenAndClosedByTheRobotAndReachesNobody() async throws {
    let hall = try Hall()
    let texts = Drill.texts(hall.gateway.current.release)
    #expect(texts.count >= 10)
    for number in texts.indices {
      #expect(try await hall.runner.begin(number), "not red: \(texts[number])")
      #expect(try await hall.turn(), "\(texts[number]): \(hall.robot.stages)")
      hall.clock.advance(seconds: 3_600)
    }
    #expect(hall.phones.sent.isEmpty)
    let cases = try await hall.store.cases(CaseQuery())
    #expect(cases.isEmpty)
    let beats = try await hall.store.heartbeats()
    #expect((beats[Drill.passed] ?? .distantPast) > (beats[Drill.begun] ?? .distantFuture))
  }

  @Test func aRobotThatIsDeafLeavesTheDrillOpenAndStillPagesNobody() async throws {
    let hall = try Hall()
    #expect(try await hall.runner.begin(0))
    for _ in 0..<60 {
      hall.clock.advance(seconds: 60)
      while try await hall.gateway.climb() > 0 {}
      while try await hall.gateway.send() > 0 {}
    }
    #expect(hall.phones.sent.isEmpty)
    #expect(try await hall.store.heartbeats()[Drill.passed] == nil)
    let found = try await hall.store.cases(CaseQuery()).map(\.station)
    #expect(found == [Drill.station])
  }

  /// The drill stays open: its robot is deaf.
  private func openDrill(_ hall: Hall) async throws -> HelpCase {
    #expect(try await hall.runner.begin(0))
    while try await hall.gateway.send() > 0 {}
    return try #require(try await hall.store.cases(CaseQuery()).first)
  }

  private func hears(_ text: String, from number: String, _ hall: Hall) async throws {
    let phone = try #require(PhoneNumber(number))
    hall.clock.advance(seconds: 1)
    _ = try await hall.gateway.receive(
      InboundMessage(
        channel: Self.simulator, externalID: ExternalID("\(text)-\(number)"), from: .phone(phone),
        to: "100", text: text, receivedAt: hall.clock.now()), inline: false)
    while try await hall.gateway.send() > 0 {}
  }

  @Test func officersNeitherSeeNorTakeNorListNorJoinADrill() async throws {
    let hall = try Hall()
    let drill = try await openDrill(hall)
    try await hears(Drill.texts(hall.gateway.current.release)[0], from: "+15555550150", hall)
    let real = try #require(try await hall.store.cases(CaseQuery()).last)
    // Ana, and Gloria of the national desk, who sees all stations.
    for text in ["T \(drill.code)", "J \(drill.code) \(real.code)", "LISTA"] {
      for number in ["+15555550101", "+15555550107"] { try await hears(text, from: number, hall) }
    }
    let sent = hall.phones.sent.map(\.text)
    #expect(sent.filter { $0.contains("No hay caso \(drill.code)") }.count == 4)
    #expect(sent.filter { $0.contains("Abiertos 1: \(real.code)") }.count == 2)
    #expect(!sent.contains { $0.contains(Drill.mark) })
    #expect(try await hall.store.cases(CaseQuery()).first?.acknowledgement == nil)
  }

  @Test func aDrillIsInNoFigure() async throws {
    let hall = try Hall()
    let drill = try await openDrill(hall)
    #expect(try await hall.turn())
    let now = hall.clock.now()
    let page = hall.gateway.metrics.text(try await hall.store.gauges(now: now), now: now)
    #expect(!page.contains(Drill.station), "no station of that name in any histogram")
    var query = CaseQuery()
    query.openOnly = false
    query.code = drill.code
    let closed = try #require(try await hall.store.cases(query).first)
    #expect(!closed.isOpen)
    var report = MonthReport(month: "2026-11")
    report.add(closed, try await hall.store.events(of: closed.number))
    #expect(report.csv == MonthReport(month: "2026-11").csv)
  }

  @Test func aRealEmergencyIsNoBusinessOfTheRobot() async throws {
    let hall = try Hall()
    let maria = try #require(PhoneNumber("+15555550150"))
    let text = InboundMessage(
      channel: Self.simulator, externalID: ExternalID("a1"), from: .phone(maria), to: "100",
      text: Drill.texts(hall.gateway.current.release)[0], receivedAt: hall.clock.now())
    _ = try await hall.gateway.receive(text, inline: false)
    #expect(try await hall.turn() == false)
    #expect(hall.robot.stages.isEmpty)
    #expect(hall.phones.sent.contains { $0.text.contains("tomar") })
    #expect(!hall.phones.sent.contains { $0.text.contains(Drill.mark) })
  }
}
