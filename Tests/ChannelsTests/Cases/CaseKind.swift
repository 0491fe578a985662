import Channels
import Helpline

/// What every vendor's table must show, or say why its protocol cannot.
enum CaseKind: String, CaseIterable, Sendable {
  case text
  case unicodeText
  case everyStatus
  case wrongSignature
  case missingSignature
  case staleTimestamp
  case missingField
  case unknownField
  case batch
  case emptyBody
}

extension Provider {
  /// The kinds that its own bytes show; `ProviderTests` holds it to each.
  var kinds: Set<CaseKind> {
    var kinds: Set<CaseKind> = [.unknownField, .emptyBody]
    if texts.joined().contains(where: { $0.text.utf8.allSatisfy { $0 < 128 } && !$0.text.isEmpty })
    {
      kinds.insert(.text)
    }
    if texts.joined().contains(where: { $0.text.utf8.contains { $0 >= 128 } }) {
      kinds.insert(.unicodeText)
    }
    let told = Set(hears.map(\.story))
    if !statuses.isEmpty, statuses.allSatisfy({ told.contains("status " + $0) }) {
      kinds.insert(.everyStatus)
    }
    // A signature is the vendor's own, a secret in the address or among the fields is ours.
    if form.proof != .signature || !signed.isEmpty {
      kinds.formUnion([.wrongSignature, .missingSignature])
    }
    if hasClock { kinds.insert(.staleTimestamp) }
    if !needed.isEmpty { kinds.insert(.missingField) }
    if isBatched,
      texts.contains(where: { $0.count > 1 }) || reports.contains(where: { $0.count > 1 })
    {
      kinds.insert(.batch)
    }
    return kinds
  }

  private var texts: [[ChannelCase.Text]] {
    hears.compactMap { if case .texts(let texts) = $0.outcome { texts } else { nil } }
  }

  private var reports: [[ChannelCase.Report]] {
    hears.compactMap { if case .reports(let reports) = $0.outcome { reports } else { nil } }
  }
}
