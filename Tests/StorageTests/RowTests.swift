import Helpline
import Testing

@testable import Storage

/// What is written in a row is read again, and nothing damaged traps.
@Suite struct RowTests {
  @Test func fieldsComeBackInOrder() throws {
    let writer = RowWriter()
    let numbers: [Int64] = [0, 1, -1, 63, -64, 64, .max, .min]
    for number in numbers { writer.write(number) }
    writer.write("¿Dónde estás? 🦂")
    writer.write(nil as String?)
    writer.write(String(repeating: "x", count: 5_000))
    var reader = RowReader(writer.bytes)
    for number in numbers { #expect(try reader.number() == number) }
    #expect(try reader.text() == "¿Dónde estás? 🦂")
    #expect(try reader.optionalText() == nil)
    #expect(try reader.text().count == 5_000)
    #expect(throws: RowReader.damaged) { try reader.byte() }
  }

  @Test func aTextKeepsItsPartItsPlaceAndThatAPictureCameAlong() throws {
    var message = try text("SM1", "aqui 31.3259,-110.9457")
    for (part, place, hasMedia) in [
      (nil, nil, false), (Part(reference: 65_535, total: 3, index: 2), nil, false),
      (nil, Coordinates(31.3259, -110.9457), true),
    ] {
      message.part = part
      message.location = place
      message.hasMedia = hasMedia
      let writer = RowWriter()
      writer.write(message)
      var reader = RowReader(writer.bytes)
      #expect(try reader.inboundMessage(from: message.from, at: message.receivedAt) == message)
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      bytes.withUnsafeBytes { bytes in
        for read in readers {
          var reader = RowReader(bytes)
          try? read(&reader)
        }
      }
    }
  }

  private var readers: [(inout RowReader) throws -> Void] {
    [
      { _ = try $0.decisionRecord() },
      { _ = try $0.outboundMessage(to: .init(rawValue: 1)) },
      { _ = try $0.contact(.init(rawValue: 1), .account(.init("x"), "1")) },
      { _ = try $0.inboundMessage(from: .account(.init("x"), "1"), at: .init(seconds: 1)) },
    ]
  }
}
