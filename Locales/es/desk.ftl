# Lo que la mesa dice de cada paso de un caso y de cada lectura: una frase corta por motivo, con acentos, porque no va por SMS.
# El nombre es "reason-" y el código del motivo. Arguments: case, officer, time, place, language, text, people, what, count.

## Lo que ha pasado con un caso.

reason-case-opened = Se abrió por su mensaje: { $what }
reason-case-grew = Escribió otra vez
reason-case-grew-red = Escribió otra vez: { $what }
reason-urgency-raised = Subió a { $what }
reason-person-told = Se le dijo a la persona { $what }
reason-paged = Se avisó a { $officer } ({ $what })
reason-page-lost = El aviso a { $officer } no llegó: su operador lo rechazó
reason-page-in-doubt = El aviso a { $officer } quizá no llegó: su operador no contestó
reason-text-lost = Un texto nuestro quizá no le llegó a la persona
reason-number-changed = La persona cambió de número: sus textos van al nuevo
reason-number-of-case = La persona cambió de número y ahora escribe como { $case }
reason-number-kept = Según su operador la persona cambió de número, pero el de antes sigue en uso
reason-step-skipped-nobody-on-call = Nadie de guardia en este paso ({ $what }): se siguió de largo
reason-steps-overtaken = Se pasaron { $count } pasos atrasados
reason-nobody-to-page = NADIE a quien avisar: el caso sigue pendiente
reason-taken = Lo tomó
reason-passed = Lo pasó a otro
reason-lease-renewed = Sigue en ello
reason-lease-expired = Se le venció a { $officer } sin dar señal
reason-note = Nota: { $text }
reason-relayed = Le escribió a la persona
reason-relayed-phrase = Le mandó una frase preparada, en { $language }: { $text }
reason-case-closed = Lo cerró: { $what }
reason-number-revealed = Vio el número completo: { $text }
reason-fact-set = Anotó un dato: { $what }
reason-promised = Prometió escribirle a las { $time }
reason-promise-kept = Cumplió lo prometido
reason-promise-kept-late = Cumplió tarde lo prometido
reason-promise-due = Hora de lo prometido: { $time }
reason-promise-missed = No se cumplió lo prometido para las { $time }
reason-silent = { $count } min sin palabra de la persona
reason-station-changed = Pasó a la estación { $place }, la más cercana a lo que dijo
reason-merged = Unió a este el caso { $case }
reason-merged-into = Lo unió al caso { $case }
reason-split = Separó un teléfono: ahora es el caso { $case }
reason-split-off = Se separó del caso { $case }
reason-linked = Lo ligó con el caso { $case }
reason-unlinked = Lo desligó del caso { $case }
reason-incident = Es un incidente: { $count } casos del mismo lugar
reason-incident-joined = Es parte del incidente { $case }

## A quién se avisó, y qué se le dijo a la persona.

named-on-call = de guardia
named-next = siguiente de guardia
named-lead = jefatura de estación
named-region = jefatura de región
named-desk = mesa nacional
named-desk-empty = mesa nacional, porque no había nadie más
named-now-on-call = acaba de entrar de guardia
named-lease = venció sin señal
named-count = en un solo aviso con { $count } casos
named-incident = incidente de { $count } casos
named-red = ROJO
named-amber = ÁMBAR
named-none = sin urgencia
told-received = que llegó su mensaje
told-officer-read = que un oficial lo leyó
told-officer-lost = que se busca a otro oficial
told-nobody-yet = que nadie lo ha leído en { $count } min
told-case-closed = que su caso se cerró
told-case-joined = que su caso se unió a otro
told-promise = a qué hora le escribimos
told-promise-late = que vamos tarde
told-still-there = que escriba si sigue ahí
told-area-notice = que muchas personas escriben de su zona

## Cómo se leyó un mensaje. Idioma.

reason-language-words = Se reconocen { $count } de { $people } palabras en { $language }
reason-language-foreign = Pocas palabras son de idiomas que se conocen
reason-language-silent = No trae palabras
reason-language-named = La persona nombró su idioma
reason-language-asked = Pidió este idioma: { $language }
reason-language-asked-before = Pidió antes este idioma: { $language }
reason-language-detected = Se contesta en el idioma del mensaje: { $language }
reason-language-remembered = Se contesta en el idioma de antes: { $language }
reason-language-guessed = Se contesta en el idioma más probable: { $language }
reason-language-default = Se contesta en el idioma del canal: { $language }
reason-human-for-language = Pide un idioma que no tenemos: hace falta una persona

