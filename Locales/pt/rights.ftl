# Respostas de direitos. Cada número, telefone e prazo é um fato de Intents/facts.
# No máximo duas mensagens (306 letras) com os fatos. Para revisão por falante nativo.

# Ley de Migración, arts. 2, 6, 8, 9, 11, 67.
overview =
    Estar sem papéis no México não é crime. É uma falta administrativa.
    Com ou sem papéis você tem direito a médico, escola, Registro Civil e a denunciar.
    Perigo: { $emergency-number }.
    Escreva 1 se te param, 2 detenção, 3 refúgio, 4 médico, 5 abuso.

checkpoint =
    Fique calmo, não corra. Só a migração, não a polícia, pode pedir seus papéis, e só nos casos da lei.
    Não assine o que não entende. Ninguém pode te cobrar. Anote nome, placa, lugar e hora.
    1 se te detêm, 2 queixa, 3 refúgio

detention =
    Seu direito: no máximo { $detention-hours-max } horas na migração. Nem sempre cumprem; um advogado pode pedir amparo.
    Peça advogado grátis, intérprete, ligação e consulado. Não assine sem entender.
    Defensor: { $defender-phone }.
    1 procuro um detido, 2 direitos lá dentro, 3 ordem de saída, 4 refúgio
detention-family =
    Tenha o nome completo e a data de nascimento. Pergunte ao INM { $inm-phone } e ao consulado dele.
    Família e advogado podem visitar. Advogado grátis: { $defender-phone }.
    Se ligam pedindo dinheiro para soltar, é extorsão. Não pague. Ligue { $anonymous-report-number }.
detention-inside =
    Devem dizer onde você está e por quê, e dar seus direitos por escrito.
    Você tem direito a telefone, comida, higiene, médico, visitas, advogado, intérprete e consulado.
    Pode ver seu processo e dar provas. Se negam, CNDH: { $human-rights-phone }.
detention-letter =
    A ordem de saída (oficio de salida) pede que você deixe o México em até { $exit-letter-days } dias. Não é licença para ficar.
    Se corre perigo no seu país, peça refúgio na COMAR. Também pode pedir papéis ou recorrer com advogado grátis: { $defender-phone }.

asylum =
    Se corre perigo no seu país, peça refúgio na COMAR. Onde não há, no INM. É grátis e não podem te devolver.
    Você tem { $asylum-days } dias úteis desde a entrada. Se passou, peça e explique por quê.
    COMAR: { $comar-phone }. 1 onde, 2 depois do pedido, 3 abrigo
asylum-where =
    COMAR: Baja California, Cidade do México, Chiapas, Jalisco, Nuevo Leon, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, primeira vez das { $comar-tapachula-first-hour } às { $comar-tapachula-last-hour }.
    Ligue antes de ir: { $comar-phone }. ACNUR: { $unhcr-phone }.
asylum-after =
    Guarde o papel da COMAR: protege de deportação. Não é licença de viagem. Fique nesse estado; sair sem permissão anula o pedido.
    A lei diz { $asylum-decision-days } dias úteis, mas demora meses.
    Se te reconhecem, dão residência permanente. Dúvidas: { $comar-phone }.

humanitarian-card =
    É para vítimas ou testemunhas de crime, menores sozinhos, quem pede refúgio e outros casos humanitários.
    Peça no INM. Custa { $humanitarian-card-mxn } pesos, dura em geral { $humanitarian-card-years } ano e permite trabalhar.
    Atenção: hoje dão muito poucos. Não pague a ninguém. INM: { $inm-phone }.

regularization =
    Você pode pedir papéis no INM por família, causa humanitária ou refúgio. Pergunte o que levar: { $inm-phone }.
    Não pague a coiotes nem atravessadores.
    1 preços, 2 cartão humanitário, 3 refúgio, 4 perdi papéis
regularization-fees =
    Em pesos: residente temporário 1 ano { $residence-temporary-1-mxn }, 2 anos { $residence-temporary-2-mxn }. Permanente { $residence-permanent-mxn }. Visitante com licença de trabalho { $visitor-work-mxn }.
    Por família ou oferta de emprego, { $residence-discount-percent }% de desconto. Peça recibo. Nenhum agente pode cobrar a mais.

lost-documents =
    Passaporte ou identidade: peça outro no seu consulado. Se pediu refúgio, pergunte antes na COMAR: { $comar-phone }.
    Cartão migratório: o INM faz outro por { $migration-card-replacement-mxn } pesos ({ $inm-phone }).
    Se roubaram, denuncie e guarde a cópia.

consulate =
    Não temos os telefones dos consulados. Pergunte no INM { $inm-phone } ou num abrigo.
    Se está detido, peça falar com seu consulado: devem dar o meio. Se pede refúgio, não devem avisá-lo.
    Mexicanos nos EUA: { $consular-us-phone }.

health =
    Com ou sem papéis você tem direito a médico. Vá ao posto de saúde ou hospital público mais perto.
    A urgência para salvar a vida é grátis, sem condição.
    Se negam, CNDH: { $human-rights-phone }.
    Sangramento, desmaio, parto ou dor no peito: { $emergency-number }.

school =
    Seus filhos podem ir à escola, com ou sem papéis. Vá à escola mais perto e peça para matricular.
    Leve o que tem: certidão, boletim, vacinas. Se falta algo, peça para entrar mesmo assim.
    Se dizem não, peça o motivo por escrito e ligue à CNDH { $human-rights-phone }.

