/// Writes a row's fields one after the other: numbers as variable-length integers (LEB128, zigzag),
/// texts as their length and UTF-8. What is written first is read first; there are no names.
final class RowWriter {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1_024, alignment: 16)
  private var count = 0

  deinit {
    memory.deallocate()
  }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory[..<count])
  }

  func clear() {
    count = 0
  }

  func write(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  func write(_ number: Int64) {
    var rest = UInt64(bitPattern: (number << 1) ^ (number >> 63))
    while rest >= 0x80 {
      write(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    write(UInt8(truncatingIfNeeded: rest))
  }

  func write(_ flag: Bool) {
    write(flag ? 1 as UInt8 : 0)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    write(Int64(bytes.count))
    reserve(bytes.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
    count += bytes.count
  }

  func write(_ number: Int64?) {
    write(number != nil)
    if let number { write(number) }
  }

  func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  private func reserve(_ more: Int) {
    guard count + more > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: (count + more) * 2, alignment: 16)
    larger.copyMemory(from: bytes)
    memory.deallocate()
    memory = larger
  }
}
