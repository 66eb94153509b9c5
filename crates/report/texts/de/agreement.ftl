# Was ein Prüfer zur Vereinbarung selbst sagen würde.

A-001 = Diese strategischen Ziele stehen unter keinem allgemeinen Ziel.
    .hint = Ergänzen Sie das allgemeine Ziel des Tätigkeitsbereichs.
A-002 = Darüber fehlt eine Ebene: { $kind ->
        [sector] der Tätigkeitsbereich
        [strategic] das strategische Ziel
       *[allocation] der Zuschuss
    }.
    .hint = Ergänzen Sie die Überschrift oder bestätigen Sie, dass es nur eine gibt.
A-003 = Dieses strategische Ziel des Musters ist nicht ausgefüllt.
    .hint = Füllen Sie es aus oder sagen Sie, dass es nicht gewählt ist.
A-004 = Dieses Ziel wird von der Polizeizone behandelt.
    .hint = Fügen Sie das Dokument der Zone bei; hier ist kein Inhalt nötig.
A-005 = Gestrichene Option: nicht gewählt.
    .hint = Nichts zu tun; ihr Text bleibt erhalten.
A-006 = Beide Optionen des Beitrags zur Polizeizone sind beibehalten.
    .hint = Streichen Sie die nicht gewählte.
A-007 = Die Zählung springt auf { $number }; erwartet war { $expected }.
    .hint = Die Nummern des Dokuments bleiben; prüfen Sie, ob nichts fehlt.
A-008 = Eine Überschrift deckt mehrere Ziele des Musters: { $numbers }.
    .hint = Nichts zu tun, wenn sie gemeinsam verfolgt werden.
A-009 = { $level ->
        [strategic] Dieses strategische Ziel
       *[operational] Dieses operative Ziel
    } hat kein operatives Ziel.
    .hint = Sagen Sie, wie es erreicht werden soll.
A-010 = { $level ->
        [strategic] Dieses strategische Ziel
       *[operational] Dieses operative Ziel
    } hat kein erwartetes Ergebnis.
    .hint = Ergänzen Sie ein sichtbares und messbares Ergebnis.
A-011 = { $level ->
        [strategic] Dieses strategische Ziel
       *[operational] Dieses operative Ziel
    } hat keinen Indikator.
    .hint = Ergänzen Sie einen: bei der Einreichung ist er erforderlich.
A-012 = { $bare ->
        [one] Ein Indikator von { $all } hat
       *[other] { $bare } Indikatoren von { $all } haben
    } keinen Zielwert.
    .hint = Legen Sie einen Zielwert fest: Zeichen, Zahl, Einheit, Zeitraum.
A-013 = { $count ->
        [one] Ein operatives Ziel steht
       *[other] { $count } operative Ziele von { $of } stehen
    } auch unter „{ $allocation }“.
    .hint = Sagen Sie, welcher der beiden Zuschüsse es trägt: nichts geht vom einen zum anderen über.
A-014 = Dasselbe Ziel steht bei der Einheit „{ $unit }“.
    .hint = Das ist erlaubt; zählen Sie seine Ergebnisse nicht doppelt.
A-015 = Dieses Ergebnis sieht nach einem Indikator aus.
    .hint = Es bleibt ein Ergebnis; verschieben Sie es, wenn es eine Messung ist.
A-016 = „{ $figure }“ könnte ein Zielwert sein (zu { $sure } % sicher).
    .hint = Bestätigen Sie ihn, um ihn zu verfolgen, oder lassen Sie ihn im Text.
A-019 = Die Liste sagt „{ $title }“: { $words ->
        [one] ein Wort weicht ab
       *[other] { $words } Wörter weichen ab
    } ({ $article }).
    .hint = Übernehmen Sie den Titel der Liste; örtliche Besonderheiten gehören zu den operativen Zielen.
A-020 = Dieser Titel steht nicht in der geschlossenen Liste von „{ $scheme }“.
    .hint = Am nächsten kommt „{ $nearest }“ ({ $article }).
A-021 = Dieser Titel gehört zu „{ $other }“; hier sagt die Liste „{ $title }“ ({ $article }).
    .hint = Übernehmen Sie den Titel der Liste, die für diesen Zeitraum gilt.
A-022 = „{ $title }“ sagt hier „{ $whole }“ ({ $sure } % der Buchstaben stimmen überein).
    .hint = Vergleichen Sie mit dem unterzeichneten Dokument und berichtigen Sie, wenn es dasselbe ist; nichts wurde ersetzt.
A-030 = Es gibt keinen Vorschlag { $proposal }.
    .hint = Sehen Sie sich die Vorschläge noch einmal an.
A-031 = Vorschlag { $proposal } steht nicht mehr im Baum: er, oder worunter er hängt, ist übergangen oder verbunden worden.
    .hint = Stellen Sie zuerst wieder her, was übergangen wurde.
A-032 = Der Grund, warum Vorschlag { $proposal } übergangen wird, fehlt.
    .hint = Schreiben Sie, warum; Verwaltung und Prüfer werden es lesen.
A-033 = Vorschlag { $proposal } hat auf dieser Seite keinen Nachbarn derselben Art.
    .hint = Verschieben Sie ihn zuerst neben den, zu dem er gehört, oder berichtigen Sie seine Art.
A-034 = Vorschlag { $proposal } und sein Nachbar haben nicht denselben Status oder zwei verschiedene Zielwerte.
    .hint = Berichtigen Sie zuerst einen der beiden.
A-035 = Vorschlag { $proposal } wird nur zwischen zwei seiner Wörter geteilt.
    .hint = Behalten Sie alle Wörter und beginnen Sie eine neue Zeile, wo der zweite beginnt.
A-036 = Vorschlag { $proposal } kann an dieser Stelle des Baums nicht hängen.
    .hint = Ein Bereich trägt allgemeine Ziele, ein allgemeines Ziel strategische, ein strategisches Ziel oder ein Team operative Ziele, Ergebnisse und Indikatoren.
A-037 = Der Text des Vorschlags { $proposal } fehlt, ist zu lang oder enthält unsichtbare Zeichen.
    .hint = Geben Sie ihn mit der Tastatur ein, in höchstens 20.000 Zeichen.
A-038 = Vorschlag { $proposal } ist nicht übergangen.
    .hint = Sehen Sie noch einmal nach, wie es um ihn steht.
