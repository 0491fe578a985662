import COath
import Foundation
import HTTP
package import Helpline

/// Time-based one-time codes (RFC 6238, through liboath): six digits, thirty seconds, one step early or late.
package enum OneTimeCode {
  package static let stepSeconds: Int64 = 30
  package static let digits = 6
  package static let secretByteCount = 20
  /// How far a phone's clock may be off.
  package static let stepsOff: Int64 = 1

  package static func makeSecret() -> [UInt8] { SessionToken.random(secretByteCount) }

  /// The step whose code this is. A step that was used, or one before it, is none: no code works twice.
  package static func step(
    of code: String, secret: [UInt8], after lastStep: Int64, now: Instant
  ) -> Int64? {
    let given = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
    guard given.count == digits else { return nil }
    let present = now.milliseconds / 1000 / stepSeconds
    var found: Int64?
    for step in (present - stepsOff)...(present + stepsOff) {
      // Every step is compared, whatever the first says.
      if constantTimeEquals(self.code(of: step, secret: secret), given), step > lastStep {
        found = step
      }
    }
    return found
  }

  package static func code(of step: Int64, secret: [UInt8]) -> [UInt8] {
    var text = [CChar](repeating: 0, count: digits + 1)
    let bytes = secret.map { CChar(bitPattern: $0) }
    let failed = oath_totp_generate(
      bytes, bytes.count, time_t(step * stepSeconds), UInt32(stepSeconds), 0, UInt32(digits), &text)
    guard failed == 0 else { return [] }
    return text.prefix(digits).map { UInt8(bitPattern: $0) }
  }

  /// Base32 as authenticator apps want it typed: without padding.
  package static func typed(_ secret: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var text = ""
    var bits = 0
    var buffer = 0
    for byte in secret {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[buffer >> bits & 31])
      }
    }
    if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
    return text
  }

  /// The same in fours, for whoever types it.
  package static func spaced(_ secret: [UInt8]) -> String {
    let letters = Array(typed(secret))
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
  }

  /// What the QR code says (Google's key URI format, which every app reads).
  package static func uri(_ secret: [UInt8], account: String) -> String {
    "otpauth://totp/Helpline:\(account)?secret=\(typed(secret))&issuer=Helpline"
  }
}

/// Ten codes on paper, each good once, for whoever has no phone with an app at hand.
package enum RecoveryCodes {
  package static let count = 10
  private static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)

  /// `K7QM-2XPA-9RTW`: 59 random bits.
  package static func make() -> [String] {
    (0..<count).map { _ in
      let letters = (0..<3).map { _ in
        String(decoding: (0..<4).map { _ in letter() }, as: UTF8.self)
      }
      return letters.joined(separator: "-")
    }
  }

  package static func hash(_ code: String) -> [UInt8] {
    let letters = code.uppercased().utf8.filter { alphabet.contains($0) }
    return SHA256.digest(Array("helpline-recovery".utf8) + letters)
  }

  private static func letter() -> UInt8 {
    alphabet.randomElement() ?? alphabet[0]
  }
}
