/// A request, received whole: within the server's limits, but otherwise as hostile as it came.
package struct HTTPRequest: Sendable {
  package var method: String
  /// Decoded once; never contains NUL.
  package var path: String
  /// What followed `?`, as it came.
  package var query: String
  package var headers: HTTPHeaders
  package var body: [UInt8]
  /// The peer's IP address, as text; a proxy's where there is one.
  package var remoteAddress: String
  /// What a router took out of the path: `{channel}`.
  package var parameters: [String: String] = [:]

  package init(
    method: String, path: String, query: String = "", headers: HTTPHeaders = [:],
    body: [UInt8] = [], remoteAddress: String = ""
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
  }
}
