import CSodium
import Dispatch
import Synchronization

/// argon2id through libsodium, off the threads that serve requests, a few at a time: each takes 48 MiB.
package final class PasswordHasher: Sendable {
  /// OWASP ASVS 5.0, appendix C: at least 46 MiB.
  package static let memoryBytes = 48 * 1024 * 1024
  package static let passes: UInt64 = 2
  package static let runningMax = 2
  package static let waitingMax = 32
  package static let passwordBytesMax = 256
  /// With a second factor beside it; NIST SP 800-63B-4.
  package static let passwordLettersMin = 8
  /// Where there is no second factor.
  package static let passwordLettersMinAlone = 15

  private let queue: OperationGate
  private let memory: Int
  /// What an unknown name's password is compared with, so that it takes as long.
  private let nobody: Mutex<String?>

  /// Less memory only in tests.
  package init(memoryBytes: Int = PasswordHasher.memoryBytes) {
    memory = memoryBytes
    queue = OperationGate(runningMax: Self.runningMax, waitingMax: Self.waitingMax)
    nobody = Mutex(nil)
  }

  /// `nil` when too many wait already, or there is no memory.
  package func hash(_ password: String) async -> String? {
    let memory = memory
    return await queue.run { Self.hash(password, memory: memory) } ?? nil
  }

  /// `nil` when too many wait already. Without a hash it works as long, and says no.
  package func verify(_ password: String, _ hash: String?) async -> Bool? {
    let memory = memory
    let decoy = hash == nil ? self.decoy() : nil
    return await queue.run {
      guard let hash else {
        if let decoy { _ = Self.verify(password, decoy) }
        return false
      }
      return Self.verify(password, hash)
    }
    .map { $0 && hash != nil && memory > 0 }
  }

  private func decoy() -> String? {
    if let made = nobody.withLock({ $0 }) { return made }
    let made = Self.hash("nobody has this password", memory: memory)
    nobody.withLock { $0 = made }
    return made
  }

  private static func hash(_ password: String, memory: Int) -> String? {
    guard sodium_init() >= 0 else { return nil }
    var result = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    let failed = crypto_pwhash_str_alg(
      &result, bytes, UInt64(bytes.count), passes, memory, crypto_pwhash_alg_argon2id13())
    guard failed == 0 else { return nil }
    return result.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }

  private static func verify(_ password: String, _ hash: String) -> Bool {
    guard sodium_init() >= 0 else { return false }
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }
}

/// Lets a few pieces of slow work run at once, a few more wait, and turns the rest away.
final class OperationGate: Sendable {
  private let limit: Int
  private let waiting = Mutex(0)
  private let queue: DispatchQueue
  private let running: DispatchSemaphore

  init(runningMax: Int, waitingMax: Int) {
    limit = runningMax + waitingMax
    queue = DispatchQueue(label: "helpline.passwords", attributes: .concurrent)
    running = DispatchSemaphore(value: runningMax)
  }

  func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value? {
    let mayWait = waiting.withLock { count -> Bool in
      if count >= limit { return false }
      count += 1
      return true
    }
    guard mayWait else { return nil }
    let value = await withCheckedContinuation { continuation in
      queue.async {
        self.running.wait()
        let value = work()
        self.running.signal()
        continuation.resume(returning: value)
      }
    }
    waiting.withLock { $0 -= 1 }
    return value
  }
}
