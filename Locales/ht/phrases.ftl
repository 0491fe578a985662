# Fraz ofisye a voye ak F ak nimewo a. Yon sèl SMS chak. Yon natif natal dwe reli yo anvan sèvis (needs-native-review).

phrase-1 = Ki kote ou ye egzakteman? Di vil la, wout la ak kilomèt, rivyè, oswa tout sa ou wè.

phrase-2 = Konbyen moun nou ye? Èske gen timoun, fanm ansent oswa granmoun aje?

phrase-3 = Èske gen moun blese oswa malad? Di kisa yo genyen.

phrase-4 = Èske nou gen dlo? Konbyen batri ki rete?

phrase-5 = Pa separe. Si pa gen danje kote nou ye a, pa deplase.

phrase-6 = Mete telefòn nan sou ekonomi, etenn li ant de mesaj. Limen l chak 30 minit.

phrase-7 = Si ou ka, rele { $emergency-number }: li gratis, san kredi.

phrase-8 = Nou toujou sou dosye w la. Ekri tout sa ou wè oswa tande ki nouvo.

phrase-9 = Lè ou an sekirite, ekri nou yon mo: byen.
