# Phrases relues qu'un agent envoie avec F et le numéro. Un SMS chacune. A relire par un natif (needs-native-review).

phrase-1 = Où êtes-vous exactement? Dites ville, route et kilomètre, rivière, ou tout ce que vous voyez.

phrase-2 = Combien de personnes? Des enfants, femmes enceintes ou personnes agées?

phrase-3 = Y a-t-il des blessés ou des malades? Dites ce qu'ils ont.

phrase-4 = Avez-vous de l'eau? Combien de batterie reste-t-il?

phrase-5 = Restez ensemble. S'il n'y a pas de danger où vous êtes, ne bougez pas.

phrase-6 = Mettez le téléphone en économie, éteignez-le entre les messages. Allumez-le toutes les 30 minutes.

phrase-7 = Si possible, appelez le { $emergency-number }: gratuit, sans crédit.

phrase-8 = On suit toujours votre dossier. Écrivez tout ce que vous voyez ou entendez de nouveau.

phrase-9 = Quand vous êtes en sécurité, écrivez un mot: bien.
