# Textes communs. Ceux qui suivent une urgence tiennent dans un message de 160; les autres, dans deux.
# La vérité d'abord: une machine l'a reçu / un agent l'a lu / personne encore. Ne jamais promettre de secours.

received = Automatique, dossier { $case }: alerte lancée; pas encore lu.

# --- Après une urgence

ask-place = Où êtes-vous? Dites état, route et km, dernier village, et ce que vous voyez: poteau avec numero, rails, rivière. Danger: { $emergency-number }.

ask-which = Plusieurs lieux ont ce nom: { $place }? Dites l'état ou une grande ville proche. Danger: { $emergency-number }.

ask-people = COMBIEN êtes-vous? Dites combien d'adultes et combien d'enfants. Danger: { $emergency-number }.

ask-hurt = Y a-t-il des BLESSES ou malades? Dites combien et ce qu'ils ont. Sang: appuyez fort avec un tissu. Danger: { $emergency-number }.

ask-water = Avez-vous de l'EAU? Dites combien, et depuis quand vous n'avez pas bu. Restez à l'ombre. Danger: { $emergency-number }.

ask-battery = Combien de BATTERIE reste-t-il? Baissez l'écran, coupez les données, éteignez entre les messages. Danger: { $emergency-number }.

ask-children = Y a-t-il des ENFANTS, femmes enceintes ou personnes agées? Dites combien et leur age. Restez ensemble. Danger: { $emergency-number }.

case-noted = Ajouté à votre dossier { $case }. Réponse automatique: en danger, n'attendez pas ce numero, appelez le { $emergency-number }, gratuit, sans crédit.

case-calm = Dossier { $case }: noté, vous vous dites hors de danger. Un agent le lit avant de le fermer. Si le danger revient écrivez SECOURS ou appelez { $emergency-number }.

nobody-yet = Dossier { $case }: { $minutes } min, aucun agent ne l'a lu. On alerte encore. N'ATTENDEZ PAS: appelez { $emergency-number }, gratuit, ou cherchez des gens. Où êtes-vous maintenant?

officer-read = Dossier { $case }: un agent a lu votre message à { $time }. Ce n'est pas encore un avis de secours. Répondez ici. Si ça empire appelez { $emergency-number }.

officer-lost = Dossier { $case }: l'agent ne répond plus, on en alerte d'autres. N'ATTENDEZ PAS: appelez { $emergency-number }, gratuit, sans crédit. Répondez ici.

case-closed = Le dossier { $case } est fermé. Si vous êtes encore en danger ou si ça change, écrivez SECOURS ou appelez { $emergency-number }, gratuit.

still-there = Dossier { $case }: êtes-vous là? Sans nouvelles de vous. Écrivez un mot: bien, pire, ou votre lieu. Si possible appelez { $emergency-number }, gratuit.

promise = Dossier { $case }: un agent vous écrit à { $time }. Économisez la batterie, allumez à cette heure. Si ça empire écrivez ici ou appelez { $emergency-number }.

promise-late = Dossier { $case }: on avait dit { $time }, personne ne vous a écrit. Le chef est averti. Si ça empire N'ATTENDEZ PAS: appelez { $emergency-number }.

case-joined = Vos messages vont au dossier { $case }, avec les autres téléphones de cette urgence. Continuez à écrire ici. Si ça empire appelez { $emergency-number }.

area-notice = Automatique, dossier { $case }: beaucoup de gens de votre zone écrivent, agents alertés. Personne n'a encore lu le vôtre. Appelez { $emergency-number }.

uncertain-danger = Êtes-vous en danger MAINTENANT? Répondez 1 oui, 2 non. Si votre vie est en danger appelez vite le { $emergency-number }, gratuit, sans crédit.

unreadable = Réponse automatique: votre message est illisible pour nous; une personne le verra, pas tout de suite. En danger appelez { $emergency-number }, gratuit.

text-only = Réponse automatique: seul le texte est lu ici, ni photo ni voix. Écrivez ce qui se passe et où vous êtes. En danger appelez { $emergency-number }, gratuit.

human-asked = Réponse automatique: une personne lira votre message, pas tout de suite. Écrivez ici votre besoin. En danger appelez { $emergency-number }, gratuit.

# --- Service

not-understood =
    Je n'ai pas compris. Je peux informer sur les droits, le programme Paisano et les urgences, gratuit, sans demander de papiers.
    Écrivez votre question en peu de mots, MENU pour les sujets, ou PERSONNE pour être lu par quelqu'un. Danger: { $emergency-number }.

answer-unavailable =
    Nous n'avons pas d'information à jour pour répondre à cela. Écrivez PERSONNE pour être lu par quelqu'un, ou MENU pour d'autres sujets. En danger appelez { $emergency-number }, gratuit.

other-language =
    Nous lisons español, English, français, português, kreyòl. En danger écrivez SECOURS. Pour une personne: PERSONNE et votre langue.
    In danger write HELP. Si hay peligro escriba AYUDA. Persona: PERSONA. { $emergency-number }.

language-changed = Désormais nous répondons en français. Écrivez MENU pour les sujets. En danger écrivez SECOURS ou appelez { $emergency-number }.

menu =
    Information gratuite pour migrants et paisanos, sans demander de papiers. Répondez:
    1 droits
    2 programme Paisano
    3 urgence
    4 dormir et manger
    5 parler à une personne
    6 langue
    Ou écrivez votre question. Danger: appelez { $emergency-number }.

menu-emergency = En danger appelez { $emergency-number }, gratuit, sans crédit. Ou écrivez ici SECOURS, ce qui se passe et où vous êtes: on ouvre un dossier et on alerte des agents.

language =
    Écrivez la langue: ESPAÑOL, ENGLISH, FRANCAIS, PORTUGUES ou KREYOL. Si vous en parlez une autre, écrivez son nom et PERSONNE. Danger: { $emergency-number }.

stop = Nous ne vous enverrons plus de messages. Pour revenir écrivez START. Pour une urgence, un dossier est ouvert quand même. Danger: { $emergency-number }.

stop-open-case = Noté. Votre dossier { $case } reste ouvert tant qu'un agent ne le ferme pas; ensuite, plus de messages. Pour revenir écrivez START. Danger: { $emergency-number }.

start = Nous vous répondrons à nouveau sur ce numéro. Écrivez votre question, ou MENU pour les sujets. Pour arrêter: STOP. Danger: { $emergency-number }.

greeting =
    Bonjour. Réponse automatique du service pour migrants et paisanos. Répondez 1 droits, 2 Paisano, 3 urgence, 4 dormir, 5 personne, 6 langue, ou écrivez votre question. En danger appelez { $emergency-number }.

thanks = Avec plaisir. Pour autre chose, écrivez ici. En danger écrivez SECOURS ou appelez { $emergency-number }.

human = { human-asked }

erase =
    Nous avons reçu votre demande d'effacer vos messages et données. Un dossier d'urgence ouvert n'est pas effacé tant qu'une personne ne l'a pas fermé. Pour ne plus recevoir de messages écrivez STOP. Danger: { $emergency-number }.

location = Lieu reçu. De quoi avez-vous besoin? En danger écrivez SECOURS ou appelez { $emergency-number }. Pour d'autres sujets écrivez MENU.

yes = Compris: oui. Écrivez en peu de mots votre besoin, ou MENU pour les sujets. En danger écrivez SECOURS ou appelez { $emergency-number }.

no = Compris: non. Si vous avez besoin de quelque chose écrivez ici, ou MENU pour les sujets. En danger écrivez SECOURS ou appelez { $emergency-number }.