## Peligro.

reason-danger-red = Se leyó peligro: ROJO
reason-danger-amber = Se leyó peligro: ÁMBAR
reason-danger-red-with-text-before = Junto con el mensaje de antes se lee peligro: ROJO
reason-danger-confirmed = La persona dice que está en peligro ahora
reason-danger-denied = La persona dice que no está en peligro: eso no cierra el caso
reason-uncertain-danger = Quizá haya peligro: se preguntó
reason-cue-calm = Pesa menos: suena a que ya pasó
reason-cue-denied = Lo mira una persona: niega que todo esté bien
reason-cue-humour = Pesa menos: suena a broma
reason-cue-chat = Pesa menos: suena a plática
reason-cue-advert = Pesa menos: suena a anuncio
reason-cue-news = Pesa menos: suena a noticia
reason-cue-machine = Pesa menos: suena a mensaje de una máquina
reason-cue-past = Pesa menos: suena a algo de hace tiempo
reason-cue-now = Pasa ahora
reason-quarantined = El sistema no pudo leerlo: léalo usted
reason-media-unread = Trae una imagen o un audio que nadie ha visto

## El caso y lo que se contestó.

reason-case-stays-open = Solo un oficial cierra el caso
reason-officer-has-it = Un oficial lo tiene: no se contesta en automático
reason-case-grows = Es parte del caso { $case }
reason-case-joined = Se sumó al caso { $case }
reason-case-fact = De aquí sale el dato: { $what }
reason-nothing-matched = No se entendió qué pide
reason-menu-choice = Eligió del menú
reason-intent = Se contestó sobre: { $what }
reason-control = Es una orden de la persona al servicio
reason-long-silence = Tanto tiempo sin escribir que se le trata como nueva
reason-piece-waits = Es un pedazo de un mensaje largo
reason-piece-answered = Una sola respuesta para un mensaje en pedazos
reason-machine = Lo manda una máquina: no se contesta
reason-opted-out = Pidió no recibir mensajes: no se contesta
reason-loop-guard = Demasiadas respuestas en una hora: no se contesta
reason-said-often-enough = La misma respuesta ya se dio varias veces
reason-budget-day = Se agotaron las respuestas de hoy
reason-budget-prefix = Se agotaron las respuestas de hoy para números parecidos
reason-budget-person = Se agotaron las respuestas de hoy para esta persona
reason-carrier-answers = La operadora contesta esta palabra
reason-no-answer = No había respuesta que dar
reason-answer-unavailable = La respuesta no se puede dar: le falta un dato vigente
reason-answer-missing = Esa respuesta no está en ese idioma
reason-value-missing = A la respuesta le falta un dato
reason-fact-expired = Un dato de la respuesta está vencido
reason-answer-cyclic = La respuesta está mal escrita
reason-function-unknown = La respuesta está mal escrita
reason-answer-too-large = La respuesta es demasiado larga
reason-transliterated = Se mandó sin acentos para que cueste menos
reason-cut-to-fit = Se acortó para que cupiera
reason-officer = Es una orden de un oficial
reason-code-corrected = Se corrigió el código del caso
reason-coverage-gap = Hueco en la guardia

## El lugar.

reason-place-locality = Nombra un lugar: { $text }
reason-place-crossing = Nombra un cruce: { $text }
reason-place-river = Nombra un río: { $text }
reason-place-kilometre = Da un kilómetro: { $text }
reason-place-train = Nombra un punto del tren: { $text }
reason-place-landmark = Nombra un punto conocido: { $text }
reason-place-coordinates = Da coordenadas: { $text }
reason-place-map-link = Manda un enlace de mapa
reason-place-plus-code = Manda un código de mapa
reason-place-misspelt = El lugar va escrito con { $count } letras distintas
reason-place-ambiguous = Hay { $count } lugares con ese nombre: falta saber cuál
reason-place-chosen = Se escogió el más probable de ese nombre
reason-place-by-state = Es el del estado que nombra: { $text }
reason-place-rough = El punto es aproximado
reason-place-road-unknown = Da un kilómetro sin decir de qué carretera
reason-not-a-place = No dice dónde está
reason-place-asked-again = Se le preguntó otra vez dónde está
reason-nearest-station = La estación más cercana es { $place }, a { $count } km
