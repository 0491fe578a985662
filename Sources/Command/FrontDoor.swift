/// Picks the command that was asked for.
enum FrontDoor {
  static let commands: [any Command.Type] = [
    ServeCommand.self, CheckCommand.self, TryCommand.self, SegmentsCommand.self, TalkCommand.self,
    BenchCommand.self, MessagesCommand.self, CasesCommand.self,
    OfficersCommand.self, AuditCommand.self, ExportCommand.self, WatchCommand.self,
  ]

  static func run(_ words: [String]) async -> ExitCode {
    guard let name = words.first, !["--help", "-h", "help"].contains(name) else {
      Terminal.out(overview)
      return words.isEmpty ? .usage : .done
    }
    if name == "--version" {
      Terminal.out(Version.text)
      return .done
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      Terminal.error("helpline: there is no command \"\(name)\". Try: helpline --help")
      return .usage
    }
    do {
      let arguments = try Arguments(Array(words.dropFirst()), options: command.options)
      if arguments.has("help") {
        Terminal.out(help(command))
        return .done
      }
      return try await command.run(arguments)
    } catch let error as UsageError {
      Terminal.error("helpline \(name): \(error.sentence)\nTry: helpline \(name) --help")
      return .usage
    } catch {
      Terminal.error("helpline \(name): \(error)")
      return .internalFault
    }
  }

  private static var overview: String {
    var text = "helpline: an SMS helpline gateway\n\nUse: helpline COMMAND [OPTIONS]\n\n"
    for command in commands {
      text += "  " + command.name.padding(to: 10) + command.summary + "\n"
    }
    return text
      + "\nhelpline COMMAND --help tells more. Exit codes: 0 done, 1 the input has faults, "
      + "2 wrong usage,\n70 internal."
  }

  private static func help(_ command: any Command.Type) -> String {
    var text = "Use: helpline \(command.name) \(command.use)\n\n\(command.details)\n"
    for option in command.options {
      let name = "--" + option.name + (option.value.map { " " + $0 } ?? "")
      text += "\n  " + name.padding(to: 22) + option.summary
    }
    return text
  }
}

extension String {
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
