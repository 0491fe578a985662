# Respuestas rojas: un solo mensaje GSM-7 (160), sin acentos agudos. Empiezan con { received }, dicen el número
# de emergencia y lo que salva la vida, y terminan preguntando DÓNDE. Nunca prometen que alguien va en camino.
# Primeros auxilios: datos E052, E061, E068, E071, E072, E081, E084, E085, E090, E094 y E096 (general knowledge);
# un instructor de Cruz Roja debe revisarlos antes de usarlos.

help = { received } Si hay peligro llame al { $emergency-number }, gratis y sin saldo. ¿Que pasa? ¿DONDE esta?

injury = { received } Sangre: presione fuerte con tela. Hueso roto: no mover. Llame al { $emergency-number }, gratis. ¿DONDE esta?

lost = { received } No siga: quedese en sombra, junto a camino o torre. Llame al { $emergency-number }. ¿Que ve? ¿DONDE esta?

thirst = { received } Calor: sombra y mojar piel. Frio: secos y juntos. Llame al { $emergency-number }, gratis. ¿DONDE esta?

river = { received } No entre: lance cuerda o rama. Si lo lleva: boca arriba, pies adelante. { $emergency-number }. ¿DONDE esta?

train = { received } No baje en marcha. Si sangra, presione duro con tela. Llame al { $emergency-number }, gratis. ¿DONDE esta?

kidnapping = { received } No le llamaremos. Si es seguro, diga cuantos son. Si puede, llame al { $emergency-number }. ¿DONDE esta?

violence = { received } Si puede, vaya a un lugar seguro y con gente. Llame al { $emergency-number }, gratis. ¿DONDE esta?

sexual-violence = { received } No es su culpa. Busque lugar seguro. { $emergency-number }; mujeres { $women-line } opcion { $women-line-option }. ¿DONDE esta?

suffocation = { received } Golpee la caja. Llame al { $emergency-number }: diga placas, color, ultimo lugar. ¿DONDE esta?

abandoned = { received } No siga: quedese en sombra, junto a camino o torre. Llame al { $emergency-number }, gratis. ¿DONDE esta?

missing-person = { received } Llame al { $emergency-number }, gratis: diga ropa, lugar y hora. ¿DONDE lo vio por ultima vez?

trafficking = { received } Sin riesgo, llame al { $emergency-number } o { $trafficking-line } (trata, confidencial). ¿DONDE esta?

self-harm = { received } Su vida importa. Llame ya: { $emergency-number } o { $crisis-line }. No se quede a solas. ¿DONDE esta?

child-alone = { received } No deje solo al niño; busque lugar con luz y gente. Llame al { $emergency-number }, gratis. ¿DONDE esta?

bite = { received } Quieto, sin anillos; no corte ni chupe. Llame al { $emergency-number } o vaya ya a clinica. ¿DONDE esta?

accident = { received } Lejos del fuego. No mueva al herido; si sangra, presione. { $emergency-number }, gratis. ¿DONDE esta?
