# The modalities of a scheme and their values.

modality-advance = Voorschot
modality-quotas = Quota per categorie
modality-investment-threshold = Drempel van een investering
modality-date-that-counts = Datum die telt
modality-carry-over = Niet-gebruikt krediet
modality-file-due = Indiening van het financieel dossier
modality-before-filing = Vóór de indiening
modality-control-depth = Controle
modality-missing-information = Niet-verstrekte aanvulling
modality-objection = Betwistingstermijn
modality-closing = Afrekening
modality-retention = Bewaring van de stukken
modality-reopening = Heropening van een afrekening
modality-progress-due = Voortgangsverslag
modality-changes-due = Aanvraag tot wijziging
modality-repayment = Terugbetalingstermijnen
value-advance = { $rate } van de enveloppe, in { $tranches ->
        [one] één schijf, ten vroegste in kwartaal { $quarters }
       *[other] { $tranches } schijven, ten vroegste in de kwartalen { $quarters }
    }
value-quota-max = { $category }: hoogstens { $rate } { $base }
value-quota-min = { $category }: minstens { $rate } { $base }
value-base-year = van de jaarlijkse toelage
value-base-period = van de toelagen van de hele periode
value-band = jaarlijkse toelage van { $from } tot { $to }
value-band-open = jaarlijkse toelage vanaf { $from }
value-none = geen
value-threshold = vanaf { $amount } per stuk
value-commitment = de vastlegging, in het jaar
value-grant-and-commitment = de toekenning en de vastlegging, in het jaar
value-lost = vervallen op het einde van het jaar
value-carried = overgedragen tot { $rate }
value-next-year = uiterlijk op { $day } { $month } van het volgende jaar
value-same-year = uiterlijk op { $day } { $month } van het jaar
value-decision-council = beslissing van de raad of het college
value-decision-municipality = beslissing van de gemeente
value-prior = voorafgaand
value-sworn = verklaring op eer van de financieel directeur
value-thorough = grondig
value-sample = steekproefsgewijs
value-may-be-sample = kan steekproefsgewijs
value-control-unspecified = voorzien, zonder nadere bepaling
value-refused = de uitgave wordt geweigerd
value-may-be-refused = de uitgave kan worden geweigerd
value-objection-receipt = { $days } werkdagen vanaf de ontvangst
value-objection-submission = { $days } werkdagen vanaf de voorlegging
value-closing = { $years ->
        [one] één afrekening per jaar
       *[other] één afrekening voor { $years } jaar
    }
value-no-new-arguments = zonder nieuwe argumenten
value-years = { $years } jaar
value-repayment = { $first } dagen, dan { $second } na een eerste herinnering en { $third } na een tweede
