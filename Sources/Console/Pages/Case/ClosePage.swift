import Helpline

/// The second step of closing: how it ended, said by a named human.
struct ClosePage {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    """
    <p><a href="\(page.address)">‹ \(page.code)</a></p>
    \(Notice(said: page.said, line: page.file.line, now: page.file.now, t: t).html)
    <div class="card">
    <h1>\(t("Cerrar", "Close")) \(page.code)</h1>
    <p>\(t(
      "Se le dice a la persona que su caso se cerró, y nadie más recibe avisos.",
      "The person is told that the case is closed, and nobody is paged any more."))</p>
    \(page.form(
      page.address + "/close",
      """
      <fieldset class="choices"><legend>\(t("¿Cómo terminó?", "How did it end?"))</legend>\
      \(HTML.each(OutcomeCode.allCases) { code in
        """
        <label><input type="radio" name="outcome" value="\(code.rawValue)" required>\
        \(page.say.outcome(code))</label>
        """
      })</fieldset>
      <label for="note">\(t("Nota", "Note"))</label>
      <textarea id="note" name="note" maxlength="1000"></textarea>
      <p></p><div class="row"><button class="danger">\(t("Cerrar el caso", "Close the case"))</button>\
      <a class="button" href="\(page.address)">\(t("Dejarlo abierto", "Leave it open"))</a></div>
      """))
    </div>
    """
  }
}
