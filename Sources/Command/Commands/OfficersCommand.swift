import Console
import Escalation
import Foundation
import Helpline
import Server

/// `helpline officers`: who may come in at the desk, also before there is anybody who may.
enum OfficersCommand: Command {
  static let name = "officers"
  static let summary = "accounts at the desk: add, list, disable, enable, reset; coverage"
  static let use = "add|list|disable|enable|reset|coverage [NAME] [--role ROLE] [--officer ID]"
  static let details = """
    add NAME --role ROLE makes an account; the password is read from the terminal or from standard input, never from
    the command line. reset NAME gives a new password, to be changed at the login, and forgets the second factor.
    disable NAME ends every session at once. Works beside a running gateway; every change is in the audit log.
    coverage lists when nobody is on call in the next 14 days (UTC), and exits 1 when there is such a time. Who wrote STOP
    does not count.
    Roles: officer, lead, national-desk, auditor, administrator, content-editor, reviewer.
    """
  static let options = [
    Option.settings, Option("role", value: "ROLE", "What they are there for."),
    Option("officer", value: "ID", "Who they are on the roster."),
    Option("locale", value: "es|en", "The language of their pages, es when absent."), .json,
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    guard let verb = arguments.rest.first else { throw UsageError(sentence: "say what to do.") }
    if verb == "coverage" { return try await coverage(arguments) }
    guard let settings = Input.settings(arguments), let store = Input.accounts(settings) else {
      return .inputFaults
    }
    if verb == "list" { return try await list(store, arguments) }
    guard arguments.rest.count == 2 else { throw UsageError(sentence: "\(verb) needs a NAME.") }
    let name = arguments.rest[1]
    let now = SystemClock().now()
    let change = AccountChange(by: "command", now: now)
    let decision: AccountDecision
    switch verb {
    case "add": decision = try await add(name, arguments, settings, store, change)
    case "reset":
      guard let hash = try await password(of: name, settings) else { return .inputFaults }
      decision = try await store.commitAccounts(now: now) {
        try change.reset(name, passwordHash: hash, $0)
      }
    case "disable":
      decision = try await store.commitAccounts(now: now) { try change.disable(name, $0) }
    case "enable":
      decision = try await store.commitAccounts(now: now) { try change.enable(name, $0) }
    default: throw UsageError(sentence: "there is no \"officers \(verb)\".")
    }
    return report(decision, name)
  }

  private static func coverage(_ arguments: Arguments) async throws -> ExitCode {
    guard let settings = Input.settings(arguments) else { return .inputFaults }
    let snapshot: Snapshot
    var archive: (any Archive)?
    do throws(HouseFault) {
      snapshot = try LibraryDesk(settings, clock: SystemClock()).open()
      if StoreOpening.exists(settings) { archive = try StoreOpening.archive(settings) }
    } catch {
      Input.show(error)
      return .inputFaults
    }
    if archive == nil { Terminal.error("No store yet: nobody has written STOP.") }
    let stations = try await snapshot.coverage(in: archive, now: SystemClock().now())
    var gapCount = 0
    for station in stations {
      gapCount += station.gaps.count
      for gap in station.gaps {
        let why = gap.isStopped ? ": whoever is on call wrote STOP" : ""
        Terminal.out(
          "\(station.station)  nobody from \(gap.from.display) to \(gap.to.display)\(why)")
      }
    }
    Terminal.error(
      "\(stations.count) stations with shifts, \(gapCount) gaps in \(Coverage.days) days.")
    return gapCount == 0 ? .done : .inputFaults
  }

  private static func add(
    _ name: String, _ arguments: Arguments, _ settings: Settings, _ store: any AccountStore,
    _ change: AccountChange
  ) async throws -> AccountDecision {
    guard let role = arguments.value("role").flatMap(ConsoleRole.init(rawValue:)) else {
      throw UsageError(
        sentence:
          "--role is one of \(ConsoleRole.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard Account.isName(name) else {
      throw UsageError(sentence: "a NAME has 2 to 32 small letters, digits, dots or hyphens.")
    }
    guard let hash = try await password(of: name, settings) else {
      return AccountDecision(Reason("password-refused"))
    }
    let officer = arguments.value("officer").map { OfficerID($0) }
    let locale: LanguageTag = arguments.value("locale") == "en" ? .english : .spanish
    return try await store.commitAccounts(now: change.now) {
      try change.add(
        name, role: role, officer: officer, locale: locale, passwordHash: hash,
        mustChangePassword: false, $0)
    }
  }

  private static func password(of name: String, _ settings: Settings) async throws -> String? {
    guard let password = Terminal.secret("Password for \(name): ") else {
      throw UsageError(sentence: "the password comes from the terminal or from standard input.")
    }
    if let fault = PasswordRules.fault(
      password, of: name, hasSecondFactor: settings.needsSecondFactor, Tongue(.english))
    {
      Terminal.error("helpline officers: \(fault)")
      return nil
    }
    return await PasswordHasher().hash(password)
  }

  private static func list(
    _ store: any AccountStore, _ arguments: Arguments
  ) async throws -> ExitCode {
    for record in try await store.accounts() {
      let account = record.account
      if arguments.has("json") {
        Terminal.out(
          JSONLine.encode(
            .object([
              ("name", .text(account.name)), ("role", .text(account.role.rawValue)),
              ("officer", account.officer.map { .text($0.rawValue) } ?? .null),
              ("enrolled", .flag(record.isEnrolled)), ("disabled", .flag(account.isDisabled)),
            ])))
      } else {
        let words = [
          account.name, account.role.rawValue, account.officer?.rawValue ?? "-",
          record.isEnrolled ? "second factor" : "password only",
          account.isDisabled ? "disabled" : "",
        ]
        Terminal.out(words.filter { !$0.isEmpty }.joined(separator: "  "))
      }
    }
    return .done
  }

  private static func report(_ decision: AccountDecision, _ name: String) -> ExitCode {
    guard let reason = decision.reasons.first else { return .internalFault }
    if decision.accounts.isEmpty {
      Terminal.error("helpline officers: nothing changed for \(name) [\(reason)]")
      return .inputFaults
    }
    Terminal.error("\(name): \(reason.code)")
    return .done
  }
}
