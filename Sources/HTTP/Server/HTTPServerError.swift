/// Why a server could not start.
package enum HTTPServerError: Error, Hashable, Sendable {
  case cannotListen(detail: String)
  case cannotStart

  package var code: String {
    switch self {
    case .cannotListen: "cannot-listen"
    case .cannotStart: "cannot-start"
    }
  }

  package var isRetryable: Bool { false }

  package var nextStep: String {
    switch self {
    case .cannotListen(let detail): "Free the port or choose another one with Port (\(detail))."
    case .cannotStart: "Check the limits on open files: libmicrohttpd did not start."
    }
  }
}
