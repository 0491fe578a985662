# Frases revisadas que un oficial manda con F y el numero: salen en la lengua de la persona. Un SMS cada una.
# El numero es la abreviatura de los oficiales y no cambia nunca.

phrase-1 = ¿Donde esta exactamente? Diga pueblo, carretera y kilometro, rio, o todo lo que ve.

phrase-2 = ¿Cuantas personas son? ¿Hay niños, embarazadas o personas mayores?

phrase-3 = ¿Hay heridos o enfermos? Diga que tienen.

phrase-4 = ¿Tienen agua? ¿Cuanta bateria le queda?

phrase-5 = No se separen. Si donde estan no hay peligro, no se muevan.

phrase-6 = Ponga el telefono en ahorro y apaguelo entre mensajes. Enciendalo cada 30 minutos.

phrase-7 = Si puede, llame al { $emergency-number }: es gratis y sin saldo.

phrase-8 = Seguimos con su caso. Escriba todo lo nuevo que vea u oiga.

phrase-9 = Cuando este a salvo, escribanos una palabra: bien.
