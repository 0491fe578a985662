import Helpline

/// The open cases in brief, oldest first and ready to be handed out: no emergency waits until a thousand
/// others are sorted.
struct OpenBriefs {
  private(set) var all: [CaseBrief] = []

  subscript(number: CaseNumber) -> CaseBrief? {
    get {
      let index = place(of: number)
      return isThere(number, at: index) ? all[index] : nil
    }
    set {
      let index = place(of: number)
      let isKnown = isThere(number, at: index)
      switch newValue {
      case let brief? where isKnown: all[index] = brief
      case let brief?: all.insert(brief, at: index)
      case nil where isKnown: all.remove(at: index)
      case nil: break
      }
    }
  }

  private func isThere(_ number: CaseNumber, at index: Int) -> Bool {
    index < all.count && all[index].number == number
  }

  /// The first index whose number is not less.
  private func place(of number: CaseNumber) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
