/// More of the everyday stock: words that the three Romance neighbours spell differently, by theme, each in
/// the forms that people use. Written by hand for this project; what two languages share is left out or
/// stands in both.
extension EverydayWords {
  static let portugueseMore: StaticString = """
    acabar acabei acabou aceitar acender achei achou acontecer aconteceu acordar acordei acreditar
    acucar adeus aeroporto agencia agradecer agradeco ajude ajudem ajudou alem alguma aluguel
    alunos amanhecer amor ande andei andou antigo aparelho apertar apesar aquela aquilo aranha
    arroz assim assinar assunto atencao aula avisar azeite bagagem bairro banheiro barata barriga
    barulho bateu batata bebe bebida beijo beleza bicho boca bola bolo bolsa bolso bonita bonito
    botao braco brasil brasileira brasileiro brigado brincadeira brincar burro cachorros cadeia
    cadeira caderno caiu cair calca calor caminho caminhar camisa caneta cansada capaz caro carne
    carta carteira cartao casamento castigo cego cedo cerveja chama chamada chame chao chapeu
    chave chefe chega chegada chegando cheia cheio cheiro chorando chorar chove choveu chuveiro
    cidadao cidades cigarro cima cobertor cobra colher colocar com combinado comecar comecei
    comecou compra comprei comprou computador conhecer conheco conhece conseguir consegue consegui
    consigo conta contar conversa convite copo coracao coragem correr correio corte costas cozinha
    cozinhar credito cresceu cuidar culpa curso custa custou cuspir danca dancar debaixo decidir
    dedo deitar deixe dela delegacia demora demorou dente dentista depressa descansar desculpa
    descobrir desejo desligar detido devagar devolver dirigir discussao divida doce doenca doencas
    doi doendo domingo dor dores durante duvida educado eleicao embaixo embora emprego empresa
    encontro endereco energia engano enfermeira engracado ensinar entendi entendeu entende entrada
    entrar entregar envelope enviar enviei errado erro escada escola escolher esconder escrevi
    escuro espaco espelho esposo esqueca esquecer esqueci esqueceu esquina estacao estrada
    estrangeiro estranho estrela estudar estudo estudante eu exame exemplo exercito explicar faca
    facam falando falaram falei falou falta farmacia febre fechado fechar feche feia feijao feira
    ferias ferida ferido feriu ferro fez fiz fizeram filme fim firme fogao folha fome fomos fonte
    forte foto fraco frango fruta fugir fumaca fumar fundo futuro galinha ganhar ganhei garota
    garoto garrafa gasolina gato gelo geladeira gosta gostei gostou governo graca gravida gravidez
    grupo guarda guerra haver historia homem hotel hoje igreja ilha imposto incendio infelizmente
    inferno ingles inimigo inteiro inverno irmaos isqueiro janta jantar janeiro jardim jogar
    jogador jornal juiz juntos justica ladrao lagrima lapis laranja largar lavar legal leite
    leitura lembranca lembrar lembro lembra lenco lendo levante levar leve liberdade licao licenca
    lingua linguagem linha lista lixo loja louco lugares luta luz macaco madeira mae maes maior
    mala malas mandar mandou manha maneiras mantenha mar maravilhoso marido mata matar mataram
    matou mau maus medo meia meio melancia menos mentir mercado mergulhar mesa metade meu minuto
    moeda molhado morar moro mora morrer morreu morrendo morando mosca mostrar motorista mudanca
    mudar mudou mulherada muro nacao nadar namorada namorado nariz nasceu nascer nascimento natal
    navio negocio nela nele nem neve ninho noiva noivo nome nossa nossas nossos noticia noticias
    numero nuvem obra obras obrigacao oculos odio oeste ofensa oficina oito oleo olha olhar olhe
    onda opiniao ordem orelha osso ouro outono outubro ouvi ouvido ouvir ouviu ovelha ovo ovos
    padaria pagamento pagar paguei palavra palavras panela pao paes papel parabens parada parar
    pare parecer parece parede parou passagem passaporte passaro passeio pato patrao paz pedaco
    pedir pedi pediu pedra peito peixe pele pena pensamento pensar penso pensei pequena pequenos
    perdeu perder perda perdao pergunte perguntar perguntou perigo perigoso perna pescoco pessoal
    pesado pimenta pinho piscina planta poco pode poderia poeira policial ponte porco portugues
    possivel povo praca praia prata prato prazer precisam precisava prefiro prefeitura preocupado
    presente preso pressa presta preta primavera principe prisao procura producao produto
    professora pronto prova proxima publico puxar quadro quais quaisquer quarta quase queda queijo
    queimar queimou quebrado quebrou queixo quente queria querem querida querido quilo quintal
    raiva rapaz rapido rato receber recebi recebeu refeicao rei reino relogio remedio rezar
    riqueza rir risada roubar roubado roubaram roubo roupas ruim ruas sabao saiu saida sala
    salario salvar sapatos saudade saude seca seco sede seguinte seguir segundo segredo selva sem
    semana sempre sentar sentir senti sera servico servir sexta silencio simples sino sobrinho
    sofrer sogra soldado solteiro som sombra sonhar sonho sono sonolento sorriso sorte sou sozinha
    sozinho sujo tamanho tambem tao tarefa tchau telefone televisao tempestade tenha tenham tentar
    tentei tera teria tesoura teto teve tinham tinta tio tirou tive tivemos tiveram toalha tocar
    tomara tomate tornar tosse trabalha trabalhador trabalhando trabalho trabalhou tradicao
    traducao tranquilo transito travesseiro treinar tristeza trocar troco tudo turma ultima unha
    universidade usar usei uso uva vaca vale valor vao vazio veja vejam vela velho velhos vende
    vender vendo vento verao verdade vergonha vestido vi viagem viajar vida vidro viram virar
    visita vitoria viver vizinha vizinho voar voltar voltei voltou volte vontade voo vontades voz
    xicara zangado aceitacao acao cancao colecao comunicacao condicao construcao decisao direcao
    emocao funcao geracao informacao intencao opcao operacao oracao organizacao populacao posicao
    protecao reacao relacao religiao reuniao situacao solucao bondade dificuldade felicidade
    humanidade idade necessidade oportunidade qualidade quantidade realidade sociedade velocidade
    """

