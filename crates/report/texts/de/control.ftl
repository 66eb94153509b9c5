# Die Prüfung: Lesen einer Ausgabendatei (1xx), Regeln (2xx), Entscheidungen und Abrechnungen (3xx).

C-101 = Diese Datei ist keine Tabelle aus Text.
    .hint = Exportieren Sie das Blatt als CSV und senden Sie diese Datei statt einer Arbeitsmappe, eines Archivs oder einer PDF.
C-102 = Die Datei hat { $size } MB; höchstens { $most } MB werden gelesen.
    .hint = Teilen Sie sie nach Jahresbetrag oder Quartal auf.
C-103 = Die Tabelle hat { $columns } Spalten; höchstens { $most } werden gelesen.
    .hint = Behalten Sie die Spalten der Vorlage und löschen Sie die übrigen.
C-104 = Die Tabelle hat mehr als { $most } Zeilen.
    .hint = Teilen Sie sie in mehrere Dateien auf.
C-105 = { $count ->
        [one] Eine Spalte fehlt
       *[other] { $count } Spalten fehlen
    }: { $columns }. Gefundene Spalten: { $found }.
    .hint = { $count ->
        [one] Fügen Sie sie unter diesem Namen hinzu
       *[other] Fügen Sie sie unter diesen Namen hinzu
    }; Groß- und Kleinschreibung und Akzente zählen nicht.
C-106 = Die Spalte „{ $column }“ steht zweimal da.
    .hint = Löschen Sie eine von beiden; welche gilt, wird nicht geraten.
C-107 = Die Datei enthält keine Ausgabe.
    .hint = Füllen Sie mindestens eine Zeile unter den Spaltentiteln aus.
C-108 = Die Spalte „{ $column }“ ist nicht bekannt und bleibt unbeachtet.
    .hint = Nichts zu tun, wenn sie Ihre eigene ist; sonst siehe die Namen der Vorlage.
C-109 = Die Datei ist in der alten Kodierung von Windows und wurde so gelesen.
    .hint = Prüfen Sie die Umlaute und Akzente; speichern Sie nächstes Mal als „CSV UTF-8“.
C-110 = Die Zeile hat { $cells } Zellen, die Titelzeile { $columns }.
    .hint = Setzen Sie eine Zelle mit dem Trennzeichen in Anführungszeichen.
C-111 = Ein Anführungszeichen öffnet und schließt nicht; nur diese Zeile geht verloren.
    .hint = Schließen Sie das Anführungszeichen oder verdoppeln Sie es, wenn es zum Text gehört.
C-112 = Die Zelle „{ $column }“ hat mehr als { $most } Zeichen.
    .hint = Kürzen Sie sie und fügen Sie den langen Text als Beleg bei.
C-113 = Die Zelle „{ $column }“ enthält Steuerzeichen.
    .hint = Tippen Sie sie neu, statt sie zu kopieren.
C-114 = Die Zelle „{ $column }“ scheint eine Nationalregisternummer zu enthalten; die Zeile wird nicht übernommen.
    .hint = Ersetzen Sie sie durch eine Funktion, einen Grad oder eine Belegnummer; Nummern von Personen gehören nicht hierher.
C-115 = Die Zelle „{ $column }“ ist leer.
    .hint = Füllen Sie sie aus; ohne sie kann die Zeile nicht geprüft werden.
C-116 = „{ $text }“ in „{ $column }“ ist kein Betrag.
    .hint = Schreiben Sie zum Beispiel 1.250,40; eine Gutschrift hat ein Minuszeichen.
C-117 = „{ $text }“ in „{ $column }“ lässt sich auf zwei Arten lesen.
    .hint = Fügen Sie die zwei Dezimalstellen hinzu: 1.234,00 oder 1,23.
C-118 = „{ $text }“ in „{ $column }“ hat mehr als zwei Dezimalstellen.
    .hint = Schreiben Sie den Betrag auf den Cent genau; bei der Eingabe wird nichts gerundet.
