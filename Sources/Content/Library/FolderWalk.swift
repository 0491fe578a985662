import Foundation
import Helpline

/// Why a file of the library was not read.
enum FileFault: Error {
  case link
  case special
  case tooLarge
  case unreadable
  case notUTF8

  func diagnostic(_ path: String) -> Diagnostic {
    switch self {
    case .link:
      Diagnostic(
        .error, "link", file: path, "links are not followed", hint: "put the file itself here")
    case .special:
      Diagnostic(.error, "not-a-file", file: path, "this is no plain file", hint: "remove it")
    case .tooLarge:
      Diagnostic(
        .error, "file-too-large", file: path, "more than \(LibraryFolder.fileBytesMax) bytes",
        hint: "split it")
    case .unreadable:
      Diagnostic(
        .error, "file-unreadable", file: path, "the file cannot be read", hint: "look at its rights"
      )
    case .notUTF8:
      Diagnostic(
        .error, "not-utf8", file: path, "the file is not UTF-8", hint: "save it again as UTF-8")
    }
  }
}

/// Lists a folder and those below it.
struct FolderWalk {
  let root: String
  var entries: [LibraryFolder.Entry] = []
  var diagnostics: [Diagnostic] = []

  init(root: String) {
    self.root = root
  }

  mutating func visit(_ folder: String, depth: Int) {
    guard let stream = opendir(root + "/" + folder) else {
      let missing = Diagnostic(
        .error, "folder-missing", file: folder, "there is no such folder, or it cannot be read",
        hint: "a library has the folders \(LibraryFolder.rooms.joined(separator: " and "))")
      return diagnostics.append(missing)
    }
    defer { closedir(stream) }
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { add(folder + "/" + name, depth) }
    }
  }

  private mutating func add(_ path: String, _ depth: Int) {
    var about = stat()
    guard lstat(root + "/" + path, &about) == 0 else { return refuse(.unreadable, path) }
    switch about.st_mode & S_IFMT {
    case S_IFDIR where depth < LibraryFolder.depthMax: visit(path, depth: depth + 1)
    case S_IFDIR, S_IFREG: addFile(path, about)
    case S_IFLNK: refuse(.link, path)
    default: refuse(.special, path)
    }
  }

  private mutating func addFile(_ path: String, _ about: stat) {
    guard about.st_mode & S_IFMT == S_IFREG else { return refuse(.special, path) }
    if entries.count == LibraryFolder.filesMax { return refuse(.tooLarge, path) }
    guard entries.count < LibraryFolder.filesMax else { return }
    entries.append(
      LibraryFolder.Entry(
        path: path, bytes: Int(about.st_size), modified: about.st_mtim, inode: UInt64(about.st_ino))
    )
  }

  private mutating func refuse(_ fault: FileFault, _ path: String) {
    if diagnostics.count < 1_000 { diagnostics.append(fault.diagnostic(path)) }
  }
}
