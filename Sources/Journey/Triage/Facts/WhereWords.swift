/// What people write when they are asked where they are, and what they write instead: folded beginnings of
/// words in the five languages; `=` is a whole word.
enum WhereWords {
  /// Things that stand somewhere.
  static let fixed = list(
    """
    km kilomet quilomet carretera autopista camino =calle =avenida colonia =barrio centro plaza parque
    iglesia mercado terminal =central estaci estas garita frontera crucero caseta =reten rancho ejido pueblo
    =hotel motel gasolin hospital clinica escuela albergue tienda =ciudad =pueblo =via =vias desierto =rio
    arroyo laguna
    playa puente cerro montan =monte torre antena bodega basurero =muro consulado migracion oficina
    =mar oceano arbol milpa matorral azotea techo canal =campo =faro =molino =molinos =edificio =junto cerca =lado
    =orilla =orillas =frente
    enfrente detras =atras debajo =entre adelante
    highway =road street avenue corner church =market station =bridge border crossing town
    ranch tower river mountain desert =hill =hills shelter school =store =city =gas downtown detention
    immigration =sea ocean
    warehouse =fence =wall =roof =farm =barn bushes building woods forest =near =next behind beside =under
    =route =rue chemin =parc eglise marche =gare =pont frontiere village riviere desert =foret hopital
    =mer =abri =abris montagne =tour =mur entrepot retention =pres derriere devant =sous =bord =champ =champs
    =cote ecole magasin =ville =rail =rails
    rodovia estrada =rua igreja rodoviaria ponte fronteira =abrigo galpao =morro =mato trilho =posto
    perto embaixo debaixo =beira fazenda praia escola =loja =cidade
    =wout =ri legliz estasyon =pon fwontye vilaj rivye larivye deze =bwa lopital prizon =depo
    lanme =ray plaj gwomon toupre anba =deye =devan =bo jaden otel =pak lekol magazen =pre =vil
    """)

  /// Things that people are in, which may be anywhere.
  static let around = list(
    """
    =veo =vemos =casa =granja =contenedor =cuarto =habitacion =piso =caja =carro =camion trailer =tren
    =barco =lancha =cajuela =autobus
    =see =house =container =room =truck =van =car =train =boat =bus =trunk =middle =nowhere
    =vois =maison =ferme =toit =chambre =camion =voiture =bateau
    =vejo =quarto caminhao =barco =onibus
    =kay =kontene =chanm kamyon machin =bato =tren
    """)

  /// What begins the answer to "where?".
  static let inside = list(
    """
    =en =a =arriba =abajo =afuera =fuera =dentro =adentro =in =at =middle =inside =outside =on =dans =sur
    =em =na =num =numa =nan =lan =sou =lakay
    """)

  /// The little words and the stock of the five languages: a text of nothing else names no place.
  static let everyday: WordSet = {
    var numbering = Numbering()
    for tongue in Tongue.allCases {
      for words in [EverydayWords.glue(tongue), EverydayWords.stock(tongue)] {
        EverydayWords.each(words) { _ = numbering.number(Token.hash($0)) }
      }
    }
    return WordSet(numbering)
  }()

  /// Beginnings of texts that ask; the last word may go on, where it is not a short one alone.
  static let questions = phrases(
    """
    cuant|porque|como|quien|cual|cuando|que|q|puedo|podemos|pueden|puede|podria|por que|a que|es|hay alguien
    how|what|who|when|why|which|can|could|do|does|is|are|will|would|should|any one|anyone
    combien|que|quoi|qui|quand|comment|pourquoi|quel|est ce|puis|peux|il y a quelqu
    quant|quem|qual|quando|posso|sera|o que|tem alguem
    konbyen|kisa|ki|kiyes|kijan|kile|poukisa|eske|gen moun
    """)

  /// Beginnings of texts that wish, plead or say that one does not know.
  static let wishes = phrases(
    """
    quier|queremos|necesit|nesesit|tengo|tenemos|no se|no sab|no conoz|no pued|no pod|no aguant|no teng
    no ten|ya no|ya veng|ya vien|vien
    rapid|urgen|apur|veng|mand|llam|contest|ayud|por favor|porfa|dios|me van|nos van|me est|nos est|me duel
    i want|i need|i have|we have|we need|my phone|i dont know|we dont know|i don t know|we don t know|idk
    i cant|we cant|i can t
    come|hurry|send|call|help|please|god|there are
    je veux|je voudrais|j ai|on a|je ne sais|je sais pas|on sait pas|nous ne sav|je n en|je n ai|on n a
    vous etes|je ne peux
    venez|viens|depech|aidez|envoy|appel|svp|d accord
    quero|queremos|preciso|precisamos|tenho|temos|nao sei|nao sab|nao agu|nao tenh|nao tem|nao me|nao conhe
    to com|estou com|estamos com
    venham|vem|mandem|ajud|socorro|ta bom|meu deus
    mwen vle|m vle|nou vle|mwen bezw|m bezw|nou bezw|m pa konn|mwen pa konn|nou pa konn|m pa kap|mwen pa kap
    nou pa kap|m pa ka|mwen pa ka|nou pa ka|m pa gen|mwen pa gen|nou pa gen
    prese|vini|voye|rele|ede|souple|tanpri|bondye
    """)

  /// How one feels, anywhere in a text.
  static let feelings = list(
    """
    miedo hambre cansad asust desesper scared afraid hungry tired =peur =faim =medo =fome =pe grangou
    """)

  private static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func phrases(_ lines: String) -> [[String]] {
    lines.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
  }
}
