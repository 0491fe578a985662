import CSQLite
import Helpline

/// The tables, and how an older file becomes a newer one. A step, once released, is never changed.
///
/// What grows without end is only ever appended to: `inbound`, `decision`, `outgoing`. What is looked up
/// at random is small: `undecided` and `pending` hold what waits, `inbound_hash` what carriers may repeat.
/// A person's thread is read backwards through `previous`.
enum Schema {
  /// `PRAGMA application_id`: tells our files from other people's ("HLP1").
  private static let applicationID: Int64 = 0x484C_5031

  private static let steps = [
    """
    CREATE TABLE about(name INTEGER PRIMARY KEY, value BLOB NOT NULL);

    CREATE TABLE contact(id INTEGER PRIMARY KEY, lookup BLOB, key BLOB, address BLOB);
    CREATE UNIQUE INDEX contact_lookup ON contact(lookup);
    CREATE TABLE conversation(
      contact INTEGER PRIMARY KEY, last_inbound INTEGER, last_outgoing INTEGER,
      state BLOB NOT NULL);

    CREATE TABLE inbound(
      number INTEGER PRIMARY KEY, contact INTEGER NOT NULL, previous INTEGER,
      at INTEGER NOT NULL, id_hash INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE TABLE undecided(
      number INTEGER PRIMARY KEY, contact INTEGER NOT NULL, attempt INTEGER NOT NULL,
      gateway BLOB NOT NULL, claimed_until INTEGER NOT NULL);
    CREATE TABLE decision(
      number INTEGER PRIMARY KEY, at INTEGER NOT NULL, first_outgoing INTEGER,
      outgoing_count INTEGER NOT NULL, body BLOB NOT NULL);

    CREATE TABLE outgoing(
      number INTEGER PRIMARY KEY, contact INTEGER NOT NULL, previous INTEGER,
      at INTEGER NOT NULL, status INTEGER NOT NULL, attempts INTEGER NOT NULL,
      body BLOB NOT NULL);
    CREATE TABLE pending(
      number INTEGER PRIMARY KEY, contact INTEGER NOT NULL, lane INTEGER NOT NULL,
      due_at INTEGER NOT NULL, expires_at INTEGER, gateway BLOB, attempts INTEGER NOT NULL);
    CREATE INDEX pending_due ON pending(lane, due_at, number);
    CREATE INDEX pending_contact ON pending(contact, number, lane);
    CREATE INDEX pending_expiry ON pending(expires_at) WHERE expires_at IS NOT NULL;
    CREATE TABLE dead_letter(number INTEGER PRIMARY KEY, failure BLOB NOT NULL);

    CREATE TABLE carrier_id(
      number INTEGER PRIMARY KEY, outgoing INTEGER NOT NULL, at INTEGER NOT NULL,
      id_hash INTEGER NOT NULL, id_rest INTEGER NOT NULL);

    CREATE TABLE inbound_hash(
      run INTEGER, hash INTEGER, number INTEGER NOT NULL, PRIMARY KEY(run, hash)) WITHOUT ROWID;
    CREATE TABLE inbound_run(
      run INTEGER PRIMARY KEY, last_number INTEGER NOT NULL, newest_at INTEGER NOT NULL);
    CREATE TABLE carrier_hash(
      run INTEGER, hash INTEGER, number INTEGER NOT NULL, PRIMARY KEY(run, hash)) WITHOUT ROWID;
    CREATE TABLE carrier_run(
      run INTEGER PRIMARY KEY, last_number INTEGER NOT NULL, newest_at INTEGER NOT NULL);

    CREATE TABLE help_case(
      number INTEGER PRIMARY KEY, code BLOB NOT NULL UNIQUE, contact INTEGER NOT NULL,
      urgency INTEGER NOT NULL, open INTEGER NOT NULL, due_at INTEGER, unanswered_since INTEGER,
      body BLOB NOT NULL);
    CREATE UNIQUE INDEX help_case_open ON help_case(contact) WHERE open;
    CREATE INDEX help_case_due ON help_case(due_at, number) WHERE open AND due_at IS NOT NULL;
    CREATE TABLE case_event(
      number INTEGER PRIMARY KEY, help_case INTEGER NOT NULL, at INTEGER NOT NULL,
      body BLOB NOT NULL);
    CREATE INDEX case_event_of ON case_event(help_case, number);
    """,
    """
    ALTER TABLE help_case ADD COLUMN lease_until INTEGER;
    CREATE INDEX help_case_queue ON help_case(unanswered_since, lease_until, urgency, number)
      WHERE open;
    CREATE INDEX help_case_contact ON help_case(contact, number);
    """,
    """
    CREATE TABLE account(id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, body BLOB NOT NULL);
    CREATE TABLE session(
      hash BLOB PRIMARY KEY, account INTEGER NOT NULL, created_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL, proven_at INTEGER NOT NULL, ends_at INTEGER NOT NULL,
      glass_until INTEGER) WITHOUT ROWID;
    CREATE INDEX session_account ON session(account);
    CREATE INDEX session_end ON session(ends_at);
    CREATE TABLE login_attempt(
      key BLOB PRIMARY KEY, failures INTEGER NOT NULL, last_at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX login_attempt_age ON login_attempt(last_at);
    CREATE TABLE audit(
      number INTEGER PRIMARY KEY, at INTEGER NOT NULL, contact INTEGER, line BLOB NOT NULL,
      detail BLOB NOT NULL, hash BLOB NOT NULL);
    CREATE TABLE heartbeat(name BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is only appended to'); END;
    CREATE TRIGGER audit_whole BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is only appended to'); END;
    """,
    // Each channel's texts are claimed apart, and how often a text may have been taken is counted.
    """
    ALTER TABLE pending ADD COLUMN channel BLOB;
    ALTER TABLE pending ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pending ADD COLUMN parts INTEGER NOT NULL DEFAULT 0;
    DROP INDEX pending_due;
    CREATE INDEX pending_due ON pending(channel, lane, due_at, number);
    """,
  ]

  static var version: Int64 { Int64(steps.count) }

  /// Brings an empty or older file to this version; refuses one that is newer or not ours.
  static func migrate(_ connection: Connection) throws(StoreError) {
    let found = try check(connection)
    try connection.execute(
      """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;
      PRAGMA secure_delete=FAST;
      """)
    for (index, step) in steps.enumerated() where Int64(index) >= found {
      try connection.execute(
        """
        BEGIN IMMEDIATE; \(step)
        PRAGMA application_id=\(applicationID); PRAGMA user_version=\(index + 1); COMMIT;
        """)
    }
  }

  /// The file's version, 0 when it is empty.
  @discardableResult
  static func check(_ connection: Connection) throws(StoreError) -> Int64 {
    let found = try connection.number("PRAGMA user_version")
    let application = try connection.number("PRAGMA application_id")
    let tables = try connection.number("SELECT count(*) FROM sqlite_schema")
    guard application == applicationID || (found == 0 && application == 0 && tables == 0) else {
      throw .unusable(detail: "this is not a helpline database")
    }
    guard found <= version else {
      throw .unusable(detail: "written by a newer program: version \(found), known \(version)")
    }
    return found
  }
}
