import Foundation

/// Reads one small UTF-8 file.
enum FileReader {
  static func text(_ path: String, followingLinks: Bool) -> Result<String, FileFault> {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { return .failure(.unreadable) }
    defer { close(descriptor) }
    var about = stat()
    guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      return .failure(.special)
    }
    guard about.st_size <= LibraryFolder.fileBytesMax else { return .failure(.tooLarge) }
    return text(descriptor, capacity: Int(about.st_size) + 1)
  }

  /// The file may have grown since its size was asked for: what does not fit is refused.
  private static func text(_ descriptor: Int32, capacity: Int) -> Result<String, FileFault> {
    var isBroken = false
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let more = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if more <= 0 {
          isBroken = more < 0
          break
        }
        count += more
      }
    }
    if isBroken || bytes.count == capacity { return .failure(.unreadable) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failure(.notUTF8) }
    return .success(text)
  }
}
