import Channels
import Testing

@Suite struct TwilioSignatureTests {
  /// The example of Twilio's own documentation.
  private let url = "https://mycompany.com/myapp.php?foo=1&bar=2"
  private let parameters = [
    ("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675309"), ("Digits", "1234"),
    ("From", "+14158675309"), ("To", "+18005551212"),
  ]
  private let signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
  private let twilio = TwilioSignature(tokens: ["12345"])

  @Test func theDocumentedExampleIsValid() {
    #expect(twilio.isValid(signature, url: url, parameters: parameters))
    #expect(twilio.isValid(signature, url: url, parameters: parameters.reversed()))
  }

  @Test func anyChangeIsNot() {
    #expect(!twilio.isValid(signature, url: url + "3", parameters: parameters))
    #expect(!twilio.isValid(signature, url: url, parameters: Array(parameters.dropLast())))
    #expect(!twilio.isValid(signature, url: url, parameters: parameters + [("X", "")]))
    #expect(!twilio.isValid("", url: url, parameters: parameters))
    #expect(!twilio.isValid("RSOY", url: url, parameters: parameters))
    #expect(
      !TwilioSignature(tokens: ["12346"]).isValid(signature, url: url, parameters: parameters))
    #expect(!TwilioSignature(tokens: []).isValid(signature, url: url, parameters: parameters))
  }

  @Test func theNextTokenIsTakenWhileItIsBeingChanged() {
    let both = TwilioSignature(tokens: ["old", "12345"])
    #expect(both.isValid(signature, url: url, parameters: parameters))
  }

  @Test func thePortMayBeShownOrNot() {
    let shown = "https://mycompany.com:443/myapp.php?foo=1&bar=2"
    #expect(twilio.isValid(signature, url: shown, parameters: parameters))
  }

  @Test func aValueSentTwiceCountsOnce() {
    #expect(
      twilio.isValid(signature, url: url, parameters: parameters + [("Digits", "1234")]))
  }
}
