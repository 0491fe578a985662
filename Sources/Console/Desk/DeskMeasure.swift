/// What a text would cost on the air.
package struct DeskMeasure: Hashable, Sendable, Encodable {
  package static let wordsLettersMax = 1_000

  /// As the person would get it.
  package var text: String
  package var segments: Int
  package var segmentsMax: Int
  package var units: Int
  package var room: Int
  package var fits: Bool { segments <= segmentsMax }

  package init(text: String, segments: Int, segmentsMax: Int, units: Int, room: Int) {
    self.text = text
    self.segments = segments
    self.segmentsMax = segmentsMax
    self.units = units
    self.room = room
  }
}
