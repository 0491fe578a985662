# Respostas Paisano. Cada número, telefone e prazo é um fato de Intents/facts/paisano.txt.
# No máximo duas mensagens (306 letras), com os fatos preenchidos.

program =
    Héroes Paisanos (antigo Programa Paisano) orienta você de graça para entrar, viajar e sair do México.
    Ligue: México { $paisano-phone-mexico }, EUA { $paisano-phone-us }. Datas e postos: { $paisano-page }.
    Escreva 1 quanto posso trazer, 2 bagagem, 3 carro, 4 dinheiro, 5 propina, 6 guia.

allowance =
    Você pode trazer { $allowance-usd } dólares de mercadoria por pessoa sem imposto, além da bagagem. Vale o ano todo, por terra, ar ou mar.
    A família que chega junta soma. Guarde os recibos.
    1 se trouxer mais, 2 bagagem, 3 deportado ou volta para viver, 4 moro na fronteira, 5 o que não conta
allowance-return =
    Mexicano deportado ou que volta para viver? Uma só vez: { $return-allowance-usd } dólares por pessoa sem imposto, seus aparelhos de casa usados e ferramentas de trabalho até { $return-tools-usd } dólares.
    Primeiro registre-se no INM (imigração). Dúvidas: { $paisano-phone-mexico }.
allowance-border =
    Se você mora na fronteira no México e é maior de idade: { $allowance-border-usd } dólares por dia, ou { $allowance-border-car-usd } por veículo com mais de duas pessoas.
    Não conta álcool, cerveja, tabaco nem gasolina.
allowance-excluded =
    Os { $allowance-usd } dólares não cobrem álcool, tabaco nem gasolina (só a do tanque). Álcool e tabaco têm limite próprio.
    O que comprou com nota fiscal (factura) na faixa de fronteira mexicana soma outros { $allowance-border-shop-usd } dólares.

duty =
    O que passa de { $allowance-usd } dólares paga { $duty-percent }% se não exceder { $duty-cap-usd } dólares. Mais que isso: despachante.
    Vá a "Auto declaración", pague em dinheiro ou cartão e peça recibo.
    Se não declarar: multa de { $duty-fine-least-percent }% a { $duty-fine-most-percent }% do valor.
    1 exemplo, 2 luz vermelha, 3 pagar pela internet, 4 computador
duty-example =
    Exemplo: uma pessoa traz { $duty-example-goods-usd } dólares de mercadoria. Tire a isenção de { $allowance-usd }. Sobram { $duty-example-taxed-usd }. { $duty-percent }% são { $duty-example-tax-usd } dólares de imposto.
    Mostre os recibos: provam o valor.
duty-red-light =
    Luz vermelha: revistam suas coisas. Não é multa. Mostre os recibos.
    Se trazia mais sem declarar, vale até { $duty-cap-usd } dólares e paga na hora, imposto e multa juntos não passam de { $duty-fine-cap-percent }% do valor. Exija recibo.
duty-online =
    Pague na alfândega (dinheiro ou cartão) ou antes pela internet. Veja como: { $customs-page }. O pagamento pela internet vale { $duty-receipt-days } dias. Leve o comprovante e os recibos das compras.
duty-computer =
    Sem despachante você pode pagar por mercadoria até { $duty-cap-usd } dólares. Se houver equipamento de computador, até { $duty-cap-computer-usd } no total. O que exige licença precisa de despachante.

baggage =
    Não pagam, se vêm com você: roupa e higiene da viagem, { $baggage-phones } celulares, { $baggage-laptops } laptops, { $baggage-tablets } tablets, { $baggage-cameras } câmeras, { $baggage-toys } brinquedos, { $baggage-consoles } videogame, { $baggage-tool-sets } jogo de ferramentas de mão.
    O resto conta nos seus { $allowance-usd } dólares.
    1 TV, 2 esporte e música, 3 aparelhos, 4 bebê, cadeira de rodas
baggage-tv =
    A TV não está na lista de bagagem: conta nos seus { $allowance-usd } dólares por pessoa. Se custa mais, paga { $duty-percent }% do que passar.
    Guarde o recibo. A família que chega junta soma.
baggage-sports =
    Por pessoa, sem pagar: { $baggage-sport-sets } equipamentos esportivos, { $baggage-fishing-rods } varas de pesca, { $baggage-boards } pranchas, { $baggage-tents } barraca e material de camping, { $baggage-binoculars } binóculo, { $baggage-telescopes } telescópio e { $baggage-instruments } instrumentos musicais.
