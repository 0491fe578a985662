# Paisano answers. Every number, phone and deadline is a fact of Intents/facts/paisano.txt.
# Two texts (306 letters) at most, facts filled in.

program =
    Héroes Paisanos (once Programa Paisano) guides you for free when you enter, cross and leave Mexico.
    Call: Mexico { $paisano-phone-mexico }, US { $paisano-phone-us }. Dates and booths: { $paisano-page }.
    Text 1 how much may I bring, 2 baggage, 3 car, 4 cash, 5 bribe, 6 guide.

allowance =
    You may bring { $allowance-usd } dollars of goods per person with no tax, besides your baggage. All year, by land, air or sea.
    A family arriving together adds up its shares. Keep receipts.
    1 if you bring more, 2 baggage, 3 deported or moving back, 4 I live at the border, 5 what is left out
allowance-return =
    Deported, or a Mexican moving back to live? Once, you may bring { $return-allowance-usd } dollars per person with no tax, your used home appliances, and work tools up to { $return-tools-usd } dollars.
    Register with INM (immigration) first. Questions: { $paisano-phone-mexico }.
allowance-border =
    If you live at the border in Mexico and are of age: { $allowance-border-usd } dollars a day, or { $allowance-border-car-usd } per vehicle with more than two people.
    Alcohol, beer, tobacco and fuel are left out.
allowance-excluded =
    The { $allowance-usd } dollars do not cover alcohol, tobacco or fuel (only what is in the tank). Alcohol and tobacco have their own limit.
    Goods bought with a fiscal receipt (factura) in Mexico's border strip add another { $allowance-border-shop-usd } dollars.

duty =
    Above { $allowance-usd } dollars you pay { $duty-percent }% if the extra is not over { $duty-cap-usd } dollars. Over that: customs broker.
    Go to "Auto declaración", pay by cash or card, get a receipt.
    If you do not declare: fine of { $duty-fine-least-percent }% to { $duty-fine-most-percent }% of the value.
    1 example, 2 red light, 3 pay online, 4 computer
duty-example =
    Example: one person brings goods worth { $duty-example-goods-usd } dollars. Take away the { $allowance-usd } allowance. { $duty-example-taxed-usd } are left. { $duty-percent }% of that is { $duty-example-tax-usd } dollars of tax.
    Show your receipts: they prove the value.
duty-red-light =
    Red light: they check your things. It is not a fine. Show your receipts.
    If you had more and did not declare it, it is worth up to { $duty-cap-usd } dollars and you pay at once, tax and fine together are at most { $duty-fine-cap-percent }% of the value. Ask for a receipt.
duty-online =
    Pay at customs (cash or card) or before the trip online. How: { $customs-page }. An online payment is valid { $duty-receipt-days } days. Carry the proof and your shopping receipts.
duty-computer =
    Without a customs broker you can pay for goods up to { $duty-cap-usd } dollars. If they include computer equipment, up to { $duty-cap-computer-usd } in total. Goods that need a permit always need a broker.

baggage =
    Free of tax if they travel with you: clothes and toiletries for the trip, { $baggage-phones } phones, { $baggage-laptops } laptops, { $baggage-tablets } tablets, { $baggage-cameras } cameras, { $baggage-toys } toys, { $baggage-consoles } game console, { $baggage-tool-sets } hand-tool set.
    The rest counts in your { $allowance-usd } dollars.
    1 TV, 2 sport and music, 3 devices, 4 baby, wheelchair
baggage-tv =
    A TV is not on the baggage list: it counts in your { $allowance-usd } dollars per person. If it costs more, you pay { $duty-percent }% of the part above.
    Keep the receipt. A family arriving together adds up its shares.
baggage-sports =
    Per person, no tax: { $baggage-sport-sets } sports sets, { $baggage-fishing-rods } fishing rods, { $baggage-boards } boards, { $baggage-tents } tent and camping gear, { $baggage-binoculars } binoculars, { $baggage-telescopes } telescope and { $baggage-instruments } musical instruments.
