# Tèks komen. Sa ki vini apre yon ijans antre nan yon sèl mesaj 160; lòt yo, nan de.
# Verite a anvan: yon machin resevwa l / yon ofisye li l / poko gen moun. Pa janm pwomèt sekou.

received = Otomatik, dosye { $case }: n ap avèti ekip la; pèsonn poko li l.

# --- Apre yon ijans

ask-place = KOTE ou ye? Di eta, wout ak km, dènye vil, ak sa ou wè: poto ak nimewo, ray tren, rivyè, mòn. Danje: { $emergency-number }.

ask-which = Gen plizyè kote ki gen non sa a: { $place }? Di eta a oswa yon gwo vil toupre. Danje: { $emergency-number }.

ask-people = KONBYEN moun nou ye? Di konbyen granmoun ak konbyen timoun. Danje: { $emergency-number }.

ask-hurt = Èske gen moun BLESE oswa malad? Di konbyen ak sa yo genyen. San: peze fò ak twal pwòp. Danje: { $emergency-number }.

ask-water = Èske nou gen DLO? Di konbyen ak depi kilè nou pa bwè. Rete nan lonbraj. Danje: { $emergency-number }.

ask-battery = Konbyen BATRI ki rete nan telefòn nan? Bese limyè a, fèmen done, etenn li ant de mesaj. Danje: { $emergency-number }.

ask-children = Èske gen TIMOUN, fanm ansent oswa granmoun aje? Di konbyen ak ki laj yo. Rete ansanm. Danje: { $emergency-number }.

case-noted = Nou ajoute l nan dosye { $case }. Repons otomatik: si gen danje pa tann nimewo sa a, rele { $emergency-number }, gratis, san kredi.

case-calm = Dosye { $case }: nou note ou di ou an sekirite. Yon ofisye ap li l anvan li fèmen dosye a. Si danje a tounen ekri SEKOU oswa rele { $emergency-number }, gratis.

nobody-yet = Dosye { $case }: { $minutes } min, poko gen ofisye ki li l. N ap kontinye avèti. PA tann: rele { $emergency-number }, gratis, oswa chèche moun. KOTE ou ye kounye a?

officer-read = Dosye { $case }: yon ofisye li mesaj ou a { $time }. Sa a poko yon avi sekou. Reponn isit la. Si sa vin pi mal rele { $emergency-number }.

officer-lost = Dosye { $case }: ofisye a pa reponn ankò, n ap avèti lòt. PA tann: rele { $emergency-number }, gratis, san kredi. Reponn isit la.

case-closed = Dosye { $case } fèmen. Si ou toujou an danje oswa gen chanjman, ekri SEKOU oswa rele { $emergency-number }, gratis.

still-there = Dosye { $case }: ou la toujou? Nou pa gen nouvèl ou. Ekri yon mo: byen, pi mal, oswa KOTE ou ye. Si ou ka rele { $emergency-number }, gratis.

promise = Dosye { $case }: yon ofisye ap ekri w a { $time }. Ekonomize batri a, limen telefòn nan lè sa a. Si sa vin pi mal ekri isit la oswa rele { $emergency-number }.

promise-late = Dosye { $case }: nou te di { $time }, poko gen moun ki ekri w. Chèf la konnen. Si sa vin pi mal PA tann: rele { $emergency-number }, gratis.

case-joined = Mesaj ou yo ale nan dosye { $case }, ansanm ak lòt telefòn nan menm ijans lan. Kontinye ekri isit la. Si sa vin pi mal rele { $emergency-number }, gratis.

area-notice = Otomatik, dosye { $case }: anpil moun nan zòn ou an ap ekri, nou avèti ofisye yo. Poko gen moun ki li pa w la. Rele { $emergency-number }, gratis.

uncertain-danger = Èske ou an danje KOUNYE A? Reponn 1 wi, 2 non. Si lavi w an danje rele { $emergency-number } touswit, gratis, san kredi.

unreadable = Repons otomatik: nou pa t ka li mesaj ou; yon moun ap gade l, pa touswit. Si gen danje rele { $emergency-number }, gratis.

