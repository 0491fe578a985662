import Console
import Escalation
import Helpline
import Journey

/// What the desk says of a reason: a sentence of `Locales/<lang>/desk.ftl`, in the officer's language. A
/// detail is written for logs and often is a code itself: what is in it goes into the sentence by name.
struct ReasonWording {
  let snapshot: Snapshot
  let locale: LanguageTag
  private let t: Console.Tongue

  init(_ snapshot: Snapshot, locale: LanguageTag) {
    self.snapshot = snapshot
    self.locale = locale
    t = Console.Tongue(locale)
  }

  /// `nil` when the library says nothing of it.
  func sentence(_ reason: Reason) -> String? {
    let shape = shape(reason)
    return say("reason-" + shape.id, shape.arguments)
  }

  private struct Shape {
    let id: String
    let arguments: [String: String]

    init(id: String, _ arguments: [String: String] = [:]) {
      self.id = id
      self.arguments = arguments
    }
  }

  private func say(_ id: String, _ arguments: [String: String] = [:]) -> String? {
    snapshot.composer.wording(id, locale: locale, arguments: arguments)
  }

  // MARK: What is in a detail

  private func shape(_ reason: Reason) -> Shape {
    let detail = reason.detail
    let code = reason.code
    switch code {
    case "paged": return paged(detail)
    case "person-told": return told(detail)
    case "relayed": return relayed(detail)
    case "case-grew":
      return detail == "none" ? Shape(id: code) : Shape(id: "case-grew-red", urgency(detail))
    case "case-opened", "urgency-raised": return Shape(id: code, urgency(detail))
    case "step-skipped-nobody-on-call": return Shape(id: code, ["what": named(detail)])
    case "page-lost" where detail.hasSuffix(": maybe-sent"):
      return Shape(id: "page-in-doubt", ["officer": officer(detail.prefix { $0 != " " })])
    case "lease-expired", "page-lost":
      return Shape(id: code, ["officer": officer(detail.prefix { $0 != " " })])
    case "case-closed":
      return Shape(id: code, ["what": say("outcome-" + detail) ?? ""])
    case "fact-set", "case-fact": return Shape(id: code, ["what": Say.fact(detail, t)])
    case "station-changed", "nearest-station": return place(code, detail)
    case "language-words": return words(detail)
    case "intent": return Shape(id: code, ["what": title(detail.prefix { $0 != " " })])
    case _ where code.hasPrefix("language-"):
      return Shape(id: code, ["language": language(detail[...])])
    default: return Shape(id: code, plain(detail))
    }
  }

  /// A count, a code, a time or somebody's words: whatever the sentence asks for.
  private func plain(_ detail: String) -> [String: String] {
    let number = detail.prefix { $0.isASCII && $0.isNumber }
    return [
      "text": detail, "case": detail, "time": detail,
      "count": number.isEmpty ? "?" : String(number),
    ]
  }

  private func urgency(_ name: String) -> [String: String] { ["what": named(name)] }

  /// `ana, on-call`: who, and as what.
  private func paged(_ detail: String) -> Shape {
    let parts = detail.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
    let why = parts.dropFirst().first.map(String.init) ?? ""
    let count = String(why.filter { $0.isASCII && $0.isNumber })
    let what =
      switch why {
      case "desk, the whole round was empty": named("desk-empty")
      case "on call now": named("now-on-call")
      case "lease ran out": named("lease")
      case _ where why.hasPrefix("count of"): named("count", ["count": count])
      case _ where why.hasPrefix("incident of"): named("incident", ["count": count])
      default: named(why)
      }
    return Shape(id: "paged", ["officer": officer(parts.first ?? ""), "what": what])
  }

  /// `nobody-yet, 5 min`: the answer, and its minutes.
  private func told(_ detail: String) -> Shape {
    let answer = detail.prefix { $0 != "," }
    let minutes = detail.filter { $0.isASCII && $0.isNumber }
    return Shape(
      id: "person-told", ["what": say("told-\(answer)", ["count": minutes]) ?? ""])
  }

  /// `phrase-1 ht`, or nothing for the officer's own words.
  private func relayed(_ detail: String) -> Shape {
    let parts = detail.split(separator: " ")
    guard parts.count == 2, let meaning = say(String(parts[0])) else { return Shape(id: "relayed") }
    return Shape(
      id: "relayed-phrase",
      ["language": language(parts[1]), "text": meaning])
  }

  /// `nogales, 38 km` and `nogales to tijuana`.
  private func place(_ code: String, _ detail: String) -> Shape {
    let parts = detail.split(separator: " ")
    let station = code == "station-changed" ? parts.last : parts.first
    let id = (station ?? "").filter { $0 != "," }
    let name = snapshot.release.stations.first { $0.id == id }?.name ?? String(id)
    return Shape(
      id: code, ["place": name, "count": parts.count > 1 ? String(parts[1]) : ""])
  }

  /// `es: 9 of 9 words are known`
  private func words(_ detail: String) -> Shape {
    let numbers = detail.split { !($0.isASCII && $0.isNumber) }
    return Shape(
      id: "language-words",
      [
        "language": language(detail.prefix { $0 != ":" }),
        "count": numbers.first.map(String.init) ?? "?",
        "people": numbers.last.map(String.init) ?? "?",
      ])
  }

  // MARK: Names

  private func named(_ id: String, _ arguments: [String: String] = [:]) -> String {
    say("named-" + id, arguments) ?? ""
  }

  private func officer(_ id: Substring) -> String {
    snapshot.ladder.onCall[OfficerID(String(id))]?.name ?? String(id)
  }

  private func language(_ tag: Substring) -> String {
    LanguageTag(tag).map { Say.language($0, t) } ?? String(tag)
  }

  private func title(_ id: Substring) -> String {
    let intent = IntentID(String(id))
    return say("what-\(intent.name)") ?? snapshot.release.catalog[intent]?.title ?? ""
  }
}
