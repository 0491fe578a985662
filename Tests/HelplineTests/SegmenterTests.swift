import Helpline
import Testing

/// 3GPP TS 23.038 §6.2.1 and TS 23.040 §9.2.3.24: 160 septets alone, 153 in a part; 70 and 67 in UCS-2.
@Suite struct SegmenterTests {
  private func measure(_ text: String) -> String {
    let segmenter = Segmenter(text)
    return "\(segmenter.encoding.rawValue) \(segmenter.units) \(segmenter.segments)"
  }

  @Test(arguments: [
    (0, 1), (1, 1), (160, 1), (161, 2), (306, 2), (307, 3), (459, 3), (460, 4),
  ])
  func sevenBitTextsGrowBy153(letters: Int, segments: Int) {
    #expect(measure(String(repeating: "a", count: letters)) == "GSM-7 \(letters) \(segments)")
  }

  @Test(arguments: [(70, 1), (71, 2), (134, 2), (135, 3), (201, 3), (202, 4)])
  func otherTextsGrowBy67(letters: Int, segments: Int) {
    #expect(measure(String(repeating: "я", count: letters)) == "UCS-2 \(letters) \(segments)")
  }

  @Test func extendedLettersCountTwice() {
    #expect(measure("€[]{}\\~^|") == "GSM-7 18 1")
    #expect(measure(String(repeating: "€", count: 80)) == "GSM-7 160 1")
    #expect(measure(String(repeating: "a", count: 159) + "€") == "GSM-7 161 2")
  }

  @Test func oneForeignLetterChangesAllOfThem() {
    #expect(measure(String(repeating: "a", count: 69) + "á") == "UCS-2 70 1")
    #expect(measure(String(repeating: "a", count: 70) + "á") == "UCS-2 71 2")
    #expect(measure("niño à ü ¿¡ Ç").hasPrefix("GSM-7"))
    #expect(measure("ç").hasPrefix("UCS-2"), "only the capital is in the table")
    #expect(measure("n\u{0303}").hasPrefix("UCS-2"), "a combining tilde is not ñ")
  }

  @Test func emojiCountInUTF16AndAreNeverCutApart() {
    #expect(measure(String(repeating: "😀", count: 35)) == "UCS-2 70 1")
    let parts = Segmenter.split("a" + String(repeating: "😀", count: 35))
    #expect(parts.map(\.utf16.count) == [67, 4])
    #expect(parts[0].hasPrefix("a😀") && parts[1] == "😀😀")
  }

  @Test func noPartEndsInsideAnEscape() {
    let text = String(repeating: "a", count: 152) + "€" + String(repeating: "b", count: 10)
    #expect(Segmenter(text).segments == 2)
    #expect(Segmenter.split(text) == [String(text.prefix(152)), "€bbbbbbbbbb"])
  }

  @Test func anEscapeAtEverySeamCostsAPart() {
    // 306 septets would fit two parts, but an escape straddles the seam and moves to the next.
    let text = String(repeating: "a", count: 152) + "€" + String(repeating: "b", count: 152)
    #expect(measure(text) == "GSM-7 306 3")
    #expect(Segmenter.split(text).joined() == text)
  }

  @Test func crlfIsTwoLettersAndEachLetterOfTheTableIsOne() {
    #expect(measure("a\r\nb") == "GSM-7 4 1")
    let table =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
    #expect(table.unicodeScalars.count == 127)
    #expect(table.unicodeScalars.allSatisfy { GSM7.septets($0) == 1 })
    #expect("\u{0C}^{}\\[~]|€".unicodeScalars.allSatisfy { GSM7.septets($0) == 2 })
    let latin = (0x20...0x2FF).compactMap { Unicode.Scalar($0) }.filter { GSM7.septets($0) > 0 }
    #expect(latin.count == 127 - 2 - 10 + 8, "without line ends and Greek, nothing else slipped in")
  }
}
