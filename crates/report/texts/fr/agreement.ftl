# Ce que dirait un relecteur de la convention elle-même.

A-001 = Ces objectifs stratégiques ne dépendent d’aucun objectif général.
    .hint = Ajoutez l’objectif général du secteur.
A-002 = Un niveau manque au-dessus : { $kind ->
        [sector] le secteur d’activité
        [strategic] l’objectif stratégique
       *[allocation] l’allocation
    }.
    .hint = Ajoutez l’intitulé, ou confirmez que l’ensemble n’en a qu’un.
A-003 = Cet objectif stratégique du modèle n’est pas rempli.
    .hint = Remplissez-le, ou dites qu’il n’est pas choisi.
A-004 = Cet objectif est traité par la zone de police.
    .hint = Joignez le document de la zone ; aucun contenu n’est dû ici.
A-005 = Option biffée : elle n’est pas choisie.
    .hint = Rien à faire ; son texte est gardé.
A-006 = Les deux options de contribution à la zone de police sont maintenues.
    .hint = Biffez celle qui n’est pas choisie.
A-007 = La numérotation passe au { $number } ; on attendait { $expected }.
    .hint = Les numéros du document sont gardés ; vérifiez que rien ne manque.
A-008 = Un seul intitulé couvre plusieurs objectifs du modèle : { $numbers }.
    .hint = Rien à faire s’ils sont poursuivis ensemble.
A-009 = { $level ->
        [strategic] Cet objectif stratégique
       *[operational] Cet objectif opérationnel
    } n’a aucun objectif opérationnel.
    .hint = Dites comment il sera atteint.
A-010 = { $level ->
        [strategic] Cet objectif stratégique
       *[operational] Cet objectif opérationnel
    } n’a aucun résultat attendu.
    .hint = Ajoutez un résultat visible et mesurable.
A-011 = { $level ->
        [strategic] Cet objectif stratégique
       *[operational] Cet objectif opérationnel
    } n’a aucun indicateur.
    .hint = Ajoutez-en un : à la soumission il est exigé.
A-012 = { $bare ->
        [one] Un indicateur sur { $all } n’a
       *[other] { $bare } indicateurs sur { $all } n’ont
    } pas de valeur cible.
    .hint = Fixez une valeur cible : signe, nombre, unité, période.
A-013 = { $count ->
        [one] Un objectif opérationnel figure
       *[other] { $count } objectifs opérationnels sur { $of } figurent
    } aussi sous « { $allocation } ».
    .hint = Dites laquelle des deux allocations le finance : rien ne passe de l’une à l’autre.
A-014 = Le même objectif figure dans l’équipe « { $unit } ».
    .hint = C’est permis ; veillez à ne pas compter ses résultats deux fois.
A-015 = Ce résultat ressemble à un indicateur.
    .hint = Il reste un résultat ; déplacez-le si c’est une mesure.
A-016 = « { $figure } » pourrait être une valeur cible (sûr à { $sure } %).
    .hint = Confirmez-la pour la suivre, ou laissez-la dans le texte.
A-019 = La liste dit « { $title } » : { $words ->
        [one] un mot diffère
       *[other] { $words } mots diffèrent
    } ({ $article }).
    .hint = Reprenez l’intitulé de la liste ; précisez la couleur locale dans les objectifs opérationnels.
A-020 = Cet intitulé ne figure pas dans la liste fermée de « { $scheme } ».
    .hint = L’intitulé le plus proche est « { $nearest } » ({ $article }).
A-021 = Cet intitulé appartient à « { $other } » ; ici la liste dit « { $title } » ({ $article }).
    .hint = Reprenez l’intitulé de la liste en vigueur pour cette période.
A-022 = « { $title } » porte ici « { $whole } » ({ $sure } % des lettres concordent).
    .hint = Comparez avec le document signé et corrigez si c’est le même ; rien n’a été remplacé.
A-030 = La proposition { $proposal } n’existe pas.
    .hint = Voyez de nouveau les propositions.
A-031 = La proposition { $proposal } n’est plus dans l’arbre : elle, ou ce dont elle dépend, est ignorée ou fusionnée.
    .hint = Rétablissez d’abord ce qui est ignoré.
A-032 = La raison pour laquelle la proposition { $proposal } est ignorée manque.
    .hint = Écrivez pourquoi ; l’administration et l’auditeur le liront.
A-033 = La proposition { $proposal } n’a pas de voisine de même nature de ce côté.
    .hint = Déplacez-la d’abord à côté de celle dont elle fait partie, ou corrigez sa nature.
A-034 = La proposition { $proposal } et sa voisine n’ont pas le même statut, ou ont deux valeurs cibles différentes.
    .hint = Corrigez d’abord l’une des deux.
A-035 = La proposition { $proposal } ne se partage qu’entre deux de ses mots.
    .hint = Gardez tous les mots et allez à la ligne là où la seconde commence.
A-036 = La proposition { $proposal } ne peut pas se trouver à cet endroit de l’arbre.
    .hint = Un secteur porte des objectifs généraux, un objectif général des objectifs stratégiques, un objectif stratégique ou une équipe des objectifs opérationnels, des résultats et des indicateurs.
A-037 = Le texte de la proposition { $proposal } manque, est trop long ou contient des caractères invisibles.
    .hint = Écrivez-le au clavier, en 20 000 caractères au plus.
A-038 = La proposition { $proposal } n’est pas ignorée.
    .hint = Voyez de nouveau où elle en est.
