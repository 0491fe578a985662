package import Helpline

/// How this gateway runs. Made by `SettingsReader`, which reports every fault at once.
package struct Settings: Sendable {
  package var bind = "127.0.0.1"
  package var port = 8080
  /// What carriers call us, `https://sms.example.org`: part of what they sign. No slash at the end.
  package var publicURL = ""
  /// This gateway's name among those that share a store.
  package var gateway = "gateway-1"
  package var dataFolder = "data"
  /// The folder with `Intents/` and `Locales/`.
  package var libraryFolder = "."
  package var rosterFile = "ops/demo/roster.txt"
  /// The channel over which officers are paged.
  package var officerChannel = ChannelName("simulator")
  package var channels: [ChannelSettings] = []
  /// Whether the desk asks everybody for a second factor.
  package var needsSecondFactor = true
  /// A drill every so many minutes; 0: none.
  package var drillMinutes = 0
  /// E-mail addresses that get the audit log's head once a day, over the channel `email`.
  package var auditHeadTo: [String] = []
  /// Whether `helpline watch` runs beside this gateway, so that its silence is an alarm.
  package var hasWatcher = false
  package var connectionsMax = 4096
  /// 0: no limit of its own, as behind a proxy on the same machine.
  package var connectionsPerAddressMax = 0
  /// Segments of replies a day, in all and to numbers that begin alike; `nil`: no limit.
  package var replySegmentsPerDayMax: Int?
  package var replySegmentsPerPrefixMax: Int?
  /// 32 bytes; `nil` makes a key file in the data folder, in the demo only.
  package var key: [UInt8]?
  /// True with no settings at all: invented officers, phones on a web page.
  package var isDemo = false

  package init() {}
}
