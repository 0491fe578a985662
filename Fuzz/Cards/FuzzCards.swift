import Content
import FuzzDriver
import Helpline

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are cards and diagnostics, and a roster and diagnostics.
@main enum FuzzCards {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let file = SourceFile(path: "fuzz.txt", text: text)
    for card in CardParser.parse(file).cards { precondition(!card.fields.isEmpty) }
    _ = RosterFile.parse(file, stations: [])
    return 0
  }
}
