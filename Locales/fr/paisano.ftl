# Réponses Paisano. Chaque nombre, téléphone et délai est un fait de Intents/facts/paisano.txt.
# Deux messages (306 lettres) au plus, faits remplis.

program =
    Héroes Paisanos (ancien Programa Paisano) vous guide gratuitement pour entrer, voyager et sortir du Mexique.
    Appelez: Mexique { $paisano-phone-mexico }, USA { $paisano-phone-us }. Dates et bureaux: { $paisano-page }.
    Écrivez 1 combien apporter, 2 bagages, 3 voiture, 4 argent, 5 corruption, 6 guide.

allowance =
    Vous pouvez apporter { $allowance-usd } dollars de marchandises par personne sans taxe, en plus des bagages. Toute l'année, par terre, air ou mer.
    Une famille qui arrive ensemble additionne. Gardez les reçus.
    1 si plus, 2 bagages, 3 expulsé ou retour définitif, 4 je vis à la frontière, 5 exclus
allowance-return =
    Mexicain expulsé ou qui rentre vivre au pays? Une seule fois: { $return-allowance-usd } dollars par personne sans taxe, vos appareils ménagers usagés et vos outils de travail jusqu'à { $return-tools-usd } dollars.
    Inscrivez-vous d'abord à l'INM (immigration). Questions: { $paisano-phone-mexico }.
allowance-border =
    Si vous vivez à la frontière au Mexique et êtes majeur: { $allowance-border-usd } dollars par jour, ou { $allowance-border-car-usd } par véhicule de plus de deux personnes.
    Alcool, bière, tabac et essence ne comptent pas.
allowance-excluded =
    Les { $allowance-usd } dollars ne couvrent ni alcool, ni tabac, ni essence (sauf celle du réservoir). Alcool et tabac ont leur propre limite.
    Les achats avec facture fiscale dans la bande frontalière mexicaine ajoutent { $allowance-border-shop-usd } dollars.

duty =
    Au-dessus de { $allowance-usd } dollars vous payez { $duty-percent }% si cela ne dépasse pas { $duty-cap-usd } dollars. Plus: agent en douane.
    Allez à "Auto declaración", payez en espèces ou carte, prenez le reçu.
    Sans déclarer: amende de { $duty-fine-least-percent }% à { $duty-fine-most-percent }% de la valeur.
    1 exemple, 2 feu rouge, 3 payer en ligne, 4 ordinateur
duty-example =
    Exemple: une personne apporte { $duty-example-goods-usd } dollars de marchandises. Retirez la franchise de { $allowance-usd }. Il reste { $duty-example-taxed-usd }. { $duty-percent }% font { $duty-example-tax-usd } dollars de taxe.
    Montrez vos reçus: ils prouvent la valeur.
duty-red-light =
    Feu rouge: on contrôle vos affaires. Ce n'est pas une amende. Montrez vos reçus.
    Si vous aviez plus sans déclarer, jusqu'à { $duty-cap-usd } dollars et en payant tout de suite, taxe et amende ensemble ne dépassent pas { $duty-fine-cap-percent }% de la valeur. Exigez un reçu.
duty-online =
    Payez à la douane (espèces ou carte) ou avant, en ligne. Comment: { $customs-page }. Un paiement en ligne est valable { $duty-receipt-days } jours. Gardez la preuve et vos reçus d'achat.
duty-computer =
    Sans agent en douane vous pouvez payer pour des marchandises jusqu'à { $duty-cap-usd } dollars. S'il y a du matériel informatique, jusqu'à { $duty-cap-computer-usd } au total. Ce qui exige un permis demande un agent en douane.

baggage =
    Sans taxe s'ils voyagent avec vous: habits et toilette du voyage, { $baggage-phones } téléphones, { $baggage-laptops } ordinateurs portables, { $baggage-tablets } tablettes, { $baggage-cameras } appareils photo, { $baggage-toys } jouets, { $baggage-consoles } console, { $baggage-tool-sets } jeu d'outils.
    Le reste compte dans vos { $allowance-usd } dollars.
    1 télé, 2 sport, 3 appareils, 4 bébé, fauteuil
baggage-tv =
    Une télé n'est pas dans la liste des bagages: elle compte dans vos { $allowance-usd } dollars par personne. Au-dessus, vous payez { $duty-percent }% de ce qui dépasse.
    Gardez le reçu. Une famille qui arrive ensemble additionne.
baggage-sports =
    Par personne, sans taxe: { $baggage-sport-sets } équipements de sport, { $baggage-fishing-rods } cannes à pêche, { $baggage-boards } planches, { $baggage-tents } tente et matériel de camping, { $baggage-binoculars } jumelles, { $baggage-telescopes } télescope et { $baggage-instruments } instruments de musique.
