/// A carrier's word on a text of ours (DLR).
package struct DeliveryReport: Hashable, Sendable {
  package var channel: ChannelName
  package var externalID: ExternalID
  package var status: DeliveryStatus
  /// The carrier's own error code, kept for the operator.
  package var carrierCode: String?
  package var receivedAt: Instant

  package init(
    channel: ChannelName, externalID: ExternalID, status: DeliveryStatus, carrierCode: String?,
    receivedAt: Instant
  ) {
    self.channel = channel
    self.externalID = externalID
    self.status = status
    self.carrierCode = carrierCode
    self.receivedAt = receivedAt
  }
}
