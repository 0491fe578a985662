/// Reads a text: normalizer, language and intent matcher in one pure step. Same input, same output.
package protocol TextReader: Sendable {
  func read(_ text: String) -> Reading
}
