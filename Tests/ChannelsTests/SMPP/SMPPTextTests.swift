import Channels
import Helpline
import Testing

@Suite struct SMPPTextTests {
  private func message(
    _ content: [UInt8], coding: UInt8 = 0, messageClass: UInt8 = 0, options: [TLV] = []
  ) -> ShortMessage {
    ShortMessage(
      source: Centre.marias, destination: Centre.ours, messageClass: messageClass,
      dataCoding: coding, content: content, options: options)
  }

  private func read(_ message: ShortMessage, _ standard: DataCoding = .gsm) -> ReceivedText {
    ReceivedText(message, standard: standard)
  }

  // MARK: In

  @Test(
    arguments: [
      // §6.2.1: ñ is 0x7D, ¿ 0x60, and 0x1B 0x65 is the euro.
      ([0x60, 0x6E, 0x69, 0x7D, 0x6F, 0x3F, 0x1B, 0x65], UInt8(0), "¿niño?€"),
      ([0x40, 0x00], 0, "¡@"),
      ([0xBF, 0x6E, 0x69, 0xF1, 0x6F], 3, "¿niño"),
      ([0x00, 0xE1, 0xD8, 0x3D, 0xDE, 0x00], 8, "á😀"),
      ([0x00, 0x41, 0x00], 8, "A"),
      ([0xD8, 0x3D, 0x00, 0x41], 8, "\u{FFFD}A"),
      ([0x41, 0x1B], 0, "A"),
    ] as [([UInt8], UInt8, String)])
  func lettersAreReadInTheirCoding(octets: [UInt8], coding: UInt8, text: String) {
    #expect(read(message(octets, coding: coding)).text == text)
  }

  @Test func aCentreMayMeanLatinByItsDefault() {
    #expect(read(message([0xF1], coding: 0), .latin1).text == "ñ")
  }

  @Test func whatIsNoTextSaysSo() {
    #expect(read(message([1, 2], coding: 4)).text == nil)
  }

  @Test func partsAreToldByHeadersAndByParameters() {
    let eight = message([5, 0, 3, 0xCC, 2, 1] + Array("hola".utf8), messageClass: 0x40)
    #expect(read(eight).text == "hola")
    #expect(read(eight).part == Part(reference: 0xCC, total: 2, index: 1))
    let sixteen = message([6, 8, 4, 1, 2, 3, 3] + Array("fin".utf8), messageClass: 0x40)
    #expect(read(sixteen).part == Part(reference: 0x0102, total: 3, index: 3))
    let sar = message(
      Array("hola".utf8),
      options: [TLV(.sarReference, [0, 9]), TLV(.sarTotal, [2]), TLV(.sarIndex, [2])])
    #expect(read(sar).part == Part(reference: 9, total: 2, index: 2))
    #expect(read(sar).text == "hola")
  }

  @Test func aHeaderThatIsLongerThanTheTextTakesNothingFromIt() {
    let broken = message([200] + Array("ayuda".utf8), messageClass: 0x40)
    #expect(read(broken).text?.hasSuffix("ayuda") == true)
    #expect(read(broken).part == nil)
  }

  @Test func aLongTextComesInAParameter() {
    let long = String(repeating: "ayuda ", count: 100)
    #expect(read(message([], options: [TLV(.messagePayload, Array(long.utf8))])).text == long)
  }

  // MARK: Out

  private func submitted(_ text: String, _ standard: DataCoding = .gsm) throws -> [ShortMessage] {
    try SubmittedText.messages(
      text, from: Centre.ours, to: PhoneNumber(fiction: 150), lane: .reply, key: "helpline-258",
      standard: standard)
  }

  @Test func aShortTextIsOneMessageWithAReceiptWanted() throws {
    let messages = try submitted("¿Niño? 5€")
    #expect(messages.count == 1)
    #expect(messages[0].dataCoding == 0)
    #expect(messages[0].registeredDelivery == 1)
    #expect(messages[0].messageClass == 0)
    #expect(messages[0].destination == SMPPAddress(ton: 1, npi: 1, digits: "15555550150"))
    #expect(read(messages[0]).text == "¿Niño? 5€")
  }

