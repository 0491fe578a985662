import Foundation

/// Where secrets come from: the environment, a file that it names, or a systemd credential.
struct SecretSource: Sendable {
  enum Found: Equatable {
    case absent
    case secret(String)
    case unreadable(SecretName)
  }

  let environment: [String: String]

  func find(_ name: SecretName) -> Found {
    if let value = environment[name.variable], !value.isEmpty { return .secret(value) }
    guard let path = environment[name.fileVariable] ?? credential(name) else { return .absent }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      return .unreadable(name)
    }
    let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return secret.isEmpty ? .absent : .secret(secret)
  }

  private func credential(_ name: SecretName) -> String? {
    guard let folder = environment["CREDENTIALS_DIRECTORY"] else { return nil }
    let path = folder + "/" + name.credential
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