children =
    Nenhum menor pode ficar em estação migratória, sozinho ou com família. A família vai junta ao DIF e não podem separá-la.
    Um menor sozinho vai ao DIF e a Procuradoria de Proteção decide o melhor para ele.
    Se não respeitam: CNDH { $human-rights-phone }. Perigo: { $emergency-number }.

abuse =
    Nenhum agente pode te bater nem cobrar. Primeiro, fique a salvo.
    Anote nome, placa, carro, lugar e hora.
    Queixa grátis: CNDH { $human-rights-phone }. Denúncia: { $corruption-phone }. Anônima: { $anonymous-report-number }.
    Se te batem ou ameaçam agora: { $emergency-number }.

crime-victim =
    Você pode denunciar mesmo sem papéis, na fiscalia. Não podem te prender por isso. A FGR tem um setor para migrantes.
    Apoio a vítimas: { $victims-phone }. Mulheres: { $women-line } opção { $women-line-option }.
    Pode pedir o cartão humanitário. Perigo: { $emergency-number }.

work =
    Se trabalha, devem te pagar, com ou sem papéis. Anote dias, horas, lugar e nome do patrão.
    Ajuda grátis: PROFEDET { $labour-phone }.
    Licença de trabalho: pergunte ao INM { $inm-phone }.
    Se não te deixam sair ou tiram seus papéis: { $trafficking-line }.

civil-registry =
    O Registro Civil não pode negar certidão de nascimento, casamento ou óbito por falta de papéis.
    Vá ao Registro Civil da cidade com o papel do hospital, se tiver. A primeira certidão de nascimento é grátis.
    Se negam, CNDH: { $human-rights-phone }.

shelter =
    Não temos lista verificada de abrigos. Pergunte por "casa del migrante", uma igreja, o DIF ou a Cruz Vermelha. ACNUR: { $unhcr-phone }.
    Vá de dia. Se pedem dinheiro, seu telefone ou não deixam sair, não é abrigo: { $emergency-number }.
    1 Tijuana
shelter-tijuana =
    Em Tijuana: Casa del Migrante, Instituto Madre Asunta e Espacio Migrante. YMCA para menores. Desayunador Padre Chava para comer.
    Podem estar cheios ou ter mudado: pergunte antes e vá de dia.

missing-family =
    O México deve buscar toda pessoa, de qualquer país. Registre na fiscalia ou, do seu país, num consulado do México.
    Tenha nome, foto, roupa, último lugar e data. A Cruz Vermelha dá ligações grátis em abrigos. Cidade do México: { $locatel-phone }.
    Sumiu hoje ou há perigo: { $emergency-number }.

return-home =
    Você pode pedir para voltar ao seu país por vontade própria. Pergunte no consulado ou no INM { $inm-phone }. Não pague a ninguém.
    Não assine sem entender. Se corre perigo lá, peça refúgio aqui e não podem te devolver.
    1 refúgio, 2 consulado, 3 abrigo

deported =
    Para mexicanos: vá a um centro "México te Abraza": banho, comida, médico, papéis, transporte. Qual está aberto: { $inm-phone }.
    Peça a carta de repatriação e guarde.
    Há um cartão com { $returnee-card-mxn } pesos, uma vez.
    1 cartão, 2 suas coisas, 3 me roubaram
deported-card =
    Cartão Bienestar Paisano: { $returnee-card-mxn } pesos, uma só vez.
    Pedem nome, data de nascimento, CURP, carta de repatriação, identidade e certidão.
    Também IMSS grátis por um tempo, para você e a família.
    Tudo é grátis. Quem cobra, mente.
deported-goods =
    Registre-se no INM. Uma vez, pode trazer { $return-allowance-usd } dólares de mercadoria por pessoa, aparelhos usados de casa e ferramentas até { $return-tools-usd } dólares. Sem imposto.
    Se te deportaram, outra pessoa pode trazer. Dúvidas: { $paisano-phone-mexico }.

money =
    Pergunte antes no banco ou na casa de envios que identidade aceitam. Peça recibo. Não dê sua senha.
    Queixa de banco ou envio: CONDUSEF { $bank-users-phone }.
    Se pedem dinheiro para soltar alguém, não pague: { $anonymous-report-number }.
    1 enviar dos EUA
money-send =
    Envios dos EUA em dinheiro, cheque ou money order pagam { $remittance-tax-percent }% de imposto. Com cartão ou conta, nada.
    O cartão Finabien cobra { $finabien-fee-usd } dólares por envio, até uns { $finabien-send-usd }. Peça no consulado do México.

us-entry =
    Não ajudamos a cruzar nem indicamos coiotes. Muitos mentem: dizem uma hora e no Arizona são { $arizona-walk-days } dias de deserto. O rio mata.
    As regras dos EUA mudam e não as temos. Se já está lá em perigo: { $emergency-number }.
    1 refúgio no México, 2 abrigo, 3 voltar

beta =
    Grupo Beta é o grupo de resgate do INM (migração): socorro, água, orientação. Usam laranja. É grátis, com ou sem papéis. Não é polícia nem existe para deter, mas há queixas. Você decide.
    Peça no { $emergency-number }: Beta ou Cruz Vermelha.
    1 onde, 2 abrigo, 3 queixa
beta-where =
    Há { $beta-groups } Grupos Beta em { $beta-states } estados: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas e Oaxaca.
    Não há telefone direto verificado. Ligue { $emergency-number } e diga "Grupo Beta" ou Cruz Vermelha.
