# Textos comuns. Os que vêm depois de uma emergência cabem em uma mensagem de 160; os outros, em duas.
# A verdade primeiro: uma máquina recebeu / um agente leu / ainda ninguém. Nunca prometer ajuda.

received = Automatico, caso { $case }: avisando a equipe; ninguém leu ainda.

# --- Depois de uma emergência

ask-place = ONDE está? Diga estado, estrada e km, última cidade e o que vê: poste com número, trilho, rio, morro. Perigo: { $emergency-number }.

ask-which = Vários lugares têm esse nome: { $place }? Diga o estado ou uma cidade grande perto. Perigo: { $emergency-number }.

ask-people = QUANTOS são? Diga quantos adultos e quantas crianças. Perigo: { $emergency-number }.

ask-hurt = Há FERIDOS ou doentes? Diga quantos e o que têm. Sangue: aperte forte com pano limpo. Perigo: { $emergency-number }.

ask-water = Vocês têm ÁGUA? Diga quanta e desde quando não bebem. Fiquem na sombra. Perigo: { $emergency-number }.

ask-battery = Quanta BATERIA resta? Baixe o brilho, desligue os dados e desligue o celular entre mensagens. Perigo: { $emergency-number }.

ask-children = Há CRIANÇAS, grávidas ou idosos? Diga quantos e que idade. Fiquem juntos. Perigo: { $emergency-number }.

case-noted = Anotado no seu caso { $case }. Resposta automática: se há perigo não espere por este número, ligue { $emergency-number }, grátis e sem crédito.

case-calm = Caso { $case }: anotamos que você diz estar a salvo. Um agente lê antes de encerrar. Se o perigo voltar escreva SOCORRO ou ligue { $emergency-number }, grátis.

nobody-yet = Caso { $case }: { $minutes } min e nenhum agente leu. Seguimos avisando. NÃO espere: ligue { $emergency-number }, grátis, ou procure gente. ONDE está agora?

officer-read = Caso { $case }: um agente leu sua mensagem às { $time }. Ainda não é aviso de resgate. Responda aqui. Se piorar ligue { $emergency-number }.

officer-lost = Caso { $case }: o agente não responde mais e avisamos outros. NÃO espere: ligue { $emergency-number }, grátis e sem crédito. Responda aqui.

case-closed = O caso { $case } foi encerrado. Se ainda está em perigo ou algo mudou, escreva SOCORRO ou ligue { $emergency-number }, grátis.

still-there = Caso { $case }: ainda está aí? Não temos notícias suas. Escreva uma palavra: bem, pior, ou ONDE está. Se puder ligue { $emergency-number }, grátis.

promise = Caso { $case }: um agente escreve a você às { $time }. Poupe bateria e ligue o telefone nessa hora. Se piorar escreva aqui ou ligue { $emergency-number }.

promise-late = Caso { $case }: dissemos { $time } e ninguém escreveu. O chefe já sabe. Se piorar NÃO espere: ligue { $emergency-number }, grátis.

case-joined = Suas mensagens seguem no caso { $case }, com outros telefones da mesma emergência. Continue escrevendo aqui. Se piorar ligue { $emergency-number }.

area-notice = Automático, caso { $case }: muita gente da sua região está escrevendo e avisamos os agentes. Ninguém leu a sua ainda. Ligue { $emergency-number }, grátis.

uncertain-danger = Há perigo AGORA? Responda 1 sim, 2 não. Se há risco de vida ligue já { $emergency-number }, grátis e sem crédito.

unreadable = Resposta automática: não conseguimos ler sua mensagem; uma pessoa vai ver, não na hora. Se há perigo ligue { $emergency-number }, grátis.

text-only = Resposta automática: aqui só se lê texto, nem foto nem voz. Escreva o que acontece e ONDE está. Se há perigo ligue { $emergency-number }, grátis.

human-asked = Resposta automática: uma pessoa vai ler sua mensagem, não na hora. Escreva aqui do que precisa. Se há perigo ligue { $emergency-number }, grátis.

# --- Serviço

not-understood =
    Não entendi sua mensagem. Posso informar sobre direitos, Programa Paisano e emergências, grátis e sem pedir documentos.
    Escreva sua pergunta em poucas palavras, MENU para ver temas ou PESSOA para alguém ler. Perigo: { $emergency-number }.

answer-unavailable =
    Agora não temos um dado atual para responder isso. Escreva PESSOA para alguém ler, ou MENU para outros temas. Se há perigo ligue { $emergency-number }, grátis.

other-language =
    Lemos español, English, français, português, kreyòl. Em perigo escreva SOCORRO. Para falar com alguém: PESSOA e sua língua.
    In danger write HELP. Si hay peligro escriba AYUDA. Persona: PERSONA. { $emergency-number }.

language-changed = A partir de agora respondemos em português. Escreva MENU para ver temas. Se há perigo escreva SOCORRO ou ligue { $emergency-number }.

menu =
    Informação grátis para migrantes e paisanos, sem pedir documentos. Responda:
    1 direitos
    2 Programa Paisano
    3 emergência
    4 abrigo e comida
    5 falar com uma pessoa
    6 idioma
    Ou escreva sua pergunta. Perigo: ligue { $emergency-number }.

menu-emergency = Se há perigo ligue { $emergency-number }, grátis e sem crédito. Ou escreva aqui SOCORRO, o que acontece e ONDE está: abrimos um caso e avisamos agentes.

language =
    Escreva o idioma: ESPAÑOL, ENGLISH, FRANCAIS, PORTUGUES ou KREYOL. Se fala outra língua, escreva o nome dela e PESSOA. Perigo: { $emergency-number }.

stop = Não vamos mais enviar mensagens. Para voltar escreva START. Se escrever por uma emergência, abrimos um caso mesmo assim. Perigo: { $emergency-number }.

stop-open-case = Anotado. Seu caso { $case } fica aberto até um agente encerrar; depois não enviamos mais. Para voltar escreva START. Perigo: { $emergency-number }.

start = Voltamos a responder neste número. Escreva sua pergunta, ou MENU para ver temas. Para parar: STOP. Perigo: { $emergency-number }.

greeting =
    Olá. Resposta automática do serviço para migrantes e paisanos. Responda 1 direitos, 2 Paisano, 3 emergência, 4 abrigo, 5 pessoa, 6 idioma, ou escreva sua pergunta. Se há perigo ligue { $emergency-number }.

thanks = De nada. Se precisar de mais alguma coisa, escreva aqui. Se há perigo escreva SOCORRO ou ligue { $emergency-number }.

human = { human-asked }

erase =
    Recebemos seu pedido de apagar suas mensagens e dados. Um caso de emergência aberto não se apaga até uma pessoa encerrar. Para não receber mais mensagens escreva STOP. Perigo: { $emergency-number }.

location = Lugar recebido. Do que precisa? Se há perigo escreva SOCORRO ou ligue { $emergency-number }. Para outros temas escreva MENU.

yes = Entendi: sim. Escreva em poucas palavras do que precisa, ou MENU para ver temas. Se há perigo escreva SOCORRO ou ligue { $emergency-number }.

no = Entendi: não. Se precisar de algo escreva aqui, ou MENU para ver temas. Se há perigo escreva SOCORRO ou ligue { $emergency-number }.
