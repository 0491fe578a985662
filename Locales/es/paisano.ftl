# Respuestas Paisano. Cada número, teléfono y plazo es un dato de Intents/facts/paisano.txt.
# Máximo dos mensajes (306 letras) con los datos puestos.

program =
    Héroes Paisanos (antes Programa Paisano) le orienta gratis al entrar, viajar y salir de México.
    Llame: México { $paisano-phone-mexico }, EE.UU. { $paisano-phone-us }. Fechas y módulos: { $paisano-page }.
    Escriba 1 cuánto puedo traer, 2 equipaje, 3 carro, 4 dinero, 5 mordida, 6 guía.

allowance =
    Puede traer { $allowance-usd } dólares de mercancía por persona sin impuesto, aparte de su equipaje. Vale todo el año, por tierra, aire o mar.
    La familia que llega junta suma lo suyo. Guarde los recibos.
    1 si trae más, 2 equipaje, 3 deportado o regreso a vivir, 4 vivo en la frontera, 5 qué no cuenta
allowance-return =
    ¿Le deportaron o regresa a vivir? Una sola vez puede traer { $return-allowance-usd } dólares por persona sin impuesto, sus aparatos de casa usados y sus herramientas hasta { $return-tools-usd } dólares.
    Primero regístrese en el INM. Dudas: { $paisano-phone-mexico }.
allowance-border =
    Si vive en la frontera y es mayor de edad: { $allowance-border-usd } dólares al día, o { $allowance-border-car-usd } por vehículo con más de dos personas.
    No cuenta alcohol, cerveza, tabaco ni gasolina.
allowance-excluded =
    Los { $allowance-usd } dólares no cubren alcohol, tabaco ni gasolina (solo la del tanque). Alcohol y tabaco tienen su propio límite.
    Lo que compró con factura en la franja fronteriza mexicana suma otros { $allowance-border-shop-usd } dólares.

duty =
    Lo que pase de { $allowance-usd } dólares paga { $duty-percent }% si no excede { $duty-cap-usd } dólares. Más de eso: agente aduanal.
    Vaya a "Auto declaración", pague con efectivo o tarjeta y pida recibo.
    Si no declara: multa de { $duty-fine-least-percent }% a { $duty-fine-most-percent }% del valor.
    1 ejemplo, 2 luz roja, 3 pagar por internet, 4 computadora
duty-example =
    Ejemplo: una persona trae { $duty-example-goods-usd } dólares de mercancía. Se restan { $allowance-usd } de franquicia. Quedan { $duty-example-taxed-usd }. El { $duty-percent }% son { $duty-example-tax-usd } dólares de impuesto.
    Enseñe sus recibos: prueban el valor.
duty-red-light =
    Luz roja: revisan sus cosas. No es multa. Enseñe sus recibos.
    Si traía de más sin declarar, vale hasta { $duty-cap-usd } dólares y paga en el momento, impuesto y multa juntos no pasan de { $duty-fine-cap-percent }% del valor. Exija recibo.
duty-online =
    Puede pagar en la aduana (efectivo o tarjeta) o antes por internet. Infórmese: { $customs-page }. El pago por internet vale { $duty-receipt-days } días. Lleve el comprobante y sus recibos de compra.
duty-computer =
    Sin agente aduanal puede pagar por mercancía hasta { $duty-cap-usd } dólares. Si en ella trae equipo de cómputo, hasta { $duty-cap-computer-usd } en total. Lo que pide permiso especial necesita agente aduanal.

baggage =
    No pagan, si vienen con usted: ropa y aseo del viaje, { $baggage-phones } celulares, { $baggage-laptops } laptops, { $baggage-tablets } tabletas, { $baggage-cameras } cámaras, { $baggage-toys } juguetes, { $baggage-consoles } consola, { $baggage-tool-sets } juego de herramienta de mano.
    Lo demás cuenta en sus { $allowance-usd } dólares.
    1 tele, 2 deporte y música, 3 aparatos y discos, 4 bebé y silla de ruedas
baggage-tv =
    La tele no está en la lista de equipaje: cuenta en sus { $allowance-usd } dólares por persona. Si vale más, paga { $duty-percent }% de lo que pase.
    Guarde el recibo. La familia que llega junta suma lo suyo.
baggage-sports =
    Por persona, sin pagar: { $baggage-sport-sets } equipos deportivos, { $baggage-fishing-rods } cañas de pesca, { $baggage-boards } tablas, { $baggage-tents } tienda y equipo de campamento, { $baggage-binoculars } binocular, { $baggage-telescopes } telescopio y { $baggage-instruments } instrumentos musicales.
