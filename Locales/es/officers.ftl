# What officers read. One SMS each, without accents; only the person's own words may take more.
# Arguments: case, officer, time, place, people, what, since, text, list, count.

## The page. It must fit one SMS: the person's words get the room that the rest leaves.

page-red = ROJO { $case } { $since } { $what }. "{ $text }" { $place } { $people } T { $case }=tomar P { $case }=pasar
page-amber = AMBAR { $case } { $since } { $what }. "{ $text }" { $place } { $people } T { $case }=tomar P { $case }=pasar
page-count = ROJO: { $count } casos sin oficial, el ultimo { $case }. LISTA=verlos. T y codigo=tomar
page-incident = ROJO INCIDENTE { $case }: { $count } casos en { $time } min. { $place }: { $what }. LISTA=verlos. T { $case }=tomar el primero
incident-grew = El incidente { $case } ya son { $count } casos. LISTA=verlos.
page-place = Lugar: { $place }.
page-no-place = Sin lugar.
page-people = Son: { $people }.
page-other-script = (en otro alfabeto)
urgency-red = ROJO
urgency-amber = AMBAR
nobody = nadie

## Echoes: every command gets one.

taken = { $case } es suyo hasta { $time }. Escriba { $case } y su texto: le llega a la persona. S { $case }=sigo P { $case }=pasar C { $case }=cerrar
held-by-other = { $case } lo tomo { $officer } { $time }. No es suyo.
taken-by-other = { $case } lo tomo { $officer } { $time }. Ya no hace falta que usted lo tome.
passed = { $case } pasado. Se avisa a otra persona.
not-yours = { $case } no es suyo ni se le aviso de el. Para tomarlo: T { $case }
noted = Nota guardada en { $case }. Es suyo hasta { $time }.
noted-only = Nota guardada en { $case }. El caso no es suyo.
note-empty = Falta la nota. Escriba N { $case } y la nota.
renewed = { $case } sigue suyo hasta { $time }.
relayed = Enviado a la persona de { $case }. Es suyo hasta { $time }.
relayed-untranslated = Enviado SIN TRADUCIR: la persona de { $case } lee otro idioma ({ $text }). Use frases cortas. Es suyo hasta { $time }.
relay-too-long = NO se envio a { $case }: muy largo. Hasta { $count } letras.
ask-outcome = { $case } sigue abierto. Escriba C { $case } y: 1 atendido, 2 canalizado (911, Cruz Roja), 3 falsa alarma, 4 sin contacto, 5 repetido
closed = { $case } cerrado: { $what }. Se le dice a la persona.
closed-by-other = { $case } lo cerro { $officer } { $time }: { $what }.
already-closed = { $case } ya lo cerro { $officer } { $time }: { $what }.
unknown-code = No hay caso { $text }. LISTA=casos abiertos
no-open-page = No tiene avisos abiertos. Escriba el codigo: T y el codigo. LISTA=casos abiertos
which-case = Tiene varios, escriba el codigo. { $list }

## What the person writes while the officer has the case. These two may take three SMS.

person-said = { $case } escribe: "{ $text }"
person-said-red = ROJO { $case } escribe: "{ $text }"

## Cases and shifts.

status-open = { $case } { $what }, desde { $since }: NADIE lo tiene. T { $case }=tomar
status-held = { $case } { $what }, desde { $since }: lo tiene { $officer } hasta { $time }.
list = Abiertos { $count }: { $list }
list-empty = No hay casos abiertos para usted.
shift = De guardia en { $place }: { $list }. Hasta { $time }.
shift-empty = NADIE esta de guardia en { $place }. Avise a su jefe.
officer-help = Con codigo: T=tomar P=pasar S=sigo N=nota C=cerrar E 10:20=prometer F=frases J=juntar A=apartar. Codigo y texto=a la persona. LISTA=casos TURNO=guardia
officer-not-understood = No se entendio. Ejemplos: T K7Q toma el caso; K7Q donde estan? le escribe a la persona. AYUDA=todas las ordenes

## Promises to the person, silence, several phones.

promised = Se le dijo a la persona de { $case } que usted le escribe a las { $time }. Si no lo hace, su jefe lo sabe.
promise-unclear = ¿A que hora? Escriba E { $case } 10:20 (menos de 12 horas). Nada cambio.
promise-due = { $case }: prometio escribirle a las { $time }. Escriba ahora: { $case } y su texto.
promise-missed = { $case }: se le prometio escribir a las { $time } y nadie lo ha hecho. Escriba: { $case } y su texto.
person-silent = { $case }: { $time } min sin palabra de la persona. Silencio es peor, no mejor: llamela, busquela o P { $case }=pasar
text-lost = { $case }: un texto nuestro quiza no le llego a la persona. Llamela o escribale otra vez: { $case } y su texto.
number-changed = { $case }: la persona cambio de numero. Lo que usted escriba va al nuevo.
number-of-case = { $case }: la persona cambio de numero y ahora escribe como { $text }. Para juntarlos: J { $text } { $case }
number-kept = { $case }: segun WhatsApp la persona cambio de numero, pero el de antes sigue en uso. Sus textos van ahi.
joined = { $text } ahora es parte de { $case }: sus telefonos reciben lo mismo. A { $text }=apartarlo
parted = { $text } es otra vez un caso aparte de { $case }. Se avisa por el.
not-joined = No se puede con { $case }. Nada cambio.
ask-join = Nada cambio. Escriba J y dos codigos: J K7Q M3X hace a M3X parte de K7Q. A M3X lo aparta otra vez.

## Reviewed phrases, the roster.

phrase-sent = Enviado a { $case } en { $list }: "{ $text }" Es suyo hasta { $time }.
phrase-list = F { $case } y numero: 1 donde 2 cuantos, niños 3 heridos 4 agua, bateria 5 no separarse 6 ahorrar bateria 7 llame 911 8 seguimos 9 avise si esta a salvo
coverage-gap = HUECO: nadie de guardia en { $place } de { $since } a { $time }. Corrija el rol o avise quien cubre.

## STOP from an officer is a hole in the coverage.

stopped = Anotado. Su jefe ya lo sabe y usted sigue en el rol. Escriba ALTA para recibir avisos otra vez.
coverage-alarm = ALARMA: { $officer } ({ $place }) escribio BAJA y quiza no reciba avisos. Confirme quien cubre.
started = Listo: usted recibe avisos. TURNO=guardia
coverage-back = { $officer } ({ $place }) recibe avisos otra vez.

## How a case ended.

outcome-attended = atendido
outcome-referred = canalizado
outcome-false-alarm = falsa alarma
outcome-unreachable = sin contacto
outcome-duplicate = repetido

## What a case is about, in two words. A page names at most two.

what-help = auxilio
what-injury = herido/enfermo
what-lost = perdidos
what-thirst = sed/calor/frio
what-river = rio/mar
what-train = tren
what-kidnapping = secuestro
what-violence = agresion
what-sexual-violence = violencia sex.
what-suffocation = asfixia
what-abandoned = abandonados
what-missing-person = desaparecido
what-trafficking = trata
what-self-harm = riesgo suicida
what-child-alone = menor solo
what-bite = picadura
what-accident = accidente
what-human = pide persona
what-abuse = abuso autoridad
what-crime-victim = victima delito
what-missing-family = busca familiar
what-bribe = extorsion
