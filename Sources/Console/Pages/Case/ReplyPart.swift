import Helpline

/// Writing to the person: prepared phrases in their language, or the officer's own words with their cost.
struct ReplyPart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  private var isForeign: Bool { page.helpCase.locale.description != page.t.tag }

  var html: HTML {
    """
    <section class="card" aria-labelledby="reply-title"><h2 id="reply-title">\
    \(t("Escribirle a la persona", "Write to the person"))</h2>
    \(HTML.when(page.holder != nil && !page.isMine, warning))
    \(HTML.when(!page.file.phrases.isEmpty, phrases))
    \(own)
    </section>
    """
  }

  private var warning: HTML {
    """
    <p class="notice warn">\(t(
      "Lo tiene otro oficial: hable con él antes.",
      "Another officer has it: talk to them first."))</p>
    """
  }

  private var phrases: HTML {
    """
    <h3>\(t("Frases preparadas", "Prepared phrases"))</h3>
    <p class="hint">\(t("Un toque la envía, en", "One tap sends it, in")) \
    \(page.say.language(page.helpCase.locale)).</p>
    \(page.form(
      page.address + "/phrase", kind: "phrases",
      HTML.each(page.file.phrases) { phrase in
        "<button name=\"phrase\" value=\"\(phrase.id)\">\(phrase.shown)</button>"
      }))
    """
  }

  private var own: HTML {
    page.form(
      page.address + "/write",
      """
      <label for="text">\(t("Con sus palabras", "In your own words"))</label>
      \(HTML.when(isForeign, untranslated))
      <textarea id="text" name="text" maxlength="\(DeskMeasure.wordsLettersMax)" required \
      aria-describedby="counter" data-measure="\(page.address)/measure">\(page.draft)</textarea>
      <p class="counter" id="counter" aria-live="polite">\(counter)</p>
      <div class="row"><button class="strong">\(t("Enviar", "Send"))</button>
      <button name="preview" value="yes" id="preview">\(t("Ver cuánto ocupa", "See what it takes"))</button></div>
      """)
  }

  private var untranslated: HTML {
    """
    <p class="hint">\(t("La persona lee", "The person reads")) \(page.say.language(page.helpCase.locale)). \
    \(t("Sus palabras van SIN TRADUCIR.", "Your words go UNTRANSLATED."))</p>
    """
  }

  private var counter: HTML {
    guard let measure = page.measure else {
      return "<span>\(t("Hasta 3 SMS.", "Up to 3 SMS."))</span>"
    }
    let kind: HTML = measure.fits ? "number" : "number over"
    return """
      <span class="\(kind)">\(measure.segments) SMS · \(measure.units)/\(measure.room)</span>\
      <span lang="\(page.helpCase.locale.description)">“\(measure.text)”</span>
      """
  }
}
