package import Helpline

/// The house a talk is played in.
package protocol TalkStage: AnyObject {
  var roster: Roster { get }

  /// Puts everything back: an empty store, the clock at `now`.
  func setUp(now: Instant) async throws

  /// Delivers a carrier's webhook; the same external id again is the carrier repeating itself.
  func receive(_ text: String, from phone: PhoneNumber, externalID: ExternalID) async throws

  /// Turns the clock to `instant`, doing everything that falls due on the way, in order.
  func advance(to instant: Instant) async throws

  /// Stops the gateway and starts it again on the same store.
  func restart() async throws

  func setCarrier(isUp: Bool) async
  /// Every text handed to a carrier since `setUp`, in order.
  func sentTexts() async throws -> [TalkText]
  func cases() async throws -> [HelpCase]
}

/// A text of ours that reached a phone.
package struct TalkText: Hashable, Sendable {
  package var to: PhoneNumber
  package var text: String
  package var answer: String
  package var locale: LanguageTag

  package init(to: PhoneNumber, text: String, answer: String, locale: LanguageTag) {
    self.to = to
    self.text = text
    self.answer = answer
    self.locale = locale
  }
}
