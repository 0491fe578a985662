/// More words of Spanish and Portuguese, folded, that tell the two apart: they say which language a text
/// is in and nothing else. Written by hand for this project.
enum FurtherWords {
  static func words(_ tongue: Tongue) -> StaticString {
    switch tongue {
    case .spanish: spanish
    case .portuguese: portuguese
    case .english, .french, .haitian: ""
    }
  }

  private static let spanish: StaticString = """
    abogados abuelita aburrido aburrida aceite aceites aceituna acera acero aconsejar acostar actriz
    acuerdo acuerdos adivinar adornar agachar agotado agradable agradecer agregar aguacate aguantar
    aguja agujero ahorrar ajedrez ajeno alcalde alejar alfombra algodon aliento alimentar almohada
    almorzar alquilar alquiler altavoz alzar amable amanecer amistad amplio ancho anillo anteojos
    antiguo antigua anuncio apellido apoyar aprendizaje aprobar apuesta apurate arboles arboleda
    arete armario asado ascensor asunto asuntos atardecer atascado aterrizar aula aumentar aumento
    avellana averiguar azules baile ballena bandeja barco barrer basura baul bello bella biblioteca
    bienvenidos bigote bizcocho bolsillo bombero bombilla borracho borrador bosques brillo brindis
    broma brujula caballero cadena cafeteria cajon calabaza calcetin calcetines caldo calendario
    calentar calidad callado callar callejon camarero camisa camiseta canasta capaz capitulo caracol
    caricatura carnicero carpeta carrera castigo castillo cazar ceja celos cenicero cepillo cereza
    cerradura chaqueta charla chico chica chiste ciencia ciervo cigarrillo cima cinturon clima
    cocinero codo coger cojear collar comienzo comprador comprobar compromiso concurso consejo
    contrasena corbata cordero corrida cortina cosquillas costumbre crecer creencia crema cremallera
    cuaderno cuadrado cuadro cualquiera cuchara cuerda cuerno cuero cuervo cuidar cumbre cuna curar
    curso dado danar debilidad delantal delgado deportes derretir derrota desafio desayunar
    descansar descubrir desempleo desnudo despertador destacar destino desvio dialogo dibujar dibujo
    dieta disculpa disculpe disfrutar disparo disponible distinto duda dudas dulce duracion duro
    echar educado ejemplo ejercicio empujar encuesta enchufe enemigo enfadado enfrente enganar
    ensalada entrada envidia equivocado escalera escaleras escalon escenario escoba escoger esconder
    escritorio escuchar escudo esfuerzo espada espejo esquina estacionamiento estante estatura
    estrecho estornudo estudiantes exito explicacion facilmente falda fantasma felicidad felices
    feroz fideos fiestas fila flaco flecha flojo florero fontanero fortaleza fracaso frase frazada
    frutilla fuerte fuerzas funcionamiento galleta gallina ganado gancho gasto gemelos genial
    gerente gimnasio girar globo goma gordo gorra grabar gracioso granjero grano grifo gris grueso
    guante guardar guion guisante gusano gusto habilidad habitacion hacienda harina harto heladera
    helado heno hermoso hermosa hervir hielo hierba higado hilo hocico hongo hormiga horno huerta
    huida hundir huracan imagen informe ingenioso ingreso inodoro intercambio jabon jarra joya joyas
    juntos jurar juventud ladrillo lagarto lagrima lagrimas lampara lanzar larga lastima lata
    lectura lenguaje lento lenteja leon letrero leyes leyenda libra libreria ligero limon limpieza
    lindo linda linterna listo llano llenar llover lobo locura luchar lucha lugares lujo madrina
    maiz malvado mancha maneras manga manteca mantel marco marea mariposa martillo mascara mayoria
    medias medida mejilla mejorar melocoton mentir mentiroso merienda mesero meta mezcla mezclar
    milagro mirar mirada moda molesto molino mono montanas mosca mostaza motivo muleta muneca muslo
    natacion nata naturaleza necio negar nevera nido niebla ninguno nivel noches nombres nuca nudo
    nuera nuez ocio ocupado oidos ojala ola oler olla olvidar orar orejas orgulloso oruga oscuro oso
    ovejas paciencia padrino paginas paisaje palacio palo paloma panadero panuelo pantalon
    pantalones parada paraguas paraiso paredes parejas parrilla parrafo pastel patada pato patio
    payaso peaton pedazo pegamento peine pelea pelear peliculas pelota peluca peluquero pendiente
    pepino pequena pera perezoso perfil periodista pesadilla pescador piedras pieza pina piso placer
    plancha planta plato platos plaza pluma pobreza poderoso poeta pollos postre premio prestamo
    prisa propina propio propia proxima pruebas puertas puerto pulga pulgar pulmon pulsera punado
    punal quejarse querido quieto quiza raices ramas ramo rana ratones rayo rayos realidad rebanada
    recado recoger recordar recuerdo recuerdos reflejo regalo regla reloj relojes relampago
    remolacha renglon repartir repollo resbalar resumen retraso retrato reyes rica rincon rios
    riqueza roble rodillas rompecabezas ropas rosado rostro rueda ruido ruidos ruidoso ruleta sabana
    sabanas sabio sabor sabores sacudir salado salchicha salsa saltar saludo saludos salvaje
    sandalia sandia sangriento sano sapo sarten sastre secar seda segundo sembrar semejante sencillo
    sencilla senda sentarse sentimiento sentir sequia servilleta seta siesta significado silbar
    sillas sillon socio soledad soler sombrero sonido sonreir sonrisa soplar sordo sorpresa sospecha
    suave subida suceso sudar sudor suela sufrimiento sugerencia sujeto superar sur suspiro susto
    susurro tacon talla tallo tamano tambor tardes tareas tarjetas tarro taza tazas tejado tejer
    tela telarana temblor temor tempestad tenedor ternera terremoto tesoro tiburon tiempos tierras
    tigre tijeras timbre tinta tios tiza toalla tomate tonto tonteria torcer toro trabajador
    trabajadores trabajos traducir traje trajes trampa tranquilo tranquila tras trasero traves
    travieso trigo trozo trucha trueno truco tuberia tuerca tumba turno unico unica urraca utensilio
    uva vacio vacia vago valiente valle vaquero vaso vasos vegetal vejez vela velas velocidad veloz
    ventaja ventanas vestir vientos virtud vispera viudo vivienda volar voz voces yegua yema yerno
    yeso zapatero zorro zumo zurdo
    """
  private static let portuguese: StaticString = """
    abacaxi abaixo aborrecido abracar absurdo acabamento acalmar acontece acontecer acordar acordo
    acordos acostumado adivinhar admitir adoecer advogada afastar afinal afogar agradavel agradecer
    agradecido agulha ajoelhar alavanca alcachofra aldeia alfaiate algodao algumas alianca alimento
    almocar almofada altura aluguel alvo amanhecer amarela amargo ambos amizade amora andorinha anel
    anao ancora anoitecer antigamente antigo anuncio apelido apertado apertar apetite apito apontar
    aposta aposentado apressado aprendizado argila arco armario arranjar arrastar artesanato arvores
    asa asas aspereza assar assento assim assobiar assunto assuntos assustado assustar atacante
    aterrissar atirar atitude atraente atrasado atraso aumento autoestrada avancar avental avos
    azeite azeitona azuis bagunca baixa balanca balao balde baleia bancario bandeira banheira
    baralho barba barbeiro barriga barulho barulhento batata batatas batalha beco beleza belo bela
    berco biblioteca bigode bilhete biscoito bisneto blusa boate bobagem bochecha boi bola bolacha
    bolos bolso bombeiro boneca bone borboleta borracha bosque bota botoes branca brilho brincadeira
    brincar brinco bruxa burro busca cabecas cabelos cabide cabra cacador cacar cachecol cachoeira
    cadeiras caderno caindo caixao calca calcada calcado calcas calendario camada camelo caminhada
    caminhos camisa camiseta campainha campeonato caneca caneta canetas cansaco cansada cantor caes
    capaz capacete capim capital capitulo caracol carga carioca carneiro carroca carteiro cartoes
    carvalho carvao casaco casca castanha castelo catorze cavaleiro cavalos caverna cego celeiro
    centavo cereja certeza certo certa cestas cesto cha chapeu chefia cheirar chiclete chifre
    chinelo choro chuvas ciclo cidades ciencia cinto cintura cinza circo ciume ciumento clarao
    cobranca coelhos cola colar colher colheres colina comercio comilao comodo comportamento
    comprido comunicacao concha condicao condicoes condutor conduzir confianca confusao conselhos
    conserto construcao contar contente conteudo convidado convite copo copos coracoes coragem
    corajoso cores coroa corpos correr corrente corrida coruja costume cotovelo couro couve coxa
    cozinheira cozinheiro crenca crer crescer cruzamento cru cueca cuidadoso cuidar culpado cultura
    curioso curto curta custar dado damasco dancarino dano decisao dedicado defeito degrau delicia
    delicioso demorar desafio desaparecer descalco descansar descanso descida descoberta desculpa
    desempenho desemprego desenhar desenho desenhos desenvolver deslizar desmaiar despedida
    despertador despesa destino dever diaria dicionario dieta difere digno direcao disciplina
    discussao disputa distancia ditado dividas divertido doer dona dormitorio dourado duracao duvida
    duvidas edicao edificio egoista eleicao eleicoes elevador elogio emprestimo empurrar encanador
    encher energia enfeite enfermaria enganar engarrafamento engenheiro engolir engracado enorme
    ensolarado entrada envelhecer enxada enxaguar ervilha escada escadas escolha escolher esconder
    escova escudo escutar esforco espaco espada espalhar espelho espelhos esperto espinho esposo
    esquina esquisito estacionamento estadio estante estradas estragar estranho estreito estudantes
    etapa exercicio existencia exito explicacao expulsar facilmente faixa falha fantasia fantasma
    farinha farol farmaceutico fatia favela fazendeiro fechadura feijoada feira feiticeiro
    felicidade felizes ferreiro ferver festas figado filhas fim fino fio fita flecha fogueira folga
    fonte formiga forno forte fosforo franja fraqueza fresco frigideira fuga fumar funcao
    funcionario furacao gafanhoto gaiola galinha ganhador ganso garcom garfo garfos garoto garota
    garotos gastar gasto gaveta geada geleia gelo gemeos genro gentil geracao gerente giz goiaba
    gordo gordura gorjeta gosta gostar gostoso gostou grama granizo gravata grau graus grilo grosso
    guardanapo habito honesto hortela hospede humor ideias igrejas igual imagem imagens incrivel
    infeliz inicio inimigo inimigos inocente inseto inteiro inteira interessante intervalo inutil
    inveja irmas irmaos isqueiro janelas jardins jarra jaula javali joelhos joia joias jornais
    jornalista juizo juntar junto juntos juramento juros juventude ladeira lagarta lagarto lagosta
    lagrima lagrimas lama lamento lancar lanche largo lata lazer leal leis leitor leitura lembranca
    lenco lenda lenha lentamente lento leque lesma leste letra letras leve limao limoes limpeza
    lindo linda linhas lixo lixeira lona longo longa loucura louro lucro lugares lutar luta luva
    luvas macaco macacos machado madrinha maduro maes magoa magro maior maioria maldade mamadeira
    mamao maneiras manga manha manhas maravilhoso marinheiro marrom martelo mascara medida meias
    meigo melancia melhorar memoria meninos mensal mentiroso mergulhar mergulho mesas mestre metro
    milagre milho mingau ministerio moco moda modo moedas moinho mole molhado molho montanhas moreno
    morno mosca mosquito motivo mover movel mudancas mudo musculo museu musicas namorar natacao
    natureza navegar navio navios necessario negar nervoso nevoeiro ninho nivel noites noiva noivo
    nomes nora nossas novamente novela nublado obrigatorio oceano oculos ocupado odio oeste olhar
    onda opcao opiniao oportunidade orcamento orelhas ostra otimo ouvir ovelhas paciencia padeiro
    padrinho paisagem paixao palavroes palco palha palhaco palito palmas panela panelas paes papai
    par parabens parafuso parecer paredes parente parentes partida passaros passear passeio passo
    passos pasta pato pauta peca pecas pedaco pedacos pegada peixes pelado pelucia pena peneira
    pente pepino pequena pequenos pera perda perdao pesadelo pescador peso pessego pia piada pijama
    pingo pinheiro pintinho pipa pipoca piscar piscina piso planeta plateia pobreza poco pocos
    poeira polegar poltrona pomba ponta pontapes pontes ponto pontos porca porcos porem posse
    possuir postura poucos povoado praca prateleira prato pratos prazer prefeito preguica preguicoso
    premio presente pressa prestes primeira procura producao promessa pronto propria proprio
    proteger provas pulga pulmao pulo pulseira pura puxar quadrado quadro qualidade quebra quebrar
    queda queimado queixo querido querida questao quieto quilo quintal quiosque rabo raio raios ramo
    rapazes raposa rasgar raso ratos recheio redondo reflexo refeicao refrigerante regra regua reis
    relogio relogios remar repolho respiracao resumo reto retrato reunioes rezar riacho rica rins
    rios riqueza ritmo rolha roncar rosa rostos roteiro rotina ruido ruins sabao sabio sabonete
    sabor sacola sacudir safra saia salada salgado salsicha saltar salto salvar sandalia sapateiro
    sapo saudacoes saudade saudades saudavel secador secar seco secretaria seda segredo segredos
    segundo sela selo semelhante senha senhores sensacao sentar sentimento sentimentos serie serrote
    sessao setor significado silencio simpatico sincero sino sitio sobrancelha sobremesa sobrenome
    sofrer sofrimento soletrar solidao solucao solucoes sombrinha sono sopa soprar sorriso sorrir
    sorvete sotaque suave subida sujeira sul suor suporte surdo surpresa susto sutia tabela talher
    tamanho tambor tampa tapete tapetes tardes tarefas tatuagem teatro teclado tecido teia teimoso
    telefonema temer tempero tempos tenda terno ternura terras tesoura tesouro testa tias tigela
    tigre tijolo tijolos tinta tios tipo toalha toalhas tolo tomada tomate tomates toque torneira
    torre touro trabalhos trabalhadores traducao traduzir trafego traicao traje trancar tranquilo
    traseiro travesseiro travessura treino trens trevas trezentos tribo trigo trilho tronco trovao
    truque tubarao tumulo turma umido unha unhas unico unica uniao urso ursos urubu uva uvas vacas
    vaga valente vantagem varanda vassoura vasto vazio vazia veia vela velas velhos velocidade
    vendedor ventos verdadeiro verme vestido vestidos vestir vestuario vidas vidros vila vinagre
    virar virtude vitoria viuvo vizinhanca voar voz vozes xale xadrez xicara xicaras zangado zelador
    especiais sociais nacionais normais locais finais legais gerais naturais profissionais hospitais
    materiais digitais tropicais hoteis aneis faceis dificeis possiveis lencois avioes licoes nacoes
    estacoes decisoes profissoes emocoes ligacoes
    """
}
