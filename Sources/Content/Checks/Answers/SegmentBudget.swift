import Helpline

/// Answers that take more segments than their intent allows, with the longest values filled in and as they
/// go over the air.
enum SegmentBudget {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    let limits = subject.segmentsMax
    return subject.locales.flatMap { locale in
      subject.answers(locale).compactMap { answer in
        let limit = limits[answer.id] ?? FixedAnswer.segmentsMaxOtherwise
        return check(answer, locale, limit, subject)
      }
    }
  }

  private static func check(
    _ answer: Answer, _ locale: LocaleBundle, _ limit: Int, _ subject: CheckSubject
  ) -> Diagnostic? {
    guard case .success(let longest) = subject.resolver.longest(answer.id, in: locale) else {
      return nil
    }
    let measured = Segmenter(Transliteration.gsm7(longest.text))
    guard measured.segments > limit else { return nil }
    let encoding = measured.encoding
    let room = limit == 1 ? encoding.unitsSingle : encoding.unitsPart * limit
    return answer.fault(
      "too-many-segments",
      "\(measured.segments) segments (\(measured.units) units, \(encoding.rawValue)), \(limit) allowed",
      "shorten it by \(max(1, measured.units - room))")
  }
}
