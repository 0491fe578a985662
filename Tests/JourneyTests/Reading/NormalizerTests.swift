import Journey
import Testing

@Suite struct NormalizerTests {
  @Test(arguments: [
    ("¡AYÚDAAAAME!", "ayudame"), ("s.o.s", "sos"), ("S O S", "sos"), ("4yuda", "ayuda"),
    ("l’eau", "l eau"), ("m'ap nwaye", "m ap nwaye"), ("I can't", "i cant"),
    ("œuf ﬁn ｈｅｌｐ", "oeuf fin help"), ("ni\u{200B}ño", "nino"), ("km 40", "km 40"),
    ("10,000 dolares", "10000 dolares"), ("🆘", "sos"),
    ("mira https://x.mx/a?b=1 ya", "mira http ya"),
    ("", ""), ("😀😀", ""),
  ])
  func foldsWhatPeopleType(typed: String, folded: String) {
    #expect(Normalizer.normalize(typed) == folded)
  }

  @Test func anyScalarsAreSafeAndFoldingTwiceChangesNothing() {
    var seed: UInt64 = 42
    func next(_ limit: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % limit
    }
    let seasoning = Array("aabeh4503.',’ ?!\u{301}\u{200D}ñx:/".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<next(40) {
        if next(3) > 0 {
          text.append(seasoning[Int(next(UInt64(seasoning.count)))])
        } else if let scalar = Unicode.Scalar(UInt32(next(0x110000))) {
          text.append(scalar)
        }
      }
      let once = Normalizer.normalize(String(text))
      #expect(Normalizer.normalize(once) == once, "\(String(text).debugDescription)")
    }
  }

  @Test func aTextOfAMillionLettersIsCutNotRefused() {
    let long = String(repeating: "ayuda ", count: 200_000)
    #expect(Normalizer.normalize(long).hasPrefix("ayuda ayuda"))
  }
}
