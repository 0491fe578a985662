import Channels
import Helpline
import Testing

@Suite struct SMPPSessionTests {
  // MARK: Up and down

  @Test func aRefusedPasswordIsTriedSeldomAndToldToThoseWhoSend() {
    var centre = Centre()
    centre.pass(0)
    centre.tell(.connected)
    centre.answerBind(.invalidPassword)
    #expect(centre.notes == ["bind-refused-0x0E"])
    #expect(centre.disconnects == 1)
    let ticket = centre.submit("hola")
    #expect(centre.finished[ticket] == .refused(.notAuthorized(code: "0x0E")))
    centre.pass(29_000)
    #expect(centre.connects == 1)
    centre.pass(31_000)
    #expect(centre.connects == 2)
  }

  @Test func aLineThatFailsIsTriedAgainMoreAndMoreSlowly() {
    var centre = Centre()
    var waits: [Int64] = []
    for _ in 0..<8 {
      let began = centre.now
      let before = centre.connects
      while centre.connects == before { centre.pass(250) }
      waits.append(centre.now - began)
      centre.tell(.lost)
    }
    #expect(waits == waits.sorted())
    #expect(waits.last == 45_000, "never more than a minute")
  }

  @Test func aSilentLineIsAskedAndThenGivenUp() {
    var centre = Centre.bound()
    centre.pass(30_000)
    #expect(centre.sent.last?.body == .enquireLink)
    centre.say(.enquireLinkResponse, centre.sent.last?.sequence ?? 0)
    centre.pass(29_000)
    #expect(centre.disconnects == 0)
    centre.pass(1_000)
    centre.pass(30_000)
    #expect(centre.notes == ["line-up", "line-silent"])
    #expect(centre.disconnects == 1)
  }

