/// Why something was decided: a stable kebab-case code and a sentence for people.
package struct Reason: Hashable, Sendable, Codable, CustomStringConvertible {
  package var code: String
  package var detail: String

  package init(_ code: String, _ detail: String = "") {
    self.code = code
    self.detail = detail
  }

  package var description: String {
    detail.isEmpty ? code : "\(code): \(detail)"
  }
}
