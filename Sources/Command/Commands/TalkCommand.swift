import Foundation
import HelplineTesting
import Server

/// `helpline talk`: replays golden conversations, or holds one.
enum TalkCommand: Command {
  static let name = "talk"
  static let summary = "replays golden conversations through the whole house"
  static let use = "FILE… | --live [--store memory|sqlite] [--library DIR] [--roster FILE]"
  static let details = """
    A talk is a text file; its grammar is in docs/talks.md. Exit code 1 when one does not go as written. --live is a chat
    in the terminal: NAME: TEXT sends, wait 5 min turns the clock, end prints the talk.
    """
  static let options = [
    Option("live", "A chat instead of files."), Option.library,
    Option("roster", value: "FILE", "Officers and shifts."),
    Option("store", value: "KIND", "memory (when absent) or sqlite."),
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    guard let snapshot = Input.snapshot(arguments) else { return .inputFaults }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "helpline-talk-\(ProcessInfo.processInfo.processIdentifier)").path
    let kind: TalkHouse.Kind
    switch arguments.value("store") ?? "memory" {
    case "memory": kind = .memory
    case "sqlite":
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      kind = .sqlite(folder: folder)
    default: throw UsageError(sentence: "--store is memory or sqlite.")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let house = TalkHouse(snapshot, on: kind)
    if arguments.has("live") {
      try await LiveTalk(house).run()
      return .done
    }
    guard !arguments.rest.isEmpty else { throw UsageError(sentence: "name at least one FILE.") }
    return try await replay(arguments.rest, in: house)
  }

  private static func replay(_ files: [String], in house: TalkHouse) async throws -> ExitCode {
    var failed = 0
    for file in files {
      let faults = try await TalkReplay.faults(of: file, in: house)
      if faults.isEmpty {
        Terminal.out("✓ \(file)")
      } else {
        failed += 1
        Terminal.out("✗ \(file)")
        for fault in faults { Terminal.out("  " + fault) }
      }
    }
    Terminal.out("\(files.count - failed) passed, \(failed) failed")
    return failed == 0 ? .done : .inputFaults
  }
}
