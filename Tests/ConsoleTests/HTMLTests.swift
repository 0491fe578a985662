import Console
import Foundation
import Testing

@Suite struct HTMLTests {
  @Test func whatAPersonWroteIsNeverMarkup() {
    let text = "<script>alert(1)</script> & \"it's\""
    let piece: HTML = "<p title=\"\(text)\">\(text)</p>"
    let shown = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;it&#39;s&quot;"
    #expect(piece.markup == "<p title=\"\(shown)\">\(shown)</p>")
  }

  @Test func piecesAreNotEscapedTwice() {
    let inner: HTML = "<b>\("a<b")</b>"
    let outer: HTML = "<p>\(inner)</p>"
    #expect(outer.markup == "<p><b>a&lt;b</b></p>")
    #expect(HTML.each(["<", ">"]) { "<i>\($0)</i>" }.markup == "<i>&lt;</i><i>&gt;</i>")
  }

  @Test func controlCharactersAreLeftOut() {
    let text = "a\u{0}\u{8}\u{1B}b\r\nc\td\u{85}"
    let piece: HTML = "\(text)"
    #expect(piece.markup == "ab\nc\td")
  }

  /// In `<a href=\(x)>` a space in x would begin an attribute of its own.
  @Test func everyValueInAnAttributeIsQuoted() throws {
    var room = URL(filePath: #filePath)
    for _ in 0..<3 { room.deleteLastPathComponent() }
    let walk = FileManager.default.enumerator(
      at: room.appending(path: "Sources/Console"), includingPropertiesForKeys: nil)
    var files = 0
    while let file = walk?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      files += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.contains("<") {
        #expect(
          line.firstMatch(of: /\s[a-z-]+=\\\(/) == nil, "\(file.lastPathComponent): \(line)")
      }
    }
    #expect(files > 5)
  }
}
