# The modalities of a scheme and their values.

modality-advance = Vorschuss
modality-quotas = Quoten je Kategorie
modality-investment-threshold = Schwelle einer Investition
modality-date-that-counts = Maßgebliches Datum
modality-carry-over = Nicht verwendete Mittel
modality-file-due = Einreichung der Finanzakte
modality-before-filing = Vor der Einreichung
modality-control-depth = Kontrolle
modality-missing-information = Nicht erteilte Auskunft
modality-objection = Einspruchsfrist
modality-closing = Abrechnung
modality-retention = Aufbewahrung der Belege
modality-reopening = Wiederaufnahme einer Abrechnung
modality-progress-due = Fortschrittsbericht
modality-changes-due = Änderungsantrag
modality-repayment = Rückzahlungsfristen
value-advance = { $rate } des Gesamtbetrags, in { $tranches ->
        [one] einer Tranche, frühestens im Quartal { $quarters }
       *[other] { $tranches } Tranchen, frühestens in den Quartalen { $quarters }
    }
value-quota-max = { $category }: höchstens { $rate } { $base }
value-quota-min = { $category }: mindestens { $rate } { $base }
value-base-year = des jährlichen Zuschusses
value-base-period = der Zuschüsse des ganzen Zeitraums
value-band = jährlicher Zuschuss von { $from } bis { $to }
value-band-open = jährlicher Zuschuss ab { $from }
value-none = keine
value-threshold = ab { $amount } je Stück
value-commitment = die Mittelbindung, im Jahr
value-grant-and-commitment = die Gewährung und die Mittelbindung, im Jahr
value-lost = verfallen am Jahresende
value-carried = übertragbar bis { $rate }
value-next-year = spätestens am { $day }. { $month } des Folgejahres
value-same-year = spätestens am { $day }. { $month } des Jahres
value-decision-council = Beschluss des Rates oder des Kollegiums
value-decision-municipality = Beschluss der Gemeinde
value-prior = vorherig
value-sworn = ehrenwörtliche Erklärung des Finanzdirektors
value-thorough = eingehend
value-sample = stichprobenweise
value-may-be-sample = kann stichprobenweise erfolgen
value-control-unspecified = vorgesehen, ohne nähere Bestimmung
value-refused = die Ausgabe wird abgelehnt
value-may-be-refused = die Ausgabe kann abgelehnt werden
value-objection-receipt = { $days } Werktage ab Erhalt
value-objection-submission = { $days } Werktage ab Vorlage
value-closing = { $years ->
        [one] eine Abrechnung im Jahr
       *[other] eine Abrechnung für { $years } Jahre
    }
value-no-new-arguments = ohne neue Argumente
value-years = { $years ->
        [one] ein Jahr
       *[other] { $years } Jahre
    }
value-repayment = { $first } Tage, dann { $second } nach einer ersten und { $third } nach einer zweiten Mahnung
