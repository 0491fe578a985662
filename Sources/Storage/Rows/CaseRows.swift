import Foundation
import Helpline

/// How a case is written: as JSON, since it grows fields more often than it is written.
enum CaseRow {
  static func encode(_ helpCase: HelpCase) throws(StoreError) -> Data {
    do {
      return try JSONEncoder().encode(helpCase)
    } catch {
      throw .undecidable(detail: "the case cannot be written: \(error)")
    }
  }

  static func decode(_ json: UnsafeRawBufferPointer) throws(StoreError) -> HelpCase {
    do {
      return try JSONDecoder().decode(HelpCase.self, from: Data(json))
    } catch {
      throw RowReader.damaged
    }
  }
}
