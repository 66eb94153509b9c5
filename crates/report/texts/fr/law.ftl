# La loi comme données : ce qui ne se lit pas, ce qui se contredit, ce qui manque.

L-001 = Le fichier { $file } ne se lit pas : { $reason }.
    .hint = Corrigez l’endroit indiqué ; le reste du dossier a été lu.
L-002 = { $name } est décrit deux fois ; { $file } est laissé de côté.
    .hint = Gardez un seul dossier par instrument et par dispositif.
L-003 = Le fichier { $missing }, que cite { $file }, manque.
    .hint = Ajoutez-le, ou corrigez son nom.
L-011 = « { $name } » ne désigne aucune commune ({ $file }).
    .hint = Gardez le nom tel qu’imprimé, et ajoutez cette graphie au registre des communes.
L-012 = « { $name } » figure deux fois dans { $file } ; la seconde ligne est laissée de côté.
    .hint = Vérifiez la table au Moniteur belge.
L-013 = Le total imprimé dans { $file } est { $stated } ; ses lignes font { $computed }, soit { $difference } d’écart.
    .hint = Rien à corriger : les deux totaux sont gardés comme ils sont.
L-014 = { $file } compte { $rows ->
    [one] une ligne
   *[other] { $rows } lignes
} au lieu de { $stated }.
    .hint = Comparez la table à l’annexe imprimée.
L-015 = Ensemble, les totaux imprimés de { $scheme } s’écartent de leurs lignes de { $difference }.
    .hint = Rien à corriger : les écarts de chaque table sont montrés à part.
L-021 = { $file } cite un article qui n’existe pas : { $article }.
    .hint = Corrigez la référence, ou ajoutez l’article à son instrument.
L-022 = { $scheme }, { $allocation } : « { $modality } » n’a aucune version pour le { $on }, vu du { $known }.
    .hint = Ajoutez une valeur avec son article, ou l’article qui laisse le point ouvert.
L-023 = { $scheme }, { $allocation } : « { $modality } » a plusieurs versions pour le { $on }, vu du { $known }.
    .hint = Bornez les versions : chaque jour en a une seule.
L-024 = La valeur de « { $name } » ne convient pas dans { $file } : { $reason }.
    .hint = Voyez law/README.md pour la forme de chaque valeur.
L-025 = { $file } nomme « { $name } », qui n’existe pas dans ce dispositif.
    .hint = Corrigez le nom de la modalité, de l’allocation ou de l’instrument.
L-026 = { $scheme }, { $allocation } : { $count ->
    [one] un sujet n’a pas d’article
   *[other] { $count } sujets n’ont pas d’article
} pour le { $on }, vu du { $known } : { $topics }.
    .hint = Un acte sans article n’est pas posé ; ajoutez l’article quand son texte est trouvé.
L-031 = { $article } laisse un point ouvert que { $scheme } ne nomme pas.
    .hint = Ajoutez-le aux termes ouverts du dispositif, avec ce qui le remplit ou une liste vide.
L-032 = Rien de connu ne remplit ce que laisse ouvert { $article } ({ $scheme }).
    .hint = Posez la question au service juridique ; aucune valeur n’est supposée.
L-041 = { $article } n’a pas été lu en entier ou n’a pas été trouvé ({ $scheme }).
    .hint = La page du dispositif dit ce qui manque et comment on fait sans.
