# Les paiements : fichiers de la banque (0xx), rapprochement (03x).

B-001 = Le fichier est vide.
    .hint = Demandez-le de nouveau à la banque.
B-002 = Le fichier fait plus de { $megabytes } Mo.
    .hint = Demandez à la banque un extrait par jour.
B-003 = Ce fichier n’est un extrait de compte ni en camt.053 ni en CODA.
    .hint = Exportez l’extrait de la banque dans l’un de ces deux formats.
B-004 = Le fichier XML contient ce qu’aucune banque n’écrit : un type de document, une entité ou trop de niveaux.
    .hint = Ne l’utilisez pas ; demandez-le de nouveau à la banque.
B-005 = Le fichier XML est abîmé ou coupé.
    .hint = Téléchargez-le de nouveau, en entier.
B-006 = Le codage des caractères du fichier n’est pas lu.
    .hint = Exportez-le en UTF-8.
B-007 = Ce fichier n’est pas un fichier de paiement en pain.001.
    .hint = Donnez le fichier que Perron a écrit pour la banque.
B-008 = La lecture du fichier a été arrêtée : elle demandait plus de temps ou de mémoire que ce qui est accordé à un fichier.
    .hint = Ne l’utilisez pas ; demandez à la banque un extrait par jour.
B-010 = L’extrait { $statement } ne nomme pas de compte.
    .hint = Vérifiez de quel compte il vient avant de l’utiliser.
B-011 = Le numéro de compte { $account } n’est pas juste.
    .hint = Comparez-le avec le contrat de la banque.
B-012 = Le compte est en { $currency } ; seuls les comptes en euros sont lus.
    .hint = Demandez l’extrait du compte en euros.
B-013 = L’extrait { $statement } n’a pas de solde d’ouverture ou de clôture ; ses écritures ne peuvent être vérifiées ensemble.
    .hint = Demandez à la banque l’extrait complet.
B-014 = Extrait { $statement } : { $old } et les écritures de { $entries } ne font pas { $new }.
    .hint = Il manque une écriture, ou une a été changée ; demandez-le de nouveau à la banque.
B-015 = Le fichier annonce { $stated } écritures ou enregistrements et en contient { $found }.
    .hint = Le fichier est incomplet ; demandez-le de nouveau.
B-016 = Le fichier annonce un total de { $stated } ; ses écritures font { $found }.
    .hint = Une écriture manque ou a été changée ; demandez-le de nouveau.
B-020 = L’écriture { $entry } ne peut être lue : montant, signe ou monnaie.
    .hint = Voyez-la sur le site de la banque ; elle n’est pas comptée ici.
B-021 = L’écriture { $entry } de { $amount } est la même que l’écriture { $first } ; elle ne compte qu’une fois.
    .hint = Vérifiez auprès de la banque que la somme n’a bougé qu’une fois.
B-022 = L’écriture { $entry } de { $amount } est annoncée et pas encore comptabilisée ; elle est laissée de côté.
    .hint = Elle viendra avec un extrait suivant.
B-023 = La communication structurée { $message } de l’écriture { $entry } est fausse ; elle n’est pas utilisée.
    .hint = Rattachez la somme à la main, après avoir demandé au payeur.
B-024 = Les détails de l’écriture { $entry } ne font pas { $amount } ; seule l’écriture entière est gardée.
    .hint = Demandez à la banque le détail de cette écriture.
B-025 = Cette ligne n’est pas un enregistrement CODA.
    .hint = Le fichier a été modifié ou abîmé ; demandez-le de nouveau.
B-026 = Le fichier CODA s’arrête avant son enregistrement final.
    .hint = Téléchargez-le de nouveau, en entier.
B-027 = La banque dit que ce fichier est une copie.
    .hint = Rien à faire : ce qui est déjà connu ne compte pas deux fois.
B-030 = L’écriture { $entry } de { $found } porte sur { $payment }, dont on attendait { $awaited } ; il reste ouvert.
    .hint = Demandez l’explication à la banque ou au payeur ; rien n’est arrondi.
B-031 = { $count ->
        [one] Une écriture ne correspond
       *[other] { $count } écritures ne correspondent
    } à rien de ce qui est attendu.
    .hint = Voyez la liste ; ce qui ne concerne pas les subventions peut y rester.
B-032 = L’écriture { $entry } de { $found } paie une seconde fois { $payment } ({ $awaited }).
    .hint = Demandez tout de suite à la banque de reprendre le second paiement.
B-033 = L’écriture { $entry } de { $found } ramène { $payment } ({ $awaited }) : le paiement est revenu.
    .hint = Vérifiez le compte de la commune, puis notez l’échec du paiement.
B-034 = { $count ->
        [one] Un paiement n’est pas
       *[other] { $count } paiements ne sont pas
    } sur cet extrait.
    .hint = Attendez l’extrait du jour d’exécution, ou le suivant.

# Ce qu’est une écriture d’un extrait.
fate-confirms = paiement { $payment } du fichier { $batch } payé
fate-returns = paiement { $payment } du fichier { $batch } revenu
    .hint = Vérifiez le compte de la commune, puis ordonnez à nouveau le paiement.
fate-amount-differs = autre montant que le paiement { $payment } du fichier { $batch } ; il reste ouvert
    .hint = Demandez la raison à la banque ; notez l’échec du paiement s’il est revenu.
fate-paid-twice = paiement { $payment } du fichier { $batch } payé une seconde fois
    .hint = Demandez sans délai à la banque de reprendre le second paiement.
fate-repays = remboursement sur { $envelope }
fate-beyond-owed = plus que ce qui est dû sur { $envelope }
    .hint = Rendez le trop-perçu, ou demandez à la commune à quoi il correspond.
fate-repeats = la même écriture une seconde fois
fate-known = connue d’un extrait précédent
fate-unmatched = ne correspond à rien d’attendu
    .hint = Vérifiez la communication structurée ; si la somme est bien pour ce compte, notez le remboursement à la main sur son enveloppe.
