/// The words of one intent in one language, as `Intents/<family>/<intent>/<lang>.txt` lists them.
package struct WordList: Hashable, Sendable {
  /// A line of the list and where it stands, so that a diagnostic can point at it.
  package struct Line: Hashable, Sendable {
    package var text: String
    package var number: Int

    package init(text: String, number: Int) {
      self.text = text
      self.number = number
    }
  }

  /// Words and phrases found anywhere in a text.
  package var keywords: [Line] = []
  /// `=` lines: the whole text is just this.
  package var wholeTexts: [Line] = []
  /// `+` lines: a text that must match.
  package var mustMatch: [Line] = []
  /// `-` lines: a text that must not match.
  package var mustNotMatch: [Line] = []

  package init() {}
}
