# Respuestas de derechos. Cada número, teléfono y plazo es un dato de Intents/facts.
# Máximo dos mensajes (306 letras) con los datos puestos. Nunca se pregunta por papeles ni país.

# Ley de Migración, arts. 2, 6, 8, 9, 11 y 67 (R001, R002, R004 a R008, R010).
overview =
    Estar sin papeles en México no es delito. Es una falta administrativa.
    Con o sin papeles tiene derecho a médico, escuela, Registro Civil y a denunciar.
    Peligro: { $emergency-number }.
    Escriba 1 si le paran, 2 detención, 3 refugio, 4 médico, 5 abuso.

# Ley de Migración, art. 7; SCJN AR 275/2019 (R003, R029, R090).
checkpoint =
    Mantenga la calma, no corra. Solo migración, no la policía, puede pedirle papeles, y solo en los casos que marca la ley.
    No firme lo que no entiende. Nadie puede cobrarle. Anote nombre, placa, lugar y hora.
    1 si le detienen, 2 queja, 3 refugio

# Ley de Migración, arts. 68, 69 y 109; SCJN comunicado 090/2023 (R011, R012, R014, R019, R026, R028).
detention =
    Su derecho: máximo { $detention-hours-max } horas en migración. No siempre se cumple; un abogado puede pedir amparo.
    Pida abogado gratis, intérprete, llamada y consulado. No firme sin entender.
    Defensor: { $defender-phone }.
    1 busco a un detenido, 2 derechos adentro, 3 oficio de salida, 4 refugio
# Ley de Migración, art. 109; Consejo Ciudadano del INM (R022, R091).
detention-family =
    Tenga a mano su nombre completo y fecha de nacimiento. Pregunte al INM { $inm-phone } y a su consulado.
    Familia y abogado pueden visitarlo. Abogado gratis: { $defender-phone }.
    Si llaman pidiendo dinero para soltarlo, es extorsión. No pague. Marque { $anonymous-report-number }.
# Ley de Migración, arts. 106, 107 y 109 (R015, R017 a R024).
detention-inside =
    Deben decirle dónde está y por qué, y darle por escrito sus derechos.
    Tiene derecho a teléfono, comida, aseo, médico, visitas, abogado, intérprete y consulado.
    Puede ver su expediente y dar pruebas. Si lo niegan, CNDH: { $human-rights-phone }.
# Oficio de salida (R016, R030).
detention-letter =
    El oficio de salida le pide dejar México por su cuenta en hasta { $exit-letter-days } días. No es permiso para quedarse.
    Si corre peligro en su país, pida refugio en COMAR. También puede pedir regularizarse o impugnar con abogado gratis: { $defender-phone }.

# Ley sobre Refugiados; COMAR (R050 a R054, R062).
asylum =
    Si corre peligro en su país, pida refugio en COMAR. Donde no hay, en el INM. Es gratis y no le pueden devolver.
    Tiene { $asylum-days } días hábiles desde que entra. Si ya pasaron, pídalo y explique por qué.
    COMAR: { $comar-phone }. 1 dónde, 2 después de pedirlo, 3 albergue
# R063 a R065.
asylum-where =
    COMAR: Baja California, CDMX, Chiapas, Jalisco, Nuevo León, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, primera vez de { $comar-tapachula-first-hour } a { $comar-tapachula-last-hour }.
    Llame antes de ir: { $comar-phone }. ACNUR: { $unhcr-phone }.
# R057 a R060.
asylum-after =
    Guarde su constancia: le protege de deportación. No es permiso de viaje. Quédese en ese estado; si se va sin permiso se da por abandonado.
    La ley dice { $asylum-decision-days } días hábiles, pero tarda meses.
    Si le reconocen, le dan residencia permanente. Dudas: { $comar-phone }.

# Ley de Migración, art. 52 V (R070 a R073).
humanitarian-card =
    Es para víctimas o testigos de delito, menores solos, quienes piden refugio y otras causas humanitarias.
    Se pide en el INM y cuesta { $humanitarian-card-mxn } pesos. Suele durar { $humanitarian-card-years } año y permite trabajar.
    Ojo: hoy dan muy pocas. No pague a nadie. INM: { $inm-phone }.

