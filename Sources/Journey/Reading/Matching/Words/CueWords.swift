/// The cues' phrases by language. Folded, spelled and found as the library's own words are.
enum CueWords {
  static let lists: [(cue: Cue, tongue: Tongue, lines: String)] = [
    (
      .calm, .spanish,
      """
      no es emergencia|no es una emergencia|no es urgente|ya no es urgente|ya estoy bien|ya estamos bien
      ya estoy a salvo|ya estamos a salvo|estoy bien gracias|ya paso todo|ya no hay peligro|no hay peligro
      fue un error|me equivoque|falsa alarma|era broma|ya llegamos bien|ya aparecio|ya la encontramos
      ya lo encontramos|ya me ayudaron|no pasa nada|no necesito ayuda|ya no necesito ayuda|ya salimos
      ya nos rescataron|ya no estoy perdido|ya llego la ambulancia|no se preocupen|sin novedad
      """
    ),
    (
      .calm, .english,
      """
      not an emergency|no emergency|is not urgent|not urgent|i am fine|i am ok now|we are fine|we are safe
      we are ok|false alarm|wrong number|was a joke|just kidding|just joking|all good now|no danger
      already found|found him safe|found her safe|no longer need help|dont need help|do not need help
      safe now|no worries|never mind|nevermind
      no longer lost|found the road|found our way|found the way
      """
    ),
    (
      .calm, .french,
      """
      pas une urgence|ce n'est pas urgent|pas urgent|je vais bien|on va bien|nous allons bien|fausse alerte
      plus de danger|pas de danger|c'est une blague|je rigole|on est en securite|deja retrouve|tout va bien
      pas besoin d'aide|plus besoin d'aide
      """
    ),
    (
      .calm, .portuguese,
      """
      nao e emergencia|nao e uma emergencia|nao e urgente|estou bem|ja estou bem|estamos bem|alarme falso
      nao ha perigo|nao tem perigo|ja passou|era brincadeira|foi engano|ja encontramos|tudo bem por aqui
      nao preciso de ajuda|estamos a salvo
      """
    ),
    (
      .calm, .haitian,
      """
      se pa ijans|se pa yon ijans|pa gen danje|pa gen ijans|nou byen|mwen byen|m byen|nou anfom|fos alam
      se te blag|se jwet|nou jwenn li deja|pa bezwen ed|nou an sekirite
      """
    ),
    (
      .humour, .spanish,
      """
      jaja|jajaja|jajajaja|jeje|jejeje|jiji|lol|de risa|me muero de risa|de la risa|muero de amor|muero por verte
      mato de risa|me mata de risa|de antojo|que chiste|meme|de aburrimiento|muero de sueno|muero de envidia
      muero de ganas|muero de pena|muero de verguenza|me robaste el corazon|corazoncito|de broma
      el partido|el arbitro|golazo|videojuego|la serie|la novela|la pelicula|el capitulo
      de flojera
      se ahoga en un vaso de agua|ahogado en deudas|ahogada en deudas|ahogo en deudas
      """
    ),
    (
      .humour, .english,
      """
      haha|hahaha|hahahaha|lol|lmao|lmfao|rofl|hehe|dying of laughter|dying laughing|killing me|so funny
      bored to death|dying of boredom|die of boredom
      dying to see|dying to know|to die for|drop dead gorgeous|kill for a|i could kill|stole my heart
      the movie|the match|the game|the episode|video game|the ref|drowning in work|dead tired|starving lol
      drowning in homework|drowning in debt|drowning in emails|follow me on facebook
      """
    ),
    (
      .humour, .french,
      """
      haha|hahaha|mdr|ptdr|lol|mort de rire|morte de rire|xptdr|je meurs de rire|tue de rire|mourir d'ennui
      le match|le film|la serie|l'arbitre|meurs d'envie|vole mon coeur
      à la dérive dans mes études|noie sous les devoirs|noie sous le travail
      """
    ),
    (
      .humour, .portuguese,
      """
      haha|hahaha|rsrs|rsrsrs|lol|morrendo de rir|morri de rir|to morta de rir|morrendo de saudade
      morrendo de sono|morrendo de preguica|o jogo|o filme|a novela|a serie|esse juiz|o juiz
      roubou meu coracao|morro de rir|morrer de rir|morrer de tanto rir|morrendo de vontade
      mordi a língua|mordi minha língua|me afogando em trabalho|afogando em trabalho
      afogando em boletos
      """
    ),
    (
      .humour, .haitian,
      """
      haha|hahaha|lol|mdr|m ap mouri ri|mouri ri|fe m ri|touye m ak ri|match la|fim nan
      vole ke mwen|m ap mouri pou ou
      neye nan dèt|neye nan travay|swiv mwen sou facebook|swiv mwen sou instagram|swiv mwen sou tiktok
      """
    ),
    (
      .chat, .spanish,
      """
      la tarea|el examen|mi examen|la clase|mate|matematicas|alberca|piscina|la fiesta|la boda|que hay de comer
      que hay de cenar|que cenamos|que comemos|de cenar|tacos|pizza|pastel|torta|tortas|helado|chela|chelas
      cerveza|el recreo|netflix|el gym|el cine|concierto|wey|guey|we|no manches|no mames|bb|amorcito|gordo|gorda
      mi cielo|mi reina|la novela|el antro|la peda|la cruda|el profe|la profe|el recibo|el super|wifi
      cuanto cobra|cuanto cobran|cuanto mide|cuanto cuesta
      """
    ),
    (
      .chat, .english,
      """
      homework|the exam|my exam|class|the lecture|pool|party|the wedding|for dinner|for lunch|for breakfast|pizza
      burger|cake|ice cream|beer|drinks|netflix|gym|concert|babe|honey|sweetie|bro|dude|gonna|wanna|lor|lah
      movie|movies|poker|the rice|the soup|which time|wetin you cook|weekend|shopping|birthday|haircut|makeup|wifi
      date|kiss|kisses|xx|xxx|omg|wtf|smile|joke
      """
    ),
    (
      .chat, .french,
      """
      les devoirs|l'examen|le cours|maths|la piscine|la soiree|on mange quoi|pour diner|pizza|gateau|glace|biere
      netflix|le concert|cheri|cherie|mec|le prof|le wifi|week end|anniversaire|bisous|voudrais savoir
      information sur|informations sur|combien de|le bilan|un emploi|une bourse|jesus|evangile|l'emission|la radio
      mon amour|je t'aime
      poème|bénédiction|je cherche un emploi|de quoi faire|la sagesse|bonne soirée|petit bonsoir
      tu es une fille|le prix du|le ministre|le président|inscription|je cherche du travail
      que faire en cas|précautions
      """
    ),
    (
      .chat, .portuguese,
      """
      a prova|dever de casa|licao de casa|a aula|matematica|a piscina|a festa|churrasco|pizza|bolo|sorvete|cerveja
      netflix|academia|o show|amor|mozao|cara|mano|o professor|o wifi|aniversario|beijos|pra janta|pro almoco
      """
    ),
    (
      .chat, .haitian,
      """
      devwa|egzamen an|klas la|pisin|fet la|manje a pare|manje a kwit|pizza|gato|krem|byè|netflix|konse|cheri
      boubou|pwofese a|wifi|anivese|bizou|bon fim|ta renmen konnen|konbyen moun|enfomasyon sou|yon djob|yon travay
      bous detid|inivesite|jezi kris|pawol bondye|emisyon an|prezidan|eleksyon|minit gratis|rechaje|lanmou|damou
      ki kote yon moun|si yon moun ta|ki nimewo pou|kisa lwa a di|lwa di sou|felisite nou
      mwen felisite|bondye ka|jewova|pwofesyon mwen|mekanisyen|bezwen job|bezwen djòb|chèche travay
      chache travay|bezwen travay|foutbòl|mizik|pwogram nan|kilè lekòl|resevwa lajan|tikè
      èske yo prevwa|eske nou panse|ki dat|ki lè|enskri|estaj|lis la|konkou|rezilta|powèm|komisyon
      minis|ministè|gouvènman|senatè|vwayaj|viza
      """
    ),
    (
      .advert, .spanish,
      """
      vendo|se vende|en venta|se renta|rento|remato|oferta|ofertas|descuento|promocion|gana dinero|gratis hoy
      trabaja desde casa|invierte|haz clic|da clic|prestamos|sorteo|ganaste|felicidades has ganado
      envio gratis|compra ya|aprovecha|informes al|inbox|trato directo|hasta agotar|unete al grupo|cupon
      """
    ),
    (
      .advert, .english,
      """
      for sale|for rent|selling|discount|promo|promotion|offer ends|click here|click the link|you won
      you have won|prize|free entry|earn money|earn usd|work from home|join our group|limited offer|buy now
      loan approved|cash loan|subscribe|win a|claim your|investment
      """
    ),
    (
      .advert, .french,
      """
      a vendre|a louer|promo|promotion|soldes|remise|cliquez|vous avez gagne|gagnez|pret rapide|offre
      livraison gratuite|rejoignez notre groupe|travail a domicile
      """
    ),
    (
      .advert, .portuguese,
      """
      vendo|vende se|aluga se|aluga|promocao|oferta|desconto|clique|voce ganhou|ganhe dinheiro|emprestimo
      frete gratis|trabalhe de casa|entre no grupo|sorteio|tratar com
      """
    ),
    (
      .advert, .haitian,
      """
      a vann|m ap vann|pou vann|pou lwe|pwomosyon|rabe|klike|ou genyen|genyen yon|lotri|voye bay dis moun
      """
    ),
    (
      .news, .spanish,
      """
      vi en la tele|vi en las noticias|en las noticias|en el noticiero|salio en la tele|segun las noticias
      lei que|dicen que hubo|reportan|informo|informa|segun autoridades|en facebook vi|el periodico
      que tristeza|en la pelicula|en un video|vi un video|comunicado|simulacro|ultima hora|fiscalia
      """
    ),
    (
      .news, .english,
      """
      on the news|saw on tv|in the news|breaking news|news report|according to|i read that|police said
      authorities said|reported that|in a movie|in a video|watched a video|documentary|this is a drill|a drill
      news says|people were freed|says the news
      """
    ),
    (
      .news, .french,
      """
      aux infos|a la tele|j'ai lu que|selon les autorites|dans un film|une video|le journal|exercice|actualites
      """
    ),
    (
      .news, .portuguese,
      """
      no jornal|na tv|vi na televisao|nas noticias|segundo a policia|li que|num filme|no filme
      um video|reportagem|simulado
      """
    ),
    (
      .news, .haitian,
      """
      nan nouvel|nan radyo|nan televizyon|mwen tande nan|m tande nan|yo di nan|nan jounal|nan fim|se egzesis
      tranbleman k ap vini|yo di gen|se vre ke|èske se vre|rimè
      """
    ),
    (
      .machine, .spanish,
      """
      codigo de verificacion|tu codigo es|su codigo es|codigo es|tu clave es|no lo compartas|no compartas
      tu saldo|su saldo|saldo es|recarga|recargas|tu plan|tu paquete|telcel informa|movistar|banco informa
      estimado cliente|datos disponibles|tu pedido|tu paquete llega|mensaje automatico|token|contrasena
      """
    ),
    (
      .machine, .english,
      """
      verification code|your code is|security code|do not share|dont share this code|otp|your balance
      your account balance|dear customer|your order|your package|top up|recharge|data plan|auto reply
      automatic reply|your appointment|pin is|password is
      """
    ),
    (
      .machine, .french,
      """
      code de verification|votre code|code est|ne partagez pas|votre solde|cher client|votre commande
      votre colis|recharge|forfait
      """
    ),
    (
      .machine, .portuguese,
      """
      codigo de verificacao|seu codigo|codigo e|nao compartilhe|seu saldo|recarga|prezado cliente|seu pedido
      sua encomenda|sua fatura
      """
    ),
    (
      .machine, .haitian,
      """
      kod verifikasyon|kod ou|pa pataje|balans ou|rechaj|kliyan nou|digicel|natcom|fofe
      """
    ),
    (
      .past, .spanish,
      """
      hace anos|hace meses|hace un ano|hace tiempo|hace mucho|el ano pasado|el mes pasado|la semana pasada
      hace semanas|cuando era|de nino|aquella vez|una vez|en aquel tiempo|hace dos anos|hace tres meses
      """
    ),
    (
      .past, .english,
      """
      years ago|months ago|last year|last month|last week|weeks ago|a year ago|long ago|used to|back in
      when i was|once upon
      """
    ),
    (
      .past, .french,
      """
      il y a des annees|il y a des mois|l'annee derniere|le mois dernier|la semaine derniere|il y a longtemps
      il y a un an|autrefois|a l'epoque
      """
    ),
    (
      .past, .portuguese,
      """
      ha anos|ha meses|ano passado|mes passado|semana passada|faz tempo|faz anos|faz meses|quando eu era
      anos atras|meses atras
      """
    ),
    (
      .past, .haitian,
      """
      ane pase|mwa pase|semen pase|sa gen lontan|lontan|gen plizye ane|le m te piti|gen kek ane|gen kek mwa
      lane pase|depi lontan
      """
    ),
    (
      .now, .spanish,
      "ahora|ahorita|ahora mismo|en este momento|todavia|sigue|siguen|sigo|ya|urgente|rapido|auxilio"
    ),
    (.now, .english, "now|right now|at this moment|still|urgent|hurry|quick|asap|please help"),
    (.now, .french, "maintenant|en ce moment|toujours|encore|urgent|vite|au secours"),
    (.now, .portuguese, "agora|neste momento|ainda|urgente|rapido|socorro"),
    (.now, .haitian, "kounye a|kounya|toujou|ijan|ijans|vit|prese|anmwe"),
    (
      .thing, .spanish,
      "murio mi celular|muriendo mi celular|murio el cel|muriendo el cel|murio la bateria|muriendo la bateria"
    ),
    (
      .thing, .english,
      "phone died|phone dying|phone is dead|phone dead|battery died|battery dying|battery is dead|battery dead"
    ),
    (
      .thing, .french,
      "portable est mort|portable va mourir|telephone est mort|telephone va mourir|batterie est morte"
    ),
    (
      .thing, .portuguese,
      "celular morreu|celular morrendo|telefone morrendo|bateria morreu|bateria morrendo|celular vai morrer"
    ),
    (.thing, .haitian, "telefon mouri|batri mouri|telefon pral mouri|batri pral mouri"),
  ]
}
