# Relire un document importé : ce qui a été lu, joint, séparé ou laissé ouvert.

I-001 = Ce document ne contient pas de texte.
    .hint = Déposez le document complet ; un scan demande d’abord une reconnaissance de texte.
I-002 = Ce document dépasse dix mégaoctets.
    .hint = Déposez le texte seul, sans images ni annexes.
I-003 = Ce document compte plus de cent mille lignes.
    .hint = Déposez une seule convention à la fois.
I-004 = L’encodage de ce document n’est pas reconnu.
    .hint = Enregistrez-le en texte UTF-8 et déposez-le à nouveau.
I-005 = Ce fichier n’est pas d’un type lu ici : texte, Markdown, HTML, Word (.docx), OpenDocument (.odt) ou PDF.
    .hint = Ouvrez-le dans le programme qui l’a écrit et enregistrez-le sous l’un de ces formats.
I-006 = Ce document est imbriqué trop profondément : listes, tableaux ou éléments.
    .hint = Vérifiez les retraits ; une convention demande deux niveaux de listes.
I-007 = Un caractère invisible inverse ici le sens du texte : on lirait autre chose que ce qui est enregistré.
    .hint = Supprimez ce caractère et retapez le mot.
I-008 = Rien dans ce document ne ressemble à une convention : ni titre, ni secteur, ni objectif.
    .hint = Vérifiez que c’est le bon fichier.
I-009 = Cette ligne dépasse un million de caractères.
    .hint = Enregistrez le texte avec ses retours à la ligne.
I-010 = Le texte a été lu en { $encoding }.
    .hint = Rien à faire si les accents sont justes.
I-011 = { $count ->
        [one] Un caractère abîmé a été remplacé par un signe visible
       *[other] { $count } caractères abîmés ont été remplacés par un signe visible
    }.
    .hint = Comparez avec l’original aux endroits marqués �.
I-012 = { $count ->
        [one] Un caractère de contrôle a été ignoré
       *[other] { $count } caractères de contrôle ont été ignorés
    }.
    .hint = Rien à faire : ils n’ont pas de sens dans un texte.
I-013 = Ce fichier est abîmé : il est coupé, ou son contenu n’est pas celui qu’annonce sa table.
    .hint = Ouvrez l’original, enregistrez-le à nouveau et redéposez-le.
I-014 = Une fois décompressé, ce fichier dépasse ce qui est lu.
    .hint = Déposez la convention seule, sans images ni annexes.
I-015 = Le XML de ce fichier déclare un type de document ou des entités, ou épuiserait le lecteur : aucun traitement de texte n’écrit cela.
    .hint = Ouvrez-le dans un traitement de texte et enregistrez-le à nouveau en .docx ou .odt.
I-016 = Une entrée de ce fichier sort de l’archive, est un lien ou y figure deux fois : deux lecteurs y verraient deux textes.
    .hint = Ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.
I-017 = Ce fichier est protégé par un mot de passe, ou d’un format Office d’avant 2007.
    .hint = Enregistrez-le sans mot de passe, en .docx, .odt ou PDF.
I-018 = Ce PDF est abîmé : il est coupé, ou ses pages ne mènent nulle part.
    .hint = Exportez-le à nouveau depuis le document d’origine.
I-019 = La lecture a été arrêtée : elle demandait plus de temps ou de mémoire que ce qui est accordé à un fichier.
    .hint = Déposez la convention seule, ou enregistrez-la à nouveau depuis le document d’origine.
I-020 = Ce document n’a pas de titre reconnu.
    .hint = Indiquez s’il s’agit d’une convention ou d’un plan de projet, pour quelle commune et quelles années.
I-021 = Aucune commune n’est nommée.
    .hint = Choisissez la commune bénéficiaire.
I-022 = « { $name } » n’est pas une commune connue.
    .hint = Corrigez le nom ou choisissez la commune ; aucune n’est supposée.
I-023 = Aucune période n’est indiquée.
    .hint = Indiquez le premier et le dernier jour de la convention.
I-024 = La période est tirée du titre : du { $start } au { $end }.
    .hint = Confirmez-la : aucune disposition ne la fixe.
I-025 = La période se termine le { $end }, avant son début le { $start }.
    .hint = Corrigez l’une des deux dates.
