import Dispatch
import Foundation
import Helpline
import Server
import Storage

/// `helpline bench`: what this machine can do, measured now.
enum BenchCommand: Command {
  static let name = "bench"
  static let summary = "measured figures of this machine, as JSON"
  static let use = "[match] [store] [outbox] [desk] [--texts N] [--library DIR]"
  static let details = """
    match: texts a second through reading, with the library's own + and - lines, on one core; and the time to load the
    library. store: texts a second through journal and decision on SQLite with a sync for each batch, and bare rows on
    the same disk. outbox: texts a second from the outbox to a carrier on the loopback, each result on disk. desk: the
    queue's page and an event's first byte with 1000 open cases and N closed. match and store when none is named. The
    whole path over HTTP is measured by ops/bench.
    """
  static let options = [
    Option("texts", value: "N", "How many, 100000 when absent."), Option.library,
    Option("roster", value: "FILE", "Officers and shifts."),
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let texts = try arguments.number("texts", in: 1...100_000_000) ?? 100_000
    let wanted = arguments.rest.isEmpty ? ["match", "store"] : arguments.rest
    for part in wanted {
      switch part {
      case "match":
        guard let line = match(texts, arguments) else { return .inputFaults }
        Terminal.out(line)
      case "outbox": Terminal.out(try await outbox(texts))
      case "store": Terminal.out(try await store(texts))
      case "desk":
        guard let snapshot = Input.snapshot(arguments) else { return .inputFaults }
        Terminal.out(
          try await DeskBench(openCases: 1_000, closedCases: texts, snapshot: snapshot).run())
      default: throw UsageError(sentence: "there is no bench \"\(part)\".")
      }
    }
    return .done
  }

  // MARK: Reading

  private static func match(_ count: Int, _ arguments: Arguments) -> String? {
    let empty = residentBytes()
    let began = DispatchTime.now().uptimeNanoseconds
    guard let snapshot = Input.snapshot(arguments) else { return nil }
    let loaded = DispatchTime.now().uptimeNanoseconds
    let memory = residentBytes() - empty
    let texts = examples(of: snapshot.release)
    guard !texts.isEmpty else { return nil }
    var red = 0
    for text in texts.prefix(1000) where snapshot.reader.read(text).urgency == .red { red += 1 }
    let start = DispatchTime.now().uptimeNanoseconds
    for index in 0..<count where snapshot.reader.read(texts[index % texts.count]).urgency == .red {
      red += 1
    }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    return JSONLine.encode(
      .object([
        ("bench", .text("match")), ("texts", .integer(count)),
        ("textsPerSecond", .integer(Int(Double(count) / seconds))),
        ("microsecondsPerText", .number(seconds * 1e6 / Double(count))),
        ("red", .integer(red)), ("loadMilliseconds", .integer(Int((loaded - began) / 1_000_000))),
        ("loadMegabytes", .number(Double(memory) / 1e6)),
      ]))
  }

  private static func examples(of release: Release) -> [String] {
    release.catalog.intents.values.sorted { $0.id < $1.id }.flatMap { intent in
      intent.words.sorted { $0.key.description < $1.key.description }
        .flatMap { $0.value.mustMatch + $0.value.mustNotMatch }.map(\.text)
    }
  }

  static func residentBytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * Int(getpagesize())
  }

  // MARK: Storing

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "helpline-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func outbox(_ count: Int) async throws -> String {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let figures = try await OutboxBench(texts: count).run(in: folder)
    return JSONLine.encode(
      .object([
        ("bench", .text("outbox")), ("texts", .integer(count)),
        ("textsPerSecond", .integer(Int(Double(count) / figures.seconds))),
        ("cpuMicrosecondsPerText", .number(figures.cpuSeconds * 1e6 / Double(count))),
        ("textsPerSecondOfOneCore", .integer(Int(Double(count) / figures.cpuSeconds))),
        ("megabytesAtTenthHalfEnd", .list(figures.megabytes.map { .number($0) })),
        ("taken", .integer(figures.taken)),
      ]))
  }

  private static func store(_ count: Int) async throws -> String {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bench = StoreBench(texts: count)
    let bare = try bench.bare(file: folder.appending(path: "bare.db").path, batch: 128)
    let store = try SQLiteStore(
      file: folder.appending(path: "store.db").path, key: try SealingKey.random())
    let whole = try await bench.run(on: store)
    await store.close()
    return JSONLine.encode(
      .object([
        ("bench", .text("store")), ("texts", .integer(count)),
        ("textsPerSecond", .integer(Int(whole.textsPerSecond))),
        ("bareTextsPerSecond", .integer(Int(bare.textsPerSecond))),
        ("ratio", .number(whole.textsPerSecond / bare.textsPerSecond)),
        ("writerMicrosecondsPerText", .number(whole.writerMicrosecondsPerText)),
        ("operationsPerCommit", .number(whole.operationsPerCommit)),
        ("p50Milliseconds", .number(whole.p50Milliseconds)),
        ("p99Milliseconds", .number(whole.p99Milliseconds)),
      ]))
  }
}
