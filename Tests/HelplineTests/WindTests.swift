import Helpline
import Testing

@Suite struct WindTests {
  private static let nogales = Coordinates(31.3086, -110.9422)

  @Test(arguments: [
    (Coordinates(32.2226, -110.9747), Wind.north), (Coordinates(31.3277, -109.5489), .east),
    (Coordinates(30.7, -110.3), .southEast), (Coordinates(29.0729, -110.9559), .south),
    (Coordinates(30.7134, -111.8354), .southWest), (Coordinates(31.4667, -111.5453), .west),
    (Coordinates(31.8619, -112.8543), .west), (Coordinates(31.9, -111.6), .northWest),
    (Coordinates(31.9, -110.3), .northEast), (Coordinates(31.3086, -110.9422), .north),
  ])
  func somebodyIsSeenInOneOfEightDirections(point: Coordinates, wind: Wind) {
    #expect(Wind(from: Self.nogales, to: point) == wind)
  }

  @Test func whatIsNoPointIsNoCrash() {
    #expect(Wind(from: Coordinates(.nan, .infinity), to: Self.nogales) == .north)
  }
}
