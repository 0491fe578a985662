// Stands in until Reading/ has the matcher: delete this file then.
import Foundation
package import Helpline

package struct ReleaseReader: TextReader {
  let release: Release
  package init(_ release: Release) { self.release = release }
  func fold(_ s: String) -> String {
    s.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
  package func read(_ text: String) -> Reading {
    let t = " " + fold(text) + " "
    var matches: [Match] = []
    for intent in release.catalog.intents.values.sorted(by: { $0.id < $1.id }) {
      for (_, words) in intent.words {
        for k in words.keywords where t.contains(" " + fold(k.text) + " ") {
          matches.append(
            Match(intent: intent.id, urgency: intent.urgency, score: 0.9, keywords: [k.text]))
        }
        for k in words.wholeTexts
        where fold(text).trimmingCharacters(in: .whitespaces) == fold(k.text) {
          matches.append(
            Match(intent: intent.id, urgency: intent.urgency, score: 1, keywords: [k.text]))
        }
      }
    }
    matches.sort { ($0.urgency, $0.score) > ($1.urgency, $1.score) }
    return Reading(
      language: .spanish, languageConfidence: 0.5, matches: matches,
      urgency: matches.first?.urgency ?? .none)
  }
}
