# Ein importiertes Dokument durchsehen: was gelesen, verbunden, getrennt oder offengelassen wurde.

I-001 = Dieses Dokument enthält keinen Text.
    .hint = Laden Sie das vollständige Dokument hoch; ein Scan braucht zuerst eine Texterkennung.
I-002 = Dieses Dokument ist größer als zehn Megabyte.
    .hint = Laden Sie nur den Text hoch, ohne Bilder und Anhänge.
I-003 = Dieses Dokument hat mehr als hunderttausend Zeilen.
    .hint = Laden Sie eine Vereinbarung nach der anderen hoch.
I-004 = Die Kodierung dieses Dokuments wird nicht erkannt.
    .hint = Speichern Sie es als Text in UTF-8 und laden Sie es erneut hoch.
I-005 = Diese Datei ist von keiner Art, die hier gelesen wird: Text, Markdown, HTML, Word (.docx), OpenDocument (.odt) oder PDF.
    .hint = Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie in einem dieser Formate.
I-006 = Dieses Dokument ist zu tief verschachtelt: Listen, Tabellen oder Elemente.
    .hint = Prüfen Sie die Einzüge; eine Vereinbarung braucht zwei Ebenen von Listen.
I-007 = Ein unsichtbares Zeichen kehrt hier die Leserichtung um: man läse etwas anderes, als gespeichert ist.
    .hint = Löschen Sie dieses Zeichen und tippen Sie das Wort neu.
I-008 = Nichts in diesem Dokument sieht nach einer Vereinbarung aus: kein Titel, kein Tätigkeitsbereich, kein Ziel.
    .hint = Prüfen Sie, ob es die richtige Datei ist.
I-009 = Diese Zeile hat mehr als eine Million Zeichen.
    .hint = Speichern Sie den Text mit seinen Zeilenumbrüchen.
I-010 = Der Text wurde als { $encoding } gelesen.
    .hint = Nichts zu tun, wenn die Umlaute stimmen.
I-011 = { $count ->
        [one] Ein beschädigtes Zeichen wurde durch ein sichtbares ersetzt
       *[other] { $count } beschädigte Zeichen wurden durch sichtbare ersetzt
    }.
    .hint = Vergleichen Sie die mit � markierten Stellen mit dem Original.
I-012 = { $count ->
        [one] Ein Steuerzeichen wurde übergangen
       *[other] { $count } Steuerzeichen wurden übergangen
    }.
    .hint = Nichts zu tun: sie haben in einem Text keine Bedeutung.
I-013 = Diese Datei ist beschädigt: sie ist abgeschnitten, oder ihr Inhalt entspricht nicht ihrem Verzeichnis.
    .hint = Öffnen Sie das Original, speichern Sie es neu und laden Sie es noch einmal hoch.
I-014 = Entpackt ist diese Datei größer als das, was gelesen wird.
    .hint = Laden Sie nur die Vereinbarung hoch, ohne Bilder und Anlagen.
I-015 = Das XML dieser Datei deklariert einen Dokumenttyp oder Entitäten, oder es würde den Leser erschöpfen: kein Textprogramm schreibt das.
    .hint = Öffnen Sie sie in einem Textprogramm und speichern Sie sie neu als .docx oder .odt.
I-016 = Ein Eintrag dieser Datei führt aus dem Archiv hinaus, ist eine Verknüpfung oder steht zweimal darin: zwei Leser sähen zwei Texte.
    .hint = Öffnen Sie sie in einem Textprogramm und speichern Sie sie neu.
I-017 = Diese Datei ist durch ein Kennwort geschützt oder in einem Office-Format von vor 2007.
    .hint = Speichern Sie sie ohne Kennwort als .docx, .odt oder PDF.
I-018 = Dieses PDF ist beschädigt: es ist abgeschnitten, oder seine Seiten führen ins Leere.
    .hint = Exportieren Sie es neu aus dem ursprünglichen Dokument.
I-019 = Das Lesen wurde angehalten: es verlangte mehr Zeit oder Speicher, als einer Datei zusteht.
    .hint = Laden Sie nur die Vereinbarung hoch, oder speichern Sie sie neu aus dem ursprünglichen Dokument.
