extension OrdinaryTexts {
  static let spanish = """
    quien gano el partido anoche|viste el gol de las chivas|que capitulo tan bueno el de la novela
    vendo lavadora casi nueva precio a tratar|rento cuarto para una persona sola
    se solicita mesero con experiencia|se vende terreno con escrituras|hoy dos por uno en pizzas
    recarga y recibe el doble de saldo|tu codigo de acceso es|su pago fue recibido gracias
    estimado cliente su factura vence manana|que onda que cuentas|a que hora es la fiesta|me gusto mucho la cena
    ya me voy a dormir descansa|la noticia decia que choco un camion|vi en la tele lo del incendio que feo
    dicen que va a llover|te quiero mucho amor|eres el amor de mi vida|me robaste el corazon
    estoy enamorado de ti|la maestra dejo mucha tarea|manana tengo examen de mates|el perro se comio mi tarea
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
    la serie de los narcos esta buena|mataron al protagonista en el ultimo episodio
    el perro de mi vecino ladra mucho|me pico la curiosidad|me cayo el veinte|se me fue el avion
    estoy ahogado en trabajo|ando perdido en esta clase|la vibora de la mar|el pan de muerto esta rico
    se ahogo en un vaso de agua|me quede sin datos|sin saldo|que haces hoy en la noche|que onda we que tranza
    todo bien y tu|como te fue en el trabajo|buenos dias mi amor como amaneciste|ya voy llegando a la casa
    ya mero llego|estoy en el camion voy para alla|llego tarde empiecen sin mi|ando en una junta te marco luego
    estoy atorado en el trafico|atrapado en la oficina hasta las ocho
    encerrada en la casa con los ninos por la lluvia|aburrido encerrado en mi casa|te espero afuera
    estoy afuera abreme|abre la puerta ya llegue|abreme que hace frio|se me olvidaron las llaves
    me quede afuera sin llaves|ya abreme la puerta porfa|donde andas|donde estas que no te veo|no se donde andas
    no se donde vive|ya se donde es|no se que ponerme|no se que hacer el fin|no se si vaya|quien sabe|ni idea
    me perdi buscando tu casa pasame la direccion|ando perdida en la clase|que perdido andas ya no te dejas ver
    perdimos el partido|perdi la apuesta|perdi mis lentes|perdi el camion|perdi las llaves
    me perdi el capitulo de ayer|se me perdio el control de la tele|no te pierdas la oferta|el tiempo perdido
    te extrano|te extrano un monton|me haces falta mi amor|nos haces falta en la fiesta
    falta uno para el partido|falta la sal|no aparece el control|desaparecio mi torta jaja
    se desaparecio del chat|me dejo en visto|me dejaron plantado en el cine|me abandonaste amiga ya ni hablas
    se fue sin despedirse|se fueron a la playa sin mi|nos dejo el camion ni modo|me dejo el avion
    el guia del museo nos dejo entrar|por que me dejas solita|estoy sola en casa ven|solito y aburrido
    mi bebe ya camina|el nino ya va a la escuela|los ninos estan dormidos|el nino se porta bien
    un nino bien lindo|cuidame al nino en la tarde|llamame|marcame cuando puedas|marcame al rato|hablame amor
    urge que me marques para lo de la fiesta|urgente quien tiene la tarea|urgente se busca cantante
    ayudame con la tarea|ayudenme a elegir vestido|me ayudas a mover un mueble|necesito ayuda con mi compu
    necesito vacaciones|necesito un cafe|necesito verte|necesito un abrazo|auxilio no se cocinar jaja
    sos necesito chisme|socorro manana examen|ayuda como se hace el arroz|alguien que me ayude con mate
    emergencia se acabo el cafe|emergencia de moda|me muero por verte|me muero de risa
    me muero de hambre que hay de comer|me muero de sed vamos por una chela|me muero de frio prende el calenton
    me muero de calor vamos a la alberca|me muero de sueno|me muero si no vienes a mi fiesta
    casi me muero de la pena|muero por unos tacos|mori de ternura|me matas de risa|me mata tu sonrisa
    mi mama me va a matar si llego tarde|mi mama me mata si repruebo|te voy a matar si le dices jaja
    te mato si no me guardas pastel|el profe me va a matar|me quiero morir que oso|me quiero morir de verguenza
    quiero morirme reprobe jaja|me quiero matar otra vez lunes|tragame tierra|la tarea me esta matando
    los zapatos me estan matando|este frio me esta matando|la cruda me esta matando|el jefe me trae muerto
    ando muerta de cansancio|toy muerto de sueno|muertos de risa toda la noche|se murio mi cel
    se me murio la pila|se murio mi planta|se murio el internet|a morir con las chivas
    hasta la muerte con mi equipo|me dio un infarto con ese gol|casi me da un infarto con el recibo
    me da algo si pierde el america|se me sale el corazon por ti|tengo el corazon roto
    me duele el corazon por ti|me duele la cabeza por la cruda|me duelen los pies de tanto bailar
    me duele la panza comi mucho|sangre sudor y lagrimas|la sangre llama|te llevo en la sangre
    me hierve la sangre con ese arbitro|no he comido vamos por tacos|traigo un hambre|tengo hambre que trajiste
    tengo sed pasame una coca|tengo frio traeme una cobija|hace un chorro de calor|que calor hace hoy
    que frio esta haciendo|nos quedamos sin agua en la colonia otra vez|no hay agua en el edificio manana
    toma mucha agua|hay que tomar dos litros de agua|pasa por el pan|compras hielo|que hay de cenar|haz de comer
    me asaltaron los precios del super|que robo de precio|es un robo esa tienda|nos robaron el partido
    el arbitro nos robo|me robo un beso|le robaron el corazon|me robaste el sueno|te robo un minuto
    te voy a secuestrar el fin de semana jaja|secuestrame amor|me tienes secuestrado en tu corazon
    me tiene amenazada con la dieta|me pego el sol|me pego duro la gripa|le pegamos a la loteria|pegale al gordo
    pega la foto|le di con todo al gym|nos dieron una paliza cinco cero|golpe de suerte|dispara la foto
    la bala perdida es el nombre del bar|esa cancion es una bomba|bomba la fiesta|me sigue en instagram
    ya me siguen mil|siguanme en facebook|persigue tus suenos|me persigue la mala suerte jaja
    la migra de mi suegra|violaron las reglas del juego|violo el fuera de juego|se cayo el sistema
    se cayo el internet|se cayo la pagina|me caiste bien|me cae gordo|caile a la casa|caele a la fiesta
    me cayo de peso la cena|cai rendido|me cai de risa|choque esos cinco|chocolate caliente
    choco con mi ex en el cine|se descompuso la lavadora|se quemo la comida|se me quemaron los frijoles
    esta que arde la fiesta|en llamas el concierto|fuego esa rola|incendio de amor|me estoy ahogando en tareas
    ahogado de borracho|me ahogo de risa|ahogada en deudas jaja|las tortas ahogadas estan ricas|nado como pez
    fuimos a nadar al rio que rico|el rio esta padre para acampar|vamos al rio el domingo
    la lancha del lago cuesta cien|el barco del amor|ya me subi al tren del mame|el tren del metro venia lleno
    se me fue el tren|el tren maya cuanto cuesta|perdi el tren del exito|me pico un mosco en la alberca
    me pico el hambre|se me antojo algo picoso|mi suegra es una vibora|esa vieja es una alacrana
    la serpiente del zodiaco|mi perro mordio el zapato|me mordi la lengua|mordida de pastel mordida
    arana del hombre arana|mataron al malo en la serie|se muere el protagonista|ya viste la de narcos
    la novela del secuestro esta buena|en la pelicula se pierden en el desierto
    el capitulo donde violan a la muchacha que feo|el final estuvo triste|lei que hubo un choque en la carretera
    salio en las noticias lo del trailer|vi en face lo del incendio|que feo lo que paso en juarez
    dicen que mataron a uno en el pueblo|platican que se ahogo un muchacho el ano pasado
    mi abuelo murio hace anos|ayer enterraron a don pepe|que en paz descanse|mis condolencias
    siento mucho lo de tu papa|oremos por los enfermos|misa de difuntos el jueves|el dia de muertos
    simulacro manana a las once|es una prueba|prueba prueba|mensaje de prueba ignore|gracias por su compra
    su pedido va en camino|su paquete sera entregado hoy|su recibo de luz vence|aviso corte de agua manana
    su cita es el lunes a las diez|confirme su cita|recarga hoy y gana megas|tienes un mensaje de voz
    saldo insuficiente|activa tu paquete marcando|paga tu recibo en linea|aprobado tu credito|gana un auto
    felicidades eres el ganador|codigo para entrar a tu cuenta|tu clave temporal|banco le informa de un cargo
    don luis sus lentes ya estan listos|el plomero va manana|el carro ya esta listo pase al taller
    ya llego su medicina a la farmacia|la reunion de padres es el viernes|se suspenden clases
    manana no hay clases|doctora cambio la cita|se le recuerda pagar la colegiatura|vendo carro barato
    vendo celular|vendo gelatinas|rento cuarto|se hacen pasteles|se dan clases de ingles|busco novia
    busco trabajo de chofer en monterrey informes|solicito empleada domestica|contrato meseras
    cachorros en adopcion|quien vende una bici|cambio moto por carro|tandas disponibles|cual es la tarea
    pasame la tarea|a que hora entramos|en que salon es|ya salio la calificacion|reprobe quimica|pase el examen
    cuantas paginas son|el profe no vino|me prestas tu libro|quien fue a clase|quien gano|como va el partido
    golazo|ese arbitro esta comprado|a que hora juega el cruz azul|el tri perdio|campeones|ya valio el partido
    vamos chivas|que golpe de estado|las elecciones son en junio|por quien vas a votar|que opinas del presidente
    el dolar subio|bajo la gasolina|va a llover|que clima hace alla|manana nublado|estas bien guapa
    te ves hermosa|me gustas mucho|quieres ser mi novia|eres mi todo|mi vida sin ti no es nada
    sin ti me muero mi cielo|eres mi vida|te amo hasta la muerte|no puedo vivir sin ti
    ya no puedo vivir sin el celular|ya no puedo mas con esta dieta|ya no aguanto los zapatos
    ya no aguanto a mi jefe|estoy harta de la tarea|que cansancio|estoy triste porque perdio mi equipo
    llore con la pelicula|me hiciste llorar de risa|ando depre por mi ex pero ya paso|feliz navidad
    feliz ano nuevo|felicidades por tu bebe|felicidades por tu boda|saludos a tu mama|salu2|bendiciones
    dios te bendiga|feliz domingo|buen fin|buen provecho|que descanses|dulces suenos|hasta manana
    nos vemos al rato|ahi nos vemos|al rato te caigo|va|sale|arre|simon|nel|ok va|jaja si|jaja no mames
    no manches|orale|aja|mmm|que|que dices|como|quien eres|quien habla|a quien buscas|no te conozco
    te equivocaste de numero|equivocado|este no es el numero de juan|no soy maria|ya no vivo ahi|de donde eres
    cuantos anos tienes|tienes novio|mandame foto|pasa tu face|agregame|no me mandes mensajes de cadena
    reenvia esta cadena a diez amigos|comparte esta oracion|si rompes la cadena tendras mala suerte
    un amigo es un tesoro|la vida es bella|la vida es corta|frase del dia|reflexion del dia|era una vez un senor
    un borracho llega a su casa|cuentame un chiste|pepito va a la escuela|adivina adivinador
    cuanto es dos mas dos|capital de francia|receta de mole|como se dice te amo en ingles|que hora es
    que dia es hoy|signo leo hoy|numero de la loteria|resultados del melate|cuanto cuesta un boleto a cancun
    hotel barato en acapulco|vacaciones en la playa|quiero ir a disney|que me pongo para la boda
    a que hora pasa el camion al centro|el camion venia llenisimo|ibamos como sardinas en el metro
    no se puede respirar en el metro jaja|que apretado iba el camion|el doctor dijo que todo bien
    ya naci mi sobrina|ya nacio mi sobrino que bonito|mi esposa esta de antojo
    salio positiva la prueba de embarazo que emocion|baby shower el sabado|nos casamos en mayo|me voy a dormir
    voy a banarme|ando en el gym|salgo a correr|estoy cocinando|lavando ropa|ya comi|ya cene|viendo netflix
    escuchando musica|me pasas la contrasena del wifi|no tengo saldo|no traigo datos|te cambio el turno
    cubreme el turno|me pagas manana|te deposito el viernes|prestame cien varos|cuanto te debo|ya te transferi
    quieres ir al cine|vamos por unas chelas|jalas a la fiesta|quien pone la casa|trae hielos
    carne asada el domingo|la pinata es a las cinco|quien gano el clasico anoche|que golazo se aventó el Chucky
    las chivas perdieron otra vez, que coraje|nos robo el arbitro otra vez
    vamos a echar la reta el domingo en la cancha|va a llover toda la semana segun el pronostico
    que frio hace, saca las cobijas|un calor de los mil demonios, prende el clima
    pasame la receta del mole de tu mama|pon a remojar los frijoles|ya esta el pozole, vente a comer
    traete tortillas y crema de la tienda|pide unas hamburguesas que muero de hambre
    se me antojo un elote con chile|estoy muerta de cansancio, mañana platicamos
    este jefe me va a matar de un coraje|mi ama me mata si se entera|te voy a matar si le dices, jaja
    me ahogo en deudas de la tarjeta|ando ahogado, me tome como ocho chelas
    me asaltaron con el precio del aguacate|me picaron los moscos toda la noche en el rancho
    me mordi la lengua con el taco|el perro de la vecina no deja dormir|mate una cucaracha voladora que asco
    la serpiente es mi signo chino|en la novela secuestran a la protagonista
    ayer vi la de rapidos y furiosos, se volcaron como veinte carros|el tren maya ya inauguro otra estacion
    se me fue el camion, agarro el siguiente|perdi mi arete en el baile|perdi el control de la tele otra vez
    se me perdio el chip, este es mi nuevo numero|ando perdido en la colonia, cual es tu calle para la fiesta
    no te encuentro en el tianguis, donde andas|estoy en la fila del banco
    atorado en el trafico llego en media hora|encerrada en la casa cuidando chamacos todo el dia
    me quede afuera sin llaves, abreme|ya estoy afuera de tu casa|pasas por mi a las siete porfis
    llego en el vuelo de las nueve, me recoges|avisame cuando llegues mija|ya llegue a la casa, descansa
    se me esta acabando la pila, te llamo luego|aqui no agarra señal, te marco en la noche
    ya no tengo saldo mandame un whats|quien habla, no te tengo registrado|numero equivocado joven
    pasame el telefono de la señora de los uniformes|me depositas lo de la tanda por favor
    te toca la tanda esta quincena|vence el recibo de la luz el viernes|su pago fue recibido con exito
    su codigo de acceso vence en cinco minutos|ganaste un viaje a cancun llama ya
    tu linea ha sido seleccionada para un premio|credito al instante sin aval
    renueva tu plan y llevate un equipo|tu envio sera entregado mañana
    vendo estufa en buen estado, acepto cambios|rento departamento dos recamaras centro
    se solicita cocinera para fonda|se regalan gatitos esterilizados|curso de uñas acrilicas inscribete
    gana dinero desde tu celular|felicidades por tu bebe, esta hermosa
    feliz cumpleaños compadre que cumplas muchos mas|feliz navidad y prospero año para toda tu familia
    buenos dias grupo bendiciones|el culto empieza a las diez hermanos|Dios es mi pastor nada me faltara amen
    la misa de la abuelita es el sabado|mi mas sentido pesame comadre|gracias por lo de ayer, te la rifaste
    gracias por la raite|te amo mi vida chula|te extraño un buen|duerme rico mi amor
    ya no quiero nada contigo, adios|me corto mi novia por mensaje|le hablo a otra y me cacharon jaja
    traigo una cruda espantosa|vamos por unas caguamas|carnita asada el sabado en mi casa
    a que hora es la posada|que te vas a poner para los quince|compra pañales de pasada
    ya se durmio la niña no hagas ruido|no vino la maestra hoy|hiciste el trabajo de historia
    cambiaron el examen para el lunes|saque diez en quimica|mi compu no prende ayudame
    se cayo el internet en la casa|cual es la clave del guayfai|se acabo el gas, marcale al del gas
    viene el plomero al rato|no hay luz en la cuadra|dicen en las noticias que hubo balacera en culiacan
    lei que volcaron dos trailers en la autopista, que feo|hubo simulacro de sismo en la oficina
    el doctor dice que no es nada, puro estres|tengo gripita, ya se me quita|me duelen las piernas del gimnasio
    me corte el pelo bien chiquito|mandame las fotos del paseo|que bonito se ve el rio desde el mirador
    el agua de la alberca estaba helada|nadamos en el mar toda la tarde|auxilio que flojera el lunes
    ayudame a escoger el vestido de madrina|urge la receta del pastel tres leches
    emergencia ya no hay cafe en la oficina|sos chisme urgente|todo bien por aca saludos|jajaja ya callate
    sale pues ahi nos vemos|ok enterado|simon jalo|orale pues|quiubo que onda|no inventes en serio
    ya merito salgo|me toca guardia el martes|ya me pagaron la quincena|el patron nos dio el dia
    mañana trabajo doble turno|apenas voy saliendo de la chamba|junta de vecinos por lo del agua
    viene la pipa de agua el jueves|se descompuso la lavadora|mi carro no paso la verificacion
    lleve el coche al taller por las balatas|cuanto cuesta el boleto del palenque|donde compraste esos tenis
    ese sarape esta muy bonito|cuanto por la bicicleta|tiene talla mediana|aceptan tarjeta
    hacen envios a todo mexico|a que hora cierran la estetica|me urge una cita con la dentista
    la vacuna del perro toca en marzo|ya vacune a los gatos|que descanse en paz tu tio
    el panteon cierra a las seis|me dieron vacaciones en diciembre|tenemos junta con el presidente municipal
    votaste ayer|no alcanzamos boletos para el concierto|canta bien feo el cristian jaja
    el niño saco la cara por el equipo|mi hijo ya camina|mi hermana se caso por el civil ayer que linda boda
    tu primo ya se recibio de abogado|la migra le dicen al juego del perro y el venado en mi pueblo
    vi un documental de los migrantes muy triste|en la tarea piden un ensayo sobre la frontera
    el libro trata de una mujer que cruza el desierto|tus ojos me tienen secuestrado
    me dejaste sin aire con ese vestido|te robaste el show anoche|me caigo de sueño
    me estoy congelando en la oficina con ese aire|estoy que me lleva el tren con tanta tarea
    me traen en chinga en el trabajo|nos cayo la migra decian jugando los niños
    abogado para quitar antecedentes penales barato|como elimino mis antecedentes de buro de credito
    tramito carta de antecedentes no penales|la sonda espacial llego a marte
    coordenadas del satelite en el mapa de la nasa|pon flores en el altar de muertos
    el altar de la virgen quedo precioso|activar mi chip telcel nuevo|activa tu linea y recibe megas
    contrata seguro de auto con cobertura amplia|seguro de gastos medicos mayores cotiza gratis
    poliza contra accidentes personales aseguradora|ambulancia de juguete para mi sobrino
    un corrido de culebras y gallos para la fiesta|los corridos del alacran suenan chido
    rescate de equipo telefonico perdido en garantia|paga el rescate de tu linea y recupera tu numero
    donde hay barberia para cortarme el cabello|quiero un corte de pelo moderno
    cuantos metros mide una caja de trailer de 53 pies|me debe dinero un amigo paisano mio
    mi marido me abandono hace años pido pension alimenticia|no encuentro la direccion de la tienda
    cuanto cobra la lancha a la isla para turistas|paseo en lancha por el rio cuanto cuesta
    mis papas viven cerca del rio en un pueblito|se renta cuarto amueblado estudiantes sin mascotas
    en cuanto anda el kilo de jitomate en la central|doña lupita ya estan sus pantalones pase a recogerlos
    señora su vestido ya esta arreglado pase al local|qué feo lo del accidente que sacaron en la tele
    me late que me traes ganas|no se porque es asi contigo|ando crudo no me hables|me desperte a medio dia
    que friega de trabajo, esclavo del patron jaja|limpiando la casa porque viene mi suegra
    traigo un chupeton en el cuello|se me olvido el inhalador en tu casa|me dieron ganas de llorar con la novela
    me desmaye cuando vi el recibo de la luz|mi corazon se paro cuando lo vi en el escenario
    me apuñalo por la espalda con su voto|anduvimos tirando balazos en el gotcha
    el marido de la vecina le pega a la batería todo el dia|me sigue un pato en el parque jaja
    me persigue la mala suerte|me amenazo con no invitarme a su boda|rodeada de puros locos en la oficina
    el hombre del gas viene a las dos|los tipos de la mudanza ya llegaron|herida de amor se llama la cancion
    sangrando por la herida, dice la rola|vomite del asco con esa pelicula|fiebre de sabado por la noche
    el parto de los montes en la tarea de literatura|la vibora de la mar jugaron los niños
    culebra se llama el equipo|picadura letal es pelicula|el hombre sigue cantando en la esquina
    ahogado en mezcal el bato|cuanto cobra la balsa por pasar mercancia en ciudad hidalgo
    los balseros cobran veinte pesos por cabeza|medidas de la caja de un trailer
    cuanto mide un contenedor de cuarenta pies|cuanto cuesta el camion de tapachula a puebla
    altares de dia de muertos bonitos|concurso de altar de muertos en la prepa|que se hace si te pica una medusa
    el gobierno violo la constitucion dice el diputado|hay viboras en el zoologico de sonora
    en el desierto de sonora hay viboras y correcaminos dice el libro|excursion para ver serpientes en el cerro
    me pico un zancudo anoche y me rasco|los mosquitos pican mucho en verano|picadura de mosquito da comezon
    los coyotes son animales que viven en el monte|un coyote aulla de noche parece perro|documental de animales del desierto
    """
}
