# Die Massenkontrolle: Zeilen, die in Dateien stehen.

C-401 = In der Tabelle { $table } fehlt die Spalte { $column }.
    .hint = Fügen Sie sie der Kopfzeile hinzu; die Reihenfolge der Spalten zählt nicht.
C-402 = In der Tabelle { $table } hat die Reihe { $row } { $cells } Zellen statt { $expected }.
    .hint = Setzen Sie eine Zelle mit Komma in gerade Anführungszeichen.
C-403 = In der Tabelle { $table } kann die Zelle { $column } der Reihe { $row } nicht gelesen werden.
    .hint = Beträge in ganzen Cent, Daten JJJJ-MM-TT, Zahlen ohne Trennzeichen.
C-404 = In der Tabelle { $table } kann die Reihe { $row } nicht gelesen werden: Ein gerades Anführungszeichen steht falsch, oder es gibt zu viele Zellen.
    .hint = Ein gerades Anführungszeichen öffnet und schließt eine ganze Zelle; darin wird es verdoppelt.
C-405 = In der Tabelle lines folgt die Nummer der Reihe { $row } nicht auf die der vorigen Reihe.
    .hint = Zeilennummern steigen; die kleinste behält die Rechnung.
C-406 = In der Tabelle { $table } wiederholt die Reihe { $row } den Schlüssel einer früheren Reihe.
    .hint = Entfernen Sie eine der beiden; welche zählt, wird nicht geraten.
C-407 = Die Kategorie { $category } hat keine Quote für { $envelope } { $year }.
    .hint = Fügen Sie die Reihe der Tabelle quotas hinzu.
C-408 = Die Kontrolle stimmt nicht mit sich überein ({ $what }: { $one } und { $other }); ihr Ergebnis ist nichtig.
    .hint = Prüfen Sie, dass sich die Dateien während der Kontrolle nicht ändern, und melden Sie den Fall.
C-409 = In der Tabelle { $table } enthält die Spalte { $column } Werte des Typs { $found }; das ist nicht, was daraus gelesen wird.
    .hint = Zahlen als INT32 oder INT64 mit Vorzeichen, Texte als BYTE_ARRAY, invoice_date als DATE.

cli-control-bulk = { $lines ->
        [one] Eine Zeile kontrolliert
       *[other] { $lines } Zeilen kontrolliert
    }: { $accepted } angenommen, { $reduced } gekürzt, { $refused } abgelehnt. Beantragt { $claimed-amount }, angenommen { $accepted-amount }, abgelehnt { $refused-amount }; die Rechnung geht auf. Ergebnisse in { $folder }.
cli-control-judging = Beurteilte Zeilen:
cli-control-settling = Beurteilte Zeilen, jetzt abgerechnet:
cli-trouble-bulk = { $folder }: { $reason }
cli-trouble-bulk-lines = Die Tabelle lines hat mehr als 4 294 967 295 Zeilen; teilen Sie die Datei nach Lieferanten.
cli-trouble-bulk-memory = Die Massenkontrolle braucht mindestens { $least } MiB; erhöhen Sie --memory.
cli-trouble-bulk-out = { $target } ist ein Ordner: Nennen Sie mit --out den Ort der Ergebnisse.
cli-trouble-control = „{ $target }“ ist weder ein Gesamtbetrag (21012/pssp-2020-2022/plan/2020) noch ein Ordner.

cli-book = Das Zeilenbuch: viele Zeilen mit ihrem Urteil aufbewahrt und einzeln geändert.
cli-book-create = Macht ein Buch aus den Zeilen eines Ordners, mit ihren Urteilen und Summen.
    .folder = Der Ordner mit lines, envelopes, objectives, natures und quotas, in CSV oder Parquet.
    .book = Die neue Datei.
cli-book-change = Ändert Zeilen: Urteile, Summen und die anderen Zeilen derselben Rechnung folgen sofort.
    .book = Das Buch.
    .changes = Eine Tabelle mit den Spalten von lines: Eine ganze Reihe trägt eine Zeile ein oder berichtigt sie, eine Reihe nur mit Nummer zieht sie zurück.
    .more = Alle Änderungen gelten, oder keine. Was sie ersetzen, bleibt im Buch.
cli-book-write = Schreibt Urteile, Akten und Summen, wie es die Kontrolle aller seiner Zeilen täte.
    .book = Das Buch.
    .out = Der Ordner für die Ergebnisse.

cli-book-line = Zeile
cli-book-before = Vorher
cli-book-after = Jetzt
cli-book-unchanged = Kein Urteil hat sich geändert.
cli-trouble-book-exists = { $book } gibt es schon; nennen Sie eine neue Datei, oder ändern Sie dieses Buch.
cli-trouble-no-book = { $book } ist kein Zeilenbuch; „perron book create“ macht eines.
