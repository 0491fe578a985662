import Helpline

/// One case: what the person wrote, what is known, what was done, and what the officer can do now.
struct CasePage {
  let file: CaseFile
  let visitor: Visitor
  let t: Tongue
  /// The answer of the act before, if any.
  var said = ""
  /// What the officer was writing, and what it would cost.
  var draft = ""
  var measure: DeskMeasure?
  let say: Say
  let form: PostForm

  init(_ file: CaseFile, _ visitor: Visitor, _ t: Tongue) {
    self.file = file
    self.visitor = visitor
    self.t = t
    say = Say(t: t)
    form = PostForm(visitor: visitor)
  }

  var helpCase: HelpCase { file.helpCase }
  var code: String { helpCase.code.description }
  var address: String { "/desk/cases/\(code)" }
  var clock: DeskClock { file.line.clock }
  var holder: Acknowledgement? { helpCase.holder(at: file.now) }
  var isMine: Bool { holder != nil && holder?.officer == visitor.account.officer }
  var mayAct: Bool {
    visitor.may(.actOnCase) && visitor.account.officer != nil && !visitor.isLocked
      && helpCase.isOpen
  }

  var html: HTML {
    """
    <p class="back"><a href="/desk">\(t("‹ Casos", "‹ Cases"))</a></p>
    \(Notice(said: said, line: file.line, now: file.now, t: t).html)
    <div data-live="head" data-code="\(code)">\(head)</div>
    <div class="case">
    <div>
    <section class="card" aria-labelledby="talk-title"><h2 id="talk-title">\
    \(t("Conversación", "Conversation"))</h2>
    <div data-live="talk">\(ConversationPart(page: self).html)</div></section>
    \(HTML.when(mayAct, ReplyPart(page: self).html))
    </div>
    <div>
    \(FactsPart(page: self).html)
    \(HTML.when(mayAct, note))
    \(OthersPart(page: self).html)
    <section class="card" aria-labelledby="timeline-title"><h2 id="timeline-title">\
    \(t("Lo que ha pasado", "What happened"))</h2>
    <div data-live="timeline">\(TimelinePart(page: self).html)</div></section>
    </div>
    </div>
    """
  }

  // MARK: Head

  private var head: HTML {
    let kind: HTML =
      !helpCase.isOpen ? "closed" : holder == nil ? "nobody" : isMine ? "mine" : "held"
    return """
      <div class="title \(kind)"><div class="name"><h1>\(code)</h1>\(say.urgency(helpCase.urgency))\
      <strong>\(file.line.what)</strong><span class="wait">\
      \(say.since(helpCase.openedAt, now: file.now))</span></div>
      <p class="state">\(state)</p>
      \(HTML.when(helpCase.isOpen, watched))
      \(HTML.when(mayAct, acts))
      <p class="quiet">\(file.line.station) · \(t("desde", "since")) \
      \(clock.text(helpCase.openedAt, now: file.now)) · \(t("la persona lee", "the person reads")) \
      \(say.language(helpCase.locale))</p></div>
      \(HTML.when(visitor.may(.readTexts), GlancePart(page: self).html))
      """
  }

  /// What runs against us while somebody has the case.
  private var watched: HTML {
    let tags = say.watched(helpCase, clock, now: file.now)
    return HTML.when(!tags.isEmpty, "<p class=\"row\">\(HTML.each(tags) { $0 + " " })</p>")
  }

  private var state: HTML {
    if let outcome = helpCase.outcome {
      let name = file.line.closedBy ?? outcome.officer.rawValue
      let note: HTML = outcome.note.isEmpty ? .empty : " “\(outcome.note)”"
      return """
        <span class="tag closed">\(t("Cerrado", "Closed"))</span> \(say.outcome(outcome.code)) — \
        \(name), \(clock.text(outcome.at, now: file.now)).\(note)
        """
    }
    if let holder {
      let who = isMine ? t("Es suyo", "Yours") : (file.line.holder ?? holder.officer.rawValue)
      return """
        <strong>\(who)</strong> \(t("hasta las", "until")) \(clock.time(holder.leaseUntil)): \
        \(t("quedan", "left")) \(say.left(until: holder.leaseUntil, now: file.now)). \
        \(isMine ? t("Escribir o anotar lo renueva.", "Writing or a note renews it.") : "")
        """
    }
    return """
      <strong>\(t("Nadie lo tiene.", "Nobody has it."))</strong> \
      \(t("Se sigue avisando. Avisos hasta ahora:", "The paging goes on. Pages so far:")) \
      \(helpCase.pages.count)
      """
  }

  private var acts: HTML {
    let take: HTML =
      "<button class=\"strong big\" id=\"take\">\(t("Tomar", "Take")) \(code)</button>"
    let stay: HTML = "<button id=\"stay\">\(t("Sigo en esto", "Still on it"))</button>"
    let pass: HTML = "<button id=\"pass\">\(t("Pasar a otro", "Pass on"))</button>"
    return """
      <div class="row acts">
      \(HTML.when(holder == nil, form(address + "/take", take)))
      \(HTML.when(isMine, form(address + "/stay", stay)))
      \(HTML.when(isMine || holder == nil, form(address + "/pass", pass)))
      \(HTML.when(isMine, promise))
      <a class="button" href="\(address)/close">\(t("Cerrar…", "Close…"))</a>
      </div>
      """
  }

  private var promise: HTML {
    let choices = HTML.each(DeskAct.promiseMinutes) { minutes in
      let length: HTML = minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h"
      return """
        <button name="minutes" value="\(minutes)">\(t("en", "in")) \(length)</button>
        """
    }
    return """
      <details class="promise"><summary>\(t("Prometer hora", "Promise a time"))</summary>
      <p class="hint">\(t(
        "Se le dice a la persona a qué hora le escribe. Si no lo hace, su jefe lo sabe.",
        "The person is told when you write. If you do not, your lead will know."))</p>
      \(form(address + "/promise", kind: "row", choices))</details>
      """
  }

  private var note: HTML {
    """
    <section class="card"><details id="note-box"><summary>\
    \(t("Nota que la persona no ve", "Note that the person does not see"))</summary>
    \(form(
      address + "/note",
      """
      <label for="note">\(t("Nota", "Note"))</label>
      <textarea id="note" name="text" maxlength="1000" required></textarea>
      <p></p><button>\(t("Guardar nota", "Keep note"))</button>
      """))</details></section>
    """
  }
}
