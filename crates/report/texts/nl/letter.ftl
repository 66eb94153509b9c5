# De brieven van de administratie aan een gemeente.

letter-state = Federale Overheidsdienst Binnenlandse Zaken
letter-directorate = Algemene Directie Veiligheid en Preventie
letter-college = Aan het college van burgemeester en schepenen
letter-for-directorate = Namens de Algemene Directie Veiligheid en Preventie,
letter-language-fr = Frans
letter-language-nl = Nederlands
letter-language-de = Duits
letter-language-en = Engels
letter-translation = Vertaling ter informatie. Enkel de brief in het { $language } telt.
letter-foot = Register, inschrijving nr. { $seq }, vingerafdruk { $hash }
letter-greeting = Geachte leden van het college,
letter-regards = Met de meeste hoogachting,
letter-date = Datum
letter-scheme = Stelsel
letter-allocation = Toelage
letter-year = Jaar
letter-reference = Referentie

letter-title-information = Informatie gevraagd voor { $year }
letter-title-provisional = Voorlopige afrekening nr. { $number } voor { $year }
letter-title-definitive = Definitieve afrekening nr. { $number } voor { $year }
letter-title-reopening = Definitieve afrekening van { $year } heropend
letter-title-closing = Afsluiting van de rekeningen van { $since } tot { $year }
letter-title-closed = Definitieve afsluiting van de rekeningen van { $since } tot { $year }
letter-title-advance = Betaalopdracht: voorschot voor { $year }, schijf { $number }
letter-title-final-payment = Betaalopdracht: saldo voor { $year }
letter-title-recovery = Terugvordering voor { $year }
letter-title-result-recovery = Terugvordering wegens onvoldoende resultaten, { $year }
letter-title-notice = Terugvordering voor { $year }: kennisgeving
letter-title-reminder = Aanmaning nr. { $number }: terugvordering voor { $year }
letter-title-plan-granted = Afbetalingsplan toegestaan voor { $year }
letter-title-plan-refused = Afbetalingsplan geweigerd voor { $year }
letter-title-collection = Terugvordering voor { $year }: overgedragen aan de FOD Financiën
letter-title-returned = Overeenkomst teruggezonden met opmerkingen
letter-title-inadmissible = Overeenkomst onontvankelijk
letter-title-refused = Overeenkomst geweigerd
letter-title-approved = Overeenkomst goedgekeurd

letter-provisional = Uw financieel dossier van { $year } is gecontroleerd ({ $control }). Het vraagt { $claimed } in { $lines ->
        [one] één lijn
       *[other] { $lines } lijnen
    }. { $cut ->
        [0] Geen enkele lijn is geweigerd of verminderd.
        [one] Eén lijn is geweigerd of verminderd, voor { $refused }.
       *[other] { $cut } lijnen zijn geweigerd of verminderd, voor { $refused }.
    }
letter-definitive = Uw financieel dossier van { $year } is gecontroleerd ({ $control }) en de afrekening ervan is definitief. Het vroeg { $claimed } in { $lines ->
        [one] één lijn
       *[other] { $lines } lijnen
    }. { $cut ->
        [0] Geen enkele lijn is geweigerd of verminderd.
        [one] Eén lijn is geweigerd of verminderd, voor { $refused }.
       *[other] { $cut } lijnen zijn geweigerd of verminderd, voor { $refused }.
    }
letter-outcome-payment = Voor het jaar is { $due } verschuldigd. U hebt { $advances } aan voorschotten: het saldo dat u ontvangt, bedraagt { $settled }.
letter-outcome-recovery = Voor het jaar is { $due } verschuldigd. U hebt { $advances } aan voorschotten: { $settled } wordt teruggevorderd.
letter-outcome-even = Voor het jaar is { $due } verschuldigd. U hebt { $advances } aan voorschotten: er is niets te betalen of terug te vorderen ({ $settled }).
letter-order-follows = De betaalopdracht wordt u met een aparte brief gemeld.
letter-recovery-follows = De terugvordering wordt u met een aparte brief gemeld, met de wijze van terugbetaling.
letter-definitive-silence = U hebt tot en met { $last } niet geantwoord: uw stilzwijgen heeft ze op { $day } definitief gemaakt ({ $article }).
letter-definitive-agreed = U hebt ingestemd; ze is definitief sinds { $day }, vóór het einde van de termijn op { $last } ({ $article }).
letter-definitive-decided = Over uw betwistingen, die tot en met { $last } konden, is beslist; ze is definitief sinds { $day } ({ $article }).
letter-definitive-rest = Wat u niet betwist hebt, is door uw stilzwijgen definitief.

