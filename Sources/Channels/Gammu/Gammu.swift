import Foundation
import HTTP
package import Helpline
import Synchronization

/// A phone or modem with a SIM, through gammu-smsd and its folders: texts wait there while the gateway is away, and
/// answers while the modem is.
/// https://docs.gammu.org/smsd/files.html
package final class Gammu: LineChannel {
  package static let form = ChannelForm(.none, needs: ["Folder"])

  static let pauseMilliseconds = 1_000

  package let name: ChannelName
  private let setup: ChannelSetup
  private let folders: GammuFolders
  private let isStopped = Atomic(false)

  package init(_ setup: ChannelSetup) {
    self.setup = setup
    name = setup.name
    folders = GammuFolders(root: setup["Folder"])
  }

  // MARK: Out

  /// The file is named after the text: while it lies in one of the folders, it is not written again.
  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let number = try submission.number()
    let id = ExternalID(submission.idempotencyKey)
    let waiting = folders.names(folders.outbox)
    let known = waiting + folders.names(folders.sent) + folders.names(folders.errors)
    if known.contains(where: { !$0.hasPrefix(".") && Self.key(of: $0) == id.rawValue }) {
      return [id]
    }
    guard waiting.count < GammuFolders.waitingMax else { throw .throttled(retryAfterSeconds: 30) }
    let file = Self.fileName(number, submission.lane, key: id.rawValue, Date())
    guard folders.put(submission.text, as: file) else { throw .carrierFault(code: "folder") }
    return [id]
  }

  /// `OUT<priority><date>_<time>_<serial>_<number>_<what we like>.txt`: A goes before Z.
  static func fileName(_ number: PhoneNumber, _ lane: Lane, key: String, _ date: Date) -> String {
    let priority = ["A", "B", "C", "D"][lane.rawValue]
    let seconds = Int64(date.timeIntervalSince1970)
    var broken = tm()
    var time = time_t(seconds)
    gmtime_r(&time, &broken)
    let day = (broken.tm_year + 1900) * 10_000 + (broken.tm_mon + 1) * 100 + broken.tm_mday
    let clock = broken.tm_hour * 10_000 + broken.tm_min * 100 + broken.tm_sec
    let padded = String(String(1_000_000 + clock).dropFirst())
    return "OUT\(priority)\(day)_\(padded)_00_\(number.e164)_\(key).txt"
  }

  static func key(of file: String) -> String? {
    guard file.hasPrefix("OUT"), let dot = file.lastIndex(of: "."),
      let line = file.lastIndex(of: "_"), line < dot
    else { return nil }
    return String(file[file.index(after: line)..<dot])
  }

  // MARK: In

  package func run(
    now: @escaping @Sendable () -> Instant,
    receive: @escaping @Sendable (Heard) async throws -> Void,
    note: @escaping @Sendable (String) -> Void
  ) async {
    while !isStopped.load(ordering: .relaxed) {
      await look(now: now(), receive: receive, note: note)
      try? await Task.sleep(for: .milliseconds(Self.pauseMilliseconds))
    }
  }

  package func stop() { isStopped.store(true, ordering: .relaxed) }

  /// One look into the folders. A file goes away only when what it says is on disk.
  package func look(
    now: Instant, receive: @Sendable (Heard) async throws -> Void, note: @Sendable (String) -> Void
  ) async {
    for file in folders.settled(folders.inbox, "IN", now: now) where file.hasSuffix(".txt") {
      let path = folders.inbox + "/" + file
      guard let bytes = folders.read(path), let message = message(file, bytes, now) else {
        note("file-unreadable")
        folders.setAside(path)
        continue
      }
      await take(Heard(messages: [message]), path, receive, note)
    }
    for (folder, status) in [(folders.sent, DeliveryStatus.sent), (folders.errors, .failed)] {
      for file in folders.settled(folder, "OUT", now: now) {
        guard let key = Self.key(of: file) else { continue }
        let report = DeliveryReport(
          channel: name, externalID: ExternalID(key), status: status, carrierCode: nil,
          receivedAt: now)
        await take(Heard(reports: [report]), folder + "/" + file, receive, note)
      }
    }
  }

  private func take(
    _ heard: Heard, _ path: String, _ receive: @Sendable (Heard) async throws -> Void,
    _ note: @Sendable (String) -> Void
  ) async {
    do {
      try await receive(heard)
      folders.remove(path)
    } catch {
      note("text-not-stored")
    }
  }

  /// gammu-smsd uses a name again once its file is gone, so the name alone is no id.
  private func message(_ file: String, _ bytes: [UInt8], _ now: Instant) -> InboundMessage? {
    guard let backup = SMSBackup(String(decoding: bytes, as: UTF8.self)) else { return nil }
    let mark = Hexadecimal.encode(Array(SHA256.digest(bytes).prefix(8)))
    return try? setup.message(
      id: file + "-" + mark, from: backup.sender, to: name.rawValue, text: backup.text, now: now,
      hasMedia: backup.isBinary, names: (id: "the file's name", from: "NumberUnicode"))
  }
}
