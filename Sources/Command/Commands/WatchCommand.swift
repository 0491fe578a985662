import Helpline
import Server

/// `helpline watch`: who watches the engine.
enum WatchCommand: Command {
  static let name = "watch"
  static let summary = "a second process that pages the national desk when the engine is silent"
  static let use = "--settings FILE"
  static let details = """
    Reads the engine's signs of life from the database and pages every officer with Role: desk over the officers'
    channel when there is none for 60 seconds, the database cannot be read, or a drill was not answered; again every
    5 minutes until it is well. It needs the database, the key, the roster and the channel's secrets, not the engine.
    The engine in turn raises the alarm "watcher-silent" when the watcher stops (setting Watcher: yes).
    """
  static let options = [Option.settings, Option.library]

  static func run(_ arguments: Arguments) async -> ExitCode {
    guard let settings = Input.settings(arguments) else { return .inputFaults }
    let signals = Signals()
    signals.watch()
    do throws(HouseFault) {
      let house = try WatchHouse(settings, clock: SystemClock(), log: .standardError)
      let watching = Task { await house.run() }
      await signals.wait()
      watching.cancel()
      await watching.value
      return .done
    } catch {
      Input.show(error)
      return .inputFaults
    }
  }
}
