import FuzzDriver
import HTTP

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are a form or a fault, never a trap; and what was read can be written and read again.
@main enum FuzzForm {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let form = try? Form(bytes) else { return 0 }
    let pairs = form.pairs
    let again = try? Form(Form.encode(pairs))
    // Only a pair without a name and a value is left out.
    let isSame = again?.pairs.elementsEqual(pairs, by: ==) == true
    precondition(isSame, "a form changed on its way out and in")
    for (name, value) in pairs {
      precondition(form[name] != nil || name.unicodeScalars.contains("\u{FFFD}"))
      _ = XMLText.escape(value)
    }
    return 0
  }
}
