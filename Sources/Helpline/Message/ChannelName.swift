/// The name of one configured way to a carrier: `twilio`, `simulator`. Lower-case letters, digits, `-`.
package struct ChannelName: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ name: String) {
    rawValue = name
  }

  package var description: String { rawValue }
}
