import Foundation
import Helpline
import Testing

@testable import Content

@Suite struct CheckerTests {
  /// 2026-11-24, a Tuesday.
  private let now = Instant(seconds: 1_795_532_400)

  private func check(_ files: [SourceFile]) -> [Diagnostic] {
    Checker.check(Library(files), now: now) { WordReader(release: $0) }.diagnostics
  }

  @Test func nothingIsWrongInTheVillage() {
    #expect(check(Village.files).map(\.description) == [])
  }

  @Test(arguments: Fixture.all)
  func eachFaultIsFoundWhereItIs(fixture: Fixture) {
    let diagnostics = check(fixture.sources)
    let found = diagnostics.filter { $0.code == fixture.code }.map {
      "\($0.file)\($0.line > 0 ? ":\($0.line)" : "") \($0.severity.rawValue) \($0.code)"
    }
    #expect(found.sorted() == fixture.expected.sorted())
    let others = diagnostics.filter { $0.code != fixture.code && !fixture.also.contains($0.code) }
    #expect(others.map(\.description) == [])
  }

  @Test func theDocumentationNamesExactlyTheFaultsThatHaveAFixture() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/checks.md"), encoding: .utf8)
    let named = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
      String($0.dropFirst(3).prefix { $0 != "`" })
    }
    #expect(named == Fixture.all.map(\.code))
  }

  @Test func aForbiddenHyphenIsNotASpace() {
    var files = Village.contents
    files["Locales/es/glossary.txt"]? += "forbidden: sin-papeles\n"
    files["Locales/es/common.ftl"]? += "location = Con o sin papeles.\n"
    let sources = { files.map { SourceFile(path: $0.key, text: $0.value) } }
    #expect(!check(sources()).contains { $0.code == "forbidden-word" })
    files["Locales/es/common.ftl"]? += "yes = Los Sin-Papeles.\n"
    #expect(check(sources()).contains { $0.code == "forbidden-word" })
  }

  @Test func everyFaultOfOneLibraryIsReportedAtOnceErrorsFirst() {
    var files = Village.contents
    files["Locales/es/common.ftl"]? += "fin = Aquí.\nroto = {\n"
    files["Intents/facts/facts.txt"]? += "\nFact: a\nValue: 1\n"
    let diagnostics = check(files.map { SourceFile(path: $0.key, text: $0.value) })
    let severities = diagnostics.map(\.severity)
    #expect(severities.count >= 5)
    #expect(severities == severities.filter { $0 == .error } + severities.filter { $0 == .warning })
  }
}