I-026 = Aucune décision du conseil communal n’est citée.
    .hint = Indiquez la date de la décision ; sans elle la convention ne peut être signée.
I-027 = La décision du conseil communal du { $decision } est antérieure à l’arrêté du { $decree } qu’elle exécute.
    .hint = Vérifiez la date, ou joignez la décision qui approuve cette convention.
I-028 = La décision du conseil communal du { $decision } est postérieure au début de la période, le { $start }.
    .hint = L’effet rétroactif est permis ; vérifiez seulement la date.
I-029 = Cette convention n’est pas signée : le lieu ou la date manque.
    .hint = Déposez l’exemplaire signé ; jusque-là aucun paiement n’est possible.
I-030 = Signée le { $date }, après le début de la période le { $start }.
    .hint = L’effet rétroactif est permis ; rien à corriger.
I-031 = La date de signature, { $date }, est étrangère à la période du { $start } au { $end }.
    .hint = Vérifiez l’année.
I-032 = Aucun montant n’est indiqué.
    .hint = Les montants viennent alors de l’annexe de l’arrêté ; vérifiez qu’ils conviennent.
I-033 = Le montant de { $amount } n’est pas ventilé { $what ->
        [year] par année
        [allocation] par allocation
       *[both] ni par année ni par allocation
    }.
    .hint = Répartissez-le d’après une pièce, ou laissez la question ouverte ; rien n’est réparti d’office.
I-034 = Le montant de { $amount } contredit celui de { $other }, ligne { $line }.
    .hint = Les deux sont gardés ; dites lequel vaut.
I-035 = Un montant n’a pas pu être lu ici.
    .hint = Écrivez-le avec deux décimales, par exemple 276 041,89 EUR.
I-036 = Un numéro de registre national figure ici.
    .hint = Retirez-le du document : une convention n’en contient jamais.
I-037 = Une personne semble nommée ici.
    .hint = Remplacez le nom par la fonction ; les dossiers personnels n’ont pas leur place ici.
I-038 = Signée le { $date }, avant la décision du conseil communal du { $decision }.
    .hint = Vérifiez les deux dates : le conseil décide avant la signature.
I-040 = Ce texte n’a pas trouvé de place dans l’arbre.
    .hint = Rattachez-le à un objectif, ou confirmez qu’il peut rester à part.
I-041 = « { $text } » a été laissé de côté : un reste de mise en page ou de numérisation.
    .hint = Rien à faire, sauf si le texte compte.
I-042 = Ce texte a été joint à la phrase coupée qui précède.
    .hint = Vérifiez que les deux parties vont ensemble.
I-043 = Ce paragraphe a été lu comme un point de la liste : sa puce manque.
    .hint = Vérifiez qu’il forme un point à lui seul.
I-044 = L’intitulé « { $text } » a été reconnu malgré son orthographe.
    .hint = Rien à faire ; le texte reste tel quel.
I-045 = Cet intitulé n’est suivi d’aucun texte.
    .hint = Complétez l’objectif d’après l’original.
I-046 = { $kind ->
        [sector] Ce secteur figure
        [general] Cet objectif général figure
        [strategic] Cet objectif stratégique figure
       *[allocation] Cette allocation figure
    } déjà plus haut ; les deux ont été réunis.
    .hint = Vérifiez que rien ne les distingue.
I-047 = Ce document a un titre, mais aucun objectif n’y a été trouvé.
    .hint = Vérifiez qu’il n’est pas coupé.
I-048 = « { $text } » semble coupé ; ailleurs le texte dit : « { $whole } ».
    .hint = Reprenez le texte entier s’il est le même.
I-049 = Une partie de ce texte est biffée et une autre ne l’est pas ; tous ses mots sont gardés.
    .hint = Supprimez les mots qui ne valent plus, ou biffez toute l’option.
I-050 = { $count ->
        [one] Une ligne du modèle n’est pas remplie
       *[other] { $count } lignes du modèle ne sont pas remplies
    }.
    .hint = Rien à faire : une ligne vide n’est pas un objectif.
I-051 = Ce tableau était déchiré mot à mot ; il a été recomposé.
    .hint = Comparez chaque cellule avec l’original avant d’accepter.
I-052 = Ce tableau est déchiré et n’a pas pu être recomposé avec certitude ; ses mots sont gardés.
    .hint = Saisissez ces lignes à la main d’après l’original.
