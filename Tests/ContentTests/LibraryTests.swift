import Foundation
import Helpline
import Testing

@testable import Content

@Suite struct LibraryTests {
  @Test func aFolderBecomesARelease() throws {
    let library = Library(Village.files)
    #expect(library.diagnostics == [])
    let release = library.release
    let bite = try #require(release.catalog[IntentID("emergency/bite")])
    #expect(bite.urgency == .red && bite.answer == "bite" && bite.policy == "red")
    #expect(bite.segmentsMax == 1 && bite.asks == ["place", "people"])
    #expect(bite.words[.spanish]?.keywords.map(\.text) == ["mordida de vibora", "vibora"])
    #expect(bite.words[.spanish]?.mustNotMatch.map(\.text) == ["me pidio mordida el policia"])
    #expect(release.facts["emergency-number"]?.value == "911")
    #expect(release.locales[.spanish]?.spellings.map(\.canonical) == ["necesito"])
    #expect(release.locales[.english]?.fallbacks == [.spanish])
    #expect(release.defaultLocale == .spanish && release.stations.map(\.id) == ["nogales"])
    #expect(release.policies["red"]?.steps.last == EscalationStep(target: .desk, afterSeconds: 960))
  }

  @Test func theIdSaysWhetherTwoReleasesHaveTheSameWords() {
    let id = Library(Village.files).release.id
    #expect(id.count == 12 && Library(Village.files).release.id == id)
    #expect(Library(Village.changing("Locales/es/common.ftl") { $0 + "# \n" }).release.id != id)
  }

  @Test func aFactHoldsThroughItsLastDayInMexicoCity() throws {
    let files = Village.changing("Intents/facts/facts.txt") { $0 + Village.yearFact }
    let fact = try #require(Library(files).release.facts["allowance-usd"])
    let newYear = Instant(seconds: 1_798_783_200)  // 2027-01-01 00:00 in Mexico City
    #expect(fact.holds(at: newYear.adding(milliseconds: -1)))
    #expect(!fact.holds(at: newYear))
  }

  @Test func aMistypedNameIsAnsweredWithTheRightOne() {
    let files = Village.changing("Intents/emergency/bite/intent.txt") {
      $0.replacing("Urgency: red", with: "Urgancy: red")
    }
    let library = Library(files)
    #expect(library.diagnostics.first?.code == "unknown-name")
    #expect(library.diagnostics.first?.line == 2)
    #expect(library.diagnostics.first?.hint == "did you mean \"Urgency\"?")
    #expect(library.release.catalog[IntentID("emergency/bite")] == nil)
  }

  @Test func linksHiddenAndHugeFilesAreNotRead() throws {
    let folder = try Village.onDisk()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/Locales/es/secret.ftl", withDestinationPath: "/etc/passwd")
    try Data([0xFF]).write(to: URL(fileURLWithPath: folder + "/Locales/es/.common.ftl.swp"))
    try Data(repeating: 0x61, count: LibraryFolder.fileBytesMax + 1).write(
      to: URL(fileURLWithPath: folder + "/Locales/es/huge.ftl"))
    try Data([0xE1]).write(to: URL(fileURLWithPath: folder + "/Locales/es/latin.ftl"))
    mkfifo(folder + "/Locales/es/pipe.ftl", 0o600)
    let library = Library.load(folder)
    #expect(
      Set(library.diagnostics.map(\.code)) == ["link", "file-too-large", "not-utf8", "not-a-file"])
    #expect(library.release.locales[.spanish]?.answers["bite"] != nil)
  }

  @Test func onlyACleanChangeComesIntoForce() throws {
    let folder = try Village.onDisk()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/Locales/es/common.ftl"
    let before = LibraryFolder(folder).fingerprint()
    let first = Library.load(folder)
    var watch = LibraryWatch(folder, inForce: first, since: before)
    let check = { (library: Library) in library.diagnostics }
    #expect(watch.look(check: check) == nil)

    try "not-understood = Hola { $x\n".write(toFile: file, atomically: false, encoding: .utf8)
    #expect(watch.look(check: check) == nil, "the folder must stand still first")
    guard case .refused(let diagnostics)? = watch.look(check: check) else {
      Issue.record("a broken library came into force")
      return
    }
    #expect(diagnostics.map(\.code) == ["brace-not-closed"])
    #expect(watch.look(check: check) == nil, "it is reported once")

    try "not-understood = Hola.\n".write(toFile: file, atomically: false, encoding: .utf8)
    _ = watch.look(check: check)
    guard case .adopted(let library)? = watch.look(check: check) else {
      Issue.record("a clean library did not come into force")
      return
    }
    #expect(library.release.id != first.release.id)
    #expect(watch.look(check: check) == nil)
  }

  @Test func whatIsWrittenWhileTheLibraryLoadsIsNoticed() throws {
    let folder = try Village.onDisk()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let before = LibraryFolder(folder).fingerprint()
    let first = Library.load(folder)
    try "not-understood = Hola.\n".write(
      toFile: folder + "/Locales/es/common.ftl", atomically: false, encoding: .utf8)
    var watch = LibraryWatch(folder, inForce: first, since: before)
    _ = watch.look { $0.diagnostics }
    guard case .adopted? = watch.look(check: { $0.diagnostics }) else {
      Issue.record("what was written meanwhile was overlooked")
      return
    }
  }
}