# Ley de Migración, arts. 132 a 134 (R075).
regularization =
    Puede pedir regularizarse en el INM por familia mexicana o residente, causa humanitaria o refugio. Pregunte qué papeles llevar: { $inm-phone }.
    No pague a coyotes ni gestores.
    1 costos, 2 tarjeta humanitaria, 3 refugio, 4 perdí papeles
# Tarifas del INM 2026 (R080, R081, R084, R086, R088).
regularization-fees =
    En pesos: residente temporal 1 año { $residence-temporary-1-mxn }, 2 años { $residence-temporary-2-mxn }. Permanente { $residence-permanent-mxn }. Visitante con permiso de trabajo { $visitor-work-mxn }.
    Por familia u oferta de empleo hay { $residence-discount-percent }% de descuento. Pida siempre recibo. Ningún agente puede cobrarle aparte.

# R085; ACNUR y consulados por general; R090.
lost-documents =
    Pasaporte o cédula: pida otro en su consulado. Si pidió refugio, pregunte antes en COMAR: { $comar-phone }.
    Tarjeta migratoria: el INM la repone, { $migration-card-replacement-mxn } pesos ({ $inm-phone }).
    Si se los robaron, denuncie y guarde la copia.

# Ley de Migración, arts. 69 y 109 (R013, R017); SRE (D046).
consulate =
    No tenemos los teléfonos de los consulados. Pregunte en el INM { $inm-phone } o en un albergue.
    Si está en detención, pida hablar con su consulado: deben darle los medios. Si pide refugio, no deben avisarle.
    Mexicanos en EE.UU.: { $consular-us-phone }.

# Ley de Migración, art. 8 (R005, R006).
health =
    Con o sin papeles tiene derecho a médico. Vaya al centro de salud u hospital público más cercano.
    La urgencia para salvar la vida es gratis y sin condiciones.
    Si le niegan la atención, CNDH: { $human-rights-phone }.
    Sangrado, desmayo, parto o dolor de pecho: { $emergency-number }.

# Ley de Migración, art. 8 (R004).
school =
    Sus hijos pueden ir a la escuela, con o sin papeles. Vaya a la escuela más cercana y pida inscribirlos.
    Lleve lo que tenga: acta, boletas, vacunas. Si falta algo, pida entrar igual.
    Si le dicen que no, pida el motivo por escrito y llame a CNDH { $human-rights-phone }.

# Ley de Migración y Ley de Derechos de NNA, reforma 2020 (R040 a R044).
children =
    Ningún menor puede estar en estación migratoria, solo o con familia. La familia va junta al DIF y no la pueden separar.
    Un menor solo va al DIF y la Procuraduría de Protección busca lo mejor para él.
    Si no lo respetan: CNDH { $human-rights-phone }. Peligro: { $emergency-number }.

# R018, R090; D020, D022.
abuse =
    Ningún agente puede pegarle ni cobrarle. Primero póngase a salvo.
    Anote nombre, placa, patrulla, lugar y hora.
    Queja gratis: CNDH { $human-rights-phone }. Denuncia: { $corruption-phone }. Anónima: { $anonymous-report-number }.
    Si le golpean o amenazan ahora: { $emergency-number }.

# Ley de Migración, art. 11; DOF A/117/15 (R008, R070, R092, R093).
crime-victim =
    Puede denunciar aunque no tenga papeles, en la fiscalía. No le pueden encarcelar por eso. La FGR tiene unidad para migrantes.
    Apoyo a víctimas: { $victims-phone }. Mujeres: { $women-line } opción { $women-line-option }.
    Puede pedir la tarjeta humanitaria. Peligro: { $emergency-number }.

# R072, R084, R096.
work =
    Si trabaja, le deben pagar, con o sin papeles. Anote días, horas, lugar y nombre del patrón.
    Ayuda gratis: PROFEDET { $labour-phone }.
    Para trabajar con permiso: pregunte al INM { $inm-phone }.
    Si no le dejan salir o le quitan papeles: { $trafficking-line }.

# Ley de Migración, art. 9 (R007, R099).
civil-registry =
    El Registro Civil no puede negarle acta de nacimiento, matrimonio o muerte por no tener papeles.
    Vaya al Registro Civil del municipio con el papel del hospital, si lo tiene. La primera acta de nacimiento es gratis.
    Si se la niegan, CNDH: { $human-rights-phone }.

