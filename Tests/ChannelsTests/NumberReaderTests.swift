import Channels
import Helpline
import Testing

@Suite struct NumberReaderTests {
  private let channel = ChannelName("kannel")

  private func phone(_ text: String, in region: String) -> String? {
    NumberReader(region: region, channel: channel).address(text).phone?.e164
  }

  @Test(arguments: [
    "+526311234567", "+52 631 123 4567", "+ 526311234567", "tel:+52-631-123-4567",
    "tel:+526311234567;ext=", "526311234567", "00526311234567", "6311234567", "(631) 123-4567",
    "0446311234567", "045 631 123 4567", "016311234567", "+5216311234567", "5216311234567",
    "+520446311234567",
  ])
  func aMexicanHasOneIdentityHoweverTheCarrierWritesIt(written: String) {
    #expect(phone(written, in: "MX") == "+526311234567")
  }

  @Test(arguments: [
    ("50499887766", "MX", "+50499887766"), ("9988-7766", "HN", "+50499887766"),
    ("5215512345678", "", "+525512345678"), ("(520) 622-0101", "US", "+15206220101"),
    ("15206220101", "MX", "+15206220101"), ("50937123456", "", "+50937123456"),
  ])
  func otherCountriesToo(written: String, region: String, e164: String) {
    #expect(phone(written, in: region) == e164)
  }

  @Test(arguments: ["TELCEL", "32665", "911", "Mi Banco", "7-ELEVEN"])
  func shortCodesAndNamesAreMachines(sender: String) {
    let address = NumberReader(region: "MX", channel: channel).address(sender)
    #expect(address == .machine(channel, sender))
    #expect(Address(uri: address.uri) == address)
    #expect(!address.masked.contains("machine.kannel"))
  }

  @Test(arguments: ["CO.9AbCdEfGhIjKlMn", "whatsapp:xyz", "ñandú", "12345678901234567890"])
  func whatIsNeitherIsAnAccount(sender: String) {
    #expect(
      NumberReader(region: "MX", channel: channel).address(sender) == .account(channel, sender))
  }

  @Test(arguments: ["", "  ", "tel:", "\t\n"])
  func aSenderWithoutLettersIsSomebodyWhoCanBeReadBack(sender: String) {
    let address = NumberReader(region: "MX", channel: channel).address(sender)
    #expect(address.isMachine)
    #expect(Address(uri: address.uri) == address)
  }

  @Test func aRegionIsOneThatTheLibraryKnows() {
    #expect(NumberReader.isRegion("MX"))
    #expect(NumberReader.isRegion("ht"))
    #expect(!NumberReader.isRegion("XX"))
    #expect(!NumberReader.isRegion("MEX"))
  }
}
