import Helpline
import Storage
import Testing

/// The measuring tools measure: every text is decided, whatever they are asked for.
@Suite struct StoreBenchTests {
  @Test func bothWaysWriteEveryText() async throws {
    let folder = try Folder()
    let bench = StoreBench(texts: 300, inFlight: 20, people: 7)
    let store = try SQLiteStore(file: folder.file("a.db"), key: try .random())
    #expect(try await bench.run(on: store).texts == 300)
    let gauges = try await store.gauges(now: morning)
    #expect(gauges.undecided == 0)
    await store.close()
    #expect(try bench.bare(file: folder.file("b.db"), batch: 17).commits == 18)
    #expect(StoreBench(texts: 0, inFlight: 0, people: 0).texts == 1)
  }
}