baggage-devices =
    Per person, no tax: portable speakers, { $baggage-gps } GPS, { $baggage-printers } portable printer, { $baggage-projectors } projector, { $baggage-games } video games, { $baggage-dvds } DVDs, { $baggage-cds } CDs, { $baggage-memories } USB drives or memory cards, books and magazines.
baggage-family =
    Rules of { $customs-rules-year }: no tax on baby things, wheelchair, walker, crutches and cane (older people, people with disabilities), your own medicines, and suitcases. Controlled medicine: with prescription.

cash =
    There is no tax on bringing money. If you carry more than { $cash-usd } dollars (cash, checks, money orders), declare it when you enter or leave, form { $cash-form }.
    If not: fine of { $cash-fine-least-percent }% to { $cash-fine-most-percent }% of what is above.
    Over { $cash-crime-usd } undeclared is a crime. Ask customs for your proof.

vehicle =
    To drive past the border zone with foreign plates you need the permit (TIP) from Banjercito: { $vehicle-fee-border-usd } dollars plus VAT at the border, { $vehicle-fee-online-usd } plus VAT online, and a deposit you get back.
    { $vehicle-page }
    1 deposit, 2 papers, 3 where, when, 4 who drives, 5 no-permit zone, 6 legalize, 7 leaving, 8 RV
vehicle-deposit =
    Deposit by model year: { $vehicle-new-year } or newer { $vehicle-new-usd } dollars, { $vehicle-middle-first-year } to { $vehicle-middle-last-year } { $vehicle-middle-usd }, { $vehicle-old-year } or older { $vehicle-old-usd }.
    At the border: cash or a card in your name. Consulate or online: only a card in your name. You get it back if you cancel in time.
