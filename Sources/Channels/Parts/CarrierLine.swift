import HTTP
import Helpline

/// A call to a carrier's interface for sending, and what its refusals mean.
struct CarrierLine: Sendable {
  let client: HTTPClient

  func call(_ request: HTTPClientRequest) async throws(SendError) -> HTTPClientResponse {
    do {
      return try await client.send(request)
    } catch {
      switch error {
      // Mistakes of the settings: an operator must act, and then it is tried again.
      case .badRequest, .privateAddress: throw .notAuthorized(code: error.code)
      // The request was on its way: the carrier may have acted upon it.
      case .timedOut, .broken, .responseTooLarge: throw .unanswered
      default: throw .unreachable
      }
    }
  }

  func get(_ url: String, _ headers: HTTPHeaders = [:]) async throws(SendError)
    -> HTTPClientResponse
  {
    try await call(HTTPClientRequest(method: "GET", url: url, headers: headers))
  }

  func post(
    _ url: String, _ headers: HTTPHeaders = [:], json: JSONValue
  ) async throws(SendError) -> HTTPClientResponse {
    var headers = headers
    headers.add("Content-Type", "application/json")
    headers.add("Accept", "application/json")
    return try await call(
      HTTPClientRequest(method: "POST", url: url, headers: headers, body: JSON.encode(json)))
  }

  func post(
    _ url: String, _ headers: HTTPHeaders = [:], form: [(String, String)]
  ) async throws(SendError) -> HTTPClientResponse {
    var headers = headers
    headers.add("Content-Type", "application/x-www-form-urlencoded")
    headers.add("Accept", "application/json")
    return try await call(
      HTTPClientRequest(method: "POST", url: url, headers: headers, body: Form.encode(form)))
  }
}

extension HTTPClientResponse {
  static let retryAfterSecondsMax = 86_400

  var isSuccess: Bool { (200...299).contains(status) }

  /// `.null` when it is no JSON.
  var json: JSONValue { (try? JSON.decode(JSONValue.self, from: body)) ?? .null }

  var retryAfterSeconds: Int? {
    headers["Retry-After"].flatMap { Int($0) }.map { min(max($0, 0), Self.retryAfterSecondsMax) }
  }

  /// What a status of HTTP alone says. The carrier's own code is kept for the operator.
  func refusal(_ code: String? = nil) -> SendError {
    let code = code ?? "\(status)"
    switch status {
    case 429: return .throttled(retryAfterSeconds: retryAfterSeconds)
    // Somebody in between waited for the carrier in vain: it may have acted all the same (RFC 9110, 15.6.5).
    case 504: return .unanswered
    case 503 where retryAfterSeconds != nil:
      return .throttled(retryAfterSeconds: retryAfterSeconds)
    case 408, 500...: return .carrierFault(code: code)
    // No money, no right, no such account: an operator can mend it, and the text waits.
    case 401...404: return .notAuthorized(code: code)
    case 400...499: return .rejected(code: code)
    // "Accepted" that cannot be read: perhaps it was sent.
    case 200...299: return .unanswered
    default: return .unreachable
    }
  }
}

extension Submission {
  func number() throws(SendError) -> PhoneNumber {
    guard let number = to.phone else { throw .undeliverable(code: "no-phone-number") }
    return number
  }
}

extension PhoneNumber {
  /// As most interfaces want it: without the `+`.
  var digits: String { String(e164.dropFirst()) }
}

enum BasicLogin {
  static func header(_ user: String, _ password: String) -> String {
    "Basic " + Base64.encode(Array((user + ":" + password).utf8))
  }
}