C-119 = „{ $text }“ in „{ $column }“ ist kein Datum.
    .hint = Schreiben Sie 15.03.2020 oder 2020-03-15.
C-120 = „{ $text }“ in „{ $column }“ kann zwei Tage bedeuten.
    .hint = Schreiben Sie das Jahr mit vier Ziffern oder das Datum als 2020-03-15.
C-121 = „{ $text }“ in „{ $column }“ ist keine ganze Zahl.
    .hint = Schreiben Sie eine Zahl ohne Vorzeichen und Dezimalstellen.
C-122 = Die Nummer { $number } trägt schon eine frühere Zeile; diese Zeile wird nicht übernommen.
    .hint = Geben Sie jeder Zeile ihre eigene Nummer.
C-123 = „{ $text }“ ist keine Unternehmensnummer: Die Prüfziffern stimmen nicht.
    .hint = Übernehmen Sie sie von der Rechnung; bis dahin wird die Zeile ohne Nummer gelesen.
C-124 = „{ $text }“ ist keine bekannte Art von Nachweis; er zählt nicht.
    .hint = Schreiben Sie Kontoauszug, Quittung oder Zahlungsauftrag.
C-125 = Die Zelle „{ $column }“ sieht wie eine Formel aus; sie bleibt Text.
    .hint = Nichts zu tun, wenn dieser Text gemeint ist.
C-126 = Diese Zeile wiederholt Zeile { $row } der Datei.
    .hint = Löschen Sie sie, wenn sie zu viel ist; geben Sie sonst jeder Ausgabe ihre Rechnungsnummer.
C-201 = Der Ausgabe liegt kein Beleg bei.
    .hint = Fügen Sie Rechnung, Lohnliste oder Vertrag bei und geben Sie das Zeichen an.
    .title = Beleg fehlt
C-202 = Der Ausgabe liegt kein Zahlungsnachweis bei.
    .hint = Fügen Sie die Kopie des Kontoauszugs oder einen vom Empfänger quittierten Beleg bei.
    .title = Zahlungsnachweis fehlt
C-203 = Ein Zahlungsauftrag beweist nicht, dass die Ausgabe bezahlt wurde.
    .hint = Ersetzen Sie ihn durch den Kontoauszug, der die Abbuchung zeigt.
    .title = Ein Zahlungsauftrag beweist nichts
C-204 = Die Ausgabe wurde außerhalb des Jahres des Jahresbetrags gebunden.
    .hint = Prüfen Sie das Datum der Mittelbindung: Nur es zählt, nicht Rechnung oder Zahlung. Eine Ausgabe eines anderen Jahres gehört zu dessen Jahresbetrag.
    .title = Außerhalb des Jahres gebunden
C-205 = Die Ausgabe fällt in keine Kreditkategorie oder in eine andere als ihre Art.
    .hint = Schreiben Sie Personal, Funktionskosten oder Investition, je nach Art der Ausgabe.
    .title = Unbekannte Kategorie
C-206 = Der Katalog lehnt diese Art von Ausgabe ab.
    .hint = Nehmen Sie die Zeile heraus oder berichtigen Sie den Code der Art, wenn er falsch ist.
    .title = Abgelehnte Art
C-207 = Der Katalog entscheidet nicht über diese Art: Eine Person entscheidet und begründet.
    .hint = Erklären Sie in der Bemerkung, wozu die Ausgabe diente; Sie erhalten eine schriftliche Begründung.
    .title = Zu beurteilende Art
C-208 = Der Stückpreis erreicht die Schwelle für Investitionen nicht.
    .hint = Reichen Sie die Ausgabe als Funktionskosten ein oder geben Sie den richtigen Stückpreis an.
    .title = Unter der Stückschwelle
