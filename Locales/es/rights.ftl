# Respuestas de derechos. Cada número, teléfono y plazo es un dato de Intents/facts.
# Máximo dos mensajes (306 letras) con los datos puestos. Nunca se pregunta por papeles ni país.

# Ley de Migración, arts. 2, 6, 8, 9, 11 y 67 (R001, R002, R004 a R008, R010).
overview =
    Estar sin papeles en México no es delito. Es una falta administrativa.
    Con o sin papeles tienes derecho a médico, escuela, Registro Civil y a denunciar.
    Peligro: { $emergency-number }.
    Escribe 1 si te paran, 2 detención, 3 refugio, 4 médico, 5 abuso.

# Ley de Migración, art. 7; SCJN AR 275/2019 (R003, R029, R090).
checkpoint =
    Mantén la calma, no corras. Solo migración, no la policía, puede pedirte papeles, y solo en los casos que marca la ley.
    No firmes lo que no entiendes. Nadie puede cobrarte. Anota nombre, placa, lugar y hora.
    1 si te detienen, 2 queja, 3 refugio

# Ley de Migración, arts. 68, 69 y 109; SCJN comunicado 090/2023 (R011, R012, R014, R019, R026, R028).
detention =
    Tu derecho: máximo { $detention-hours-max } horas en migración. No siempre se cumple; un abogado puede pedir amparo.
    Pide abogado gratis, intérprete, llamada y consulado. No firmes sin entender.
    Defensor: { $defender-phone }.
    1 busco a un detenido, 2 derechos adentro, 3 oficio de salida, 4 refugio
# Ley de Migración, art. 109; Consejo Ciudadano del INM (R022, R091).
detention-family =
    Ten a mano su nombre completo y fecha de nacimiento. Pregunta al INM { $inm-phone } y a su consulado.
    Familia y abogado pueden visitarlo. Abogado gratis: { $defender-phone }.
    Si llaman pidiendo dinero para soltarlo, es extorsión. No pagues. Marca { $anonymous-report-number }.
# Ley de Migración, arts. 106, 107 y 109 (R015, R017 a R024).
detention-inside =
    Deben decirte dónde estás y por qué, y darte por escrito tus derechos.
    Tienes derecho a teléfono, comida, aseo, médico, visitas, abogado, intérprete y consulado.
    Puedes ver tu expediente y dar pruebas. Si lo niegan, CNDH: { $human-rights-phone }.
# Oficio de salida (R016, R030).
detention-letter =
    El oficio de salida te pide dejar México por tu cuenta en hasta { $exit-letter-days } días. No es permiso para quedarte.
    Si corres peligro en tu país, pide refugio en COMAR. También puedes pedir regularizarte o impugnar con abogado gratis: { $defender-phone }.

# Ley sobre Refugiados; COMAR (R050 a R054, R062).
asylum =
    Si corres peligro en tu país, pide refugio en COMAR. Donde no hay, en el INM. Es gratis y no te pueden devolver.
    Tienes { $asylum-days } días hábiles desde que entras. Si ya pasaron, pídelo y explica por qué.
    COMAR: { $comar-phone }. 1 dónde, 2 después de pedirlo, 3 albergue
# R063 a R065.
asylum-where =
    COMAR: Baja California, CDMX, Chiapas, Jalisco, Nuevo León, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, primera vez de { $comar-tapachula-first-hour } a { $comar-tapachula-last-hour }.
    Llama antes de ir: { $comar-phone }. ACNUR: { $unhcr-phone }.
# R057 a R060.
asylum-after =
    Guarda tu constancia: te protege de deportación. No es permiso de viaje. Quédate en ese estado; si te vas sin permiso se da por abandonado.
    La ley dice { $asylum-decision-days } días hábiles, pero tarda meses.
    Si te reconocen, te dan residencia permanente. Dudas: { $comar-phone }.

# Ley de Migración, art. 52 V (R070 a R073).
humanitarian-card =
    Es para víctimas o testigos de delito, menores solos, quienes piden refugio y otras causas humanitarias.
    Se pide en el INM y cuesta { $humanitarian-card-mxn } pesos. Suele durar { $humanitarian-card-years } año y permite trabajar.
    Ojo: hoy dan muy pocas. No pagues a nadie. INM: { $inm-phone }.

