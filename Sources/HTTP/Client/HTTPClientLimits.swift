/// What our own requests may cost.
package struct HTTPClientLimits: Sendable {
  package var connectSecondsMax = 5
  package var totalSecondsMax = 20
  package var responseBytesMax = 256 * 1024
  package var responseHeadersMax = 200
  package var inFlightMax = 512
  package var connectionsPerHostMax = 64
  /// False refuses loopback, private and link-local peers, whatever name led there.
  package var allowsPrivateAddresses = false

  package init() {}
}
