import Helpline
import Testing

@Suite struct SideBySideTests {
  @Test func eachWorkAnswersInItsOwnPlaceHoweverDeepTheyStand() {
    @Sendable func sum(_ range: Range<Int>) -> Int {
      guard range.count > 1 else { return range.first ?? 0 }
      let middle = (range.lowerBound + range.upperBound) / 2
      let (left, right) = SideBySide.run(
        { sum(range.lowerBound..<middle) }, { sum(middle..<range.upperBound) })
      return left + right
    }
    #expect(sum(0..<16) == 120)
    let (words, number) = SideBySide.run({ "first" }, { 2 })
    #expect(words == "first" && number == 2)
  }
}
