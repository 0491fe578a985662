import Foundation
import Helpline
import Server

/// What most commands begin with: settings, library, roster. Faults are printed, all of them.
enum Input {
  static func settings(_ arguments: Arguments) -> Settings? {
    var environment = ProcessInfo.processInfo.environment
    if let library = arguments.value("library") { environment["HELPLINE_LIBRARY"] = library }
    let reader = SettingsReader(file: arguments.value("settings"), environment: environment)
    show(reader.diagnostics)
    return reader.diagnostics.contains { $0.severity == .error } ? nil : reader.settings
  }

  /// The library and roster in their own folder, whatever the settings say of stores and channels.
  static func snapshot(_ arguments: Arguments) -> Snapshot? {
    var settings = Settings()
    settings.libraryFolder = arguments.value("library") ?? folder
    settings.rosterFile =
      arguments.value("roster") ?? settings.libraryFolder + "/ops/demo/roster.txt"
    do throws(HouseFault) {
      return try LibraryDesk(settings, clock: SystemClock()).open()
    } catch {
      show(error)
      return nil
    }
  }

  static func archive(_ arguments: Arguments) -> (any Archive)? {
    guard let settings = settings(arguments) else { return nil }
    do throws(HouseFault) {
      return try StoreOpening.archive(settings)
    } catch {
      show(error)
      return nil
    }
  }

  /// Accounts and the audit log for writing, also while the gateway runs.
  static func accounts(_ settings: Settings) -> (any AccountStore)? {
    do throws(HouseFault) {
      return try StoreOpening.accounts(settings)
    } catch {
      show(error)
      return nil
    }
  }

  static func audit(_ arguments: Arguments) -> (any AuditLog)? {
    guard let settings = settings(arguments) else { return nil }
    do throws(HouseFault) {
      return try StoreOpening.audit(settings)
    } catch {
      show(error)
      return nil
    }
  }

  static var folder: String { ProcessInfo.processInfo.environment["HELPLINE_LIBRARY"] ?? "." }

  static func show(_ fault: HouseFault) {
    if case .faults(let diagnostics) = fault { show(diagnostics) }
    Terminal.error("helpline: \(fault.nextStep) [\(fault.code)]")
  }

  static func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { Terminal.error(diagnostic.description) }
  }
}
