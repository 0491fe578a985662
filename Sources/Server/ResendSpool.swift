import Foundation
package import Helpline

/// Where the command line leaves the numbers of dead letters that are to go again: an empty file each, in
/// `resend/` below the data folder. The running gateway takes them up within seconds, a stopped one when it starts,
/// so one command works for both and only one process ever writes the database.
package struct ResendSpool: Sendable {
  package static let filesMax = 10_000

  private let folder: URL

  package init(dataFolder: String) {
    folder = URL(filePath: dataFolder).appending(path: "resend")
  }

  package func put(_ number: OutboxNumber) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data().write(to: folder.appending(path: "\(number.rawValue)"))
  }

  /// What waits, each written down in the audit log and then done: the person may get the text twice, and
  /// somebody with the machine wanted it.
  func take(_ audit: any AccountStore, _ gateway: Gateway) async {
    await take { number in
      let event = AuditEvent(
        actor: "command", action: "resent", subject: "text \(number.rawValue)")
      do { try await audit.account(for: event, now: gateway.clock.now()) } catch { return false }
      return await gateway.resend(number)
    }
  }

  /// Until one cannot be done now: it and those behind it stay. Names that are no numbers are left alone.
  func take(_ resend: (OutboxNumber) async -> Bool) async {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for number in names.prefix(Self.filesMax).compactMap({ Int64($0) }).sorted() {
      guard await resend(OutboxNumber(rawValue: number)) else { return }
      try? FileManager.default.removeItem(at: folder.appending(path: "\(number)"))
    }
  }
}
