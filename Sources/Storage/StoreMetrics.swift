/// What the writer has done since the store was opened.
package struct StoreMetrics: Hashable, Sendable {
  package var commits = 0
  package var operations = 0
  /// How many batches had up to 1, 2, 4, 8 … 512 operations.
  package var batchSizes = Array(repeating: 0, count: 10)
  package var lastCommitMicroseconds: Int64 = 0
  package var longestCommitMicroseconds: Int64 = 0
  /// CPU time of the writer's thread.
  package var writerMicroseconds = 0.0
  /// The length of the write-ahead log.
  package var logBytes: Int64 = 0

  package init() {}

  mutating func add(_ sync: Ledger.Sync, operations count: Int) {
    commits += 1
    operations += count
    let bucket = count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
    batchSizes[min(bucket, batchSizes.count - 1)] += 1
    lastCommitMicroseconds = sync.microseconds
    longestCommitMicroseconds = max(longestCommitMicroseconds, sync.microseconds)
    logBytes = Int64(sync.logFrames) * 4_096
  }
}
