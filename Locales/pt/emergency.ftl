# Respostas vermelhas: uma só mensagem GSM-7 (160): é à ò entram; á í ó ú ã õ ç ê ô não, por isso vão sem acento.
# Começam com { received }, dizem o número de emergência e o que salva a vida, e terminam com ONDE.
# Nunca prometem que alguém vem. Um falante nativo deve revisar antes do uso.
# Primeiros socorros: E052, E061, E068, E071, E072, E081, E084, E085, E090, E094, E096; a Cruz Vermelha deve revisar.

help = { received } Em perigo ligue { $emergency-number }, gratis e sem credito. O que acontece? ONDE esta?

injury = { received } Sangue: aperte forte com pano. Osso quebrado: nao mexa. Ligue { $emergency-number }. ONDE esta?

lost = { received } Pare: fique na sombra, perto de estrada ou torre. Ligue { $emergency-number }. O que ve? ONDE esta?

thirst = { received } Calor: sombra e molhar a pele. Frio: secos e juntos. Ligue { $emergency-number }. ONDE esta?

river = { received } Nao entre: jogue corda. Se o rio leva: barriga pra cima, pes na frente. { $emergency-number }. ONDE esta?

train = { received } Nao pule. Se sangra, aperte forte com pano. Ligue { $emergency-number }, gratis. ONDE esta?

kidnapping = { received } Nao ligaremos. Sem risco: diga quantos sao. Se puder ligue { $emergency-number }. ONDE esta?

violence = { received } Se puder, va a um lugar seguro com gente. Ligue { $emergency-number }, gratis. ONDE esta?

sexual-violence = { received } Nao é sua culpa. Va a lugar seguro. { $emergency-number }; mulheres { $women-line } opcao { $women-line-option }. ONDE esta?

suffocation = { received } Bata no bau. Ligue { $emergency-number }: placa, cor, ultimo lugar. ONDE esta?

abandoned = { received } Pare: fique na sombra, perto de estrada ou torre. Ligue { $emergency-number }, gratis. ONDE esta?

missing-person = { received } Ligue { $emergency-number }, gratis: diga roupa, lugar e hora. ONDE foi visto por ultimo?

trafficking = { received } Sem risco, ligue { $emergency-number } ou { $trafficking-line } (trafico de pessoas). ONDE esta?

self-harm = { received } Sua vida importa. Ligue { $emergency-number } ou { $crisis-line }. Nao fique sozinho. ONDE esta?

child-alone = { received } Nao deixe a crianca so; lugar com luz e gente. Ligue { $emergency-number }, gratis. ONDE esta?

bite = { received } Quieto, sem anéis; nao corte nem chupe. Ligue { $emergency-number } ou va a clinica ja. ONDE esta?

accident = { received } Longe do fogo. Nao mova o ferido; se sangra, aperte. Ligue { $emergency-number }. ONDE esta?
