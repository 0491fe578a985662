/// The store's consecutive number of a case, from 1.
package struct CaseNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (a: CaseNumber, b: CaseNumber) -> Bool { a.rawValue < b.rawValue }
}
