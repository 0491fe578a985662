import HTTP
import Helpline
import Synchronization

/// A carrier on the loopback: an HTTP server that plays one vendor and misbehaves as it is told. It takes texts, says
/// "too fast" and "in trouble", loses answers to texts that it took, and has reports late, twice and in any order.
package final class SimulatedCarrier: Sendable {
  /// Of a hundred requests.
  package struct Faults: Sendable {
    package var tooFast = 10
    package var inTrouble = 5
    package var lostAnswer = 5

    package init() {}

    package static let none: Faults = {
      var none = Faults()
      (none.tooFast, none.inTrouble, none.lostAnswer) = (0, 0, 0)
      return none
    }()
  }

  package struct Taken: Hashable, Sendable {
    package var number: String
    package var text: String
  }

  private struct State {
    var faults = Faults()
    var tape: SeededTape
    var taken: [Taken] = []
    var reports: [PlayedVendor.Report] = []
    var played: [String: Int] = [:]
  }

  /// More than the client under test reads: an answer that is lost on its way.
  package static let answerBytesMax = 16 * 1024

  private let vendor: PlayedVendor
  private let state: Mutex<State>
  private let server: Mutex<HTTPServer?> = Mutex(nil)

  package init(_ vendor: PlayedVendor, seed: UInt64) {
    self.vendor = vendor
    state = Mutex(State(tape: SeededTape(seed: seed)))
  }

  package var faults: Faults {
    get { state.withLock { $0.faults } }
    set { state.withLock { $0.faults = newValue } }
  }

  /// What it took, in the order it came.
  package var taken: [Taken] { state.withLock { $0.taken } }
  /// How often each fault was played.
  package var played: [String: Int] { state.withLock { $0.played } }

  /// The address of its interface.
  package func start() throws -> String {
    let server = HTTPServer { [self] request in answer(request) }
    let port = try server.start(address: "127.0.0.1", port: 0)
    self.server.withLock { $0 = server }
    return "http://127.0.0.1:\(port)"
  }

  package func stop() async {
    let server = server.withLock { server in
      defer { server = nil }
      return server
    }
    await server?.shutdown(graceSeconds: 1)
  }

  /// Takes out so many of the reports that wait, any of them.
  package func reports(atMost count: Int) -> [PlayedVendor.Report] {
    state.withLock { state in
      (0..<min(count, state.reports.count)).map { _ in
        state.reports.remove(at: state.tape.pick(state.reports.count))
      }
    }
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard let asked = vendor.read(request) else { return HTTPResponse(status: 400) }
    return state.withLock { state in
      let (faults, dice) = (state.faults, state.tape.pick(100))
      if dice < faults.tooFast {
        state.played["too-fast", default: 0] += 1
        return vendor.tooFast
      }
      if dice < faults.tooFast + faults.inTrouble {
        state.played["in-trouble", default: 0] += 1
        return vendor.inTrouble
      }
      state.taken.append(Taken(number: asked.number, text: asked.text))
      let id = "played-\(state.taken.count)"
      if dice < faults.tooFast + faults.inTrouble + faults.lostAnswer {
        state.played["lost-answer", default: 0] += 1
        return HTTPResponse(
          status: 200, body: [UInt8](repeating: 32, count: Self.answerBytesMax + 1))
      }
      for status in [DeliveryStatus.sent, .delivered, .delivered, .sending] {
        state.reports.append(.init(id: asked.id ?? id, status: status))
      }
      return vendor.accept(id, asked)
    }
  }
}
