import Helpline

/// What was said, in the language it was said in, with the words that decided marked and explained.
struct ConversationPart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    guard page.visitor.may(.readTexts) else {
      return
        "<p>\(t("Sus permisos no incluyen los textos.", "Your rights do not include the texts."))</p>"
    }
    return """
      <ol class="talk">\(HTML.each(page.file.messages) { item($0) })</ol>
      """
  }

  private func item(_ message: MessageRecord) -> HTML {
    message.direction == .inbound ? person(message) : us(message)
  }

  private func person(_ message: MessageRecord) -> HTML {
    let keywords = Self.keywords(of: message)
    let tag = message.decision?.language ?? .undetermined
    return """
      <li class="person"><p lang="\(tag.description)">\
      \(KeywordMarker(keywords: keywords.flatMap(\.words)).mark(message.text))</p>
      <p class="by">\(time(message.at)) · \(t("la persona", "the person"))\(phone(message))\
      \(tag == .undetermined ? "" : " · " + page.say.language(tag))</p>\
      \(HTML.each(keywords, read))\(why(message))</li>
      """
  }

  /// What a text in another language is about, without opening anything.
  private func read(_ one: Evidence) -> HTML {
    let title = page.file.titles[one.intent] ?? t("otra cosa", "something else")
    return """
      <p class="read">\(t("Se leyó como", "Read as")) <strong>\(title)</strong> \
      \(t("por", "because of")) “\(one.words.joined(separator: "”, “"))”</p>
      """
  }

  private func why(_ message: MessageRecord) -> HTML {
    guard let decision = message.decision else {
      return "<p class=\"by\">\(t("sin decidir todavía", "not decided yet"))</p>"
    }
    var said: Set<String> = []
    let other = decision.reasons.compactMap { page.file.sentences[$0] }
      .filter { said.insert($0).inserted }
    return """
      <details class="why"><summary>\(t("Por qué", "Why"))</summary><ul>\
      \(HTML.each(other) { "<li>\($0)</li>" })</ul></details>
      """
  }

  private func us(_ message: MessageRecord) -> HTML {
    let isOfficer = message.answer == "relay"
    let who = isOfficer ? t("oficial", "officer") : t("automático", "automatic")
    let kind: HTML = isOfficer ? "us officer" : "us"
    let tag = message.locale ?? page.helpCase.locale
    return """
      <li class="\(kind)"><p lang="\(tag.description)">\(message.text)</p>
      \(page.file.glosses[message.number].map { "<p class=\"gloss\">≈ \($0)</p>" } ?? .empty)
      <p class="by">\(time(message.at)) · \(who)\(phone(message)) · \(status(message))</p></li>
      """
  }

  /// Which phone, where a rescue has several.
  private func phone(_ message: MessageRecord) -> String {
    page.file.phones.isEmpty ? "" : " " + message.address.masked
  }

  private func status(_ message: MessageRecord) -> String {
    switch message.status ?? .queued {
    case .queued, .sending: t("por enviar", "waiting to be sent")
    case .sent: t("enviado", "sent")
    case .delivered, .read: t("entregado", "delivered")
    case .failed: t("NO ENTREGADO", "NOT DELIVERED")
    }
  }

  private func time(_ instant: Instant) -> String {
    page.clock.text(instant, now: page.file.now)
  }

  struct Evidence {
    let intent: IntentID
    let words: [String]
  }

  /// A keyword reason's detail is `family/name: word, word`.
  static func keywords(of message: MessageRecord) -> [Evidence] {
    (message.decision?.reasons ?? []).filter { $0.code == "keyword" }.compactMap { reason in
      guard let colon = reason.detail.firstIndex(of: ":") else { return nil }
      let words = reason.detail[colon...].dropFirst().split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
      return Evidence(intent: IntentID(String(reason.detail[..<colon])), words: words)
    }
  }
}
