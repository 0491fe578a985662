import Foundation

/// The project's own files, read as text.
struct Tree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File {
    let path: String
    let lines: [Substring]
  }

  static func swiftFiles(below folder: String) -> [File] {
    let top = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = (try? String(contentsOf: top.appending(path: name), encoding: .utf8)) ?? ""
      return File(
        path: folder + "/" + name,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  static func folders(below folder: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for file in swiftFiles(below: folder) {
      counts[
        String(file.path.prefix(upTo: file.path.lastIndex(of: "/") ?? file.path.endIndex)),
        default: 0] += 1
    }
    return counts
  }
}
