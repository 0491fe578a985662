import Escalation
import FuzzDriver

#if canImport(Glibc)
  import Glibc
#endif

/// Any text of an officer is a command or none; the same text is the same command.
@main enum FuzzOfficer {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    precondition(OfficerCommand(text) == OfficerCommand(text), "one text was two commands")
    return 0
  }
}
