import Foundation
import Helpline
import Server

/// `helpline serve`: the gateway.
enum ServeCommand: Command {
  static let name = "serve"
  static let summary = "runs the gateway: webhooks, journey, outbox, ladder"
  static let use = "[--settings FILE] [--library DIR]"
  static let details = """
    Without settings it is the demo: SQLite in ./data, port 8080, phones on a web page, invented officers. A changed
    library is picked up while running, if it is clean. SIGTERM finishes what was accepted and ends.
    """
  static let options = [Option.settings, Option.library]

  static func run(_ arguments: Arguments) async -> ExitCode {
    guard let settings = Input.settings(arguments) else { return .inputFaults }
    let signals = Signals()
    signals.watch()
    do throws(HouseFault) {
      let house = try House(settings, clock: SystemClock(), log: .standardError)
      try await house.serve(
        notifier: ServiceNotifier(environment: ProcessInfo.processInfo.environment),
        started: { port, demo in greet(settings, port, demo) }, until: signals)
      return .done
    } catch {
      Input.show(error)
      return .inputFaults
    }
  }

  private static func greet(_ settings: Settings, _ port: Int, _ demo: DemoAccounts?) {
    if let demo {
      Terminal.error(
        "Desk: http://\(settings.bind):\(port)/desk as \(demo.names.joined(separator: ", ")); "
          + "password \(demo.password)")
    }
    guard settings.channels.contains(where: { $0.kind == ChannelRegistry.simulator }) else {
      return
    }
    Terminal.error("Phones: http://\(settings.bind):\(port)/simulator")
  }
}