  @Test func theCentresOwnQuestionsAreAnswered() {
    var centre = Centre.bound()
    centre.say(.enquireLink, 900)
    #expect(centre.sent.last == PDU(.enquireLinkResponse, sequence: 900))
    centre.say(.other(command: 0x103), 901)
    #expect(
      centre.sent.last == PDU(.genericNack, sequence: 901, status: .invalidCommand))
    centre.say(.unbind, 902)
    #expect(centre.sent.last == PDU(.unbindResponse, sequence: 902))
    #expect(centre.disconnects == 1)
  }

  // MARK: Out

  @Test func noMoreThanTheWindowIsOnItsWay() {
    var limits = SMPPLimits()
    limits.windowMax = 2
    var centre = Centre.bound(limits)
    let tickets = (1...3).map { _ in centre.submit("hola") }
    #expect(centre.submitted.count == 2)
    centre.say(.submitResponse(messageID: "b"), centre.submitted[1].sequence)
    #expect(centre.submitted.count == 3)
    #expect(centre.finished == [tickets[1]: .accepted("b")])
  }

  @Test func anEmergencyOvertakesWhatWaits() {
    var limits = SMPPLimits()
    limits.windowMax = 1
    var centre = Centre.bound(limits)
    _ = centre.submit("uno")
    _ = centre.submit("dos")
    _ = centre.submit("ya", lane: .emergency)
    centre.say(.submitResponse(messageID: "1"), centre.submitted[0].sequence)
    #expect(centre.submitted.last?.message.content == GSM7.encode("ya"))
    #expect(centre.submitted.last?.message.priority == 1)
  }

  @Test func aCentreThatIsTooBusyGetsTheTextAgainAfterAPause() {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    centre.say(.submitResponse(messageID: ""), centre.submitted[0].sequence, .throttled)
    #expect(centre.submitted.count == 1)
    #expect(centre.finished.isEmpty)
    centre.pass(500)
    #expect(centre.submitted.count == 1)
    centre.pass(500)
    #expect(centre.submitted.count == 2)
    centre.say(.submitResponse(messageID: "x"), centre.submitted[1].sequence)
    #expect(centre.finished[ticket] == .accepted("x"))
  }

  @Test func aTextThatIsThrottledForTooLongGoesBackToTheOutbox() {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    while centre.finished.isEmpty, centre.now < 1_100_000 {
      if let last = centre.submitted.last {
        centre.say(.submitResponse(messageID: ""), last.sequence, .queueFull)
      }
      centre.pass(1_000)
    }
    #expect(centre.finished[ticket] == .refused(.throttled(retryAfterSeconds: nil)))
  }

  @Test(arguments: [
    (CommandStatus.invalidDestination, SendError.undeliverable(code: "0x0B")),
    (CommandStatus(rawValue: 0x0A), .notAuthorized(code: "0x0A")),
    (CommandStatus.systemError, .carrierFault(code: "0x08")),
    (CommandStatus(rawValue: 0x401), .rejected(code: "0x401")),
  ])
  func aRefusalMeansWhatTheStandardSays(status: CommandStatus, error: SendError) {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    centre.say(.submitResponse(messageID: ""), centre.submitted[0].sequence, status)
    #expect(centre.finished[ticket] == .refused(error))
  }

  @Test func aTextThatIsNeverAnsweredComesBack() {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    centre.pass(20_000)
    centre.say(.enquireLink, 5)
    #expect(centre.finished.isEmpty)
    centre.pass(10_000)
    #expect(centre.finished[ticket] == .refused(.unanswered), "the centre may have it")
  }

  @Test func aLineLostInTheMiddleOfTheWindowGivesEverythingBack() {
    var limits = SMPPLimits()
    limits.windowMax = 2
    var centre = Centre.bound(limits)
    let tickets = (1...4).map { _ in centre.submit("hola") }
    centre.say(.submitResponse(messageID: "1"), centre.submitted[0].sequence)
    centre.tell(.lost)
    #expect(centre.finished[tickets[0]] == .accepted("1"))
    #expect(centre.finished[tickets[1]] == .refused(.unanswered), "the centre may have it")
    #expect(centre.finished[tickets[2]] == .refused(.unanswered))
    #expect(centre.finished[tickets[3]] == .refused(.unreachable), "it never went out")
  }

  @Test func aResponseOfAnEarlierLineIsNoAnswer() {
    var centre = Centre.bound()
    _ = centre.submit("hola")
    let stale = centre.submitted[0].sequence
    centre.reconnect()
    let ticket = centre.submit("hola")
    centre.say(.submitResponse(messageID: "old"), stale)
    #expect(centre.finished[ticket] == nil)
  }

  // MARK: In

  @Test func receivedIsSaidOnlyWhenTheTextIsOnDisk() throws {
    var centre = Centre.bound()
    centre.say(.deliver(Centre.text("ayuda")), 41)
    #expect(centre.responses == [])
    centre.tell(.stored(try #require(centre.heard.first), true))
    #expect(centre.sent.last == PDU(.deliverResponse, sequence: 41))
  }

  @Test func aTextThatCouldNotBeStoredIsAskedForAgain() throws {
    var centre = Centre.bound()
    centre.say(.deliver(Centre.text("ayuda")), 41)
    centre.tell(.stored(try #require(centre.heard.first), false))
    #expect(centre.responses == [.receiverTemporary])
  }

  @Test func aTextWhoseResponseWasLostIsKnownWhenItComesAgain() throws {
    var centre = Centre.bound()
    centre.say(.deliver(Centre.text("ayuda")), 41)
    let first = try #require(centre.heard.first)
    centre.reconnect()
    centre.tell(.stored(first, true))
    #expect(centre.responses == [], "the line that brought it is gone")
    centre.say(.deliver(Centre.text("ayuda")), 2)
    #expect(centre.heard.last?.id == first.id)
  }

  @Test func theSameWordsOnALineThatHeldAreANewText() throws {
    var centre = Centre.bound()
    for sequence: UInt32 in 1...2 {
      centre.say(.deliver(Centre.text("ayuda")), sequence)
      centre.tell(.stored(try #require(centre.heard.last), true))
    }
    #expect(Set(centre.heard.map(\.id)).count == 2)
    centre.pass(20_000)
    centre.reconnect()
    centre.say(.deliver(Centre.text("ayuda")), 1)
    #expect(Set(centre.heard.map(\.id)).count == 3, "it was answered long before the line broke")
  }

  @Test func tooManyAtOnceAreToldToComeAgain() {
    var limits = SMPPLimits()
    limits.hearingMax = 2
    var centre = Centre.bound(limits)
    for sequence: UInt32 in 1...3 {
      centre.say(.deliver(Centre.text("ayuda \(sequence)")), sequence)
    }
    #expect(centre.heard.count == 2)
    #expect(centre.responses == [.receiverTemporary])
  }

  @Test func aReportMayOvertakeItsResponse() {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    var receipt = Centre.text("id:77 stat:DELIVRD err:000")
    receipt.messageClass = 0x04
    centre.say(.deliver(receipt), 9)
    #expect(centre.heard.count == 1)
    centre.say(.submitResponse(messageID: "77"), centre.submitted[0].sequence)
    #expect(centre.finished[ticket] == .accepted("77"))
  }

  // MARK: What is broken

  @Test func aTextThatCannotBeReadIsNotAcknowledged() {
    var centre = Centre.bound()
    centre.tell(.malformed(.body(sequence: 8, command: 5)))
    #expect(
      centre.sent.last == PDU(.deliverResponse, sequence: 8, status: .receiverTemporary))
    #expect(centre.notes.last == "pdu-body")
    #expect(centre.disconnects == 0)
  }

  @Test func aLengthThatCannotBeTrueEndsTheConnection() {
    var centre = Centre.bound()
    centre.tell(.malformed(.length(0xFFFF_FFFF)))
    #expect(centre.disconnects == 1)
    centre.pass(120_000)
    #expect(centre.connects == 2)
  }

  // MARK: The end

  @Test func atTheEndWhatIsOnItsWayArrives() throws {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    centre.say(.deliver(Centre.text("ayuda")), 3)
    centre.tell(.stop)
    #expect(centre.sent.last?.body != .unbind)
    let late = centre.submit("tarde")
    #expect(centre.finished[late] == .refused(.unreachable))
    centre.tell(.stored(try #require(centre.heard.first), true))
    centre.say(.submitResponse(messageID: "1"), centre.submitted[0].sequence)
    #expect(centre.finished[ticket] == .accepted("1"))
    #expect(centre.sent.last?.body == .unbind)
    centre.say(.unbindResponse, centre.sent.last?.sequence ?? 0)
    #expect(centre.hasEnded)
  }

  @Test func aCentreThatSaysNothingDoesNotHoldUpTheEnd() {
    var centre = Centre.bound()
    let ticket = centre.submit("hola")
    centre.tell(.stop)
    centre.pass(5_000)
    centre.pass(5_000)
    #expect(centre.hasEnded)
    #expect(centre.finished[ticket] == .refused(.unanswered))
  }
}