I-020 = Dieses Dokument hat keinen erkannten Titel.
    .hint = Geben Sie an, ob es eine Vereinbarung oder ein Projektplan ist, für welche Gemeinde und welche Jahre.
I-021 = Es ist keine Gemeinde genannt.
    .hint = Wählen Sie die begünstigte Gemeinde.
I-022 = „{ $name }“ ist keine bekannte Gemeinde.
    .hint = Berichtigen Sie den Namen oder wählen Sie die Gemeinde; es wird keine vermutet.
I-023 = Es ist kein Zeitraum angegeben.
    .hint = Geben Sie den ersten und den letzten Tag der Vereinbarung an.
I-024 = Der Zeitraum stammt aus dem Titel: vom { $start } bis zum { $end }.
    .hint = Bestätigen Sie ihn: keine Bestimmung legt ihn fest.
I-025 = Der Zeitraum endet am { $end }, vor seinem Beginn am { $start }.
    .hint = Berichtigen Sie eines der beiden Daten.
I-026 = Es ist kein Gemeinderatsbeschluss angegeben.
    .hint = Geben Sie das Datum des Beschlusses an; ohne ihn kann die Vereinbarung nicht unterzeichnet werden.
I-027 = Der Gemeinderatsbeschluss vom { $decision } ist älter als der Erlass vom { $decree }, den er ausführt.
    .hint = Prüfen Sie das Datum oder fügen Sie den Beschluss bei, der diese Vereinbarung billigt.
I-028 = Der Gemeinderatsbeschluss vom { $decision } liegt nach dem Beginn des Zeitraums am { $start }.
    .hint = Rückwirkung ist zulässig; prüfen Sie nur das Datum.
I-029 = Diese Vereinbarung ist nicht unterzeichnet: Ort oder Datum fehlt.
    .hint = Laden Sie das unterzeichnete Exemplar hoch; bis dahin ist keine Zahlung möglich.
I-030 = Unterzeichnet am { $date }, nach dem Beginn des Zeitraums am { $start }.
    .hint = Rückwirkung ist zulässig; nichts zu berichtigen.
I-031 = Das Datum der Unterzeichnung, { $date }, passt nicht zum Zeitraum vom { $start } bis zum { $end }.
    .hint = Prüfen Sie das Jahr.
I-032 = Es ist kein Betrag angegeben.
    .hint = Die Beträge stammen dann aus der Anlage des Erlasses; prüfen Sie, ob sie passen.
I-033 = Der Betrag von { $amount } ist nicht { $what ->
        [year] nach Jahren
        [allocation] nach Zuschüssen
       *[both] nach Jahren und Zuschüssen
    } aufgeteilt.
    .hint = Teilen Sie ihn anhand eines Belegs auf oder lassen Sie die Frage offen; nichts wird von selbst verteilt.
I-034 = Der Betrag von { $amount } widerspricht dem von { $other }, Zeile { $line }.
    .hint = Beide bleiben erhalten; sagen Sie, welcher gilt.
I-035 = Ein Betrag konnte hier nicht gelesen werden.
    .hint = Schreiben Sie ihn mit zwei Dezimalstellen, zum Beispiel 276.041,89 EUR.
I-036 = Hier steht eine Nationalregisternummer.
    .hint = Entfernen Sie sie aus dem Dokument: eine Vereinbarung enthält nie eine.
I-037 = Hier scheint eine Person genannt zu sein.
    .hint = Ersetzen Sie den Namen durch die Funktion; Personenakten gehören nicht hierher.
I-038 = Unterzeichnet am { $date }, vor dem Gemeinderatsbeschluss vom { $decision }.
    .hint = Prüfen Sie beide Daten: der Rat beschließt vor der Unterzeichnung.
I-040 = Dieser Text fand keinen Platz im Baum.
    .hint = Ordnen Sie ihn einem Ziel zu oder bestätigen Sie, dass er außerhalb bleiben darf.
I-041 = „{ $text }“ wurde weggelassen: ein Rest des Layouts oder des Scans.
    .hint = Nichts zu tun, außer wenn der Text zählt.
I-042 = Dieser Text wurde an den abgeschnittenen Satz davor gefügt.
    .hint = Prüfen Sie, ob beide Teile zusammengehören.
