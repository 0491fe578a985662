import Channels
import HTTP
import Helpline

/// The kinds of channel that exist: a new one is a folder in `Channels` and a line here.
package enum ChannelRegistry {
  package static let kinds: [ChannelKind] = [
    ChannelKind("twilio", Twilio.form) { Twilio($0, client: $1.client) },
    ChannelKind("kannel", Kannel.form) { Kannel($0, client: $1.client) },
    ChannelKind("jasmin", Jasmin.form) { Jasmin($0, client: $1.client) },
    ChannelKind("vonage", Vonage.form) { Vonage($0, client: $1.client) },
    ChannelKind("vonage-messages", VonageMessages.form) { VonageMessages($0, client: $1.client) },
    ChannelKind("whatsapp", WhatsApp.form) { WhatsApp($0, client: $1.client) },
    ChannelKind("telegram", Telegram.form) { Telegram($0, client: $1.client) },
    ChannelKind("infobip", Infobip.form) { Infobip($0, client: $1.client) },
    ChannelKind("plivo", Plivo.form) { Plivo($0, client: $1.client) },
    ChannelKind("telnyx", Telnyx.form) { Telnyx($0, client: $1.client) },
    ChannelKind("sinch", Sinch.form) { Sinch($0, client: $1.client) },
    ChannelKind("messagebird", MessageBird.form) { MessageBird($0, client: $1.client) },
    ChannelKind("bird", Bird.form) { Bird($0, client: $1.client) },
    ChannelKind("africastalking", AfricasTalking.form) { AfricasTalking($0, client: $1.client) },
    ChannelKind("clickatell", Clickatell.form) { Clickatell($0, client: $1.client) },
    ChannelKind("smpp", SMPP.form) { setup, _ in SMPP(setup) },
    ChannelKind("smssync", SMSSync.form) { setup, _ in SMSSync(setup) },
    ChannelKind("capcom6", Capcom6.form) { Capcom6($0, client: $1.client) },
    ChannelKind("httpsms", HTTPSMS.form) { HTTPSMS($0, client: $1.client) },
    ChannelKind("http", AnyHTTP.form) { AnyHTTP($0, client: $1.client) },
    ChannelKind("email", Email.form) { setup, _ in Email(setup) },
    ChannelKind("webhook", Webhook.form) { Webhook($0, client: $1.client) },
    ChannelKind("gammu", Gammu.form) { setup, _ in Gammu(setup) },
    simulator,
  ]

  package static let simulator = ChannelKind("simulator", Simulator.form) { setup, tools in
    Simulator(name: setup.name, phones: phones(tools.roster))
  }

  package static func kind(_ name: String) -> ChannelKind? { kinds.first { $0.name == name } }

  static func senders(
    _ settings: Settings, roster: Roster, client: HTTPClient
  ) -> [ChannelName: any Sender] {
    let tools = ChannelTools(client: client, roster: roster)
    let made = settings.channels.map { channel in
      (channel.name, channel.kind.make(channel.setup(publicURL: settings.publicURL), tools))
    }
    return Dictionary(made, uniquingKeysWith: { first, _ in first })
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
