# Repons sou dwa. Chak nimewo, telefòn ak dat se yon fè nan Intents/facts.
# De mesaj pa plis (306 lèt) lè fè yo ladan l. Pou relekti pa yon moun ki pale kreyòl.

# Ley de Migración, arts. 2, 6, 8, 9, 11, 67.
overview =
    Pa gen papye nan Meksik se pa krim. Se yon fot administratif.
    Avèk oswa san papye ou gen dwa ale doktè, lekòl, Rejis Sivil, epi pote plent.
    Danje: { $emergency-number }.
    Ekri 1 si yo kanpe w, 2 detansyon, 3 azil, 4 doktè, 5 abi.

# Ley de Migración, art. 7; SCJN AR 275/2019.
checkpoint =
    Rete kalm, pa kouri. Se imigrasyon sèlman, pa lapolis, ki ka mande w papye, nan ka lalwa di yo.
    Pa siyen sa ou pa konprann. Pèsonn pa gen dwa mande w lajan. Note non, nimewo plak, kote ak lè.
    1 si yo kenbe w, 2 plent, 3 azil

# Ley de Migración, arts. 68, 69, 109; SCJN 090/2023.
detention =
    Dwa ou: pa plis pase { $detention-hours-max } èdtan nan men imigrasyon. Yo pa toujou respekte l; yon avoka ka mande amparo.
    Mande avoka gratis, entèprèt, apèl ak konsila. Pa siyen san konprann.
    Defansè: { $defender-phone }.
    1 chèche yon moun, 2 dwa anndan, 3 papye sòti, 4 azil
# Ley de Migración, art. 109.
detention-family =
    Prepare non konplè l ak dat nesans li. Mande INM { $inm-phone } ak konsila li.
    Fanmi ak avoka ka vizite l. Avoka gratis: { $defender-phone }.
    Si yon moun rele pou lajan pou yo lage l, se vòl. Pa peye. Rele { $anonymous-report-number }.
# Ley de Migración, arts. 106, 107, 109.
detention-inside =
    Yo dwe di w ki kote ou ye ak poukisa, epi ba ou dwa ou yo sou papye.
    Ou gen dwa a telefòn, manje, pwòpte, doktè, vizit, avoka, entèprèt ak konsila.
    Ou ka wè dosye w epi bay prèv. Si yo refize, CNDH: { $human-rights-phone }.
# Oficio de salida.
detention-letter =
    Papye sòti a (oficio de salida) mande w kite Meksik poukont ou nan { $exit-letter-days } jou pa plis. Li pa yon pèmi pou rete.
    Si ou an danje nan peyi w, mande azil nan COMAR. Ou ka mande papye tou, oswa konteste ak avoka gratis: { $defender-phone }.

# Ley sobre Refugiados; COMAR.
asylum =
    Si ou an danje nan peyi w, mande azil nan COMAR. Kote ki pa genyen, nan INM. Li gratis, yo pa gen dwa voye w tounen.
    Ou gen { $asylum-days } jou ouvrab depi ou antre. Si yo pase, mande kanmenm, di poukisa.
    COMAR: { $comar-phone }. 1 ki kote, 2 apre demann lan, 3 kay pou dòmi
asylum-where =
    COMAR: Baja California, Vil Meksiko, Chiapas, Jalisco, Nuevo Leon, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, premye fwa { $comar-tapachula-first-hour } a { $comar-tapachula-last-hour }.
    Rele anvan ou ale: { $comar-phone }. ACNUR: { $unhcr-phone }.
asylum-after =
    Sere papye COMAR a: li pwoteje w kont depòtasyon. Li pa pèmi vwayaj. Rete nan eta sa a; si w ale san pèmisyon, demann lan tonbe.
    Lalwa di { $asylum-decision-days } jou ouvrab, men li pran plizyè mwa.
    Si yo aksepte w, ou jwenn rezidans pèmanan. { $comar-phone }

# Ley de Migración, art. 52 V.
humanitarian-card =
    Li pou viktim oswa temwen krim, minè ki poukont yo, moun ki mande azil ak lòt rezon imanitè.
    Mande l nan INM. Li koute { $humanitarian-card-mxn } peso, dire { $humanitarian-card-years } an anjeneral, ou ka travay avè l.
    Atansyon: yo bay trè piti kounye a. Pa peye pèsonn. INM: { $inm-phone }.

