import Foundation
import Storage
import Testing

/// The master key comes from a file of its own or from a setting.
@Suite struct SealingKeyTests {
  private func mode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  @Test func aKeyFileIsMadeOnceAndForItsOwnerAlone() throws {
    let folder = try Folder()
    let file = folder.file("key")
    _ = try SealingKey.loadOrCreate(file: file)
    #expect(try mode(file) == 0o600)
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.count == SealingKey.byteCount)
    _ = try SealingKey.loadOrCreate(file: file)
    #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
  }

  @Test func aKeyFileThatOthersMayReadIsRefused() throws {
    let folder = try Folder()
    let file = folder.file("key")
    _ = try SealingKey.loadOrCreate(file: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(throws: SealingKeyError.exposed(file: file)) { try SealingKey.loadOrCreate(file: file) }
  }

  @Test(arguments: [0, 31, 33, 4_096])
  func aKeyFileOfAnotherLengthIsRefused(length: Int) throws {
    let folder = try Folder()
    let file = folder.file("key")
    try Data(repeating: 1, count: length).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(throws: SealingKeyError.malformed) { try SealingKey.loadOrCreate(file: file) }
  }

  @Test func aKeyIsWrittenAsHexOrBase64() throws {
    _ = try SealingKey(text: String(repeating: "0f", count: 32) + "\n")
    _ = try SealingKey(text: Data(repeating: 9, count: 32).base64EncodedString())
  }

  @Test(arguments: ["", "secret", String(repeating: "0g", count: 32), "ñ", "AAAA"])
  func anythingElseIsRefused(text: String) {
    #expect(throws: SealingKeyError.malformed) { try SealingKey(text: text) }
  }
}
