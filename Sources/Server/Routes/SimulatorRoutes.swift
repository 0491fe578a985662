import Channels
import HTTP

/// The simulator's page, where the settings turn it on.
struct SimulatorRoutes: Sendable {
  let simulator: Simulator

  func add(to router: inout Router) {
    let paths = ["", "/style.css", "/phones.js", "/phones", "/events"]
    for path in paths {
      router.on("GET", "/simulator" + path) { [simulator] request in
        simulator.page(request.path) ?? .text(404, "Not found.\n")
      }
    }
    router.on("GET", "/") { _ in
      HTTPResponse(status: 302, headers: ["Location": "/simulator"])
    }
  }
}
