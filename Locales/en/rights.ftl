# Rights answers. Every number, phone and deadline is a fact of Intents/facts.
# At most two messages (306 letters) with the facts filled in. Papers and country are never asked about.

# Ley de Migración, arts. 2, 6, 8, 9, 11, 67 (R001, R002, R004 to R008, R010).
overview =
    Being without papers in Mexico is not a crime. It is an administrative matter.
    With or without papers you have a right to a doctor, school, birth records and to report crime.
    Danger: { $emergency-number }.
    Write 1 if stopped, 2 detention, 3 asylum, 4 doctor, 5 abuse.

# Ley de Migración, art. 7; SCJN AR 275/2019 (R003, R029, R090).
checkpoint =
    Stay calm, do not run. Only immigration, not the police, may ask for your papers, and only in the cases the law sets.
    Do not sign what you do not understand. No one may charge you. Note name, badge, place, time.
    1 if they hold you, 2 complain, 3 asylum

# Ley de Migración, arts. 68, 69, 109; SCJN 090/2023 (R011, R012, R014, R019, R026, R028).
detention =
    Your right: at most { $detention-hours-max } hours held by immigration. It is not always kept; a lawyer can file an amparo.
    Ask for a free lawyer, interpreter, phone call and consulate. Sign nothing you do not understand.
    Defender: { $defender-phone }.
    1 find someone, 2 rights inside, 3 exit letter, 4 asylum
# Ley de Migración, art. 109; Consejo Ciudadano del INM (R022, R091).
detention-family =
    Have the full name and date of birth ready. Ask INM { $inm-phone } and the person's consulate.
    Family and lawyer may visit. Free lawyer: { $defender-phone }.
    If someone calls asking for money to release them, it is extortion. Do not pay. Call { $anonymous-report-number }.
# Ley de Migración, arts. 106, 107, 109 (R015, R017 to R024).
detention-inside =
    They must tell you where you are and why, and give you your rights in writing.
    You have a right to a phone, food, hygiene, doctor, visits, lawyer, interpreter and consulate.
    You may see your file and give proof. If refused, CNDH: { $human-rights-phone }.
# The exit letter (R016, R030).
detention-letter =
    The exit letter (oficio de salida) asks you to leave Mexico on your own within { $exit-letter-days } days. It is no permit to stay.
    If you are in danger in your country, ask COMAR for asylum. You may also ask for papers, or appeal with a free lawyer: { $defender-phone }.

# Ley sobre Refugiados; COMAR (R050 to R054, R062).
asylum =
    If you are in danger in your country, ask for asylum at COMAR. Where there is none, at INM. It is free and they may not send you back.
    You have { $asylum-days } working days from entry. If late, ask and explain why.
    COMAR: { $comar-phone }. 1 where, 2 after you ask, 3 shelter
# R063 to R065.
asylum-where =
    COMAR: Baja California, Mexico City, Chiapas, Jalisco, Nuevo Leon, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, first time { $comar-tapachula-first-hour } to { $comar-tapachula-last-hour }.
    Call before you go: { $comar-phone }. UNHCR: { $unhcr-phone }.
# R057 to R060.
asylum-after =
    Keep your COMAR paper: it protects you from deportation. It is no travel permit. Stay in that state; if you leave without permission your claim is dropped.
    The law says { $asylum-decision-days } working days; it takes months.
    If accepted you get permanent residence. { $comar-phone }

# Ley de Migración, art. 52 V (R070 to R073).
humanitarian-card =
    It is for victims or witnesses of crime, minors alone, asylum seekers and other humanitarian reasons.
    Ask at INM. It costs { $humanitarian-card-mxn } pesos, usually lasts { $humanitarian-card-years } year and lets you work.
    Note: very few are given now. Pay no one. INM: { $inm-phone }.

# Ley de Migración, arts. 132 to 134 (R075).
regularization =
    You may ask INM for papers through family, humanitarian reasons or asylum. Ask what to bring: { $inm-phone }.
    Do not pay coyotes or fixers.
    1 fees, 2 humanitarian card, 3 asylum, 4 lost papers
# INM fees 2026 (R080, R081, R084, R086, R088).
regularization-fees =
    In pesos: temporary residence 1 year { $residence-temporary-1-mxn }, 2 years { $residence-temporary-2-mxn }. Permanent { $residence-permanent-mxn }. Visitor with work permit { $visitor-work-mxn }.
    With family or a job offer { $residence-discount-percent }% off. Always get a receipt. No officer may charge you extra.

# R013, R085.
lost-documents =
    Passport or ID: ask your consulate for a new one. If you asked for asylum, first ask COMAR: { $comar-phone }.
    Migration card: INM replaces it for { $migration-card-replacement-mxn } pesos ({ $inm-phone }).
    If stolen, report it and keep the copy.

# Ley de Migración, arts. 69, 109 (R013, R017); SRE (D045).
consulate =
    We do not have the consulates' phones. Ask INM { $inm-phone } or a shelter.
    If you are held, ask to speak with your consulate: they must give you the means. If you ask for asylum, they must not tell it.
    Mexicans in the US: { $consular-us-phone }.

# Ley de Migración, art. 8 (R005, R006).
health =
    With or without papers you have a right to a doctor. Go to the nearest health centre or public hospital.
    Urgent care to save life is free, no conditions.
    If refused, CNDH: { $human-rights-phone }.
    Bleeding, fainting, birth or chest pain: { $emergency-number }.

# Ley de Migración, art. 8 (R004).
school =
    Your children can go to school, with or without papers. Go to the nearest school and ask to enrol them.
    Bring what you have: birth certificate, reports, vaccines. If something is missing, ask to start anyway.
    If they say no, ask why in writing and call CNDH { $human-rights-phone }.

