import FuzzDriver
import Helpline
import Journey

#if canImport(Glibc)
  import Glibc
#endif

/// Any text names a place or none: coordinates, links of maps, kilometres of a road. A point is on the earth.
@main enum FuzzPlace {
  static func main() { exit(fuzz(target)) }

  private static let finder = PlaceFinder(Release(id: "fuzz", catalog: Catalog([]), locales: [:]))

  private static let target: FuzzTarget = { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for asked in [false, true] {
      guard let point = finder.find(in: text, asked: asked)?.coordinates else { continue }
      precondition((-90...90).contains(point.latitude))
      precondition((-180...180).contains(point.longitude))
    }
    return 0
  }
}
