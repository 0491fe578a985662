import Glibc
import Helpline

/// Keeps a second process from writing the same database: what this one knows by heart would grow
/// stale. The kernel lets go of the lock when the process ends, however it ends.
final class FileLock: Sendable {
  private let descriptor: Int32

  init(file: String) throws(StoreError) {
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .unwritable(detail: "\(file): \(String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .unavailable
    }
  }

  deinit {
    // Closing alone would leave the lock with a child that is just being started.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Makes the database file for its owner alone; SQLite gives its log the same rights.
  static func create(_ file: String) throws(StoreError) {
    let created = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard created >= 0 else {
      throw .unwritable(detail: "\(file): \(String(cString: strerror(errno)))")
    }
    close(created)
  }
}