text-only = Repons otomatik: se tèks sèlman nou li isit la, pa foto ni vwa. Ekri sa k ap pase ak KI KOTE ou ye. Si gen danje rele { $emergency-number }, gratis.

human-asked = Repons otomatik: yon moun ap li mesaj ou, pa touswit. Ekri isit la sa ou bezwen. Si gen danje rele { $emergency-number }, gratis.

# --- Sèvis

not-understood =
    Mwen pa konprann mesaj ou. Mwen ka ba ou enfòmasyon sou dwa, Pwogram Paisano ak ijans, gratis, san mande papye.
    Ekri kesyon ou an kèk mo, MENI pou sijè yo, oswa MOUN pou yon moun li l. Danje: { $emergency-number }.

answer-unavailable =
    Kounye a nou pa gen enfòmasyon ajou pou reponn sa. Ekri MOUN pou yon moun li l, oswa MENI pou lòt sijè. Si gen danje rele { $emergency-number }, gratis.

other-language =
    Nou li español, English, français, português, kreyòl. Si gen danje ekri SEKOU. Pou pale ak yon moun: MOUN ak lang ou.
    In danger write HELP. Si hay peligro escriba AYUDA. Persona: PERSONA. { $emergency-number }.

language-changed = Depi kounye a n ap reponn ou an kreyòl. Ekri MENI pou sijè yo. Si gen danje ekri SEKOU oswa rele { $emergency-number }.

menu =
    Enfòmasyon gratis pou migran ak paisano, san mande papye. Reponn:
    1 dwa
    2 Pwogram Paisano
    3 ijans
    4 kote pou dòmi ak manje
    5 pale ak yon moun
    6 lang
    Oswa ekri kesyon ou. Danje: rele { $emergency-number }.

menu-emergency = Si gen danje rele { $emergency-number }, gratis, san kredi. Oswa ekri isit la SEKOU, sa k ap pase ak KOTE ou ye: n ap louvri yon dosye epi avèti ofisye yo.

language =
    Ekri lang lan: ESPAÑOL, ENGLISH, FRANCAIS, PORTUGUES oswa KREYOL. Si ou pale yon lòt, ekri non l ak MOUN. Danje: { $emergency-number }.

stop = Nou p ap voye mesaj ba ou ankò. Pou retounen ekri START. Si ou ekri pou yon ijans, n ap louvri yon dosye kanmenm. Danje: { $emergency-number }.

stop-open-case = Nou note sa. Dosye { $case } rete louvri jiskaske yon ofisye fèmen l; apre sa nou p ap voye anyen ankò. Pou retounen ekri START. Danje: { $emergency-number }.

start = N ap reponn ou ankò sou nimewo sa a. Ekri kesyon ou, oswa MENI pou sijè yo. Pou sispann: STOP. Danje: { $emergency-number }.

greeting =
    Bonjou. Repons otomatik sèvis pou migran ak paisano. Reponn 1 dwa, 2 Paisano, 3 ijans, 4 kote pou dòmi, 5 moun, 6 lang, oswa ekri kesyon ou. Si gen danje rele { $emergency-number }.

thanks = Pa gen pwoblèm. Si ou bezwen lòt bagay, ekri isit la. Si gen danje ekri SEKOU oswa rele { $emergency-number }.

human = { human-asked }

erase =
    Nou resevwa demann ou pou efase mesaj ak done ou. Yon dosye ijans ki louvri pa efase toutotan yon moun poko fèmen l. Pou pa resevwa mesaj ankò ekri STOP. Danje: { $emergency-number }.

location = Nou resevwa kote a. Kisa ou bezwen? Si gen danje ekri SEKOU oswa rele { $emergency-number }. Pou lòt sijè ekri MENI.

yes = Nou konprann: wi. Ekri an kèk mo sa ou bezwen, oswa MENI pou sijè yo. Si gen danje ekri SEKOU oswa rele { $emergency-number }.

no = Nou konprann: non. Si ou bezwen yon bagay ekri isit la, oswa MENI pou sijè yo. Si gen danje ekri SEKOU oswa rele { $emergency-number }.
