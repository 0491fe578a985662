import CQrencode

/// A QR code (through libqrencode) as SVG, so that the page needs no picture from anywhere.
enum QRCode {
  private static let marginModules = 4

  /// Empty when the text is too long for a code.
  static func svg(_ text: String, label: String) -> HTML {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return .empty }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let modules = code.pointee.data else { return .empty }
    var path = ""
    for row in 0..<width {
      for column in 0..<width where modules[row * width + column] & 1 == 1 {
        path += "M\(column + marginModules),\(row + marginModules)h1v1h-1z"
      }
    }
    let side = width + 2 * marginModules
    return """
      <svg class="qr" role="img" aria-label="\(label)" viewBox="0 0 \(side) \(side)" width="240" height="240" shape-rendering="crispEdges">
      <rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
      """
  }
}