# Ley de Migración, arts. 132-134.
regularization =
    Ou ka mande papye nan INM pou fanmi, rezon imanitè oswa azil. Mande ki papye pou pote: { $inm-phone }.
    Pa peye koyòt ni koutye.
    1 pri, 2 kat imanitè, 3 azil, 4 mwen pèdi papye
regularization-fees =
    An peso: rezidans tanporè 1 an { $residence-temporary-1-mxn }, 2 an { $residence-temporary-2-mxn }. Pèmanan { $residence-permanent-mxn }. Vizitè ki ka travay { $visitor-work-mxn }.
    Pou fanmi oswa travay: { $residence-discount-percent }% rabè. Toujou mande resi. Okenn ajan pa ka fè w peye anplis.

lost-documents =
    Paspò oswa kat idantite: mande konsila ou yon lòt. Si ou te mande azil, mande COMAR anvan: { $comar-phone }.
    Kat imigrasyon: INM refè l pou { $migration-card-replacement-mxn } peso ({ $inm-phone }).
    Si yo vòlè yo, pote plent epi kenbe kopi a.

consulate =
    Nou pa gen telefòn konsila yo. Mande INM { $inm-phone } oswa yon kay migran.
    Si yo kenbe w, mande pale ak konsila ou: yo dwe ba ou mwayen. Si ou mande azil, yo pa dwe avèti l.
    Meksiken Ozetazini: { $consular-us-phone }.

# Ley de Migración, art. 8.
health =
    Avèk oswa san papye ou gen dwa wè doktè. Ale nan sant sante oswa lopital piblik ki pi pre a.
    Ijans pou sove lavi gratis, san kondisyon.
    Si yo refize, CNDH: { $human-rights-phone }.
    Senyen, endispoze, akouchman, doulè nan lestomak: { $emergency-number }.

school =
    Pitit ou ka ale lekòl, avèk oswa san papye. Ale nan lekòl ki pi pre a epi mande enskri yo.
    Pote sa ou genyen: batistè, nòt lekòl, vaksen. Si yon bagay manke, mande pou l antre kanmenm.
    Si yo di non, mande rezon an sou papye epi rele CNDH { $human-rights-phone }.

children =
    Okenn timoun pa dwe fèmen nan estasyon imigrasyon, ni poukont li ni ak fanmi. Fanmi an ale ansanm nan DIF, yo pa ka separe l.
    Yon timoun poukont li ale nan DIF; biwo pwoteksyon an chwazi sa ki pi bon pou li.
    Si se pa sa: CNDH { $human-rights-phone }. Danje: { $emergency-number }.

abuse =
    Okenn ajan pa gen dwa frape w ni pran lajan w. Anvan tout bagay, ale kote ki an sekirite.
    Note non, nimewo plak, machin, kote ak lè.
    Plent gratis: CNDH { $human-rights-phone }. Denonse: { $corruption-phone }. Anonim: { $anonymous-report-number }.
    Si y ap frape w kounye a: { $emergency-number }.

crime-victim =
    Ou ka pote plent san papye, nan fiscalia. Yo pa ka mete w nan prizon pou sa. FGR gen yon biwo pou migran.
    Èd pou viktim: { $victims-phone }. Fanm: { $women-line } opsyon { $women-line-option }.
    Ou ka mande kat imanitè a. Danje: { $emergency-number }.

work =
    Si ou travay, yo dwe peye w, avèk oswa san papye. Note jou, lè, kote ak non patwon an.
    Èd gratis: PROFEDET { $labour-phone }.
    Pèmi travay: mande INM { $inm-phone }.
    Si yo pa kite w soti oswa yo pran papye w: { $trafficking-line }.

civil-registry =
    Rejis Sivil pa ka refize w batistè, ak maryaj oswa ak lanmò paske ou pa gen papye.
    Ale nan Rejis Sivil vil la ak papye lopital la si ou genyen l. Premye batistè a gratis.
    Si yo refize, CNDH: { $human-rights-phone }.

