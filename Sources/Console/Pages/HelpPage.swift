/// The keys, how to turn them off, and what the desk does.
struct HelpPage {
  let t: Tongue

  private var keys: [(String, String)] {
    [
      ("j", t("siguiente caso", "next case")), ("k", t("caso anterior", "case before")),
      ("Enter", t("abrir el caso", "open the case")), ("a", t("tomarlo", "take it")),
      ("p", t("ir a «Pasar»; se confirma con Enter", "go to “Pass on”; Enter confirms")),
      ("r", t("responder", "reply")), ("n", t("nota", "note")), ("/", t("buscar", "search")),
      ("?", t("esta página", "this page")),
    ]
  }

  var html: HTML {
    """
    <h1>\(t("Ayuda", "Help"))</h1>
    <section class="card"><h2>\(t("Teclas", "Keys"))</h2>
    <noscript><p>\(t(
      "Las teclas necesitan JavaScript; todo lo demás no.",
      "The keys need JavaScript; nothing else does."))</p></noscript>
    <label class="row" for="keys-on"><span><input type="checkbox" id="keys-on" checked>\
    \(t("Usar teclas sueltas", "Use single keys"))</span></label>
    <dl class="facts">\(HTML.each(keys) { "<dt><kbd>\($0.0)</kbd></dt><dd>\($0.1)</dd>" })</dl>
    <p class="hint">\(t("Ninguna tecla cierra un caso.", "No key closes a case."))</p></section>
    <section class="card"><h2>\(t("Cómo se ordena la cola", "How the queue is ordered"))</h2>
    <p>\(t(
      "Primero los rojos que nadie tiene, por antigüedad. Luego los que están por vencer. Luego los demás.",
      "First red that nobody has, by age. Then those about to run out. Then the rest."))</p>
    <p>\(t(
      "Si la cola deja de estar al día, lo dice en rojo.",
      "When the queue is no longer up to date, it says so in red."))</p></section>
    """
  }
}

/// A page that says what went wrong and what to do.
struct WrongPage {
  let t: Tongue
  let title: String
  let text: String

  var html: HTML {
    """
    <div class="card"><h1>\(title)</h1><p>\(text)</p>\
    <p><a class="button" href="/desk">\(t("A la cola", "To the queue"))</a></p></div>
    """
  }
}
