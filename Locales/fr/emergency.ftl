# Réponses rouges: un seul message GSM-7 (160): é è à ù en font partie, ê â î ô û ç n'en font pas partie.
# Elles commencent par { received }, donnent le numéro d'urgence et ce qui sauve la vie, et finissent par OÙ.
# Elles ne promettent jamais que quelqu'un arrive. À relire par une personne de langue maternelle.
# Premiers secours: E052, E061, E068, E071, E072, E081, E084, E085, E090, E094, E096; à vérifier par la Croix-Rouge.

help = { received } En danger appelez { $emergency-number }, gratuit, sans crédit. Que se passe-t-il? Où etes-vous?

injury = { received } Sang: appuyez fort avec un tissu. Os cassé: ne bougez pas. Appelez { $emergency-number }. Où etes-vous?

lost = { received } Arretez-vous à l'ombre, près d'une route. Appelez { $emergency-number }. Que voyez-vous? Où etes-vous?

thirst = { received } Chaud: ombre, mouillez la peau. Froid: secs et serrés. Appelez { $emergency-number }. Où etes-vous?

river = { received } N'entrez pas: lancez une corde. Emporté: sur le dos, pieds devant. { $emergency-number }. Où etes-vous?

train = { received } Ne sautez pas. Sang: appuyez fort avec un tissu. Appelez { $emergency-number }, gratuit. Où etes-vous?

kidnapping = { received } On ne vous appellera pas. Sans risque: combien etes-vous? { $emergency-number } si possible. Où etes-vous?

violence = { received } Si possible, mettez-vous à l'abri avec des gens. Appelez { $emergency-number }, gratuit. Où etes-vous?

sexual-violence = { received } Pas votre faute. Mettez-vous à l'abri. { $emergency-number }; femmes { $women-line } option { $women-line-option }. Où etes-vous?

suffocation = { received } Tapez sur la paroi. Appelez { $emergency-number }: plaque, couleur, dernier lieu. Où etes-vous?

abandoned = { received } Arretez-vous à l'ombre, près d'une route. Appelez { $emergency-number }, gratuit. Où etes-vous?

missing-person = { received } Appelez { $emergency-number }, gratuit: habits, lieu, heure. Où l'a-t-on vu la dernière fois?

trafficking = { received } Sans risque: { $emergency-number } ou { $trafficking-line } (traite, confidentiel). Où etes-vous?

self-harm = { received } Votre vie compte. Appelez { $emergency-number } ou { $crisis-line }. Ne restez pas seul. Où etes-vous?

child-alone = { received } Ne laissez pas l'enfant seul; restez avec des gens. Appelez { $emergency-number }. Où etes-vous?

bite = { received } Ne bougez pas, otez les bagues; ni couper ni sucer. { $emergency-number } ou clinique. Où etes-vous?

accident = { received } Loin du feu. Ne déplacez pas le blessé; sang: appuyez. Appelez { $emergency-number }. Où etes-vous?
