/// Everything one language brings: its card, spellings, glossary and answers.
package struct LocaleBundle: Hashable, Sendable {
  package var tag: LanguageTag
  /// The language's own name for itself: `Kreyòl ayisyen`.
  package var name: String
  /// What people call the language when they ask for it: `english`, `ingles`, `angle`.
  package var askedAs: [String]
  /// Tried in this order when an answer is missing here.
  package var fallbacks: [LanguageTag]
  /// `reviewed`, `needs-native-review` …
  package var review: String
  /// The lines of `spelling.txt`, as written.
  package var spellings: [Spelling]
  package var glossary: Glossary
  package var answers: [String: Answer]

  package init(
    tag: LanguageTag, name: String, askedAs: [String] = [], fallbacks: [LanguageTag] = [],
    review: String = "",
    spellings: [Spelling] = [], glossary: Glossary = Glossary(), answers: [String: Answer] = [:]
  ) {
    self.tag = tag
    self.name = name
    self.askedAs = askedAs
    self.fallbacks = fallbacks
    self.review = review
    self.spellings = spellings
    self.glossary = glossary
    self.answers = answers
  }
}

/// One line of `spelling.txt`: what people type, and the word it stands for.
package struct Spelling: Hashable, Sendable {
  package var variant: String
  package var canonical: String
  package var line: Int

  package init(variant: String, canonical: String, line: Int) {
    self.variant = variant
    self.canonical = canonical
    self.line = line
  }
}

/// The words a locale settles on, and those it must not use.
package struct Glossary: Hashable, Sendable {
  package var terms: [String] = []
  package var forbidden: [String] = []
  /// Words that promise what we cannot keep: "help is on the way".
  package var promising: [String] = []

  package init() {}
}
