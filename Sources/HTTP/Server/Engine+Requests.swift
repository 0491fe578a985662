import CMicrohttpd

/// A request's way: named, begun, received, handled, answered, complete.
extension Engine {
  private static let methodBytesMax = 16
  private static let bodyBytesReservedMax = 16 * 1024
  /// How much more than the limit is read and thrown away before even the refusal is given up.
  private static let refusedBytesFactor = 8

  func named(_ peer: Peer, _ uri: UnsafePointer<CChar>?) {
    peer.beginTurn(now: clock())
    guard let uri else { return }
    let bytes = Self.bytes(uri)
    peer.target = (start: uri, end: uri + bytes.count)
    if let target = RequestTarget(bytes) {
      peer.request.path = target.path
      peer.request.query = target.query
    } else {
      peer.fault = .text(400, "Not a path.\n")
    }
  }

  /// The headers are there; a body may follow.
  func begin(
    _ peer: Peer, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>
  ) -> MHD_Result {
    guard let target = peer.target else { return .NO }
    peer.target = nil
    let refusal = peer.fault ?? read(peer, target, method, version)
    if let refusal { return queue(peer, refusal, closing: true) }
    if let length = peer.request.headers["Content-Length"].flatMap({ Int($0) }) {
      peer.request.body.reserveCapacity(min(length, Self.bodyBytesReservedMax))
    }
    return .YES
  }

  private func read(
    _ peer: Peer, _ target: (start: UnsafePointer<CChar>, end: UnsafePointer<CChar>),
    _ method: UnsafePointer<CChar>, _ version: UnsafePointer<CChar>
  ) -> HTTPResponse? {
    let methodBytes = Self.bytes(method)
    // One space on either side of the target, and no NUL in it.
    guard method + methodBytes.count + 1 == target.start, target.end + 1 == version,
      RequestRules.isToken(methodBytes), methodBytes.count <= Self.methodBytesMax
    else { return .text(400, "Not a request line.\n") }
    peer.request.method = String(decoding: methodBytes, as: UTF8.self)
    peer.request.remoteAddress = peer.address
    var block = HeaderBlock(after: version, headersMax: limits.headersMax)
    withUnsafeMutablePointer(to: &block) { pointer in
      _ = MHD_get_connection_values_n(peer.connection, .HEADER_KIND, collectHeader, pointer)
    }
    if block.hasTooMany { return .text(431, "At most \(limits.headersMax) headers.\n") }
    guard block.isHonest(endingAt: method + helpline_header_bytes(peer.connection)) else {
      return .text(400, "Not a header.\n")
    }
    peer.request.headers = block.headers
    return RequestRules.refusal(
      of: peer.request, version: String(cString: version), bodyBytesMax: limits.bodyBytesMax)
  }

  private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: text, count: count)
  }

  func receive(_ peer: Peer, _ bytes: UnsafeRawBufferPointer) -> MHD_Result {
    if peer.phase == .receiving, peer.request.body.count + bytes.count <= limits.bodyBytesMax {
      peer.request.body.append(contentsOf: bytes)
      return .YES
    }
    if peer.phase == .receiving { peer.enter(.refusing, now: peer.since) }
    peer.request.body = []
    peer.refusedBytes += bytes.count
    return peer.refusedBytes <= limits.bodyBytesMax * Self.refusedBytesFactor ? .YES : .NO
  }

  /// The request is whole: its handler runs, here and now if it need not wait.
  func handle(_ peer: Peer) -> MHD_Result {
    switch peer.phase {
    case .resting: return .NO
    case .answering: return .YES
    case .refusing:
      return queue(peer, RequestRules.tooLarge(limits.bodyBytesMax), closing: true)
    case .handling: break
    case .receiving: run(peer)
    }
    if let response = peer.response { return queue(peer, response) }
    if !peer.isSuspended { peer.suspend() }
    return .YES
  }

  private func run(_ peer: Peer) {
    peer.enter(.handling, now: clock())
    let turn = peer.turn
    let request = peer.request
    peer.request = HTTPRequest(method: "", path: "")
    let held = Held(engine: self, peer: peer)
    peer.task = Task(executorPreference: loop) {
      let response = await held.engine.handler(request)
      held.engine.finish(held.peer, turn, response)
    }
    loop.runJobs()
  }

  /// What a handler's task keeps; touched on the loop alone.
  private struct Held: @unchecked Sendable {
    let engine: Engine
    let peer: Peer
  }

  func finish(_ peer: Peer, _ turn: Int, _ response: HTTPResponse) {
    guard !peer.isClosed, peer.turn == turn, peer.phase == .handling, peer.response == nil else {
      return
    }
    peer.response = response
    wake(peer)
  }

  func complete(_ peer: Peer) {
    peer.endTurn(now: clock())
  }
}
