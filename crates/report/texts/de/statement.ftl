# The statement of a year.

step-claimed = Beantragt
step-refused = Auf Zeilen abgelehnt
step-pending = Zu entscheiden
step-accepted = Auf Zeilen angenommen
step-cut = Über der Quote ({ $category }: höchstens { $cap })
step-envelope-cut = Über dem Gesamtbetrag
step-due = Für das Jahr geschuldet
step-advances = Gezahlte Vorschüsse
step-final-payment = Zu zahlender Restbetrag
step-recovery = Zurückzufordern
forecast-title = Wenn alles angenommen wird, was auf eine Person wartet
forecast-lead = Die Regeln, wie sie heute gelten. Nichts ist entschieden: eine Person bestätigt immer die Zweckmäßigkeit.
