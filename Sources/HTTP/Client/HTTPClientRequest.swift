/// A request of ours to somebody's interface.
package struct HTTPClientRequest: Sendable {
  package var method: String
  package var url: String
  package var headers: HTTPHeaders
  package var body: [UInt8]

  package init(method: String, url: String, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

package struct HTTPClientResponse: Sendable {
  package var status: Int
  package var headers: HTTPHeaders
  package var body: [UInt8]

  package init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Why there is no response.
package enum HTTPClientError: Error, Hashable, Sendable {
  /// The request could not be written: a line break in a header, an address that is none.
  case badRequest
  /// No connection: nothing was asked.
  case unreachable(detail: String)
  /// The connection broke; whether the request was acted upon is not known.
  case broken(detail: String)
  case timedOut
  case responseTooLarge
  /// The address is in a private network, and the settings do not allow that.
  case privateAddress
  /// Too many requests wait, or the client is closed.
  case busy
  case cancelled

  package var code: String {
    switch self {
    case .badRequest: "bad-request"
    case .unreachable: "unreachable"
    case .broken: "broken"
    case .timedOut: "timed-out"
    case .responseTooLarge: "response-too-large"
    case .privateAddress: "private-address"
    case .busy: "busy"
    case .cancelled: "cancelled"
    }
  }

  package var isRetryable: Bool {
    switch self {
    case .unreachable, .broken, .timedOut, .busy: true
    case .badRequest, .responseTooLarge, .privateAddress, .cancelled: false
    }
  }

  package var nextStep: String {
    switch self {
    case .badRequest: "Check the address and the account in the settings."
    case .unreachable(let detail), .broken(let detail): "Check the network (\(detail))."
    case .timedOut, .busy: "It is tried again; if it lasts, ask the other side."
    case .responseTooLarge: "Ask the other side why it answers so much."
    case .privateAddress: "Use a public address, or allow private ones for this channel."
    case .cancelled: "Nothing to do."
    }
  }
}
