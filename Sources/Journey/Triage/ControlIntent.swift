import Helpline

/// The intents that steer the conversation itself; their ids are the same in every country's library.
enum ControlIntent: String {
  case menu = "control/menu"
  case language = "control/language"
  case stop = "control/stop"
  case start = "control/start"
  case greeting = "control/greeting"
  case thanks = "control/thanks"
  case human = "control/human"
  case erase = "control/erase"
  case location = "control/location"
  case yes = "control/yes"
  case no = "control/no"

  init?(_ match: Match?) {
    guard let match, let found = ControlIntent(rawValue: match.intent.rawValue) else { return nil }
    self = found
  }
}
