import Helpline
import HelplineTesting
import Journey
import Testing

@Suite struct ReplyBudgetTests {
  private let morning = ManualClock().now()
  private func phone(_ last: Int) -> Address { .phone(PhoneNumber(fiction: last)) }

  @Test func aDayIsSpentAndTheNextBeginsAnew() {
    var budget = ReplyBudget(daySegmentsMax: 3)
    #expect(budget.refusal(phone(1), morning) == nil)
    budget.spend(3, on: phone(1), morning)
    #expect(budget.refusal(phone(2), morning)?.code == "budget-day")
    let tomorrow = morning.adding(seconds: 86_400)
    #expect(budget.refusal(phone(2), tomorrow) == nil)
    budget.spend(1, on: phone(2), tomorrow)
    #expect(budget.refusal(phone(2), tomorrow) == nil)
  }

  @Test func numbersThatBeginAlikeShareABudgetAndOthersDoNot() throws {
    var budget = ReplyBudget(prefixSegmentsMax: 2)
    budget.spend(1, on: phone(1), morning)
    budget.spend(1, on: phone(2), morning)
    #expect(budget.refusal(phone(3), morning)?.code == "budget-prefix")
    let other = Address.phone(try #require(PhoneNumber("+526311234567")))
    #expect(budget.refusal(other, morning) == nil)
  }

  @Test func onePersonCannotMakeUsPayForEver() {
    var budget = ReplyBudget()
    budget.spend(ReplyBudget.personSegmentsMax, on: phone(1), morning)
    #expect(budget.refusal(phone(1), morning)?.code == "budget-person")
    #expect(budget.refusal(phone(2), morning) == nil)
  }
}

@Suite struct PartsJoinerTests {
  private let morning = ManualClock().now()

  private func message(
    _ text: String, _ index: Int? = nil, of total: Int = 3, reference: Int = 7,
    after seconds: Int64 = 0
  ) -> InboundMessage {
    InboundMessage(
      channel: ChannelName("kannel"), externalID: ExternalID(text),
      from: .phone(PhoneNumber(fiction: 1)), to: "12345", text: text,
      receivedAt: morning.adding(seconds: seconds),
      part: index.flatMap { Part(reference: reference, total: total, index: $0) })
  }

  /// The last one joined with those before it, as the store gives them: newest first.
  private func join(_ messages: [InboundMessage]) -> PartsJoiner.Joined? {
    guard let last = messages.last else { return nil }
    let earlier = messages.dropLast().enumerated().map { number, message in
      PastText(
        number: MessageNumber(rawValue: Int64(number)), text: message.text,
        receivedAt: message.receivedAt, to: message.to, part: message.part)
    }
    return PartsJoiner.join(last, after: earlier.reversed(), now: last.receivedAt)
  }

  @Test(arguments: [[1, 2, 3], [3, 1, 2], [2, 3, 1], [3, 2, 1]])
  func piecesComeInAnyOrder(order: [Int]) {
    let words = ["", "nos dejaron ", "encerrados en ", "el trailer"]
    let joined = join(order.map { message(words[$0], $0) })
    #expect(joined?.text == "nos dejaron encerrados en el trailer")
    #expect(joined?.isComplete == true)
  }

  @Test func aPieceThatComesTwiceIsOnePiece() {
    let joined = join([message("a", 1), message("b", 2), message("b", 2)])
    #expect(joined?.text == "ab")
    #expect(joined?.isRepeat == true)
    #expect(joined?.isComplete == false)
  }

  @Test func anotherReferenceTotalOrHourIsAnotherText() {
    #expect(join([message("a", 1, reference: 8), message("b", 2)])?.text == "b")
    #expect(join([message("a", 1, of: 2), message("b", 2)])?.text == "b")
    let late = message("b", 2, after: PartsJoiner.secondsMax + 1)
    #expect(join([message("a", 1), late])?.text == "b")
  }

  @Test func withoutNumbersALongTextAndOneCloseBehindAreOne() {
    let long = String(repeating: "a", count: 153)
    #expect(join([message(long)])?.isComplete == false)
    let joined = join([message(long), message("fin", after: 5)])
    #expect(joined?.text == long + "fin")
    #expect(joined?.isComplete == true)
    #expect(join([message(long), message("fin", after: 11)]) == nil)
    #expect(join([message("hola"), message("fin", after: 1)]) == nil)
    let accented = String(repeating: "í", count: 67)
    #expect(join([message(accented), message("fin", after: 1)])?.pieces == 2)
    #expect(!PartsJoiner.mayBePiece(message(String(repeating: "a", count: 160))))
  }
}
