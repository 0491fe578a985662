# Réponses sur les droits. Chaque numéro, téléphone et délai est un fait de Intents/facts.
# Deux messages au plus (306 lettres), faits compris. À relire par une personne de langue française.

# Ley de Migración, arts. 2, 6, 8, 9, 11, 67.
overview =
    Être sans documents au Mexique n'est pas un crime. C'est une faute administrative.
    Avec ou sans documents vous avez droit au médecin, à l'école, à l'état civil et à porter plainte.
    Danger: { $emergency-number }.
    Écrivez 1 contrôle, 2 détention, 3 asile, 4 médecin, 5 abus.

checkpoint =
    Restez calme, ne courez pas. Seule l'immigration, pas la police, peut demander vos papiers, dans les cas prévus par la loi.
    Ne signez pas sans comprendre. Personne ne peut vous faire payer. Notez nom, plaque, lieu, heure.
    1 si on vous retient, 2 plainte, 3 asile

detention =
    Votre droit: { $detention-hours-max } heures au plus à l'immigration. Ce n'est pas toujours respecté; un avocat peut demander un amparo.
    Demandez avocat gratuit, interprète, appel, consulat. Ne signez pas sans comprendre.
    Défenseur: { $defender-phone }.
    1 chercher un proche, 2 droits, 3 lettre, 4 asile
detention-family =
    Préparez son nom complet et sa date de naissance. Demandez à l'INM { $inm-phone } et à son consulat.
    Famille et avocat peuvent le voir. Avocat gratuit: { $defender-phone }.
    Si on appelle pour de l'argent contre sa sortie, c'est une extorsion. Ne payez pas. Appelez { $anonymous-report-number }.
detention-inside =
    On doit vous dire où vous êtes et pourquoi, et vous donner vos droits par écrit.
    Vous avez droit au téléphone, repas, hygiène, médecin, visites, avocat, interprète et consulat.
    Vous pouvez voir votre dossier et donner des preuves. Sinon, CNDH: { $human-rights-phone }.
detention-letter =
    La lettre de sortie (oficio de salida) vous demande de quitter le Mexique en { $exit-letter-days } jours au plus. Ce n'est pas un permis de rester.
    En danger dans votre pays? Demandez l'asile à la COMAR. Vous pouvez aussi contester, avocat gratuit: { $defender-phone }.

asylum =
    En danger dans votre pays? Demandez l'asile à la COMAR. S'il n'y en a pas, à l'INM. C'est gratuit et on ne peut pas vous renvoyer.
    Vous avez { $asylum-days } jours ouvrables après l'entrée. Passés? Demandez et expliquez.
    COMAR: { $comar-phone }. 1 où, 2 après la demande, 3 abri
asylum-where =
    COMAR: Baja California, Mexico, Chiapas, Jalisco, Nuevo Leon, Saltillo, Tabasco, Veracruz.
    Tapachula: Centro de Multiservicios, libramiento Sur, première fois de { $comar-tapachula-first-hour } à { $comar-tapachula-last-hour }.
    Appelez avant d'y aller: { $comar-phone }. HCR: { $unhcr-phone }.
asylum-after =
    Gardez le papier COMAR: il protège de l'expulsion. Ce n'est pas un permis de voyage. Restez dans cet État; partir sans permission annule la demande.
    La loi dit { $asylum-decision-days } jours ouvrables, mais c'est des mois.
    Accepté: résidence permanente. { $comar-phone }

humanitarian-card =
    Elle est pour les victimes ou témoins de crime, mineurs seuls, demandeurs d'asile et autres cas humanitaires.
    Demandez à l'INM. Elle coûte { $humanitarian-card-mxn } peso, dure en général { $humanitarian-card-years } an et permet de travailler.
    Attention: on en donne très peu. Ne payez personne. INM: { $inm-phone }.

