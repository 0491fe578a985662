/// Written after the rule stood, in two goes, to see what it does with texts it was not made for: at first sight
/// it kept 87 of these 93 places and saw 71 of these 102 others.
enum WhereFresh {
  static let places = """
    en una granja de pollos
    estoy atras del estadio
    por el panteon
    junto a un tinaco azul
    en la azotea
    a la vuelta del mercado
    cruzando el canal
    en el kiosco
    arriba de la bestia
    a 10 min de la linea
    una casa de dos pisos color rosa
    el hotel se llama san jose
    creo que es sonora
    por un canal con mucha agua
    en una combi blanca
    pasando el tope grande
    no tengo idea, se ve un cerro pelon
    estamos escondidos en unos matorrales
    cuarto 12
    el albergue de las madres
    next to a dumpster behind the store
    red barn
    at a farm with chickens
    on top of a hill
    inside a container
    we can see lights of a city
    old gas pump and a sign that says pemex
    a dirt road with power lines
    i think arizona
    the church on main street
    dans une ferme
    a cote d'un champ de mais
    derriere un grand magasin
    un batiment gris a deux etages
    je suis cachée dans les buissons
    sur le toit
    pres d'une ecole
    a la douane
    numa fazenda de galinhas
    atras do cemiterio
    na laje de uma casa
    perto de um posto da policia
    um predio cinza de dois andares
    estou escondida no mato
    na alfandega
    do lado de uma escola
    nan yon fèm poul
    deye yon gwo magazen
    sou do kay la
    nan yon kontene
    m kache nan raje a
    tou pre yon lekol
    yon kay wouj de etaj
    bo yon kanal
    kote douane lan
    en el patio de una iglesia vieja
    adentro de la cajuela de un jetta
    a las afueras de nogales
    por la presa
    donde venden llantas
    la casa tiene reja negra y un perro
    en el segundo vagon
    al pie de un volcan
    junto a un letrero que dice bienvenidos
    estoy en la tienda de conveniencia
    no reconozco nada, puro nopal y piedra
    en las canchas de basquet
    cerquita del aeropuerto
    el rancho de don pepe
    en una lancha
    up in a tree
    by some railroad cars
    there is a green sign with number 12
    under a big white tank
    in a ditch next to a cotton field
    the bathroom of a truck stop
    we r in some kind of garage
    dans les toilettes d'une gare
    un parking souterrain
    a deux heures de marche de la ville
    je vois un panneau vert
    pres d'un poteau electrique numero 45
    perto de uma caixa d'agua
    dentro de um banheiro
    vejo uma placa verde
    num estacionamento
    tem uma antena e muito cacto
    nan yon twalet
    gen yon pano ki ekri bienvenidos
    bo yon chato dlo
    nan yon gwo twou
    m we anpil limye lwen
    kote yo vann gaz
    """

  static let others = """
    ya merito llegan?
    me pueden marcar
    no tengo saldo
    se me va a apagar
    cuanto cobra el coyote
    que papeles piden en la aduana
    es cierto que hay recompensa
    tengo 17 años
    estoy embarazada
    ayudeme se lo ruego
    no me deje sola
    bueno
    va
    si por favor
    ok aqui espero
    no puedo hablar
    no puedo llamar
    contesten
    porque no contestan
    mande
    k
    are you still there
    can you call me
    i have no credit
    my phone is dying
    do i have to pay tax on a laptop
    i am pregnant
    dont leave me
    yes please
    alright
    why dont you answer
    ok ill wait
    what documents do i need
    thx
    vous etes toujours la
    pouvez vous m'appeler
    je n'ai plus de credit
    je suis enceinte
    ne me laissez pas
    oui svp
    pourquoi vous ne repondez pas
    quels papiers il faut
    combien de temps
    voce ainda esta ai
    pode me ligar
    nao tenho credito
    estou gravida
    nao me deixe
    sim por favor
    por que nao respondem
    quais documentos preciso
    obrigada mesmo
    ou la toujou
    eske ou ka rele m
    m pa gen kredi
    mwen ansent
    pa kite m
    wi tanpri
    poukisa nou pa reponn
    ki papye m bezwen
    mesi bondye
    dakò
    en cuanto tiempo
    sigo esperando
    y si me regreso
    a cuanto esta el dolar
    mi hijo tiene fiebre
    ando bien cansado
    con quien hablo
    de donde son ustedes
    eso es todo
    perdon me equivoque
    ya les dije
    no entiendo
    que significa eso
    mejor no
    hasta luego
    still waiting
    what do you mean
    i already told you
    i dont understand
    is it free
    sorry
    good night
    lol
    j'attends toujours
    je vous ai deja dit
    je ne comprends pas
    c'est gratuit
    bonne nuit
    pardon
    ainda esperando
    ja falei
    nao entendi
    e de graca
    boa noite
    m ap tann toujou
    m di w sa deja
    m pa konprann
    eske li gratis
    bonswa
    padon
    """
}
