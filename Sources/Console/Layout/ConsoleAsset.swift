package import HTTP

/// The desk's stylesheet and script: files of their own, so that no page needs either inline. Their
/// address carries a hash of their content, so a browser may keep them for good.
package struct ConsoleAsset: Sendable {
  package let name: String
  let type: String
  let bytes: [UInt8]
  let tag: String

  private init(_ name: String, _ type: String, _ text: String) {
    self.name = name
    self.type = type + "; charset=utf-8"
    bytes = Array(text.utf8)
    let hash = SHA256.digest(bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    tag = String(hash, radix: 36)
  }

  static let style = ConsoleAsset("desk.css", "text/css", ConsoleStyle.css)
  static let script = ConsoleAsset("desk.js", "text/javascript", ConsoleScript.text)
  static let icon = ConsoleAsset(
    "icon.svg", "image/svg+xml",
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" \
    fill="#a81c16"/><path d="M7 9h18v12H15l-5 5v-5H7z" fill="#fff"/></svg>
    """)
  package static let all = [style, script, icon]

  var address: String { "/desk/assets/\(name)?v=\(tag)" }

  package static func add(to router: inout Router) {
    router.on("GET", "/desk/assets/{name}") { request in
      guard let asset = all.first(where: { $0.name == request.parameters["name"] }) else {
        return .text(404, "Not found.\n")
      }
      return asset.respond(to: request)
    }
  }

  private func respond(to request: HTTPRequest) -> HTTPResponse {
    let isNamed = request.query == "v=\(tag)"
    let headers: HTTPHeaders = [
      "Content-Type": type, "ETag": "\"\(tag)\"", "X-Content-Type-Options": "nosniff",
      "Cache-Control": isNamed ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    if request.headers["If-None-Match"] == "\"\(tag)\"" {
      return HTTPResponse(status: 304, headers: headers)
    }
    return HTTPResponse(status: 200, headers: headers, body: bytes)
  }
}
