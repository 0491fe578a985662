import Foundation
import HTTP
import Helpline

/// How numbers, texts and statuses of a carrier become ours.
extension ChannelSetup {
  /// - Parameter sender: digits of an international number, with or without `+`; else an account of the channel.
  func message(
    id: String?, from sender: String?, to: String?, text: String?, now: Instant,
    part: Part? = nil, location: Coordinates? = nil, hasMedia: Bool = false,
    names: (id: String, from: String)
  ) throws(ChannelError) -> InboundMessage {
    guard let id, !id.isEmpty, id.utf8.count <= Self.idBytesMax else {
      throw .malformed(field: names.id)
    }
    guard let sender, !sender.isEmpty, sender.utf8.count <= Self.idBytesMax else {
      throw .malformed(field: names.from)
    }
    let words = [text ?? "", location?.text(decimals: 5) ?? ""].filter { !$0.isEmpty }
    let whole = words.joined(separator: " ")
    return InboundMessage(
      channel: name, externalID: ExternalID(id), from: address(sender), to: to ?? "",
      text: String(whole.unicodeScalars.prefix(InboundMessage.textScalarsMax)),
      receivedAt: now, part: part, location: location, hasMedia: hasMedia)
  }

  static var idBytesMax: Int { 300 }

  /// As the carrier called it, which is what it signs: the end and the query are the request's own, the rest is what
  /// the settings say, for a proxy may show others.
  func address(of request: HTTPRequest, withQuery: Bool = true) -> String {
    webhookURL + (request.isStatus ? "/status" : "")
      + (withQuery && !request.query.isEmpty ? "?" + request.query : "")
  }

  /// True when it is one of the secrets of that name: the one in use or the next.
  func knows(_ secret: String, _ given: String) -> Bool {
    var found = false
    for known in secrets[secret] ?? [] where constantTimeEquals(known, given) { found = true }
    return found
  }

  func hmacKeys(_ secret: String) -> [HMACKey] {
    (secrets[secret] ?? []).map { HMACKey(sha256: Array($0.utf8)) }
  }

  func address(_ sender: String) -> Address {
    NumberReader(region: self[ChannelForm.country], channel: name).address(sender)
  }

  func report(
    id: String?, _ status: DeliveryStatus?, code: String?, now: Instant, field: String
  ) throws(ChannelError) -> [DeliveryReport] {
    guard let id, !id.isEmpty, id.utf8.count <= Self.idBytesMax else {
      throw .malformed(field: field)
    }
    // A status that is not known yet says nothing; the report is still acknowledged.
    guard let status else { return [] }
    return [
      DeliveryReport(
        channel: name, externalID: ExternalID(id), status: status, carrierCode: code,
        receivedAt: now)
    ]
  }
}

extension Heard {
  /// One item of a batch that cannot be read holds up no other; it is refused only when it is all there is.
  init(
    each items: [JSONValue], _ read: (JSONValue) throws(ChannelError) -> Heard
  ) throws(ChannelError) {
    self.init()
    var fault: ChannelError?
    var count = 0
    for item in items {
      do throws(ChannelError) {
        let heard = try read(item)
        messages += heard.messages
        reports += heard.reports
        changes += heard.changes
        count += 1
      } catch {
        fault = fault ?? error
      }
    }
    if count == 0, let fault { throw fault }
  }
}

extension Coordinates {
  /// `nil` unless both are there and on the earth.
  init?(_ latitude: Double?, _ longitude: Double?) {
    guard let latitude, let longitude, (-90...90).contains(latitude),
      (-180...180).contains(longitude)
    else { return nil }
    self.init(latitude, longitude)
  }
}

extension HTTPRequest {
  /// The fields of the query and of the body, in that order; broken ones are none.
  func form() throws(ChannelError) -> Form {
    let between: [UInt8] = query.isEmpty || body.isEmpty ? [] : [UInt8(ascii: "&")]
    guard let form = try? Form(Array(query.utf8) + between + body) else {
      throw .malformed(field: "the form")
    }
    return form
  }

  func json() throws(ChannelError) -> JSONValue {
    guard let value = try? JSON.decode(JSONValue.self, from: body) else {
      throw .malformed(field: "the JSON body")
    }
    return value
  }

  var isStatus: Bool { path.hasSuffix("/status") }
}
