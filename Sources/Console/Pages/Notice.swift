import Helpline

/// What came of an act, said from the case as it stands: the address carries only the answer's name.
struct Notice {
  let said: String
  let line: CaseLine
  let now: Instant
  let t: Tongue

  private var code: String { line.helpCase.code.description }
  private var until: String {
    line.helpCase.acknowledgement.map { line.clock.time($0.leaseUntil) } ?? ""
  }

  var html: HTML {
    guard let (text, isGood) = sentence else { return .empty }
    let kind: HTML = isGood ? "notice" : "notice warn"
    return "<p class=\"\(kind)\" role=\"status\">\(text)</p>"
  }

  private var sentence: (String, Bool)? {
    switch said {
    case "taken": (t("\(code) es suyo hasta \(until).", "\(code) is yours until \(until)."), true)
    case "renewed":
      (t("\(code) sigue suyo hasta \(until).", "\(code) stays yours until \(until)."), true)
    case "held-by-other": (heldByOther, false)
    case "passed":
      (
        t("\(code) pasado. Se avisa a otra persona.", "\(code) passed. Somebody else is paged."),
        true
      )
    case "not-yours":
      (
        t(
          "\(code) no es suyo ni se le avisó de él.",
          "\(code) is not yours, and you were not paged."),
        false
      )
    case "noted", "noted-only": (t("Nota guardada.", "Note kept."), true)
    case "note-empty": (t("Falta la nota.", "The note is missing."), false)
    case "joined":
      (
        t(
          "El otro caso ahora es parte de \(code): a sus teléfonos les llega lo mismo.",
          "The other case is now part of \(code): its phones get the same."), true
      )
    case "parted":
      (t("Es otra vez un caso aparte.", "It is a case of its own again."), true)
    case "linked": (t("Los dos casos quedaron ligados.", "The two cases are linked."), true)
    case "unlinked": (t("Ya no están ligados.", "They are linked no more."), true)
    case "promised":
      (
        t(
          "Se le dijo a la persona a qué hora le escribe. Si no lo hace, su jefe lo sabe.",
          "The person was told when you write. If you do not, your lead will know."), true
      )
    case "not-joined":
      (t("No se puede con ese caso. Nada cambió.", "Not with that case. Nothing changed."), false)
    case "fact-set": (t("Dato guardado.", "Fact kept."), true)
    default: sentOrClosed
    }
  }

  private var sentOrClosed: (String, Bool)? {
    switch said {
    case "relayed", "phrase-sent":
      (
        t(
          "Enviado a la persona. Es suyo hasta \(until).",
          "Sent to the person. Yours until \(until)."),
        true
      )
    case "relayed-untranslated":
      (
        t(
          "Enviado SIN TRADUCIR: la persona lee otro idioma. Use frases cortas, o las preparadas.",
          "Sent UNTRANSLATED: the person reads another language. Use short sentences, or prepared ones."
        ), false
      )
    case "relay-too-long": (t("No se envió: es muy largo.", "Not sent: too long."), false)
    case "text-empty": (t("Falta el texto.", "The text is missing."), false)
    case "ask-outcome":
      (t("Sigue abierto: falta cómo terminó.", "Still open: say how it ended."), false)
    case "closed": (t("\(code) cerrado.", "\(code) closed."), true)
    case "already-closed": (closedByOther, false)
    case "reason-missing":
      (
        t("Escriba el motivo, en diez letras o más.", "Write the reason, in ten letters or more."),
        false
      )
    default: nil
    }
  }

  private var heldByOther: String {
    guard let lease = line.helpCase.acknowledgement, let holder = line.holder else {
      return t("Otro fue más rápido.", "Somebody was quicker.")
    }
    let time = line.clock.time(lease.at)
    return t(
      "\(code) lo tomó \(holder) a las \(time). No es suyo.",
      "\(code) was taken by \(holder) at \(time). It is not yours.")
  }

  private var closedByOther: String {
    guard let outcome = line.helpCase.outcome else { return "" }
    let time = line.clock.text(outcome.at, now: now)
    let name = line.closedBy ?? outcome.officer.rawValue
    let how = Say(t: t).outcome(outcome.code)
    return t(
      "\(code) ya lo cerró \(name), \(time): \(how).",
      "\(code) was closed by \(name), \(time): \(how).")
  }
}
