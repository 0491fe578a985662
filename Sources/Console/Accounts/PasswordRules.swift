import Helpline

/// What a password must be (NIST SP 800-63B-4, OWASP ASVS 5.0 §6.2): long, and not guessable from the name. No
/// rules about kinds of letters, and no change by the calendar.
package enum PasswordRules {
  /// Why not, `nil` when it will do.
  package static func fault(
    _ password: String, of name: String, hasSecondFactor: Bool, _ tongue: Tongue
  ) -> String? {
    let least =
      hasSecondFactor
      ? PasswordHasher.passwordLettersMin : PasswordHasher.passwordLettersMinAlone
    if password.count < least {
      return tongue(
        "La contraseña necesita al menos \(least) letras.",
        "The password needs at least \(least) letters.")
    }
    if password.utf8.count > PasswordHasher.passwordBytesMax {
      return tongue("La contraseña es demasiado larga.", "The password is too long.")
    }
    if Set(password).count < 5 || password.lowercased().contains(name) {
      return tongue(
        "La contraseña se adivina: repite letras o contiene el usuario.",
        "The password can be guessed: it repeats letters or contains the name.")
    }
    return nil
  }

  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// Given once, on paper or by word of mouth, and changed at the first login: 79 random bits.
  package static func makeTemporary() -> String {
    let parts = (0..<4).map { _ in
      String((0..<4).map { _ in alphabet.randomElement() ?? "a" })
    }
    return parts.joined(separator: "-")
  }
}
