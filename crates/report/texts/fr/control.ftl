# Le contrôle : lecture d’un fichier de dépenses (1xx), règles (2xx), décisions et décomptes (3xx).

C-101 = Ce fichier n’est ni une table de texte, ni un classeur, ni une facture électronique.
    .hint = Déposez le dossier en CSV, XLSX ou ODS, ou une facture UBL (Peppol).
C-102 = Le fichier fait { $size } Mo ; { $most } Mo au plus sont lus.
    .hint = Partagez-le par enveloppe ou par trimestre.
C-103 = Le tableau a { $columns } colonnes ; { $most } au plus sont lues.
    .hint = Gardez les colonnes du modèle et supprimez les autres.
C-104 = Le tableau a plus de { $most } lignes.
    .hint = Partagez-le en plusieurs fichiers.
C-105 = { $count ->
        [one] Il manque une colonne
       *[other] Il manque { $count } colonnes
    } : { $columns }. Colonnes trouvées : { $found }.
    .hint = { $count ->
        [one] Ajoutez-la sous ce nom
       *[other] Ajoutez-les sous ces noms
    } ; la casse et les accents ne comptent pas.
C-106 = La colonne « { $column } » figure deux fois.
    .hint = Supprimez l’une des deux ; on ne devine pas laquelle compte.
C-107 = Le fichier ne contient aucune dépense.
    .hint = Remplissez au moins une ligne sous les titres des colonnes.
C-108 = La colonne « { $column } » n’est pas connue ; elle est laissée de côté.
    .hint = Rien à faire si elle vous est propre ; sinon, voyez les noms du modèle.
C-109 = Le fichier est dans l’ancien codage de Windows ; il a été lu ainsi.
    .hint = Vérifiez les accents ; la prochaine fois, enregistrez en « CSV UTF-8 ».
C-110 = La ligne a { $cells } cellules, les titres en ont { $columns }.
    .hint = Mettez entre guillemets une cellule qui contient le séparateur.
C-111 = Un guillemet s’ouvre et ne se ferme pas ; seule cette ligne est perdue.
    .hint = Fermez le guillemet, ou doublez-le s’il fait partie du texte.
C-112 = La cellule « { $column } » dépasse { $most } caractères.
    .hint = Abrégez-la, et joignez le texte long comme pièce.
C-113 = La cellule « { $column } » contient des caractères de commande.
    .hint = Retapez-la à la main plutôt que de la copier.
C-114 = La cellule « { $column } » semble contenir un numéro de registre national ; la ligne n’est pas reprise.
    .hint = Remplacez-le par une fonction, un grade ou un numéro de pièce ; aucun numéro de personne n’a sa place ici.
C-115 = La cellule « { $column } » est vide.
    .hint = Remplissez-la ; sans elle, la ligne ne peut être contrôlée.
C-116 = « { $text } » dans « { $column } » n’est pas un montant.
    .hint = Écrivez par exemple 1 250,40 ; un crédit prend un signe moins.
C-117 = « { $text } » dans « { $column } » peut se lire de deux façons.
    .hint = Ajoutez les deux décimales : 1 234,00 ou 1,23.
C-118 = « { $text } » dans « { $column } » a plus de deux décimales.
    .hint = Écrivez le montant au centime ; rien n’est arrondi à l’entrée.
C-119 = « { $text } » dans « { $column } » n’est pas une date.
    .hint = Écrivez 15/03/2020 ou 2020-03-15.
C-120 = « { $text } » dans « { $column } » peut désigner deux jours.
    .hint = Écrivez l’année en quatre chiffres, ou la date comme 2020-03-15.
C-121 = « { $text } » dans « { $column } » n’est pas un nombre entier.
    .hint = Écrivez un nombre sans signe ni décimale.
C-122 = Le numéro { $number } est déjà pris par une ligne précédente ; cette ligne-ci n’est pas reprise.
    .hint = Donnez à chaque ligne son propre numéro.
C-123 = « { $text } » n’est pas un numéro d’entreprise : les chiffres de contrôle ne concordent pas.
    .hint = Recopiez-le de la facture ; d’ici là, la ligne est lue sans numéro.
