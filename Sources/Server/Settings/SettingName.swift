/// Every scalar setting, by its name in the settings file. `HELPLINE_PUBLIC_URL` in the environment
/// overrules `Public-URL:` in the file.
package enum SettingName: String, CaseIterable, Sendable {
  case bind = "Bind"
  case port = "Port"
  case publicURL = "Public-URL"
  case gateway = "Gateway"
  case data = "Data"
  case library = "Library"
  case roster = "Roster"
  case officerChannel = "Officer-Channel"
  case simulator = "Simulator"
  case secondFactor = "Second-Factor"
  case drillMinutes = "Drill-Minutes"
  case watcher = "Watcher"
  case auditHeadTo = "Audit-Head-To"
  case connections = "Connections"
  case connectionsPerAddress = "Connections-Per-Address"
  case replySegmentsPerDay = "Reply-Segments-Per-Day"
  case replySegmentsPerPrefix = "Reply-Segments-Per-Prefix"

  package var variable: String {
    "HELPLINE_" + rawValue.uppercased().replacing("-", with: "_")
  }
}

/// Secrets never stand in the settings file. Each comes as `HELPLINE_…`, as a file named by
/// `HELPLINE_…_FILE`, or as a systemd credential of the name in lower case with dashes.
package struct SecretName: Hashable, Sendable {
  package let variable: String

  /// The key that seals numbers and texts: 32 bytes in Base64 or hexadecimal.
  package static let key = SecretName(variable: "HELPLINE_KEY")

  /// A channel's secret: `HELPLINE_TWILIO_AUTH_TOKEN` for the channel `twilio`.
  package static func channel(_ channel: String, _ name: String) -> SecretName {
    SecretName(
      variable: "HELPLINE_" + (channel + "_" + name).uppercased().replacing("-", with: "_"))
  }

  package var fileVariable: String { variable + "_FILE" }
  package var credential: String { variable.lowercased().replacing("_", with: "-") }
}
