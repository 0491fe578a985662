/// Everyday words of each language, folded: the little ones that hold a sentence together, and the
/// stock that any text of a few words draws on. Written by hand for this project.
enum EverydayWords {
  static let spanishGlue: StaticString = """
    el la los las un una unos unas de del al a en con por para y que me te se nos le les lo
    mi mis tu tus su sus es son era soy somos esta estan estoy estamos este esto estos estas ese
    esa eso esos esas aqui ahi alla ya muy mas pero como pues asi bien favor he ha han hemos hay
    fue va vamos voy van ser estar si tambien solo desde hasta sobre entre porque aca
    """
  static let englishGlue: StaticString = """
    the a an of to in on at by for with and or is am are was were be been im its it i you he she
    we they my your his her our their me him us them this that these those there here as so very
    just really please do does did have has had will would can could from up out some any dem dey
    """
  static let frenchGlue: StaticString = """
    le la les un une des de du d l j m t s n c qu au aux a en avec pour par et ou est sont suis
    sommes etait etre je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa
    ses notre nos votre vos leur leurs ce cet cette ces ca cela y tres bien si mais donc comme ici
    deja plus moi toi lui svp plait ai as avons avez ont va vais dans sur chez que qui
    """
  static let portugueseGlue: StaticString = """
    o a os as um uma uns umas de do da dos das no na nos nas em com por para pra pro e ou que me
    te se lhe lhes meu minha meus minhas seu sua seus suas nosso nossa eu ele ela eles elas voce
    voces vc isso isto este esta esse essa aquele aquela estao estou estamos ta to sou somos sao
    era foi vai vou vamos muito mais mas ja tambem bem aqui ai la so ate sobre entre ao aos pelo
    pela favor gente ter tem tenho
    """
  static let haitianGlue: StaticString = """
    m mwen ou w li l nou n yo y la lan nan yon youn an a pou ak avek e epi ki k sa se te ap pral
    ta fe gen pa map nap lap yap wap kap tap fek konn ka kapab vle bezwen tanpri souple silvouple
    svp men si tou pi plis anpil isit ye ba bay ban sou kay lakay de
    """
  static let spanishStock: StaticString = """
    no sin donde cuando cuanto cuanta cuantos cuantas quien quienes cual cuales nada nadie nunca
    siempre algo alguien todo toda todos todas otro otra otros otras mucho mucha muchos muchas
    poco poca pocos cada mismo misma tan tanto tanta entonces ahora antes despues luego hoy ayer
    manana noche tarde dia dias hora horas semana mes meses ano anos vez veces tiempo momento casa
    casas calle ciudad pueblo pais mundo gente persona personas hombre hombres mujer mujeres nino
    nina ninos ninas hijo hija hijos hijas padre madre papa mama hermano hermana abuelo abuela tio
    tia primo prima esposo esposa amigo amiga amigos familia nombre vida muerte trabajo trabajar
    dinero comida agua comer beber dormir salir entrar llegar llego llegue venir vengo viene vino
    ir iba fueron hacer hace hago hizo hecho decir dice digo dijo dijeron dar doy dio poder puedo
    puede pueden podemos pude querer quiero quiere queremos saber se sabe saben sabia tener tengo
    tiene tienen tenemos tenia ver veo vi visto pasar paso pasa hablar hablo habla llamar llamo
    llama buscar busco busca encontrar encontre necesitar necesito necesita necesitamos ayudar
    ayuda ayudame ayudenme gracias hola buenos buenas adios perdon senor senora senorita grande
    pequeno bueno buena malo mala nuevo nueva viejo vieja joven mejor peor primero ultima ultimo
    bajo alto cerca lejos dentro fuera arriba abajo adelante detras derecha izquierda uno dos tres
    cuatro cinco seis siete ocho nueve diez cien mil cuidado verdad mentira problema problemas
    pregunta respuesta razon parte lugar lado forma manera cosa cosas idea libro escuela maestro
    doctor hospital policia carro coche camion tren avion puerta ventana mesa cama ropa zapato
    cabeza mano manos ojo ojos pie pierna corazon sangre dolor cuerpo cara pelo perro gato animal
    arbol flor rio mar montana desierto sol luna lluvia frio calor fuego tierra cielo color rojo
    azul verde blanco negro amarillo musica pelicula juego futbol equipo partido fiesta cumpleanos
    feliz triste enojado cansado enfermo vivo muerto rico pobre libre seguro facil dificil posible
    importante verdadero creo pienso espero gusta gustaria encanta odio amo siento perdi perdido
    dejar dejo dejaron llevar llevo llevaron traer traigo trae poner pone puse quitar tomar tomo
    toma leer escribir escucha mira mire espera esperar ven vete anda vamonos quedarse queda quedo
    quede segun aunque mientras todavia aun quizas acaso casi demasiado bastante apenas claro
    usted ustedes ellos ellas nosotros yo tu ella fui fuiste estaba estaban habia hubo sido tendra
    seria podria deberia debo debe tienes eres estas quieres puedes sabes dices haces crees
    conmigo contigo cualquier ningun ninguna alguno alguna algunos pasado proximo lunes martes
    miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre gobierno derechos derecho ley libertad igualdad
    seguridad educacion nacional estado humano humanos documento papeles permiso visa migracion
    mexico frontera consulado abogado
    hacia ningunos algunas ambos ambas demas mias mios tuyo tuya suyo suya suyos nuestro nuestra
    nuestros nuestras buenisimo bastantes muchisimo muchisimas cuyo cuya alrededor ademas
    incluso excepto mediante durante salvo tampoco jamas hubiera hubiese hubieran tuviera tuvo
    tuvieron tuve estuvo estuvieron estuve pudo pudieron quiso quisieron vinieron supo puso
    pusieron hicieron dijera fueran siendo teniendo haciendo diciendo viendo yendo llegando
    buscando hablando trabajando viviendo comiendo durmiendo esperando pidiendo pensando creen
    cree creia piensa piensan siente sienten entiendo entiende entienden quepo cabe duele duelen
    llueve nieva vuelvo vuelve vuelven volver volvio vuelta empezar empiezo empieza empezo
    comenzar comienza cerrar cierra cerrado abierto abierta encender enciende apagar apaga
    prender prende subir sube bajar baja bajale pon ponle pongo quita conecta desconecta
    reproduce reproducir siguiente anterior volumen persianas cocina salon comedor dormitorio
    bano jardin garaje sotano pasillo techo suelo pared llave llaves coches carretera autopista
    calles barrio ayuntamiento edificio iglesia tienda tiendas mercado panaderia farmacia
    carniceria restaurante cuenta precio precios dolar dolares peso pesos euro barato barata
    caro gratis deuda pago pagar pagos ganar gano ganan perder pierde pierdo pierden sucio
    limpio limpiar lavar planchar cocinar desayuno almuerzo cena cenar huevo huevos leche pan
    queso pollo carne pescado arroz frijoles frijol tortilla cerveza jugo azucar sal fruta
    manzana naranja platano fresa verdura lechuga cebolla ajo zanahoria pez pajaro caballo vaca
    cerdo oveja raton abeja preguntas preguntar contestar respuestas ensenar aprender estudiar
    estudio estudios estudiante alumno alumnos universidad colegio clase clases examen tarea
    lapiz papel pagina palabra palabras lengua idioma ingles frances espanol aleman chino ruso
    extranjero extranjera extranjeros ciudadano ciudadanos pueblos poblacion desarrollo
    crecimiento empresa empresas empleo empleos jefe jefa sueldo salario huelga obrero obrera
    empleado empleados dueno negocio negocios mercancia fabrica oficina reunion proyecto
    proyectos investigacion conocimiento conocer conozco conoce conocido hechos juez juicio
    juzgado carcel delito delitos ladron robo robar robaron matar mato mataron herido heridos
    muertos guerra paz ejercito soldado soldados batalla rey reina principe iglesias dios santo
    santa virgen infierno alma sueno suenos sonar desear deseo lograr logro logros conseguir
    consigo consigue conseguido alcanzar intentar intento seguir sigue siguen siguio seguido
    seguidores permitir permite permiten quedar quedan queden llegada salida viaje viajes viajar
    viajero pasajero equipaje maleta maletas boleto boletos vuelo vuelos aeropuerto estacion
    puente playa isla islas bosque selva lago nieve viento tormenta nube nubes estrella
    estrellas luz luces sombra madera hierro oro plata piedra vidrio hoja hojas raiz semilla
    cosecha campo campos granja campesino campesinos salud enfermedad enfermedades enfermera
    medico medicos medicina pastilla pastillas receta embarazo embarazada parto hueso huesos
    piel cuello hombro brazo brazos dedo dedos espalda pecho rodilla estomago cerebro oreja oido
    boca diente dientes labio labios nariz cejas cabello barba hombros jovenes anciano ancianos
    viejos novio novia boda casarse casado casada soltero soltera divorcio bebe bebes nietos
    nieto nieta sobrino sobrina suegra suegro cunado cunada vecino vecina vecinos companero
    companera companeros pareja gemelo rubio moreno guapo guapa feo fea alegre alegria tristeza
    miedo enojo coraje verguenza orgullo culpa suerte esperanza carino besos beso abrazo abrazos
    reir rie risa risas llorar llora lloro lloraba gritar grito bailar baila cantar canta
    cancion canciones jugar juegos jugador jugadores ganador ganadores campeon entrenador
    portero aficion cine obra obras pintura pintor escritor autor autores novela cuento poesia
    periodico noticia noticias revista tele pantalla red redes correo mensaje mensajes llamada
    llamadas celular telefono numero cero once doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa ciento doscientos quinientos miles millon millones
    mitad tercio doble medio media invierno verano otono primavera anoche anteayer madrugada
    mediodia medianoche temprano pronto deprisa despacio siglo siglos epoca edad cumple cumplir
    nacer nacio nacido murio morir muere desconocido ultimos ultimas varias varios solamente
    unicamente realmente totalmente finalmente actualmente rapidamente probablemente normalmente
    especialmente generalmente principalmente igualmente claramente
    articulo articulos temporizador aspirador aspiradora pausar loco loca locos locas mismos mismas
    """
  static let englishStock: StaticString = """
    not no dont cant wont didnt doesnt isnt wasnt without where when who what which why how much
    many nothing nobody never always something someone everything everyone other another all more
    most less few each same such then than now before after later today yesterday tomorrow night
    morning day days hour hours week month months year years time times moment house home street
    city town country world people person man men woman women boy girl child children kid kids son
    daughter father mother dad mom brother sister grandfather grandmother uncle aunt cousin
    husband wife friend friends family name life death work job money food water eat drink sleep
    go going went gone come coming came get got getting make made take took taken give gave say
    said tell told know knew think thought see saw seen want wanted need needed help look looking
    find found feel felt leave left call called try ask asked keep let put run walk talk speak
    write read hear heard play stop wait stay live lost hurt sick dead alive safe good bad big
    small old new young great little long short high low right wrong first last next one two three
    four five six seven eight nine ten hundred thousand thanks thank hello hi bye sorry yes yeah
    ok okay sir madam mister problem question answer reason part place thing things way idea book
    school teacher doctor hospital police car truck train plane bus door window table bed clothes
    shoe head hand hands eye eyes foot leg heart blood pain body face hair dog cat animal tree
    flower river sea mountain desert sun moon rain snow cold hot fire earth sky color red blue
    green white black yellow music movie game football team party birthday happy sad angry tired
    free easy hard possible important true believe hope like love hate should must might may shall
    cannot about over under into through between because if while until though although still yet
    already again once only even also too back down off away around near far inside outside enough
    almost maybe perhaps sure clear own every both either neither whose whom myself yourself
    himself herself itself themselves been being having doing youre hes shes were theyre ive youve
    weve ill youll hell well lets whats thats theres wheres hows turn light lights set
    room kitchen temperature timer minutes open close government rights law freedom equality
    security education national state human document papers permit visa immigration border
    consulate lawyer anyone anybody somebody anything buy sell pay paid cost price send sent
    number phone message text english spanish french boss
    """
  static let frenchStock: StaticString = """
    ne pas sans rien jamais personne toujours quelque chose quelqu tout toute tous toutes autre
    autres beaucoup peu chaque meme tant alors maintenant avant apres aujourd hui hier demain nuit
    matin soir jour jours heure heures semaine mois annee ans fois temps moment maison rue ville
    pays monde gens homme hommes femme femmes enfant enfants garcon fille fils pere mere papa
    maman frere soeur oncle tante cousin cousine mari ami amis amie famille nom vie mort travail
    travailler argent nourriture eau manger boire dormir aller allez allons venir viens vient venu
    faire fait fais dire dit donner donne donnez pouvoir peux peut pouvez pouvons vouloir veux
    veut voulez savoir sais sait avoir voir vois vu passer passe parler parle appeler appelle
    chercher cherche trouver trouve besoin aider aide aidez merci bonjour bonsoir salut au revoir
    pardon excusez monsieur madame mademoiselle grand petit grande petite bon bonne mauvais
    nouveau nouvelle vieux vieille jeune meilleur pire premier dernier derniere bas haut pres loin
    dedans dehors droite gauche deux trois quatre cinq six sept huit neuf dix cent mille vrai faux
    probleme question reponse raison partie endroit lieu cote facon maniere idee livre ecole
    professeur medecin hopital police voiture camion train avion porte fenetre table lit vetements
    chaussure tete main mains oeil yeux pied jambe coeur sang douleur corps visage cheveux chien
    chat arbre fleur riviere mer montagne desert soleil lune pluie neige froid chaud feu terre
    ciel couleur rouge bleu vert blanc noir jaune musique film jeu football equipe fete
    anniversaire heureux triste fache fatigue malade vivant libre facile difficile possible
    important crois pense espere aime adore deteste sens perdu perdre laisser laisse prendre
    prends pris mettre mis lire ecrire ecoute regarde attends attendre reste rester selon pendant
    encore etre presque trop assez oui non quand comment pourquoi combien quel quelle quels
    quelles etais etaient avait avais avaient ete sera serait pourrait devrait dois doit faut
    quelques plusieurs aucun aucune certains lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    gouvernement droits droit loi liberte egalite securite education national etat humain document
    papiers permis visa immigration frontiere consulat avocat ceux celle celui dont lequel
    laquelle depuis vers entre contre sous jusqu parce lorsque puis ensuite aussi ainsi seulement
    vraiment surtout voici voila allume eteins lumiere chambre cuisine ouvre ferme minuteur
    ceci celles lesquels auquel duquel desquels auxquels quelconque tandis malgre sauf hormis
    environ desormais fut furent soit soient fusse avions aviez aurait auraient aura auront
    auras serons seront etiez etions faisait faisaient fera feront ferait disait disent dira
    allait allaient ira iront irait venait viennent viendra pouvait pouvaient pourra pourront
    voulait voulaient voudra voudrais devait devaient devra devront devrais savait savaient
    saura voyait voient verra prenait prennent prendra mettait mettent mettra tenir tient
    tiennent tenait tenu obtenir obtenu devenir devient devenu recevoir recoit recu permettre
    permet permettent suivre suit suivi suivant suivante commencer commence finir finit fini
    terminer termine servir sert servent connaitre connait connu paraitre parait naitre nait
    vivre vit vivent mourir meurt courir court dort partir part sortir sort sentir sent ouvrir
    fermer allumer eteindre monter monte descendre descend augmenter augmente diminuer diminue
    arreter arrete lancer lance jouer joue gagner gagne perd payer paie paye acheter achete
    vendre vend vendu couter coute demander demande repondre repond apprendre apprend enseigner
    etudier etudie etudiant etudiants etudiante eleve eleves universite cours classe devoir
    devoirs crayon papier mot mots langue anglais anglaise francais francaise espagnol allemand
    chinois russe etranger etrangere etrangers citoyen citoyens peuple peuples population
    developpement croissance entreprise entreprises emploi emplois patron salaire greve ouvrier
    ouvriers employe employes proprietaire affaires marchandise usine bureau bureaux reunion
    projet projets recherche recherches connaissance connaissances faits juge tribunal prison
    crime voleur vol voler tuer tue tues blesse blesses morts guerre paix armee soldat soldats
    roi reine prince eglise dieu saint sainte enfer ame reve reves souhaite souhaiter reussir
    reussi essayer essaie suivent laissez restez arrivee arriver arrive arrivent depart voyage
    voyages voyager voyageur bagage bagages valise billet billets aeroport gare pont plage ile
    iles foret bois lac vent orage nuage nuages etoile etoiles ombre fer or pierre verre feuille
    feuilles racine graine champ champs paysan sante maladie maladies infirmiere medicament
    medicaments ordonnance grossesse enceinte accouchement os peau cou epaule bras doigt doigts
    dos poitrine genou ventre estomac cerveau oreille bouche dent dents levre nez jeunes
    vieillard mariage marie mariee celibataire divorce bebe petits petites neveu niece beau
    belle beaux belles gendre voisin voisine voisins camarade copain copine couple blond joli
    jolie laid joyeux joie tristesse peur colere honte fier chance espoir baiser rire rit
    pleurer pleure crier crie cri danser danse chanter chante chanson chansons joueur joueurs
    gagnant champion entraineur oeuvre oeuvres peinture peintre ecrivain auteur auteurs roman
    conte poesie journal journaux nouvelles revue television ecran reseau courrier message appel
    telephone numero zero onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cents millier milliers million millions moitie tiers double demi demie
    hiver automne printemps tot tard vite lentement siecle siecles epoque age naissance nee
    derniers dernieres premiers premieres diverses divers seule seul seuls simplement totalement
    absolument finalement actuellement rapidement probablement normalement notamment
    generalement principalement egalement clairement croire croit croyez voudrait aimerais
    aimerait faudrait faudra chaude froide lourd lourde leger legere plein pleine vide propre
    sale cher chere gratuit gratuite prix dollars compte euro euros magasin marche boulangerie
    pharmacie boucherie restaurant dejeuner diner oeuf oeufs lait pain fromage poulet viande
    poisson riz haricots biere vin jus sucre sel fruit fruits pomme legumes salade oignon oiseau
    cheval vache cochon souris mouton abeille changement changements niveau ensemble groupe
    groupes region regions societe services qualite activites formation ouvert ouverte fermee
    mise prise suite lors afin cependant toutefois neanmoins pourtant chacun chacune salon
    couloir cave grenier garage salle bains chambres lampe lampes volets rideaux chauffage
    aspirateur minuterie
    article articles
    """
  static let portugueseStock: StaticString = """
    nao sem nem onde quando quanto quanta quantos quem qual quais nada ninguem nunca sempre algo
    alguem tudo todo toda todos todas outro outra outros outras muita muitos muitas pouco pouca
    cada mesmo mesma tanto entao agora antes depois logo hoje ontem amanha noite tarde dia dias
    hora horas semana mes meses ano anos vez vezes tempo momento casa rua cidade pais mundo pessoa
    pessoas homem homens mulher mulheres menino menina crianca criancas filho filha filhos pai mae
    irmao irma avo tio tia primo prima marido esposa amigo amiga amigos familia nome vida morte
    trabalho trabalhar dinheiro comida agua comer beber dormir sair entrar chegar cheguei chegou
    vir venho vem veio ir foram fazer faz faco fez feito dizer diz disse disseram dar dou deu
    poder posso pode podem podemos querer quero quer queremos saber sei sabe sabem tenho temos
    tinha ver vejo viu visto passar passou passa falar falo fala ligar ligo chamar procurar
    procuro encontrar encontrei precisar preciso precisa precisamos ajudar ajuda socorro obrigado
    obrigada ola oi bom boa tchau desculpe senhor senhora moca grande pequeno novo nova velho
    velha jovem melhor pior primeiro ultimo baixo alto perto longe dentro fora cima direita
    esquerda dois duas tres quatro cinco seis sete oito nove dez cem mil cuidado verdade mentira
    problema pergunta resposta razao parte lugar lado forma jeito maneira coisa coisas ideia livro
    escola professor medico hospital policia carro caminhao trem aviao onibus porta janela mesa
    cama roupa sapato cabeca mao maos olho olhos pe perna coracao sangue dor corpo rosto cabelo
    cachorro gato arvore flor rio mar montanha deserto sol lua chuva frio calor fogo terra ceu cor
    vermelho azul verde branco preto amarelo musica filme jogo futebol time festa aniversario
    feliz triste bravo cansado doente vivo morto rico pobre livre seguro facil dificil possivel
    importante acho penso espero gosto gostaria amo odeio sinto perdi perdido deixar deixou
    deixaram levar levou levaram trazer trago traz por pus tirar tomar pegar pegou ler escrever
    escuta olha espera esperar venha anda ficar fica ficou fiquei embora enquanto ainda talvez
    quase demais bastante claro conosco comigo contigo qualquer nenhum nenhuma algum alguma alguns
    passado proximo segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril
    maio junho julho agosto setembro outubro novembro dezembro governo direitos direito lei
    liberdade igualdade seguranca educacao nacional estado humano documento papeis imigracao
    fronteira consulado advogado sim porque porq pq estava estavam havia houve sido tera seria
    poderia deveria devo deve deles dela dele delas num numa nesse nessa neste nesta desse dessa
    deste desta naquele daquele aonde cade kd tb tbm blz vcs msm hj qdo apenas ligue
    desligue luz luzes quarto cozinha abra feche minutos
    mim ti si vos pelos pelas seja sejam fosse fossem houvesse tivesse tivessem teve tiveram
    tive esteve estiveram estive pude puderam quis quiseram vieram soube pos puseram fizeram fiz
    fizesse sendo tendo fazendo dizendo vendo indo chegando procurando falando trabalhando
    vivendo comendo dormindo esperando pedindo pensando acham achei acha pensa pensam sente
    sentem entendo entende entendem entendi doi doem chove neva volto volta voltam voltar voltou
    comecar comeco comeca comecou fechar fecha fechado fechada aberto aberta acender acende
    apagar apaga desligar desliga liga subir sobe descer desce aumenta aumentar diminui diminuir
    poe ponha coloca coloque coloquei tire toca tocar reproduzir proxima anterior retoma retomar
    retorne continua continuar cronometro temporizador persiana persianas cortina cortinas
    ventilador aspirador lampada sala quartos banheiro jardim garagem porao corredor teto chao
    parede chave chaves carros estrada rodovia ruas bairro prefeitura predio igreja loja lojas
    mercado padaria farmacia acougue restaurante conta preco precos dolar dolares real reais
    euro barato barata caro cara gratis divida pagamento pagar ganhar ganho ganhou ganham perder
    perde perco perdeu sujo limpo limpar lavar cozinhar almoco jantar jantei cafe ovo ovos leite
    pao queijo frango carne peixe arroz feijao cerveja vinho suco acucar fruta frutas maca
    laranja morango verdura alface cebola alho cenoura passaro cavalo vaca porco ovelha rato
    abelha perguntas perguntar responder respostas ensinar aprender estudar estudo estudos
    estudante aluno alunos universidade colegio aula aulas prova tarefa lapis papel pagina
    palavra palavras lingua idioma ingles frances portugues portuguesa brasileiro brasileira
    brasil alemao chines russo estrangeiro estrangeira estrangeiros cidadao cidadaos povo povos
    populacao desenvolvimento crescimento empresa empresas emprego empregos chefe salario greve
    operario empregado empregados dono negocio negocios mercadoria fabrica escritorio reuniao
    projeto projetos pesquisa conhecimento conhecer conheco conhece conhecido fato fatos juiz
    tribunal cadeia crime crimes ladrao roubo roubar roubaram matar matou mataram ferido feridos
    mortos guerra paz exercito soldado soldados rei rainha principe deus santo santa inferno
    alma sonho sonhos sonhar desejo desejar conseguir consigo consegue conseguiu consegui
    alcancar tentar tento tenta tentou tentativa seguir segue seguem seguiu seguidores permitir
    permite ficam ficaram ficando chegada saida viagem viagens viajar viajante passageiro
    bagagem mala malas passagem passagens voo voos aeroporto estacao ponte praia ilha ilhas
    floresta lago neve vento tempestade nuvem nuvens estrela estrelas sombra madeira ferro ouro
    prata pedra vidro folha folhas raiz semente colheita campo campos fazenda saude doenca
    doencas enfermeira enfermeiro medicos remedio remedios receita gravidez gravida parto osso
    ossos pele pescoco ombro braco bracos dedo dedos costas peito joelho estomago cerebro orelha
    ouvido boca dente dentes labio nariz jovens idoso idosos namorado namorada casamento casar
    casado casada solteiro solteira divorcio bebe bebes neto neta netos sobrinho sobrinha sogra
    sogro cunhado cunhada vizinho vizinha vizinhos colega colegas companheiro companheira casal
    gemeo loiro bonito bonita feio feia alegre alegria tristeza medo raiva vergonha orgulho
    culpa sorte esperanca carinho beijo beijos abraco abracos rir riso risada chorar chora
    chorou gritar grito dancar danca cantar canta cancao cancoes jogar jogos jogador jogadores
    vencedor vencer vence campeao treinador goleiro torcida cinema obra obras pintura pintor
    escritor autor autores romance conto poesia jornal noticia noticias revista televisao tela
    rede redes correio mensagem mensagens chamada ligacao celular telefone numero zero onze doze
    treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta
    sessenta setenta oitenta noventa cento duzentos quinhentos milhao milhoes metade terco dobro
    meio meia inverno verao outono primavera anteontem madrugada cedo devagar depressa seculo
    seculos epoca idade nascer nasceu nascido morreu morrer morre varias varios ultimos ultimas
    somente realmente totalmente finalmente atualmente atual atuais acao acoes rapidamente
    provavelmente normalmente especialmente geralmente principalmente alem apos dali dai disso
    disto nisso nisto daqui dessas desses destes destas nesses nestes nuns aquilo precisava
    queria podia devia fazia dizia ia vinha punha tinham iam vinham diziam faziam levada levado
    feita feitos ditos vista escrita escrito coberto ganhei gastei paguei gravar gravou gravado
    postar publicar montar industria tecnica tecnico equipe equipa gol gols torneio adoro adora
    detesto acredito acredita acreditar lembro lembra lembrar esqueci esqueceu esquecer mandar
    manda mandou enviar envia enviou receber recebe recebeu recebi comprar compra comprou vender
    vende vendeu abrir abriu partir partiu dividir decidir decidiu assistir assistiu existe
    existem cabo angola mocambique lisboa porto coimbra
    artigo artigos pausar aspiradora louco louca loucos loucas mesmos mesmas
    """
  static let haitianStock: StaticString = """
    mwen mwn mw ou li nou yo sa se pa gen nan ak pou yon ki te ap pral ta fe fek konn kapab ka vle
    bezwen tanpri souple silvouple men si tou anpil ti gwo moun timoun pitit gason fanm fi madanm
    mari manman papa fre sese kouzen kouzin zanmi fanmi non lavi lanmo mouri travay lajan kob
    manje dlo bwe domi ale rive vini soti antre tounen kite pran bay ban pote mennen voye jwenn
    chache wa we tande pale di rele ede edem edenou konnen kone renmen panse kwe sonje bliye
    kontan tris malad mal doule dokte lopital polis machin kamyon kamyonet tren avyon bato pot
    fenet tab kabann rad soulye tet je pye janm ke san ko figi cheve chen chat bet koulev eskopyon
    pyebwa fle rivye lanme mon deze soley lalin lapli fret cho dife syel koule wouj ble vet blan
    nwa jon mizik fim jwet foutbol ekip fet jodi jodia ye demen maten midi apremidi swa aswe
    lannwit jou semen mwa ane le kounye kounya konsa deja anko toujou jamn pesonn anyen tout chak
    lot kek bagay kote kijan kouman konbyen poukisa paske kisa kiyes kile eske oswa oubyen poutan
    malgre pandan avan apre depi jiska jis anba anwo devan deye bo lwen pre andan deyo adwat agoch
    youn en de twa kat senk sis set wit nef dis mil bonjou bonswa mesi orevwa padon eskize mesye
    madan wi oke byen move bon bel led nouvo vye jen rich pov lib fasil difisil posib enpotan vre
    verite manti pwoblem kesyon repons rezon pati plas fason lide liv lekol pwofese legliz leta
    gouvenman dwa lwa libete egalite sekirite edikasyon peyi ayiti ayisyen meksik meksiken fwontye
    papye dokiman paspo viza imigrasyon konsila avoka rezidans pemi ladwann enfomasyon mesaj
    telefon nimewo adres zon lari wout kafou mache magazen bank tant pwela kay kraze tranbleman
    siklon inondasyon viktim blese grangou swaf sispann koumanse komanse fini rete chita kanpe
    kouri kouche leve tonbe frape bat touye vole pedi pedu kache sere lage kenbe mare femen louvri
    ouvri achte vann peye koute menas menase kidnape kidnapin bandi masisi chef sheri cheri anmwe
    amwe sekou sove ijans danje danjere pe krent kriye jwe dwe fok genyen kapb pap papka pako poko
    panko ankor nap map lap yap wap kap tap sak kisak jan tankou sitou menm menmsi selman
    senpleman vreman trouve twouve rann refe mete wete tire koupe ekri aprann etidye konprann
    chanje eseye itilize fonksyone akse pwoteje sante medikaman maladi lafyev vomi dyare grip
    ansent gwos akouche tibebe bebe granmoun zorey dan vant do bra dwet
    atik
    """
  /// Little words of languages that are near ours or of our region, to tell them apart.
  static let otherLanguages: StaticString = """
    che non di il della sono una per con del dei gli nel nella alla alle questo questa anche
    perche molto essere stato hanno abbiamo ogni individuo diritto liberta loro suoi tutti senza
    els les amb que dels als seva seus aquest aquesta tots tota persona dret llibertat no es i o
    mes molt son han esta ser sense seu tenir fer va os as unha dos das polo pola sua todos persoa
    dereito liberdade ten calquera estes mais moi xa cando onde eu ti si in la cu de pe pentru
    care este sunt nu fi din mai sau orice are dreptul libertate persoana fiecare toate sa ale lui
    der die und ist nicht ein eine mit auf fur von zu dem den des im sich jeder hat recht auch
    oder ich wir sie er bei nach aus wie werden sind bann zot ki dan pour tou dimoun drwa liberte
    okenn sak ek annan devret pa avek lo par bokou ta tin ku y e na un nan riba tur derecho
    libertad mester por ora nos bo mi of tudu algen diretu bu nha ka ma kel kes sin ses het een
    van en is niet dat te voor met zijn hebben ieder bir ve icin ile herkes hakki olan olarak her
    veya ya wa kwa ni katika kila mtu haki ana cha za ha oguereko upe umi mayma yvypora haguere
    tia tlen uan pampa nochi amo ipan ika inon ne rech ri le chi ronojel xuquje qas kech taq ruk
    chech ruma qa ja jun kan ru rij tun ex kyaqil aju kye tij xjaal toj upla sut bila nani sika
    brisa dukiara ba runa kashpa kay wan pi mana llapa ima nisqa hinaspa lidoun lun lau hama sun
    gurigia tau uma aban
    """
}
