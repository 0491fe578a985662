import Escalation
import Helpline
import Testing

/// The person's words in an officer's text: quoted so that nothing breaks, cut so that it fits to the letter.
@Suite struct SnippetTests {
  @Test(arguments: [
    ("no\nhay\taire", "no hay aire"),
    ("dijo \"ya\"", "dijo 'ya'"),
    ("no hay aire 😀", "no hay aire"),
    ("ab帮助", "ab??"),
    ("a帮助", nil), ("🆘🆘", nil), (" ", nil),
    ("llame al +52 55 1234 5678 ya", "llame al (tel) ya"),
    ("mi numero 1234567890", "mi numero (tel)"),
    ("placa 123456789", "placa 123456789"),
    ("30.7123,-111.8412", "30.7123,-111.8412"),
  ])
  func whatIsQuoted(words: String, quoted: String?) {
    #expect(Snippet.quotable(words) == quoted)
  }

  @Test(arguments: [
    ("uno dos tres", 12, "uno dos tres"),
    ("uno dos tres", 11, "uno dos..."),
    ("abcdefgh", 4, "a..."),
    ("abcdefgh", 3, ""),
    // Brackets take two septets each.
    ("[[[[", 8, "[[[["),
    ("[[[[", 7, "[[..."),
    // A word that would lose its end is left out, a very long one is cut.
    ("si abcdefghijklmnopqrst", 17, "si..."),
    ("si abcdefghijklmnopqrst", 18, "si abcdefghijkl..."),
  ])
  func whereItIsCut(text: String, septets: Int, cut: String) {
    #expect(Snippet.cut(text, septets: septets) == cut)
  }

  @Test func threeMessagesOfWordsGoOnInAnyScript() {
    #expect(Snippet.forwarded("auxilio😀") == "auxilio")
    #expect(Snippet.forwarded("😀😀") == "😀😀")
    #expect(Snippet.forwarded(String(repeating: "a", count: 427)).count == 427)
    #expect(Snippet.forwarded(String(repeating: "a", count: 428)).hasSuffix("a..."))
    #expect(Snippet.forwarded(String(repeating: "帮", count: 169)).count == 169)
    #expect(Snippet.forwarded(String(repeating: "帮", count: 170)).hasSuffix("帮..."))
  }
}