baggage-devices =
    Par personne, sans taxe: haut-parleurs portables, { $baggage-gps } GPS, { $baggage-printers } imprimante portable, { $baggage-projectors } projecteur, { $baggage-games } jeux vidéo, { $baggage-dvds } DVD, { $baggage-cds } CD, { $baggage-memories } clés USB, livres et revues.
baggage-family =
    Règles { $customs-rules-year }: pas de taxe sur les affaires de bébé, fauteuil roulant, déambulateur, béquilles et canne (personnes âgées ou handicapées), vos médicaments et les valises. Médicament contrôlé: avec ordonnance.

cash =
    Apporter de l'argent n'est pas taxé. Si vous avez plus de { $cash-usd } dollars (espèces, chèques, mandats), déclarez-le à l'entrée ou à la sortie, formulaire { $cash-form }.
    Sinon: amende de { $cash-fine-least-percent }% à { $cash-fine-most-percent }% de ce qui dépasse.
    Plus de { $cash-crime-usd } sans déclarer est un délit. Demandez la preuve.

vehicle =
    Pour rouler au-delà de la zone frontalière avec des plaques étrangères: permis (TIP) de Banjercito, { $vehicle-fee-border-usd } dollars plus TVA à la frontière, { $vehicle-fee-online-usd } plus TVA en ligne, et un dépôt rendu.
    { $vehicle-page }
    1 dépôt, 2 papiers, 3 où, 4 qui conduit, 5 zone libre, 6 légaliser, 7 sortir, 8 camping-car
vehicle-deposit =
    Dépôt selon l'année: { $vehicle-new-year } ou plus récent { $vehicle-new-usd } dollars, { $vehicle-middle-first-year } à { $vehicle-middle-last-year } { $vehicle-middle-usd }, { $vehicle-old-year } ou plus ancien { $vehicle-old-usd }.
    À la frontière: espèces ou carte à votre nom. Consulat ou internet: seulement carte à votre nom. Rendu si vous annulez à temps.
vehicle-papers =
    Apportez le titre ou la carte grise valable à votre nom (ou conjoint, parents, enfants) et la carte. Mexicains: résidence ou visa de travail, depuis { $vehicle-abroad-years } an ou plus.
    Un véhicule par personne tous les { $vehicle-stay-months } mois, { $vehicle-tonnes } tonnes au plus. Pas de salvage ni plaques périmées.
vehicle-where =
    À la frontière (CIITEV Banjercito), en ligne { $vehicle-page } de { $vehicle-online-most-days } à { $vehicle-online-least-days } jours avant, ou dans un consulat jusqu'à { $vehicle-consulate-months } mois avant.
    Mexicains: { $vehicle-stay-days } jours sur { $vehicle-stay-months } mois. Étrangers: la durée de votre séjour.
vehicle-drivers =
    Règles { $customs-rules-year }: vous, conjoint, parents, enfants, frères ou sœurs vivant à l'étranger peuvent conduire. Un autre seulement avec vous à bord. Ne le vendez pas, ne le prêtez pas: vous le perdez.
    Le permis peut couvrir { $vehicle-toys } motos ou un bateau de { $vehicle-boat-metres } m au plus.
vehicle-free-zone =
    Dans les premiers { $vehicle-free-km } km, pas de permis si les plaques étrangères sont valables et qu'une personne vivant à l'étranger est à bord. Ni dans la région frontalière (comme Baja California); vérifiez la route: { $paisano-phone-mexico }.
vehicle-legalise =
    Le programme de { $legalise-mxn } pesos pour légaliser les autos "chocolate" a pris fin en { $legalise-ended-year }. Ne payez pas d'intermédiaires.
    Auto déjà légalisée à la frontière et qui va vers l'intérieur: permis de { $vehicle-inland-mxn } pesos à Banjercito.
vehicle-motorhome =
    Camping-car (RV): permis de { $motorhome-years } ans, { $vehicle-fee-border-usd } dollars plus TVA à la frontière, { $vehicle-fee-online-usd } plus TVA en ligne. À demander à Banjercito: { $vehicle-page }. Questions: { $paisano-phone-mexico }.

vehicle-return =
    Avant de sortir, annulez au guichet Banjercito de la frontière, avec l'auto, et prenez la preuve. Dépôt par carte rendu le jour bancaire suivant.
    Expiré? Faites en ligne l'avis "retorno seguro" (formulaire { $vehicle-safe-return-form }): { $vehicle-safe-return-days } jours pour sortir l'auto.
    1 payé en espèces, 2 auto encore au Mexique
vehicle-return-cash =
    Si le dépôt était en espèces, annulez avec l'auto dans n'importe quel CIITEV (Banjercito) de la frontière et on vous le rend là. Apportez le permis. Règles { $customs-rules-year }. Questions: { $paisano-phone-mexico }.
vehicle-return-late =
    Si le permis expire et que l'auto reste, vous perdez le dépôt et on peut saisir l'auto. Faites tout de suite en ligne l'avis "retorno seguro" (formulaire { $vehicle-safe-return-form }): { $vehicle-safe-return-days } jours pour la sortir. Une fois de plus si force majeure. Questions: { $paisano-phone-mexico }.