C-124 = « { $text } » n’est pas un type de preuve connu ; la preuve ne compte pas.
    .hint = Écrivez extrait de compte, acquit ou ordre de paiement.
C-125 = La cellule « { $column } » ressemble à une formule ; elle est gardée comme texte.
    .hint = Rien à faire si c’est bien le texte voulu.
C-126 = Cette ligne répète la ligne { $row } du fichier.
    .hint = Supprimez-la si elle est de trop ; sinon, donnez à chaque dépense son numéro de facture.
C-127 = La cellule « { $column } » montre une erreur de formule, « { $text } ».
    .hint = Corrigez la formule dans le tableur, ou tapez la valeur.
C-128 = La remarque { $code } vaut pour { $count } autres lignes, qui ne sont pas énumérées.
    .hint = Voyez les premières : elles disent ce qu’il faut faire.
C-129 = « { $text } » dans « { $column } » ne décrit pas un poste.
    .hint = Écrivez le niveau de A à E, le temps de travail comme 4/5, et une période dont la fin suit le début.
C-130 = Aucune date d’engagement : la date de la facture, { $day }, est retenue à sa place.
    .hint = Indiquez le jour de l’engagement : lui seul compte pour l’année, et une facture suit toujours sa commande.
C-131 = La ligne est d’une autre commune, « { $text } » ; ce dossier est celui de { $meant }.
    .hint = Rien ne passe d’une enveloppe à une autre : déposez cette ligne dans le dossier de sa commune, ou corrigez la cellule.
C-132 = Il n’existe pas d’enveloppe « { $text } » pour cette commune ; ce dossier est celui de { $meant }.
    .hint = Écrivez le nom ou le code de l’allocation, par exemple PSSP, ou laissez la cellule vide.
C-133 = La ligne est d’une autre enveloppe, « { $text } » ; ce dossier est celui de { $meant }.
    .hint = Rien ne passe d’une enveloppe à une autre : déposez cette ligne dans le dossier de son enveloppe.
C-134 = La ligne est d’une autre année, « { $text } » ; ce dossier est celui de { $meant }.
    .hint = Chaque année a son enveloppe : déposez cette ligne dans le dossier de son année.
C-135 = La convention n’a pas d’objectif opérationnel « { $text } » pour cette enveloppe : le contrôle refusera la ligne.
    .hint = Reprenez le numéro complet de l’objectif, tel qu’il est dans la convention, par exemple 1.1.1.1.1.
C-136 = Ce numéro de facture est presque celui de la ligne { $row } du fichier.
    .hint = Si c’est la même facture, supprimez l’une des deux lignes ; sinon, recopiez les deux numéros tels qu’ils sont imprimés.
C-137 = Cette facture figure aussi à la ligne { $row } du fichier, sans son total sur les deux.
    .hint = Si elle est partagée, indiquez son total et la part de chaque ligne ; sinon, la seconde ligne compte comme déclarée deux fois.
C-138 = La cellule « { $column } » semble nommer une personne suivie.
    .hint = Décrivez la dépense sans le nom : aucune personne suivie ne figure dans un dossier financier.
C-139 = « { $text } » dans « { $column } » dépasse le plus grand montant admis, { $most }.
    .hint = Vérifiez le nombre de chiffres et la place de la virgule.
C-140 = Plusieurs feuilles contiennent des dépenses : { $sheets }.
    .hint = Dites laquelle est le dossier, ou ne gardez qu’elle dans le classeur ; laquelle compte ne se devine pas.
C-141 = Le classeur n’a pas de feuille « { $sheet } ». Feuilles trouvées : { $sheets }.
    .hint = Reprenez le nom de la feuille tel qu’il est écrit sur son onglet.
C-142 = Une formule calcule la cellule « { $column } » ; la valeur enregistrée est retenue.
    .hint = Vérifiez que cette valeur est à jour : rien n’est recalculé.
C-143 = « { $stored } » dans « { $column } » est lu comme { $text }.
    .hint = Rien à faire : le tableur a enregistré ce montant à un cheveu du cent.
C-144 = Dans la feuille « { $sheet } », { $rows } lignes et { $columns } colonnes masquées sont lues comme les autres ; lignes : { $first }.
    .hint = Affichez-les avant de certifier le dossier, ou supprimez-les.
