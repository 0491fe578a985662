import Foundation
import HTTP
import Testing

/// What others sign with, by the documents' own examples.
@Suite struct SignatureTests {
  @Test func hmacAgreesWithTheDocuments() {
    // RFC 2202 §2 and §3, RFC 4231 §4.3: the key "Jefe".
    let key = Array("Jefe".utf8)
    let message = Array("what do ya want for nothing?".utf8)
    let codes: [(HMACKey.Digest, String)] = [
      (.md5, "750c783e6ab0b503eaa86e310a5db738"),
      (.sha1, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
      (.sha256, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
      (
        .sha512,
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
      ),
    ]
    for (digest, code) in codes {
      #expect(Hexadecimal.encode(HMACKey(key, digest).authenticate(message)) == code)
    }
    // RFC 1321 §A.5.
    #expect(Hexadecimal.encode(MD5.digest(Array("abc".utf8))) == "900150983cd24fb0d6963f7d28e17f72")
  }

  @Test func ed25519AgreesWithTheDocument() throws {
    // RFC 8032 §7.1, test 2 and, with an empty message, test 1.
    let two = try key("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    let signature = try #require(
      Hexadecimal.decode(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ))
    #expect(two.isValid(signature, of: [0x72]))
    #expect(!two.isValid(signature, of: [0x73]))
    #expect(!two.isValid(Array(signature.dropLast()), of: [0x72]))
    let one = try key("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    let empty = try #require(
      Hexadecimal.decode(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ))
    #expect(one.isValid(empty, of: []))
    #expect(Ed25519Key(base64: "c2hvcnQ=") == nil)
  }

  private func key(_ text: String) throws -> Ed25519Key {
    let bytes = try #require(Hexadecimal.decode(text))
    return try #require(Ed25519Key(base64: Base64.encode(bytes)))
  }

  // MARK: Tokens

  private let secret = HMACKey(sha256: Array("secret".utf8))

  private func token(
    _ claims: JSONValue, header: JSONValue = ["alg": "HS256", "typ": "JWT"]
  ) -> String {
    let parts = [JSON.encode(header), JSON.encode(claims)].map(url).joined(separator: ".")
    return parts + "." + url(secret.authenticate(Array(parts.utf8)))
  }

  private func url(_ bytes: [UInt8]) -> String {
    String(Base64.encode(bytes).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter { $0 != "=" })
  }

  @Test func aTokenIsReadAsTheDocumentsExample() throws {
    // RFC 7515 §A.1: signed with HS256, ended in 2011.
    let text =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    let key = try #require(
      Base64.decode(
        url:
          "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"))
    let then = try SignedToken(text, keys: [HMACKey(sha256: key)], now: 1_300_819_000)
    #expect(then.claims["iss"].text == "joe")
    #expect(throws: SignedToken.Fault.outOfTime) {
      try SignedToken(text, keys: [HMACKey(sha256: key)], now: 1_795_532_400)
    }
    #expect(throws: SignedToken.Fault.notVerified) {
      try SignedToken(text, keys: [secret], now: 1_300_819_000)
    }
  }

  @Test func aTokenIsTakenBetweenItsTimesAlone() throws {
    let good = token(["nbf": 1000, "exp": 2000])
    #expect(try SignedToken(good, keys: [secret], now: 1500).claims["exp"].integer == 2000)
    for now: Int64 in [900, 2100] {
      #expect(throws: SignedToken.Fault.outOfTime) {
        try SignedToken(good, keys: [secret], now: now)
      }
    }
    #expect(throws: SignedToken.Fault.outOfTime) {
      try SignedToken(token(["nbf": 1000]), keys: [secret], now: 1500)
    }
  }

  @Test func aTokenWithoutAnEndLivesAsLongAsIsAllowed() throws {
    let old = token(["iat": 1000])
    _ = try SignedToken(old, keys: [secret], now: 1500, lifeSecondsMax: 600)
    #expect(throws: SignedToken.Fault.outOfTime) {
      try SignedToken(old, keys: [secret], now: 1700, lifeSecondsMax: 600)
    }
    let absurd = token(["iat": .integer(.max), "nbf": .integer(.min)])
    #expect(throws: SignedToken.Fault.outOfTime) {
      try SignedToken(absurd, keys: [secret], now: 1500, lifeSecondsMax: 600)
    }
  }

  @Test(arguments: ["", "a.b", "a.b.c", "....", "e30.e30.e30"])
  func whatIsNoTokenIsNone(text: String) {
    #expect(throws: SignedToken.Fault.notVerified) {
      try SignedToken(text, keys: [secret], now: 1500)
    }
  }

  @Test func aTokenDoesNotChooseItsAlgorithm() {
    let none = token(["exp": 2000], header: ["alg": "none"])
    #expect(throws: SignedToken.Fault.notVerified) {
      try SignedToken(none, keys: [secret], now: 1500)
    }
    #expect(throws: SignedToken.Fault.notVerified) {
      try SignedToken(token(["exp": 2000]), keys: [], now: 1500)
    }
  }
}
