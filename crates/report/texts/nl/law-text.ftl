# Geconsolideerde wetteksten: het lezen ervan en de vergelijking met law/.

L-501 = De tekst bevat geen enkel artikel.
    .hint = Ga na of het bestand een geconsolideerde wettekst is, als platte tekst of in Markdown.
L-502 = { $field ->
        [numac] Het numac-nummer
        [kind] De aard van de akte
        [date] De datum van de akte
        [title] Het opschrift
        [file_number] Het dossiernummer
        [published] De datum van bekendmaking
       *[in_force] De datum van inwerkingtreding
    } ontbreekt in de hoofding van de tekst.
    .hint = Vul de hoofding aan; er wordt niets in de plaats verondersteld.
L-503 = Een vermelding van de publicerende site werd niet overgenomen: ‘{ $text }’.
    .hint = Niets te doen: ze maakt geen deel uit van de wet.
L-504 = Deze tekst staat in geen enkel artikel: ‘{ $text }’.
    .hint = Ga na of het begin van een artikel verloren is gegaan.
L-505 = Artikel { $article } volgt niet: artikel { $expected } werd verwacht.
    .hint = Ga na of een artikel ontbreekt of tweemaal voorkomt.
L-506 = Het opschrift ‘{ $heading }’ volgt de nummering niet: nummer { $expected } werd verwacht.
    .hint = Het opschrift blijft zoals het is; er valt niets te verbeteren als de officiële tekst het ook zo heeft.
L-507 = In artikel { $article } volgt § { $found } niet: § { $expected } werd verwacht.
    .hint = Vergelijk met het Belgisch Staatsblad; de nummers blijven zoals ze zijn.
L-508 = In artikel { $article } { $count ->
        [one] werd één verloren nummer
       *[other] werden { $count } verloren nummers
    } hersteld volgens de plaats.
    .hint = Vergelijk de opsomming met het Belgisch Staatsblad.
L-509 = In artikel { $article } stemt het nummer ‘{ $found }’ niet overeen met zijn plaats: { $expected }° werd verwacht.
    .hint = Vergelijk met het Belgisch Staatsblad; het nummer van de tekst blijft behouden.
L-510 = In artikel { $article } werd definitie { $ordinal }°, die door een lege regel was onderbroken, samengevoegd.
    .hint = Niets te doen als de zin vlot leest.
L-511 = In artikel { $article } vormen de haken van wijziging { $marker } geen paar.
    .hint = Vergelijk met de bron: de passage loopt van haar haak tot de volgende sluithaak.
L-512 = In artikel { $article } heeft wijziging { $marker } geen noot die zegt vanwaar ze komt.
    .hint = Zoek de wijzigende akte op; er wordt er geen verondersteld.
L-513 = In artikel { $article } verwijst de noot over { $by } naar geen enkele passage.
    .hint = De wijziging blijft behouden, zonder passage.
L-514 = De inhoud van bijlage { $article } is een afbeelding die de tekst niet overneemt.
    .hint = Lees de bijlage in het Belgisch Staatsblad.
L-515 = Na de noten van artikel { $article } volgt nog tekst: ‘{ $text }’.
    .hint = Hij blijft bij dit artikel; ga na of hij niet bij het volgende hoort.
L-520 = Tabel { $table } van bijlage { $article } vermeldt een totaal van { $stated }; de som van de rijen is { $computed } (verschil: { $difference }).
    .hint = Beide bedragen blijven behouden; geen enkele rij wordt verbeterd.
L-521 = De cellen van een kop staan aan elkaar: ‘{ $header }’.
    .hint = De kop blijft zoals hij is; de bedragen worden rij per rij gelezen.
L-522 = ‘{ $name }’ is geen bekende gemeente.
    .hint = Vergelijk de naam met law/municipalities.csv; de rij telt mee in het totaal.
L-523 = ‘{ $name }’ is een gemeente die al in dezelfde tabel staat.
    .hint = Ga na of het om een andere gemeente gaat; beide rijen blijven behouden.
L-524 = In de rij ‘{ $text }’ is geen bedrag leesbaar.
    .hint = Vergelijk met het Belgisch Staatsblad: de rij telt niet mee in het totaal.
L-525 = Een tabel van bijlage { $article } geeft geen bedragen per gemeente; ze blijft behouden als tekst.
    .hint = Niets te doen als die tabel geen enveloppe bepaalt.
L-526 = Tabel { $table } van bijlage { $article } vermeldt geen totaal.
    .hint = De som van de rijen wordt berekend; ze wordt met niets vergeleken.
L-530 = Akte { $numac } staat niet in law/.
    .hint = Voeg ze toe: docs/how-to/add-a-decree.md zegt hoe.
L-531 = { $field ->
        [numac] Numac-nummer
        [eli] ELI-kenmerk
        [file_number] Dossiernummer
        [kind] Aard van de akte
        [date] Datum van de akte
        [published] Datum van bekendmaking
        [in_force] Datum van inwerkingtreding
       *[title] Opschrift
    }: de tekst heeft ‘{ $read }’, law/ heeft ‘{ $law }’.
    .hint = Ga in het Belgisch Staatsblad na welke van beide juist is.
L-532 = Artikel { $article } staat in de tekst, maar niet in law/.
    .hint = Voeg het met zijn samenvatting toe aan law/.
L-533 = Artikel { $article } staat in law/, maar niet in de tekst.
    .hint = Ga na of de tekst volledig is, en daarna law/.
L-534 = Artikel { $article } heeft geen § { $paragraph }, die law/ vermeldt.
    .hint = Verbeter de lijst van paragrafen in law/.
L-535 = Artikel { $article } heeft geen { $item }°, dat law/ vermeldt.
    .hint = Verbeter de lijst van punten in law/.
L-536 = Artikel { $article } is volgens de tekst gewijzigd bij { $by }; law/ kent die versie niet.
    .hint = Voeg de versie toe aan law/, met de dag waarop ze bekend werd.
L-537 = Artikel { $article } is volgens law/ gewijzigd ({ $by }); de tekst heeft daarvan geen noot.
    .hint = Ga na tot welke dag de tekst geconsolideerd is.
L-538 = { $read ->
        [one] Eén tabel met bedragen werd
       *[other] { $read } tabellen met bedragen werden
    } gelezen; law/ telt er { $law }.
    .hint = Ga na of de bijlagen van de tekst volledig zijn.
L-539 = Het bedrag van { $name } is { $read } in de tekst en { $law } in law/.
    .hint = Ga in het Belgisch Staatsblad na welk van beide juist is.
L-540 = De rij ‘{ $name }’ ({ $amount }) staat in de tekst, maar niet in law/.
    .hint = Voeg ze toe aan de tabel in law/, of verbeter de naam zoals hij gedrukt staat.
L-541 = De rij ‘{ $name }’ ({ $amount }) staat in law/, maar niet in de tekst.
    .hint = Ga na of de tabel van de tekst volledig is.
L-542 = Het vermelde totaal is { $read } in de tekst en { $law } in law/.
    .hint = Ga het na in het Belgisch Staatsblad; een vermeld totaal wordt nooit herberekend.
L-543 = ‘{ $name }’ is in law/ gemeente { $law }, en in de tekst een andere.
    .hint = Ga na op welke dag de naam wordt gezocht, en de fusies.
