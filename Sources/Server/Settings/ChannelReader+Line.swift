import Channels
import Helpline
import Journey

/// What every channel's card may say about how its texts come and go.
extension ChannelReader {
  static let rateMax = 10_000.0
  static let burstMax = 100_000

  mutating func readLine(_ channel: inout ChannelSettings) {
    channel.line.reservedWords = channel.kind.form.reservedWords
    if let region = value(ChannelForm.country) {
      if NumberReader.isRegion(region) {
        channel.fields[ChannelForm.country] = region.uppercased()
      } else {
        report(
          "channel-country", ChannelForm.country, "\"\(region)\" is no country.",
          "Write its two letters: MX.")
      }
    }
    if let text = value("Rate") {
      let rate = Double(text)
      if let rate, rate > 0, rate <= Self.rateMax {
        channel.line.segmentsPerSecond = rate
      } else {
        report(
          "channel-rate", "Rate", "Rate is \"\(text)\".",
          "Write segments a second, up to \(Int(Self.rateMax)): 1 or 0.5.")
      }
    }
    if let text = value("Burst") {
      let burst = Int(text)
      if let burst, (1...Self.burstMax).contains(burst) {
        channel.line.burstSegments = burst
      } else {
        report(
          "channel-burst", "Burst", "Burst is \"\(text)\".",
          "Write a whole number of segments, up to \(Self.burstMax).")
      }
    }
    channel.line.failOver = value("Fail-Over").map { ChannelName($0) }
  }
}
