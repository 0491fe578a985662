# Repons Paisano. Chak chif, telefòn ak dat limit se yon enfòmasyon nan Intents/facts/paisano.txt.
# De mesaj (306 lèt) pou pi plis. Yon moun ki pale kreyòl depi li fèt dwe reli tèks sa yo.

program =
    Héroes Paisanos (ansyen Programa Paisano) ede w gratis lè w ap antre, vwayaje ak soti Meksik.
    Rele: Meksik { $paisano-phone-mexico }, Etazini { $paisano-phone-us }. Dat ak biwo: { $paisano-page }.
    Ekri 1 konbyen machandiz, 2 malèt, 3 machin, 4 lajan, 5 lajan anba tab, 6 gid.

allowance =
    Ou ka pote { $allowance-usd } dola machandiz pa moun san taks, anplis malèt ou. Tout ane a, pa tè, avyon oswa bato.
    Fanmi ki rive ansanm mete montan yo ansanm. Kenbe resi yo.
    1 si w pote plis, 2 malèt, 3 depòte oswa tounen pou viv, 4 m rete sou fwontyè a, 5 sa ki pa ladan
allowance-return =
    Ou se Meksiken yo depòte, oswa k ap tounen viv? Yon sèl fwa ou ka pote { $return-allowance-usd } dola pa moun san taks, aparèy kay ou te deja sèvi, ak zouti travay jiska { $return-tools-usd } dola.
    Enskri nan INM (imigrasyon) anvan. Kesyon: { $paisano-phone-mexico }.
allowance-border =
    Si w rete sou fwontyè a nan Meksik epi ou majè: { $allowance-border-usd } dola pa jou, oswa { $allowance-border-car-usd } pa machin ki gen plis pase de moun.
    Alkòl, byè, tabak ak gazolin pa ladan.
allowance-excluded =
    { $allowance-usd } dola yo pa kouvri alkòl, tabak ni gazolin (sèlman sa ki nan tank lan). Alkòl ak tabak gen pwòp limit yo.
    Sa w achte ak resi fiskal (factura) nan zòn fwontyè Meksik la ajoute { $allowance-border-shop-usd } dola.

duty =
    Sa ki depase { $allowance-usd } dola peye { $duty-percent }% si li pa plis pase { $duty-cap-usd } dola. Plis pase sa: ajan ladwann.
    Ale nan "Auto declaración", peye lajan kach oswa kat, pran resi.
    Si w pa deklare: amann { $duty-fine-least-percent }% rive { $duty-fine-most-percent }% valè a.
    1 egzanp, 2 limyè wouj, 3 peye sou entènèt, 4 òdinatè
duty-example =
    Egzanp: yon moun pote { $duty-example-goods-usd } dola machandiz. Retire { $allowance-usd } ki san taks. Rete { $duty-example-taxed-usd }. { $duty-percent }% se { $duty-example-tax-usd } dola taks.
    Montre resi ou: yo pwouve pri a.
duty-red-light =
    Limyè wouj: yo gade afè w. Se pa yon amann. Montre resi ou.
    Si w te gen plis san deklare, li vo jiska { $duty-cap-usd } dola epi ou peye menm kote a, taks ak amann ansanm pa depase { $duty-fine-cap-percent }% valè a. Mande resi.
duty-online =
    Ou ka peye nan ladwann (kach oswa kat) oswa anvan sou entènèt. Gade kijan: { $customs-page }. Pèman sou entènèt la bon pou { $duty-receipt-days } jou. Pote prèv la ak resi sa w achte yo.
duty-computer =
    San ajan ladwann ou ka peye pou machandiz jiska { $duty-cap-usd } dola. Si gen òdinatè ladan, jiska { $duty-cap-computer-usd } antou. Machandiz ki mande pèmi bezwen yon ajan ladwann.

