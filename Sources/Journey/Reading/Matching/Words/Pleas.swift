/// What begs, hurries or calls upon somebody, as it stands. Around a cry for help it says nothing that the cry
/// does not say: "ayúdenme ya", "somebody help us please"; but "we help people" is no cry.
enum Pleas {
  static func phrases(_ tongue: Tongue) -> [String] {
    list(tongue).split { $0 == "|" || $0 == "\n" }.map(String.init)
  }

  private static func list(_ tongue: Tongue) -> String {
    switch tongue {
    case .spanish:
      """
      por favor|porfavor|porfa|porfis|alguien|quien sea|rapido|pronto|ya|ahora|ahorita|aqui|dios|dios mio
      santo dios|virgen santa|urgente|urgentemente|se lo ruego|se los ruego|te lo ruego|le ruego|les ruego
      suplico|le suplico|les suplico|se lo suplico|se los suplico|imploro|se lo pido|se los pido
      por el amor de dios|por amor de dios|por lo que mas quieran|hola|oiga|oigan|senor|senora|senores
      gente|hermano|hermanos|amigo|amigos|apurense|apurate|corran|de verdad
      """
    case .english:
      """
      please|pls|plz|plis|somebody|someone|anybody|anyone|now|right now|quick|quickly|fast|hurry|hurry up
      god|oh god|my god|oh my god|jesus|lord|oh lord|for gods sake|for the love of god|urgent|urgently|asap
      i beg|i beg you|we beg|we beg you|im begging|im begging you|i am begging|i am begging you|begging you
      we are begging|we are begging you|abeg|i pray|hello|hi|hey|sir|madam|guys|brother|brothers|here
      """
    case .french:
      """
      svp|stp|s'il vous plait|s'il te plait|quelqu un|quelqu'un|n'importe qui|vite|maintenant|tout de suite
      urgent|urgence|mon dieu|seigneur|pitie|par pitie|je vous en supplie|je vous supplie|je vous en prie
      on vous en supplie|nous vous en supplions|pour l'amour de dieu|bonjour|bonsoir|monsieur|madame
      mon frere|mes freres|les gens|ici
      """
    case .portuguese:
      """
      por favor|pfv|pf|alguem|quem puder|rapido|depressa|logo|agora|ja|aqui|deus|meu deus|nossa senhora
      urgente|urgentemente|pelo amor de deus|imploro|eu imploro|te imploro|lhe imploro|imploramos|suplico
      eu suplico|te peco|oi|ola|moco|moca|senhor|senhora|gente|irmao|irmaos|amigo|amigos
      """
    case .haitian:
      """
      tanpri|souple|silvouple|svp|yon moun|kek moun|nenpot moun|vit|prese|ijan|ijans|kounya|kounye a|isit
      isit la|bondye|senye|jezi|mezanmi|pou lanmou bondye|m ap sipliye nou|m ap sipliye w|m ap priye nou
      nou sipliye nou|bonjou|bonswa|fre m|msye|madanm|zanmi m|wi
      """
    }
  }
}