baggage-devices =
    Por pessoa, sem pagar: caixas de som portáteis, { $baggage-gps } GPS, { $baggage-printers } impressora portátil, { $baggage-projectors } projetor, { $baggage-games } jogos, { $baggage-dvds } DVDs, { $baggage-cds } CDs, { $baggage-memories } pen drives, livros e revistas.
baggage-family =
    Regras { $customs-rules-year }: não pagam coisas de bebê, cadeira de rodas, andador, muletas e bengala (idosos e pessoas com deficiência), seus remédios e as malas. Remédio controlado: com receita.

cash =
    Trazer dinheiro não paga imposto. Se leva mais de { $cash-usd } dólares (dinheiro, cheques, ordens), declare ao entrar ou sair, formulário { $cash-form }.
    Se não: multa de { $cash-fine-least-percent }% a { $cash-fine-most-percent }% do que passar.
    Mais de { $cash-crime-usd } sem declarar é crime. Peça o comprovante na alfândega.

vehicle =
    Para ir além da zona de fronteira com placas estrangeiras precisa da licença (TIP) do Banjercito: { $vehicle-fee-border-usd } dólares mais IVA na fronteira, { $vehicle-fee-online-usd } mais IVA pela internet, e um depósito que devolvem.
    { $vehicle-page }
    1 depósito, 2 papéis, 3 onde, 4 quem dirige, 5 zona livre, 6 legalizar, 7 sair, 8 RV
vehicle-deposit =
    Depósito pelo ano do carro: { $vehicle-new-year } ou mais novo { $vehicle-new-usd } dólares, { $vehicle-middle-first-year } a { $vehicle-middle-last-year } { $vehicle-middle-usd }, { $vehicle-old-year } ou mais velho { $vehicle-old-usd }.
    Na fronteira: dinheiro ou cartão no seu nome. Consulado ou internet: só cartão no seu nome. Devolvem se cancelar a tempo.
vehicle-papers =
    Leve o título ou registro válido no seu nome (ou de cônjuge, pais ou filhos) e cartão. Mexicanos: sua residência ou visto de trabalho, por { $vehicle-abroad-years } ano ou mais.
    Um veículo por pessoa a cada { $vehicle-stay-months } meses, até { $vehicle-tonnes } toneladas. Nada de salvage nem placa vencida.
vehicle-where =
    Na fronteira (CIITEV Banjercito), pela internet { $vehicle-page } de { $vehicle-online-most-days } a { $vehicle-online-least-days } dias antes, ou em consulado até { $vehicle-consulate-months } meses antes.
    Mexicanos: { $vehicle-stay-days } dias em { $vehicle-stay-months } meses. Estrangeiros: o tempo da sua permissão.
vehicle-drivers =
    Regras { $customs-rules-year }: podem dirigir você, cônjuge, pais, filhos ou irmãos que moram fora. Outra pessoa, só com você a bordo. Não venda nem empreste: você perde o carro.
    A licença pode cobrir { $vehicle-toys } motos ou um barco de até { $vehicle-boat-metres } m.
vehicle-free-zone =
    Nos primeiros { $vehicle-free-km } km da fronteira não precisa de licença com placas estrangeiras válidas e quem mora fora a bordo. Nem na região de fronteira (como Baja California); confirme sua rota: { $paisano-phone-mexico }.
vehicle-legalise =
    O programa de { $legalise-mxn } pesos para legalizar carros "chocolate" terminou em { $legalise-ended-year }. Não pague intermediários.
    Carro já legalizado na fronteira que vai ao interior: licença de { $vehicle-inland-mxn } pesos no Banjercito.
vehicle-motorhome =
    Motorhome (RV): licença de { $motorhome-years } anos, { $vehicle-fee-border-usd } dólares mais IVA na fronteira, { $vehicle-fee-online-usd } mais IVA pela internet. Peça no Banjercito: { $vehicle-page }. Dúvidas: { $paisano-phone-mexico }.

vehicle-return =
    Antes de sair, cancele no posto Banjercito da fronteira, com o carro ali, e peça comprovante. Depósito no cartão volta no próximo dia útil bancário.
    Venceu? Faça na internet o aviso "retorno seguro" (formulário { $vehicle-safe-return-form }): { $vehicle-safe-return-days } dias para tirar o carro.
    1 paguei em dinheiro, 2 o carro ainda está lá
vehicle-return-cash =
    Se deixou o depósito em dinheiro, cancele com o carro em qualquer CIITEV (Banjercito) da fronteira e ali devolvem. Leve a licença. Regras { $customs-rules-year }. Dúvidas: { $paisano-phone-mexico }.
