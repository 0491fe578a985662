import CMicrohttpd

/// One request on its way through the server, from its first header until its response is gone. Touched
/// by the loop's thread alone.
final class Exchange {
  enum Progress {
    case named
    case receiving
    case handling
    case answered
  }

  let connection: OpaquePointer
  let startedAt: Int64
  var request: HTTPRequest
  var progress = Progress.named
  var response: HTTPResponse?
  var isSuspended = false
  var task: Task<Void, Never>?

  init(connection: OpaquePointer, request: HTTPRequest, startedAt: Int64) {
    self.connection = connection
    self.request = request
    self.startedAt = startedAt
  }
}