baggage =
    San taks si yo vwayaje avè w: rad ak bagay twalèt pou vwayaj la, { $baggage-phones } telefòn, { $baggage-laptops } laptop, { $baggage-tablets } tablèt, { $baggage-cameras } kamera, { $baggage-toys } jwèt, { $baggage-consoles } konsòl jwèt, { $baggage-tool-sets } seri zouti men.
    Rès la konte nan { $allowance-usd } dola ou.
    1 tele, 2 espò ak mizik, 3 aparèy, 4 tibebe, chèz woulant
baggage-tv =
    Tele pa nan lis malèt la: li konte nan { $allowance-usd } dola ou pa moun. Si li pi chè, ou peye { $duty-percent }% sou sa ki depase a.
    Kenbe resi a. Fanmi ki rive ansanm mete montan yo ansanm.
baggage-sports =
    Pa moun, san taks: { $baggage-sport-sets } ekipman espò, { $baggage-fishing-rods } kann lapèch, { $baggage-boards } planch, { $baggage-tents } tant ak zafè kan, { $baggage-binoculars } longvi, { $baggage-telescopes } teleskòp ak { $baggage-instruments } enstriman mizik.
baggage-devices =
    Pa moun, san taks: wopalè pòtatif, { $baggage-gps } GPS, { $baggage-printers } enprimant pòtatif, { $baggage-projectors } pwojektè, { $baggage-games } jwèt videyo, { $baggage-dvds } DVD, { $baggage-cds } CD, { $baggage-memories } memwa USB, liv ak revi.
baggage-family =
    Règ { $customs-rules-year }: san taks pou zafè tibebe, chèz woulant, apiy pou mache, beki ak baton (granmoun ak moun andikape), medikaman pa w, ak valiz yo. Medikaman kontwole: ak preskripsyon.

cash =
    Pa gen taks sou lajan ou pote. Si w gen plis pase { $cash-usd } dola (kach, chèk, money order), deklare l lè w ap antre oswa soti, fòm { $cash-form }.
    Sinon: amann { $cash-fine-least-percent }% rive { $cash-fine-most-percent }% sou sa ki depase a.
    Plis pase { $cash-crime-usd } san deklare se krim. Mande ladwann prèv ou.

vehicle =
    Pou w ale pi lwen pase zòn fwontyè a ak plak etranje fòk ou gen pèmi (TIP) Banjercito: { $vehicle-fee-border-usd } dola plis TVA sou fwontyè a, { $vehicle-fee-online-usd } plis TVA sou entènèt, ak yon depo yo remèt ou.
    { $vehicle-page }
    1 depo, 2 papye, 3 ki kote, 4 kiyès ki kondui, 5 zòn san pèmi, 6 legalize, 7 soti, 8 RV
vehicle-deposit =
    Depo a selon ane machin nan: { $vehicle-new-year } oswa pi nèf { $vehicle-new-usd } dola, { $vehicle-middle-first-year } rive { $vehicle-middle-last-year } { $vehicle-middle-usd }, { $vehicle-old-year } oswa pi ansyen { $vehicle-old-usd }.
    Sou fwontyè a: kach oswa kat sou non w. Konsila oswa entènèt: sèlman kat sou non w. Yo remèt ou li si w anile alè.
vehicle-papers =
    Pote tit oswa anrejistreman ki bon sou non w (oswa mari/madanm, paran, pitit) ak kat la. Meksiken: rezidans oswa viza travay ou, depi { $vehicle-abroad-years } an oswa plis.
    Yon machin pa moun chak { $vehicle-stay-months } mwa, jiska { $vehicle-tonnes } tòn. Pa gen salvage ni plak ki ekspire.
vehicle-where =
    Sou fwontyè a (CIITEV Banjercito), sou entènèt { $vehicle-page } { $vehicle-online-most-days } rive { $vehicle-online-least-days } jou anvan, oswa nan konsila jiska { $vehicle-consulate-months } mwa anvan.
    Meksiken: { $vehicle-stay-days } jou nan { $vehicle-stay-months } mwa. Etranje: menm dire ak pèmi sejou w.