C-209 = Die Zeile fordert nichts, oder die Gutschrift nennt keine Rechnung der Datei oder eine abgelehnte.
    .hint = Geben Sie den Betrag an; bei einer Gutschrift die Nummer der gutgeschriebenen Rechnung.
    .title = Nullbetrag oder Gutschrift ohne Rechnung
C-210 = Kein operatives Ziel dieser Vereinbarung ist angegeben; ist es angegeben, bestätigt eine Person den Zusammenhang.
    .hint = Geben Sie das operative Ziel an, dem die Ausgabe dient, so wie es in der Vereinbarung für diesen Zuschuss nummeriert ist.
    .title = Bezug zu einem Ziel
C-211 = Eine frühere Zeile fordert diese Rechnung schon, oder die geforderten Anteile überschreiten ihren Betrag.
    .hint = Löschen Sie die Zeile; ist die Rechnung aufgeteilt, geben Sie den Rechnungsbetrag und den Anteil jeder Zeile an.
    .title = Doppelt in der Datei
C-212 = Diese Rechnung wird schon in einer anderen Akte gefordert.
    .hint = Nehmen Sie sie aus einer der beiden Akten; ist sie aufgeteilt, geben Sie den Rechnungsbetrag und Ihren Anteil an.
    .title = Doppelt in einer anderen Akte
C-213 = Die Kategorie überschreitet ihren Höchstanteil am Jahresbetrag; der Überschuss entfällt.
    .hint = An den Zeilen ist nichts zu berichtigen: Der Höchstanteil steht in der geltenden Fassung.
    .title = Quote überschritten
C-214 = Die angenommenen Ausgaben überschreiten den Jahresbetrag; der Überschuss entfällt.
    .hint = Nichts zu berichtigen: Der Jahresbetrag ist ein Höchstbetrag, und nichts geht auf einen anderen über.
    .title = Jahresbetrag überschritten
C-215 = Eine andere Behörde zahlt schon einen Teil dieser Kosten; der Überschuss wird abgelehnt.
    .hint = Fordern Sie nur die Kosten abzüglich der anderen Finanzierung.
    .title = Anderweitig finanziert
C-216 = Die Ausgabe überschreitet die Obergrenze ihrer Art; der Überschuss wird abgelehnt.
    .hint = Geben Sie Stückpreis und Anzahl an: Die Obergrenze gilt je Stück.
    .title = Obergrenze überschritten
C-217 = Die Zeile fordert mehr, als die Stelle nach Stufe, Arbeitszeit und Tagen kosten darf.
    .hint = Prüfen Sie Stufe, Diplom, Arbeitszeit und Zeitraum; alle Zeilen einer Stelle teilen ihre Obergrenze.
    .title = Obergrenze der Stelle überschritten
C-218 = Die Zeile bezahlt eine Stelle, ohne sie zu beschreiben.
    .hint = Geben Sie der Stelle ein Zeichen, nie einen Namen, mit Stufe, Arbeitszeit und Arbeitstagen.
    .title = Stelle nicht beschrieben
C-219 = Die Zeile fordert mehr als die Pauschale dieser Arbeitskraft.
    .hint = Prüfen Sie Arbeitszeit und Monate; über eine Arbeitszeit ohne Pauschale in der Anlage entscheidet eine Person.
    .title = Pauschale überschritten
C-220 = Diese Art bezahlt nicht so viele Stellen.
    .hint = Fordern Sie nur die zulässigen Stellen; geben Sie allen Zeilen einer Stelle dasselbe Zeichen.
    .title = Zu viele Stellen
C-221 = Die Zeilen dieser Art überschreiten zusammen die Obergrenze des Jahres; der Überschuss wird abgelehnt.
    .hint = Fordern Sie nur, was von der Obergrenze des Jahres bleibt.
    .title = Obergrenze des Jahres überschritten
C-222 = Ein Beleg, den die Anlage verlangt, fehlt.
    .hint = Fügen Sie ihn bei und sagen Sie vor einem Doppelpunkt, was jeder Beleg ist, zum Beispiel „Bestellschein: BC-12“.
    .title = Beleg fehlt
