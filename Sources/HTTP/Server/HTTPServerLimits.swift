/// What one server lets strangers do.
package struct HTTPServerLimits: Sendable {
  package var bodyBytesMax = 128 * 1024
  /// The request line and the headers together; also what an open connection may hold in memory.
  package var headerBytesMax = 8 * 1024
  package var connectionsMax = 4096
  /// 0: no limit of its own.
  package var connectionsPerAddressMax = 0
  /// A connection that says nothing for so long is closed.
  package var idleSecondsMax = 75
  /// From a request's first header to the end of its body.
  package var requestSecondsMax = 20
  /// From one request's end to the next one's last header: however busily a slow client dribbles.
  package var headerSecondsMax = 90

  package init() {}
}
