# The statement of a year.

statement-claimed = Beantragt
statement-refused = Auf Zeilen abgelehnt
statement-pending = Zu entscheiden
statement-accepted = Auf Zeilen angenommen
statement-cut = Über der Quote ({ $category }: höchstens { $cap })
statement-envelope-cut = Über dem Gesamtbetrag
statement-due = Für das Jahr geschuldet
statement-advances = Gezahlte Vorschüsse
statement-final-payment = Zu zahlender Restbetrag
statement-recovery = Zurückzufordern
