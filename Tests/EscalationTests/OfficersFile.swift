import Foundation
import Helpline

/// The library's own officers.ftl, read simply: enough for messages of one line with `{ $name }` in them.
struct OfficersFile: Sendable {
  let messages: [String: String]

  init(_ locale: String) throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Locales/\(locale)/officers.ftl"), encoding: .utf8)
    var messages: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let id = sides[0].filter { $0 != " " }
      messages[id] = sides[1].drop { $0 == " " }.description
    }
    self.messages = messages
  }

  func text(_ answer: String, _ arguments: [String: String]) -> String? {
    guard var text = messages[answer] else { return nil }
    for (name, value) in arguments { text.replace("{ $\(name) }", with: value) }
    return text.contains("{ $") ? nil : text
  }
}
