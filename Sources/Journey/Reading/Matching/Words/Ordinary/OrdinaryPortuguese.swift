extension OrdinaryTexts {
  static let portuguese = """
    quem ganhou o jogo ontem|viu aquele gol|que episodio bom|ja saiu do trabalho|passo ai as sete
    compra leite e pao|te amo meu amor|feliz aniversario|voce me deve vinte reais|ja comeu|o que ta fazendo
    vendo geladeira usada|aluga apartamento mobiliado|meu chefe ta me matando
    to morrendo de fome o que tem pra janta|a prova me matou|fomos roubados pelo juiz|filhotes a venda
    quanto ta o quilo do arroz|ganhe dinheiro em casa|parabens voce ganhou um premio|reuniao amanha na igreja
    seu pedido chegou|consulta no dentista terca|te mando a foto depois|me empresta dinheiro pra gasolina
    minha namorada me deixou|em casa vendo tv|fomos pra praia|que calor to na piscina|numero errado
    nao sou essa pessoa|afogado em trabalho|to perdido nessa aula|meu celular morreu|ate mais tarde
    quando voce vem|boa noite amor|cade voce|que horas passa o onibus|saudade de voce|o que vai fazer hoje
    tudo bem e voce|como foi seu dia|bom dia amor dormiu bem|to saindo do trabalho|to chegando
    chego em dez minutos|to no onibus|to em reuniao te ligo depois|presa no transito
    preso no escritorio ate as oito|trancado em casa com as criancas por causa da chuva
    to aqui fora abre a porta|abre o portao cheguei|esqueci a chave|fiquei pra fora sem chave|fecha a janela
    cade vc|onde vc ta|nao sei onde vc ta|sei onde e to indo|nao sei que roupa usar|nao sei se vou|sei la
    me perdi procurando sua casa manda o endereco|to perdida em fisica|perdi minha chave|perdi o onibus
    perdi o trem pego o proximo|perdemos de dois a zero|perdi a aposta|saudade demais|que falta voce faz
    ta faltando sal|meu namorado terminou comigo|me deixou no vacuo|foram sem mim pra praia
    o guia do museu era legal|to sozinha em casa vem pra ca|sozinho em casa vendo filme|meu bebe ja anda
    as criancas tao dormindo|o menino ta na escola|fica com o menino no sabado|me liga|liga quando puder
    me liga urgente tenho fofoca|urgente quem tem a materia|urgente qual a senha do wifi|socorro prova amanha
    socorro nao sei cozinhar|me ajuda a escolher um vestido|me ajuda na mudanca domingo|preciso de um cafe
    preciso de ferias|preciso te ver|sos chocolate|morrendo de rir|to morto de rir
    morrendo de sede traz uma coca|morrendo de frio liga o aquecedor|morrendo de calor bora piscina
    morrendo de vontade de te ver|morta de cansaco|morta de vergonha|morri com esse video|minha mae vai me matar
    o professor vai me matar|vou te matar se contar kkk|voce me mata de rir|esse sapato ta me matando
    esse trabalho ta me matando|quero morrer segunda feira de novo kkk|acabou a bateria|meu pc morreu
    a festa tava morta|infarto vendo a conta|partiu meu coracao|meu coracao e teu|dor no pe de tanto dancar
    dor de cabeca da ressaca|dor de barriga comi demais|to gripado fico na cama|to com fome o que tem
    to com sede traz agua|ta frio leva casaco|ta muito calor hoje|bebe agua faz bem
    vai faltar agua no predio amanha|compra pao|pizza hoje|passa no mercado|roubaram a gente no jogo
    o juiz roubou|roubou um beijo|isso e um roubo de preco|vou te sequestrar no fim de semana kkk
    me segue no insta|levamos uma surra cinco a zero|essa musica e bomba|cai na gargalhada|o sistema caiu
    o site caiu|a maquina quebrou|o bolo queimou|a festa ta pegando fogo|afogada em emails|afogado em dever
    nadamos no rio foi otimo|o barco foi legal|o trem tava lotado|igual sardinha no metro
    nao da pra respirar nesse metro kkk|essa mulher e uma cobra|um mosquito me picou|meu cachorro mordeu o sofa
    no filme eles se perdem no deserto|a serie do sequestro e boa|o assassino era o irmao
    no jornal falaram do acidente|li que um caminhao tombou|descanse em paz|meus sentimentos|missa domingo
    treinamento de incendio amanha|mensagem teste|isso e um teste|obrigado pela compra
    seu pedido saiu para entrega|sua consulta esta confirmada|sua fatura vence amanha|saldo insuficiente
    recarregue e ganhe|voce foi sorteado|seu codigo temporario|seu oculos ta pronto|seu carro ficou pronto
    reuniao de pais sexta|amanha nao tem aula|vendo bicicleta|alugo quarto|aula de ingles
    procuro emprego de pedreiro|qual o dever|saiu a nota|fui mal na prova|o prof faltou|quem ganhou
    quanto ta o jogo|vai corinthians|vai chover|vota em quem|ta linda|te amo|to pensando em vc|nao vivo sem voce
    sem voce eu morro amor|nao aguento mais esse trabalho|nao aguento mais essa dieta|chorei com o filme
    feliz natal|feliz ano novo|parabens pelo bebe|beijos|bom fim de semana|bom apetite|bom dia a todos
    ate amanha|falou|beleza|kkkk sim|serio|que|quem e|quem ta falando|foi engano nao conheco
    quantos anos voce tem|manda foto|mande para dez amigos|amigo e um tesouro|a vida e bela|piada do dia
    que horas sao|receita de bolo|horoscopo leao|resultado da loteria|passagem pra paris quanto|vou dormir
    vou tomar banho|to na academia|to cozinhando|ja comi|bora um bar|me empresta dez reais|te pago sexta
    senha do wifi|sem credito|quem ganhou o jogo ontem|que golaço do Endrick|o timão perdeu de novo, sofrência
    bora bater uma bola domingo|tá chovendo demais, leva guarda-chuva|vai fazer sol amanhã pra praia
    calor insuportável, liga o ventilador|frio danado hoje, nem saí da cama|passa a receita do pão de queijo
    coloca o feijão de molho|a feijoada tá pronta, vem logo|traz leite e ovos da padaria
    pede uma pizza que tô varado de fome|tô morto de cansado, vou dormir|esse chefe ainda me mata
    minha mãe vai me matar se souber|vou matar meu irmão, comeu meu chocolate|essa música me mata de saudade
    quase morri de vergonha na festa|me afoguei de rir com esse meme|tô me afogando em boletos
    fui assaltado no preço do mercado|o juiz roubou a gente na cara dura
    sequestraram o mocinho no último capítulo|no final do filme ela foge com o ladrão|perdi a hora, me espera
    perdi minha carona pra facul|perdi o fone de ouvido de novo|me perdi no shopping kkkk
    tô perdida nessa matéria, me explica|preso no trânsito, chego tarde|presa no trabalho até as oito
    fiquei trancado pra fora, esqueci a chave|abre o portão que cheguei|tô na porta|já chegou em casa?
    chego em dez minutos|me busca na rodoviária às cinco|meu voo atrasou duas horas|o ônibus tá lotado
    acabou a bateria, falo depois|sem sinal aqui no sítio|esse número não é mais meu|quem fala? não conheço
    número errado amigo|me passa o telefone da Carla|o boleto vence amanhã|sua fatura já está disponível
    seu código de acesso é válido por dez minutos|parabéns você foi sorteado|empréstimo na hora sem consulta
    recarregue e ganhe bônus|sua entrega saiu para o endereço|taxa alfandegária pendente, acesse o link
    vendo geladeira usada funcionando|alugo casa com dois quartos|procuro diarista para terça
    doa-se filhotes de gato|curso grátis de confeitaria|renda extra sem sair de casa|parabéns pelo neném
    feliz aniversário amiga linda|feliz natal pra vocês todos|bom dia grupo, Deus abençoe
    culto hoje às sete, irmão|o senhor é meu pastor e nada me faltará|missa de sétimo dia da vovó na matriz
    meus pêsames pela sua perda|obrigada pela força de ontem|valeu pela ajuda com a mudança
    vocês são demais, gratidão|te amo minha vida|tô com saudade amor|dorme bem meu anjo|ele me deu um fora
    briguei com meu namorado por ciúme|tô de ressaca|bora tomar uma gelada|churras sábado lá em casa
    que horas é a festa da Bia|qual roupa você vai usar|compra fralda no caminho|o bebê dormiu, fala baixo
    a professora faltou hoje|fez o trabalho de história?|a prova foi adiada|tirei nota boa em química
    meu computador travou, me ajuda|a internet caiu aqui|qual a senha do wifi|acabou o gás da cozinha
    o encanador vem hoje|faltou luz no bairro|matei uma barata enorme|o cachorro comeu o controle
    vi no jornal o acidente na ponte, que horror|dizem que teve tiroteio lá no centro, tá na tv
    teve simulado de incêndio na firma|o médico disse que não é nada|só uma gripezinha, já passa
    tô com dor nas costas da academia|fiz um corte de cabelo novo|manda a foto da viagem
    que paisagem linda no rio São Francisco|a água da cachoeira tava gelada|nadamos o dia todo
    fomos de trem até Ouro Preto|o trem das onze é um clássico|socorro que preguiça de segunda
    me ajuda a escolher o presente|urgente preciso de um vestido pra sábado|emergência acabou o café
    tá tudo certo por aqui|kkkkk para|beleza, combinado|então tá|ata entendi
    apagar antecedentes criminais com advogado|certidao de antecedentes criminais online
    desmarcar minha consulta do dentista|cancelar a consulta de quinta
    traduzir o passaporte para portugues custa quanto|meu ex me abandonou faz anos, pensao
    mordi a lingua comendo|achamos o caminho, obrigado pela dica|ja achamos a rua valeu
    morrendo de frio no ar condicionado do escritorio|o shopping ta gelado kkk
    vaga para motorista de caminhao salario bom|contrata-se motorista categoria D
    guia turistico em cancun indica um|a janta saiu? to faminto|acordei meio dia que vergonha
    escravo do trabalho kkk|faxinando a casa que a sogra vem|quase desmaiei com o preço
    levei facada nas costas do meu time|tem um pato me seguindo no parque kkk|perseguido pelo azar
    cercada de doido no trabalho|refém do meu gato no colo|queimei o arroz|ferida aberta é o nome da música
    o cara do gás chega às duas|os caras da mudança chegaram|marido da vizinha bate bumbo o dia todo
    cobra coral é o apelido do time|tô sangrando dinheiro esse mês|vomitei de nojo do filme
    cancelar meu horario no salao|cancelar reserva do hotel|quero cancelar o pedido
    cancelar assinatura da academia|guia turistico barato|cancelar a consulta do medico de amanha
    o gato subiu na mesa|tem um gato no telhado miando|hoje meu filho faz aniversario
    tem um carro abandonado na rua ha meses|carro velho abandonado no terreno baldio|respirar o ar puro da montanha
    o ar da serra e fresquinho de manha|o guia do museu levou a turma|o guia turistico e simpatico
    """
}
