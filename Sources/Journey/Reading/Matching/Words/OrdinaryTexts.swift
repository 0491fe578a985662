/// Texts that reach any number and ask nothing of a helpline: chat, adverts, sports, idioms, errands.
/// The model learns from them what is no intent at all. Written for this project.
enum OrdinaryTexts {
  static let lists: [(tongue: Tongue, lines: String)] = [
    (
      .spanish,
      """
      quien gano el partido anoche|viste el gol de las chivas|que capitulo tan bueno el de la novela
      vendo lavadora casi nueva precio a tratar|rento cuarto para una persona sola|se solicita mesero con experiencia
      se vende terreno con escrituras|hoy dos por uno en pizzas|recarga y recibe el doble de saldo
      tu codigo de acceso es|su pago fue recibido gracias|estimado cliente su factura vence manana
      que onda que cuentas|a que hora es la fiesta|me gusto mucho la cena|ya me voy a dormir descansa
      la noticia decia que choco un camion|vi en la tele lo del incendio que feo|dicen que va a llover
      te quiero mucho amor|eres el amor de mi vida|me robaste el corazon|estoy enamorado de ti
      la maestra dejo mucha tarea|manana tengo examen de mates|el perro se comio mi tarea
      cuanto por el celular usado|a como las naranjas|precio del dolar hoy|quien vende tamales
      mandame tu ubicacion para la carne asada|pasame la foto de ayer|no me contestas el telefono
      oye ya saliste del trabajo|paso por ti a las siete|compra leche y tortillas porfa|te amo mi vida
      feliz cumpleanos que la pases bonito|me debes doscientos pesos|ya comiste|que haces wey|jajaja no manches
      vendo refrigerador seminuevo en buen estado|se renta departamento amueblado|remato moto barata
      mi jefe me trae harto|me muero de hambre que hay de cenar|me mato estudiando para el examen
      este trafico me esta matando|el examen me violo|me robaron el gol|la resaca me tiene muerto
      cachorros en venta vacunados|busco quien me venda un carro|cuanto cuesta el kilo de carne
      gana dinero desde casa sin experiencia|felicidades ganaste un premio reclama aqui
      manana hay junta de vecinos|la misa es a las doce|se suspende la clase por lluvia
      ya llego tu pedido pasa a recogerlo|su cita con el dentista es el martes|te mando la foto al rato
      hermano prestame para la gasolina|me dejo mi novia y ando triste|los hombres son iguales
      ya estoy en la casa viendo la tele|fuimos a la playa bien padre|me meti a la alberca que calor
      quien se apunta para el futbol|que guapa saliste en la foto|numero equivocado|no soy esa persona
      la serie de los narcos esta buena|mataron al protagonista en el ultimo episodio|el perro de mi vecino ladra mucho
      me pico la curiosidad|me cayo el veinte|se me fue el avion|estoy ahogado en trabajo|ando perdido en esta clase
      la vibora de la mar|el pan de muerto esta rico|se ahogo en un vaso de agua|me quede sin datos|sin saldo
      """
    ),
    (
      .english,
      """
      who won the game last night|did you see that goal|that episode was amazing|are you off work yet
      pick you up at seven|buy milk and bread please|love you baby|happy birthday hope you have a great day
      you owe me twenty bucks|have you eaten|what are you up to|selling my couch good condition
      two bedroom apartment for rent|my boss is killing me|im starving whats for dinner|this traffic is killing me
      the exam killed me|we got robbed by the referee|this hangover is killing me|puppies for sale
      how much is a kilo of rice|work from home no experience|congratulations you won claim your prize
      meeting tomorrow at the church|your order is ready|your car is ready for pick up|dentist appointment on tuesday
      i will send you the picture later|lend me some money for gas|my girlfriend left me|men are all the same
      home watching tv|we went to the beach so nice|its so hot i jumped in the pool|who is up for football
      you look great in that photo|wrong number|i am not that person|they killed him in the last episode
      drowning in homework|i am lost in this class|this song saved my life|my phone died|no signal here
      see you at the party|call me when you get home|when are you coming|what time is the bus to the mall
      hey u there|what r u doing now|ok lor see u later|im on my way to class|haha ur so funny
      i think she likes him|he said he will call back|dont tell anyone ok|just woke up|cant talk now in a meeting
      did you get my message|have you seen my keys|where r u now|im at home watching a movie|going to sleep now
      u never reply me|sorry i missed your call|i will be there in ten minutes|let me know when you are free
      my phone is off|my friends are coming over tonight|people say he is crazy|she is my best friend
      he told me about you|i saw her last night at the party|my mom is cooking|my dad is asleep|my sister got married
      i lost the bet|we lost the game|i am dead tired|you broke my heart|i cant live without you|i miss the old days
      everybody is talking about it|nobody told me|are you coming or not|tell him i said hi|ask her for the number
      i got a new phone|what is the answer to question two|the test is on monday|did you finish the homework
      the bus was late again|it is raining here|so cold today|i need a coffee|i need money for lunch|take care my dear
      god bless you|good morning have a nice day|good night sweet dreams|wish you all the best|congrats on the new job
      which movie do you want to watch|what time does the shop close|is the interview today|i was born in july
      they are just talking|i know only about lunch|get the door i am here|is it ok if i come tomorrow
      call me after class|meet me at the station at five|never mind i found it|stop teasing me|my car is full
      friendship is like a flower|life is short smile|when people love you|someone in your heart|think before you speak
      can you bring the food tonight|i miss you so much|good luck with the exam|sleep well my dear
      """
    ),
    (
      .french,
      """
      qui a gagne le match hier|t'as vu ce but|l'episode etait trop bien|tu finis le travail quand
      je passe te prendre a sept heures|achete du lait et du pain|je t'aime mon coeur|joyeux anniversaire
      tu me dois vingt euros|tu as mange|tu fais quoi|je vends mon canape en bon etat|appartement a louer
      mon patron me tue|je meurs de faim on mange quoi|l'examen m'a tue|on s'est fait voler par l'arbitre
      chiots a vendre|combien le kilo de riz|gagnez de l'argent a la maison|felicitations vous avez gagne
      reunion demain a l'eglise|votre colis est arrive|rendez vous chez le dentiste mardi|je t'envoie la photo
      prete moi de l'argent pour l'essence|ma copine m'a quitte|on regarde la tele a la maison
      on etait a la plage|il fait chaud je suis a la piscine|faux numero|je ne suis pas cette personne
      noye dans le travail|je suis perdu en maths|mon telephone est mort|a ce soir|tu viens quand|bonne nuit
      c'est qui|le bus pour le centre est a quelle heure|tu me manques
      """
    ),
    (
      .portuguese,
      """
      quem ganhou o jogo ontem|viu aquele gol|que episodio bom|ja saiu do trabalho|passo ai as sete
      compra leite e pao|te amo meu amor|feliz aniversario|voce me deve vinte reais|ja comeu|o que ta fazendo
      vendo geladeira usada|aluga apartamento mobiliado|meu chefe ta me matando|to morrendo de fome o que tem pra janta
      a prova me matou|fomos roubados pelo juiz|filhotes a venda|quanto ta o quilo do arroz
      ganhe dinheiro em casa|parabens voce ganhou um premio|reuniao amanha na igreja|seu pedido chegou
      consulta no dentista terca|te mando a foto depois|me empresta dinheiro pra gasolina|minha namorada me deixou
      em casa vendo tv|fomos pra praia|que calor to na piscina|numero errado|nao sou essa pessoa
      afogado em trabalho|to perdido nessa aula|meu celular morreu|ate mais tarde|quando voce vem|boa noite amor
      cade voce|que horas passa o onibus|saudade de voce
      """
    ),
    (
      .haitian,
      """
      kiyes ki genyen match la ye|ou te we gol la|m ap pase pran ou a set e|achte let ak pen|mwen renmen ou cheri
      bon anivese|ou dwe m lajan|ou manje deja|sa w ap fe|m ap vann yon frijide|kay pou lwe|patwon m ap touye m
      mwen grangou sa nou pral manje aswe a|egzamen an touye m|konbyen mamit diri a|ou genyen yon pri
      reyinyon demen legliz la|m ap voye foto a ba ou|prete m kob pou gaz|mennaj mwen kite m|m lakay m ap gade tele
      nou te al nan plaj|m nan pisin nan|move nimewo|se pa mwen|telefon mwen mouri|a demen|kile w ap vini|bon nwit
      mwen sonje ou|pale m|kote ou ye cheri|bondye beni ou|bon dimanch
      """
    ),
  ]
}
