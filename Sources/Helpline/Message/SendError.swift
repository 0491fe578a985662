/// Why a carrier did not take a text: a short closed list for every channel.
package enum SendError: Error, Hashable, Sendable {
  /// No connection, or somebody there who is not the carrier: nothing was taken.
  case unreachable
  /// The request went out, and no answer came back or one that cannot be read: the carrier may have taken the text.
  case unanswered
  /// Too fast; try again no sooner than the given seconds, where the carrier said how many.
  case throttled(retryAfterSeconds: Int?)
  /// The carrier is in trouble (5xx).
  case carrierFault(code: String)
  /// Our credentials or settings are refused: an operator must act.
  case notAuthorized(code: String)
  /// The recipient told the carrier to stop us.
  case optedOut(code: String)
  /// The recipient cannot be reached by this channel: wrong number, landline, blocked.
  case undeliverable(code: String)
  /// The carrier refuses this text for good.
  case rejected(code: String)

  package var code: String {
    switch self {
    case .unreachable: "unreachable"
    case .unanswered: "unanswered"
    case .throttled: "throttled"
    case .carrierFault: "carrier-fault"
    case .notAuthorized: "not-authorized"
    case .optedOut: "opted-out"
    case .undeliverable: "undeliverable"
    case .rejected: "rejected"
    }
  }

  package var isRetryable: Bool {
    switch self {
    case .unreachable, .unanswered, .throttled, .carrierFault, .notAuthorized: true
    case .optedOut, .undeliverable, .rejected: false
    }
  }

  /// The person may have got the text all the same.
  package var mayHaveBeenTaken: Bool { self == .unanswered }

  /// What the operator should do next.
  package var nextStep: String {
    switch self {
    case .unreachable: "Nothing to do: it is tried again. If it lasts, check the network."
    case .unanswered: "Nothing to do: it is repeated once. If it lasts, call the carrier."
    case .throttled: "Nothing to do: it is tried again more slowly."
    case .carrierFault: "Nothing to do: it is tried again. If it lasts, call the carrier."
    case .notAuthorized: "Check the channel's account and secret in the settings."
    case .optedOut: "The person told the carrier to stop; only they can undo it."
    case .undeliverable: "Check the number; it cannot get texts from this channel."
    case .rejected: "Read the carrier's code and change the text or the channel."
    }
  }
}