vehicle-papers =
    Bring title or valid registration in your name (or spouse's, parents', children's) and card. Mexicans: your residence or work visa, for { $vehicle-abroad-years } year or more.
    One vehicle per person every { $vehicle-stay-months } months, up to { $vehicle-tonnes } tonnes. No salvage, no expired plates.
vehicle-where =
    At the border (CIITEV Banjercito), online { $vehicle-page } { $vehicle-online-most-days } to { $vehicle-online-least-days } days before, or at a consulate up to { $vehicle-consulate-months } months before.
    Mexicans: { $vehicle-stay-days } days within { $vehicle-stay-months } months. Foreigners: as long as your stay permit.
vehicle-drivers =
    Rules of { $customs-rules-year }: you, your spouse, parents, children, brothers or sisters who live abroad may drive. Anyone else only with you on board. Do not sell or lend it: you lose it.
    The permit can cover { $vehicle-toys } motorbikes or a boat up to { $vehicle-boat-metres } m.
vehicle-free-zone =
    In the first { $vehicle-free-km } km from the border you need no permit with valid foreign plates and a person living abroad on board. Nor in the border region (like Baja California); check your route: { $paisano-phone-mexico }.
vehicle-legalise =
    The { $legalise-mxn } peso program to legalize "chocolate" cars ended in { $legalise-ended-year }. Do not pay fixers.
    A car already legalized at the border and going inland: { $vehicle-inland-mxn } peso permit at Banjercito.
vehicle-motorhome =
    Motor home (RV): { $motorhome-years }-year permit, { $vehicle-fee-border-usd } dollars plus VAT at the border, { $vehicle-fee-online-usd } plus VAT online. Get it from Banjercito: { $vehicle-page }. Questions: { $paisano-phone-mexico }.

vehicle-return =
    Before you leave, cancel at the Banjercito booth at the border, with the car there, and get the receipt. A card deposit comes back the next banking day.
    Expired? File the "retorno seguro" notice online (form { $vehicle-safe-return-form }): { $vehicle-safe-return-days } days to take the car out.
    1 I paid cash, 2 car still in Mexico
vehicle-return-cash =
    If you left the deposit in cash, cancel with the car present at any CIITEV (Banjercito) at the border and get it back there. Bring your permit. Rules of { $customs-rules-year }. Questions: { $paisano-phone-mexico }.
vehicle-return-late =
    If the permit expires and the car stays, you lose the deposit and they can take the car. File the "retorno seguro" notice online now (form { $vehicle-safe-return-form }): it gives { $vehicle-safe-return-days } days to take it out. Once more for force majeure. Questions: { $paisano-phone-mexico }.

pets =
    Up to { $pets } pets pay no tax. On entry go to OISA (SENASICA): they check them there.
    Dog or cat from the US or Canada: no health certificate. From elsewhere: certificate of { $pet-certificate-days } days or less, with rabies shot and deworming.
    Clean carrier, no bedding or toys; food for the day only.

food =
    Not allowed: fresh meat, home-made food, fresh cheese, eggs, artisan sausage, fresh fruit or vegetables. No pork from countries with swine fever.
    Allowed: dried, packed and factory sealed.
    If in doubt show it at OISA (SENASICA) on entry or call { $paisano-phone-mexico }.

medicine =
    Rules of { $customs-rules-year }: you may bring your own medicines and blood pressure or glucose devices, no tax. Keep them in their packaging.
    Controlled medicine (for nerves, strong pain, sleep) only with a prescription: without it, it is banned.

alcohol-tobacco =
    Over { $adult-age-years }: { $alcohol-litres } liters of alcohol and { $wine-litres } of wine, and { $cigarette-packs } packs or { $cigars } cigars or { $tobacco-grams } g of tobacco. No tax.
    You can pay for up to { $alcohol-extra-litres } liters more ({ $alcohol-extra-percent }%) and { $cigarette-extra-packs } packs more ({ $cigarette-extra-percent }%) or { $cigars-extra } cigars ({ $cigars-extra-percent }%). No vapes.

prohibited =
    Bring no guns, ammo or magazines, not one bullet: up to { $weapon-prison-years } years in prison. Search your car and bags before you cross.
    Also no drugs, vapes, controlled medicine without prescription, fresh meat or fruit, or used clothes that are not your baggage.

household =
    Household goods come in tax-free if you lived abroad { $household-abroad-months } months or more and move back. Things must be bought { $household-bought-months } months before or earlier. Free certificate: consulate or MiConsulado.
    They arrive with you, { $household-before-months } months before or { $household-after-months } after.
    1 deported, 2 what is left out
household-excluded =
    Household goods do not include vehicles, food, plants, alcohol, medicines, weapons or goods for sale. Rules of { $customs-rules-year }. More: your consulate or { $paisano-phone-mexico }.

documents =
    Mexicans enter with passport, matrícula consular, birth certificate, INE or other proof of being Mexican. You do not pay the FMM.
    Carry the papers you need to go back too. Questions: { $paisano-phone-mexico }, from the US { $paisano-phone-us }.
    1 I am not Mexican, 2 children, 3 dual nationals
documents-foreigner =
    If you are not Mexican: valid passport and visitor permit. In { $customs-rules-year } the permit without work costs { $visitor-fee-mxn } pesos. Get your receipt. Some countries need a visa: ask a Mexican consulate before you travel.
documents-children =
    Mexican child: bring the birth certificate or passport. If the child travels without mom or dad, or with only one, ask first which permission is needed: consulate, { $paisano-phone-mexico } or from the US { $paisano-phone-us }.
documents-dual =
    With two nationalities enter as a Mexican with your Mexican paper: passport, matrícula, birth certificate or INE. You do not pay the FMM. Carry your US or other passport too: you need it to go back.

bribe =
    Do not pay. Ask for the name and a receipt. Note plate, place and time. Nobody may charge you without a receipt.
    Report: Paisano { $paisano-phone-mexico }, from the US { $paisano-phone-us }, or Anticorruption { $corruption-phone }.
    If you are threatened or in danger, call { $emergency-number }.

guide =
    The Paisano Guide is free, in Spanish and English. Get it at your consulate or a Paisano booth, or read it at { $paisano-page }. You can also ask here: text your question.

roadside =
    Dial { $roadside-phone }, Green Angels: free road mechanics. They always answer and patrol { $roadside-first-hour } to { $roadside-last-hour }. On toll roads also { $toll-road-phone }.
    Pull over, hazard lights on, wait away from traffic.
    If anyone is hurt or in danger, call { $emergency-number }.
