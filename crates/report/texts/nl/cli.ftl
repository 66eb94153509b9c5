# The command line: its help, its messages, its troubles.

cli = Van het besluit tot de laatste euro: het recht, de overeenkomsten, het geld, de controle en het bewijs.
    .more = Om te kijken: ‘perron demo’. Elke opdracht legt zichzelf uit: ‘perron law --help’. Afsluitcode: 0 niets te melden, 1 bevindingen of weigering, 2 opdracht onuitvoerbaar.
    .lang = Taal van de berichten: fr, nl, de of en
    .json = Schrijft JSON in plaats van een tabel
    .database = De databank, sqlite:PAD
    .login = De persoon die handelt, met zijn aanmeldnaam
    .on = De dag van de handeling (standaard vandaag), JJJJ-MM-DD
    .key = Sleutel waardoor herhalen geen gevolg heeft
    .envelope = De enveloppe, bijvoorbeeld 21012/pssp-2020-2022/plan/2020
    .agreement = De overeenkomst, met haar nummer in het register
cli-demo = Vult een nieuwe databank met de echte stelsels en voorbeelddocumenten en toont daarna de pagina’s.
    .port = De poort van het lokale adres
    .data = Map om de databank te bewaren; anders een tijdelijke map
cli-init = Maakt de databank aan en schrijft er de eerste personen in.
    .people = TOML-bestand met de personen: login, name, roles, municipality, language
cli-serve = Toont de pagina’s van een bestaande databank, op het lokale adres.
    .port = De poort van het lokale adres
cli-import = Leest een overeenkomst of projectplan en toont de boom en wat onduidelijk is.
    .file = Het document: Markdown of tekst
    .language = Leest een tekst die naast elkaar in twee talen staat in deze taal
    .to = Schrijft de overeenkomst ook in een andere vorm, md, docx, pdf, html of json, naar een bestand
    .beside = Een ander plan van dezelfde gemeente: wat hier beschadigd is en daar heel staat, wordt voorgesteld
    .all = Toont alle bevindingen, niet alleen de zwaarste
    .more = Er komt niets in het register: de opdracht leest en toont. Om de overeenkomst in het register te schrijven: ‘perron act import-agreement’.
cli-law = Het recht: een tekst lezen, een artikel tonen, de gegevens nagaan.
cli-law-read = Leest een geconsolideerde wettekst: artikelen, definities, wijzigingen, tabellen.
    .file = De geconsolideerde tekst
    .all = Toont alle bevindingen, niet alleen de zwaarste
cli-law-show = Toont een artikel dat op een dag geldt, zoals bekend op een andere dag, en de modaliteiten die het bepaalt.
    .reference = Het artikel, bijvoorbeeld 'ar-2019-07-03 art. 13', of een hele tekst, 'ar-2019-07-03'
    .at = Van kracht op deze dag
    .known = Zoals bekend op deze dag
cli-law-check = Gaat de rechtsgegevens na: elke dag heeft één versie van elke modaliteit, elk bedrag een artikel.
    .dir = Een andere map dan die van het programma
    .all = Toont alle bevindingen, niet alleen de zwaarste
cli-submit = Dient een financieel dossier (CSV) in voor een enveloppe.
    .file = Het dossier in CSV; kolommen beschreven in docs/manual/control/README.md
    .check = Controleert het inlezen zonder iets te schrijven
cli-control = Toont de controle van een enveloppe: lijnen, beslissingen met hun artikel, afrekening; of controleert de lijnen in een map met bestanden.
    .target = Een enveloppe, bijvoorbeeld 21012/pssp-2020-2022/plan/2020, of, met --out, een map met lines.csv, envelopes.csv, objectives.csv, natures.csv en quotas.csv
    .out = Controleert de map en schrijft hier verdicts.csv, files.csv en totals.json
    .format = De vorm van de beslissingen
    .memory = Weigert lijnen die meer geheugen vragen, bijvoorbeeld 512MiB
    .all = Toont ook de aanvaarde lijnen
