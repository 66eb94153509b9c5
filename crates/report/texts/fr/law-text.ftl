# Les textes de loi consolidés : leur lecture et leur comparaison avec law/.

L-501 = Le texte ne contient aucun article.
    .hint = Vérifiez que le fichier est un texte de loi consolidé, en texte brut ou en Markdown.
L-502 = { $field ->
        [numac] Le numac
        [kind] La nature de l’acte
        [date] La date de l’acte
        [title] L’intitulé
        [file_number] Le numéro de dossier
        [published] La date de publication
       *[in_force] La date d’entrée en vigueur
    } manque dans l’en-tête du texte.
    .hint = Complétez l’en-tête ; rien n’est supposé à sa place.
L-503 = Une mention du site de publication n’a pas été reprise : « { $text } ».
    .hint = Rien à faire : elle ne fait pas partie de la loi.
L-504 = Ce texte ne se trouve dans aucun article : « { $text } ».
    .hint = Vérifiez si le début d’un article a été perdu.
L-505 = L’article { $article } ne suit pas : l’article { $expected } était attendu.
    .hint = Vérifiez si un article manque ou figure deux fois.
L-506 = L’intitulé « { $heading } » ne suit pas la numérotation : le numéro { $expected } était attendu.
    .hint = L’intitulé est gardé tel quel ; il n’y a rien à corriger si le texte officiel le porte aussi.
L-507 = À l’article { $article }, le § { $found } ne suit pas : le § { $expected } était attendu.
    .hint = Comparez avec le Moniteur belge ; les numéros sont gardés tels quels.
L-508 = À l’article { $article }, { $count ->
        [one] un numéro perdu a été rétabli
       *[other] { $count } numéros perdus ont été rétablis
    } d’après la position.
    .hint = Comparez l’énumération avec le Moniteur belge.
L-509 = À l’article { $article }, le numéro « { $found } » ne correspond pas à sa place : { $expected }° était attendu.
    .hint = Comparez avec le Moniteur belge ; le numéro du texte est gardé.
L-510 = À l’article { $article }, la définition { $ordinal }°, coupée par une ligne vide, a été réunie.
    .hint = Rien à faire si la phrase se lit d’une traite.
L-511 = À l’article { $article }, les crochets de la modification { $marker } ne vont pas par deux.
    .hint = Comparez avec la source : le passage va de son crochet jusqu’au suivant qui ferme.
L-512 = À l’article { $article }, la modification { $marker } n’a pas de note qui dise d’où elle vient.
    .hint = Cherchez l’acte modificatif ; aucun n’est supposé.
L-513 = À l’article { $article }, la note sur { $by } ne renvoie à aucun passage du texte.
    .hint = La modification est gardée sans passage.
L-514 = Le contenu de l’annexe { $article } est une image que le texte ne reprend pas.
    .hint = Lisez l’annexe dans le Moniteur belge.
L-515 = Du texte suit les notes de l’article { $article } : « { $text } ».
    .hint = Il est gardé avec cet article ; vérifiez s’il n’appartient pas au suivant.
L-520 = Le tableau { $table } de l’annexe { $article } indique un total de { $stated } ; la somme de ses lignes est de { $computed } (écart : { $difference }).
    .hint = Les deux montants sont gardés ; aucune ligne n’est corrigée.
L-521 = Les cellules d’un en-tête se touchent : « { $header } ».
    .hint = L’en-tête est gardé tel quel ; les montants sont lus ligne par ligne.
L-522 = « { $name } » ne désigne aucune commune connue.
    .hint = Comparez le nom avec law/municipalities.csv ; la ligne compte dans le total.
L-523 = « { $name } » désigne une commune qui figure déjà dans le même tableau.
    .hint = Vérifiez s’il s’agit d’une autre commune ; les deux lignes sont gardées.
L-524 = Aucun montant n’est lisible dans la ligne « { $text } ».
    .hint = Comparez avec le Moniteur belge : la ligne ne compte pas dans le total.
L-525 = Un tableau de l’annexe { $article } ne donne pas de montants par commune ; il est gardé comme texte.
    .hint = Rien à faire si ce tableau ne fixe aucune enveloppe.
L-526 = Le tableau { $table } de l’annexe { $article } n’indique pas de total.
    .hint = La somme des lignes est calculée ; elle n’est comparée à rien.
L-530 = L’acte { $numac } ne figure pas dans law/.
    .hint = Ajoutez-le : docs/how-to/add-a-decree.md dit comment.
L-531 = { $field ->
        [numac] Numac
        [eli] Identifiant ELI
        [file_number] Numéro de dossier
        [kind] Nature de l’acte
        [date] Date de l’acte
        [published] Date de publication
        [in_force] Date d’entrée en vigueur
       *[title] Intitulé
    } : le texte porte « { $read } », law/ porte « { $law } ».
    .hint = Vérifiez au Moniteur belge lequel des deux est exact.
L-532 = L’article { $article } figure dans le texte, mais pas dans law/.
    .hint = Ajoutez-le à law/ avec son résumé.
L-533 = L’article { $article } figure dans law/, mais pas dans le texte.
    .hint = Vérifiez si le texte est complet, puis law/.
L-534 = L’article { $article } n’a pas de § { $paragraph }, que law/ mentionne.
    .hint = Corrigez la liste des paragraphes dans law/.
L-535 = L’article { $article } n’a pas de { $item }°, que law/ mentionne.
    .hint = Corrigez la liste des points dans law/.
L-536 = L’article { $article } a été modifié par { $by } selon le texte ; law/ ne connaît pas cette version.
    .hint = Ajoutez la version à law/, avec la date à laquelle elle a été connue.
L-537 = L’article { $article } a été modifié selon law/ ({ $by }) ; le texte n’en porte pas la note.
    .hint = Vérifiez jusqu’à quelle date le texte est consolidé.
L-538 = { $read ->
        [0] Aucun tableau de montants n’a été lu
        [one] Un tableau de montants a été lu
       *[other] { $read } tableaux de montants ont été lus
    } ; law/ en compte { $law }.
    .hint = Vérifiez si les annexes du texte sont complètes.
L-539 = Le montant de { $name } est de { $read } dans le texte et de { $law } dans law/.
    .hint = Vérifiez au Moniteur belge lequel des deux est exact.
L-540 = La ligne « { $name } » ({ $amount }) figure dans le texte, mais pas dans law/.
    .hint = Ajoutez-la au tableau de law/, ou corrigez le nom tel qu’il est imprimé.
L-541 = La ligne « { $name } » ({ $amount }) figure dans law/, mais pas dans le texte.
    .hint = Vérifiez si le tableau du texte est complet.
L-542 = Le total indiqué est de { $read } dans le texte et de { $law } dans law/.
    .hint = Vérifiez au Moniteur belge ; un total indiqué n’est jamais recalculé.
L-543 = « { $name } » désigne dans law/ la commune { $law }, et une autre dans le texte.
    .hint = Vérifiez à quelle date le nom est cherché, et les fusions.
