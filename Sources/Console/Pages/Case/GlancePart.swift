import Helpline

/// The six things that decide who goes and with what, known or not: what is missing is what to ask next.
struct GlancePart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    """
    <dl class="known">\(HTML.each(Say.factNames) { name in
      """
      <div><dt>\(page.say.fact(name))</dt>\(value(page.helpCase.facts.last { $0.name == name }))</div>
      """
    })</dl>
    """
  }

  private func value(_ fact: CaseFact?) -> HTML {
    guard let fact, !fact.value.isEmpty else {
      return "<dd class=\"lack\">\(t("no se sabe", "not known"))</dd>"
    }
    return "<dd>\(fact.value)</dd>"
  }
}