vehicle-drivers =
    Règ { $customs-rules-year }: ou menm, mari/madanm, paran, pitit, frè oswa sè ki rete lòt peyi ka kondui. Lòt moun sèlman si w nan machin nan. Pa vann li ni prete l: w ap pèdi l.
    Pèmi a ka kouvri { $vehicle-toys } moto oswa yon bato jiska { $vehicle-boat-metres } m.
vehicle-free-zone =
    Nan premye { $vehicle-free-km } km apre fwontyè a ou pa bezwen pèmi si plak etranje a bon epi moun ki rete lòt peyi a nan machin nan. Ni nan rejyon fwontyè a (tankou Baja California); verifye wout ou: { $paisano-phone-mexico }.
vehicle-legalise =
    Pwogram { $legalise-mxn } peso pou legalize machin "chocolate" fini an { $legalise-ended-year }. Pa peye mwayennè.
    Machin ki deja legalize sou fwontyè a epi k ap antre nan peyi a: pèmi { $vehicle-inland-mxn } peso nan Banjercito.
vehicle-motorhome =
    Kay sou wou (RV): pèmi { $motorhome-years } an, { $vehicle-fee-border-usd } dola plis TVA sou fwontyè a, { $vehicle-fee-online-usd } plis TVA sou entènèt. Mande l nan Banjercito: { $vehicle-page }. Kesyon: { $paisano-phone-mexico }.

vehicle-return =
    Anvan w soti, anile pèmi a nan biwo Banjercito sou fwontyè a, ak machin nan la, epi pran prèv la. Depo sou kat tounen pwochen jou bank.
    Li ekspire? Fè avi "retorno seguro" sou entènèt (fòm { $vehicle-safe-return-form }): { $vehicle-safe-return-days } jou pou w soti machin nan.
    1 m te peye kach, 2 machin nan toujou la
vehicle-return-cash =
    Si w te bay depo a kach, anile ak machin nan la nan nenpòt CIITEV (Banjercito) sou fwontyè a epi pran lajan an la. Pote pèmi a. Règ { $customs-rules-year }. Kesyon: { $paisano-phone-mexico }.
vehicle-return-late =
    Si pèmi a ekspire epi machin nan rete, ou pèdi depo a epi yo ka pran machin nan. Fè avi "retorno seguro" sou entènèt kounye a (fòm { $vehicle-safe-return-form }): li ba w { $vehicle-safe-return-days } jou pou w soti l. Yon lòt fwa sèlman pou fòs majè. Kesyon: { $paisano-phone-mexico }.

pets =
    Jiska { $pets } bèt kay pa peye taks. Lè w ap antre pase nan OISA (SENASICA): yo gade yo la.
    Chen oswa chat ki soti Etazini oswa Kanada: san sètifika sante. Lòt peyi: sètifika { $pet-certificate-days } jou oswa mwens, ak vaksen laraj ak remèd vè.
    Kaj pwòp, san kabann ni jwèt; manje pou jounen an sèlman.

food =
    Pa antre: vyann fre, manje fèt lakay, fwomaj fre, ze, sosis atizanal, fwi ak legim fre. Ni kochon ki soti nan peyi ki gen lapès pòsin.
    Ka antre: manje sèch, anbale, sele nan izin.
    Si w gen dout, montre l nan OISA (SENASICA) lè w ap antre oswa rele { $paisano-phone-mexico }.

medicine =
    Règ { $customs-rules-year }: ou ka pote medikaman pa w ak aparèy tansyon oswa sik san taks. Kite yo nan anbalaj yo.
    Medikaman kontwole (pou nè, gwo doulè, dòmi) sèlman ak preskripsyon: san preskripsyon yo entèdi.

