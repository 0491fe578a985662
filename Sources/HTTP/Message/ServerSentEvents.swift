/// One event of a `text/event-stream` (WHATWG HTML §9.2).
package enum ServerSentEvents {
  /// A line break in the name or the id would begin a field of its own, so what follows one is left out.
  package static func encode(_ data: String, event: String? = nil, id: String? = nil) -> [UInt8] {
    var result: [UInt8] = []
    if let event { result += Array("event: ".utf8) + line(event) }
    if let id { result += Array("id: ".utf8) + line(id) }
    for part in data.split(
      omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r", "\r\n"].contains($0) })
    {
      result += Array("data: ".utf8) + Array(part.utf8) + [10]
    }
    return result + [10]
  }

  private static func line(_ text: String) -> [UInt8] {
    Array(text.utf8.prefix { $0 != 10 && $0 != 13 && $0 != 0 }) + [10]
  }
}
