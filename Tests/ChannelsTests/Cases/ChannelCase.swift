import Channels
import HTTP
import Helpline
import Testing

/// One webhook as its vendor documents it, and what we must make of it.
struct ChannelCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable, Hashable {
    case texts([Text])
    case reports([Report])
    case changes([Change])
    case nothing
    case challenge(String)
  }

  struct Text: Sendable, Hashable {
    var id: String
    var from: String
    var text: String
    var part: [Int] = []
    var place: [Double] = []
    var hasMedia = false
  }

  struct Change: Sendable, Hashable {
    var from: String
    var to: String
    /// Seconds since 1970.
    var at: Int64
  }

  struct Report: Sendable, Hashable {
    var id: String
    var status: DeliveryStatus
    var code: String?

    init(_ id: String, _ status: DeliveryStatus, _ code: String? = nil) {
      self.id = id
      self.status = status
      self.code = code
    }
  }

  let story: String
  var method = "POST"
  /// Behind the channel's own path: `/status`.
  var path = ""
  var query = ""
  var body = ""
  let outcome: Outcome

  static func text(
    _ story: String, query: String = "", body: String = "", _ id: String, from: String,
    _ text: String, part: [Int] = [], place: [Double] = [], hasMedia: Bool = false
  ) -> ChannelCase {
    let heard = Text(
      id: id, from: from, text: text, part: part, place: place, hasMedia: hasMedia)
    return ChannelCase(
      story: story, method: body.isEmpty ? "GET" : "POST", query: query, body: body,
      outcome: .texts([heard]))
  }

  static func status(
    _ word: String, query: String = "", body: String = "", _ reports: Report...
  ) -> ChannelCase {
    ChannelCase(
      story: "status " + word, method: body.isEmpty ? "GET" : "POST", path: "/status",
      query: query, body: body, outcome: reports.isEmpty ? .nothing : .reports(reports))
  }

  var testDescription: String { story }
}

/// One text handed over: the request we must make, the answer as documented, and what it means.
struct SendingCase: Sendable, CustomTestStringConvertible {
  let story: String
  var text = "Hi there"
  var to = Address.phone(PhoneNumber(fiction: 101))
  var lane = Lane.reply
  var status = 200
  var headers: HTTPHeaders = [:]
  var answer: String
  var ids: [String] = []
  var error: SendError?
  /// Only where the case is about the request: its path, fields or body, and headers.
  var path: String?
  var fields: [String: String] = [:]
  var body: String?
  var sentHeaders: [String: String] = [:]

  var testDescription: String { story }
}