C-145 = { $count } feuilles masquées contiennent des dépenses et ne sont pas lues : { $sheets }.
    .hint = Affichez-les et déposez-les à part si elles sont du dossier.
C-146 = Le classeur renvoie à d’autres fichiers ; ils ne sont pas ouverts.
    .hint = Remplacez ces liens par leurs valeurs.
C-147 = Le classeur contient des macros ; il n’est pas lu.
    .hint = Enregistrez-le sans macros, comme classeur .xlsx ou .ods.
C-148 = Le fichier compte plus de { $most } { $what ->
        [sheets] feuilles
        [cells] cellules
       *[rows] lignes
    }.
    .hint = Gardez la seule feuille du dossier, ou partagez-la en plusieurs fichiers.
C-149 = La cellule { $cell } est trop loin à droite : au plus { $most } colonnes sont lues.
    .hint = Supprimez ce qui s’y trouve, et les colonnes qui ne sont pas du modèle.
C-150 = { $rows } lignes de ce fichier ont été rendues pour correction et ne sont pas inscrites.
    .hint = Corrigez-les dans le fichier rendu, puis ajoutez-les au dossier.
C-151 = Le fichier est abîmé, ou n’a été écrit par aucun tableur ni logiciel de facturation.
    .hint = Ouvrez-le dans votre logiciel, enregistrez-le à nouveau et déposez ce fichier.
C-152 = « { $text } » n’est pas une date d’émission possible au { $day }.
    .hint = Vérifiez la facture auprès du fournisseur ; une facture à venir ne justifie rien.
C-153 = Le fichier est protégé par un mot de passe, ou d’un ancien format (.xls, .xlsb).
    .hint = Enregistrez-le sans mot de passe, comme classeur .xlsx ou .ods, ou en CSV.
C-154 = Lire ce fichier demande plus de place ou de temps qu’il n’en est donné.
    .hint = Gardez la seule feuille du dossier, sans images ni mise en forme, ou enregistrez-la en CSV.
C-155 = Ce fichier est une facture électronique : elle ne dit pas ce que la dépense sert.
    .hint = Indiquez à côté la catégorie, la nature, l’objectif, et si la TVA est récupérable.
C-156 = La facture est en « { $text } » ; seul l’euro est lu.
    .hint = Demandez la facture en euros, ou joignez le décompte de la banque et encodez la dépense.
C-157 = Les montants de la facture ne concordent pas : { $stated } est indiqué, le calcul donne { $sum }.
    .hint = Demandez au fournisseur une facture juste ; le montant indiqué est retenu, et une personne le vérifie.
C-158 = La facture est adressée à « { $named } », et non à { $meant }.
    .hint = Seule la commune de l’enveloppe justifie ce qu’elle a payé elle-même.
C-159 = Un document joint à la facture pèse { $size } Mo ; au plus { $most } Mo sont lus.
    .hint = Demandez la facture sans ses annexes, et joignez-les à part.
C-201 = Aucune pièce justificative n’accompagne la dépense.
    .hint = Joignez la facture, l’état de salaire ou le contrat, et indiquez sa référence.
    .title = Pièce justificative absente
C-202 = Aucune preuve de paiement n’accompagne la dépense.
    .hint = Joignez la copie de l’extrait de compte ou une pièce acquittée par le bénéficiaire.
    .title = Preuve de paiement absente
C-203 = Un ordre de paiement ne prouve pas que la dépense a été payée.
    .hint = Remplacez-le par l’extrait de compte qui montre le débit.
    .title = Un ordre de paiement ne prouve rien
C-204 = La dépense a été engagée hors de l’année de l’enveloppe.
    .hint = Vérifiez la date d’engagement : elle seule compte, ni la facture ni le paiement. Une dépense d’une autre année va sur l’enveloppe de cette année-là.
    .title = Engagée hors de l’année
C-205 = La dépense n’entre dans aucune catégorie de crédits, ou dans une autre que celle de sa nature.
    .hint = Écrivez personnel, fonctionnement ou investissement, selon la nature de la dépense.
    .title = Catégorie inconnue
