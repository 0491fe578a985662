/// One line of the audit log, chained to all before it.
package struct AuditEntry: Hashable, Sendable {
  package var number: Int64
  package var at: Instant
  package var actor: String
  package var action: String
  package var subject: String
  package var contact: ContactID?
  /// `nil` once the person was erased.
  package var detail: String?
  package var hash: [UInt8]

  package init(
    number: Int64, at: Instant, event: AuditEvent, detail: String?, hash: [UInt8]
  ) {
    self.number = number
    self.at = at
    actor = event.actor
    action = event.action
    subject = event.subject
    contact = event.contact
    self.detail = detail
    self.hash = hash
  }

  /// What is hashed after the hash before it: number, time in milliseconds, contact's number or nothing, then
  /// who did what and the detail, both sealed as they are stored; each as a netstring (`2:17,`). So the chain
  /// can be walked without any key, and stays whole when somebody is erased.
  package static func canonical(
    number: Int64, at: Instant, contact: ContactID?, line: [UInt8], detail: [UInt8]
  ) -> [UInt8] {
    let clear = ["\(number)", "\(at.milliseconds)", contact.map { "\($0.rawValue)" } ?? ""]
    var bytes: [UInt8] = []
    for field in clear.map({ Array($0.utf8) }) + [line, detail] {
      bytes += Array("\(field.count):".utf8) + field + [UInt8(ascii: ",")]
    }
    return bytes
  }
}