shelter =
    Nou pa gen lis kay ki verifye. Mande "casa del migrante", yon legliz, DIF oswa Lakwa Wouj. ACNUR: { $unhcr-phone }.
    Ale lajounen. Si yo mande w lajan, telefòn ou, oswa yo pa kite w soti, se pa kay migran: { $emergency-number }.
    1 Tijuana
shelter-tijuana =
    Nan Tijuana: Casa del Migrante, Instituto Madre Asunta ak Espacio Migrante. YMCA pou minè. Desayunador Padre Chava pou manje.
    Yo ka plen oswa chanje: mande anvan, ale lajounen.

missing-family =
    Meksik dwe chèche tout moun, kèlkeswa peyi a. Siyale sa nan fiscalia, oswa depi lakay ou nan yon konsila Meksik.
    Bay non, foto, rad, dènye kote ak dat. Lakwa Wouj bay apèl gratis nan kay migran. Vil Meksiko: { $locatel-phone }.
    Pèdi jodi a oswa danje: { $emergency-number }.

return-home =
    Ou ka mande tounen nan peyi w si se sa ou vle. Mande konsila ou oswa INM { $inm-phone }. Pa peye pèsonn.
    Pa siyen si ou pa konprann. Si ou an danje lòtbò a, ou ka mande azil isit; yo pa gen dwa voye w tounen.
    1 azil, 2 konsila, 3 kay pou dòmi

deported =
    Pou Meksiken: ale nan yon sant "Mexico te Abraza": douch, manje, doktè, papye, transpò. Mande kilès ki louvri: { $inm-phone }.
    Mande lèt repatriyasyon an, sere l.
    Gen yon kat ak { $returnee-card-mxn } peso, yon sèl fwa.
    1 kat, 2 afè w, 3 yo vòlè m
deported-card =
    Kat Bienestar Paisano: { $returnee-card-mxn } peso, yon sèl fwa.
    Yo mande non, dat nesans, CURP, lèt repatriyasyon, idantite ak batistè.
    IMSS gratis tou pou yon tan, pou ou ak fanmi w.
    Tout gratis. Moun ki mande lajan ap bay manti.
deported-goods =
    Enskri nan INM. Yon sèl fwa, ou ka pote { $return-allowance-usd } dola machandiz pou chak moun, aparèy kay ki sèvi deja, ak zouti jiska { $return-tools-usd } dola. San taks.
    Si yo depòte w, yon lòt moun ka pote yo. Kesyon: { $paisano-phone-mexico }.

money =
    Mande bank lan oswa biwo transfè a anvan ki idantite yo aksepte. Pran resi. Pa bay pèsonn kòd ou.
    Plent kont bank oswa transfè: CONDUSEF { $bank-users-phone }.
    Si yo mande lajan pou lage yon moun, pa peye: { $anonymous-report-number }.
    1 voye depi Etazini
money-send =
    Lajan ki soti Etazini an kach, chèk oswa money order peye { $remittance-tax-percent }% taks. Ak kat oswa kont, anyen.
    Kat Finabien koute { $finabien-fee-usd } dola pa transfè, jiska { $finabien-send-usd } konsa. Mande l nan konsila Meksik.

us-entry =
    Nou pa ede moun janbe, nou pa rekòmande koyòt. Anpil bay manti: yo di inèdtan, nan Arizona se { $arizona-walk-days } jou dezè. Larivyè a touye.
    Règ Etazini chanje, nou pa genyen yo. Si ou la deja an danje: { $emergency-number }.
    1 azil Meksik, 2 kay, 3 tounen

beta =
    Grupo Beta se gwoup sekou INM (imigrasyon): swen, dlo, konsèy. Yo mete abi oranj. Li gratis, avèk oswa san papye. Se pa lapolis, travay yo se pa arete, men gen plent. Se ou ki deside.
    Mande { $emergency-number } Beta oswa Lakwa Wouj.
    1 ki kote, 2 kay, 3 plent
beta-where =
    Gen { $beta-groups } gwoup Beta nan { $beta-states } eta: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas, Oaxaca.
    Pa gen telefòn dirèk ki verifye. Rele { $emergency-number } epi di "Grupo Beta" oswa Lakwa Wouj.
