# Overeenkomsten geschreven en vergeleken: hun woorden, die van de opdrachten, die van de vaststellingen.

document-sector = Activiteitssector
document-general = Algemene doelstelling
document-strategic = Strategische doelstelling
document-strategics = Strategische doelstellingen
document-unit = Verantwoordelijke dienst
document-objective = Operationele doelstelling
document-operational = Operationele doelstellingen
document-results = Verwachte resultaten
document-result = Verwacht resultaat
document-indicators = Indicatoren
document-indicator = Indicator
document-target = Streefwaarde
document-and = en
document-untitled = Overeenkomst zonder titel
document-between = Tussen enerzijds:
document-state = de Staat, vertegenwoordigd door de minister van Veiligheid en Binnenlandse Zaken,
document-other = En anderzijds:
document-municipality = de gemeente { $name }, vertegenwoordigd door de gemeenteraad,
document-decided = handelend in uitvoering van een beslissing van de gemeenteraad van { $date }.
document-agreed = Is overeengekomen wat volgt:
document-provisions = Algemene bepalingen
document-period = Deze overeenkomst treedt in werking op { $start } en eindigt op { $end }.
document-amount = Voor { $year } ({ $allocation }): { $amount }
document-amount-year = Voor { $year }: { $amount }
document-amount-allocation = Bedrag ({ $allocation }): { $amount }
document-amount-alone = Toegekend bedrag: { $amount }
document-allocation-general = algemene toelage
document-allocation-radicalisation = aanvullende toelage ‘radicalisering’
document-allocation-terrorism-extremism = toelage terrorisme en extremisme
document-allocation-plan = toelage voor het preventieplan
document-allocation-guards-346 = toelage voor het contingent 346
document-allocation-guards-90 = toelage voor het contingent 90
document-signed = Opgemaakt te { $place } op { $date }.
document-signed-copies = Opgemaakt te { $place } op { $date } in { $copies ->
        [one] { $copies } exemplaar
       *[other] { $copies } exemplaren
    }.
document-struck = geschrapt
document-trouble-form = „{ $form }” is geen vorm van document; schrijf md, docx, pdf, html of json.
document-trouble-print = De overeenkomst kan niet worden afgedrukt: { $reason }.
document-written = Geschreven: { $file }
document-kept = { $file } is niet herschreven: er zou iets verloren gaan.
A-017 = Het geschreven document zou { $what ->
        [kind] de soort overeenkomst
        [language] de taal
        [title] de titel
        [municipality] de gemeente
        [period] de periode
        [council] de beslissing van de raad
        [signed] de ondertekening
        [amounts] de bedragen
        [children] wat op „{ $text }” volgt
       *[node] „{ $text }”
    } niet ongewijzigd weergeven.
    .hint = Verbeter het origineel op deze plaats, of bewaar het naast het geschreven document.
A-018 = Het geschreven document zou „{ $text }”, dat hier staat, niet meer hebben.
    .hint = Geef deze tekst een plaats in de boom, of bewaar het origineel.
cli-format = Herschrijft een overeenkomst in canonieke Markdown, die met de hand bijgehouden wordt.
    .file = Het document: Markdown of tekst
    .write = Vervangt het document zelf, tenzij er iets verloren zou gaan
cli-compare = Vergelijkt twee overeenkomsten; toont van één wat in twee toelagen staat.
    .before = De eerste overeenkomst
    .after = De tweede overeenkomst
    .more = Spelling (accenten, hoofdletters, koppeltekens, aanhalingstekens, meervouden) is geen verschil.
compare-same = Niets verschilt, behalve misschien de spelling.
compare-counts = Gemeenschappelijk: { $kept }, waarvan gewijzigd { $changed }, verplaatst { $moved }. Toegevoegd: { $added }. Weggelaten: { $removed }.
compare-repeated = In twee toelagen: operationele doelstellingen { $objectives }, punten { $items }, resultaten { $results }, indicatoren { $indicators }.
compare-shared = In beide overeenkomsten: operationele doelstellingen { $objectives }, punten { $items }, resultaten { $results }, indicatoren { $indicators }.
compare-none-repeated = Niets staat in twee toelagen.
compare-none-shared = Geen enkele doelstelling staat in beide overeenkomsten.
compare-moved = verplaatst
compare-number = nummer
compare-text = tekst
compare-state = toestand
compare-target = streefwaarde
compare-fact-kind = Soort
compare-fact-title = Titel
compare-fact-municipality = Gemeente
compare-fact-period = Periode
compare-fact-council = Beslissing van de raad
compare-fact-signature = Ondertekening
compare-fact-amounts = Bedragen
compare-convention = overeenkomst
compare-project-plan = projectplan
