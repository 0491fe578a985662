package import HTTP
package import Helpline
package import Storage

/// Why the gateway does not start.
package enum HouseFault: Error, Sendable {
  /// Settings, library or roster: all their faults at once.
  case faults([Diagnostic])
  case store(StoreError)
  case key(SealingKeyError)
  case server(HTTPServerError)
  case folder(String)

  package var code: String {
    switch self {
    case .faults: "input-faults"
    case .store(let error): error.code
    case .key(let error): error.code
    case .server(let error): error.code
    case .folder: "folder-unwritable"
    }
  }

  package var nextStep: String {
    switch self {
    case .faults: "Mend what is listed above, then start again."
    case .store(let error): error.nextStep
    case .key(let error): error.nextStep
    case .server(let error): error.nextStep
    case .folder(let path): "Make the folder \(path) and let this user write to it."
    }
  }
}