vehicle-return-late =
    Se a licença vence e o carro fica, você perde o depósito e podem tomar o carro. Faça já na internet o aviso "retorno seguro" (formulário { $vehicle-safe-return-form }): dá { $vehicle-safe-return-days } dias para tirar. Mais uma vez só por força maior. Dúvidas: { $paisano-phone-mexico }.

pets =
    Até { $pets } animais não pagam. Ao entrar passe na OISA (SENASICA): ali eles são vistos.
    Cão ou gato dos EUA ou Canadá: sem atestado de saúde. De outro país: atestado de { $pet-certificate-days } dias ou menos, com raiva e vermífugo.
    Caixa limpa, sem cama nem brinquedos; comida só do dia.

food =
    Não entra: carne fresca, comida caseira, queijo fresco, ovos, linguiça artesanal, frutas e verduras frescas. Nem porco de países com peste suína.
    Entra: seco, embalado e lacrado de fábrica.
    Na dúvida, mostre na OISA (SENASICA) ao entrar ou ligue { $paisano-phone-mexico }.

medicine =
    Regras { $customs-rules-year }: você pode trazer seus remédios e aparelhos de pressão e glicose sem pagar. Deixe na embalagem.
    Remédio controlado (nervos, dor forte, dormir) só com receita: sem receita é proibido.

alcohol-tobacco =
    Maiores de { $adult-age-years }: { $alcohol-litres } litros de álcool e { $wine-litres } de vinho, e { $cigarette-packs } maços ou { $cigars } charutos ou { $tobacco-grams } g de tabaco. Sem pagar.
    Pode pagar por mais { $alcohol-extra-litres } litros ({ $alcohol-extra-percent }%) e mais { $cigarette-extra-packs } maços ({ $cigarette-extra-percent }%) ou { $cigars-extra } charutos ({ $cigars-extra-percent }%). Vape não entra.

prohibited =
    Não traga armas, munição nem carregador, nem uma bala: até { $weapon-prison-years } anos de prisão. Revise bem o carro e as malas antes de cruzar.
    Nem drogas, vape, remédio controlado sem receita, carne ou fruta fresca, nem roupa usada que não seja sua bagagem.

household =
    Mudança sem imposto se morou fora { $household-abroad-months } meses ou mais e volta para viver. Coisas compradas há { $household-bought-months } meses ou mais. Certificado grátis: consulado ou MiConsulado.
    Chegam com você, { $household-before-months } meses antes ou { $household-after-months } depois.
    1 deportado, 2 o que não entra
household-excluded =
    A mudança não inclui veículos, comida, plantas, álcool, remédios, armas nem mercadoria para vender. Regras { $customs-rules-year }. Mais: seu consulado ou { $paisano-phone-mexico }.

documents =
    Mexicano entra com passaporte, matrícula consular, certidão de nascimento, INE ou outra prova. Não paga FMM.
    Leve também os papéis para voltar. Dúvidas: { $paisano-phone-mexico }, dos EUA { $paisano-phone-us }.
    1 não sou mexicano, 2 crianças, 3 dupla nacionalidade
documents-foreigner =
    Se não é mexicano: passaporte válido e permissão de visitante. Em { $customs-rules-year } a permissão sem trabalho custa { $visitor-fee-mxn } pesos. Peça o recibo. Alguns países precisam de visto: pergunte num consulado do México antes de viajar.
documents-children =
    Criança mexicana: leve a certidão de nascimento ou o passaporte. Se viaja sem pai ou mãe, ou só com um, pergunte antes que autorização precisa: consulado, { $paisano-phone-mexico } ou dos EUA { $paisano-phone-us }.
documents-dual =
    Com duas nacionalidades entre como mexicano com seu papel mexicano: passaporte, matrícula, certidão ou INE. Não paga FMM. Leve também o outro passaporte: precisa dele para voltar.

bribe =
    Não pague. Peça o nome e um recibo. Anote placa, lugar e hora. Ninguém pode cobrar sem recibo.
    Denuncie: Paisano { $paisano-phone-mexico }, dos EUA { $paisano-phone-us }, ou Anticorrupción { $corruption-phone }.
    Se ameaçam você ou há perigo, ligue { $emergency-number }.

guide =
    O Guia Paisano é grátis, em espanhol e inglês. Peça no consulado ou num posto Paisano, ou leia em { $paisano-page }. Também pode perguntar aqui: escreva sua dúvida.

roadside =
    Ligue { $roadside-phone }, Ángeles Verdes: mecânico grátis na estrada. Sempre atendem; passam de { $roadside-first-hour } a { $roadside-last-hour }. Em estrada com pedágio também { $toll-road-phone }.
    Encoste, ligue o pisca-alerta e espere longe dos carros.
    Se há feridos ou perigo, ligue { $emergency-number }.
