/// What a run of `StoreBench` measured.
package struct StoreFigures: Hashable, Sendable, Codable {
  package var texts: Int
  package var textsPerSecond: Double
  /// CPU time of the whole process, and of the writer's thread alone, for each text.
  package var processMicrosecondsPerText: Double
  package var writerMicrosecondsPerText: Double
  package var commits: Int
  package var operationsPerCommit: Double
  package var p50Milliseconds: Double
  package var p99Milliseconds: Double
}