cli-explain = Legt uit hoe een bedrag ontstond (wet, invoer, regel, artikel, beweging, handeling, persoon, datum), of wat een code betekent.
    .reference = Een enveloppe, of een van haar bedragen: 21012/pssp-2020-2022/plan/2020#line-17, #due, #advance-1; of een code: I-044, C-204
    .all = Toont ook de ongewijzigd aanvaarde lijnen
cli-audit = Het register: nagaan dat niets is veranderd.
cli-audit-verify = Herberekent de keten, speelt het register opnieuw af en vergelijkt elke tabel; noemt de eerste inschrijving die niet klopt.
cli-act = Verricht een handeling namens een persoon; ze wordt met haar artikel in het register geschreven, of met het zijne geweigerd.
cli-trouble-file = { $file }: { $error }
cli-trouble-unreadable = { $file } kan niet worden gelezen: { $reason }
cli-trouble-reference = ‘{ $text }’ wijst geen artikel aan; schrijf bijvoorbeeld 'ar-2019-07-03 art. 13 § 3'.
cli-trouble-no-article = { $text } bestaat niet, of was op deze data niet van kracht en bekend.
cli-trouble-database = De databank { $database } gaat niet open: { $error }
cli-trouble-no-database = Er is geen databank { $database }; maak ze met ‘perron init’ of probeer ‘perron demo’.
cli-trouble-database-exists = De databank { $database } bestaat al; er is niets gewijzigd.
cli-trouble-register = Het register antwoordt niet: { $error }
cli-trouble-person = Niemand heeft de aanmeldnaam ‘{ $login }’.
cli-trouble-envelope = De enveloppe { $envelope } staat niet in het register.
cli-trouble-port = Poort { $port } gaat niet open: { $error }
cli-trouble-people = Het personenbestand { $file }: { $error }
cli-refused = Geweigerd
cli-severity-error = fout
cli-severity-warning = te bekijken
cli-severity-note = nota
cli-severity-hint = raad
cli-severity-error-count = { $count ->
        [one] 1 fout
       *[other] { $count } fouten
    }
cli-severity-warning-count = { $count } te bekijken
cli-severity-note-count = { $count ->
        [one] 1 nota
       *[other] { $count } nota’s
    }
cli-findings-times = { $title } ({ $count } keer)
cli-findings-also = en ook { $lines }
cli-lines = { $count ->
        [one] regel { $lines }
       *[other] regels { $lines }
    }
cli-lines-more = regels { $lines } en nog { $more }
cli-findings-kinds-left = … en nog { $count ->
        [one] één soort bevindingen
       *[other] { $count } soorten bevindingen
    }
