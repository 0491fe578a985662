import Channels
import HTTP
import Helpline

/// The channels that exist: a new one is a folder in `Channels` and a case here.
enum ChannelRegistry {
  static func channels(
    _ settings: Settings, roster: Roster, client: HTTPClient
  ) -> [any Channel] {
    settings.channels.map { channel in
      switch channel.kind {
      case .twilio:
        Twilio(
          Twilio.Configuration(
            name: channel.name, account: channel.account, sender: channel.sender,
            tokens: channel.secrets,
            webhookURL: settings.publicURL + "/webhooks/" + channel.name.rawValue,
            apiURL: channel.apiURL, repliesInline: channel.reply == .inline),
          client: client)
      case .simulator: Simulator(name: channel.name, phones: phones(roster))
      }
    }
  }

  /// Two people on the move, and every officer of the roster.
  private static func phones(_ roster: Roster) -> [SimulatedPhone] {
    let people = [
      SimulatedPhone(name: "María", number: PhoneNumber(fiction: 150), role: "migrant"),
      SimulatedPhone(name: "Jean", number: PhoneNumber(fiction: 151), role: "migrant"),
    ]
    let officers = roster.officers.compactMap { officer in
      officer.address.phone.map {
        SimulatedPhone(name: officer.name, number: $0, role: "officer")
      }
    }
    return people + officers
  }
}
