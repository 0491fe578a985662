package import Helpline

/// How many replies a day may cost: for one person, for numbers that begin alike, and for all. It holds back
/// replies, never an escalation, and no reply about danger or to somebody with an open case.
///
/// A value that begins anew with each day (UTC). Nothing of it is stored: after a start the day's replies are counted
/// again, from the texts themselves.
package struct ReplyBudget: Sendable {
  package static let personSegmentsMax = 120
  /// Country and area: numbers bought by the block to make us pay begin alike.
  package static let prefixDigits = 7
  /// More people or prefixes than this are not counted apart.
  package static let countedMax = 100_000

  private let daySegmentsMax: Int?
  private let prefixSegmentsMax: Int?
  private var day: Int64 = 0
  private var spent = 0
  private var byPrefix: [String: Int] = [:]
  /// By the address's hash, which this process alone can make: a number takes a third of the room.
  private var byPerson: [Int: Int] = [:]

  /// `nil`: no limit.
  package init(daySegmentsMax: Int? = nil, prefixSegmentsMax: Int? = nil) {
    self.daySegmentsMax = daySegmentsMax
    self.prefixSegmentsMax = prefixSegmentsMax
  }

  /// Why a reply to this address has to wait for tomorrow; `nil` when it need not.
  package func refusal(_ address: Address, _ now: Instant) -> Reason? {
    guard Self.day(now) == day else { return nil }
    if let most = daySegmentsMax, spent >= most {
      return Reason("budget-day", "\(spent) segments today")
    }
    if let most = prefixSegmentsMax, let prefix = Self.prefix(address),
      byPrefix[prefix, default: 0] >= most
    {
      return Reason("budget-prefix", "\(most) segments today to numbers that begin alike")
    }
    if byPerson[address.hashValue, default: 0] >= Self.personSegmentsMax {
      return Reason("budget-person", "\(Self.personSegmentsMax) segments today")
    }
    return nil
  }

  package mutating func spend(_ segments: Int, on address: Address, _ now: Instant) {
    if Self.day(now) != day {
      self = ReplyBudget(daySegmentsMax: daySegmentsMax, prefixSegmentsMax: prefixSegmentsMax)
      day = Self.day(now)
    }
    spent += segments
    let person = address.hashValue
    if byPerson[person] != nil || byPerson.count < Self.countedMax {
      byPerson[person, default: 0] += segments
    }
    guard let prefix = Self.prefix(address) else { return }
    if byPrefix[prefix] != nil || byPrefix.count < Self.countedMax {
      byPrefix[prefix, default: 0] += segments
    }
  }

  /// The beginning of the day (UTC).
  package static func dayStart(_ now: Instant) -> Instant {
    Instant(milliseconds: day(now) * 86_400_000)
  }

  private static func day(_ now: Instant) -> Int64 { now.milliseconds / 86_400_000 }

  private static func prefix(_ address: Address) -> String? {
    address.phone.map { String($0.e164.dropFirst().prefix(prefixDigits)) }
  }
}
