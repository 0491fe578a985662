import Content
import Foundation
import Helpline
import Journey
import Server

/// `helpline check`: whether the library may be used, and the settings.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "validates the library: words, answers, facts; and the settings"
  static let use = "[DIR] [--settings FILE] [--json]"
  static let details = """
    Reads Intents/ and Locales/ below DIR, here when absent, and prints one line for each fault and warning. Exit code 1
    when a fault would keep the gateway from using the library. With --settings the settings are checked too, where the
    secrets are that they need: among its warnings is each channel whose carrier does not sign.
    """
  static let options = [
    Option.json, Option.settings, Option("quiet", "Faults only, no warnings."),
  ]

  static func run(_ arguments: Arguments) -> ExitCode {
    let folder = arguments.rest.first ?? Input.folder
    let report = Checker.run(folder: folder, now: SystemClock().now()) {
      ReleaseReader($0, trustsExamples: false)
    }
    let diagnostics = report.diagnostics + settingsDiagnostics(arguments)
    let shown = diagnostics.filter {
      $0.severity == .error || !arguments.has("quiet")
    }
    for diagnostic in shown {
      Terminal.out(arguments.has("json") ? json(diagnostic) : diagnostic.description)
    }
    let errors = diagnostics.filter { $0.severity == .error }.count
    if !arguments.has("json") {
      Terminal.error("\(errors) errors, \(diagnostics.count - errors) warnings")
    }
    return errors == 0 ? .done : .inputFaults
  }

  private static func settingsDiagnostics(_ arguments: Arguments) -> [Diagnostic] {
    arguments.value("settings").map {
      SettingsReader(file: $0, environment: ProcessInfo.processInfo.environment).diagnostics
    } ?? []
  }

  private static func json(_ diagnostic: Diagnostic) -> String {
    JSONLine.encode(
      .object([
        ("severity", .text(diagnostic.severity.rawValue)), ("code", .text(diagnostic.code)),
        ("file", .text(diagnostic.file)), ("line", .integer(diagnostic.line)),
        ("summary", .text(diagnostic.summary)), ("hint", .text(diagnostic.hint)),
      ]))
  }
}