  @Test(arguments: [String(repeating: "€uro ", count: 60), String(repeating: "día ", count: 50)])
  func aLongTextIsPartsThatReadAsTheWhole(text: String) throws {
    let messages = try submitted(text)
    let parts = messages.map { self.read($0) }
    #expect(parts.compactMap(\.text).joined() == text)
    #expect(parts.map(\.part?.index) == Array(1...messages.count))
    #expect(Set(parts.map(\.part?.reference)) == [2], "the row's number, as far as an octet goes")
    #expect(messages.allSatisfy { $0.content.count <= 159 && $0.messageClass == 0x40 })
  }

  @Test func aCentreThatReadsLatinGetsLatin() throws {
    let messages = try submitted("¿Niño?", .latin1)
    #expect(messages[0].dataCoding == 3)
    #expect(messages[0].content == [0xBF, 0x4E, 0x69, 0xF1, 0x6F, 0x3F])
    #expect(try submitted("Δ", .latin1)[0].dataCoding == 8)
  }

  @Test func aTextOfTooManyPartsIsRefused() {
    #expect(throws: SendError.rejected(code: "too-long")) {
      try submitted(String(repeating: "a", count: 3_000))
    }
  }

  // MARK: Receipts

  private func receipt(_ text: String, _ options: [TLV] = []) -> ShortMessage {
    message(Array(text.utf8), messageClass: 0x04, options: options)
  }

  static let appendixB =
    "id:0123456789 sub:001 dlvrd:001 submit date:2611281300 done date:2611281301 stat:DELIVRD err:000 text:id:9 stat:UNDELIV"

  @Test func aReceiptIsReadAsTheStandardsAppendixHasIt() throws {
    let read = try #require(DeliveryReceipt(receipt(Self.appendixB), ids: .same))
    #expect(read.id == ExternalID("0123456789"))
    #expect(read.status == .delivered, "what stands after text: are our own words")
    #expect(read.code == nil)
  }

  @Test(
    arguments: [
      ("UNDELIV", DeliveryStatus.failed), ("EXPIRED", .failed), ("REJECTD", .failed),
      ("ACCEPTD", .sent), ("enroute", .sent), ("UNKNOWN", nil),
    ] as [(String, DeliveryStatus?)])
  func everyStateHasItsStatus(word: String, status: DeliveryStatus?) {
    let read = DeliveryReceipt(receipt("id:7 stat:\(word) err:0A1"), ids: .same)
    #expect(read?.status == status)
    #expect(read?.code == "0A1")
  }

  @Test func parametersWinOverTheText() throws {
    let options = [
      TLV(.receiptedMessageID, Array("ABC".utf8) + [0]), TLV(.messageState, [5]),
    ]
    let read = try #require(DeliveryReceipt(receipt("id:1 stat:DELIVRD", options), ids: .same))
    #expect(read.id == ExternalID("ABC"))
    #expect(read.status == .failed)
  }

  @Test func anIdInTheOtherBaseIsTheSameId() {
    #expect(ReceiptIDs.hex.ofResponse("0305419896") == ReceiptIDs.hex.ofReceipt("12345678"))
    #expect(ReceiptIDs.decimal.ofResponse("0012ABCD") == ReceiptIDs.decimal.ofReceipt("1223629"))
    #expect(ReceiptIDs.hex.ofResponse("not-a-number") == ExternalID("not-a-number"))
  }

  @Test func aPersonsTextIsNoReceipt() {
    #expect(!DeliveryReceipt.isReceipt(Centre.text("id:1 stat:DELIVRD")))
    #expect(DeliveryReceipt(receipt("no id here"), ids: .same) == nil)
  }
}