regularization =
    Vous pouvez demander des papiers à l'INM pour famille, cause humanitaire ou asile. Demandez quoi apporter: { $inm-phone }.
    Ne payez ni passeur ni intermédiaire.
    1 prix, 2 carte humanitaire, 3 asile, 4 papiers perdus
regularization-fees =
    En pesos: résidence temporaire 1 an { $residence-temporary-1-mxn }, 2 ans { $residence-temporary-2-mxn }. Permanente { $residence-permanent-mxn }. Visiteur avec permis de travail { $visitor-work-mxn }.
    Famille ou offre d'emploi: { $residence-discount-percent }% de moins. Demandez un reçu. Aucun agent ne peut vous faire payer en plus.

lost-documents =
    Passeport ou carte d'identité: demandez-en un autre à votre consulat. Si vous avez demandé l'asile, voyez d'abord la COMAR: { $comar-phone }.
    Carte migratoire: l'INM la refait pour { $migration-card-replacement-mxn } pesos ({ $inm-phone }).
    Volés? Portez plainte, gardez la copie.

consulate =
    Nous n'avons pas les téléphones des consulats. Demandez à l'INM { $inm-phone } ou dans un abri.
    Retenu? Demandez à parler à votre consulat: on doit vous en donner le moyen. Si vous demandez l'asile, on ne doit pas l'avertir.
    Mexicains aux USA: { $consular-us-phone }.

health =
    Avec ou sans documents vous avez droit au médecin. Allez au centre de santé ou à l'hôpital public le plus proche.
    L'urgence pour sauver la vie est gratuite, sans condition.
    Refus: CNDH { $human-rights-phone }.
    Saignement, malaise, accouchement, douleur à la poitrine: { $emergency-number }.

school =
    Vos enfants peuvent aller à l'école, avec ou sans documents. Allez à l'école la plus proche pour les inscrire.
    Apportez ce que vous avez: acte de naissance, bulletins, vaccins. S'il manque un papier, demandez quand même.
    Refus: demandez pourquoi par écrit et appelez la CNDH { $human-rights-phone }.

children =
    Aucun enfant ne peut être gardé en station migratoire, seul ou en famille. La famille va ensemble au DIF, sans être séparée.
    Un enfant seul va au DIF et la protection de l'enfance décide pour son bien.
    Non respecté: CNDH { $human-rights-phone }. Danger: { $emergency-number }.

abuse =
    Aucun agent ne peut vous frapper ni prendre votre argent. D'abord, mettez-vous à l'abri.
    Notez nom, plaque, voiture, lieu et heure.
    Plainte gratuite: CNDH { $human-rights-phone }. Dénoncer: { $corruption-phone }. Anonyme: { $anonymous-report-number }.
    On vous frappe maintenant: { $emergency-number }.

crime-victim =
    Vous pouvez porter plainte sans documents, à la fiscalia. On ne peut pas vous emprisonner pour ça. La FGR a un service pour migrants.
    Aide aux victimes: { $victims-phone }. Femmes: { $women-line } option { $women-line-option }.
    Vous pouvez demander la carte humanitaire. Danger: { $emergency-number }.

work =
    Si vous travaillez, on doit vous payer, avec ou sans documents. Notez jours, heures, lieu, nom du patron.
    Aide gratuite: PROFEDET { $labour-phone }.
    Permis de travail: INM { $inm-phone }.
    Si on vous empêche de sortir ou prend vos papiers: { $trafficking-line }.

civil-registry =
    L'état civil (Registro Civil) ne peut refuser un acte de naissance, mariage ou décès parce que vous êtes sans documents.
    Allez au Registro Civil de la ville avec le papier de l'hôpital si vous l'avez. Le premier acte de naissance est gratuit.
    Refus: CNDH { $human-rights-phone }.

shelter =
    Pas de liste d'abris vérifiée. Demandez "casa del migrante", une église, le DIF ou la Croix-Rouge. HCR: { $unhcr-phone }.
    Allez-y de jour. Si on veut argent ou téléphone, ou qu'on vous empêche de sortir, ce n'est pas un abri: { $emergency-number }.
    1 Tijuana
