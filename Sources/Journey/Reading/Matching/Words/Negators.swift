/// Words that turn what follows into its opposite.
enum Negators {
  static func words(_ tongue: Tongue) -> [[UInt8]] {
    list(tongue).split(separator: " ").map { Array($0.utf8) }
  }

  private static func list(_ tongue: Tongue) -> String {
    switch tongue {
    case .spanish: "no ni nunca tampoco"
    case .english: "not no dont never isnt wasnt didnt aint nobody"
    case .french: "pas ne jamais aucun"
    case .portuguese: "nao nem nunca"
    case .haitian: "pa pap poko pako papka"
    }
  }
}