letter-sums = De bedragen
letter-sums-caption = Van wat gevraagd is tot wat betaald of teruggevorderd wordt
letter-step = Stap
letter-article = Artikel
letter-amount = Bedrag
letter-categories-caption = Per kredietcategorie
letter-category = Categorie
letter-category-none = Zonder categorie
letter-claimed = Gevraagd
letter-refused = Geweigerd
letter-accepted = Aanvaard
letter-beyond = Daarboven
letter-eligible = Behouden
letter-total = Totaal
letter-cut-quota = { $category }: hoogstens { $rate } van de enveloppe van { $ceiling } ({ $annex }), dus { $cap }. Aanvaard: { $accepted }; weggevallen: { $cut } ({ $article }).
letter-cut-envelope = Behouden: { $eligible }, voor een enveloppe van { $ceiling }; weggevallen: { $cut } ({ $article }).
letter-cut-period = { $category }: van wat het quotum voor de hele periode toelaat, blijft voor dit jaar { $cap } over. Aanvaard: { $accepted }; weggevallen: { $cut } ({ $article }).

letter-lines = De geweigerde of verminderde lijnen
letter-lines-caption = Elke lijn met haar stukken, de gronden, hun artikelen en de bedragen
letter-line = Lijn
letter-expense = Uitgave, gronden en artikelen
letter-expense-invoice = { $supplier }, factuur { $invoice } van { $day }
letter-expense-undated = { $supplier }, stuk { $invoice }, vastgelegd op { $day }
letter-expense-alone = { $supplier }, zonder factuurnummer, vastgelegd op { $day }
letter-evidence = Stukken:
letter-evidence-none = Geen stuk bijgevoegd.
letter-motive = Motivering:
letter-ground-title = { $title } ({ $code }):
letter-ground = Geweigerd: { $part } ({ $article }).
letter-ground-covered = Deze grond weigert niets bovenop de vorige: { $part } ({ $article }).
letter-figure-C-203 = Bijgevoegd stuk: { $proof }.
letter-figure-C-204 = Vastlegging: { $committed }; jaar van de enveloppe: { $from } tot { $to }.
letter-figure-C-205 = Gevraagde categorie: ‘{ $written }’; ‘{ $nature }’ hoort bij: { $asked }.
letter-figure-C-206 = Aard: ‘{ $nature }’ ({ $article }).
letter-figure-C-207 = Aard: ‘{ $nature }’ ({ $article }).
letter-figure-C-208 = Prijs per stuk: { $price }; drempel: { $threshold }.
letter-figure-C-210 = Aangeduide doelstelling: { $objective }.
letter-figure-C-211 = Dezelfde factuur als op lijn { $first }; de vorige lijnen vragen er { $claimed } van op { $cost }.
letter-figure-C-212 = Gevraagd in het andere dossier: { $elsewhere }; kostprijs: { $cost }.
letter-figure-C-215 = Andere financiering: { $other }; kosten: { $cost }.
letter-figure-C-216 = ‘{ $nature }’: hoogstens { $ceiling } per eenheid; eenheden: { $pieces }.
letter-figure-C-217 = Betrekking { $post }, van { $from } tot { $to }: voor deze lijn blijft { $left } over.
letter-figure-C-219 = Betrekking { $post }, van { $from } tot { $to }: van het forfait blijft voor deze lijn { $left } over.
letter-figure-C-220 = Betrekking nr. { $rank } van deze aard; hoogstens { $most }.
letter-figure-C-221 = Plafond van het jaar: { $ceiling }; gevraagd door de vorige lijnen: { $claimed }.
letter-figure-C-320 = Gevraagd tegen uiterlijk { $due }: ‘{ $what }’

