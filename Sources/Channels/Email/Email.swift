import Foundation
import HTTP
package import Helpline

/// Mail to officers: one for each page. It only goes out: nobody's case is taken by mail.
package struct Email: Sender {
  /// Server is host:port, Security tls, starttls or none, Sender the address it comes from. Certificates is a file of
  /// those that sign the server's, where they are of its own house.
  package static let form = ChannelForm(
    .none, needs: ["Server", "Sender"], takes: ["Security", "Account", "Certificates"],
    optionalSecrets: ["password"],
    rules: ["Security": .oneOf(MailServer.Security.allCases.map(\.rawValue))],
    check: { setup in
      (MailServer.hostAndPort(setup["Server"]) == nil
        ? [.init("Server", "Write a name and a port: smtp.example.org:587.")] : [])
        + (Mail.isAddress(setup["Sender"])
          ? [] : [.init("Sender", "Write an address: helpline@example.org.")])
        + (setup["Certificates"].isEmpty
          || FileManager.default.isReadableFile(atPath: setup["Certificates"])
          ? [] : [.init("Certificates", "Name a file of certificates (PEM) that can be read.")])
    })

  /// What stands in the subject: a phone shows it while it is locked.
  static let subjectCharactersMax = 60

  private let setup: ChannelSetup
  private let client: MailClient?
  private let clock: any WallClock

  package init(_ setup: ChannelSetup, clock: any WallClock = SystemClock()) {
    self.setup = setup
    self.clock = clock
    client = MailServer.hostAndPort(setup["Server"]).map { place in
      MailClient(
        MailServer(
          host: place.host, port: place.port,
          security: MailServer.Security(rawValue: setup["Security"]) ?? .startTLS,
          user: setup["Account"], password: setup.secret("password"),
          certificates: setup["Certificates"]))
    }
  }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard case .account(_, let address) = submission.to, Mail.isAddress(address) else {
      throw .undeliverable(code: "no-mail-address")
    }
    guard let client else { throw .notAuthorized(code: "mail-server") }
    let domain = setup["Sender"].split(separator: "@").last.map(String.init) ?? "localhost"
    let id = submission.idempotencyKey + "@" + domain
    do throws(MailError) {
      try await client.send(
        Mail(
          from: setup["Sender"], to: address, subject: Self.subject(submission.text),
          text: submission.text + "\n", messageID: id,
          date: Date(timeIntervalSince1970: Double(clock.now().milliseconds) / 1000)))
    } catch {
      throw Self.error(error)
    }
    return [ExternalID(id)]
  }

  /// The beginning of the page: its code and urgency. Digits that could be somebody's number are left out.
  static func subject(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let masked = line.replacing(#/\+?(?:\d[ .()\-]*){6,}\d/#, with: "···")
    return String(masked.prefix(subjectCharactersMax))
  }

  private static func error(_ error: MailError) -> SendError {
    switch error {
    case .unreachable: .unreachable
    case .unanswered: .unanswered
    case .notProtected, .loginRefused: .notAuthorized(code: error.code)
    case .refused(let reply) where reply < 500: .carrierFault(code: "\(reply)")
    case .refused(let reply): .undeliverable(code: "\(reply)")
    case .badAddress: .undeliverable(code: error.code)
    }
  }
}
