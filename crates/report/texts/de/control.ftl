# Die Prüfung: Lesen einer Ausgabendatei (1xx), Regeln (2xx), Entscheidungen und Abrechnungen (3xx).

C-101 = Diese Datei ist weder eine Texttabelle noch eine Mappe noch eine elektronische Rechnung.
    .hint = Reichen Sie die Akte als CSV, XLSX oder ODS ein oder eine UBL-Rechnung (Peppol).
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
C-127 = Die Zelle „{ $column }“ zeigt einen Formelfehler, „{ $text }“.
    .hint = Berichtigen Sie die Formel in der Tabelle oder schreiben Sie den Wert.
C-128 = Die Bemerkung { $code } gilt für { $count } weitere Zeilen, die nicht aufgezählt sind.
    .hint = Sehen Sie die ersten: sie sagen, was zu tun ist.
C-129 = „{ $text }“ in „{ $column }“ beschreibt keine Stelle.
    .hint = Schreiben Sie die Stufe von A bis E, die Arbeitszeit als 4/5 und einen Zeitraum, dessen Ende nach dem Beginn liegt.
C-130 = Kein Datum der Mittelbindung: das Rechnungsdatum, { $day }, tritt an seine Stelle.
    .hint = Geben Sie den Tag der Mittelbindung an: er allein zählt für das Jahr, und eine Rechnung folgt immer auf ihre Bestellung.
C-131 = Die Zeile gehört einer anderen Gemeinde, „{ $text }“; diese Akte ist die von { $meant }.
    .hint = Nichts geht von einem Gesamtbetrag in einen anderen über: reichen Sie die Zeile bei ihrer Gemeinde ein oder berichtigen Sie die Zelle.
C-132 = Einen Gesamtbetrag „{ $text }“ gibt es für diese Gemeinde nicht; diese Akte ist die von { $meant }.
    .hint = Schreiben Sie Name oder Kürzel des Zuschusses, zum Beispiel SSPP, oder lassen Sie die Zelle leer.
C-133 = Die Zeile gehört zu einem anderen Gesamtbetrag, „{ $text }“; diese Akte ist die von { $meant }.
    .hint = Nichts geht von einem Gesamtbetrag in einen anderen über: reichen Sie die Zeile in der Akte ihres Gesamtbetrags ein.
C-134 = Die Zeile gehört zu einem anderen Jahr, „{ $text }“; diese Akte ist die von { $meant }.
    .hint = Jedes Jahr hat seinen Gesamtbetrag: reichen Sie die Zeile in der Akte ihres Jahres ein.
C-135 = Die Vereinbarung hat kein operatives Ziel „{ $text }“ für diesen Gesamtbetrag: die Kontrolle wird die Zeile ablehnen.
    .hint = Übernehmen Sie die volle Nummer des Ziels, wie sie in der Vereinbarung steht, zum Beispiel 1.1.1.1.1.
C-136 = Diese Rechnungsnummer ist fast die der Zeile { $row } der Datei.
    .hint = Ist es dieselbe Rechnung, löschen Sie eine der beiden Zeilen; schreiben Sie sonst beide Nummern ab, wie sie gedruckt stehen.
C-137 = Diese Rechnung steht auch auf Zeile { $row } der Datei, ohne ihren Gesamtbetrag auf beiden.
    .hint = Ist sie geteilt, geben Sie ihren Gesamtbetrag und den Anteil jeder Zeile an; sonst gilt die zweite Zeile als doppelt eingereicht.
C-138 = Die Zelle „{ $column }“ scheint eine begleitete Person zu nennen.
    .hint = Beschreiben Sie die Ausgabe ohne den Namen: keine begleitete Person steht in einer Finanzakte.
C-139 = „{ $text }“ in „{ $column }“ übersteigt den größten Betrag, der gelesen wird, { $most }.
    .hint = Prüfen Sie die Zahl der Ziffern und die Stelle des Kommas.
C-140 = Mehrere Blätter enthalten Ausgaben: { $sheets }.
    .hint = Sagen Sie, welches die Akte ist, oder behalten Sie nur dieses in der Mappe; welches zählt, wird nicht erraten.
C-141 = Die Mappe hat kein Blatt „{ $sheet }“. Gefundene Blätter: { $sheets }.
    .hint = Übernehmen Sie den Namen des Blattes, wie er auf dem Reiter steht.
C-142 = Eine Formel berechnet die Zelle „{ $column }“; der gespeicherte Wert gilt.
    .hint = Prüfen Sie, ob dieser Wert aktuell ist: nichts wird neu berechnet.
C-143 = „{ $stored }“ in „{ $column }“ wurde als { $text } gelesen.
    .hint = Nichts zu tun: die Tabelle hat diesen Betrag um Haaresbreite neben dem Cent gespeichert.
C-144 = Im Blatt „{ $sheet }“ sind { $rows } Zeilen und { $columns } Spalten ausgeblendet; sie werden wie die anderen gelesen. Zeilen: { $first }.
    .hint = Blenden Sie sie ein, bevor Sie die Akte bestätigen, oder löschen Sie sie.
