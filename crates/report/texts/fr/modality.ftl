# The modalities of a scheme and their values.

modality-advance = Avance
modality-quotas = Quotas par catégorie
modality-investment-threshold = Seuil d’un investissement
modality-date-that-counts = Date qui compte
modality-carry-over = Crédit non utilisé
modality-file-due = Dépôt du dossier financier
modality-before-filing = Avant le dépôt
modality-control-depth = Contrôle
modality-missing-information = Complément non fourni
modality-objection = Délai de contestation
modality-closing = Décompte
modality-retention = Conservation des pièces
modality-reopening = Réouverture d’un décompte
modality-progress-due = Rapport d’avancement
modality-changes-due = Demande de modification
modality-repayment = Délais de remboursement
value-advance = { $rate } de l’enveloppe, en { $tranches ->
        [one] une tranche, au plus tôt au trimestre { $quarters }
       *[other] { $tranches } tranches, au plus tôt aux trimestres { $quarters }
    }
value-quota-max = { $category } : au plus { $rate } { $base }
value-quota-min = { $category } : au moins { $rate } { $base }
value-base-year = de l’allocation annuelle
value-base-period = des allocations de toute la période
value-band = allocation annuelle de { $from } à { $to }
value-band-open = allocation annuelle à partir de { $from }
value-none = aucun
value-threshold = à partir de { $amount } la pièce
value-commitment = l’engagement, dans l’année
value-grant-and-commitment = l’octroi et l’engagement, dans l’année
value-lost = perdu à la fin de l’année
value-carried = reporté jusqu’à { $rate }
value-next-year = au plus tard le { $day } { $month } de l’année suivante
value-same-year = au plus tard le { $day } { $month } de l’année
value-decision-council = décision du conseil ou du collège
value-decision-municipality = décision de la commune
value-prior = préalable
value-sworn = déclaration sur l’honneur du directeur financier
value-thorough = approfondi
value-sample = par échantillon
value-may-be-sample = peut se faire par échantillon
value-control-unspecified = prévu, sans autre précision
value-refused = la dépense est refusée
value-may-be-refused = la dépense peut être refusée
value-objection-receipt = { $days } jours ouvrables à partir de la réception
value-objection-submission = { $days } jours ouvrables à partir de la transmission
value-closing = { $years ->
        [one] un décompte par an
       *[other] un décompte pour { $years } ans
    }
value-no-new-arguments = sans argument nouveau
value-years = { $years ->
        [one] un an
       *[other] { $years } ans
    }
value-repayment = { $first } jours, puis { $second } après un premier rappel et { $third } après un second