# R095; D042. No hay lista de albergues con teléfono comprobado.
shelter =
    No tenemos lista segura de albergues. Pregunte por "casa del migrante", una iglesia, el DIF o la Cruz Roja. ACNUR: { $unhcr-phone }.
    Vaya de día. Si le piden dinero, su teléfono o no le dejan salir, no es albergue: { $emergency-number }.
    1 Tijuana
# Directorio OIM y ACNUR 2023, puntos de Tijuana (D060 a D064).
shelter-tijuana =
    En Tijuana: Casa del Migrante, Instituto Madre Asunta y Espacio Migrante. YMCA para menores. Desayunador Padre Chava para comer.
    Pueden estar llenos o haber cambiado: pregunte antes y vaya de día.

# DOF Lineamientos MAEBI; CICR (R094, E095, D033).
missing-family =
    México debe buscar a toda persona, sea de donde sea. Reporte en la fiscalía, o desde su país en un consulado de México.
    Tenga nombre, foto, ropa, último lugar y fecha. La Cruz Roja da llamadas gratis en albergues. CDMX: { $locatel-phone }.
    Se perdió hoy o hay peligro: { $emergency-number }.

# Ley de Migración, art. 109 (R016, R030).
return-home =
    Puede pedir volver a su país por su voluntad. Pregunte en su consulado o al INM { $inm-phone }. No pague a nadie.
    No firme si no entiende. Si corre peligro allá, puede pedir refugio aquí y no le pueden devolver.
    1 refugio, 2 consulado, 3 albergue

# México te Abraza (R100 a R104).
deported =
    Vaya a un Centro "México te Abraza": baño, comida, médico, papeles y traslado. Pregunte cuál está abierto: { $inm-phone }.
    Pida su carta de repatriación y guárdela.
    Hay una tarjeta con { $returnee-card-mxn } pesos, una vez.
    1 tarjeta, 2 traer sus cosas, 3 me robaron
# R101 a R103.
deported-card =
    Tarjeta Bienestar Paisano: { $returnee-card-mxn } pesos, una sola vez.
    Piden nombre, fecha de nacimiento, CURP, carta de repatriación, identificación y acta.
    También le afilian gratis al IMSS por un tiempo, a usted y su familia.
    Todo es gratis. Quien cobra, miente.
# RGCE 2026, regla 3.2.11 (P090 a P093).
deported-goods =
    Regístrese en el INM. Una vez puede traer { $return-allowance-usd } dólares de mercancía por persona, aparatos de casa usados y herramientas hasta { $return-tools-usd } dólares. Sin impuesto.
    Si le deportaron, otra persona puede traerlo. Dudas: { $paisano-phone-mexico }.

# R110 a R112, D030.
money =
    Pregunte primero en el banco o la casa de envíos qué identificación acepta. Pida recibo. No dé su clave a nadie.
    Queja contra banco o envío: CONDUSEF { $bank-users-phone }.
    Si piden dinero para soltar a alguien, no pague: { $anonymous-report-number }.
    1 enviar desde EE.UU.
# R110 a R112.
money-send =
    Envíos desde EE.UU. en efectivo, cheque o money order pagan { $remittance-tax-percent }% de impuesto. Con tarjeta o cuenta, nada.
    La tarjeta Finabien cobra { $finabien-fee-usd } dólares por envío, unos { $finabien-send-usd } de límite. Pídala en el consulado de México.

# E056, E066, R106. No se ayuda a cruzar; sin datos comprobados sobre citas.
us-entry =
    No ayudamos a cruzar ni recomendamos coyotes. Muchos engañan: dicen una hora y en Arizona son { $arizona-walk-days } días de desierto. El río mata.
    Las reglas de EE.UU. cambian y no las tenemos. Si ya está allá en peligro: { $emergency-number }.
    1 refugio en México, 2 albergue, 3 volver

# INM, Grupos Beta (E001, E003 a E006).
beta =
    Grupo Beta es el grupo de rescate del INM (migración): auxilio, agua, orientación. Visten de naranja. Es gratis, con o sin papeles. No es policía ni su misión es detener, pero hay quejas. Usted decide.
    Pídalo al { $emergency-number }; también Cruz Roja.
    1 dónde, 2 albergue, 3 queja
# E002, E012, E013, E041.
beta-where =
    Hay { $beta-groups } Grupos Beta en { $beta-states } estados: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas y Oaxaca.
    No hay teléfono directo comprobado. Llame al { $emergency-number } y diga "Grupo Beta" o Cruz Roja.