  static let spanishMore: StaticString = """
    acabar acabo acepta aceptar acercar acordar acuerdo adentro adios adonde aeropuerto afuera
    agarrar agarro agradezco aguanta aguantar ahorita alcanzar alegre alegria algun alguna algunas
    alguno algunos alma almuerzo alrededor amarillo amor andaba andando anillo anoche anteayer
    aprender aprendi apurate aquel aquella aquellas aquellos arana arena arreglar arroz asiento
    asustado asunto atencion aunque ave avisar ayer ayudan ayudo ayudenos azucar bailar bajar bajo
    banarse bano barato barrio basura bebe bebida becerro bello beso blanco bolsa bolsillo bonita
    bonito borracho bosque botella brazo broma brujo buenas buscando caballo cabeza cada cadena
    caer caido cayo caigo caja calcetin caliente callar calle calor camarero caminar caminando
    camino camisa campana campesino cancion cansada cansado cantar cara carcel carino carne carta
    cartera casi castigo catorce cayeron ceja celular cena cenar cenizas cepillo cerebro cerrado
    cerrar cerro cerveza chamaco chamarra chica chico chiste chofer cielo ciego cierra cierto
    cigarro cincuenta cita ciudadano ciudades cobija cobrar cocina cocinar coger cola colgar
    comencemos comenzar comi comiendo comio compania comprar compre compro computadora conmigo
    conocer conozco conoce conoci conseguir consigo construir contar contento contestar conviene
    corazon corre correr corriendo cortar creer creo cree crees creia cruzar cruzamos cuaderno
    cuarenta cuarto cubeta cuchara cuchillo cuello cuenta cuento cuero cuerpo cuesta cueva cuidar
    culebra cumpleanos cunado dano deben deber debes debo dedo dejar dejame deje dejo dejaron
    delante demas demasiado dentista desayuno descansar descubrir desea deseo despacio despertar
    detenido deuda devolver dia dibujo dices dicho dieciseis diente digan dime dios direccion
    disculpa disculpe doblar doce dolor dolores domingo donde dormi dormido duele dueno dulce
    durante durmiendo echar edad edificio ejemplo ejercito ella ellas ellos embarazada embarazo
    empezar empece empezo empieza empleo empresa empujar encender encima enemigo enero enfermedad
    enfermera enfermo enojado ensenar entender entendi entiende entiendo entrada entregar enviar
    equipaje equivocado escalera escoger esconder escribe escribi escribir escuchar escuche
    escuela espalda espanol espejo esperando espere espero esposos esquina estabamos estaban
    estado estar estara estas estes estrella estudiante estudiar estudio estuve estuvo existe
    explicar extranjero extrano fabrica facil falta fecha feliz feo fiebre fiesta firma flaco
    fondo fuego fuente fueron fuerte fuerza fuimos fumar gallina gallo ganar gane garganta gasto
    gemelos genial golpe golpear gordo grito guapo guardar guerra gusta gustan gustaria gusto haba
    habia habian habra hablando hablaron hable hablen hacemos hacen haciendo hacia hagan haria
    harina hasta haya hecha hechos helado herida herido heridos hermanos hermoso herramienta
    hicieron hielo hierba hierro higado hoja hombro hongo hormiga horno hubiera hubo huele hueso
    huevo huevos huir humano humo hundir iglesia igual impuesto incendio infierno ingles invierno
    isla izquierda jabon jamas jefe jovenes juega juego jueves juez jugar jugo juguete juicio
    juntos justo labio ladron lagrima lapiz largo lastima lastimado lavar leche leer lejos lengua
    lento lenguaje leon ley libertad libro ligero limpiar limpio llamada llamado llamar llame
    llamen llanta llave llegada llegamos llegan llegaron llegue llena llenar lleno llevar lleva
    lleve llevo llevaron llorar llorando llover llueve lluvia loco lograr luces lucha lugar lumbre
    luna lunes luz madera maduro maleta maletas mandar manejar manera manos mantener manzana mar
    maravilloso mariposa martes mas matar mataron mato mayor mayoria medianoche medicina mediodia
    medio mejilla mejorar mentir mentiroso mercado mesa metido mezclar miedo miel mientras
    miercoles minutos mio mirar mira mire mitad mochila mojado molestar mono montana morder mordio
    morir moriria mostrar mover mueble muelle muere muero muertos muestra murio muro nacer
    nacimiento nacio nadar nadie naranja nariz navidad necesitan nieve ninguna ninguno nino
    noticias novia novio nube nuestra nuestras nuestro nuestros nueva nuevas nuevos nuez numero
    oeste oficina oido oigo oir oiga ojala ojo ojos oler olvidar olvide olvido oracion oreja
    orgullo orilla oro oscuro oso otono oveja pagar pague pagaron pajaro palabra palabras pan
    panadero pantalon panuelo papas papel papeles pared parece parecer pareja parque partido
    pasado pasaje pasajero pasaporte pasamos pasando pasaron pastel patio patron paz pecho pedazo
    pedir pedi pidio pide pido peligro peligroso pelo pelota pena pensaba pensar pense peor
    pequena pequenos perdi perdida perdio perder perro perros pescado pescar pez piedra piel
    pienso piensa pierna pies pintar piso plata plato playa plaza plomo pluma pobre pocas podia
    podria pollo polvo poner pongo pone ponte puse puso porfa porfavor precio preguntar pregunte
    prestar prima primera primero prision prisa probar profesor promesa pronto propio propina
    proximo prueba puente puerco pues puesto pulmon punto quedar quedo queda quedarme quejar
    quemar quemo querida querido queso quedamos quien quiera quieren quieres quisiera quitar
    quitaron quiza quizas rapido raton rayo recibir recibi recibo recoger recordar recuerdo regalo
    regresar regreso rehen reina reino reir reloj renta reves rey rezar rico riendo risa robar
    robaron robo rodilla rojo ropa roto rueda ruido sabado saben sabes sabia sabiendo sacar saco
    sacaron sal sala salida salimos salir salio saliendo saltar salud saludos salvar sangre santo
    sed seguir sigue sigo seguro sello selva semaforo semanas sentado sentarse sentir sera seria
    serio servicio siento siente siglo significa silencio silla simple sino sitio soldado soledad
    solos soltar soltero sombra sombrero sonar sonido sonreir sonrisa sopa soplar sordo sotano
    subir sube sucio sudor suegra sueldo suelo suena suenos suerte sufrir suyo tamano tambien
    tampoco tardar tardes taza tele telefono temblor temer tempestad temprano tendra tendria
    tenedor teneis tengan tengas tenido terminar termino tesoro testigo tienda tierra tigre
    tijeras tocar todavia tomar tome tonto torcido tormenta toro tos trabaja trabajador trabajando
    trabajaba trabajo traer traigo trae trajo tranquilo tras tratar travieso trece treinta trigo
    tristeza trueno tuve tuvo tuvimos tuvieron ultima unicamente universidad usar usted ustedes
    uva vaca vacio valiente valle vamonos vaso vecina vecino veinte vela velocidad vender vendo
    venga vengan venimos verano verdadero verdura verguenza vestido viajar viaje vidrio vieron
    viento viernes vigilar vivir vivo vive vivia volar voluntad volver volvi volvio vuelta vuelo
    vuelvo vuelve voz yendo yerba zapatos zorro accion coleccion comunicacion condicion
    construccion decision emocion estacion funcion generacion informacion intencion leccion nacion
    obligacion opcion operacion opinion poblacion posicion proteccion reaccion relacion religion
    reunion situacion solucion television bondad dificultad felicidad humanidad necesidad
    oportunidad calidad cantidad realidad sociedad igualdad seguridad verdades
    """

