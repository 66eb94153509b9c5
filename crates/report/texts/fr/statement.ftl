# The statement of a year.

statement-claimed = Demandé
statement-refused = Refusé sur les lignes
statement-pending = À décider
statement-accepted = Accepté sur les lignes
statement-cut = Au-delà du quota ({ $category } : au plus { $cap })
statement-envelope-cut = Au-delà de l’enveloppe
statement-due = Dû pour l’année
statement-advances = Avances versées
statement-final-payment = Solde à verser
statement-recovery = À récupérer
