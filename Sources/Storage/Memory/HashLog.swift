import Helpline

/// Finds the number that goes with a keyed 62-bit hash, for at least `dedupeDays`, however many there are.
///
/// An index in random order would write one page for every hash once it is large. Here the latest hashes
/// are in memory (their rows stand in an append-only table, read again at the start); when there are many
/// they are written in order, as one run. Older runs are asked only when a filter cannot rule it out.
final class HashLog {
  /// Which tables: `<name>_hash` and `<name>_run`.
  enum Name: String {
    case inbound
    case carrier
  }

  private static let runLength = 32_768
  private static let runsPerGeneration: Int64 = 16
  /// So that a gateway that comes back after a long silence does not drop everything at one go.
  private static let dropsAtOnceMax = 2
  private static let millisecondsKept = Int64(dedupeDays) * 86_400_000

  private struct Run {
    var number: Int64
    var newestAt: Int64
  }

  private struct Generation {
    var runs: [Run] = []
    var filter: BloomFilter
  }

  private let findInRun: Statement
  private let insertHash: Statement
  private let insertRun: Statement
  private let deleteHashes: Statement
  private let deleteRun: Statement
  private let connection: Connection
  private let name: Name

  private var recent: [Int64: Int64] = [:]
  private var recentNewestAt: Int64 = 0
  private var generations: [Int64: Generation] = [:]
  /// Added since the transaction began, so that it can be undone.
  private var added: [Int64] = []
  private var nextRun: Int64 = 1
  /// Rows of the append-only table above this number are not in any run.
  private(set) var lastNumberInRuns: Int64 = 0
  private var lastNumber: Int64 = 0

  init(_ name: Name, on connection: Connection) throws(StoreError) {
    self.name = name
    self.connection = connection
    let name = name.rawValue
    findInRun = try connection.prepare(
      "SELECT number FROM \(name)_hash WHERE run=?1 AND hash=?2")
    insertHash = try connection.prepare("INSERT OR IGNORE INTO \(name)_hash VALUES(?1,?2,?3)")
    insertRun = try connection.prepare("INSERT INTO \(name)_run VALUES(?1,?2,?3)")
    deleteHashes = try connection.prepare("DELETE FROM \(name)_hash WHERE run=?1")
    deleteRun = try connection.prepare("DELETE FROM \(name)_run WHERE run=?1")
  }

  /// Reads the runs' filters. The caller then adds the rows after `lastNumberInRuns`.
  func load() throws(StoreError) {
    recent = [:]
    added = []
    generations = [:]
    lastNumberInRuns = 0
    let runs = try connection.prepare("SELECT run,newest_at,last_number FROM \(name.rawValue)_run")
    while try runs.step() {
      let run = Run(number: runs.number(0), newestAt: runs.number(1))
      let index = run.number / Self.runsPerGeneration
      if generations[index] == nil {
        generations[index] = Generation(filter: try filter(of: index))
      }
      generations[index]?.runs.append(run)
      lastNumberInRuns = max(lastNumberInRuns, runs.number(2))
      nextRun = max(nextRun, run.number &+ 1)
    }
  }

  private static func emptyFilter() -> BloomFilter {
    BloomFilter(membersMax: runLength * Int(runsPerGeneration))
  }

  private func filter(of generation: Int64) throws(StoreError) -> BloomFilter {
    let hashes = try connection.prepare(
      "SELECT hash FROM \(name.rawValue)_hash WHERE run>=?1 AND run<?2")
    hashes.bind(1, generation &* Self.runsPerGeneration)
    hashes.bind(2, (generation &+ 1) &* Self.runsPerGeneration)
    var filter = Self.emptyFilter()
    while try hashes.step() { filter.insert(hashes.number(0)) }
    return filter
  }

  func find(_ hash: Int64) throws(StoreError) -> Int64? {
    if let number = recent[hash] { return number }
    for generation in generations.values where generation.filter.mayHold(hash) {
      for run in generation.runs {
        findInRun.bind(1, run.number).bind(2, hash)
        defer { findInRun.reset() }
        if try findInRun.step() { return findInRun.number(0) }
      }
    }
    return nil
  }

  /// `number` is that of the append-only row, `at` its moment in milliseconds.
  func add(_ hash: Int64, number: Int64, at: Int64) {
    recent[hash] = number
    added.append(hash)
    recentNewestAt = max(recentNewestAt, at)
    lastNumber = number
  }

  func committed() {
    added.removeAll(keepingCapacity: true)
  }

  /// Forgets what the transaction added. False when only `load` can make it right again.
  func rolledBack() -> Bool {
    guard added.allSatisfy({ recent[$0] != nil }) else { return false }
    for hash in added { recent[hash] = nil }
    added.removeAll(keepingCapacity: true)
    return true
  }

  var isFull: Bool { recent.count >= Self.runLength }

  /// Writes the recent hashes as a run and drops the runs that are too old. Its own transaction's work.
  func writeRun() throws(StoreError) {
    let run = Run(number: nextRun, newestAt: recentNewestAt)
    let index = run.number / Self.runsPerGeneration
    var generation =
      generations.removeValue(forKey: index) ?? Generation(filter: Self.emptyFilter())
    for hash in recent.keys.sorted() {
      try insertHash.bind(1, run.number).bind(2, hash).bind(3, recent[hash]).run()
      generation.filter.insert(hash)
    }
    try insertRun.bind(1, run.number).bind(2, lastNumber).bind(3, run.newestAt).run()
    generation.runs.append(run)
    generations[index] = generation
    recent.removeAll(keepingCapacity: true)
    nextRun += 1
    try dropRuns(before: run.newestAt - Self.millisecondsKept)
  }

  private func dropRuns(before oldest: Int64) throws(StoreError) {
    let old = generations.values.flatMap(\.runs).filter { $0.newestAt < oldest }
    for run in old.sorted(by: { $0.number < $1.number }).prefix(Self.dropsAtOnceMax) {
      try deleteHashes.bind(1, run.number).run()
      try deleteRun.bind(1, run.number).run()
      let index = run.number / Self.runsPerGeneration
      generations[index]?.runs.removeAll { $0.number == run.number }
      if generations[index]?.runs.isEmpty ?? false { generations[index] = nil }
    }
  }
}
