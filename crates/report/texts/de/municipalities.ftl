# Die Tabellen der Gemeinden und der Kalender.

L-301 = Eine Zeile der Gemeindetabelle ist nicht lesbar: { $reason }.
    .hint = Berichtigen Sie diese Zeile; die anderen wurden gelesen.
L-302 = Die Fusion von { $predecessor } zu { $successor } nennt einen Code, den keine Gemeinde trägt.
    .hint = Ergänzen Sie die Gemeinde in der Tabelle oder berichtigen Sie den Code.
L-303 = Der Code { $nis } steht für denselben Tag zweimal.
    .hint = Beenden Sie die erste Zeile, bevor die zweite beginnt.
L-311 = Der Kalender ist nicht lesbar: { $reason }.
    .hint = Berichtigen Sie law/calendar.toml; ohne ihn wird keine Frist berechnet.
L-312 = Der Feiertag „{ $holiday }“ fällt auf einen Tag, den es nicht gibt.
    .hint = Berichtigen Sie Monat und Tag.
L-321 = Die Festlegungen zu den Zahlungen können nicht gelesen werden: { $reason }.
    .hint = Berichtigen Sie law/payments.toml; ohne diese Datei wird nichts gezahlt.