  static let frenchMore: StaticString = """
    abord accepter accident accord acheter achete adieu adulte affaire affaires afin age agent
    agir aide aider aidez aiguille ailleurs aime aimer aimez aimerais ainsi aller alle allee allez
    allons allume allumer alors amener ami amie amis amour amusant ancien ane ange animal anneau
    annee annees anniversaire annonce aout appareil appartement appelle appeler appelez apporter
    apprendre appris apres arbre arbres argent arme armee arrete arreter arretez arrive arrivee
    arriver arrivons assez asseyez assiette assis attend attendez attendre attends attention aucun
    aucune aujourd aujourdhui auparavant aupres aussi autant autour autre autres autrefois avance
    avant avion avis avocat avoir avoue avril bagage bague bain baiser balle banque barbe bas
    bateau batiment battre beau beaucoup beaute belle besoin beurre bibliotheque bientot bienvenue
    biere billet blague blanc blanche blesse blessure bleu boeuf boire bois boit boite bon bonbon
    bonheur bonjour bonne bonnes bonsoir bord bouche bouger bougez boulanger bout bouteille
    boutique bras bravo bref briller brise brouillard bruit bruler brule bureau cacher cadeau
    cahier caisse calme camarade camion campagne carre casser casse cause ceinture celle celles
    celui cent cerveau ceux chacun chacune chaise chaleur chambre champ chance changer chanson
    chanter chapeau chaque charge chasse chat chaud chaude chaussure chaussures chef chemin
    chemise cher chercher cherche cherchez chere cheval chevaux cheveux chez chien chiens chiffre
    choisir choix chose choses chute ciel cinq cinquante circulation citron clair classe cle clef
    client cochon coeur coin colere combien commencer commence comment commun compagnie complet
    comprendre comprends compris comprenez compte compter conduire confiance conge connais
    connaitre connu conseil construire content contente conte continuer contre copain copine corps
    cote cotes cou coucher couleur coup couper cour courage courir cours court cousin couteau
    couter coute couvert couverture crainte cravate crayon creer crier crois croire croit croyez
    cuillere cuire cuisine dame danger dangereux danser davantage debout debut decembre decider
    decouvrir dedans defaut dehors dejeuner demain demande demander demandez demeure demi dent
    dents depart depeche depechez depuis dernier derniere derriere descendre desert desir desole
    desolee dessin dessous dessus detruire dette deux deuxieme devant devenir devenu devez devoir
    devons devrais devrait dieu difficile dimanche diner dire dis disent dit dites dix docteur
    doigt doigts dois doit doivent dommage donne donner donnez dont dormir dors dort dos douane
    douche douleur doute doux douze drap droit droite droits drole dur duree durer eau ecole
    ecouter ecoute ecoutez ecran ecrire ecrit ecrivez effet effort egal egalement eglise eleve
    elever embrasser employe emporter encore endroit endormi enfance enfant enfants enfin enlever
    ennemi ennui ennuyeux enorme enseigner ensemble ensuite entend entendre entendu entier entiere
    entree entrer entrez enveloppe envers envie environ envoyer envoie epaule epais epaules epouse
    equipe erreur escalier espace espece esperer espere espoir esprit essayer essaie etage etaient
    etais etat etats ete etes eteindre etoile etonnant etrange etranger etroit etude etudiant
    etudier eux eveque eviter examen excuse excusez exemple expliquer exprimer fabriquer facile
    facon faible faim faire fais faisait faisons fait faites fallait famille fatigue fatiguee
    faudra faut faute fauteuil faux femme femmes fenetre fer ferai ferme fermer fermez fete feu
    feuille fevrier fier fievre figure fille filles film fils fin finir fini finit fleur fleurs
    fleuve fois fond font force foret fort forte fou foule four fraise frapper frais frere freres
    froid froide fromage front frontiere fruit fuir fumee fumer fusil gagner gagne garcon garcons
    garder gare gateau gauche genou genoux gens gentil gentille glace gorge gout gouvernement
    grace grand grande grandes grandir grands grave gris gros grosse groupe guerre guerir habile
    habiller habiter habite habitude haine hasard haut haute herbe heure heures heureuse heureux
    hier histoire hiver homme hommes honte hopital hors huile huit humeur idee ile imaginer
    immeuble importe impossible impot incendie inconnu inquiet interdit interieur inutile invite
    jamais jambe jambes janvier jardin jaune jeter jeu jeudi jeune jeunes jeux joie joli jolie
    jouer joue jouet jour journal journee jours juge juillet juin jupe jusqu jusque juste
    justement laid laine laisser laisse laissez lait lampe langue lapin large larme laver lecon
    leger legume lendemain lent lentement lequel lettre lever leve levre libre lieu ligne linge
    lire lisez lit livre livres loi loin long longtemps longue lors lorsque louer lourd loup lui
    lumiere lundi lune lunettes lutte madame mademoiselle magasin mai maigre main mains maintenant
    maire mais maison maisons maitre mal malade maladie malgre malheur malheureux manger mange
    mangez manque manteau marche marcher marchand mardi mari mariage marie marier marron mars
    matin mauvais mauvaise mechant medecin meilleur meilleure melange membre meme memes menace
    mener mensonge mentir mer merci mercredi mere merveilleux messieurs mesure metier metre mettre
    mets mettez met meuble midi mieux milieu mille mince ministre minuit miroir moindre moins mois
    moitie moment monde monsieur montagne monter montrer montrez montre morceau mordre mort morts
    mot mots mouche mouchoir mouille mourir meurt mourant mouton moyen mur muraille musique nager
    naissance naitre neige nerf neuf nez ni noel noir noire nombre nombreux nommer nord nouveau
    nouveaux nouvel nouvelle nouvelles novembre nu nuage nuit nulle numero obeir objet obliger
    occupe octobre oeil oeuf oeufs oeuvre offrir oie oignon oiseau oiseaux ombre oncle ont onze or
    orage orange ordinateur ordre oreille oreilles oser ou oublier oublie ouest oui outil ouvert
    ouverte ouvrage ouvrier ouvrir ouvre ouvrez paille pain paix palais panier pantalon papier
    papiers paquet paradis parce pardon pareil parents paresseux parfait parfois parle parler
    parlez parlons parole parmi part partir pars parti partie partout pas passe passer passeport
    passez patron pauvre pauvres payer paye pays paysan peau peche peindre peine pendant penser
    pense pensez perdre perd perdu perdue pere permettre permis personne personnes peser petit
    petite petits petites peu peuple peur peut peux peuvent piece pied pieds pierre pire place
    plage plaindre plaine plaire plaisir plat plein pleine pleurer pleure pleut pleuvoir pluie
    plume plupart plusieurs plutot poche poids poing point pois poisson poitrine police pomme
    pommes pont porc porte porter portez poser posseder possible poste pouce poule poulet poumon
    poupee pourquoi pourrait poursuivre pourtant pousser poussiere pouvez pouvoir pouvons pouvait
    pres premier premiere prendre prenez prends prend prennent preparer pret prete preter preuve
    prie prier printemps pris prison prix probleme prochain prochaine produire professeur profond
    projet promener promesse promettre prouver puis puisque puissant punir quai quand quarante
    quartier quatorze quatre quel quelle quelles quels quelque quelques quelqu question queue
    quinze quitter quoi quoique racine raconter raison ramasser rang rapide rapidement rappeler
    rappelle rare rayon recevoir recu reconnaitre reculer refuser regard regarder regarde regardez
    regle regretter reine remarquer remercier remettre remplir rencontre rencontrer rendre rendez
    rentrer rentre repas repeter repondre reponse repos reposer respirer respire reste rester
    restez retard retour retourner retrouver reunion reussir reve reveiller revenir reviens revoir
    revolte riche rideau rien rire robe roi rond rose roue rouge route royaume rue rues ruse sable
    sac sage saint sais sait sale salle samedi sang sans sante sauter sauver sauvez savent savez
    savoir savons seche secours secret seigneur sel selon semaine semaines semble sembler sentir
    sens sent sept septembre serai serait serieux serpent serrer service servir seul seule
    seulement siecle siege signer silence singe soeur soeurs soif soigner soin soir soiree soit
    soixante sol soldat soldats soleil solide sombre sommeil somme son songer sorte sorti sortie
    sortir sortez sot sou souci soudain souffle souffrir souhaiter soulier soupe sourd sourire
    souris souvenir souvent soyez sucre sud suffit suis suite suivant suivre sujet superbe surtout
    table tableau tache taille taire tais tant tante tapis tard tas tasse taxe telephone temoin
    temps tendre tenez tenir tiens tient tente terre tete theatre tirer tiroir toile toilettes
    toit tomate tomber tombe tombee tome tonnerre tort tot toucher toujours tour tourner tous
    tousse tout toute toutes train traineau trait travail travailler travaille traverser treize
    trembler trente triste trois troisieme tromper trompe trop trottoir trou trouver trouve
    trouvez tuer tue uni utile utiliser vache vague vaisselle valise valoir vaut vendre vend
    vendredi venez venir vent ventre venu venue ver verite verre vers vert verte vetement
    vetements veulent veut veux veuve viande vide vie vieil vieille vieillard vieux viens viennent
    vient vif vigne vilain village ville villes vin vingt violet visage visite vite vitesse vivant
    vivre voici voie voila voile voir voisin voiture voitures voix vol voler vole voleur volonte
    vont voudrais voudrait voulait voulez vouloir voulons voyage voyager voyez voit vois vrai
    vraie vraiment vue yeux
    """
}
