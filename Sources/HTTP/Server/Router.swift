/// Finds the handler of a request by method and path. `{name}` in a pattern takes one segment.
package struct Router: Sendable {
  package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

  private struct Route: Sendable {
    let method: String
    let pattern: [Substring]
    let handler: Handler
  }

  private var routes: [Route] = []

  package init() {}

  package mutating func on(_ method: String, _ pattern: String, _ handler: @escaping Handler) {
    routes.append(
      Route(
        method: method, pattern: Self.segments(Substring(pattern)), handler: handler))
  }

  /// Everything it answers to, as it was added.
  package var patterns: [(method: String, path: String)] {
    routes.map { ($0.method, "/" + $0.pattern.joined(separator: "/")) }
  }

  /// 404 when no path fits, 405 with `Allow` when only the method does not. `HEAD` is answered by `GET`.
  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    let segments = Self.segments(Substring(request.path))
    var allowed: [String] = []
    for route in routes {
      guard let parameters = Self.match(route.pattern, segments) else { continue }
      guard route.method == request.method || (route.method == "GET" && request.method == "HEAD")
      else {
        allowed.append(route.method)
        if route.method == "GET" { allowed.append("HEAD") }
        continue
      }
      var routed = request
      routed.parameters = parameters
      return await route.handler(routed)
    }
    if allowed.isEmpty { return .text(404, "Not found.\n") }
    var response = HTTPResponse.text(405, "Method not allowed.\n")
    response.headers.add("Allow", allowed.joined(separator: ", "))
    return response
  }

  private static func segments(_ path: Substring) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { $0 }
  }

  private static func match(_ pattern: [Substring], _ path: [Substring]) -> [String: String]? {
    guard pattern.count == path.count else { return nil }
    var parameters: [String: String] = [:]
    for (wanted, given) in zip(pattern, path) {
      if wanted.hasPrefix("{"), wanted.hasSuffix("}"), !given.isEmpty {
        parameters[String(wanted.dropFirst().dropLast())] = String(given)
      } else if wanted != given {
        return nil
      }
    }
    return parameters
  }
}
