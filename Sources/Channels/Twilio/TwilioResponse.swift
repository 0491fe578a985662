import Foundation
import HTTP
import Helpline

/// What Twilio's interface for sending answered.
/// https://www.twilio.com/docs/api/errors
enum TwilioResponse {
  private struct Created: Decodable {
    let sid: String
  }

  private struct Fault: Decodable {
    let code: Int?
  }

  static func read(_ response: HTTPClientResponse) throws(SendError) -> [ExternalID] {
    if response.status == 200 || response.status == 201 {
      guard let created = try? JSON.decode(Created.self, from: response.body) else {
        throw .unanswered
      }
      return [ExternalID(created.sid)]
    }
    let code = (try? JSON.decode(Fault.self, from: response.body))?.code ?? response.status
    throw error(status: response.status, code: code, response)
  }

  private static func error(
    status: Int, code: Int, _ response: HTTPClientResponse
  ) -> SendError {
    switch (status, code) {
    case (429, _), (_, 20429), (_, 21611), (_, 30001):
      return .throttled(retryAfterSeconds: response.retryAfterSeconds)
    case (_, 21610): return .optedOut(code: "\(code)")
    case (_, 21211), (_, 21214), (_, 21217), (_, 21408), (_, 21612), (_, 21614):
      return .undeliverable(code: "\(code)")
    default: return response.refusal("\(code)")
    }
  }
}
