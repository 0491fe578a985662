import CMicrohttpd

// libmicrohttpd calls these on the loop's thread. Free functions: a closure literal would carry the
// isolation of the place it stands in.

func connectionChanged(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, code: MHD_ConnectionNotificationCode
) {
  guard let engine = engine(context), let connection, let slot else { return }
  if code == .CONNECTION_NOTIFY_STARTED {
    slot.pointee = Unmanaged.passUnretained(engine.opened(connection)).toOpaque()
  } else {
    slot.pointee = nil
    engine.closed(connection)
  }
}

/// The first that is heard of a request: its target as it came, before anything is decoded.
func targetNamed(
  context: UnsafeMutableRawPointer?, uri: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  guard let engine = engine(context), let connection,
    let held = helpline_connection_context(connection)
  else { return nil }
  engine.named(Unmanaged<Peer>.fromOpaque(held).takeUnretainedValue(), uri)
  return held
}

func accessed(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?,
  upload: UnsafePointer<CChar>?, uploadCount: UnsafeMutablePointer<Int>?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let engine = engine(context), let held = slot?.pointee, let method, let version,
    let uploadCount
  else { return .NO }
  let peer = Unmanaged<Peer>.fromOpaque(held).takeUnretainedValue()
  if peer.target != nil { return engine.begin(peer, method: method, version: version) }
  if uploadCount.pointee > 0, let upload {
    let bytes = UnsafeRawBufferPointer(start: upload, count: uploadCount.pointee)
    uploadCount.pointee = 0
    return engine.receive(peer, bytes)
  }
  return engine.handle(peer)
}

func collectHeader(
  context: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  nameCount: Int, value: UnsafePointer<CChar>?, valueCount: Int
) -> MHD_Result {
  guard let block = context?.assumingMemoryBound(to: HeaderBlock.self), let name, let value else {
    return .NO
  }
  return block.pointee.take(name, nameCount, value, valueCount) ? .YES : .NO
}

func completed(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, code: MHD_RequestTerminationCode
) {
  guard let engine = engine(context), let held = slot?.pointee else { return }
  slot?.pointee = nil
  engine.complete(Unmanaged<Peer>.fromOpaque(held).takeUnretainedValue())
}

func takeStreamed(
  context: UnsafeMutableRawPointer?, position: UInt64, buffer: UnsafeMutablePointer<CChar>?,
  room: Int
) -> Int {
  guard let context, let buffer else { return Int(helpline_end_of_stream) }
  return Unmanaged<StreamFeed>.fromOpaque(context).takeUnretainedValue()
    .take(into: buffer, room: room)
}

func freeStreamed(context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<StreamFeed>.fromOpaque(context).takeRetainedValue().close()
}

private func engine(_ context: UnsafeMutableRawPointer?) -> Engine? {
  context.map { Unmanaged<Engine>.fromOpaque($0).takeUnretainedValue() }
}
