# Konsolidierte Gesetzestexte: ihr Lesen und der Vergleich mit law/.

L-501 = Der Text enthält keinen Artikel.
    .hint = Prüfen Sie, ob die Datei ein konsolidierter Gesetzestext ist, als reiner Text oder in Markdown.
L-502 = { $field ->
        [numac] Die Numac-Nummer
        [kind] Die Art des Erlasses
        [date] Das Datum des Erlasses
        [title] Die Überschrift
        [file_number] Die Aktennummer
        [published] Das Datum der Veröffentlichung
       *[in_force] Das Datum des Inkrafttretens
    } fehlt im Kopf des Textes.
    .hint = Ergänzen Sie den Kopf; an seiner Stelle wird nichts angenommen.
L-503 = Ein Vermerk der veröffentlichenden Website wurde weggelassen: „{ $text }“.
    .hint = Nichts zu tun: Er gehört nicht zum Gesetz.
L-504 = Dieser Text steht in keinem Artikel: „{ $text }“.
    .hint = Prüfen Sie, ob der Anfang eines Artikels verloren ging.
L-505 = Artikel { $article } schließt nicht an: Erwartet wurde Artikel { $expected }.
    .hint = Prüfen Sie, ob ein Artikel fehlt oder doppelt vorkommt.
L-506 = Die Überschrift „{ $heading }“ folgt nicht der Nummerierung: Erwartet wurde die Nummer { $expected }.
    .hint = Die Überschrift bleibt, wie sie ist; steht sie so im amtlichen Text, ist nichts zu berichtigen.
L-507 = In Artikel { $article } schließt § { $found } nicht an: Erwartet wurde § { $expected }.
    .hint = Vergleichen Sie mit dem Belgischen Staatsblatt; die Nummern bleiben, wie sie sind.
L-508 = In Artikel { $article } { $count ->
        [one] wurde eine verlorene Nummer
       *[other] wurden { $count } verlorene Nummern
    } nach der Stellung wiederhergestellt.
    .hint = Vergleichen Sie die Aufzählung mit dem Belgischen Staatsblatt.
L-509 = In Artikel { $article } entspricht die Nummer „{ $found }“ nicht ihrer Stellung: Erwartet wurde { $expected }°.
    .hint = Vergleichen Sie mit dem Belgischen Staatsblatt; die Nummer des Textes bleibt stehen.
L-510 = In Artikel { $article } wurde die durch eine Leerzeile getrennte Bestimmung { $ordinal }° zusammengefügt.
    .hint = Nichts zu tun, wenn sich der Satz flüssig liest.
L-511 = In Artikel { $article } bilden die Klammern der Abänderung { $marker } kein Paar.
    .hint = Vergleichen Sie mit der Quelle: Die Stelle reicht von ihrer Klammer bis zur nächsten schließenden.
L-512 = In Artikel { $article } hat die Abänderung { $marker } keine Anmerkung, die ihre Herkunft nennt.
    .hint = Suchen Sie den abändernden Erlass; es wird keiner angenommen.
L-513 = In Artikel { $article } verweist die Anmerkung zu { $by } auf keine Stelle des Textes.
    .hint = Die Abänderung bleibt erhalten, ohne Stelle.
L-514 = Der Inhalt der Anlage { $article } ist ein Bild, das der Text nicht wiedergibt.
    .hint = Lesen Sie die Anlage im Belgischen Staatsblatt.
L-515 = Auf die Anmerkungen zu Artikel { $article } folgt noch Text: „{ $text }“.
    .hint = Er bleibt bei diesem Artikel; prüfen Sie, ob er zum nächsten gehört.
L-520 = Tabelle { $table } der Anlage { $article } nennt eine Summe von { $stated }; ihre Zeilen ergeben { $computed } (Unterschied: { $difference }).
    .hint = Beide Beträge bleiben stehen; keine Zeile wird berichtigt.
L-521 = Die Zellen eines Tabellenkopfs kleben aneinander: „{ $header }“.
    .hint = Der Kopf bleibt, wie er ist; die Beträge werden Zeile für Zeile gelesen.
