import CMicrohttpd
import Foundation
import Synchronization

/// The thread that everything of a server happens on. Handlers are tasks that prefer it as their executor:
/// one that waits for the disk costs no thread, and those that a group commit wakes come back as one batch.
final class EventLoop: TaskExecutor, @unchecked Sendable {
  private struct State {
    var jobs: [UnownedJob] = []
    var isAwake = false
  }

  private let state = Mutex(State())
  private let bell: Int32
  private let epoll: Int32

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
    let mustRing = state.withLock { state in
      state.jobs.append(unowned)
      defer { state.isAwake = true }
      return !state.isAwake
    }
    if mustRing { ring() }
  }

  func ring() {
    var one: UInt64 = 1
    _ = write(bell, &one, 8)
  }

  /// Runs what is queued, and what that queues, until nothing is.
  func runJobs() {
    while true {
      let jobs = state.withLock { state in
        defer { state.jobs = [] }
        return state.jobs
      }
      if jobs.isEmpty { return }
      for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
  }

  /// Sleeps until something watched is ready, a job is queued, or the time is up.
  func sleep(milliseconds: Int32) {
    let hasJobs = state.withLock { state in
      state.isAwake = !state.jobs.isEmpty
      return state.isAwake
    }
    _ = helpline_wait(epoll, hasJobs ? 0 : milliseconds)
    state.withLock { $0.isAwake = true }
    var count: UInt64 = 0
    _ = read(bell, &count, 8)
  }
}
