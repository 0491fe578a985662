/// A piece of a page. Only what stands in the source as a literal is markup; every value put into it is
/// text, and is escaped. There is no way to turn a string into markup.
///
///     let row: HTML = "<td title=\"\(note)\">\(name)</td>"
///
/// Values may stand in text and in quoted attributes; `ConsoleTests` looks for unquoted ones.
package struct HTML: Sendable, Hashable {
  package private(set) var markup: String

  package static let empty: HTML = ""

  private init(markup: String) {
    self.markup = markup
  }

  package var isEmpty: Bool { markup.isEmpty }

  package static func + (a: HTML, b: HTML) -> HTML { HTML(markup: a.markup + b.markup) }

  package static func += (a: inout HTML, b: HTML) { a.markup += b.markup }

  /// The piece where it is wanted, else nothing.
  package static func when(_ isWanted: Bool, _ piece: @autoclosure () -> HTML) -> HTML {
    isWanted ? piece() : empty
  }

  package static func each<Items: Sequence>(
    _ items: Items, _ piece: (Items.Element) -> HTML
  ) -> HTML {
    HTML(markup: items.reduce(into: "") { $0 += piece($1).markup })
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    markup = value
  }

  package init(stringInterpolation: StringInterpolation) {
    markup = stringInterpolation.markup
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) {
      markup += literal
    }

    package mutating func appendInterpolation(_ text: some StringProtocol) {
      for scalar in text.unicodeScalars { append(scalar) }
    }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      markup += String(number)
    }

    package mutating func appendInterpolation(_ piece: HTML) {
      markup += piece.markup
    }

    /// A missing value leaves nothing behind.
    package mutating func appendInterpolation(_ piece: HTML?) {
      markup += piece?.markup ?? ""
    }

    /// Control characters are no part of any page: a browser would read U+0000 as something else.
    private mutating func append(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      case "\n", "\t": markup.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }
}
