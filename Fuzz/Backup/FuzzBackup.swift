import Channels
import FuzzDriver

#if canImport(Glibc)
  import Glibc
#endif

/// Any file in gammu-smsd's inbox is a text or none.
@main enum FuzzBackup {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let file = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    if let backup = SMSBackup(file) { precondition(!backup.sender.isEmpty) }
    return 0
  }
}
