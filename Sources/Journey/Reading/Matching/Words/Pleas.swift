/// Words that beg, hurry or call upon somebody. Around a cry for help they say nothing that it does not
/// say: "ayúdenme ya", "somebody help us please".
enum Pleas {
  static func words(_ tongue: Tongue) -> [[UInt8]] {
    list(tongue).split(separator: " ").map { Array($0.utf8) }
  }

  private static func list(_ tongue: Tongue) -> String {
    switch tongue {
    case .spanish:
      """
      por favor porfavor porfa porfis alguien quien sea rapido pronto ya ahora ahorita aqui dios mio santo \
      virgen urgente urgentemente urge se los lo ruego suplico suplicamos imploro pido el amor de que hola \
      oigan senor senora senores gente hermano hermanos amigo amigos apurense apurate corran de verdad
      """
    case .english:
      """
      please pls plz plis somebody someone anybody anyone now right quick quickly fast hurry up oh my god \
      jesus lord for gods sake the love of urgent urgently asap i im am we are begging beg you abeg pray \
      hello hi hey sir madam guys people brother brothers here
      """
    case .french:
      """
      svp stp s il vous te plait quelqu un quelquun vite maintenant tout de suite urgent urgence mon dieu seigneur \
      pitie par je nous vous en supplie supplions prie pour l amour bonjour monsieur madame gens freres ici
      """
    case .portuguese:
      """
      por favor pfv pf alguem quem puder rapido depressa logo agora ja aqui meu deus nossa senhora senhor \
      urgente urgentemente urgencia pelo amor de eu te lhe imploro imploramos suplico peco oi ola moco moca \
      gente irmao irmaos amigo amigos
      """
    case .haitian:
      """
      tanpri souple silvouple svp yon moun nenpot kek vit prese ijan ijans kounya kounye la a bondye senye jezi \
      mezanmi pou lanmou m ap sipliye priye nou bonjou bonswa frem frere msye madanm mesye zanmi yo wi isit
      """
    }
  }
}
