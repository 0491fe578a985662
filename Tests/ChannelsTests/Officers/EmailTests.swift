import Channels
import Foundation
import HTTP
import Helpline
import HelplineTesting
import Testing

@Suite struct EmailTests {
  private func email(_ box: PostBox, security: String = "none", server: String? = nil) -> Email {
    Email(
      ChannelSetup(
        name: ChannelName("email"),
        fields: [
          "Server": server ?? "127.0.0.1:\(box.port)", "Sender": "guardia@helpline.example",
          "Security": security,
        ]),
      clock: ManualClock(Instant(seconds: 1_795_532_400)))
  }

  private func page(
    _ text: String = "K7 ROJO Nogales: víbora, 2 personas.\nT K7 toma",
    to address: String = "ana@beta.example"
  ) -> Submission {
    Submission(
      text: text, to: .account(ChannelName("email"), address), lane: .emergency,
      idempotencyKey: "helpline-7")
  }

  private func decoded(_ box: PostBox) -> String {
    let lines = box.lines
    guard let blank = lines.firstIndex(of: ""), let dot = lines.firstIndex(of: ".") else {
      return ""
    }
    return Base64.decode(lines[(blank + 1)..<dot].joined()).map {
      String(decoding: $0, as: UTF8.self)
    } ?? ""
  }

  @Test func aPageIsOneMail() async throws {
    let box = try #require(PostBox())
    let ids = try await email(box).send(page())
    box.close()
    #expect(ids == [ExternalID("helpline-7@helpline.example")])
    let lines = box.lines
    #expect(lines.contains("MAIL FROM:<guardia@helpline.example>"))
    #expect(lines.contains("RCPT TO:<ana@beta.example>"))
    #expect(lines.contains("Message-ID: <helpline-7@helpline.example>"))
    #expect(lines.contains("Auto-Submitted: auto-generated"))
    #expect(lines.contains("Date: Tue, 24 Nov 2026 15:00:00 +0000"))
    #expect(
      lines.contains(
        "Subject: =?utf-8?B?SzcgUk9KTyBOb2dhbGVzOiB2w61ib3JhLCAyIHBlcnNvbmFzLg==?="))
    #expect(decoded(box) == "K7 ROJO Nogales: víbora, 2 personas.\nT K7 toma\n")
  }

  @Test func theSubjectHoldsNobodysNumber() async throws {
    let box = try #require(PostBox())
    _ = try await email(box).send(page("K7 ROJO +52 (55) 1234-5678 en 31.3259,-110.9457"))
    box.close()
    let subject = try #require(box.lines.first { $0.hasPrefix("Subject: ") })
    let encoded = subject.dropFirst("Subject: =?utf-8?B?".count).dropLast(2)
    let text = String(decoding: try #require(Base64.decode(String(encoded))), as: UTF8.self)
    #expect(text == "K7 ROJO ··· en 31.3259,-···")
  }

  @Test func aSubjectCannotBeginAnotherHeader() async throws {
    let box = try #require(PostBox())
    _ = try await email(box).send(page("K7\rBcc: x@example.org\nROJO"))
    box.close()
    #expect(!box.lines.contains { $0.lowercased().hasPrefix("bcc") })
  }

  @Test(arguments: [
    "ana", "ana@", "@beta.example", "ana@beta.example>\r\nRCPT TO:<x@y.example", "a b@c.example",
    "ana@b@c", "\"a\"@b.example", "",
  ])
  func whatIsNoAddressGetsNothing(address: String) async throws {
    let box = try #require(PostBox())
    await #expect(throws: SendError.undeliverable(code: "no-mail-address")) {
      try await email(box).send(page(to: address))
    }
    box.close()
    #expect(box.lines == [])
  }

  @Test(arguments: [
    ("RCPT", "550 no such user", SendError.undeliverable(code: "550")),
    ("RCPT", "450 busy", .carrierFault(code: "450")),
    (".", "552 too large", .undeliverable(code: "552")),
    ("DATA", "421 closing", .carrierFault(code: "421")),
  ])
  func refusalsAreNamed(command: String, answer: String, error: SendError) async throws {
    let box = try #require(PostBox(answers: [command: answer]))
    await #expect(throws: error) { try await email(box).send(page()) }
    box.close()
  }

  @Test func aMailWhoseAnswerWasLostMayHaveBeenTaken() async throws {
    let box = try #require(PostBox(hangsUpAt: "."))
    await #expect(throws: SendError.unanswered) { try await email(box).send(page()) }
    box.close()
    #expect(box.mails.count == 1)
  }

  @Test func aMailThatWasNeverWholeWasNotTaken() async throws {
    let box = try #require(PostBox(hangsUpAt: "DATA"))
    await #expect(throws: SendError.unreachable) { try await email(box).send(page()) }
    box.close()
    #expect(box.mails.isEmpty)
  }

  @Test func withoutProtectionNothingIsSentUnlessAskedFor() async throws {
    let box = try #require(PostBox())
    await #expect(throws: SendError.notAuthorized(code: "mail-not-protected")) {
      try await email(box, security: "starttls").send(page())
    }
    box.close()
    #expect(!box.lines.contains { $0.hasPrefix("MAIL") })
  }

  @Test func aServerThatIsNotThereIsTriedAgain() async throws {
    let box = try #require(PostBox())
    box.close()
    await #expect(throws: SendError.unreachable) {
      try await email(box, server: "127.0.0.1:1").send(page())
    }
  }
}