I-053 = Ce tableau n’a pas d’en-tête ; ses colonnes ont été lues dans l’ordre du modèle.
    .hint = Vérifiez : objectif, résultat, indicateur.
I-054 = « { $text } » se trouve dans une colonne que le modèle ne connaît pas.
    .hint = Le texte n’est pas repris ; notez-le ailleurs s’il compte.
I-055 = Le signe isolé « { $text } » a été laissé de côté.
    .hint = Vérifiez sur l’original qu’il ne s’agit pas d’un chiffre voulu.
I-056 = Ce texte commence au milieu d’une phrase.
    .hint = Complétez son début d’après l’original.
I-057 = Ce texte s’arrête au milieu d’une phrase.
    .hint = Complétez sa fin d’après l’original.
I-058 = { $count } énoncés se trouvaient dans une même cellule ; ils ont été séparés.
    .hint = Vérifiez la coupe.
I-059 = Cette ligne continue la précédente, coupée par un saut de page ; elles ont été jointes cellule par cellule.
    .hint = Vérifiez que les deux vont ensemble.
I-060 = La valeur cible de « { $text } » peut se lire de deux façons ; aucune n’a été retenue.
    .hint = Écrivez une seule valeur cible.
I-061 = « { $figure } » n’a pas de signe de comparaison : lu comme une valeur exacte.
    .hint = Écrivez ≥ ou ≤ si c’est un minimum ou un maximum.
I-062 = « { $figure } » est une comparaison stricte : lue comme « au moins » ou « au plus ».
    .hint = Écrivez ≥ ou ≤ pour lever le doute.
I-063 = Les valeurs cibles « { $text } » ne sont pas aussi nombreuses que les indicateurs à côté ; aucune n’a été attribuée.
    .hint = Écrivez chaque valeur cible à la suite de son indicateur.
I-064 = « { $figure } » peut être un nombre de milliers ou un nombre décimal : lu comme { $value }.
    .hint = Écrivez les milliers avec une espace et les décimales avec une virgule.
I-065 = « { $figure } » est un chiffre approximatif : lu comme une valeur exacte.
    .hint = Écrivez ≥ ou ≤ pour lever le doute.
I-066 = Une lettre tient la place d’une autre ou d’un chiffre dans « { $figure } » : lu comme si elle y était.
    .hint = Vérifiez la valeur cible dans l’original.
I-070 = Ce PDF lance un programme à l’ouverture.
    .hint = Exportez-le à nouveau depuis le document d’origine, sans script ni action.
I-071 = Ce document contient des images de pages, et pas de texte.
    .hint = Déposez le fichier Word d’origine, ou passez le scan par une reconnaissance de texte (OCR) et déposez le résultat.
I-072 = « { $text } » figure en haut ou au bas de { $count } pages ; ce n’est pas repris dans le texte.
    .hint = Rien à faire, sauf si cela fait partie de la convention.
I-073 = « { $text } » était coupé en fin de ligne et a été recollé.
    .hint = Vérifiez l’orthographe.
I-074 = L’en-tête de ce tableau se répète sur { $count ->
        [one] la page suivante
       *[other] les { $count } pages suivantes
    } ; il n’y est pas repris.
    .hint = Vérifiez qu’il s’agit d’un seul tableau.
I-075 = Aucun texte n’a été trouvé à la page { $pages }.
    .hint = Si ces pages sont des scans, passez-les par une reconnaissance de texte (OCR) et déposez le résultat.
I-076 = { $count ->
        [one] Un mot contient
       *[other] { $count } mots contiennent
    } des caractères que le PDF n’explique pas ; un � les remplace.
    .hint = Exportez de nouveau le PDF avec ses polices, ou déposez le fichier d’origine.
I-077 = La page { $page } est abîmée et n’a été lue qu’en partie.
    .hint = Comparez la page à l’original, ou déposez le fichier d’origine.
I-078 = Ce tableau n’a pas de traits ; ses cellules ont été trouvées par leur position.
    .hint = Comparez chaque ligne à l’original.
I-079 = Ce texte est composé en { $count } colonnes ; elles ont été lues l’une après l’autre.
    .hint = Vérifiez qu’aucune phrase ne saute d’une colonne à l’autre.
I-091 = Ce qui entoure le texte dans la page a été laissé de côté : « { $text } ».
    .hint = Rien à faire s’il s’agit du menu, de l’en-tête ou du pied du site.
