/// The languages spoken along the routes beside ours, first as an officer would write them, then as
/// people do in the five languages: folded, punctuation a space.
enum OtherLanguageNames {
  static let lines: [(name: String, spellings: [String])] = table.split(separator: "\n").map {
    let parts = $0.split(separator: ":")
    return (String(parts[0]), parts[1].split(separator: ",").map(String.init))
  }

  private static let table = """
    mam: mam
    q'eqchi': q eqchi, qeqchi, kekchi, quekchi, ketchi, q eqchi maya
    k'iche': k iche, kiche, quiche, ki che
    kaqchikel: kaqchikel, cakchiquel, kaqchiquel
    q'anjob'al: q anjob al, qanjobal, kanjobal, canjobal
    ixil: ixil
    chuj: chuj
    popti': popti, jakalteko, jacalteco
    akateko: akateko, acateco
    achi: lengua achi
    poqomchi': poqomchi, pocomchi
    tz'utujil: tz utujil, tzutujil
    ch'orti': ch orti, chorti
    garifuna: garifuna, garinagu
    miskito: miskito, misquito
    nahuatl: nahuatl, nahua, mexicano nahuatl
    maya: maya, maya yucateco, yucateco
    tsotsil: tsotsil, tzotzil
    tseltal: tseltal, tzeltal
    ch'ol: ch ol, chol
    tojolabal: tojolabal
    zoque: zoque
    zapoteco: zapoteco, zapotec
    mixteco: mixteco, mixtec
    mixe: mixe
    mazateco: mazateco
    triqui: triqui
    tlapaneco: tlapaneco, me phaa
    otomi: otomi
    purepecha: purepecha, tarasco
    totonaco: totonaco
    huasteco: huasteco, teenek
    chinanteco: chinanteco
    amuzgo: amuzgo
    raramuri: raramuri, tarahumara
    yaqui: yaqui
    quechua: quechua, kichwa, quichua
    aymara: aymara, aimara
    guarani: guarani
    chino: chino, mandarin, chinese, chinois, chines, chinwa, cantones, 中文, 汉语, 普通话
    arabe: arabe, arabic, arab, العربية, عربي
    ruso: ruso, russian, russe, russo, русский
    ucraniano: ucraniano, ukrainian, ukrainien
    hindi: hindi, हिन्दी, हिंदी
    panyabi: punjabi, panjabi, panyabi
    bengali: bengali, bangla
    urdu: urdu
    nepali: nepali, nepalese
    persa: farsi, persa, persian, dari
    pastun: pashto, pastun
    turco: turco, turkish, turc
    kurdo: kurdo, kurdish
    uzbeko: uzbeko, uzbek
    vietnamita: vietnamita, vietnamese, vietnamien
    coreano: coreano, korean
    italiano: italiano, italian, italien
    aleman: aleman, german, allemand, deutsch
    wolof: wolof
    pulaar: pulaar, pular, peul, fula, fulani
    bambara: bambara
    soninke: soninke
    lingala: lingala
    kikongo: kikongo
    suajili: suajili, swahili, kiswahili
    somali: somali
    amarico: amarico, amharic
    tigrinya: tigrinya, tigrina
    hausa: hausa
    yoruba: yoruba
    igbo: igbo
    twi: twi
    lengua de senas: lengua de senas, lenguaje de senas, sign language, langue des signes
    """
}
