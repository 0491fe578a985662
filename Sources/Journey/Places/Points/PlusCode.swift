package import Helpline

/// Open Location Codes (plus codes): `76F2CH9V+XW` whole, `CH9V+XW` beside a town's name.
package enum PlusCode {
  private static let alphabet = Array("23456789CFGHJMPQRVWX".utf8)
  private static let separatorAt = 8

  /// The code in a text, in capitals, with its separator.
  package static func find(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(1600))
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "+") {
      var low = index
      while low > 0, index - low < separatorAt, digit(bytes[low - 1]) != nil { low -= 1 }
      var high = index + 1
      while high < bytes.count, high - index <= 3, digit(bytes[high]) != nil { high += 1 }
      let before = index - low
      let after = high - index - 1
      let isEdge =
        (low == 0 || !isWordByte(bytes[low - 1]))
        && (high == bytes.count || !isWordByte(bytes[high]))
      guard [4, 6, 8].contains(before), (2...3).contains(after), isEdge else { continue }
      let code = String(decoding: bytes[low..<high], as: UTF8.self).uppercased()
      if before == 8 || code.utf8.contains(where: { $0 >= UInt8(ascii: "A") }) { return code }
    }
    return nil
  }

  package static func isWhole(_ code: String) -> Bool {
    code.utf8.firstIndex(of: UInt8(ascii: "+")).map {
      code.utf8.distance(from: code.utf8.startIndex, to: $0) == separatorAt
    } ?? false
  }

  /// The middle of a whole code's cell.
  package static func decode(_ code: String) -> Coordinates? {
    let digits = code.utf8.filter { $0 != UInt8(ascii: "+") }.compactMap(digit)
    guard digits.count >= 10 else { return nil }
    var latitude = 0.0
    var longitude = 0.0
    var size = 20.0
    for pair in 0..<5 {
      latitude += Double(digits[2 * pair]) * size
      longitude += Double(digits[2 * pair + 1]) * size
      if pair < 4 { size /= 20 }
    }
    var height = size
    var width = size
    for place in digits.dropFirst(10).prefix(5) {
      height /= 5
      width /= 4
      latitude += Double(place / 4) * height
      longitude += Double(place % 4) * width
    }
    return Coordinates(latitude - 90 + height / 2, longitude - 180 + width / 2)
  }

  /// The cell of a short code that is nearest to a place.
  package static func recover(_ code: String, near place: Coordinates) -> Coordinates? {
    let given = code.utf8.prefix { $0 != UInt8(ascii: "+") }.count
    let missing = separatorAt - given
    guard missing == 2 || missing == 4, (-89.0...89.0).contains(place.latitude) else { return nil }
    let step = missing == 2 ? 20.0 : 1.0
    let head = prefix(of: place, digits: missing)
    guard var found = decode(head + code) else { return nil }
    if found.latitude - place.latitude > step / 2 { found.latitude -= step }
    if place.latitude - found.latitude > step / 2 { found.latitude += step }
    if found.longitude - place.longitude > step / 2 { found.longitude -= step }
    if place.longitude - found.longitude > step / 2 { found.longitude += step }
    return found
  }

  private static func prefix(of place: Coordinates, digits: Int) -> String {
    var latitude = place.latitude + 90
    var longitude = place.longitude + 180
    var size = 20.0
    var letters: [UInt8] = []
    for _ in 0..<(digits / 2) {
      let up = min(max(Int(latitude / size), 0), 19)
      let across = min(max(Int(longitude / size), 0), 19)
      letters += [alphabet[up], alphabet[across]]
      latitude -= Double(up) * size
      longitude -= Double(across) * size
      size /= 20
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    let upper = (97...122).contains(byte) ? byte - 32 : byte
    return alphabet.firstIndex(of: upper)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "+")
  }
}
