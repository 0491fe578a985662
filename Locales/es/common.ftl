# Textos comunes. Los que siguen a una emergencia caben en un mensaje de 160; los demás, en dos.
# Verdad ante todo: lo recibió una máquina / lo leyó un oficial / todavía nadie. Nunca prometer ayuda.

received = Automatico, caso { $case }: avisamos ya; nadie lo ha leido aun.

# --- Después de una emergencia

ask-place = ¿DONDE esta? Diga estado, carretera y km, ultimo pueblo y lo que ve: torre con numero, via, rio, cerro. Peligro: { $emergency-number }.

ask-which = Hay varios lugares con ese nombre: ¿{ $place }? Diga el estado o un pueblo grande cercano. Peligro: { $emergency-number }.

ask-people = ¿CUANTOS son en total? Diga cuantos adultos y cuantos niños. Peligro: { $emergency-number }.

ask-hurt = ¿Hay HERIDOS o enfermos? Diga cuantos y que tienen. Sangre: presione fuerte con tela. Peligro: { $emergency-number }.

ask-water = ¿Tienen AGUA? Diga cuanta y desde cuando no toman. Quedense en la sombra. Peligro: { $emergency-number }.

ask-battery = ¿Cuanta BATERIA le queda al telefono? Baje el brillo, quite datos y apaguelo entre mensajes. Peligro: { $emergency-number }.

ask-children = ¿Hay NIÑOS, embarazadas o ancianos? Diga cuantos y que edad. No se separen. Peligro: { $emergency-number }.

case-noted = Anotado en su caso { $case }. Respuesta automatica: no espere a este numero si hay peligro, llame al { $emergency-number }, gratis y sin saldo.

case-calm = Caso { $case }: anotamos que dice estar a salvo. Un oficial lo lee antes de cerrarlo. Si vuelve el peligro escriba AYUDA o llame al { $emergency-number }, gratis.

nobody-yet = Caso { $case }: { $minutes } min y ningun oficial lo ha leido. Seguimos avisando. NO espere: llame al { $emergency-number }, gratis, o busque gente. ¿DONDE esta ahora?

officer-read = Caso { $case }: un oficial leyo su mensaje a las { $time }. Aun no es aviso de rescate. Responda aqui. Si empeora llame al { $emergency-number }.

officer-lost = Caso { $case }: el oficial ya no responde y avisamos a otros. NO espere: llame al { $emergency-number }, gratis y sin saldo. Responda aqui.

case-closed = El caso { $case } quedo cerrado. Si sigue en peligro o algo cambio, escriba AYUDA o llame al { $emergency-number }, gratis.

still-there = Caso { $case }: ¿sigue ahi? No sabemos de usted. Escriba una palabra: bien, peor, o DONDE esta. Si puede llame al { $emergency-number }, gratis.

promise = Caso { $case }: un oficial le escribe a las { $time }. Ahorre bateria y encienda a esa hora. Si empeora escriba aqui o llame al { $emergency-number }.

promise-late = Caso { $case }: dijimos { $time } y aun nadie le ha escrito. Ya avisamos al jefe. Si empeora NO espere: llame al { $emergency-number }, gratis.

case-joined = Sus mensajes siguen en el caso { $case }, con otros telefonos de la misma emergencia. Siga escribiendo aqui. Si empeora llame al { $emergency-number }, gratis.

area-notice = Automatico, caso { $case }: mucha gente de su zona escribe y ya avisamos a los oficiales. El suyo aun nadie lo ha leido. Llame al { $emergency-number }, gratis.

uncertain-danger = ¿Hay peligro AHORA? Responda 1 si, 2 no. Si peligra su vida llame ya al { $emergency-number }, gratis y sin saldo.

unreadable = Respuesta automatica: no pudimos leer su mensaje; lo vera una persona, no de inmediato. Si hay peligro llame al { $emergency-number }, gratis.

text-only = Respuesta automatica: aqui solo se lee texto, no fotos ni voz. Escriba que pasa y DONDE esta. Si hay peligro llame al { $emergency-number }, gratis.

human-asked = Respuesta automatica: una persona leera su mensaje, no de inmediato. Escriba aqui lo que necesita. Si hay peligro llame al { $emergency-number }, gratis.

# --- Servicio

not-understood =
    No entendí su mensaje. Puedo informar sobre derechos, Programa Paisano y emergencias, gratis y sin pedir papeles.
    Escriba su pregunta en pocas palabras, MENU para ver temas o PERSONA para que lo lea alguien. Peligro: { $emergency-number }.

answer-unavailable =
    Ahora no tenemos un dato vigente para responder eso. Escriba PERSONA para que alguien lo lea, o MENU para otros temas. Si hay peligro llame al { $emergency-number }, gratis.

other-language =
    Leemos español, English, français, português, kreyòl. Si hay peligro escriba AYUDA. Para hablar con alguien escriba PERSONA y su lengua.
    In danger write HELP. For a person write PERSON and your language. { $emergency-number }.

language-changed = Desde ahora le respondemos en español. Escriba MENU para ver temas. Si hay peligro escriba AYUDA o llame al { $emergency-number }.

menu =
    Información gratis para migrantes y paisanos, sin pedir papeles. Responda:
    1 derechos
    2 Programa Paisano
    3 emergencia
    4 albergue y comida
    5 hablar con una persona
    6 idioma
    O escriba su pregunta. Peligro: llame al { $emergency-number }.

menu-emergency = Si hay peligro llame al { $emergency-number }, gratis y sin saldo. O escriba aqui AYUDA, que pasa y DONDE esta: abrimos un caso y avisamos a oficiales.

language =
    Escriba el idioma: ESPAÑOL, ENGLISH, FRANCAIS, PORTUGUES o KREYOL. Si habla otra lengua, escriba su nombre y PERSONA. Peligro: { $emergency-number }.

stop = No le enviaremos mas mensajes. Para volver escriba ALTA. Si escribe por una emergencia, igual abrimos un caso. Peligro: { $emergency-number }.

stop-open-case = Anotado. Su caso { $case } sigue abierto hasta que un oficial lo cierre; despues no le enviaremos mas. Para volver escriba ALTA. Peligro: { $emergency-number }.

start = Le volveremos a responder por este numero. Escriba su pregunta o MENU para ver temas. Para dejar de recibir: BAJA. Peligro: { $emergency-number }.

greeting =
    Hola. Respuesta automática del servicio para migrantes y paisanos. Responda 1 derechos, 2 Paisano, 3 emergencia, 4 albergue, 5 persona, 6 idioma, o escriba su pregunta. Si hay peligro llame al { $emergency-number }.

thanks = Con gusto. Si necesita algo más, escriba aquí. Si hay peligro escriba AYUDA o llame al { $emergency-number }.

human = { human-asked }

erase =
    Recibimos su pedido de borrar sus mensajes y datos. Un caso de emergencia abierto no se borra hasta que una persona lo cierra. Para no recibir más mensajes escriba BAJA. Peligro: { $emergency-number }.

location = Lugar recibido. ¿Que necesita? Si hay peligro escriba AYUDA o llame al { $emergency-number }. Para otros temas escriba MENU.

yes = Entendido: si. Escriba en pocas palabras que necesita, o MENU para ver temas. Si hay peligro escriba AYUDA o llame al { $emergency-number }.

no = Entendido: no. Si necesita algo escriba aqui, o MENU para ver temas. Si hay peligro escriba AYUDA o llame al { $emergency-number }.
