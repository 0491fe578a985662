import CMicrohttpd

// libmicrohttpd calls these on the loop's thread. Free functions: a closure literal would carry the
// isolation of the place it stands in.

func accessed(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?,
  upload: UnsafePointer<CChar>?, uploadCount: UnsafeMutablePointer<Int>?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let context, let connection, let slot, let uploadCount else { return .NO }
  let engine = Unmanaged<Engine>.fromOpaque(context).takeUnretainedValue()
  guard let held = slot.pointee else { return .NO }
  let exchange = Unmanaged<Exchange>.fromOpaque(held).takeUnretainedValue()
  if exchange.progress == .named {
    exchange.progress = .receiving
    fill(&exchange.request, connection, url, method)
    return engine.begin(exchange)
  }
  if uploadCount.pointee > 0, let upload {
    let bytes = UnsafeRawBufferPointer(start: upload, count: uploadCount.pointee)
    uploadCount.pointee = 0
    return engine.receive(exchange, bytes)
  }
  return engine.handle(exchange)
}

/// The first that is heard of a request: its target as it came, before anything is decoded.
func named(
  context: UnsafeMutableRawPointer?, uri: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  guard let connection else { return nil }
  let target = uri.map { String(cString: $0) } ?? ""
  let query = target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
  let request = HTTPRequest(method: "", path: "", query: query ?? "")
  return Unmanaged.passRetained(
    Exchange(connection: connection, request: request, startedAt: Engine.now())
  ).toOpaque()
}

private func fill(
  _ request: inout HTTPRequest, _ connection: OpaquePointer, _ url: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?
) {
  request.method = method.map { String(cString: $0) } ?? ""
  request.path = url.map { String(cString: $0) } ?? ""
  request.remoteAddress = Listener.text(helpline_connection_address(connection))
  withUnsafeMutablePointer(to: &request.headers) { pointer in
    _ = MHD_get_connection_values_n(connection, .HEADER_KIND, collectHeader, pointer)
  }
}

func collectHeader(
  context: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  nameCount: Int, value: UnsafePointer<CChar>?, valueCount: Int
) -> MHD_Result {
  context?.assumingMemoryBound(to: HTTPHeaders.self).pointee
    .add(text(name, nameCount), text(value, valueCount))
  return .YES
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
  guard let start else { return "" }
  return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}

func completed(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, code: MHD_RequestTerminationCode
) {
  guard let context, let slot, let held = slot.pointee else { return }
  slot.pointee = nil
  let exchange = Unmanaged<Exchange>.fromOpaque(held).takeRetainedValue()
  Unmanaged<Engine>.fromOpaque(context).takeUnretainedValue().complete(exchange)
}

func connectionChanged(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, code: MHD_ConnectionNotificationCode
) {
  guard let context, let connection else { return }
  let engine = Unmanaged<Engine>.fromOpaque(context).takeUnretainedValue()
  if code == .CONNECTION_NOTIFY_STARTED {
    engine.opened(connection)
  } else {
    engine.closed(connection)
  }
}

func takeStreamed(
  context: UnsafeMutableRawPointer?, position: UInt64, buffer: UnsafeMutablePointer<CChar>?,
  room: Int
) -> Int {
  guard let context, let buffer else { return Int(helpline_end_of_stream) }
  return Unmanaged<StreamContext>.fromOpaque(context).takeUnretainedValue().feed
    .take(into: buffer, room: room)
}

func freeStreamed(context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  let stream = Unmanaged<StreamContext>.fromOpaque(context).takeRetainedValue()
  stream.engine.closed(stream.feed)
}
