/// What comes instead of an answer to "where are you?": no place, so it is asked once more.
enum WhereOthers {
  static let spanish = """
    cuanto puedo traer sin pagar impuestos
    cuanto cuesta
    cuanto cuesta el permiso del carro
    puedo llevar mi perro
    necesito visa para entrar
    quiero pedir asilo
    como saco mi permiso
    y mis derechos
    gracias
    ok
    ok gracias
    si
    no
    quien eres
    quien es usted
    apurense por favor
    vengan rapido
    ya no aguanto
    ya no aguantamos mas
    tengo miedo
    tenemos mucho miedo
    tengo mucha hambre
    cuanto tardan
    a que hora llegan
    ya vienen
    me van a deportar?
    que hago
    que hacemos
    no se
    no se donde estoy
    no sabemos donde estamos
    no conozco aqui
    hola
    hay alguien ahi
    conteste por favor
    dios mio
    me estan escuchando
    quiero hablar con una persona
    en español por favor
    somos 4
    2
    tengo 15% de pila
    porfa manden a alguien
    es una maquina o una persona
    llamen a mi esposa
    menu
    ?
    """

  /// Neither a place nor plainly something else: kept, since a place lost is worse than a place too many.
  static let keptAllTheSame = """
    mi mama se llama rosa
    traigo una camisa roja
    dejenme en paz
    my brother is named luis
    mon frere porte une chemise rouge
    minha mae se chama rosa
    manman m rele roz
    """

  static let haitian = """
    konbyen lajan mwen ka pote
    eske m ka pote chen mwen
    konbyen sa koute
    mèsi
    mesi anpil
    wi
    non
    kiyes ou ye
    prese souple
    vini vit tanpri
    m pa kapab ankò
    nou pa kapab anko
    mwen pè
    m grangou
    kile n ap rive
    eske n ap vini
    kisa pou m fè
    m pa konnen
    m pa konnen kote m ye
    nou pa konnen ki kote nou ye
    bonjou
    gen moun la?
    mwen vle mande azil
    nou se 3
    ok
    m vle pale ak yon moun
    """

  static let english = """
    how much can i bring without paying tax
    how much is it
    can i bring my dog
    do i need a visa
    i want asylum
    thanks
    thank you so much
    ok
    yes
    no
    who are you
    is this a real person
    please hurry
    hurry up
    come quick please
    i cant take it anymore
    im scared
    we are so scared
    im hungry
    how long will it take
    when are you coming
    what should i do
    i dont know
    i dont know where i am
    we dont know where we are
    hello
    anyone there
    there are 4 of us
    please
    are they going to deport me
    """

  static let french = """
    combien je peux apporter sans payer
    combien ça coute
    je peux amener mon chien
    est ce que je peux demander l'asile
    merci
    merci beaucoup
    oui
    non
    qui etes vous
    depechez vous
    venez vite svp
    je n'en peux plus
    j'ai peur
    on a faim
    quand est ce que vous arrivez
    que dois je faire
    je ne sais pas
    je ne sais pas ou je suis
    bonjour
    il y a quelqu'un
    nous sommes 4
    d'accord
    """

  static let portuguese = """
    quanto posso trazer sem pagar imposto
    quanto custa
    posso levar meu cachorro
    quero pedir refugio
    obrigado
    sim
    nao
    quem e voce
    rapido por favor
    venham logo
    nao aguento mais
    estou com medo
    to com fome
    quanto tempo demora
    o que eu faço
    nao sei
    nao sei onde estou
    oi
    tem alguem ai
    somos 4
    ta bom
    """
}
