import Foundation
import Testing

@testable import Content

/// One fault in the village, from `Fixtures/<code>.txt`.
///
/// `# why` · `expect FILE[:LINE] error|warning`, one or more · `also CODE, …`, what comes with it ·
/// `@ FILE` the file becomes the lines below · `@+ FILE` they are added to it · `~ FILE`, a text, `=>` and
/// what stands there instead.
struct Fixture: CustomTestStringConvertible {
  var code: String
  var expected: [String] = []
  var also: Set<String> = []
  var files: [String: String] = Village.contents

  var testDescription: String { code }

  var sources: [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  static let all: [Fixture] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return text.map { Fixture(code: String(name.dropLast(4)), text: $0) }
    }
  }()

  init(code: String, text: String) {
    self.code = code
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    lines.removeLast()
    while let line = lines.popFirst() {
      let (word, rest) = (line.prefix { $0 != " " }, String(line.drop { $0 != " " }.dropFirst()))
      switch word {
      case "expect": expected.append("\(rest) \(code)")
      case "also": also = Set(rest.split(separator: ",").map { $0.filter { $0 != " " } })
      case "@": files[rest] = Self.block(&lines)
      case "@+": files[rest, default: ""] += Self.block(&lines)
      case "~":
        let halves = Self.block(&lines).components(separatedBy: "\n=>\n")
        let new = halves[1].dropLast()
        files[rest] = files[rest]?.replacing(halves[0], with: new)
      default: break
      }
    }
  }

  private static func block(_ lines: inout ArraySlice<String>) -> String {
    var block = ""
    while let line = lines.first, !["@ ", "@+ ", "~ "].contains(where: line.hasPrefix) {
      block += line + "\n"
      lines.removeFirst()
    }
    return block
  }
}
