import Testing

/// An import may only go down, and neighbours never import each other. SwiftPM alone does not notice an
/// import that arrives through another target; this does.
@Suite struct FloorsTests {
  private static let toolchain: Set = [
    "Foundation", "Dispatch", "Synchronization", "Glibc", "Testing", "PackageDescription",
  ]
  private static let mayImport: [String: Set<String>] = [
    "Helpline": [],
    "HTTP": ["CMicrohttpd", "CCurl", "CCrypto", "CSodium"],
    "Journey": ["Helpline"],
    "Escalation": ["Helpline"],
    "Content": ["Helpline"],
    "Storage": ["Helpline", "CSQLite", "CSodium"],
    "Channels": ["Helpline", "HTTP", "CPhoneNumber"],
    "Console": ["Helpline", "HTTP", "COath", "CQrencode", "CSodium"],
    "Server": [
      "Helpline", "HTTP", "Journey", "Escalation", "Content", "Storage", "Channels", "Console",
      "CMalloc",
    ],
    "Command": [
      "Helpline", "HTTP", "Journey", "Escalation", "Content", "Storage", "Channels", "Console",
      "Server", "HelplineTesting",
    ],
    "HelplineTesting": ["Helpline", "HTTP", "CSodium"],
  ]

  @Test func importsOnlyGoDown() {
    for file in Tree.swiftFiles(below: "Sources") {
      let room = String(file.path.split(separator: "/")[1])
      let allowed = Self.mayImport[room] ?? []
      for (index, line) in file.lines.enumerated() {
        guard let module = Self.importedModule(line), !Self.toolchain.contains(module) else {
          continue
        }
        #expect(
          allowed.contains(module), "\(file.path):\(index + 1): \(room) may not import \(module)")
      }
    }
  }

  @Test func everyRoomHasAFloor() {
    let rooms = Set(
      Tree.swiftFiles(below: "Sources").map { String($0.path.split(separator: "/")[1]) })
    #expect(rooms.subtracting(Self.mayImport.keys) == [])
  }

  private static func importedModule(_ line: Substring) -> String? {
    var words = line.split(separator: " ")
    while let first = words.first,
      ["package", "public", "internal", "private"].contains(first) || first.hasPrefix("@")
    {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    let name = words[1] == "struct" || words[1] == "func" ? words.last : words[1]
    return name.map { String($0.prefix { $0 != "." }) }
  }
}
