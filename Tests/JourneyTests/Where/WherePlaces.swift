/// What people answer to "where are you?" when they know no name: kept as their words for the officers.
enum WherePlaces {
  static let spanish = """
    en la casa del migrante
    casa del migrante
    detras de la gasolinera
    atras del oxxo
    por las vias del tren
    en el monte no se q lugar
    debajo del puente
    abajo de un puente grande
    cerca de un rancho con vacas
    en un cuarto con candado
    en una casa verde en reynosa
    en la caja de un trailer blanco
    en el rio
    a orillas del rio
    pasando el reten de los soldados
    veo una torre con luces rojas
    hay una antena y un cerro
    por donde estan los molinos
    junto a la cruz roja
    afuera del hospital general
    en la central camionera
    terminal de autobuses
    en la estasion migratoria
    en migracion
    saliendo de tapachula
    ya pasamos caborca
    adelante de sonoyta como 2 horas caminando
    en medio del desierto
    en un basurero
    en un hotel q se llama las palmas
    calle 5 de mayo numero 20
    colonia la esperanza
    frente a la iglesia
    enfrente de una escuela
    en la frontera
    del lado gringo
    del otro lado del muro
    a un lado de la autopista
    en un campo de maiz
    una bodega con techo de lamina
    cuarto piso edificio azul
    aki en el parque central
    en el tren rumbo a celaya
    no se, hay muchos arboles y un camino de tierra
    no se como se llama pero hay un puente
    estoy en un barco
    dentro de un carro rojo
    rancho el mezquite
    afuera del consulado
    en las oficinas de comar
    detraz de la eskuela
    por el monte creo
    """

  static let haitian = """
    pa lwen fwontye a
    nan yon kay bo larivye a
    bò larivyè a
    anba pon an
    deye mache a
    dèyè legliz la
    nan dezè a
    nan mitan bwa
    nan yon kamyon
    nan yon chanm yo femen pot la
    toupre yon gwo wout
    tou pre tapachula
    kay migran
    nan legliz la
    devan lopital la
    nan estasyon bis la
    sou ray tren an
    nan yon otel
    mwen we yon gwo poto limye
    gen yon mon devan m
    nan yon jaden mayi
    lot bo larivye a
    sou wout pou ale monterrey
    nan prizon imigrasyon
    nan yon pak
    sou yon bato
    kay koulè ble ak yon barye wouj
    nou nan yon depo
    sou plaj la
    m pa konnen non an, men gen yon gwo pon
    """

  static let english = """
    near the walmart by the bridge
    by the river
    under a bridge
    in the desert
    bhind the gas staton
    at the migrant shelter
    the shelter
    in a truck
    inside a white van
    a blue house with a tin roof
    on the train tracks
    i see a tower with red lights
    theres a water tank and a windmill
    next to the highway
    off highway 86
    mile marker 27
    somewhere near sasabe
    in a motel room
    at the bus station
    in front of the church
    across the border fence
    some ranch
    cattle ranch south of the wall
    detention center
    at immigration
    in a warehouse
    middle of nowhere lots of cactus
    about 2 hours walk from altar
    in the mountains
    on a boat
    downtown
    hospital
    5th street
    i dont know the name but there is a big tower
    outside the consulate
    """

  static let french = """
    dans le désert
    pres de la riviere
    sous un pont
    derriere la station service
    à la maison du migrant
    dans un camion
    dans une chambre fermée a clé
    a la gare routiere
    devant l'eglise
    sur la route de tapachula
    pres de la frontiere
    de l'autre coté du mur
    dans la foret
    une maison bleue avec un portail noir
    je vois une tour avec des lumieres
    il y a une montagne et des rails
    au bord de l'autoroute
    a l'hopital
    au centre de retention
    dans un entrepot
    kilometre 40
    au marché
    sur un bateau
    dans un hotel pres du parc
    au milieu des champs
    l'abri
    je ne sais pas, il y a un grand pont
    """

  static let portuguese = """
    no deserto
    perto do rio
    embaixo da ponte
    atras do posto de gasolina
    na casa do migrante
    dentro de um caminhao
    num quarto trancado
    na rodoviaria
    em frente da igreja
    na estrada pra tapachula
    perto da fronteira
    do outro lado do muro
    no meio do mato
    uma casa azul com portao preto
    vejo uma torre com luz vermelha
    tem um morro e um trilho
    na beira da rodovia
    no hospital
    na imigracao
    num galpao
    km 40
    no mercado
    num barco
    no mar
    num hotel perto da praca
    no abrigo
    rua 5 numero 10
    nao sei o nome mas tem uma ponte
    fazenda
    """
}
