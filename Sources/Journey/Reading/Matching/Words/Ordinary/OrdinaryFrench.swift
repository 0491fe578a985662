extension OrdinaryTexts {
  static let french = """
    qui a gagne le match hier|t'as vu ce but|l'episode etait trop bien|tu finis le travail quand
    je passe te prendre a sept heures|achete du lait et du pain|je t'aime mon coeur|joyeux anniversaire
    tu me dois vingt euros|tu as mange|tu fais quoi|je vends mon canape en bon etat|appartement a louer
    mon patron me tue|je meurs de faim on mange quoi|l'examen m'a tue|on s'est fait voler par l'arbitre
    chiots a vendre|combien le kilo de riz|gagnez de l'argent a la maison|felicitations vous avez gagne
    reunion demain a l'eglise|votre colis est arrive|rendez vous chez le dentiste mardi|je t'envoie la photo
    prete moi de l'argent pour l'essence|ma copine m'a quitte|on regarde la tele a la maison|on etait a la plage
    il fait chaud je suis a la piscine|faux numero|je ne suis pas cette personne|noye dans le travail
    je suis perdu en maths|mon telephone est mort|a ce soir|tu viens quand|bonne nuit|c'est qui
    le bus pour le centre est a quelle heure|tu me manques|tu fais quoi ce soir|ca va et toi
    comment s'est passe ta journee|bonjour mon amour bien dormi|je rentre du boulot|j'arrive dans dix minutes
    je suis dans le bus j'arrive|je suis en reunion je te rappelle|je suis bloque dans les bouchons
    coince au bureau jusqu'a vingt heures|enferme a la maison avec les enfants il pleut|je t'attends dehors
    ouvre la porte je suis la|ouvre moi j'ai oublie mes cles|je suis devant chez toi ouvre|ferme la fenetre
    t'es ou|tu es ou la|je sais pas ou tu es|je sais ou c'est j'arrive|je sais pas quoi mettre
    je sais pas si je viens|aucune idee|je me suis perdu en cherchant ta rue c'est quoi l'adresse
    je suis perdue en physique|j'ai perdu mes cles|j'ai perdu mon parapluie|on a perdu deux zero|perdu mon pari
    j'ai rate le bus|j'ai loupe le train je prends le prochain|tu me manques trop|tu nous manques
    il manque du sel|ma copine m'a largue|il m'a laisse en vu|ils sont partis sans moi au cine
    le guide du musee etait sympa|je suis seul a la maison viens|toute seule ce soir je regarde un film
    mon bebe marche deja|les enfants dorment|le petit est a l'ecole|tu peux garder le petit samedi|appelle moi
    rappelle quand tu peux|appelle vite j'ai un ragot|urgent qui a le cours de maths
    urgent c'est quoi le mot de passe|au secours exam demain|au secours je sais pas cuisiner
    aide moi a choisir une robe|tu m'aides a demenager dimanche|besoin d'un cafe|besoin de vacances
    besoin de te voir|sos chocolat|je meurs de rire|je suis mort de rire|je meurs de faim on mange ou
    je meurs de soif un coca vite|je meurs de froid mets le chauffage|je meurs de chaud piscine
    je meurs d'envie de te voir|mort de fatigue|je suis morte de honte|je creve la dalle|je creve de chaud
    ma mere va me tuer|le prof va me tuer|je vais te tuer si tu le dis mdr|tu me tues|ces chaussures me tuent
    ce boulot me tue|j'ai envie de mourir c'est lundi mdr|plus de batterie|mon ordi est mort
    la soiree etait mortelle|c'est mortel ce film|a mourir de rire|tu vas me faire mourir
    crise cardiaque en voyant la facture|mal au coeur d'amour|tu m'as brise le coeur
    mal aux pieds apres la danse|mal a la tete apres la fete|mal au ventre trop mange
    j'ai la creve je reste au lit|un rhume rien de grave|j'ai faim tu cuisines quoi|j'ai soif apporte de l'eau
    il fait froid couvre toi|il fait trop chaud aujourd'hui|bois de l'eau c'est bon pour toi
    coupure d'eau demain dans l'immeuble|achete du pain|on mange quoi|pizza ce soir|on s'est fait voler le match
    l'arbitre nous a voles|il m'a vole un baiser|c'est du vol ce prix|je vais te kidnapper ce week end
    il me suit sur insta|suivez moi sur tiktok|on a pris une raclee cinq zero|cette chanson c'est une bombe
    elle est trop bombe|je suis tombe amoureux|je suis tombe sur ton ex|la page est tombee|le site est en panne
    la machine a laver est en panne|le gateau a brule|la soiree est en feu|noye sous les mails
    noye dans les devoirs|on a nage dans la riviere c'etait genial|le bateau etait sympa|le train etait bonde
    serres comme des sardines dans le metro|on etouffe dans ce metro mdr|le serpent du jeu
    cette fille est une vipere|un moustique m'a pique|mon chien a mordu le canape
    piqure de rappel chez le medecin|dans le film ils se perdent dans le desert
    la serie sur le kidnapping est top|le tueur c'etait le frere|aux infos ils parlent d'un accident
    j'ai lu qu'un camion s'est renverse|paix a son ame|mes condoleances|messe dimanche|exercice incendie demain
    message test|ceci est un test|merci pour votre achat|votre colis sera livre demain
    votre rendez vous est confirme|votre facture est disponible|credit insuffisant|rechargez et gagnez
    vous etes le gagnant|votre code temporaire|monsieur vos lunettes sont pretes|votre voiture est prete
    reunion des parents vendredi|pas de cours demain|je vends mon velo|chambre a louer|cours d'anglais
    cherche babysitter|cherche un emploi de macon|c'est quoi les devoirs|tu as eu la note|j'ai rate l'exam
    le prof est absent|qui a gagne|c'est combien le score|allez paris|il pleut chez toi|il va neiger
    tu votes pour qui|tu es belle|je t'aime|je pense a toi|je peux pas vivre sans toi
    sans toi je meurs mon coeur|marre des devoirs|j'ai pleure devant le film|joyeux noel|bonne annee
    felicitations pour le bebe|bisous|gros bisous|bon week end|bon appetit|bonne journee|a demain|a plus|a toute
    ok ca marche|d'accord|mdr oui|ah bon|quoi|qui est ce|mauvais numero|vous vous trompez de numero
    tu as quel age|envoie une photo|envoie ce message a dix amis|un ami est un tresor|la vie est belle
    blague du jour|quelle heure est il|recette de crepes|horoscope lion|resultat du loto
    billet pour paris combien|je vais dormir|je prends ma douche|je suis au sport|je cuisine|j'ai mange
    on se voit quand|un verre ce soir|prete moi dix euros|je te rembourse vendredi|c'est qui paie
    le mot de passe du wifi|plus de forfait|la parole de dieu dit aimez vous les uns les autres
    jesus est mort pour nos peches|le seigneur est mon berger|lisez la bible chaque jour
    la foi deplace les montagnes|evangile selon jean chapitre trois|la sagesse vaut mieux que l'or
    que dieu vous benisse abondamment|priez sans cesse|la lumiere brille dans les tenebres
    marcher dans la lumiere de dieu|je voudrais savoir quand l'ecole reprend
    je voudrais des informations sur le concours|je voudrais savoir le prix
    donnez moi des informations sur l'examen d'etat|quel est le bilan officiel
    combien de victimes selon le gouvernement|y aura t il une autre secousse|que faire pendant une secousse
    le professeur explique les plaques tectoniques|la meteo annonce de la pluie
    je cherche un emploi de chauffeur|je suis infirmiere diplomee je cherche du travail|ou envoyer mon cv
    je cherche une bourse d'etudes|je veux etudier a l'etranger|comment obtenir un visa pour le canada
    je veux travailler avec votre organisation|aidez moi a trouver un travail
    je suis cuisinier je cherche un poste|pretez moi un capital pour mon commerce
    la combustion produit de la chaleur et de l'eau|la balance mesure la masse
    l'esclavage fut aboli en mille huit cent quatre|le theoreme de pythagore|un poeme en alexandrins
    la revolution francaise|exercice de physique|definition de l'energie|le sujet du bac
    votre nouvelle balance est de dix gourdes|votre solde expire demain|vous recevez un bonus
    votre carte est rechargee|le reseau ne marche pas|je n'ai pas recu mon credit|message incomplet
    pourquoi vous ne repondez pas a mes messages|merci pour votre travail|courage a toute l'equipe
    felicitations pour l'emission|je suis un fidele auditeur|bonjour la radio|je salue ma famille
    tu es la lumiere de ma vie|sans toi je ne peux pas vivre mon amour|mon coeur saigne pour toi
    tu m'as quitte et je souffre|je t'attendrai toute ma vie|l'amour est plus fort que la mort
    tomber amoureux est facile|je ne veux plus te faire de peine|pardonne moi mon amour|la vie est un combat
    la vie continue|derriere chaque homme il y a une femme|envoie ce message a ceux que tu aimes
    une blague un fou dit au docteur|tu viens au foot ce soir ou pas|le match a été reporté à samedi
    quel but incroyable de Kylian|on a perdu aux tirs au but, je suis dégoûté|qui a gagné hier
    il pleut des cordes, prends ton parapluie|quel temps fera-t-il demain
    fait trop chaud pour sortir, je reste au frais|je suis gelé, remets le chauffage
    la recette du poulet yassa stp|mets deux oignons et du citron dans la marinade|le riz est cuit, venez manger
    rapporte du pain et des œufs en rentrant|il reste du gâteau au frigo|j'ai une faim de loup, on commande
    je meurs de soif, paye-moi un verre|je suis mort, trop de sport aujourd'hui
    ce prof va me tuer avec ses contrôles|mon chef me tue avec ses dossiers|ce film m'a fait pleurer
    la série s'arrête en plein suspense, l'héroïne est enlevée|le bandit meurt à la fin, je te préviens
    il s'est fait voler la victoire|on s'est fait braquer par l'addition au resto
    la voisine accouche en mai, trop contente|j'ai saigné sur ce devoir de maths
    mon ordi a planté, aide-moi à le réparer|mon téléphone s'éteint tout seul
    je n'ai plus de batterie, je t'appelle du fixe|plus de forfait, écris-moi sur messenger
    rappelle-moi quand t'es libre|t'es où, on t'attend au café|j'arrive dans cinq minutes, je gare la voiture
    je suis coincé dans les bouchons, commencez sans moi|bloqué au bureau jusqu'à vingt heures
    j'ai oublié mes clés, tu peux m'ouvrir|je suis enfermé dehors, quel idiot|perdu mes écouteurs encore
    je me suis perdu dans ton quartier, c'est quel immeuble|ma puce tu me manques
    bonne nuit mon cœur fais de beaux rêves|joyeux anniversaire tonton|bonne année à toute la famille
    félicitations pour le bébé|toutes nos condoléances pour ta grand-mère|merci pour le repas c'était délicieux
    merci du fond du cœur pour tout ce que vous faites|dieu vous bénisse mes frères
    le culte commence à dix heures dimanche|la chorale répète jeudi|Seigneur garde nos pas, amen
    réunion de parents mardi à l'école|as-tu fini l'exposé|l'exam est reporté, ouf
    quelqu'un a les réponses de l'exo trois|rdv chez le coiffeur à quinze heures
    votre rendez-vous est confirmé pour jeudi|votre livraison arrive entre neuf et onze heures
    votre colis est en attente, payez les frais ici|votre code secret ne le donnez à personne
    crédit épuisé, rechargez votre compte|vous avez gagné un bon d'achat
    prêt d'argent entre particuliers réponse rapide|à louer studio meublé près du marché
    vends canapé bon état faire offre|chiots à donner contre bons soins|cherche nounou pour le mercredi
    grand bal ce samedi, entrée libre|devenez riche depuis chez vous|vous vous trompez de numéro
    désolé mauvais destinataire|je te rends tes vingt euros demain|passe me prendre à six heures
    le bus est encore en retard|mon vol est à sept heures, dépose-moi à l'aéroport|on part à la mer ce week-end
    l'eau de la piscine est glacée|on a nagé dans le lac, génial|trop beau le coucher du soleil sur la rivière
    t'as vu ce qu'ils disent aux infos sur l'incendie|il paraît qu'un camion s'est renversé sur l'autoroute
    dans le journal ils parlent d'un enlèvement|le médecin dit que tout va bien
    j'ai juste un rhume, rien de grave|ma jambe me fait mal après le jogging|papa ronfle, impossible de dormir
    le chien a mangé mes chaussures|notre chat a eu des petits|y a un moustique dans ma chambre je deviens fou
    j'ai tué une araignée dans la douche|ma sœur m'énerve, je vais la tuer un jour|mon ex me rend dingue
    elle m'a largué par texto|je craque, trop de travail|j'en ai marre de ce boulot
    aide moi à choisir une robe pour le mariage|au secours mes cheveux sont verts
    urgent il me faut la recette avant midi|sos café machine en panne|alerte promo chez Carrefour
    trop mignon ton bébé|envoie la photo de groupe|t'as le wifi chez toi|quel est le mot de passe netflix
    le plombier passe demain matin|la fuite d'eau est réparée|coupure de courant dans le quartier, encore
    ok ça marche|d'accord à plus|ptdr arrête|oups désolé|quand rouvriront les écoles
    y aura-t-il d'autres secousses cette année|combien de morts selon le dernier bilan officiel
    je suis infirmier et je veux être bénévole|comment faire un don aux sinistrés
    notre association organise une collecte|je suis mécanicien, vous recrutez?
    je voudrais passer un bonjour à ma famille à la radio|félicitations pour votre émission
    le prix du carburant augmente encore|le président parlera ce soir|la distribution est mal organisée
    lisez Matthieu vingt-quatre, repentez-vous|que la paix de Dieu soit avec vous tous
    transmettez ce sms à dix amis sinon malchance|sois béni, délivré et gardé par sa grâce
    la leçon de physique porte sur le levier|poème en alexandrins sur la liberté
    le numéro du service clientèle svp|mon message reste en attente depuis trois jours
    mettez-moi du crédit de 250|je t'écris pour te souhaiter une bonne soirée|je pense à toi à chaque instant
    envoie-moi ton adresse mail|j'étouffe sous les factures|je croule sous les dettes
    je suis à la dérive au lycée|nous habitons au bord du fleuve depuis toujours
    le programme scolaire change à la rentrée|t'as préparé à manger? j'ai trop faim
    je sais pas pourquoi il fait ça|réveillé à midi la honte|esclave du boulot comme d'hab
    je nettoie l'appart avant que maman arrive|un suçon dans le cou|j'ai failli m'évanouir devant le prix
    poignardé dans le dos par mon équipe|on me suit sur insta maintenant|un canard me suit au parc mdr
    poursuivi par la malchance|entourée de fous au bureau|otage de mon chat sur les genoux|brûlé les toasts
    blessé dans mon orgueil|le mari de la voisine frappe à toutes les portes pour vendre des calendriers
    le type du gaz passe à quatorze heures|serpent à plumes c'est un cocktail|tirer les rois chez mamie
    le gang de la raclette se retrouve samedi|guide touristique pas cher|ma voiture est abandonnée au garage
    adopter un chien abandonné|mon mari m'a quittée il y a deux ans|à la dérive dans mes révisions
    en retard de dix minutes pardon|trop en retard ce matin|ils ont tué le chef dans la série
    ils ont tué mon perso dans le jeu
    bottes en peau de serpent|une ceinture en vrai serpent|mon collegue est un vrai serpent|quel serpent ce type
    """
}
