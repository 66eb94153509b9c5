# Les tables des communes et le calendrier.

L-301 = Une ligne de la table des communes est illisible : { $reason }.
    .hint = Corrigez cette ligne ; les autres ont été lues.
L-302 = La fusion de { $predecessor } vers { $successor } cite un code qu’aucune commune ne porte.
    .hint = Ajoutez la commune à la table, ou corrigez le code.
L-303 = Le code { $nis } figure deux fois pour un même jour.
    .hint = Fermez la première ligne avant que la seconde ne commence.
L-311 = Le calendrier est illisible : { $reason }.
    .hint = Corrigez law/calendar.toml ; sans lui, aucun délai n’est compté.
L-312 = Le jour férié « { $holiday } » tombe un jour qui n’existe pas.
    .hint = Corrigez le mois et le jour.
L-321 = Les choix sur les paiements ne peuvent être lus : { $reason }.
    .hint = Corrigez law/payments.toml ; rien n’est payé sans lui.