# Ley de Migración, 2020 reform (R040 to R044).
children =
    No child may be kept in an immigration station, alone or with family. The family goes together to DIF and may not be separated.
    A child alone goes to DIF, and the child protection office decides what is best.
    If not respected: CNDH { $human-rights-phone }. Danger: { $emergency-number }.

# R018, R090; D020, D022.
abuse =
    No officer may hit you or charge you money. First get safe.
    Note name, badge, patrol car, place and time.
    Free complaint: CNDH { $human-rights-phone }. Report: { $corruption-phone }. Anonymous: { $anonymous-report-number }.
    If they hit or threaten you now: { $emergency-number }.

# Ley de Migración, art. 11; DOF A/117/15 (R008, R070, R092, R093).
crime-victim =
    You can report a crime without papers, at the prosecutor's office (fiscalia). You cannot be jailed for that. FGR has a unit for migrants.
    Victim support: { $victims-phone }. Women: { $women-line } option { $women-line-option }.
    You may ask for the humanitarian card. Danger: { $emergency-number }.

# R072, R084, R096.
work =
    If you work, they must pay you, with or without papers. Note days, hours, place and the boss's name.
    Free help: PROFEDET { $labour-phone }.
    Work permit: ask INM { $inm-phone }.
    If they do not let you leave or keep your papers: { $trafficking-line }.

# Ley de Migración, art. 9 (R007, R099).
civil-registry =
    The Registro Civil may not refuse a birth, marriage or death certificate because you have no papers.
    Go to the town's Registro Civil with the hospital paper if you have it. The first birth certificate is free.
    If refused, CNDH: { $human-rights-phone }.

# R095; D042. There is no list of shelters with tested phones.
shelter =
    We have no checked list of shelters. Ask for "casa del migrante", a church, DIF or Red Cross. UNHCR: { $unhcr-phone }.
    Go by day. If they ask for money, your phone, or do not let you out, it is no shelter: { $emergency-number }.
    1 Tijuana
# IOM and UNHCR directory 2023, places in Tijuana (D060 to D064).
shelter-tijuana =
    In Tijuana: Casa del Migrante, Instituto Madre Asunta and Espacio Migrante. YMCA for minors. Desayunador Padre Chava for food.
    They may be full or have changed: ask first and go by day.

# DOF MAEBI guidelines; ICRC (R094, E095, D033).
missing-family =
    Mexico must search for anyone, from any country. Report at the fiscalia, or from home at a Mexican consulate.
    Have name, photo, clothes, last place and date. Red Cross gives free calls in shelters. Mexico City: { $locatel-phone }.
    Lost today or in danger: { $emergency-number }.

# Ley de Migración, art. 109 (R016).
return-home =
    You may ask to go back by your own will. Ask your consulate or INM { $inm-phone }. Pay no one.
    Do not sign what you do not understand. If you are in danger there, you can ask for asylum here and they may not send you back.
    1 asylum, 2 consulate, 3 shelter

# México te Abraza (R100 to R104).
deported =
    Go to a "Mexico te Abraza" centre: bath, food, doctor, papers, transport. Ask which is open: { $inm-phone }.
    Ask for your repatriation letter and keep it.
    There is a card with { $returnee-card-mxn } pesos, once.
    1 card, 2 bring your things, 3 I was robbed
# R101 to R103.
deported-card =
    Bienestar Paisano card: { $returnee-card-mxn } pesos, once.
    They ask name, date of birth, CURP, repatriation letter, ID and birth certificate.
    IMSS health care is also free for a time, for you and your family.
    It is all free. Whoever charges you is lying.
# RGCE 2026, rule 3.2.11 (P090 to P093).
deported-goods =
    Register with INM. Once, you may bring goods worth { $return-allowance-usd } dollars a person, used home appliances, and tools up to { $return-tools-usd } dollars. No tax.
    If you were deported, someone else may bring them. Questions: { $paisano-phone-mexico }.

# R110 to R112, D030.
money =
    First ask the bank or money shop which ID they take. Keep the receipt. Give your PIN to no one.
    Complaint about a bank or transfer: CONDUSEF { $bank-users-phone }.
    If they ask money to free someone, do not pay: { $anonymous-report-number }.
    1 sending from the US
# R110 to R112.
money-send =
    Money sent from the US in cash, check or money order pays { $remittance-tax-percent }% tax. With card or account, none.
    The Finabien card costs { $finabien-fee-usd } dollars a transfer, up to about { $finabien-send-usd }. Ask for it at the Mexican consulate.

# E056, E066, R106. No help to cross; no checked facts about appointments.
us-entry =
    We do not help to cross or name coyotes. Many lie: they say one hour, in Arizona it is { $arizona-walk-days } days of desert. The river kills.
    US rules change and we do not have them. If you are there and in danger: { $emergency-number }.
    1 asylum in Mexico, 2 shelter, 3 go home

# INM, Grupos Beta (E001, E003 to E006).
beta =
    Grupo Beta is the rescue group of INM (immigration): first aid, water, advice. They wear orange. Free, with or without papers. Not police, not there to detain, but there are complaints. You decide.
    Ask { $emergency-number } for Beta or Red Cross.
    1 where, 2 shelter, 3 complain
# E002, E012, E013, E041.
beta-where =
    There are { $beta-groups } Beta groups in { $beta-states } states: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas, Oaxaca.
    There is no checked direct phone. Call { $emergency-number } and say "Grupo Beta" or Red Cross.