I-043 = Dieser Absatz wurde als Punkt der Liste gelesen: sein Aufzählungszeichen fehlt.
    .hint = Prüfen Sie, ob er für sich ein Punkt ist.
I-044 = Die Überschrift „{ $text }“ wurde trotz ihrer Schreibweise erkannt.
    .hint = Nichts zu tun; der Text bleibt, wie er ist.
I-045 = Auf diese Überschrift folgt kein Text.
    .hint = Ergänzen Sie das Ziel nach dem Original.
I-046 = { $kind ->
        [sector] Dieser Tätigkeitsbereich steht
        [general] Dieses allgemeine Ziel steht
        [strategic] Dieses strategische Ziel steht
       *[allocation] Dieser Zuschuss steht
    } schon weiter oben; beide wurden vereint.
    .hint = Prüfen Sie, ob nichts sie unterscheidet.
I-047 = Dieses Dokument hat einen Titel, aber es wurde kein Ziel gefunden.
    .hint = Prüfen Sie, ob es nicht abgeschnitten ist.
I-048 = „{ $text }“ scheint abgeschnitten; anderswo steht: „{ $whole }“.
    .hint = Übernehmen Sie den ganzen Text, wenn er derselbe ist.
I-049 = Ein Teil dieses Textes ist gestrichen, ein anderer nicht; alle Wörter sind erhalten.
    .hint = Löschen Sie die Wörter, die nicht mehr gelten, oder streichen Sie die ganze Option.
I-050 = { $count ->
        [one] Eine Zeile des Musters ist nicht ausgefüllt
       *[other] { $count } Zeilen des Musters sind nicht ausgefüllt
    }.
    .hint = Nichts zu tun: eine leere Zeile ist kein Ziel.
I-051 = Diese Tabelle war Wort für Wort zerrissen; sie wurde wieder zusammengesetzt.
    .hint = Vergleichen Sie jede Zelle mit dem Original, bevor Sie annehmen.
I-052 = Diese Tabelle ist zerrissen und ließ sich nicht sicher zusammensetzen; ihre Wörter sind erhalten.
    .hint = Geben Sie diese Zeilen nach dem Original von Hand ein.
I-053 = Diese Tabelle hat keinen Kopf; ihre Spalten wurden in der Reihenfolge des Musters gelesen.
    .hint = Prüfen Sie: Ziel, Ergebnis, Indikator.
I-054 = „{ $text }“ steht in einer Spalte, die das Muster nicht kennt.
    .hint = Der Text wurde nicht übernommen; halten Sie ihn anderswo fest, wenn er zählt.
I-055 = Das einzelne Zeichen „{ $text }“ wurde weggelassen.
    .hint = Prüfen Sie am Original, ob es keine gewollte Ziffer ist.
I-056 = Dieser Text beginnt mitten im Satz.
    .hint = Ergänzen Sie seinen Anfang nach dem Original.
I-057 = Dieser Text endet mitten im Satz.
    .hint = Ergänzen Sie sein Ende nach dem Original.
I-058 = { $count } Aussagen standen in einer Zelle; sie wurden getrennt.
    .hint = Prüfen Sie die Trennung.
I-059 = Diese Zeile setzt die vorige fort, die ein Seitenumbruch zerschnitt; sie wurden Zelle für Zelle verbunden.
    .hint = Prüfen Sie, ob beide zusammengehören.
I-060 = Der Zielwert von „{ $text }“ lässt sich auf zwei Arten lesen; keiner wurde übernommen.
    .hint = Schreiben Sie einen einzigen Zielwert.
I-061 = „{ $figure }“ hat kein Vergleichszeichen: als genauer Wert gelesen.
    .hint = Schreiben Sie ≥ oder ≤, wenn es ein Mindest- oder Höchstwert ist.
I-062 = „{ $figure }“ ist ein strenger Vergleich: als „mindestens“ oder „höchstens“ gelesen.
    .hint = Schreiben Sie ≥ oder ≤, um den Zweifel zu beheben.
I-063 = Die Zielwerte „{ $text }“ sind mehr oder weniger als die Indikatoren daneben; keiner wurde zugeordnet.
    .hint = Schreiben Sie jeden Zielwert hinter seinen Indikator.
