/// Cuts what arrives on a connection into PDUs.
package struct PDUStream: Sendable {
  private var buffer: [UInt8] = []
  private var start = 0

  package init() {}

  package mutating func append(_ bytes: some Sequence<UInt8>) { buffer += bytes }

  /// The next PDU, or the fault that stands in its place; `nil` until more has come. After a fault of length there
  /// is no next.
  package mutating func next() -> Result<PDU, PDUFault>? {
    var reader = OctetReader(buffer[start...])
    guard let length = reader.long() else {
      compact()
      return nil
    }
    guard (UInt32(PDU.headerBytes)...UInt32(PDU.bytesMax)).contains(length) else {
      return .failure(.length(length))
    }
    guard buffer.count - start >= Int(length) else {
      compact()
      return nil
    }
    let octets = buffer[start..<start + Int(length)]
    start += Int(length)
    return Result { () throws(PDUFault) in try PDU(octets: octets) }
  }

  private mutating func compact() {
    buffer.removeFirst(start)
    start = 0
  }
}