letter-objections = Uw betwistingen
letter-objections-caption = Elke betwiste lijn met de beslissing en haar motivering
letter-objection = Betwisting en beslissing
letter-arguments = Uw argumenten van { $day }:
letter-ruling = Beslissing van { $day }:

letter-parked = De lijnen die opzij liggen
letter-parked-why = Ze zijn noch aanvaard noch geweigerd; een volgende afrekening neemt ze weer op.
letter-parked-line = Lijn { $line }, { $amount }:

letter-answer = Hoe u antwoordt
letter-answer-until = U kunt antwoorden tot en met { $last }, dat is { $days } werkdagen vanaf de voorlegging van deze afrekening op { $submitted } ({ $article }).
letter-answer-received = U kunt antwoorden gedurende { $days } werkdagen vanaf de dag waarop u deze afrekening ontvangen hebt ({ $article }).
letter-answer-accept = Gaat u akkoord: kies op het platform, dossier { $reference }, ‘{ $act }’.
letter-answer-contest = Gaat u niet akkoord: kies op dezelfde plaats ‘{ $act }’; lijn per lijn, met uw argumenten en de stukken die ontbraken. Elke betwisting krijgt een gemotiveerde beslissing.
letter-answer-silence = Antwoordt u niet binnen die termijn, dan wordt deze afrekening definitief ({ $article }).

letter-asks = Om de controle van uw financieel dossier van { $year } ({ $control }) af te ronden, hebben wij informatie nodig over { $lines ->
        [one] één lijn
       *[other] { $lines } lijnen
    }. Gelieve die uiterlijk op { $due } te bezorgen ({ $article }). Tot dan { $lines ->
        [one] blijft deze lijn
       *[other] blijven deze lijnen
    } open.
letter-asked = Wij vragen:
letter-asked-lines = Wat wij vragen
letter-asked-caption = Elke lijn met haar stukken en wat gevraagd wordt
letter-asked-expense = Uitgave en vraag
letter-open = Nog open
letter-asked-answer = Kies op het platform, dossier { $reference }, ‘{ $act }’: lijn per lijn, met uw antwoord en de gevraagde stukken.
letter-asked-refused = Ontvangen wij uiterlijk op { $due } niets, dan wordt geweigerd wat nog openstaat ({ $article }).
letter-asked-weighed = Ontvangen wij uiterlijk op { $due } niets, dan beslist de Algemene Directie schriftelijk en met redenen omkleed of wat nog openstaat, geweigerd wordt ({ $article }).
letter-asked-late = Een laattijdig antwoord is niet verloren: de Algemene Directie beslist schriftelijk en met redenen omkleed welk gevolg het krijgt.
letter-closes = De jaarlijkse afrekeningen zijn definitief. De afsluitende afrekening telt ze op en past de quota toe die voor de hele periode gelden ({ $article }). Er gaat geen bedrag van het ene jaar naar het andere.
letter-closing-outcome = Voor die jaren samen is { $due } verschuldigd en { $settled } vereffend.
letter-closing-agreed = U hebt ingestemd; ze is definitief sinds { $day } ({ $article }).
letter-closing-decided = Uw betwisting is beantwoord; ze is definitief sinds { $day } ({ $article }).
letter-closing-silence = U hebt niet binnen de termijn geantwoord: uw stilzwijgen heeft ze op { $day } definitief gemaakt ({ $article }).
letter-closing-argument = Uw betwisting
letter-closing-caption = Jaar per jaar
letter-closing-before = Volgens afrekening
letter-closing-cut = Boven het quotum
letter-closing-due = Verschuldigd
letter-closing-settled = Vereffend
letter-closing-year = { $year } (afrekening nr. { $statement })
letter-closing-cap = { $category }: hoogstens { $cap } van de { $base } die voor al die jaren toegekend is; aanvaard door de jaarlijkse afrekeningen: { $accepted } ({ $article }).
letter-closing-cut-of-year = { $year }, { $category }: er bleef { $cap } over; weggevallen: { $cut }.
letter-closing-until = U kunt antwoorden tot en met { $last }, dat is { $days } werkdagen vanaf de ontvangst van deze afrekening ({ $article }).
letter-closing-contest = Gaat u niet akkoord: kies op dezelfde plaats ‘{ $act }’, met uw argumenten. U krijgt een gemotiveerd antwoord.
letter-closing-lines = Argumenten over uitgavenlijnen worden niet meer gehoord: hun termijn is voorbij ({ $article }).
letter-closing-follows = Elk jaar waarvan het bedrag wijzigt, krijgt een aparte definitieve afrekening; daaruit volgt de betaling of de terugvordering.
letter-closed-year = De afsluiting van meerdere jaren wijzigt de afrekening van { $year }: definitieve afrekening nr. { $number } vervangt nr. { $before }.
letter-reopens = Definitieve afrekening nr. { $statement } wordt heropend: bij een latere controle zijn nieuwe elementen gebleken ({ $article }).
letter-reopens-next = De betrokken lijnen worden opnieuw gecontroleerd. U krijgt een nieuwe voorlopige afrekening voorgelegd, waarop u lijn per lijn kunt antwoorden. Enkel het verschil wordt betaald of teruggevorderd; tot dan wijzigt niets van wat betaald is, en een lopende terugvordering is geschorst.