alcohol-tobacco =
    Moun ki gen plis pase { $adult-age-years } an: { $alcohol-litres } lit alkòl ak { $wine-litres } lit diven, epi { $cigarette-packs } bwat sigarèt oswa { $cigars } siga oswa { $tobacco-grams } g tabak. San taks.
    Anplis ou ka peye pou { $alcohol-extra-litres } lit ({ $alcohol-extra-percent }%) ak { $cigarette-extra-packs } bwat ({ $cigarette-extra-percent }%) oswa { $cigars-extra } siga ({ $cigars-extra-percent }%). Vape pa antre.

prohibited =
    Pa pote zam, katouch ni chajè zam, pa menm yon bal: jiska { $weapon-prison-years } an prizon. Byen fouye machin ou ak malèt ou anvan w travèse.
    Pa pote dwòg, vape, medikaman kontwole san preskripsyon, vyann oswa fwi fre, ni rad dezyèm men ki pa nan malèt pèsonèl ou.

household =
    Mèb ak zafè kay (menaje) antre san taks si w te viv lòt peyi { $household-abroad-months } mwa oswa plis epi ou tounen viv. Fòk ou te achte yo depi { $household-bought-months } mwa. Sètifika gratis: konsila oswa MiConsulado.
    Yo rive avè w, { $household-before-months } mwa anvan oswa { $household-after-months } apre.
    1 depòte, 2 sa ki pa ladan
household-excluded =
    Zafè kay yo pa gen ladan machin, manje, plant, alkòl, medikaman, zam ni machandiz pou vann. Règ { $customs-rules-year }. Plis: konsila w oswa { $paisano-phone-mexico }.

documents =
    Meksiken antre ak paspò, matrícula konsilè, batistè, INE oswa lòt papye ki pwouve yo Meksiken. Yo pa peye FMM.
    Pote tou papye w bezwen pou w tounen. Kesyon: { $paisano-phone-mexico }, nan Etazini { $paisano-phone-us }.
    1 m pa Meksiken, 2 timoun, 3 de nasyonalite
documents-foreigner =
    Si w pa Meksiken: paspò ki bon ak pèmi vizitè. An { $customs-rules-year } pèmi san travay la koute { $visitor-fee-mxn } peso. Mande resi. Gen peyi ki bezwen viza: mande nan yon konsila Meksik anvan w vwayaje.
documents-children =
    Timoun meksiken: pote batistè li oswa paspò li. Si li vwayaje san manman oswa papa, oswa ak youn sèlman, mande anvan ki otorizasyon li bezwen: konsila, { $paisano-phone-mexico } oswa nan Etazini { $paisano-phone-us }.
documents-dual =
    Si w gen de nasyonalite antre kòm Meksiken ak papye meksiken ou: paspò, matrícula, batistè oswa INE. Ou pa peye FMM. Pote lòt paspò w la tou: ou bezwen l pou w tounen.

bribe =
    Pa peye. Mande non moun nan ak yon resi. Ekri plak, kote ak lè. Pèsonn pa ka fè w peye san resi.
    Pote plent: Paisano { $paisano-phone-mexico }, nan Etazini { $paisano-phone-us }, oswa Anticorrupción { $corruption-phone }.
    Si yo menase w oswa ou an danje, rele { $emergency-number }.

guide =
    Gid Paisano a gratis, an panyòl ak angle. Pran l nan konsila w oswa nan yon biwo Paisano, oswa li l sou { $paisano-page }. Ou ka poze kesyon w isit la tou: ekri l.

roadside =
    Rele { $roadside-phone }, Ángeles Verdes: mekanisyen gratis sou wout la. Yo toujou reponn; yo pase { $roadside-first-hour } rive { $roadside-last-hour }. Sou otowout peyan rele { $toll-road-phone } tou.
    Rete sou kote, limen flach yo, tann lwen machin yo.
    Si gen moun blese oswa danje, rele { $emergency-number }.
