import Testing

@testable import Command

@Suite struct FrontDoorTests {
  @Test func everyCommandHasItsHelp() async {
    for command in FrontDoor.commands {
      #expect(await FrontDoor.run([command.name, "--help"]) == .done)
      #expect(!command.details.isEmpty)
    }
  }

  @Test func wrongWordsAreWrongUsage() async {
    #expect(await FrontDoor.run([]) == .usage)
    #expect(await FrontDoor.run(["dance"]) == .usage)
    #expect(await FrontDoor.run(["check", "--loudly"]) == .usage)
    #expect(await FrontDoor.run(["messages", "--limit", "many"]) == .usage)
    #expect(await FrontDoor.run(["messages", "--reveal"]) == .usage)
  }

  @Test func optionsAreReadInAnyOrder() throws {
    let arguments = try Arguments(
      ["a", "--limit=5", "b", "--json", "--", "--c"],
      options: [.json, Option("limit", value: "N", "")])
    #expect(arguments.rest == ["a", "b", "--c"])
    #expect(arguments.has("json"))
    #expect(try arguments.number("limit", in: 1...9) == 5)
    #expect(throws: UsageError.self) { try arguments.number("limit", in: 6...9) }
  }

  @Test func jsonIsWrittenWhole() {
    #expect(
      JSONLine.encode(
        .object([
          ("a", .text("\"\\\n\u{1}é")), ("b", .list([.number(0.12345), .integer(-1), .null])),
        ])) == #"{"a":"\"\\\n\u0001é","b":[0.1235,-1,null]}"#)
  }
}