C-302 = Zeile { $line } stellt unter { $rule } keine Frage, oder sie ist schon beantwortet.
    .hint = Laden Sie die Seite neu, um den Stand der Zeile zu sehen.
C-303 = Die Entscheidung über Zeile { $line } ist nicht begründet.
    .hint = Schreiben Sie den Grund, in mindestens einem Satz.
C-304 = { $amount } ist bei Zeile { $line } nicht möglich: höchstens { $open } und nicht weniger als bereits angenommen.
    .hint = Wählen Sie einen Betrag in diesen Grenzen.
C-305 = Diese Zeile gibt es in der Akte von { $envelope } nicht.
    .hint = Prüfen Sie ihre Nummer in der Abrechnung.
C-306 = { $lines ->
    [one] Über eine Zeile ist noch zu entscheiden, über { $pending }.
   *[other] Über { $lines } Zeilen ist noch zu entscheiden, über { $pending }.
    }
    .hint = Entscheiden Sie darüber und legen Sie dann die Abrechnung vor.
C-307 = { $category ->
    [personnel] Die Personalkosten
    [operating] Die Funktionskosten
   *[investment] Die Investitionen
    } erreichen ihren Mindestanteil nicht: { $amount } von mindestens { $least } ({ $article }).
    .hint = Prüfen Sie, ob alle Ausgaben dieser Kategorie in der Akte sind.
C-308 = Kein bekannter Text setzt eine Quote fest; { $article } lässt sie offen, und nichts entfällt.
    .hint = Fragen Sie den Rechtsdienst nach dem Erlass, der diese Ermächtigung ausfüllt.
C-309 = Kein bekannter Text setzt die Frist für Einwände fest.
    .hint = Fragen Sie den Rechtsdienst nach dem Erlass, der diese Ermächtigung ausfüllt; keine Frist wird vermutet.
C-310 = Die Frist für Einwände ist am { $last } abgelaufen.
    .hint = Die Abrechnung wird endgültig; nur eine Unregelmäßigkeit öffnet sie wieder.
C-311 = Zeile { $line } ist ganz angenommen: Es gibt nichts einzuwenden.
    .hint = Wählen Sie eine gekürzte oder abgelehnte Zeile.
C-312 = Gegen Zeile { $line } liegt schon ein Einwand vor.
    .hint = Warten Sie die Entscheidung über den ersten Einwand ab.
C-313 = Der Einwand gegen Zeile { $line } enthält kein Argument.
    .hint = Schreiben Sie, warum die Entscheidung sich ändern soll, und fügen Sie die Belege bei.
C-314 = Die Gemeinde hat am { $day } zugestimmt; Einwände sind nicht mehr möglich.
    .hint = Nichts zu tun: Die Abrechnung kann endgültig werden.
C-315 = Die Frist für Einwände läuft noch, bis einschließlich { $last }.
    .hint = Warten Sie das Ende der Frist oder die Zustimmung der Gemeinde ab.
C-316 = { $lines ->
    [one] Über einen Einwand ist noch zu entscheiden.
   *[other] Über { $lines } Einwände ist noch zu entscheiden.
    }
    .hint = Entscheiden Sie schriftlich, Zeile für Zeile.
C-317 = Gegen Zeile { $line } gibt es keinen Einwand, oder er ist entschieden.
    .hint = Laden Sie die Seite neu, um den Stand der Zeile zu sehen.
C-318 = Der { $day } liegt vor der Vorlage der Abrechnung am { $submitted }.
    .hint = Prüfen Sie das Datum.

outcome-accepted = angenommen
outcome-reduced = gekürzt
outcome-refused = abgelehnt
outcome-proposed = zur Annahme vorgeschlagen
outcome-pending = zu entscheiden
stage-draft = Entwurf der Abrechnung
stage-provisional = vorläufige Abrechnung
stage-definitive = endgültige Abrechnung