pets =
    Jusqu'à { $pets } animaux sans taxe. À l'entrée passez à l'OISA (SENASICA): on les contrôle là.
    Chien ou chat des USA ou du Canada: sans certificat de santé. D'ailleurs: certificat de { $pet-certificate-days } jours au plus, avec rage et vermifuge.
    Cage propre, sans lit ni jouets; à manger pour le jour seulement.

food =
    Interdit: viande fraîche, plats faits maison, fromage frais, oeufs, saucisse artisanale, fruits et légumes frais. Pas de porc de pays avec peste porcine.
    Permis: sec, emballé et scellé en usine.
    En cas de doute montrez-le à l'OISA (SENASICA) à l'entrée ou appelez { $paisano-phone-mexico }.

medicine =
    Règles { $customs-rules-year }: vous pouvez apporter vos médicaments et appareils de tension ou de glycémie sans taxe. Gardez-les dans leur emballage.
    Médicament contrôlé (nerfs, forte douleur, sommeil) seulement avec ordonnance: sans elle, c'est interdit.

alcohol-tobacco =
    Plus de { $adult-age-years } ans: { $alcohol-litres } litres d'alcool et { $wine-litres } de vin, et { $cigarette-packs } paquets ou { $cigars } cigares ou { $tobacco-grams } g de tabac. Sans taxe.
    En payant: { $alcohol-extra-litres } litres de plus ({ $alcohol-extra-percent }%) et { $cigarette-extra-packs } paquets de plus ({ $cigarette-extra-percent }%) ou { $cigars-extra } cigares ({ $cigars-extra-percent }%). Pas de vapoteuse.

prohibited =
    N'apportez ni arme, ni munition, ni chargeur, pas une balle: jusqu'à { $weapon-prison-years } ans de prison. Fouillez la voiture et les sacs avant de passer.
    Ni drogue, ni vapoteuse, ni médicament contrôlé sans ordonnance, ni viande ou fruits frais, ni habits usagés hors de vos bagages.

household =
    Déménagement sans taxe si vous avez vécu à l'étranger { $household-abroad-months } mois ou plus et revenez vivre. Objets achetés il y a { $household-bought-months } mois au moins. Certificat gratuit: consulat ou MiConsulado.
    Ils arrivent avec vous, { $household-before-months } mois avant ou { $household-after-months } après.
    1 expulsé, 2 exclus
household-excluded =
    Le déménagement n'inclut pas véhicules, nourriture, plantes, alcool, médicaments, armes ni marchandises à vendre. Règles { $customs-rules-year }. Plus: votre consulat ou { $paisano-phone-mexico }.

documents =
    Un Mexicain entre avec passeport, matrícula consulaire, acte de naissance, INE ou autre preuve. Il ne paie pas la FMM.
    Prenez aussi les papiers pour repartir. Questions: { $paisano-phone-mexico }, des USA { $paisano-phone-us }.
    1 pas mexicain, 2 enfants, 3 double nationalité
documents-foreigner =
    Si vous n'êtes pas mexicain: passeport valable et permis de visiteur. En { $customs-rules-year } le permis sans travail coûte { $visitor-fee-mxn } pesos. Demandez le reçu. Certains pays ont besoin d'un visa: demandez à un consulat du Mexique avant le voyage.
documents-children =
    Enfant mexicain: prenez son acte de naissance ou passeport. S'il voyage sans père ou mère, ou avec un seul, demandez avant quelle autorisation il faut: consulat, { $paisano-phone-mexico } ou des USA { $paisano-phone-us }.
documents-dual =
    Avec deux nationalités entrez comme Mexicain avec votre papier mexicain: passeport, matrícula, acte de naissance ou INE. Vous ne payez pas la FMM. Prenez aussi l'autre passeport: il faut l'avoir pour repartir.

bribe =
    Ne payez pas. Demandez le nom et un reçu. Notez plaque, lieu et heure. Personne ne peut vous faire payer sans reçu.
    Plainte: Paisano { $paisano-phone-mexico }, des USA { $paisano-phone-us }, ou Anticorrupción { $corruption-phone }.
    Si on vous menace ou en danger, appelez le { $emergency-number }.

guide =
    Le Guide Paisano est gratuit, en espagnol et en anglais. Au consulat, dans un bureau Paisano ou sur { $paisano-page }. Vous pouvez aussi poser votre question ici.

roadside =
    Appelez le { $roadside-phone }, Ángeles Verdes: mécanicien gratuit sur la route. Ils répondent toujours; patrouilles de { $roadside-first-hour } à { $roadside-last-hour }. Sur autoroute payante aussi { $toll-road-phone }.
    Rangez-vous, feux de détresse, attendez loin des autos.
    Blessés ou danger: appelez le { $emergency-number }.
