# Vereinbarungen geschrieben und verglichen: ihre Wörter, die der Befehle, die der Feststellungen.

document-sector = Tätigkeitsbereich
document-general = Allgemeines Ziel
document-strategic = Strategisches Ziel
document-strategics = Strategische Ziele
document-unit = Zuständiger Dienst
document-objective = Operatives Ziel
document-operational = Operative Ziele
document-results = Erwartete Ergebnisse
document-result = Erwartetes Ergebnis
document-indicators = Indikatoren
document-indicator = Indikator
document-target = Zielwert
document-and = und
document-untitled = Vereinbarung ohne Titel
document-between = Zwischen einerseits:
document-state = dem Staat, vertreten durch den Minister der Sicherheit und des Innern,
document-other = Und andererseits:
document-municipality = der Gemeinde { $name }, vertreten durch den Gemeinderat,
document-decided = handelnd in Ausführung eines Beschlusses des Gemeinderats vom { $date }.
document-agreed = Wird Folgendes vereinbart:
document-provisions = Allgemeine Bestimmungen
document-period = Diese Vereinbarung tritt am { $start } in Kraft und endet am { $end }.
document-amount = Für { $year } ({ $allocation }): { $amount }
document-amount-year = Für { $year }: { $amount }
document-amount-allocation = Betrag ({ $allocation }): { $amount }
document-amount-alone = Gewährter Betrag: { $amount }
document-allocation-general = allgemeiner Zuschuss
document-allocation-radicalisation = zusätzlicher Zuschuss „Radikalisierung“
document-allocation-terrorism-extremism = Zuschuss Terrorismus und Extremismus
document-allocation-plan = Zuschuss Präventionsplan
document-allocation-guards-346 = Zuschuss Kontingent 346
document-allocation-guards-90 = Zuschuss Kontingent 90
document-signed = Geschehen zu { $place } am { $date }.
document-signed-copies = Geschehen zu { $place } am { $date } in { $copies ->
        [one] { $copies } Ausfertigung
       *[other] { $copies } Ausfertigungen
    }.
document-struck = gestrichen
document-trouble-form = „{ $form }“ ist keine Form eines Dokuments; schreiben Sie md, docx, pdf, html oder json.
document-trouble-print = Die Vereinbarung lässt sich nicht drucken: { $reason }.
document-written = Geschrieben: { $file }
document-kept = { $file } wurde nicht neu geschrieben: etwas ginge verloren.
A-017 = Das geschriebene Dokument würde { $what ->
        [kind] die Art der Vereinbarung
        [language] die Sprache
        [title] den Titel
        [municipality] die Gemeinde
        [period] den Zeitraum
        [council] den Beschluss des Rates
        [signed] die Unterzeichnung
        [amounts] die Beträge
        [children] was auf „{ $text }“ folgt
       *[node] „{ $text }“
    } nicht unverändert wiedergeben.
    .hint = Berichtigen Sie das Original an dieser Stelle, oder bewahren Sie es neben dem geschriebenen Dokument auf.
A-018 = Dem geschriebenen Dokument fehlte „{ $text }“, das hier steht.
    .hint = Geben Sie diesem Text einen Platz im Baum, oder bewahren Sie das Original auf.
cli-format = Schreibt eine Vereinbarung in kanonisches Markdown um, das von Hand fortgeführt wird.
    .file = Das Dokument: Markdown oder Text
    .write = Ersetzt das Dokument selbst, außer wenn etwas verloren ginge
cli-compare = Vergleicht zwei Vereinbarungen; zeigt von einer, was in zwei Zuschüssen steht.
    .before = Die erste Vereinbarung
    .after = Die zweite Vereinbarung
    .more = Die Schreibweise (Akzente, Großbuchstaben, Bindestriche, Anführungszeichen, Mehrzahl) ist kein Unterschied.
compare-same = Nichts unterscheidet sich, außer vielleicht der Schreibweise.
compare-counts = Gemeinsam: { $kept }, davon geändert { $changed }, verschoben { $moved }. Hinzugefügt: { $added }. Entfernt: { $removed }.
compare-repeated = In zwei Zuschüssen: operative Ziele { $objectives }, Punkte { $items }, Ergebnisse { $results }, Indikatoren { $indicators }.
compare-shared = In beiden Vereinbarungen: operative Ziele { $objectives }, Punkte { $items }, Ergebnisse { $results }, Indikatoren { $indicators }.
compare-none-repeated = Nichts steht in zwei Zuschüssen.
compare-none-shared = Kein Ziel steht in beiden Vereinbarungen.
compare-moved = verschoben
compare-number = Nummer
compare-text = Text
compare-state = Zustand
compare-target = Zielwert
compare-fact-kind = Art
compare-fact-title = Titel
compare-fact-municipality = Gemeinde
compare-fact-period = Zeitraum
compare-fact-council = Beschluss des Rates
compare-fact-signature = Unterzeichnung
compare-fact-amounts = Beträge
compare-convention = Vereinbarung
compare-project-plan = Projektplan
