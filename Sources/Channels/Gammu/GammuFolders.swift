import Foundation
import HTTP
import Helpline

/// The four folders that gammu-smsd and the gateway share. Whoever reads a file first sees all of it.
struct GammuFolders: Sendable {
  /// gammu-smsd writes a text's file in place: one that was just touched may grow.
  static let settleMilliseconds: Int64 = 2_000
  static let waitingMax = 500

  let root: String

  var inbox: String { root + "/inbox" }
  var outbox: String { root + "/outbox" }
  var sent: String { root + "/sent" }
  var errors: String { root + "/error" }

  /// Names in order, of files that nobody is writing to any more.
  func settled(_ folder: String, _ prefix: String, now: Instant) -> [String] {
    names(folder).filter { name in
      guard name.hasPrefix(prefix), let touched = touched(folder + "/" + name) else { return false }
      return now.milliseconds - touched >= Self.settleMilliseconds
    }
  }

  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func touched(_ path: String) -> Int64? {
    let date = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    return date.map { Int64($0.timeIntervalSince1970 * 1000) }
  }

  func read(_ path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path), data.count <= SMSBackup.bytesMax
    else { return nil }
    return Array(data)
  }

  /// The text as UTF-16 with its mark, which is how gammu-smsd knows it from Latin-1; under a name that it passes over
  /// until the whole is on disk.
  func put(_ text: String, as name: String) -> Bool {
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let path = outbox + "/." + name
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { return false }
    do {
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
      try file.close()
      return rename(path, outbox + "/" + name) == 0
    } catch {
      return false
    }
  }

  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  func setAside(_ path: String) { _ = rename(path, path + ".unreadable") }
}