I-064 = „{ $figure }“ kann Tausender oder Dezimalstellen enthalten: als { $value } gelesen.
    .hint = Schreiben Sie Tausender mit einem Leerzeichen und Dezimalstellen mit einem Komma.
I-065 = „{ $figure }“ ist eine ungefähre Zahl: als genauer Wert gelesen.
    .hint = Schreiben Sie ≥ oder ≤, um den Zweifel zu beheben.
I-066 = Ein Buchstabe steht in „{ $figure }“ anstelle eines anderen oder einer Ziffer: gelesen, als stünde es richtig da.
    .hint = Prüfen Sie den Zielwert im Original.
I-070 = Dieses PDF startet beim Öffnen ein Programm.
    .hint = Exportieren Sie es neu aus dem ursprünglichen Dokument, ohne Skript und Aktion.
I-071 = Dieses Dokument enthält Bilder von Seiten und keinen Text.
    .hint = Laden Sie die ursprüngliche Word-Datei hoch, oder lassen Sie den Scan durch eine Texterkennung (OCR) laufen und laden Sie das Ergebnis hoch.
I-072 = „{ $text }“ steht auf { $count } Seiten oben oder unten; es wurde nicht in den Text übernommen.
    .hint = Nichts zu tun, es sei denn, es gehört zur Vereinbarung.
I-073 = „{ $text }“ war am Zeilenende getrennt und wurde zusammengefügt.
    .hint = Prüfen Sie die Schreibweise.
I-074 = Der Kopf dieser Tabelle steht auf { $count ->
        [one] der nächsten Seite
       *[other] den { $count } nächsten Seiten
    } noch einmal; dort wurde er weggelassen.
    .hint = Prüfen Sie, ob es eine einzige Tabelle ist.
I-075 = Auf Seite { $pages } wurde kein Text gefunden.
    .hint = Sind diese Seiten Scans, lassen Sie sie durch eine Texterkennung (OCR) laufen und laden Sie das Ergebnis hoch.
I-076 = { $count ->
        [one] Ein Wort enthält
       *[other] { $count } Wörter enthalten
    } Zeichen, die das PDF nicht erklärt; an ihrer Stelle steht ein �.
    .hint = Exportieren Sie das PDF erneut mit eingebetteten Schriften, oder laden Sie die ursprüngliche Datei hoch.
I-077 = Seite { $page } ist beschädigt und wurde nur so weit gelesen, wie es ging.
    .hint = Vergleichen Sie die Seite mit dem Original, oder laden Sie die ursprüngliche Datei hoch.
I-078 = Diese Tabelle hat keine Linien; ihre Zellen wurden nach ihrer Lage gefunden.
    .hint = Vergleichen Sie jede Zeile mit dem Original.
I-079 = Dieser Text steht in { $count } Spalten; sie wurden nacheinander gelesen.
    .hint = Prüfen Sie, dass kein Satz von einer Spalte in die andere springt.
I-091 = Was auf der Seite um den Text herum steht, wurde beiseitegelassen: „{ $text }“.
    .hint = Nichts zu tun, wenn es sich um Menü, Kopf oder Fuß der Website handelt.
I-094 = Dieses Feld bietet andere Möglichkeiten, die niemand gewählt hat: „{ $text }“.
    .hint = Prüfen Sie, ob die angezeigte Wahl die der Gemeinde ist.
I-095 = Dieser Text steht nebeneinander in zwei Sprachen: { $read ->
        [nl] Niederländisch
        [de] Deutsch
        [en] Englisch
       *[fr] Französisch
    } wurde gelesen, { $other ->
        [nl] Niederländisch
        [de] Deutsch
        [en] Englisch
       *[fr] Französisch
    } (an { $count ->
        [one] einer Stelle
       *[other] { $count } Stellen
    }) als Übersetzung beiseitegelassen.
    .hint = Um die andere Sprache zu lesen: perron import --language { $other } DATEI.
I-096 = Die Anweisung des Musters, eine Option zu streichen, steht noch hier: Nichts sagt, welche Option gilt.
    .hint = Streichen Sie die Optionen, die nicht gelten, und löschen Sie die Anweisung.