cli-findings-all = --all toont elke plaats.
cli-findings-cut = { $count } bevindingen: --all toont de eerste { $most }. Verbeter die eerst.
cli-findings-explain = ‘perron explain { $code }’ zegt er meer over.
cli-import-unknown = niet vermeld
cli-import-scheme = Stelsel
cli-import-municipality = Gemeente
cli-import-period = Periode
cli-import-council = Beslissing van de raad
cli-import-signed = Handtekening
cli-import-amount = Bedrag
cli-import-counts = Sectoren: { $sectors } · algemene doelstellingen: { $general }, strategische: { $strategic }, operationele: { $operational } · resultaten: { $results } · indicatoren: { $indicators }
cli-demo-filling = Register vullen
cli-demo-ready = Klaar: { $address }
cli-demo-people = Eén persoon per rol, wachtwoord ‘{ $password }’:
cli-demo-stop = Ctrl+C stopt de demonstratie. De voorbeelddocumenten zijn fictief; het recht en de bedragen zijn echt.
cli-init-done = De databank { $database } is klaar, { $people } personen ingeschreven. Daarna: ‘perron serve’.
cli-init-password = { $login }: wachtwoord { $password } (wordt maar één keer getoond)
cli-act-done = Ingeschreven in het register onder nr. { $seq }, { $act }, afdruk { $hash }.
cli-act-repeated = Al ingeschreven onder nr. { $seq }: niets is herhaald.
cli-law-clean = Het recht is volledig: geen bevindingen.
cli-audit-clean = { $entries } inschrijvingen; keten, herspeeld register en tabellen kloppen. Hoofd: { $hash }
cli-law-in-force = Van kracht
cli-law-known = Bekend sinds
cli-law-by = Versie van
cli-law-open = open vraag: geen bekende tekst beantwoordt ze
cli-trouble-no-file = { $envelope } heeft nog geen financieel dossier; voer het in met ‘perron submit’.
cli-trouble-scheme = Noem een stelsel: { $schemes }.
cli-trouble-municipality = De gemeente ‘{ $name }’ van het document wordt niet herkend; verbeter de naam in het document.
cli-submit-read = { $lines } lijnen gelezen, er is niets ingeschreven.
cli-act-open-year = Opent de enveloppe van een gemeente voor een jaar
    .amount = Het toegekende bedrag, als het lager is dan de bijlage
    .source = Waar het bedrag staat, als de tabel hier niet leesbaar is
cli-act-import-agreement = Schrijft een overeenkomst in zoals ze uit een document wordt gelezen
    .file = Het document
    .scheme = Het stelsel, bijvoorbeeld pssp-2020-2022
    .allocations = De gedekte toelagen; alle als niets is vermeld
cli-act-review-import = Leest na wat uit het document gelezen is; zonder beslissing: de lijst van wat een blik vraagt
    .accept = Aanvaardt het voorstel zoals het staat
    .accept-clear = Aanvaardt elk voorstel dat geen blik vraagt
    .text = De tekst van een voorstel
    .kind = De soort van een voorstel, zoals ‘perron import --json’ ze noemt
    .number = De nummers ervan; leeg als er geen zijn
    .state = De status in het document: struck_out, template, delegated; leeg als het gekozen is
    .target = De streefwaarde; leeg als er geen is
    .split = Splitst een voorstel voor deze woorden
    .merge = Voegt een voorstel samen met het volgende van dezelfde soort
    .moved = Hangt een voorstel onder een ander
    .ignore = Laat een voorstel buiten de overeenkomst
    .restore = Herstelt een genegeerd voorstel
    .add = Wat het document zegt en niet gelezen is: onder welk voorstel, als wat, op welke regel
    .dismiss = Een vaststelling die niets vraagt
cli-act-submit-agreement = Zendt de overeenkomst aan de administratie
    .diagnostic = De referentie van de lokale veiligheidsdiagnostiek
cli-act-return-agreement = Zendt de overeenkomst terug met opmerkingen
    .remarks = De opmerkingen
cli-act-refuse-agreement = Verklaart de overeenkomst onontvankelijk of weigert ze
    .inadmissible = Ze schendt de indieningsregels
    .reasons = De redenen
cli-act-approve-agreement = Keurt de overeenkomst goed
cli-act-sign-for-municipality = Ondertekent voor de gemeente
    .council-decision = De dag van de beslissing van de raad
cli-act-sign-for-state = Ondertekent voor de Staat
cli-act-close-agreement = Sluit de overeenkomst af na haar periode
cli-act-order-advance = Beveelt een schijf van het voorschot
    .tranche = Welke schijf, vanaf 1
cli-act-lift-hold = Heft de inhouding van betalingen op die een laattijdig dossier meebrengt
    .reasons = Waarom
cli-act-submit-file = Verklaart het ingevoerde financieel dossier echt en dient het in
    .college-decision = De dag van de beslissing van het college
