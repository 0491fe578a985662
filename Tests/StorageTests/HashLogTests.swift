import Helpline
import Testing

@testable import Storage

/// Carriers' ids are found again through runs, restarts and their window.
@Suite struct HashLogTests {
  private let connection: Connection

  init() throws {
    connection = try Connection(file: ":memory:", mode: .writing)
    try Schema.migrate(connection)
  }

  private func hash(_ number: Int64) -> Int64 {
    Int64(bitPattern: (UInt64(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15) >> 2)
  }

  private func fill(_ log: HashLog, _ numbers: ClosedRange<Int64>, day: Int64) throws {
    try connection.execute("BEGIN")
    for number in numbers {
      log.add(hash(number), number: number, at: day * 86_400_000)
      if log.isFull { try log.writeRun() }
    }
    try connection.execute("COMMIT")
    log.committed()
  }

  @Test func whatIsInRunsAndWhatIsRecentIsFoundAndNothingElse() throws {
    let log = try HashLog(.inbound, on: connection)
    try fill(log, 1...100_000, day: 1)
    for number in stride(from: Int64(1), through: 100_000, by: 997) {
      #expect(try log.find(hash(number)) == number)
    }
    for number in Int64(200_000)...201_000 { #expect(try log.find(hash(number)) == nil) }
    let again = try HashLog(.inbound, on: connection)
    try again.load()
    #expect(again.lastNumberInRuns == 98_304)
    #expect(try again.find(hash(98_304)) == 98_304)
    #expect(try again.find(hash(98_305)) == nil)
  }

  @Test func runsOlderThanTheWindowAreDropped() throws {
    let log = try HashLog(.inbound, on: connection)
    try fill(log, 1...32_768, day: 1)
    try fill(log, 32_769...65_536, day: 9)
    #expect(try log.find(hash(5)) == 5)
    try fill(log, 65_537...98_304, day: 11)
    #expect(try log.find(hash(5)) == nil)
    #expect(try log.find(hash(40_000)) == 40_000)
    #expect(try connection.number("SELECT count(*) FROM inbound_hash") == 65_536)
  }

  @Test func whatARolledBackTransactionAddedIsForgotten() throws {
    let log = try HashLog(.inbound, on: connection)
    log.add(hash(1), number: 1, at: 0)
    log.committed()
    log.add(hash(2), number: 2, at: 0)
    #expect(log.rolledBack())
    #expect(try log.find(hash(1)) == 1)
    #expect(try log.find(hash(2)) == nil)
  }
}

@Suite struct BloomFilterTests {
  @Test func aFilterKnowsItsMembersAndFewStrangers() {
    var random = SystemRandomNumberGenerator()
    func hash() -> Int64 { Int64(bitPattern: random.next() >> 2) }
    let members = (0..<50_000).map { _ in hash() }
    var filter = BloomFilter(membersMax: 50_000)
    for member in members { filter.insert(member) }
    #expect(members.allSatisfy { filter.mayHold($0) })
    let mistaken = (0..<100_000).count { _ in filter.mayHold(hash()) }
    #expect(mistaken < 1_000)
  }
}