C-145 = { $count } ausgeblendete Blätter enthalten Ausgaben und werden nicht gelesen: { $sheets }.
    .hint = Blenden Sie sie ein und reichen Sie sie getrennt ein, wenn sie zur Akte gehören.
C-146 = Die Mappe verweist auf andere Dateien; sie werden nicht geöffnet.
    .hint = Ersetzen Sie diese Verweise durch ihre Werte.
C-147 = Die Mappe enthält Makros; sie wird nicht gelesen.
    .hint = Speichern Sie sie ohne Makros, als Mappe .xlsx oder .ods.
C-148 = Die Datei zählt mehr als { $most } { $what ->
        [sheets] Blätter
        [cells] Zellen
       *[rows] Zeilen
    }.
    .hint = Behalten Sie nur das Blatt der Akte oder teilen Sie es in mehrere Dateien.
C-149 = Die Zelle { $cell } steht zu weit rechts: höchstens { $most } Spalten werden gelesen.
    .hint = Löschen Sie, was dort steht, und die Spalten, die nicht zur Vorlage gehören.
C-150 = { $rows } Zeilen dieser Datei wurden zur Berichtigung zurückgegeben und sind nicht eingetragen.
    .hint = Berichtigen Sie sie in der zurückgegebenen Datei und fügen Sie sie dann der Akte hinzu.
C-151 = Die Datei ist beschädigt oder wurde von keinem Tabellen- oder Rechnungsprogramm geschrieben.
    .hint = Öffnen Sie sie in Ihrem Programm, speichern Sie sie neu und reichen Sie diese Datei ein.
C-152 = „{ $text }“ kann am { $day } kein Ausstellungsdatum sein.
    .hint = Klären Sie die Rechnung mit dem Lieferanten; eine künftige Rechnung belegt nichts.
C-153 = Die Datei ist mit einem Kennwort geschützt oder hat ein altes Format (.xls, .xlsb).
    .hint = Speichern Sie sie ohne Kennwort, als Mappe .xlsx oder .ods oder als CSV.
C-154 = Diese Datei zu lesen braucht mehr Platz oder Zeit, als gegeben ist.
    .hint = Behalten Sie nur das Blatt der Akte, ohne Bilder und Formatierung, oder speichern Sie es als CSV.
C-155 = Diese Datei ist eine elektronische Rechnung: sie sagt nicht, wozu die Ausgabe dient.
    .hint = Geben Sie daneben Kategorie, Art und Ziel an, und ob die Mehrwertsteuer abziehbar ist.
C-156 = Die Rechnung lautet auf „{ $text }“; nur der Euro wird gelesen.
    .hint = Verlangen Sie die Rechnung in Euro oder fügen Sie die Abrechnung der Bank bei und geben Sie die Ausgabe ein.
C-157 = Die Beträge der Rechnung stimmen nicht überein: { $stated } steht da, die Rechnung ergibt { $sum }.
    .hint = Verlangen Sie vom Lieferanten eine richtige Rechnung; der angegebene Betrag gilt, und eine Person prüft ihn.
C-158 = Die Rechnung ist an „{ $named }“ gerichtet, und nicht an { $meant }.
    .hint = Nur die Gemeinde des Gesamtbetrags belegt, was sie selbst bezahlt hat.
C-159 = Ein Dokument in der Rechnung hat { $size } MB; höchstens { $most } MB werden gelesen.
    .hint = Verlangen Sie die Rechnung ohne Anlagen und fügen Sie diese getrennt bei.
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
C-320 = Die verlangte Auskunft kam nicht fristgerecht.
    .hint = Schicken Sie sie und wenden Sie sich gegen die Zeile der vorläufigen Abrechnung.
    .title = Auskunft nicht erhalten
C-321 = Bei Zeile { $line } ist nichts offen, oder diese Antwort wird nicht erwartet.
    .hint = Laden Sie die Seite neu, um den Stand der Zeile zu sehen.
C-322 = Kein Text überlässt es einer Person, { $rule } bei Zeile { $line } beiseitezulassen.
    .hint = Die Regel beruht auf dem Gesetz; die Gemeinde kann Einwände erheben.
C-323 = Zeile { $line } kann in diesem Stand weder zurückgestellt noch wieder aufgenommen werden.
    .hint = Nur eine offene Zeile wird zurückgestellt, nur eine zurückgestellte wieder aufgenommen.
C-324 = Der letzte Tag für die Antwort, der { $due }, liegt nicht nach dem Tag der Anfrage.
    .hint = Geben Sie mindestens einen Werktag.
C-325 = { $lines ->
    [one] Eine Zeile ist zurückgestellt, über { $amount }.
   *[other] { $lines } Zeilen sind zurückgestellt, über { $amount }.
    }
    .hint = Sie behalten ihr Jahr und werden in einer späteren Abrechnung entschieden.

outcome-accepted = angenommen
outcome-reduced = gekürzt
outcome-refused = abgelehnt
outcome-proposed = zur Annahme vorgeschlagen
outcome-pending = zu entscheiden
outcome-asked = wartet auf Auskunft
outcome-parked = zurückgestellt
stage-draft = Entwurf der Abrechnung
stage-provisional = vorläufige Abrechnung
stage-definitive = endgültige Abrechnung
