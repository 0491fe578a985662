/// What one server lets strangers do.
package struct HTTPServerLimits: Sendable {
  package var bodyBytesMax = 128 * 1024
  /// The request line and the headers together; also what an open connection holds in memory.
  package var headerBytesMax = 8 * 1024
  package var headersMax = 100
  package var connectionsMax = 4096
  /// 0: no limit of its own.
  package var connectionsPerAddressMax = 0
  /// A connection that says nothing for so long is closed; so is one that has not begun its next request.
  package var idleSecondsMax = 75
  /// From a new connection to its first request line, and from any request line to the end of that
  /// request's body: in all, however busily a slow client dribbles.
  package var requestSecondsMax = 20
  /// For taking a response that is not a stream, in all.
  package var responseSecondsMax = 120
  /// What a client of a stream may leave untaken before the stream has to wait for it.
  package var streamBytesMax = 256 * 1024
  /// Threads that serve; connections are spread over them as the kernel sees fit.
  package var loops = 1

  package init() {}
}