cli-act-propose-decision = Stelt een beslissing voor elke lijn voor
    .answers = Antwoord op een regel die een persoon vraagt
    .relevance = Waarom de lijnen zonder bezwaar hun doelstelling dienen
    .afresh = Wist wat was voorgesteld en beoordeelt elke lijn opnieuw
cli-act-confirm-decisions = Bevestigt de beslissingen en maakt de voorlopige afrekening op
    .received = De dag waarop de gemeente ze ontving, als de termijn daar begint
cli-act-accept-statement = Aanvaardt de voorlopige afrekening
cli-act-contest-lines = Betwist lijnen met argumenten
    .lines = Een lijn en haar argumenten
cli-act-decide-contest = Beslist over de betwiste lijnen
    .lines = Een lijn, het aanvaarde bedrag en waarom
cli-act-make-definitive = Stelt vast dat het stilzwijgen de afrekening definitief heeft gemaakt
cli-act-reopen-statement = Heropent een definitieve afrekening
    .reasons = De redenen
cli-act-order-final-payment = Beveelt het saldo
cli-act-order-recovery = Beveelt de terugvordering van wat niet verschuldigd was
cli-act-recover-for-results = Vordert terug wegens ontbrekende of onvoldoende resultaten, na de overeenkomst
    .amount = Het bedrag
    .reasons = Welke resultaten ontbreken, en waarom dit bedrag
cli-act-notify-recovery = Betekent de gemeente wat ze moet terugbetalen
    .until = De laatste dag om terug te betalen, als geen tekst de termijn bepaalt
cli-act-send-reminder = Verstuurt de eerste aanmaning, of de tweede en laatste
    .until = De laatste dag om terug te betalen, als geen tekst de termijn bepaalt
cli-act-request-repayment-plan = Vraagt een afbetalingsplan
    .reasons = Waarom de gemeente niet op tijd kan terugbetalen
cli-act-grant-repayment-plan = Staat het afbetalingsplan toe
    .instalments = Een schijf: laatste dag en bedrag, bijvoorbeeld 2022-03-31:10000.00 (te herhalen)
cli-act-refuse-repayment-plan = Weigert het afbetalingsplan
    .reasons = Waarom
cli-act-hand-to-finance = Draagt aan de FOD Financiën over wat niet is terugbetaald
cli-act-record-repayment = Noteert een som die de gemeente terugbetaalde
    .amount = De som
    .reference = De referentie op het rekeninguittreksel
cli-act-close-year = Sluit het jaar af; wat overblijft vervalt
cli-trouble-database-url = ‘{ $database }’ is geen databank: schrijf sqlite:PAD.
cli-control-line = Lijn
cli-control-supplier = Leverancier en factuur
cli-control-claimed = Gevraagd
cli-control-accepted = Aanvaard
cli-control-decision = Beslissing
cli-control-left = { $count ->
        [one] … en één aanvaarde lijn (--all)
       *[other] … en { $count } aanvaarde lijnen (--all)
    }
cli-law-counts = { $articles } artikelen, { $tables } tabellen
cli-law-totals = { $rows } rijen; vermeld totaal { $stated }, berekend totaal { $computed }, verschil { $difference }
cli-explain-unknown = Geen pagina van de handleiding legt ‘{ $code }’ uit. De dichtste: { $near }.
cli-explain-example = Voorbeeld
cli-explain-in-english = (Deze pagina van de handleiding is in het Engels.)
cli-explain-law = recht van { $on } zoals bekend op { $known }
cli-explain-act = { $act }, { $person }, { $day } (nr. { $seq })
cli-trouble-amount = Deze enveloppe heeft dat bedrag niet; uit te leggen zijn: { $amounts }.
cli-body-federal = federale Staat
cli-review-left = { $points ->
        [0] Niets vraagt nog een blik.
        [one] Eén punt vraagt een blik.
       *[other] { $points } punten vragen een blik.
    }
cli-review-place = regel { $line }, { $sure } % zeker
cli-trouble-agreement = De overeenkomst { $agreement } staat niet in het register.