shelter-tijuana =
    À Tijuana: Casa del Migrante, Instituto Madre Asunta et Espacio Migrante. YMCA pour mineurs. Desayunador Padre Chava pour manger.
    Ils peuvent être pleins ou avoir changé: demandez avant, allez-y de jour.

missing-family =
    Le Mexique doit chercher toute personne, de tout pays. Signalez à la fiscalia, ou de chez vous dans un consulat du Mexique.
    Ayez nom, photo, habits, dernier lieu, date. La Croix-Rouge offre des appels dans les abris. Mexico: { $locatel-phone }.
    Perdu aujourd'hui ou danger: { $emergency-number }.

return-home =
    Vous pouvez demander à rentrer de vous-même. Demandez à votre consulat ou à l'INM { $inm-phone }. Ne payez personne.
    Ne signez pas sans comprendre. En danger là-bas? Demandez l'asile ici, on ne peut pas vous renvoyer.
    1 asile, 2 consulat, 3 abri

deported =
    Pour les Mexicains: allez à un centre "Mexico te Abraza": douche, repas, médecin, papiers, transport. Lequel est ouvert: { $inm-phone }.
    Gardez la lettre de rapatriement.
    Une carte donne { $returnee-card-mxn } pesos, une fois.
    1 carte, 2 vos affaires, 3 volé
deported-card =
    Carte Bienestar Paisano: { $returnee-card-mxn } pesos, une fois.
    On demande nom, date de naissance, CURP, lettre de rapatriement, identité et acte de naissance.
    IMSS gratuit aussi un temps, pour vous et la famille.
    Tout est gratuit. Qui fait payer ment.
deported-goods =
    Inscrivez-vous à l'INM. Une fois, { $return-allowance-usd } dollars de marchandise par personne, appareils de maison usagés et outils jusqu'à { $return-tools-usd } dollars, sans taxe.
    Si on vous a expulsé, une autre personne peut les apporter. Questions: { $paisano-phone-mexico }.

money =
    Demandez d'abord à la banque ou au bureau quelle pièce d'identité ils prennent. Gardez le reçu. Ne donnez pas votre code.
    Plainte (banque, envoi): CONDUSEF { $bank-users-phone }.
    On veut de l'argent pour libérer quelqu'un? Ne payez pas: { $anonymous-report-number }.
    1 envoyer des USA
money-send =
    Envois des USA en espèces, chèque ou money order: { $remittance-tax-percent }% de taxe. Par carte ou compte, rien.
    La carte Finabien coûte { $finabien-fee-usd } dollars par envoi, jusqu'à { $finabien-send-usd } environ. Demandez-la au consulat du Mexique.

us-entry =
    Nous n'aidons pas à traverser et ne recommandons pas de passeur. Beaucoup mentent: une heure, disent-ils; en Arizona c'est { $arizona-walk-days } jours de désert. Le fleuve tue.
    Nous n'avons pas les règles des USA. Là-bas en danger: { $emergency-number }.
    1 asile au Mexique, 2 abri, 3 rentrer

beta =
    Grupo Beta est le groupe de secours de l'INM (immigration): soins, eau, conseils. En orange. Gratuit, avec ou sans documents. Ni police ni chargé d'arrêter, mais il y a des plaintes. À vous de choisir.
    Demandez au { $emergency-number } Beta ou Croix-Rouge.
    1 où, 2 abri, 3 plainte
beta-where =
    Il y a { $beta-groups } groupes Beta dans { $beta-states } États: Baja California, Sonora, Chihuahua, Coahuila, Tamaulipas, Veracruz, Tabasco, Chiapas, Oaxaca.
    Pas de téléphone direct vérifié. Appelez { $emergency-number } et dites "Grupo Beta" ou Croix-Rouge.
