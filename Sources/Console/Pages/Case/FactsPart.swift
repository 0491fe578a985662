import Helpline

/// What is known: the facts with who said them and when, the map, the stations near it, the number.
struct FactsPart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    """
    <section class="card" aria-labelledby="facts-title"><h2 id="facts-title">\
    \(t("Lugar y datos", "Place and facts"))</h2>
    <div data-live="facts">
    \(facts)
    \(HTML.when(page.file.spot != nil, SpotPart(page: page).html))
    </div>
    \(HTML.when(page.mayAct, setFact))
    \(number)
    </section>
    """
  }

  private var facts: HTML {
    guard !page.helpCase.facts.isEmpty else {
      return "<p class=\"quiet\">\(t("Nada todavía.", "Nothing yet."))</p>"
    }
    let latest = page.helpCase.facts.reversed().reduce(into: [CaseFact]()) { kept, fact in
      if !kept.contains(where: { $0.name == fact.name }) { kept.append(fact) }
    }.filter { !$0.value.isEmpty }
    return """
      <dl class="facts">\(HTML.each(latest) { fact in
        """
        <dt>\(page.say.fact(fact.name))</dt><dd>\(fact.value)<br><span class="quiet">\
        \(who(fact.saidBy)), \(page.clock.text(fact.at, now: page.file.now))</span></dd>
        """
      })</dl>
      """
  }

  func who(_ actor: String) -> String {
    switch actor {
    case "person": t("la persona", "the person")
    case "ladder": t("automático", "automatic")
    default: page.file.names[actor] ?? actor
    }
  }

  private var setFact: HTML {
    """
    <details><summary>\(t("Anotar un dato", "Set a fact"))</summary>
    \(page.form(
      page.address + "/fact",
      """
      <label for="fact-name">\(t("Dato", "Fact"))</label>
      <select id="fact-name" name="name">\(HTML.each(Say.factNames) { name in
        "<option value=\"\(name)\">\(page.say.fact(name))</option>"
      })</select>
      <label for="fact-value">\(t("Valor", "Value"))</label>
      <input id="fact-value" name="value" maxlength="120" required autocomplete="off">
      <p></p><button>\(t("Guardar dato", "Keep fact"))</button>
      """))</details>
    """
  }

  private var number: HTML {
    let masked: HTML = """
      <p>\(t("Número", "Number")): <span class="number">\(page.file.maskedNumber)</span></p>
      """
    guard page.visitor.may(.revealNumber), !page.visitor.isLocked else { return masked }
    let fields: HTML = """
      <label for="reason">\(t("¿Para qué lo necesita?", "What do you need it for?"))</label>
      <p class="hint">\(t("Queda escrito con su nombre.", "It is kept with your name."))</p>
      <input id="reason" name="reason" minlength="10" maxlength="200" required autocomplete="off">
      <p></p><button>\(t("Mostrar una vez", "Show once"))</button>
      """
    return """
      \(masked)<details><summary>\(t("Ver el número completo", "See the whole number"))</summary>
      \(page.form(page.address + "/reveal", fields))</details>
      """
  }
}
