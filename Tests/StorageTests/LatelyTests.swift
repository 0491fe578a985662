import Helpline
import Testing

@testable import Storage

/// What the writer remembers of whom, and that it forgets the rest.
@Suite struct LatelyTests {
  @Test func whatIsAskedForStaysAndNoMoreIsKeptThanTwoGenerations() {
    var numbers = Lately<Int, Int>(youngMax: 10)
    for number in 1...1_000 {
      numbers.keep(number, under: number)
      #expect(numbers.find(1) == 1)
    }
    let kept = (1...1_000).filter { numbers.find($0) != nil }
    #expect(kept.count <= 20)
    #expect(kept.contains(1) && kept.contains(1_000) && !kept.contains(500))
    numbers.clear()
    #expect(numbers.find(1_000) == nil)
  }

  /// Two records of one person would undo each other's changes.
  @Test func aPersonIsOneRecordHoweverTheyAreFound() {
    var people = PersonCache(youngMax: 5)
    for number in Int64(1)...200 {
      let known = people.find(ContactID(rawValue: number % 30)) ?? person(number % 30)
      people.insert(known)
      if number.isMultiple(of: 3) { _ = people.find(address(7)) }
      for other in Int64(0)..<30 {
        guard let found = people.find(address(other)) else { continue }
        #expect(found === people.find(ContactID(rawValue: other)))
      }
    }
  }

  private func address(_ number: Int64) -> Address {
    .phone(PhoneNumber(fiction: Int(number)))
  }

  private func person(_ number: Int64) -> Person {
    Person(
      key: .zero,
      contact: Contact(
        id: ContactID(rawValue: number), address: address(number), channel: ChannelName("sms"),
        ourNumber: ""), lastInbound: nil, lastOutgoing: nil)
  }
}