I-094 = Ce champ propose d’autres choix, que personne n’a retenus : « { $text } ».
    .hint = Vérifiez que le choix affiché est celui de la commune.
I-095 = Ce texte figure en deux langues côte à côte : le { $read ->
        [nl] néerlandais
        [de] allemand
        [en] anglais
       *[fr] français
    } a été lu, le { $other ->
        [nl] néerlandais
        [de] allemand
        [en] anglais
       *[fr] français
    } (à { $count ->
        [one] un endroit
       *[other] { $count } endroits
    }) est mis de côté comme traduction.
    .hint = Pour lire l’autre langue : perron import --language { $other } FICHIER.
I-096 = La consigne du modèle de biffer une option se trouve encore ici : rien ne dit quelle option vaut.
    .hint = Biffez les options qui ne valent pas et supprimez la consigne.
I-097 = Plusieurs paragraphes se trouvent dans la cellule d’un objectif : ils ont été lus comme un seul.
    .hint = Numérotez chaque objectif s’ils sont plusieurs.
I-098 = Plusieurs objectifs se trouvent dans cette cellule : leurs résultats et indicateurs ont été placés à côté d’eux, sous aucun d’eux.
    .hint = Donnez à chaque objectif sa propre ligne.
I-099 = Seul son chiffre romain fait de cette ligne le titre d’une allocation ; elle peut être un point d’une liste.
    .hint = Nommez l’allocation dans le titre, ou numérotez le point autrement.
I-100 = Où commencent les cellules de ce tableau sans bordures a été conclu de leurs majuscules.
    .hint = Vérifiez les objectifs, résultats et indicateurs de ces lignes, ou placez un tiret devant chacun.
I-101 = Les chiffres romains de cette liste ne se suivent pas ; la ligne a été lue comme son point suivant.
    .hint = Corrigez les chiffres, ou nommez l’allocation si la ligne en ouvre une.
I-102 = Le nom de l’allocation a été reconnu malgré son orthographe : « { $text } ».
    .hint = Rien à faire si c’est bien elle ; sinon, corrigez l’allocation de ce montant.
I-103 = Ce document est un texte de loi, et non une convention.
    .hint = Lisez-le par « perron law read ». Si vous cherchiez la convention, choisissez le fichier voisin.
I-080 = Ce texte est masqué et n’a pas été lu : « { $text } ».
    .hint = Affichez-le s’il compte, ou effacez-le.
I-081 = { $count ->
        [one] Un ajout en suivi des modifications a été lu
       *[other] { $count } ajouts en suivi des modifications ont été lus
    } comme s’il était accepté.
    .hint = Acceptez ou refusez les modifications dans le document, puis importez-le de nouveau.
I-082 = Du texte supprimé en suivi des modifications n’a pas été lu : « { $text } ».
    .hint = Acceptez ou refusez les modifications dans le document, puis importez-le de nouveau.
I-083 = Du texte déplacé en suivi des modifications a été lu à sa nouvelle place : « { $text } ».
    .hint = Vérifiez qu’il y est à sa place.
I-084 = { $count ->
        [one] Une remarque (commentaire, note, table des matières) est conservée
       *[other] { $count } remarques (commentaires, notes, table des matières) sont conservées
    } à côté du texte.
    .hint = Rien à faire : les remarques n’engagent pas les parties.
I-085 = En-têtes et pieds de page mis à part : « { $text } ».
    .hint = Rien à faire, sauf si ce texte compte.
I-086 = Le document renvoie à l’extérieur du fichier : « { $text } » ; rien n’a été demandé.
    .hint = Vérifiez que le texte est complet sans cet élément.
I-087 = Le document contient des macros ; elles n’ont pas été exécutées et ne sont pas conservées.
    .hint = Enregistrez le document sans macros (.docx).
I-088 = { $count ->
        [one] Une image sans texte a été laissée de côté
       *[other] { $count } images sans texte ont été laissées de côté
    }.
    .hint = Si une image montre du texte (un scan collé), recopiez-le.
I-089 = { $count ->
        [one] Un objet inséré dans le document n’a pas été lu
       *[other] { $count } objets insérés dans le document n’ont pas été lus
    }.
    .hint = S’il contient du texte ou un tableau, collez-le dans le document même.
