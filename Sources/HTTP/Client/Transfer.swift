import CCurl
import Foundation
import Synchronization

/// One request on its way, and what has come back so far. Touched by the client's thread alone once begun.
final class Transfer: @unchecked Sendable {
  let request: HTTPClientRequest
  let limits: HTTPClientLimits
  let isCancelled = Atomic(false)
  /// Called once.
  var whenDone: (@Sendable (Result<HTTPClientResponse, HTTPClientError>) -> Void)?
  private(set) var easy: UnsafeMutableRawPointer?
  private var headers = HTTPHeaders()
  private var body: [UInt8] = []
  private var list: UnsafeMutablePointer<curl_slist>?
  private var isTooLarge = false
  private var metPrivateAddress = false
  private var wasBegun = false

  init(_ request: HTTPClientRequest, limits: HTTPClientLimits) {
    self.request = request
    self.limits = limits
  }

  deinit {
    curl_slist_free_all(list)
    if let easy { curl_easy_cleanup(easy) }
  }

  /// True when the request can be written as HTTP.
  private var isSafe: Bool {
    RequestRules.isToken(request.method.utf8)
      && request.headers.fields.allSatisfy(RequestRules.isSafe)
      && request.url.utf8.allSatisfy { $0 > 32 && $0 < 127 }
  }

  /// Takes a handle that is idle, or makes one. False when the request cannot be written as HTTP.
  func prepare(_ idle: inout [UnsafeMutableRawPointer]) -> Bool {
    guard isSafe, let made = idle.popLast() ?? curl_easy_init() else { return false }
    easy = made
    let context = Unmanaged.passUnretained(self).toOpaque()
    for field in request.headers.fields {
      list = curl_slist_append(list, "\(field.name): \(field.value)")
    }
    // curl would otherwise wait a second for "100 Continue" before a larger body.
    list = curl_slist_append(list, "Expect:")
    helpline_set_text(made, CURLOPT_URL, request.url)
    helpline_set_text(made, CURLOPT_PROTOCOLS_STR, "http,https")
    helpline_set_number(made, CURLOPT_FOLLOWLOCATION, 0)
    helpline_set_number(made, CURLOPT_NOSIGNAL, 1)
    helpline_set_number(made, CURLOPT_TCP_NODELAY, 1)
    helpline_set_number(made, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    helpline_set_number(made, CURLOPT_CONNECTTIMEOUT, limits.connectSecondsMax)
    helpline_set_number(made, CURLOPT_TIMEOUT, limits.totalSecondsMax)
    helpline_set_text(made, CURLOPT_PROXY, "")
    helpline_set_pointer(made, CURLOPT_HTTPHEADER, list)
    helpline_set_receive(made, CURLOPT_WRITEFUNCTION, receivedBody)
    helpline_set_pointer(made, CURLOPT_WRITEDATA, context)
    helpline_set_receive(made, CURLOPT_HEADERFUNCTION, receivedHeader)
    helpline_set_pointer(made, CURLOPT_HEADERDATA, context)
    helpline_set_open_socket(made, openSocket, context)
    helpline_set_before_request(made, beforeRequest, context)
    prepareBody(made)
    return true
  }

  private func prepareBody(_ easy: UnsafeMutableRawPointer) {
    if request.method == "HEAD" {
      // Without this curl would wait for the body that the length speaks of.
      helpline_set_number(easy, CURLOPT_NOBODY, 1)
    } else if request.method != "GET" || !request.body.isEmpty {
      helpline_set_number(easy, CURLOPT_POSTFIELDSIZE, request.body.count)
      // Never a null pointer: curl would take that for "read the body from standard input".
      (request.body.isEmpty ? [0] : request.body).withUnsafeBytes { bytes in
        _ = helpline_set_pointer(
          easy, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      }
    }
    helpline_set_text(easy, CURLOPT_CUSTOMREQUEST, request.method)
  }

  /// The handle, as good as new, when the transfer has ended: its buffers need not be made again.
  func handBack() -> UnsafeMutableRawPointer? {
    defer { easy = nil }
    if let easy { curl_easy_reset(easy) }
    return easy
  }

  func complete(_ result: CURLcode) {
    if isCancelled.load(ordering: .relaxed) { return fail(with: .cancelled) }
    guard result == CURLE_OK, let easy else { return fail(with: error(of: result)) }
    finish(
      .success(HTTPClientResponse(status: helpline_status(easy), headers: headers, body: body)))
  }

  func fail(with error: HTTPClientError) { finish(.failure(error)) }

  private func finish(_ result: Result<HTTPClientResponse, HTTPClientError>) {
    whenDone?(result)
    whenDone = nil
  }

  /// False: nothing of the request went out.
  private var wasAsked: Bool { easy.map { helpline_request_size($0) > 0 } ?? false }

  private func error(of result: CURLcode) -> HTTPClientError {
    if metPrivateAddress { return .privateAddress }
    if isTooLarge { return .responseTooLarge }
    switch result {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .badRequest
    case CURLE_OPERATION_TIMEDOUT where wasAsked: return .timedOut
    case _ where wasAsked: return .broken(detail: String(cString: curl_easy_strerror(result)))
    default: return .unreachable(detail: String(cString: curl_easy_strerror(result)))
    }
  }

  // MARK: What curl calls

  func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= limits.responseBytesMax else {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  func receiveHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    guard headers.count < limits.responseHeadersMax else {
      isTooLarge = true
      return false
    }
    // A status line: what came before belonged to an interim response.
    if line.starts(with: "HTTP/".utf8) { headers = HTTPHeaders() }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    var end = line.count
    while end > colon + 1, line[end - 1] <= 32 { end -= 1 }
    var start = colon + 1
    while start < end, line[start] <= 32 { start += 1 }
    headers.add(name: line[..<colon], value: line[start..<end])
    return true
  }

  /// Once. curl would send a request again by itself when a kept connection breaks before the answer, and a
  /// carrier would take a text twice without our knowing.
  func mayAsk() -> Bool {
    defer { wasBegun = true }
    return !wasBegun
  }

  func mayConnect(to address: UnsafePointer<sockaddr>) -> Bool {
    if limits.allowsPrivateAddresses || !PeerRules.isPrivate(address) { return true }
    metPrivateAddress = true
    return false
  }
}

private func receivedBody(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  let whole = size * count
  return transfer.receive(UnsafeRawBufferPointer(start: bytes, count: whole)) ? whole : 0
}

private func receivedHeader(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  let whole = size * count
  return transfer.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: whole)) ? whole : 0
}

private func beforeRequest(
  context: UnsafeMutableRawPointer?, peer: UnsafeMutablePointer<CChar>?,
  own: UnsafeMutablePointer<CChar>?, peerPort: Int32, ownPort: Int32
) -> Int32 {
  guard let context else { return CURL_PREREQFUNC_ABORT }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return transfer.mayAsk() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}

private func openSocket(
  context: UnsafeMutableRawPointer?, purpose: curlsocktype,
  address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let context, let address else { return -1 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  guard let peer = helpline_address(address), transfer.mayConnect(to: peer) else { return -1 }
  return helpline_socket(address)
}
