package import Helpline

extension SQLiteStore: Heartbeats {
  package func beat(_ name: String, at now: Instant) async throws(StoreError) {
    try await writer.write { (ledger) throws(StoreError) in
      try ledger.writing { () throws(StoreError) in
        try ledger.connection.prepare("REPLACE INTO heartbeat VALUES(?1,?2)")
          .bind(1, copying: Array(name.utf8)).bind(2, now.milliseconds).run()
      }
    }
  }

  package func heartbeats() async throws(StoreError) -> [String: Instant] {
    try await archive.heartbeats()
  }
}

extension SQLiteArchive {
  package func heartbeats() async throws(StoreError) -> [String: Instant] {
    try await quick.read { (view) throws(StoreError) in
      let row = try view.connection.prepare("SELECT name,at FROM heartbeat")
      var found: [String: Instant] = [:]
      while try row.step() {
        found[String(decoding: row.bytes(0), as: UTF8.self)] = Instant(milliseconds: row.number(1))
      }
      return found
    }
  }
}
