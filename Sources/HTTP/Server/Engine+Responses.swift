import CMicrohttpd

/// Responses as libmicrohttpd wants them.
extension Engine {
  private static let streamBlockBytes = 4096

  func queue(_ peer: Peer, _ response: HTTPResponse, closing: Bool = false) -> MHD_Result {
    peer.enter(.answering, now: clock())
    peer.response = nil
    let made: OpaquePointer?
    switch response.body {
    case .bytes(let bytes):
      made = bytes.withUnsafeBytes {
        MHD_create_response_from_buffer(
          $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
      }
    case .stream(let stream): made = streamed(peer, response.headers, stream)
    }
    guard let made else { return .NO }
    defer { MHD_destroy_response(made) }
    for field in response.headers.fields where RequestRules.isSafe(field) {
      _ = MHD_add_response_header(made, field.name, field.value)
    }
    if closing || isQuiet { _ = MHD_add_response_header(made, "Connection", "close") }
    let status = (200...599).contains(response.status) ? response.status : 500
    return MHD_queue_response(peer.connection, UInt32(status), made)
  }

  private func streamed(
    _ peer: Peer, _ headers: HTTPHeaders, _ stream: AsyncStream<[UInt8]>
  ) -> OpaquePointer? {
    let isEvents = headers["Content-Type"]?.hasPrefix("text/event-stream") == true
    let feed = StreamFeed(peer: peer, bytesMax: limits.streamBytesMax, isEvents: isEvents)
    peer.feed = feed
    let flow = Flow(engine: self, peer: peer, feed: feed)
    feed.pump = Task(executorPreference: loop) {
      for await bytes in stream where !bytes.isEmpty {
        guard await flow.feed.feed(bytes, { flow.engine.wake(flow.peer) }) else { return }
      }
      flow.feed.end()
      flow.engine.wake(flow.peer)
    }
    if isQuiet { feed.end() }
    return MHD_create_response_from_callback(
      helpline_size_unknown, Self.streamBlockBytes, takeStreamed,
      Unmanaged.passRetained(feed).toOpaque(), freeStreamed)
  }

  /// What a stream's task keeps; touched on the loop alone.
  private struct Flow: @unchecked Sendable {
    let engine: Engine
    let peer: Peer
    let feed: StreamFeed
  }
}
