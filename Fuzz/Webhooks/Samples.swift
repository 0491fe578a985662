/// A text as each carrier sends it, for the fuzzer to spoil.
enum Samples {
  static func body(_ kind: String) -> String { bodies[kind] ?? "" }

  private static let bodies: [String: String] = [
    "twilio":
      "MessageSid=SM1&From=whatsapp%3A%2B5215512345678&To=%2B1&Body=hola&NumMedia=1&Latitude=29.7&Longitude=-110.9",
    "kannel":
      "id=1&sender=%2B525512345678&to=12345&message=%00h%00o&charset=UTF-16BE&coding=2&udh=%05%00%03%CC%02%01",
    "jasmin": "id=1&from=15555550151&to=12345&content=%60que&binary=60717565&priority=0&coding=%00",
    "vonage":
      "messageId=0A&msisdn=447700900001&to=447700900000&text=a%26b&timestamp=1795532400&concat=true&concat-ref=1&concat-total=3&concat-part=2",
    "vonage-messages":
      #"{"message_uuid":"a","from":"447700900001","message_type":"image","image":{"caption":"x"},"location":{"lat":40.3,"long":-74.1}}"#,
    "whatsapp":
      #"{"entry":[{"changes":[{"value":{"metadata":{"phone_number_id":"fuzz"},"messages":[{"from":"1","id":"x","type":"location","location":{"latitude":0.5,"longitude":1,"name":"a"}},{"from":"1","id":"y","timestamp":"17","type":"system","system":{"wa_id":"2","previous_user_id":"a","user_id":"b","type":"user_changed_number"}}],"statuses":[{"id":"x","status":"failed","errors":[{"code":1}]}]}}]}]}"#,
    "telegram":
      #"{"update_id":1,"message":{"chat":{"id":3,"type":"private"},"text":"a","photo":[{}],"location":{"latitude":-2.8,"longitude":-79}}}"#,
    "infobip":
      #"{"results":[{"messageId":"a","from":"385","text":"x"},{"messageId":"b","status":{"groupName":"EXPIRED"},"error":{"id":1}}]}"#,
    "plivo": "MessageUUID=a&From=60124361111&To=2020&Text=Hello&MediaCount=1",
    "telnyx":
      #"{"data":{"event_type":"message.received","payload":{"id":"a","from":{"phone_number":"+1866"},"to":[{"status":"sent"}],"text":"x","media":[{}]}}}"#,
    "sinch": #"{"id":"a","from":"1206","type":"mo_binary","body":"Hello","udh":"050003CC0201"}"#,
    "messagebird":
      "id=a&recipient=1&originator=18885551515&body=Test&mediaURLs=x&shortcode=5&message=y",
    "bird":
      #"{"event":"sms.inbound","payload":{"id":"a","channelId":"fuzz","sender":{"contact":{"identifierValue":"+316"}},"body":{"type":"image","image":{"text":"x"}},"failure":{"code":1}}}"#,
    "africastalking": "id=a&from=%2B254791541111&to=21512&text=Msg",
    "clickatell":
      #"{"messageId":"1","fromNumber":"250","text":"%00n%00o","charset":"UTF-16BE","statusCode":"x"}"#,
    "smssync": "from=%2B5255&message=ayuda&message_id=80&sent_to=%2B1&task=",
    "capcom6":
      #"{"event":"sms:received","id":"E","payload":{"messageId":"a","message":"x","sender":"6505551212"}}"#,
    "httpsms":
      #"{"type":"message.phone.received","data":{"message_id":"3","contact":"+1800","content":"x","attachments":["a"]}}"#,
    "http":
      #"{"items":[{"sms":{"id":1,"from":"5255","text":"x"}},{"sms":{"id":2,"state":"SENT"}}]}"#,
    "simulator": #"{"id":"a","from":"+15555550150","text":"x"}"#,
  ]
}
