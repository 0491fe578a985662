/// Letters to insert, drop, change or swap with their neighbour (optimal string alignment).
enum EditDistance {
  private static let lettersMax = 48

  /// More than `max` when they are further apart than that.
  static func between(
    _ left: ArraySlice<UInt8>, _ right: Slice<UnsafeBufferPointer<UInt8>>, max limit: Int
  ) -> Int {
    guard abs(left.count - right.count) <= limit, left.count <= lettersMax else {
      return limit + 1
    }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (right.count + 1)) { rows in
      let width = right.count + 1
      var (before, previous, current) = (0, width, 2 * width)
      for column in 0..<width { rows[previous + column] = column }
      var lastLeft: UInt8 = 0
      for (row, letter) in left.enumerated() {
        rows[current] = row + 1
        var smallest = row + 1
        var lastRight: UInt8 = 0
        for (column, other) in right.enumerated() {
          var cost = rows[previous + column] + (letter == other ? 0 : 1)
          cost = min(cost, rows[previous + column + 1] + 1, rows[current + column] + 1)
          if row > 0, column > 0, letter == lastRight, lastLeft == other {
            cost = min(cost, rows[before + column - 1] + 1)
          }
          rows[current + column + 1] = cost
          smallest = min(smallest, cost)
          lastRight = other
        }
        if smallest > limit { return limit + 1 }
        lastLeft = letter
        (before, previous, current) = (previous, current, before)
      }
      return rows[previous + width - 1]
    }
  }
}