baggage-devices =
    Por persona, sin pagar: bocinas portátiles, { $baggage-gps } GPS, { $baggage-printers } impresora y { $baggage-projectors } proyector portátiles, { $baggage-games } videojuegos, { $baggage-dvds } DVD, { $baggage-cds } CD, { $baggage-memories } memorias, libros y revistas.
baggage-family =
    Reglas { $customs-rules-year }: no pagan las cosas del bebé, silla de ruedas, andadera, muletas y bastón (mayores y personas con discapacidad), sus medicinas, ni las maletas. Medicina controlada: con receta.

cash =
    Traer dinero no paga impuesto. Si lleva más de { $cash-usd } dólares (efectivo, cheques o giros), declárelo al entrar o salir con la forma { $cash-form }.
    Si no, multa de { $cash-fine-least-percent }% a { $cash-fine-most-percent }% de lo que pase.
    Más de { $cash-crime-usd } sin declarar es delito. En la aduana pida su comprobante.

vehicle =
    Para ir al interior con placas extranjeras necesita el permiso (TIP) de Banjercito: { $vehicle-fee-border-usd } dólares más IVA en frontera, { $vehicle-fee-online-usd } más IVA por internet, y un depósito que le regresan.
    { $vehicle-page }
    1 depósito, 2 papeles, 3 dónde y cuándo, 4 quién maneja, 5 zona sin permiso, 6 chocolate, 7 salir, 8 RV
vehicle-deposit =
    Depósito según el año del auto: { $vehicle-new-year } o más nuevo { $vehicle-new-usd } dólares, { $vehicle-middle-first-year } a { $vehicle-middle-last-year } { $vehicle-middle-usd }, { $vehicle-old-year } o anterior { $vehicle-old-usd }.
    En frontera: efectivo o tarjeta a su nombre. En consulado o internet: solo tarjeta a su nombre. Se lo regresan si cancela a tiempo.
vehicle-papers =
    Lleve título o registro vigente a su nombre (o de esposo, padres o hijos) y tarjeta. Si es mexicano: su residencia o visa de trabajo, por { $vehicle-abroad-years } año o más.
    Un vehículo por persona cada { $vehicle-stay-months } meses, hasta { $vehicle-tonnes } toneladas. No salvage ni sin placas vigentes.
vehicle-where =
    En la frontera (CIITEV Banjercito), por internet { $vehicle-page } de { $vehicle-online-most-days } a { $vehicle-online-least-days } días antes, o en consulado hasta { $vehicle-consulate-months } meses antes.
    Dura { $vehicle-stay-days } días en { $vehicle-stay-months } meses si es mexicano; si es extranjero, lo que su estancia.
vehicle-drivers =
    Reglas { $customs-rules-year }: pueden manejar usted, su esposo o esposa, padres, hijos o hermanos que vivan fuera. Otra persona, solo si usted va a bordo. No lo venda ni lo preste: lo pierde.
    Caben en el permiso { $vehicle-toys } motos o una lancha de hasta { $vehicle-boat-metres } m.
vehicle-free-zone =
    En los primeros { $vehicle-free-km } km de la frontera no necesita permiso si trae placas extranjeras vigentes y va a bordo quien vive fuera. Tampoco en la región fronteriza (como Baja California); confirme su ruta: { $paisano-phone-mexico }.
vehicle-legalise =
    El programa de { $legalise-mxn } pesos para regularizar autos chocolate terminó en { $legalise-ended-year }. No pague a gestores.
    Auto ya legalizado en frontera que va al interior: permiso de { $vehicle-inland-mxn } pesos en Banjercito.
vehicle-motorhome =
    Casa rodante (RV): permiso de { $motorhome-years } años, { $vehicle-fee-border-usd } dólares más IVA en la frontera, { $vehicle-fee-online-usd } más IVA por internet. Se pide en Banjercito: { $vehicle-page }. Dudas: { $paisano-phone-mexico }.

vehicle-return =
    Antes de salir cancele en el módulo Banjercito de la frontera, con el auto ahí, y pida comprobante. El depósito vuelve a su tarjeta el siguiente día hábil bancario.
    ¿Vencido? Haga en línea el aviso de retorno seguro ({ $vehicle-safe-return-form }): { $vehicle-safe-return-days } días para sacarlo.
    1 pagué en efectivo, 2 no lo he sacado
vehicle-return-cash =
    Si dejó el depósito en efectivo, cancele con el auto presente en cualquier CIITEV (Banjercito) de la frontera y ahí se lo regresan. Lleve su permiso. Reglas { $customs-rules-year }. Dudas: { $paisano-phone-mexico }.
vehicle-return-late =
    Si el permiso se vence y no saca el auto, pierde el depósito y se lo pueden quitar. Haga ya en línea el aviso de retorno seguro ({ $vehicle-safe-return-form }): le da { $vehicle-safe-return-days } días para sacarlo. Se repite una vez por fuerza mayor. Dudas: { $paisano-phone-mexico }.