# Ley de Migración, arts. 132 a 134 (R075).
regularization =
    Puedes pedir regularizarte en el INM por familia mexicana o residente, causa humanitaria o refugio. Pregunta qué papeles llevar: { $inm-phone }.
    No pagues a coyotes ni gestores.
    1 costos, 2 tarjeta humanitaria, 3 refugio, 4 perdí papeles
# Tarifas del INM 2026 (R080, R081, R084, R086, R088).
regularization-fees =
    En pesos: residente temporal 1 año { $residence-temporary-1-mxn }, 2 años { $residence-temporary-2-mxn }. Permanente { $residence-permanent-mxn }. Visitante con permiso de trabajo { $visitor-work-mxn }.
    Por familia u oferta de empleo hay { $residence-discount-percent }% de descuento. Pide siempre recibo. Ningún agente puede cobrarte aparte.

# R085; ACNUR y consulados por general; R090.
lost-documents =
    Pasaporte o cédula: pide otro en tu consulado. Si pediste refugio, pregunta antes en COMAR: { $comar-phone }.
    Tarjeta migratoria: el INM la repone, { $migration-card-replacement-mxn } pesos ({ $inm-phone }).
    Si te los robaron, denuncia y guarda la copia.

# Ley de Migración, arts. 69 y 109 (R013, R017); SRE (D046).
consulate =
    No tenemos los teléfonos de los consulados. Pregunta en el INM { $inm-phone } o en un albergue.
    Si estás en detención, pide hablar con tu consulado: deben darte los medios. Si pides refugio, no deben avisarle.
    Mexicanos en EE.UU.: { $consular-us-phone }.

# Ley de Migración, art. 8 (R005, R006).
health =
    Con o sin papeles tienes derecho a médico. Ve al centro de salud u hospital público más cercano.
    La urgencia para salvar la vida es gratis y sin condiciones.
    Si te niegan la atención, CNDH: { $human-rights-phone }.
    Sangrado, desmayo, parto o dolor de pecho: { $emergency-number }.

# Ley de Migración, art. 8 (R004).
school =
    Tus hijos pueden ir a la escuela, con o sin papeles. Ve a la escuela más cercana y pide inscribirlos.
    Lleva lo que tengas: acta, boletas, vacunas. Si falta algo, pide entrar igual.
    Si te dicen que no, pide el motivo por escrito y llama a CNDH { $human-rights-phone }.

# Ley de Migración y Ley de Derechos de NNA, reforma 2020 (R040 a R044).
children =
    Ningún menor puede estar en estación migratoria, solo o con familia. La familia va junta al DIF y no la pueden separar.
    Un menor solo va al DIF y la Procuraduría de Protección busca lo mejor para él.
    Si no lo respetan: CNDH { $human-rights-phone }. Peligro: { $emergency-number }.

# R018, R090; D020, D022.
abuse =
    Ningún agente puede pegarte ni cobrarte. Primero ponte a salvo.
    Anota nombre, placa, patrulla, lugar y hora.
    Queja gratis: CNDH { $human-rights-phone }. Denuncia: { $corruption-phone }. Anónima: { $anonymous-report-number }.
    Si te golpean o amenazan ahora: { $emergency-number }.

# Ley de Migración, art. 11; DOF A/117/15 (R008, R070, R092, R093).
crime-victim =
    Puedes denunciar aunque no tengas papeles, en la fiscalía. No te pueden encarcelar por eso. La FGR tiene unidad para migrantes.
    Apoyo a víctimas: { $victims-phone }. Mujeres: { $women-line } opción { $women-line-option }.
    Puedes pedir la tarjeta humanitaria. Peligro: { $emergency-number }.

# R072, R084, R096.
work =
    Si trabajas, te deben pagar, con o sin papeles. Anota días, horas, lugar y nombre del patrón.
    Ayuda gratis: PROFEDET { $labour-phone }.
    Para trabajar con permiso: pregunta al INM { $inm-phone }.
    Si no te dejan salir o te quitan papeles: { $trafficking-line }.

# Ley de Migración, art. 9 (R007, R099).
civil-registry =
    El Registro Civil no puede negarte acta de nacimiento, matrimonio o muerte por no tener papeles.
    Ve al Registro Civil del municipio con el papel del hospital, si lo tienes. La primera acta de nacimiento es gratis.
    Si te la niegan, CNDH: { $human-rights-phone }.

