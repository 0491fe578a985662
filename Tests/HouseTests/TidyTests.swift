import Testing

/// Style that a formatter cannot hold: lengths, names, and what may not stand in the sources.
@Suite struct TidyTests {
  private static let fileLinesMax = 500
  private static let functionLinesMax = 60
  private static let folderFilesMax = 14
  private static let bannedNames = ["Util", "Common", "Helper", "Manager", "Misc"]
  private static let traps = ["try!", " as! ", "fatalError(", "preconditionFailure("]

  @Test(arguments: ["Sources", "Tests"])
  func filesFitOnAFewScreens(folder: String) {
    for file in Tree.swiftFiles(below: folder) {
      #expect(file.lines.count <= Self.fileLinesMax, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func functionsFitOnOneScreen() {
    for file in Tree.swiftFiles(below: "Sources") {
      for function in functions(in: file) {
        #expect(
          function.length <= Self.functionLinesMax,
          "\(file.path):\(function.line): \(function.length) lines")
      }
    }
  }

  @Test func foldersHoldADozenFiles() {
    for (folder, count) in Tree.folders(below: "Sources") {
      #expect(count <= Self.folderFilesMax, "\(folder) holds \(count) files")
    }
  }

  @Test func namesSayWhatAThingIs() {
    for file in Tree.swiftFiles(below: "Sources") {
      for banned in Self.bannedNames {
        #expect(!file.path.contains(banned), "\(file.path): \(banned) says nothing")
      }
    }
  }

  @Test func nothingFromOutsideCanTrap() {
    for file in Tree.swiftFiles(below: "Sources") {
      for (index, line) in file.lines.enumerated() where !line.contains("///") {
        for trap in Self.traps {
          #expect(!line.contains(trap), "\(file.path):\(index + 1): \(trap)")
        }
      }
    }
  }

  @Test func nothingIsLeftForLater() {
    for file in Tree.swiftFiles(below: "Sources") {
      for (index, line) in file.lines.enumerated() {
        for mark in ["TODO", "FIXME", "XXX"] {
          #expect(!line.contains(mark), "\(file.path):\(index + 1): \(mark)")
        }
      }
    }
  }

  /// A function's lines, from its `func` or `init` to the brace that closes it at the same indent.
  private func functions(in file: Tree.File) -> [(line: Int, length: Int)] {
    var found: [(Int, Int)] = []
    for (start, line) in file.lines.enumerated() {
      let text = line.drop { $0 == " " }
      guard text.contains("func ") || text.contains("init("), !text.hasPrefix("//") else {
        continue
      }
      let indent = line.prefix { $0 == " " }
      guard let end = file.lines[start...].firstIndex(of: indent + "}") else { continue }
      found.append((start + 1, end - start + 1))
    }
    return found
  }
}
