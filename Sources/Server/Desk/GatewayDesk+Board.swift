package import Console
import Escalation
package import Helpline

/// Who is on, where nobody is, and what is handed over.
extension GatewayDesk {
  private static let gapsMax = 40
  private static let handoverSegmentsMax = 3
  private static let handoverCasesMax = 200

  package func board(for locale: LanguageTag) async throws(StoreError) -> DeskBoard {
    let now = now()
    let view = CaseView(gateway.current, locale: locale, now: now)
    var query = CaseQuery()
    query.order = .queue(now: now)
    query.limit = Self.handoverCasesMax
    let cases = try await gateway.store.cases(query)
    let handover = handover(cases, view, Tongue(locale))
    let gaps = try await gateway.coverage().flatMap { Self.gaps($0, view) }
    return DeskBoard(
      now: now, watches: stations(view).map { watch($0, view) },
      gaps: Array(gaps.prefix(Self.gapsMax)),
      handover: handover, handoverSegments: Segmenter(handover).segments)
  }

  /// Stations that have shifts of their own.
  private func stations(_ view: CaseView) -> [Station] {
    let withShifts = Set(view.snapshot.roster.shifts.map(\.station))
    return view.snapshot.release.stations.filter { withShifts.contains($0.id) }
  }

  private func watch(_ station: Station, _ view: CaseView) -> DeskBoard.Watch {
    DeskBoard.Watch(
      station: station.name, clock: view.clock(of: station.id),
      names: view.onCall.onCall(at: station.id, view.now).map(\.name),
      until: view.onCall.nextChange(at: station.id, view.now))
  }

  private static func gaps(_ coverage: Coverage, _ view: CaseView) -> [DeskBoard.Gap] {
    let station = view.snapshot.release.stations.first { $0.id == coverage.station }
    return coverage.gaps.map { gap in
      DeskBoard.Gap(
        station: station?.name ?? coverage.station, clock: view.clock(of: coverage.station),
        from: gap.from, until: gap.to)
    }
  }

  /// `14:32. Abiertos 3. ROJO K7Q 14:01 sin oficial; …`, what is worst first, as many as fit.
  private func handover(_ cases: [HelpCase], _ view: CaseView, _ t: Tongue) -> String {
    let clock = view.clock(of: view.onCall.receivingStation)
    var text =
      cases.isEmpty
      ? t("\(clock.time(view.now)) Sin casos abiertos.", "\(clock.time(view.now)) No open cases.")
      : t(
        "\(clock.time(view.now)) Abiertos: \(cases.count).",
        "\(clock.time(view.now)) Open: \(cases.count).")
    for (index, helpCase) in cases.enumerated() {
      let line = view.line(helpCase)
      let urgency = helpCase.urgency == .red ? t("ROJO", "RED") : t("AMBAR", "AMBER")
      let holder = line.holder ?? t("sin oficial", "nobody")
      let until = helpCase.acknowledgement.map { "-" + line.clock.time($0.leaseUntil) } ?? ""
      let item =
        "\(urgency) \(helpCase.code) \(line.clock.time(helpCase.openedAt)) \(line.what) "
        + "(\(holder)\(until));"
      let longer = Transliteration.gsm7(text + "\n" + item)
      let more = "\n+\(cases.count - index)"
      guard Segmenter(longer + more).segments <= Self.handoverSegmentsMax else {
        return text + more
      }
      text = longer
    }
    return text
  }

  package func roster() -> DeskRoster {
    let now = now()
    let view = CaseView(gateway.current, locale: .spanish, now: now)
    let withShifts = Set(view.snapshot.roster.shifts.map(\.station))
    return DeskRoster(
      now: now,
      members: view.snapshot.roster.officers.map { officer in
        DeskRoster.Member(
          officer: officer,
          station: officer.station.isEmpty ? "—" : view.station(officer.station),
          maskedNumber: CaseView.masked(officer.address),
          shiftEnd: view.onCall.shiftEnd(of: officer.id, now),
          clock: view.clock(of: officer.station))
      },
      places: view.snapshot.release.stations.map { station in
        DeskRoster.Place(
          station: station, onCall: view.onCall.onCall(at: station.id, now).map(\.name),
          clock: view.clock(of: station.id), hasShifts: withShifts.contains(station.id))
      })
  }
}
