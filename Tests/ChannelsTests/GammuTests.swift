import Channels
import Foundation
import Helpline
import Synchronization
import Testing

@Suite struct GammuTests {
  /// As gammu-smsd 1.42.0 wrote it for a text that its dummy phone received.
  static let niño = """
    ; This file format was designed for Gammu and is compatible with Gammu+
    ; See <http://www.gammu.org> for more info
    ; Saved 20261128T140958 (Sat Nov 28 14:09:58 2026)

    [SMSBackup000]
    ; hola niño €
    PDU = Submit
    DateTime = 20261128T140958Z
    State = UnRead
    Number = "+15555550150"
    NumberUnicode = 002B00310035003500350035003500350030003100350030
    Name = ""
    NameUnicode = 
    Text00 = 0068006F006C00610020006E006900F1006F002020AC
    Coding = Default_No_Compression
    Folder = 1
    Length = 11
    """

  private let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
  private let later = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + 60_000)
  private let gammu: Gammu

  init() throws {
    for folder in ["inbox", "outbox", "sent", "error"] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
    gammu = Gammu(ChannelSetup(name: ChannelName("gammu"), fields: ["Folder": root]))
  }

  private func put(_ text: String, _ path: String) throws {
    try text.write(toFile: root + "/" + path, atomically: true, encoding: .utf8)
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
  }

  private func look(at now: Instant, failing: Bool = false) async -> (
    heard: [Heard], notes: [String]
  ) {
    let heard = Mutex<[Heard]>([])
    let notes = Mutex<[String]>([])
    await gammu.look(
      now: now,
      receive: { brought in
        if failing { throw StoreError.unavailable }
        heard.withLock { $0.append(brought) }
      }, note: { code in notes.withLock { $0.append(code) } })
    return (heard.withLock { $0 }, notes.withLock { $0 })
  }

  private func submission(_ lane: Lane = .reply) -> Submission {
    Submission(
      text: "Hola, niño 😀", to: .phone(PhoneNumber(fiction: 150)), lane: lane,
      idempotencyKey: "helpline-7")
  }

  // MARK: In

  @Test func aTextIsHeardAndItsFileGoesAway() async throws {
    try put(Self.niño, "inbox/IN20261128_140958_00_+15555550150_00.txt")
    let message = try #require(await look(at: later).heard.first?.messages.first)
    #expect(message.text == "hola niño €")
    #expect(message.from == .phone(PhoneNumber(fiction: 150)))
    #expect(try files("inbox") == [])
  }

  @Test func aTextThatCouldNotBeStoredStays() async throws {
    try put(Self.niño, "inbox/IN20261128_140958_00_+15555550150_00.txt")
    #expect(await look(at: later, failing: true).notes == ["text-not-stored"])
    #expect(try files("inbox").count == 1)
    #expect(await look(at: later).heard.count == 1)
  }

  @Test func aFileThatMayStillGrowIsLeftAlone() async throws {
    try put(Self.niño, "inbox/IN20261128_140958_00_+15555550150_00.txt")
    let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) - 60_000)
    #expect(await look(at: now).heard == [])
  }

  @Test func aNameThatIsUsedAgainIsAnotherText() async throws {
    let name = "inbox/IN20261128_140958_00_+15555550150_00.txt"
    var ids: [ExternalID?] = []
    for text in [Self.niño, Self.niño, Self.niño.replacing("0068006F", with: "0048004F")] {
      try put(text, name)
      ids.append(await look(at: later).heard.first?.messages.first?.externalID)
    }
    #expect(ids[0] == ids[1], "the same file, found again after a crash")
    #expect(ids[1] != ids[2])
  }

  @Test func partsAreOneTextInTheirOrder() throws {
    func part(_ index: Int, _ letters: String) -> String {
      """
      [SMSBackup00\(index)]
      NumberUnicode = 002B00310035003500350035003500350030003100350031
      UDH = 050003EE020\(index)
      Text00 = \(letters)
      """
    }
    let file = part(2, "00620063") + "\n\n" + part(1, "0061")
    #expect(SMSBackup(file)?.text == "abc")
  }

  @Test func whatIsNoTextIsSetAsideForAPerson() async throws {
    try put("garbage", "inbox/IN20261128_140958_00__00.txt")
    #expect(await look(at: later).notes == ["file-unreadable"])
    #expect(try files("inbox") == ["IN20261128_140958_00__00.txt.unreadable"])
    #expect(await look(at: later).notes == [])
  }

  // MARK: Out

  @Test func aTextIsAFileThatIsWrittenOnce() async throws {
    #expect(try await gammu.send(submission()) == [ExternalID("helpline-7")])
    #expect(try await gammu.send(submission()) == [ExternalID("helpline-7")])
    let file = try #require(try files("outbox").first)
    #expect(try files("outbox").count == 1)
    #expect(file.hasPrefix("OUTB") && file.hasSuffix("_00_+15555550150_helpline-7.txt"))
    let data = try #require(FileManager.default.contents(atPath: root + "/outbox/" + file))
    #expect(String(data: data, encoding: .utf16) == "Hola, niño 😀")
  }

  @Test func anEmergencyComesBeforeAReply() async throws {
    _ = try await gammu.send(submission(.emergency))
    #expect(try files("outbox").first?.hasPrefix("OUTA") == true)
  }

  @Test(arguments: [("sent", DeliveryStatus.sent), ("error", .failed)])
  func whereTheFileEndsIsItsReport(folder: String, status: DeliveryStatus) async throws {
    _ = try await gammu.send(submission())
    let file = try #require(try files("outbox").first)
    try FileManager.default.moveItem(
      atPath: root + "/outbox/" + file, toPath: root + "/" + folder + "/" + file)
    #expect(try await gammu.send(submission()) == [ExternalID("helpline-7")])
    #expect(try files("outbox") == [], "the modem has it already")
    let reports = await look(at: later).heard.flatMap(\.reports)
    #expect(reports.map(\.status) == [status])
    #expect(reports.first?.externalID == ExternalID("helpline-7"))
    #expect(try files(folder) == [])
  }

  @Test func aFolderThatIsMissingKeepsTheTextInTheOutbox() async throws {
    let nowhere = Gammu(
      ChannelSetup(name: ChannelName("gammu"), fields: ["Folder": root + "/none"]))
    await #expect(throws: SendError.carrierFault(code: "folder")) {
      try await nowhere.send(submission())
    }
  }
}
