import Foundation
import HTTP
import Helpline

/// A request with `{to}`, `{number}`, `{from}`, `{text}`, `{id}`, `{status-url}` and `{secret}` filled in, each escaped
/// for where it stands.
struct SendTemplate {
  private enum Place {
    case url
    case form
    case json
    case plain
  }

  private let setup: ChannelSetup
  private let values: [(name: String, value: String)]

  init(_ setup: ChannelSetup, _ submission: Submission, to number: PhoneNumber) {
    self.setup = setup
    values = [
      ("to", number.e164), ("number", number.digits), ("from", setup["Sender"]),
      ("text", submission.text), ("id", submission.idempotencyKey),
      ("status-url", setup.statusURL), ("secret", setup.secret("api-secret")),
    ]
  }

  var request: HTTPClientRequest {
    let type =
      setup["Content-Type"].isEmpty ? "application/x-www-form-urlencoded" : setup["Content-Type"]
    let place: Place = type.contains("json") ? .json : type.contains("urlencoded") ? .form : .plain
    var headers: HTTPHeaders = [:]
    if !setup["Body"].isEmpty { headers.add("Content-Type", type) }
    if let colon = setup["Header"].firstIndex(of: ":") {
      let value = setup["Header"][setup["Header"].index(after: colon)...]
      headers.add(
        String(setup["Header"][..<colon]),
        fill(value.trimmingCharacters(in: .whitespaces), .plain))
    }
    return HTTPClientRequest(
      method: setup["Method"].isEmpty ? "POST" : setup["Method"],
      url: fill(setup[ChannelForm.apiURL], .url), headers: headers,
      body: Array(fill(setup["Body"], place).utf8))
  }

  /// In one pass: what a text says in braces is the text's own.
  private func fill(_ template: String, _ place: Place) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let found = values.first(where: { rest.hasPrefix("{\($0.name)}") }) {
        result += Self.escape(found.value, place)
        rest = rest.dropFirst(found.name.count + 2)
      } else {
        result.append("{")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func escape(_ value: String, _ place: Place) -> String {
    switch place {
    case .url, .form: Form.escape(Array(value.utf8))
    // Without its quotes: the template has them.
    case .json:
      String(decoding: JSON.encode(JSONValue.text(value)).dropFirst().dropLast(), as: UTF8.self)
    case .plain: value
    }
  }
}
