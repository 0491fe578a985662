import Helpline
import HelplineTesting

/// A conversation held in the terminal, printed as a talk in the end.
struct LiveTalk {
  private let house: TalkHouse

  init(_ house: TalkHouse) {
    self.house = house
  }

  func run() async throws {
    let clock = ManualClock()
    var numbers: [PhoneNumber: String] = [:]
    for officer in house.roster.officers {
      numbers[officer.address.phone ?? PhoneNumber(fiction: 0)] = officer.id.rawValue
    }
    var talk: [String] = []
    var seen = 0
    var count = 0
    try await house.setUp(now: clock.now())
    Terminal.error("NAME: TEXT sends, wait 5 min turns the clock, end prints the talk.")
    while let line = readLine(), line != "end" {
      let script = TalkScript(line, file: "terminal")
      guard let step = script.lines.first?.step else {
        Terminal.error("Cannot read that; see docs/talks.md.")
        continue
      }
      switch step {
      case .says(let name, let text):
        let number =
          numbers.first { $0.value == name }?.key ?? PhoneNumber(fiction: 150 + numbers.count)
        numbers[number] = name
        count += 1
        try await house.receive(text, from: number, externalID: ExternalID("live-\(count)"))
      case .wait(let seconds):
        clock.advance(seconds: seconds)
        try await house.advance(to: clock.now())
      case .restart: try await house.restart()
      case .carrier(let isUp): await house.setCarrier(isUp: isUp)
      default:
        Terminal.error("Not in a live talk.")
        continue
      }
      talk.append(line)
      let texts = try await house.sentTexts()
      for text in texts[seen...] {
        let name = numbers[text.to] ?? text.to.e164
        Terminal.error("    \(name) < [\(text.answer) \(text.locale)] \(text.text)")
        talk.append("\(name) < [\(text.answer) \(text.locale)]")
      }
      seen = texts.count
    }
    Terminal.out(talk.joined(separator: "\n"))
  }
}