pets =
    Hasta { $pets } mascotas no pagan. Al entrar pase por la OISA de SENASICA: ahí las revisan.
    Perro o gato de EE.UU. o Canadá: sin certificado de salud. De otro país: certificado de { $pet-certificate-days } días o menos, con rabia y desparasitación.
    Jaula limpia, sin cama ni juguetes; comida solo del día.

food =
    No entra: carne fresca, comida casera, queso fresco, huevo, embutido artesanal, fruta ni verdura fresca. Tampoco cerdo de países con peste porcina.
    Sí entra: seco, empacado y sellado de fábrica.
    Si duda, enséñelo en la OISA (SENASICA) al entrar o llame al { $paisano-phone-mexico }.

medicine =
    Reglas { $customs-rules-year }: puede traer sus medicinas personales y sus aparatos de presión y glucosa sin pagar. Llévelas en su empaque.
    La medicina controlada (para nervios, dolor fuerte, dormir) solo con receta: sin receta está prohibida.

alcohol-tobacco =
    Mayores de { $adult-age-years }: { $alcohol-litres } litros de alcohol y { $wine-litres } de vino, y { $cigarette-packs } cajetillas o { $cigars } puros o { $tobacco-grams } g de tabaco. Sin pagar.
    Puede pagar por hasta { $alcohol-extra-litres } litros más ({ $alcohol-extra-percent }%) y { $cigarette-extra-packs } cajetillas más ({ $cigarette-extra-percent }%) o { $cigars-extra } puros ({ $cigars-extra-percent }%). Vapeadores no entran.

prohibited =
    No traiga armas, cartuchos ni cargadores, ni una bala: hasta { $weapon-prison-years } años de cárcel. Revise bien el carro y las maletas antes de cruzar.
    Tampoco drogas, vapeadores, medicina controlada sin receta, carne o fruta fresca, ni ropa usada que no sea su equipaje.

household =
    Menaje sin impuesto si vivió fuera { $household-abroad-months } meses o más y regresa a vivir. Las cosas deben tener { $household-bought-months } meses de compradas. El certificado es gratis en su consulado o MiConsulado.
    Llega con usted, { $household-before-months } meses antes o { $household-after-months } después.
    1 deportado o repatriado, 2 qué no entra
household-excluded =
    El menaje no incluye vehículos, comida, plantas, alcohol, medicinas, armas ni mercancía para vender. Reglas { $customs-rules-year }. Más: su consulado o { $paisano-phone-mexico }.

documents =
    Si es mexicano entra con pasaporte, matrícula consular, acta de nacimiento, INE u otro documento que lo pruebe. No paga FMM.
    Lleve también los papeles con los que va a volver. Dudas: { $paisano-phone-mexico }, desde EE.UU. { $paisano-phone-us }.
    1 no soy mexicano, 2 niños, 3 dos nacionalidades
documents-foreigner =
    Si no es mexicano: pasaporte vigente y permiso de visitante. En { $customs-rules-year } el permiso sin trabajo cuesta { $visitor-fee-mxn } pesos. Pida su recibo. Algunos países necesitan visa: pregunte en un consulado de México antes de viajar.
documents-children =
    Niña o niño mexicano: lleve su acta de nacimiento o pasaporte. Si viaja sin mamá o papá, o solo con uno, pregunte antes qué permiso necesita: consulado, { $paisano-phone-mexico } o desde EE.UU. { $paisano-phone-us }.
documents-dual =
    Si tiene dos nacionalidades entre como mexicano con su papel mexicano: pasaporte, matrícula, acta o INE. No paga FMM. Lleve también su pasaporte de EE.UU. o su otro pasaporte: lo necesita para volver.

bribe =
    No pague. Pida su nombre y recibo. Anote placa, lugar y hora. Nadie puede cobrarle sin recibo.
    Denuncie: Paisano { $paisano-phone-mexico }, desde EE.UU. { $paisano-phone-us }, o Anticorrupción { $corruption-phone }.
    Si le amenazan o corre peligro, llame al { $emergency-number }.

guide =
    La Guía Paisano es gratis, en español e inglés. Pídala en su consulado o en un módulo Paisano, o léala en { $paisano-page }. También puede preguntar aquí: escriba su duda.

roadside =
    Marque { $roadside-phone }, Ángeles Verdes: mecánico gratis en carretera. Contestan siempre; recorren de { $roadside-first-hour } a { $roadside-last-hour }. En autopista de cuota también { $toll-road-phone }.
    Oríllese, prenda las intermitentes y espere fuera del camino.
    Si hay heridos o peligro, llame al { $emergency-number }.
