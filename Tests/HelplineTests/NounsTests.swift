import Helpline
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("+525512345678", "+525512345678"),
    ("+52 55 1234-5678", "+525512345678"),
    ("+5215512345678", "+525512345678"),
    ("+1 (520) 555.0101", "+15205550101"),
    ("+50312345678", "+50312345678"),
    ("+521234567890", "+521234567890"),
  ])
  func onePersonHasOneNumberHoweverItIsWritten(written: String, e164: String) {
    #expect(PhoneNumber(written)?.e164 == e164)
  }

  @Test(arguments: [
    "", "+", "5512345678", "911", "+123456", "+1234567890123456", "+0123456789", "INFO", "+52 55 a",
    "++5255123456", "55+12345678", "+５２５５１２３４５６７８",
  ])
  func whatIsNoNumberIsNone(written: String) {
    #expect(PhoneNumber(written) == nil)
  }

  @Test func aFictionalNumberIsOneOfTheExchangeNobodyHas() {
    #expect(PhoneNumber(fiction: 101).e164 == "+15555550101")
    #expect(PhoneNumber(fiction: -7).e164 == "+15555550007")
    #expect(PhoneNumber(PhoneNumber(fiction: 101).e164) != nil)
  }
}

@Suite struct CaseCodeTests {
  @Test func tenThousandCasesHaveTenThousandCodes() {
    let codes = (1...10_000).map { CaseCode(CaseNumber(rawValue: $0)).description }
    #expect(Set(codes).count == 10_000)
    #expect(codes.allSatisfy { (3...4).contains($0.count) })
    #expect(codes.allSatisfy { $0.allSatisfy { !"0O1IL".contains($0) } })
    #expect(codes.allSatisfy { $0.first?.isLetter == true && $0.contains(where: \.isNumber) })
  }

  @Test func aThumbMayTypeSmallLettersButNoOthers() {
    let code = CaseCode(CaseNumber(rawValue: 7))
    #expect(CaseCode(code.description.lowercased()) == code)
    for wrong in ["", "K", "7KQ", "KOQ", "K0Q", "KQ7", "STOP", "911", "K7Q K7R", "ÑÑÑ"] {
      #expect(CaseCode(wrong) == nil, "\(wrong)")
    }
  }

  @Test func noNumberIsTooOddForACode() {
    for number in [Int64.min, -1, 0, .max] {
      #expect(CaseCode(CaseNumber(rawValue: number)).description.count >= 3)
    }
  }
}

@Suite struct InstantTests {
  @Test func timeIsWholeMillisecondsAndNeverTraps() {
    let noon = Instant(seconds: 1_795_532_400)
    #expect(noon.adding(seconds: 90).seconds(since: noon) == 90)
    #expect(noon.seconds(since: noon.adding(milliseconds: 1_500)) == -1)
    #expect(noon < noon.adding(milliseconds: 1))
    #expect(Instant.distantPast < noon && noon < .distantFuture)
    _ = Instant(seconds: .max).adding(seconds: .max).seconds(since: .distantPast)
  }
}

/// What carriers say of a text in pieces.
@Suite struct PartTests {
  @Test func aHeaderTellsReferenceTotalAndIndex() {
    // 3GPP TS 23.040 §9.2.3.24.1 and §9.2.3.24.8: one byte of reference, and two.
    #expect(Part(header: [5, 0, 3, 0xCC, 2, 1]) == Part(reference: 0xCC, total: 2, index: 1))
    #expect(
      Part(header: [6, 8, 4, 0x12, 0x34, 3, 2]) == Part(reference: 0x1234, total: 3, index: 2))
    // Behind an element that we do not know.
    #expect(
      Part(header: [9, 0x24, 1, 1, 0, 3, 7, 2, 2]) == Part(reference: 7, total: 2, index: 2))
  }

  @Test(arguments: [
    [], [0], [5, 0, 3, 0xCC, 2], [5, 0, 3, 0xCC, 2, 3], [5, 0, 3, 0xCC, 2, 0], [5, 0, 3, 1, 1, 1],
    [5, 0, 255, 1, 2, 1],
  ])
  func aBrokenHeaderTellsNothing(header: [UInt8]) {
    #expect(Part(header: header) == nil)
  }
}