letter-pays-advance = Schijf { $tranche } van het voorschot, { $amount }, is op { $day } geordonnanceerd ({ $article }).
letter-pays-final = Het saldo, { $amount }, is op { $day } geordonnanceerd, na de controle en op de definitieve afrekening ({ $article }).
letter-advance-whole = Het voorschot bedraagt { $rate } van de enveloppe van { $envelope }, dus { $whole }, in { $tranches ->
        [one] één schijf
       *[other] { $tranches } schijven
    }.
letter-envelope = Enveloppe van het jaar
letter-paid-before = Al betaald
letter-paid-now = Betaald met deze opdracht
letter-left = Rest van de enveloppe
letter-budget = Begroting
letter-budget-line = sectie { $section }, artikel { $line } ({ $article })
letter-account = Rekening
letter-message = Mededeling
letter-payee = Begunstigde
letter-account-missing = De rekening van de Staat ontbreekt in deze brief: er is er geen bevestigd. Vraag ze aan de Algemene Directie voor u betaalt, en betaal op geen rekening die u langs een andere weg kreeg.
letter-message-missing = De gestructureerde mededeling ontbreekt in deze brief: vraag ze aan de Algemene Directie voor u betaalt.
letter-account-unknown = Van uw gemeente is geen rekening geverifieerd: deze betaling wacht. Om ze te laten vertrekken, kiest uw financieel verantwoordelijke op het platform eerst ‘{ $act }’.
letter-account-live = Deze rekening is geverifieerd sinds { $verified }. Wordt een andere geverifieerd voor de betaling vertrekt, dan gaat ze naar die andere rekening.
letter-account-waiting = Deze rekening is geverifieerd, maar er wordt pas vanaf { $from } op betaald: deze betaling wacht op die dag.

letter-recovers = Definitieve afrekening nr. { $statement } toont dat u { $amount } meer hebt dan wat verschuldigd is. Dat bedrag wordt teruggevorderd ({ $article }).
letter-held = Tot nu toe vereffend
letter-recovers-results = Er ontbreken resultaten of ze volstaan niet. { $amount } wordt teruggevorderd ({ $article }).
letter-until = Uiterlijk te betalen op
letter-repay-until = Gelieve dit bedrag uiterlijk op { $day } terug te betalen ({ $article }).
letter-repay-notice = De termijn om terug te betalen loopt vanaf de kennisgeving, die u apart krijgt.
letter-notifies = Wij delen u mee dat { $amount }, gevorderd op { $since }, terug te betalen is ({ $article }).
letter-grants-plan = U kunt { $amount }, gevorderd op { $since }, terugbetalen volgens het plan hieronder ({ $article }).
letter-refuses-plan = Het afbetalingsplan dat u vroeg voor { $amount }, gevorderd op { $since }, is geweigerd ({ $article }). De termijn die al liep, blijft gelden.
letter-hands-over = { $amount }, gevorderd op { $since }, is na twee aanmaningen nog verschuldigd. De FOD Financiën vordert het voortaan in ({ $article }).
letter-plan-caption = Het afbetalingsplan
letter-plan-kept = Zolang elke vervaldag op tijd betaald is, wordt geen aanmaning verstuurd. Wordt een vervaldag niet betaald, dan eindigt het plan en gaat de terugvordering verder.
letter-repay-last = Gelieve dit bedrag uiterlijk op { $day } terug te betalen; daarna vordert de FOD Financiën het in ({ $article }).
letter-reminds = { $number ->
        [1] Met deze eerste aanmaning stellen wij vast dat
        [2] Met deze tweede aanmaning stellen wij vast dat
       *[other] Met aanmaning nr. { $number } stellen wij vast dat
    } van het bedrag dat op { $since } gevorderd werd, nog { $amount } terug te betalen is ({ $article }).
