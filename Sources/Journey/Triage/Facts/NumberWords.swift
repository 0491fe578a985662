/// Small numbers as people write them: digits, or words of the five languages.
enum NumberWords {
  static func value(_ word: String) -> Int? {
    if word.utf8.count <= 3, let number = Int(word) { return number }
    return values[word]
  }

  /// A row a language, from one up: spelled without accents.
  private static let rows = [
    """
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
    diecisiete dieciocho diecinueve veinte
    """,
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty
    """,
    """
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept
    dixhuit dixneuf vingt
    """,
    """
    um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis
    dezessete dezoito dezenove vinte
    """,
    """
    youn de twa kat senk sis set uit nef dis onz douz trez katoz kenz sez diset dizuit diznef ven
    """,
  ]

  private static let more = [
    "una": 1, "uma": 1, "yon": 1, "duas": 2, "veinticinco": 25, "treinta": 30, "thirty": 30,
    "trente": 30, "trinta": 30, "trant": 30, "cuarenta": 40, "forty": 40, "quarante": 40,
    "quarenta": 40, "karant": 40, "cincuenta": 50, "fifty": 50, "cinquante": 50, "cinquenta": 50,
    "senkant": 50, "cien": 100, "hundred": 100, "cem": 100, "cent": 100,
  ]

  private static let values: [String: Int] = {
    var values = more
    for row in rows {
      let words = row.split { $0 == " " || $0 == "\n" }
      for (index, word) in words.enumerated() { values[String(word)] = index + 1 }
    }
    return values
  }()
}
