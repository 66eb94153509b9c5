# Le contrôle en masse : les lignes tenues dans des fichiers.

C-401 = Dans la table { $table }, la colonne { $column } manque.
    .hint = Ajoutez-la à l’en-tête ; l’ordre des colonnes ne compte pas.
C-402 = Dans la table { $table }, la rangée { $row } a { $cells } cellules au lieu de { $expected }.
    .hint = Mettez entre guillemets droits une cellule qui contient une virgule.
C-403 = Dans la table { $table }, la cellule { $column } de la rangée { $row } ne peut être lue.
    .hint = Montants en centimes entiers, dates AAAA-MM-JJ, nombres sans séparateur.
C-404 = Dans la table { $table }, la rangée { $row } ne peut être lue : un guillemet droit n’est pas à sa place, ou il y a trop de cellules.
    .hint = Un guillemet droit ouvre et ferme une cellule entière ; à l’intérieur, il est doublé.
C-405 = Dans la table lines, le numéro de la rangée { $row } ne suit pas celui de la rangée précédente.
    .hint = Les numéros de ligne croissent ; le plus petit garde la facture.
C-406 = Dans la table { $table }, la rangée { $row } répète la clé d’une rangée précédente.
    .hint = Supprimez l’une des deux ; laquelle compte ne se devine pas.
C-407 = La catégorie { $category } n’a pas de quota pour { $envelope } { $year }.
    .hint = Ajoutez la rangée à la table quotas.
C-408 = Le contrôle ne se recoupe pas ({ $what } : { $one } et { $other }) ; son résultat est nul.
    .hint = Vérifiez que les fichiers ne changent pas pendant le contrôle, et signalez le cas.
C-409 = Dans la table { $table }, la colonne { $column } contient des valeurs de type { $found }, et ce n’est pas ce qui en est lu.
    .hint = Nombres en INT32 ou INT64 signés, textes en BYTE_ARRAY, invoice_date en DATE.

cli-control-bulk = { $lines ->
        [one] Une ligne contrôlée
       *[other] { $lines } lignes contrôlées
    } : { $accepted } acceptées, { $reduced } réduites, { $refused } refusées. Demandé { $claimed-amount }, accepté { $accepted-amount }, refusé { $refused-amount } ; le compte y est. Résultats dans { $folder }.
cli-control-judging = Lignes jugées :
cli-control-settling = Lignes jugées, maintenant décomptées :
cli-trouble-bulk = { $folder } : { $reason }
cli-trouble-bulk-lines = La table lines a plus de 4 294 967 295 lignes ; partagez le fichier par fournisseur.
cli-trouble-bulk-memory = Le contrôle en masse demande au moins { $least } Mio ; augmentez --memory.
cli-trouble-bulk-out = { $target } est un dossier : dites par --out où écrire les résultats.
cli-trouble-control = « { $target } » n’est ni une enveloppe (21012/pssp-2020-2022/plan/2020) ni un dossier.

cli-book = Le livre des lignes : de nombreuses lignes gardées avec leur verdict, et changées une à une.
cli-book-create = Fait un livre des lignes tenues dans un dossier, avec leurs verdicts et leurs sommes.
    .folder = Le dossier avec lines, envelopes, objectives, natures et quotas, en CSV ou Parquet.
    .book = Le nouveau fichier.
cli-book-change = Change des lignes : les verdicts, les sommes et les autres lignes de la même facture suivent aussitôt.
    .book = Le livre.
    .changes = Une table avec les colonnes de lines : une rangée entière ajoute ou corrige une ligne, une rangée qui n’a qu’un numéro la retire.
    .more = Tous les changements prennent effet, ou aucun. Ce qu’ils remplacent reste dans le livre.
cli-book-write = Écrit les verdicts, les dossiers et les totaux comme le ferait le contrôle de toutes ses lignes.
    .book = Le livre.
    .out = Le dossier des résultats.

cli-book-line = Ligne
cli-book-before = Avant
cli-book-after = Maintenant
cli-book-unchanged = Aucun verdict n’a changé.
cli-trouble-book-exists = { $book } existe déjà ; nommez un nouveau fichier, ou changez ce livre.
cli-trouble-no-book = { $book } n’est pas un livre de lignes ; « perron book create » en fait un.
