/// Whether a person wants texts from us. Opting out silences answers, never an emergency.
package enum Consent: Int, Sendable, Codable {
  case given = 0
  case optedOut = 1
}
