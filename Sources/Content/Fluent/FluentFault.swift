/// Why an entry of an `.ftl` file could not be read, and where. The entry becomes junk; its neighbours live.
struct FluentFault: Error, Hashable {
  enum Kind: String, Hashable {
    case notAnEntry = "not-an-entry"
    case commentWithoutSpace = "comment-without-space"
    case noEqualsSign = "no-equals-sign"
    case noText = "no-text"
    case attributeWithoutName = "attribute-without-name"
    case unexpectedText = "unexpected-text"
    case braceNotClosed = "brace-not-closed"
    case braceNotOpened = "brace-not-opened"
    case noExpression = "no-expression"
    case noName = "no-name"
    case quoteNotClosed = "quote-not-closed"
    case unknownEscape = "unknown-escape"
    case functionInSmallLetters = "function-in-small-letters"
    case argumentsNotClosed = "arguments-not-closed"
    case argumentTwice = "argument-twice"
    case argumentOutOfOrder = "argument-out-of-order"
    case badNumber = "bad-number"
    case badSelector = "bad-selector"
    case badVariantName = "bad-variant-name"
    case noDefault = "no-default"
    case twoDefaults = "two-defaults"
    case termAttributeAsText = "term-attribute-as-text"
    case tooDeep = "too-deep"
  }

  var kind: Kind
  /// Byte offset in the file.
  var offset: Int

  var summary: String { sentences.summary }
  /// The next step.
  var hint: String { sentences.hint }

  private var sentences: (summary: String, hint: String) {
    switch kind {
    case .notAnEntry, .commentWithoutSpace, .noEqualsSign, .noText, .attributeWithoutName,
      .unexpectedText:
      entrySentences
    case .braceNotClosed, .braceNotOpened, .noExpression, .noName, .quoteNotClosed, .unknownEscape,
      .badNumber, .termAttributeAsText, .tooDeep:
      placeableSentences
    default:
      selectorSentences
    }
  }

  private var entrySentences: (summary: String, hint: String) {
    switch kind {
    case .commentWithoutSpace: ("a comment needs a space after #", "write \"# …\"")
    case .noEqualsSign: ("no = after the name", "write \"name = text\"")
    case .noText:
      ("this name has no text", "write the text after =, or below it with spaces in front")
    case .attributeWithoutName: ("a dot without a name", "write \".name = text\"")
    case .unexpectedText:
      ("this entry should have ended here", "begin the next line with spaces to continue the text")
    default:
      (
        "this line is no answer, term or comment",
        "an answer begins at the start of a line: \"name = text\"; its other lines begin with spaces"
      )
    }
  }

  private var placeableSentences: (summary: String, hint: String) {
    switch kind {
    case .braceNotClosed: ("a { is not closed", "add the }")
    case .braceNotOpened: ("a } was never opened", "to show a brace, write { \"}\" }")
    case .noExpression: ("nothing to fill in between { and }", "write { $name } or { \"text\" }")
    case .noName: ("a name is missing or misspelled", "names have letters, digits, - and _")
    case .quoteNotClosed: ("a \" is not closed on its line", "add the \"")
    case .unknownEscape:
      ("unknown escape after \\", "use \\\", \\\\, \\u and 4 or \\U and 6 hexadecimal digits")
    case .badNumber: ("a number without digits", "write 2, -2 or 1.5")
    case .termAttributeAsText:
      ("a term's attribute cannot be shown", "use it to select, or make it a term of its own")
    default: ("braces nested too deep", "split this answer in two")
    }
  }

  private var selectorSentences: (summary: String, hint: String) {
    switch kind {
    case .functionInSmallLetters:
      ("a function's name is all capitals", "write a fact as { $name }, an answer as { name }")
    case .argumentsNotClosed: ("a ( is not closed", "separate with commas and add the )")
    case .argumentTwice: ("the same argument twice", "keep one")
    case .argumentOutOfOrder: ("an unnamed argument after a named one", "put unnamed ones first")
    case .badSelector: ("this cannot be selected on", "select on { $name -> … }")
    case .badVariantName: ("a variant's name is missing or not closed", "write [one] or *[other]")
    case .noDefault: ("no variant is the default", "put * before one of them: *[other]")
    default: ("two variants are the default", "put * before one of them only")
    }
  }
}
