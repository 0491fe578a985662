import CMicrohttpd
import Foundation
import Synchronization

/// The thread that everything of a server happens on. Handlers are tasks that prefer it as their executor:
/// one that waits for the disk costs no thread, and those that a group commit wakes come back as one batch
/// with one wake-up.
final class EventLoop: TaskExecutor, @unchecked Sendable {
  private struct State {
    var jobs: [UnownedJob] = []
    /// True from the first ring until the loop is about to sleep again: nobody else need ring.
    var isAwake = false
    var hasEnded = false
  }

  private let state = Mutex(State())
  private let bell: Int32
  private let epoll: Int32
  private var batch: [UnownedJob] = []

  init() {
    bell = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    _ = helpline_watch(epoll, bell)
  }

  deinit {
    close(bell)
    close(epoll)
  }

  func watch(_ descriptor: Int32) -> Bool {
    helpline_watch(epoll, descriptor) == 0
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    let (mustRing, hasEnded) = state.withLock { state in
      if state.hasEnded { return (false, true) }
      state.jobs.append(unowned)
      defer { state.isAwake = true }
      return (!state.isAwake, false)
    }
    if mustRing { ring() }
    // A handler that outlives its server must still come to its end.
    if hasEnded {
      Self.afterlife.async { unowned.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }

  private static let afterlife = DispatchQueue(label: "http-afterlife")

  func ring() {
    var one: UInt64 = 1
    _ = write(bell, &one, 8)
  }

  /// Runs what is queued, and what that queues, until nothing is.
  func runJobs() {
    while true {
      var jobs: [UnownedJob] = []
      swap(&jobs, &batch)
      state.withLock { swap(&$0.jobs, &jobs) }
      if !jobs.isEmpty {
        for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
        jobs.removeAll(keepingCapacity: jobs.count <= 4096)
      }
      let isDone = state.withLock { $0.jobs.isEmpty }
      swap(&jobs, &batch)
      if isDone { return }
    }
  }

  /// Sleeps until something watched is ready, a job is queued, or the time is up.
  func sleep(milliseconds: Int32) {
    let hasJobs = state.withLock { state in
      state.isAwake = !state.jobs.isEmpty
      return state.isAwake
    }
    let hasRung = helpline_wait(epoll, bell, hasJobs ? 0 : milliseconds) != 0
    state.withLock { $0.isAwake = true }
    guard hasRung else { return }
    var count: UInt64 = 0
    _ = read(bell, &count, 8)
  }

  /// What comes after is run elsewhere, one after the other.
  func end() {
    state.withLock { $0.hasEnded = true }
    runJobs()
  }
}
