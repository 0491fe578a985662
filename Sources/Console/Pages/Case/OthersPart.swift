import Helpline

/// Other cases that have to do with this one, and other phones of the same rescue: joined, linked and parted
/// by a named human.
struct OthersPart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    """
    <section class="card" aria-labelledby="others-title"><h2 id="others-title">\
    \(t("Otros casos y teléfonos", "Other cases and phones"))</h2>
    <div data-live="others">\(links)\(phones)</div>
    \(HTML.when(page.mayAct, join))
    </section>
    """
  }

  private var links: HTML {
    guard !page.file.linked.isEmpty else { return .empty }
    return HTML.each(page.file.linked) { code in
      let undo: HTML = """
        <input type="hidden" name="other" value="\(code.description)">\
        <button>\(t("Desligar", "Unlink")) \(code.description)</button>
        """
      return """
        <div class="row"><span>\(t("Ligado con", "Linked with"))</span> \
        <a class="code" href="/desk/cases/\(code.description)">\(code.description)</a>\
        \(HTML.when(page.mayAct, page.form(page.address + "/unlink", undo)))</div>
        """
    }
  }

  private var phones: HTML {
    guard !page.file.phones.isEmpty else {
      return page.file.linked.isEmpty
        ? "<p class=\"quiet\">\(t("Ninguno.", "None."))</p>" : .empty
    }
    return HTML.each(page.file.phones) { phone in
      let part: HTML = """
        <input type="hidden" name="person" value="\(phone.person.rawValue)">\
        <button>\(t("Separar", "Part")) <span class="number">\(phone.maskedNumber)</span></button>
        """
      return """
        <div class="row"><span>\(t("También escribe", "Also writes"))</span> \
        <span class="number">\(phone.maskedNumber)</span>\
        \(HTML.when(page.mayAct, page.form(page.address + "/split", part)))</div>
        """
    }
  }

  private var join: HTML {
    let fields: HTML = """
      <label for="other">\(t("Código del otro caso", "The other case's code"))</label>
      <input id="other" name="other" maxlength="8" required autocomplete="off">
      <fieldset class="choices"><legend>\(t("¿Qué son?", "What are they?"))</legend>
      <label><input type="radio" name="how" value="link" checked>\
      \(t("Tienen que ver; siguen aparte", "They have to do with each other; both stay"))</label>
      <label><input type="radio" name="how" value="merge">\
      \(t("El mismo rescate: el otro se une a este", "The same rescue: the other joins this one"))</label>
      </fieldset><button>\(t("Guardar", "Keep"))</button>
      """
    return """
      <details><summary>\(t("Ligar o unir", "Link or join"))</summary>
      <p class="hint">\(t(
        "Ambas se deshacen aquí mismo: «Desligar», o «Separar», que le da al teléfono otra vez un caso suyo.",
        "Both are undone right here: “Unlink”, or “Part”, which gives the phone a case of its own again."))</p>
      \(page.form(page.address + "/join", fields))</details>
      """
  }
}