C-206 = Le catalogue refuse cette nature de dépense.
    .hint = Retirez la ligne, ou corrigez le code de nature s’il est faux.
    .title = Nature refusée
C-207 = Le catalogue ne tranche pas pour cette nature : une personne décide et motive.
    .hint = Expliquez dans la remarque à quoi la dépense a servi ; une motivation écrite sera donnée.
    .title = Nature à apprécier
C-208 = Le prix d’une pièce n’atteint pas le seuil des investissements.
    .hint = Réintroduisez la dépense en fonctionnement, ou indiquez le vrai prix d’une pièce.
    .title = Sous le seuil unitaire
C-209 = La ligne ne réclame rien, ou la note de crédit ne désigne aucune facture du fichier, ou une facture refusée.
    .hint = Indiquez le montant ; pour une note de crédit, indiquez le numéro de la facture créditée.
    .title = Montant nul ou crédit sans facture
C-210 = Aucun objectif opérationnel de cette convention n’est désigné ; s’il l’est, une personne confirme le lien.
    .hint = Indiquez l’objectif opérationnel que la dépense sert, tel qu’il est numéroté dans la convention de cette allocation.
    .title = Lien avec un objectif
C-211 = Une ligne précédente réclame déjà cette facture, ou les parts réclamées dépassent son total.
    .hint = Supprimez la ligne ; si la facture est partagée, indiquez son total et la part de chaque ligne.
    .title = Double dans le fichier
C-212 = Cette facture est déjà réclamée dans un autre dossier.
    .hint = Retirez-la de l’un des deux dossiers ; si elle est partagée, indiquez son total et votre part.
    .title = Double dans un autre dossier
C-213 = La catégorie dépasse sa part maximale de l’enveloppe ; l’excédent est écarté.
    .hint = Rien à corriger sur les lignes : la part maximale est fixée par la version applicable.
    .title = Quota dépassé
C-214 = Les dépenses retenues dépassent l’enveloppe ; l’excédent est écarté.
    .hint = Rien à corriger : l’enveloppe est un maximum, et rien ne passe à une autre enveloppe.
    .title = Enveloppe dépassée
C-215 = Un autre pouvoir paie déjà une part de ce coût ; l’excédent est refusé.
    .hint = Ne réclamez que le coût diminué de l’autre financement.
    .title = Déjà financée ailleurs
C-216 = La dépense dépasse le plafond de sa nature ; l’excédent est refusé.
    .hint = Indiquez le prix d’une pièce et leur nombre : le plafond vaut par pièce.
    .title = Plafond dépassé
C-217 = La ligne demande plus que ce que l’emploi peut coûter selon son niveau, son temps de travail et ses jours.
    .hint = Vérifiez niveau, diplôme, temps de travail et période ; toutes les lignes d’un emploi partagent son plafond.
    .title = Plafond de l’emploi dépassé
C-218 = La ligne paie un emploi sans le décrire.
    .hint = Donnez à l’emploi une référence, jamais un nom, avec son niveau, son temps de travail et les jours prestés.
    .title = Emploi non décrit
C-219 = La ligne demande plus que le forfait de ce travailleur.
    .hint = Vérifiez le temps de travail et les mois ; un temps sans forfait dans l’annexe est apprécié par une personne.
    .title = Forfait dépassé
C-220 = Cette nature ne paie pas autant d’emplois.
    .hint = Ne réclamez que les emplois admis ; donnez la même référence à toutes les lignes d’un emploi.
    .title = Trop d’emplois
C-221 = Les lignes de cette nature dépassent ensemble son plafond de l’année ; l’excédent est refusé.
    .hint = Ne réclamez que ce qui reste du plafond de l’année.
    .title = Plafond de l’année dépassé
C-222 = Une pièce que l’annexe demande manque.
    .hint = Joignez-la, et dites ce qu’est chaque pièce devant un deux-points, par exemple « bon de commande : BC-12 ».
    .title = Pièce manquante
C-302 = La ligne { $line } ne pose pas de question sous { $rule }, ou il y est déjà répondu.
    .hint = Rechargez la page pour voir où en est la ligne.
