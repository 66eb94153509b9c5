# Das Recht als Daten: was unlesbar ist, was sich widerspricht, was fehlt.

L-001 = Die Datei { $file } ist nicht lesbar: { $reason }.
    .hint = Berichtigen Sie die angegebene Stelle; der Rest des Ordners wurde gelesen.
L-002 = { $name } ist zweimal beschrieben; { $file } bleibt unberücksichtigt.
    .hint = Behalten Sie einen Ordner je Rechtsakt und je Regelung.
L-003 = Die Datei { $missing }, die { $file } nennt, fehlt.
    .hint = Fügen Sie sie hinzu, oder berichtigen Sie ihren Namen.
L-011 = „{ $name }“ bezeichnet keine Gemeinde ({ $file }).
    .hint = Behalten Sie den Namen wie gedruckt, und fügen Sie diese Schreibweise dem Gemeinderegister hinzu.
L-012 = „{ $name }“ steht zweimal in { $file }; die zweite Zeile bleibt unberücksichtigt.
    .hint = Prüfen Sie die Tabelle im Belgischen Staatsblatt.
L-013 = Die gedruckte Summe in { $file } ist { $stated }; die Zeilen ergeben { $computed }, ein Unterschied von { $difference }.
    .hint = Nichts zu berichtigen: Beide Summen bleiben, wie sie sind.
L-014 = { $file } zählt { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
} statt { $stated }.
    .hint = Vergleichen Sie die Tabelle mit der gedruckten Anlage.
L-015 = Zusammen weichen die gedruckten Summen von { $scheme } um { $difference } von ihren Zeilen ab.
    .hint = Nichts zu berichtigen: Der Unterschied jeder Tabelle wird einzeln gezeigt.
L-021 = { $file } nennt einen Artikel, den es nicht gibt: { $article }.
    .hint = Berichtigen Sie den Verweis, oder fügen Sie den Artikel seinem Rechtsakt hinzu.
L-022 = { $scheme }, { $allocation }: „{ $modality }“ hat keine Fassung für den { $on }, gesehen am { $known }.
    .hint = Fügen Sie einen Wert mit seinem Artikel hinzu, oder den Artikel, der den Punkt offenlässt.
L-023 = { $scheme }, { $allocation }: „{ $modality }“ hat mehrere Fassungen für den { $on }, gesehen am { $known }.
    .hint = Begrenzen Sie die Fassungen: Jeder Tag hat genau eine.
L-024 = Der Wert von „{ $name }“ passt nicht in { $file }: { $reason }.
    .hint = Die Form jedes Werts steht in law/README.md.
L-025 = { $file } nennt „{ $name }“, das es in dieser Regelung nicht gibt.
    .hint = Berichtigen Sie den Namen der Modalität, des Zuschusses oder des Rechtsakts.
L-026 = { $scheme }, { $allocation }: { $count ->
    [one] Ein Gegenstand hat keinen Artikel
   *[other] { $count } Gegenstände haben keinen Artikel
} für den { $on }, gesehen am { $known }: { $topics }.
    .hint = Ohne Artikel wird keine Handlung vorgenommen; fügen Sie ihn hinzu, sobald sein Text gefunden ist.
L-031 = { $article } lässt einen Punkt offen, den { $scheme } nicht nennt.
    .hint = Fügen Sie ihn den offenen Begriffen der Regelung hinzu, mit dem, was ihn ausfüllt, oder mit einer leeren Liste.
L-032 = Nichts Bekanntes füllt aus, was { $article } offenlässt ({ $scheme }).
    .hint = Fragen Sie den Rechtsdienst; es wird kein Wert angenommen.
L-041 = { $article } wurde nicht ganz gelesen oder nicht gefunden ({ $scheme }).
    .hint = Die Seite der Regelung sagt, was fehlt und wie es ohne das geht.
