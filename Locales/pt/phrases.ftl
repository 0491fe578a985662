# Frases revisadas que um agente envia com F e o número. Um SMS cada. Revisar com um nativo (needs-native-review).

phrase-1 = Onde está exatamente? Diga cidade, estrada e quilômetro, rio, ou tudo o que vê.

phrase-2 = Quantas pessoas são? Há crianças, grávidas ou idosos?

phrase-3 = Há feridos ou doentes? Diga o que têm.

phrase-4 = Têm água? Quanta bateria resta?

phrase-5 = Não se separem. Se não há perigo onde estão, não se movam.

phrase-6 = Ponha o telefone em economia e desligue entre mensagens. Ligue a cada 30 minutos.

phrase-7 = Se puder, ligue { $emergency-number }: é grátis e sem crédito.

phrase-8 = Seguimos com o seu caso. Escreva tudo de novo que veja ou ouça.

phrase-9 = Quando estiver a salvo, escreva uma palavra: bem.