C-303 = La décision sur la ligne { $line } n’est pas motivée.
    .hint = Écrivez pourquoi, en une phrase au moins.
C-304 = { $amount } n’est pas possible sur la ligne { $line } : { $open } au plus, et pas moins que ce qui est déjà accepté.
    .hint = Choisissez un montant dans ces limites.
C-305 = Cette ligne n’existe pas dans le dossier de { $envelope }.
    .hint = Vérifiez son numéro dans le décompte.
C-306 = { $lines ->
    [one] Une ligne reste à décider, pour { $pending }.
   *[other] { $lines } lignes restent à décider, pour { $pending }.
    }
    .hint = Décidez-les, puis soumettez le décompte.
C-307 = { $category ->
    [personnel] Les frais de personnel
    [operating] Les frais de fonctionnement
   *[investment] Les investissements
    } n’atteignent pas leur part minimale : { $amount } pour { $least } au moins ({ $article }).
    .hint = Vérifiez que toutes les dépenses de cette catégorie sont dans le dossier.
C-308 = Aucun texte connu ne fixe de quota ; { $article } le laisse ouvert et rien n’est écarté.
    .hint = Demandez au service juridique l’arrêté qui remplit cette délégation.
C-309 = Aucun texte connu ne fixe le délai de contestation.
    .hint = Demandez au service juridique l’arrêté qui remplit cette délégation ; aucun délai n’est supposé.
C-310 = Le délai de contestation a pris fin le { $last }.
    .hint = Le décompte devient définitif ; seule une irrégularité permet de le rouvrir.
C-311 = La ligne { $line } est acceptée en entier : il n’y a rien à contester.
    .hint = Choisissez une ligne réduite ou refusée.
C-312 = La ligne { $line } est déjà contestée.
    .hint = Attendez la décision sur la première contestation.
C-313 = La contestation de la ligne { $line } ne contient aucun argument.
    .hint = Écrivez pourquoi la décision devrait changer, et joignez les pièces.
C-314 = La commune a marqué son accord le { $day } ; plus rien ne se conteste.
    .hint = Rien à faire : le décompte peut devenir définitif.
C-315 = Le délai de contestation court encore, jusqu’au { $last } inclus.
    .hint = Attendez la fin du délai, ou l’accord de la commune.
C-316 = { $lines ->
    [one] Une contestation attend encore une décision.
   *[other] { $lines } contestations attendent encore une décision.
    }
    .hint = Décidez-les par écrit, ligne par ligne.
C-317 = La ligne { $line } n’est pas contestée, ou la contestation est tranchée.
    .hint = Rechargez la page pour voir où en est la ligne.
C-318 = Le { $day } précède la soumission du décompte, le { $submitted }.
    .hint = Vérifiez la date.
C-320 = L’information demandée n’est pas arrivée dans le délai.
    .hint = Envoyez-la et contestez la ligne dans le décompte provisoire.
    .title = Information non reçue
C-321 = Sur la ligne { $line }, rien n’est ouvert, ou la réponse attendue n’est pas celle-ci.
    .hint = Rechargez la page pour voir où en est la ligne.
C-322 = Aucun texte ne laisse à une personne d’écarter { $rule } sur la ligne { $line }.
    .hint = La règle repose sur la loi ; la commune peut contester la ligne.
C-323 = La ligne { $line } ne peut être mise de côté ni reprise dans cet état.
    .hint = Seule une ligne encore ouverte se met de côté, et seule une ligne mise de côté se reprend.
C-324 = Le dernier jour pour répondre, le { $due }, ne suit pas le jour de la demande.
    .hint = Donnez un jour ouvrable au moins.
C-325 = { $lines ->
    [one] Une ligne est mise de côté, pour { $amount }.
   *[other] { $lines } lignes sont mises de côté, pour { $amount }.
    }
    .hint = Elles gardent leur année et se décident dans un décompte ultérieur.

outcome-accepted = acceptée
outcome-reduced = réduite
outcome-refused = refusée
outcome-proposed = proposée à l’acceptation
outcome-pending = à décider
outcome-asked = en attente d’information
outcome-parked = mise de côté
stage-draft = projet de décompte
stage-provisional = décompte provisoire
stage-definitive = décompte définitif