# R095; D042. No hay lista de albergues con teléfono comprobado.
shelter =
    No tenemos lista segura de albergues. Pregunta por "casa del migrante", una iglesia, el DIF o la Cruz Roja. ACNUR: { $unhcr-phone }.
    Ve de día. Si te piden dinero, tu teléfono o no te dejan salir, no es albergue: { $emergency-number }.
    1 Tijuana
# Directorio OIM y ACNUR 2023, puntos de Tijuana (D060 a D064).
shelter-tijuana =
    En Tijuana: Casa del Migrante, Instituto Madre Asunta y Espacio Migrante. YMCA para menores. Desayunador Padre Chava para comer.
    Pueden estar llenos o haber cambiado: pregunta antes y ve de día.

# DOF Lineamientos MAEBI; CICR (R094, E095, D033).
missing-family =
    México debe buscar a toda persona, sea de donde sea. Reporta en la fiscalía, o desde tu país en un consulado de México.
    Ten nombre, foto, ropa, último lugar y fecha. La Cruz Roja da llamadas gratis en albergues. CDMX: { $locatel-phone }.
    Se perdió hoy o hay peligro: { $emergency-number }.

# Ley de Migración, art. 109 (R016, R030).
return-home =
    Puedes pedir volver a tu país por tu voluntad. Pregunta en tu consulado o al INM { $inm-phone }. No pagues a nadie.
    No firmes si no entiendes. Si corres peligro allá, puedes pedir refugio aquí y no te pueden devolver.
    1 refugio, 2 consulado, 3 albergue

# México te Abraza (R100 a R104).
deported =
    Ve a un Centro "México te Abraza": baño, comida, médico, papeles y traslado. Pregunta cuál está abierto: { $inm-phone }.
    Pide tu carta de repatriación y guárdala.
    Hay una tarjeta con { $returnee-card-mxn } pesos, una vez.
    1 tarjeta, 2 traer tus cosas, 3 me robaron
# R101 a R103.
deported-card =
    Tarjeta Bienestar Paisano: { $returnee-card-mxn } pesos, una sola vez.
    Piden nombre, fecha de nacimiento, CURP, carta de repatriación, identificación y acta.
    También te afilian gratis al IMSS por un tiempo, a ti y tu familia.
    Todo es gratis. Quien cobra, miente.
# RGCE 2026, regla 3.2.11 (P090 a P093).
deported-goods =
    Regístrate en el INM. Una vez puedes traer { $return-allowance-usd } dólares de mercancía por persona, aparatos de casa usados y herramientas hasta { $return-tools-usd } dólares. Sin impuesto.
    Si te deportaron, otra persona puede traerlo. Dudas: { $paisano-phone-mexico }.

# R110 a R112, D030.
money =
    Pregunta primero en el banco o la casa de envíos qué identificación acepta. Pide recibo. No des tu clave a nadie.
    Queja contra banco o envío: CONDUSEF { $bank-users-phone }.
    Si piden dinero para soltar a alguien, no pagues: { $anonymous-report-number }.
    1 enviar desde EE.UU.
# R110 a R112.
money-send =
    Envíos desde EE.UU. en efectivo, cheque o money order pagan { $remittance-tax-percent }% de impuesto. Con tarjeta o cuenta, nada.
    La tarjeta Finabien cobra { $finabien-fee-usd } dólares por envío, unos { $finabien-send-usd } de límite. Pídela en el consulado de México.

# E056, E066, R106. No se ayuda a cruzar; sin datos comprobados sobre citas.
us-entry =
    No ayudamos a cruzar ni recomendamos coyotes. Muchos engañan: dicen una hora y en Arizona son { $arizona-walk-days } días de desierto. El río mata.
    Las reglas de EE.UU. cambian y no las tenemos. Si ya estás allá en peligro: { $emergency-number }.
    1 refugio en México, 2 albergue, 3 volver

# INM, Grupos Beta (E001, E003 a E006).
beta =
    Grupo Beta es el grupo de rescate del INM (migración): auxilio, agua, orientación. Visten de naranja. Es gratis, con o sin papeles. No es policía ni su misión es detener, pero hay quejas. Tú decides.
    Pídelo al { $emergency-number }; también Cruz Roja.
    1 dónde, 2 albergue, 3 queja
# E002, E012, E013, E041.
beta-where =
    Hay { $beta-groups } Grupos Beta en { $beta-states } estados: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas y Oaxaca.
    No hay teléfono directo comprobado. Llama al { $emergency-number } y di "Grupo Beta" o Cruz Roja.
