import Foundation
import Helpline
import HelplineTesting

/// Plays one file.
enum TalkReplay {
  static func faults(of file: String, in house: TalkHouse) async throws -> [String] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      return ["\(file) cannot be read."]
    }
    let script = TalkScript(text, file: file)
    guard script.diagnostics.isEmpty else { return script.diagnostics.map(\.description) }
    do {
      return try await TalkPlayer(stage: house).play(script)
    } catch let fault as TalkFault {
      return [fault.sentence]
    }
  }
}