I-097 = In der Zelle eines Ziels stehen mehrere Absätze: Sie wurden als einer gelesen.
    .hint = Geben Sie jedem Ziel seine Nummer, wenn es mehrere sind.
I-098 = In dieser Zelle stehen mehrere Ziele: Ihre Ergebnisse und Indikatoren wurden neben sie gehängt, unter keines von ihnen.
    .hint = Geben Sie jedem Ziel eine eigene Zeile.
I-099 = Nur die römische Zahl macht diese Zeile zur Überschrift eines Zuschusses; sie kann ein Punkt einer Liste sein.
    .hint = Nennen Sie den Zuschuss in der Überschrift, oder nummerieren Sie den Punkt anders.
I-100 = Wo die Zellen dieser Tabelle ohne Linien beginnen, wurde aus ihren Großbuchstaben geschlossen.
    .hint = Prüfen Sie die Ziele, Ergebnisse und Indikatoren dieser Zeilen, oder setzen Sie vor jedes einen Strich.
I-101 = Die römischen Zahlen dieser Liste folgen nicht aufeinander; die Zeile wurde als ihr nächster Punkt gelesen.
    .hint = Berichtigen Sie die Zahlen, oder nennen Sie den Zuschuss, wenn die Zeile einen eröffnet.
I-102 = Der Name des Zuschusses wurde trotz seiner Schreibweise erkannt: „{ $text }“.
    .hint = Nichts zu tun, wenn er gemeint ist; sonst berichtigen Sie den Zuschuss dieses Betrags.
I-103 = Dieses Dokument ist ein Gesetzestext und keine Vereinbarung.
    .hint = Lesen Sie es mit „perron law read“. Wenn Sie die Vereinbarung suchten, wählen Sie die Datei daneben.
I-080 = Dieser Text ist ausgeblendet und wurde nicht gelesen: „{ $text }“.
    .hint = Blenden Sie ihn ein, wenn er zählt, oder löschen Sie ihn.
I-081 = { $count ->
        [one] Eine nachverfolgte Einfügung wurde
       *[other] { $count } nachverfolgte Einfügungen wurden
    } wie angenommen gelesen.
    .hint = Nehmen Sie die Änderungen im Dokument an oder lehnen Sie sie ab, und importieren Sie es erneut.
I-082 = Text, der beim Nachverfolgen von Änderungen gelöscht wurde, wurde nicht gelesen: „{ $text }“.
    .hint = Nehmen Sie die Änderungen im Dokument an oder lehnen Sie sie ab, und importieren Sie es erneut.
I-083 = Text, der beim Nachverfolgen von Änderungen verschoben wurde, wurde an seiner neuen Stelle gelesen: „{ $text }“.
    .hint = Prüfen Sie, ob er dort richtig steht.
I-084 = { $count ->
        [one] Eine Anmerkung (Kommentar, Fußnote, Inhaltsverzeichnis) wurde
       *[other] { $count } Anmerkungen (Kommentare, Fußnoten, Inhaltsverzeichnis) wurden
    } neben dem Text aufbewahrt.
    .hint = Nichts zu tun: Anmerkungen binden die Parteien nicht.
I-085 = Kopf- und Fußzeilen beiseitegelegt: „{ $text }“.
    .hint = Nichts zu tun, außer wenn dieser Text zählt.
I-086 = Das Dokument verweist auf etwas außerhalb der Datei: „{ $text }“; es wurde nichts abgerufen.
    .hint = Prüfen Sie, ob der Text ohne dieses Element vollständig ist.
I-087 = Das Dokument enthält Makros; sie wurden nicht ausgeführt und werden nicht aufbewahrt.
    .hint = Speichern Sie das Dokument ohne Makros (.docx).
I-088 = { $count ->
        [one] Ein Bild ohne Text wurde
       *[other] { $count } Bilder ohne Text wurden
    } weggelassen.
    .hint = Zeigt ein Bild Text (ein eingefügter Scan), so übernehmen Sie ihn.
I-089 = { $count ->
        [one] Ein Objekt, das in das Dokument eingefügt ist, wurde
       *[other] { $count } Objekte, die in das Dokument eingefügt sind, wurden
    } nicht gelesen.
    .hint = Enthält es Text oder eine Tabelle, so fügen Sie diese in das Dokument selbst ein.