L-522 = „{ $name }“ bezeichnet keine bekannte Gemeinde.
    .hint = Vergleichen Sie den Namen mit law/municipalities.csv; die Zeile zählt in der Summe mit.
L-523 = „{ $name }“ bezeichnet eine Gemeinde, die schon in derselben Tabelle steht.
    .hint = Prüfen Sie, ob eine andere Gemeinde gemeint ist; beide Zeilen bleiben stehen.
L-524 = In der Zeile „{ $text }“ ist kein Betrag lesbar.
    .hint = Vergleichen Sie mit dem Belgischen Staatsblatt: Die Zeile zählt in der Summe nicht mit.
L-525 = Eine Tabelle der Anlage { $article } nennt keine Beträge je Gemeinde; sie bleibt als Text erhalten.
    .hint = Nichts zu tun, wenn diese Tabelle keinen Gesamtbetrag festlegt.
L-526 = Tabelle { $table } der Anlage { $article } nennt keine Summe.
    .hint = Die Summe der Zeilen wird berechnet; sie wird mit nichts verglichen.
L-530 = Der Erlass { $numac } steht nicht in law/.
    .hint = Fügen Sie ihn hinzu: docs/how-to/add-a-decree.md sagt wie.
L-531 = { $field ->
        [numac] Numac-Nummer
        [eli] ELI-Kennung
        [file_number] Aktennummer
        [kind] Art des Erlasses
        [date] Datum des Erlasses
        [published] Datum der Veröffentlichung
        [in_force] Datum des Inkrafttretens
       *[title] Überschrift
    }: Im Text steht „{ $read }“, in law/ „{ $law }“.
    .hint = Prüfen Sie im Belgischen Staatsblatt, was richtig ist.
L-532 = Artikel { $article } steht im Text, aber nicht in law/.
    .hint = Fügen Sie ihn mit seiner Zusammenfassung zu law/ hinzu.
L-533 = Artikel { $article } steht in law/, aber nicht im Text.
    .hint = Prüfen Sie, ob der Text vollständig ist, dann law/.
L-534 = Artikel { $article } hat keinen § { $paragraph }, den law/ aufführt.
    .hint = Berichtigen Sie die Liste der Paragraphen in law/.
L-535 = Artikel { $article } hat keine Nr. { $item }°, die law/ aufführt.
    .hint = Berichtigen Sie die Liste der Nummern in law/.
L-536 = Artikel { $article } wurde laut Text durch { $by } abgeändert; law/ kennt diese Fassung nicht.
    .hint = Fügen Sie die Fassung zu law/ hinzu, mit dem Tag, an dem sie bekannt wurde.
L-537 = Artikel { $article } wurde laut law/ abgeändert ({ $by }); im Text fehlt die Anmerkung dazu.
    .hint = Prüfen Sie, bis zu welchem Tag der Text konsolidiert ist.
L-538 = { $read ->
        [one] Eine Tabelle mit Beträgen wurde
       *[other] { $read } Tabellen mit Beträgen wurden
    } gelesen; law/ zählt { $law }.
    .hint = Prüfen Sie, ob die Anlagen des Textes vollständig sind.
L-539 = Der Betrag von { $name } ist { $read } im Text und { $law } in law/.
    .hint = Prüfen Sie im Belgischen Staatsblatt, welcher richtig ist.
L-540 = Die Zeile „{ $name }“ ({ $amount }) steht im Text, aber nicht in law/.
    .hint = Fügen Sie sie der Tabelle in law/ hinzu, oder berichtigen Sie den gedruckten Namen.
L-541 = Die Zeile „{ $name }“ ({ $amount }) steht in law/, aber nicht im Text.
    .hint = Prüfen Sie, ob die Tabelle des Textes vollständig ist.
L-542 = Die genannte Summe ist { $read } im Text und { $law } in law/.
    .hint = Prüfen Sie das Belgische Staatsblatt; eine genannte Summe wird nie neu berechnet.
L-543 = „{ $name }“ bezeichnet in law/ die Gemeinde { $law }, im Text eine andere.
    .hint = Prüfen Sie, an welchem Tag der Name gesucht wird, und die Fusionen.
