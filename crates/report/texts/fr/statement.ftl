# The statement of a year.

step-claimed = Demandé
step-refused = Refusé sur les lignes
step-pending = À décider
step-accepted = Accepté sur les lignes
step-cut = Au-delà du quota ({ $category } : au plus { $cap })
step-envelope-cut = Au-delà de l’enveloppe
step-due = Dû pour l’année
step-advances = Avances versées
step-final-payment = Solde à verser
step-recovery = À récupérer
forecast-title = Si tout ce qui attend une personne est accepté
forecast-lead = Les règles appliquées aujourd’hui. Rien n’est décidé : une personne confirme toujours l’opportunité.
