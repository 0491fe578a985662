import Helpline

/// The writer's statements, prepared once.
final class Statements {
  let begin: Statement
  let commit: Statement
  let rollback: Statement

  let findContact: Statement
  let contact: Statement
  let insertContact: Statement
  let freeLookup: Statement
  let conversation: Statement
  let putConversation: Statement

  let insertInbound: Statement
  let inbound: Statement
  let insertUndecided: Statement
  let undecidedAttempt: Statement
  let deleteUndecided: Statement
  let insertDecision: Statement
  let decision: Statement

  let insertOutgoing: Statement
  let outgoing: Statement
  let finishOutgoing: Statement
  let advanceOutgoing: Statement
  let insertPending: Statement
  let pending: Statement
  let deletePending: Statement
  let claimPending: Statement
  let retryPending: Statement
  let duePending: Statement
  let dueOfChannel: Statement
  let partPending: Statement
  let rewriteOutgoing: Statement
  let expiredPending: Statement
  let insertDeadLetter: Statement
  let deleteDeadLetter: Statement
  let insertCarrierID: Statement
  let carrierID: Statement

  let putCase: Statement
  let helpCase: Statement
  let caseOfCode: Statement
  let latestCaseOf: Statement
  let dueCases: Statement
  let insertEvent: Statement

  init(_ connection: Connection) throws(StoreError) {
    func prepare(_ sql: String) throws(StoreError) -> Statement { try connection.prepare(sql) }

    begin = try prepare("BEGIN IMMEDIATE")
    commit = try prepare("COMMIT")
    rollback = try prepare("ROLLBACK")

    findContact = try prepare("SELECT id FROM contact WHERE lookup=?1")
    contact = try prepare("SELECT key,address FROM contact WHERE id=?1")
    insertContact = try prepare("INSERT INTO contact VALUES(?1,?2,?3,?4)")
    freeLookup = try prepare("UPDATE contact SET lookup=NULL WHERE lookup=?1")
    conversation = try prepare(
      "SELECT last_inbound,last_outgoing,state FROM conversation WHERE contact=?1")
    putConversation = try prepare("REPLACE INTO conversation VALUES(?1,?2,?3,?4)")

    insertInbound = try prepare("INSERT INTO inbound VALUES(?1,?2,?3,?4,?5,?6)")
    inbound = try prepare("SELECT contact,previous,at,body FROM inbound WHERE number=?1")
    insertUndecided = try prepare("REPLACE INTO undecided VALUES(?1,?2,?3,?4,?5)")
    undecidedAttempt = try prepare("SELECT attempt FROM undecided WHERE number=?1")
    deleteUndecided = try prepare("DELETE FROM undecided WHERE number=?1")
    insertDecision = try prepare("INSERT INTO decision VALUES(?1,?2,?3,?4,?5)")
    decision = try prepare(
      "SELECT first_outgoing,outgoing_count,body FROM decision WHERE number=?1")

    insertOutgoing = try prepare("INSERT INTO outgoing VALUES(?1,?2,?3,?4,?5,?6,?7)")
    outgoing = try prepare("SELECT contact,at,status,attempts,body FROM outgoing WHERE number=?1")
    finishOutgoing = try prepare("UPDATE outgoing SET status=?2,attempts=?3 WHERE number=?1")
    advanceOutgoing = try prepare("UPDATE outgoing SET status=?2 WHERE number=?1")
    insertPending = try prepare("INSERT INTO pending VALUES(?1,?2,?3,?4,?5,NULL,0,?6,0,0)")
    pending = try prepare("SELECT attempts,channel FROM pending WHERE number=?1")
    deletePending = try prepare("DELETE FROM pending WHERE number=?1")
    claimPending = try prepare(
      "UPDATE pending SET due_at=?2,gateway=?3,attempts=?4,doubts=doubts+1 WHERE number=?1")
    retryPending = try prepare(
      "UPDATE pending SET due_at=?2,gateway=NULL,doubts=doubts-?3 WHERE number=?1")
    partPending = try prepare("UPDATE pending SET parts=parts+1,doubts=1 WHERE number=?1")
    rewriteOutgoing = try prepare("UPDATE outgoing SET body=?2 WHERE number=?1")
    let due = "lane=?1 AND due_at<=?2 AND \(Self.unblocked) ORDER BY due_at,number LIMIT ?3"
    let waiting = "number,attempts,doubts,parts FROM pending p"
    duePending = try prepare("SELECT \(waiting) WHERE \(due)")
    dueOfChannel = try prepare("SELECT \(waiting) WHERE channel=?4 AND \(due)")
    expiredPending = try prepare("SELECT number FROM pending WHERE expires_at<=?1 LIMIT 1000")
    insertDeadLetter = try prepare("REPLACE INTO dead_letter VALUES(?1,?2)")
    deleteDeadLetter = try prepare("DELETE FROM dead_letter WHERE number=?1")
    insertCarrierID = try prepare("INSERT INTO carrier_id VALUES(?1,?2,?3,?4,?5)")
    carrierID = try prepare("SELECT outgoing,id_rest FROM carrier_id WHERE number=?1")

    putCase = try prepare(
      """
      INSERT INTO help_case(number,code,contact,urgency,open,due_at,unanswered_since,body,lease_until)
      VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT(number) DO UPDATE
      SET urgency=?4,open=?5,due_at=?6,unanswered_since=?7,body=?8,lease_until=?9
      """)
    helpCase = try prepare("SELECT contact,body FROM help_case WHERE number=?1")
    caseOfCode = try prepare("SELECT number FROM help_case WHERE code=?1")
    latestCaseOf = try prepare("SELECT max(number) FROM help_case WHERE contact=?1")
    dueCases = try prepare(
      "SELECT number FROM help_case WHERE open AND due_at<=?1 ORDER BY due_at,number")
    insertEvent = try prepare("INSERT INTO case_event VALUES(?1,?2,?3,?4)")
  }

  /// No earlier text to the same recipient over the same channel, in the same lane or a higher one, is still
  /// pending.
  static let unblocked = """
    NOT EXISTS (SELECT 1 FROM pending q
    WHERE q.contact=p.contact AND q.number<p.number AND q.lane<=p.lane AND q.channel=p.channel)
    """
}