letter-debt = Gevorderd bedrag
letter-repaid = Al terugbetaald
letter-remitted = Opgeheven door een latere afrekening
letter-still-owed = Nog terug te betalen

letter-returned = Uw overeenkomst is onderzocht. U krijgt ze terug om ze aan te passen ({ $article }).
letter-remarks = Onze opmerkingen
letter-next = En nu
letter-returned-next = Pas de overeenkomst op deze punten aan en kies dan op het platform ‘{ $act }’. Niets van wat u invoerde, gaat verloren.
letter-inadmissible = Uw overeenkomst is niet ontvankelijk: ze voldoet niet aan de regels voor de indiening ({ $article }).
letter-turned-down = Uw overeenkomst is onderzocht en wordt niet goedgekeurd ({ $article }).
letter-refused-next = U kunt een nieuwe overeenkomst voorleggen, met inachtneming van de regels en termijnen voor de indiening: op het platform ‘{ $import }’, daarna ‘{ $submit }’. Zonder ondertekende overeenkomst wordt geen voorschot betaald.
letter-approved = Uw overeenkomst is onderzocht; ze is goedgekeurd ({ $article }).
letter-approved-next = De overeenkomst wordt ondertekend door de gemeente en daarna door de Minister of zijn gemachtigde ({ $article }). Op het platform kiest uw ondertekenaar ‘{ $act }’ en vermeldt hij de datum van de gemeenteraadsbeslissing. Vóór beide handtekeningen wordt geen voorschot betaald.
letter-reasons = De redenen

letter-law = De toegepaste teksten
letter-law-dates = In de versie die geldt op { $on }, zoals gekend op { $known }. De inhoud staat in onze eigen woorden; enkel de tekst in het Belgisch Staatsblad is authentiek.
letter-published = (Belgisch Staatsblad van { $day })
letter-labelled = { $label }:

cli-letter = Toont de brieven van een enveloppe of een overeenkomst, of schrijft er één: overeenkomst, betaalopdracht, informatie, afrekening, afsluiting, terugvordering, aanmaning, plan.
    .subject = Een enveloppe, bijvoorbeeld 21012/pssp-2020-2022/plan/2020, of een overeenkomst, bijvoorbeeld 21012/pssp-2020-2022/1
    .kind = Enkel de brieven van deze soort
    .entry = Enkel de brief die op deze inschrijving van het register rust
    .to = Schrijft de laatste van de gekozen brieven in een bestand (- voor de standaarduitvoer): pdf, docx of html
    .translated = Geeft een vertaling ter informatie in deze taal
    .more = De brief staat in de taal van de gemeente; in Brussel in die van --lang. Op een andere dag opnieuw gemaakt, heeft hij dezelfde bytes.
letter-trouble-form = ‘{ $form }’ is geen vorm van brief; schrijf pdf, docx of html.
letter-trouble-none = Zo’n brief is er niet; zonder --to toont het commando welke er zijn.
letter-trouble-print = De brief kan niet gedrukt worden: { $reason }.
letter-written = { $letter }, geschreven: { $file }
letter-none = Er is nog geen brief.
letters-title = Brieven
letters-translated = vertaling:
letters-note = Elke brief wordt gemaakt uit de inschrijving van het register die hij vermeldt; op een andere dag opnieuw gemaakt, heeft hij dezelfde bytes.
letter-form-pdf = PDF
letter-form-docx = Word
letter-form-html = pagina
