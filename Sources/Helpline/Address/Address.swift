/// Where a person or officer is reached: a phone number, or an account on a channel without numbers.
///
/// Written as a URI: `tel:+525512345678` (RFC 3966), `telegram:998877`, `machine.twilio:32665`.
package enum Address: Hashable, Sendable {
  case phone(PhoneNumber)
  case account(ChannelName, String)
  /// A short code or an alphabetic sender: a machine, which cannot be answered.
  case machine(ChannelName, String)

  package var uri: String {
    switch self {
    case .phone(let number): "tel:" + number.e164
    case .account(let channel, let id): channel.rawValue + ":" + id
    // No channel's name has a full stop.
    case .machine(let channel, let id): Self.machinePrefix + channel.rawValue + ":" + id
    }
  }

  package init?(uri: String) {
    guard let colon = uri.firstIndex(of: ":") else { return nil }
    let rest = uri[uri.index(after: colon)...]
    guard !rest.isEmpty else { return nil }
    if uri[..<colon] == "tel" {
      guard let number = PhoneNumber(rest) else { return nil }
      self = .phone(number)
    } else if uri.hasPrefix(Self.machinePrefix) {
      let channel = uri[..<colon].dropFirst(Self.machinePrefix.count)
      self = .machine(ChannelName(String(channel)), String(rest))
    } else {
      self = .account(ChannelName(String(uri[..<colon])), String(rest))
    }
  }

  private static let machinePrefix = "machine."

  package var isMachine: Bool {
    if case .machine = self { true } else { false }
  }

  package var phone: PhoneNumber? {
    if case .phone(let number) = self { number } else { nil }
  }

  /// What may be shown without a reason: the last four characters.
  package var masked: String {
    "··· " + uri.suffix(4)
  }
}
