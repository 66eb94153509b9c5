# The pages: everything they say that is not a finding, a refusal or the law.

# The frame
skip = Naar de inhoud
menu = Hoofdmenu
languages = Taal
language-fr = Français
language-nl = Nederlands
language-de = Deutsch
language-en = English
menu-start = Start
menu-tasks = Te doen
menu-municipalities = Gemeenten
menu-agreements = Overeenkomsten
menu-law = Recht
menu-register = Register
crumbs = Kruimelpad
demo = Demonstratie.
    .hint = Het recht en de bedragen zijn echt; de personen en de uitgaven zijn verzonnen.
licence = Vrije software, Openbare Licentie van de Europese Unie 1.2
back-to-start = Terug naar de start
problem = Eén punt moet verbeterd worden
why = Waarom?

# When a page is not shown
error-unknown = Pagina niet gevonden
    .hint = Op dit adres staat niets, of niets dat u kunt zien. Controleer het adres of begin opnieuw bij de start.
error-sign-in = Meld u aan
    .hint = Deze pagina is voor wie aangemeld is. Niets van wat u hebt verstuurd is opgeslagen.
error-forbidden = Verzoek geweigerd
    .hint = Het formulier komt niet van een pagina die in uw sessie geopend is. Open de pagina opnieuw en probeer nog eens.
error-unreadable = Onleesbaar verzoek
    .hint = Wat verstuurd is, kan niet gelezen worden. Er is niets opgeslagen; ga terug en verbeter.
error-conflict = Iemand was u voor
    .hint = Het dossier is gewijzigd sinds u het opende. Niets is overschreven en niets is opgeslagen; open het opnieuw, bekijk wat er veranderd is en beslis dan.
error-refused = Deze handeling is niet mogelijk
    .hint = Er is niets opgeslagen. Hier staat waarom, en op welk artikel dat rust.
refusal-rests = De weigering rust op dit artikel.
error-broken = Een fout aan onze kant
    .hint = De pagina kon niet gemaakt worden. Wat opgeslagen was, blijft opgeslagen; probeer opnieuw en waarschuw de beheerder als het aanhoudt.

# The first page
start-title = Van het besluit tot de laatste euro
start-lead = De federale toelagen aan de gemeenten voor veiligheid en preventie: wat het recht zegt, wat elke gemeente ontvangt, en waarom.
door-law = Het recht
    .hint = De regelingen, hun besluiten, hun bedragen en hun modaliteiten, zoals ze op een dag golden en op een andere dag bekend waren.
door-municipalities = De gemeenten
    .hint = De enveloppen van elke gemeente door de jaren heen, en de fusies.
door-rules = De controleregels
    .hint = Wat het programma bij elke uitgave nagaat, met voorbeelden. Een regel signaleert; een mens beslist.
door-agreements = De overeenkomsten
    .hint = Doelstellingen, resultaten en indicatoren, naast het oorspronkelijke document.
door-register = Het register
    .hint = Wie wat deed, wanneer, en op grond van welk artikel. Er wordt niets uitgewist.
tasks-title = Te doen
tasks-here = Wat u hier kunt doen
tasks-lead = { $count ->
        [0] Er wacht nu niets op u.
        [one] Eén handeling wacht op u.
       *[other] { $count } handelingen wachten op u.
    }
tasks-more = { $count ->
        [one] Nog één handeling volgt wanneer deze gedaan zijn.
       *[other] Nog { $count } handelingen volgen wanneer deze gedaan zijn.
    }

# Signing in
sign-in = Aanmelden
sign-out = Afmelden
sign-in-title = Aanmelden
sign-in-lead = Voor de gemeenten, de administratie en de auditors. Het recht en de bedragen zijn te lezen zonder aanmelden.
sign-in-wrong = De naam of het wachtwoord klopt niet.
sign-in-demo = Personen van de demonstratie
    .hint = Kies een rol; u kunt op elk moment wisselen.
sign-in-as = Binnengaan
login = Gebruikersnaam
password = Wachtwoord
body-federal = Federale administratie

# The register
register-title = Register
register-lead = Elke handeling staat er één keer in, met de persoon, het tijdstip en het artikel. Er wordt niets verbeterd: een nieuwe handeling verbetert de oude.
register-empty = Er is nog geen handeling ingeschreven.
register-law = Art. 23, wet van 22 mei 2003
register-note = Elke handeling draagt een zegel, berekend over zichzelf en over het zegel van de vorige. Wie een oude handeling wijzigt, breekt alle zegels die volgen.
register-head = Laatst ingeschreven handeling
seal = Zegel
pager = Pagina’s
newest = De recentste
older = Oudere handelingen
diary-title = Register van dit dossier

# Agreements
agreements-title = Overeenkomsten
agreements-lead = { $count ->
        [0] Er is nog geen overeenkomst geregistreerd.
        [one] Er is één overeenkomst geregistreerd.
       *[other] Er zijn { $count } overeenkomsten geregistreerd.
    }
agreement-kind-convention = Overeenkomst
agreement-kind-plan = Projectplan
agreement-lead = { $objectives ->
        [one] Eén operationele doelstelling
       *[other] { $objectives } operationele doelstellingen
    }, { $results ->
        [one] één verwacht resultaat
       *[other] { $results } verwachte resultaten
    }, { $indicators ->
        [one] één indicator
       *[other] { $indicators } indicatoren
    }.
agreement-looks = { $looks ->
        [0] Het hele document is geplaatst; niets vraagt nog een blik.
        [one] Eén passage vraagt een blik; niets is verloren, niets is geraden.
       *[other] { $looks } passages vragen een blik; niets is verloren, niets is geraden.
    }
agreement-findings = { $count ->
        [one] Eén vaststelling
       *[other] { $count } vaststellingen
    }
agreement-tree = Doelstellingen
agreement-source = Oorspronkelijk document
agreement-facts = Wat de overeenkomst zegt
severity-note = Nota
severity-warning = Te bekijken
severity-error = Blokkerend
line-word = regel
to-line = Regel { $line } van het document bekijken
unsure = onzekere lezing
bytes = { $count } bytes
hash = vingerafdruk
download-original = het origineel downloaden
scheme-word = Regeling
period-word = Periode
council-decision = Gemeenteraadsbeslissing
in-force-since = Van kracht sinds
amount-stated = Vermeld bedrag
no-year = zonder jaar
no-allocation = zonder toelage
remark = Opmerking

# Het nalezen van een ingelezen document
review-title = Het ingelezen document nalezen
review-lead = { $points ->
        [0] Niets vraagt nog een blik; over { $settled } van { $all } voorstellen is beslist.
        [one] Eén punt vraagt een blik; over { $settled } van { $all } voorstellen is beslist.
       *[other] { $points } punten vragen een blik; over { $settled } van { $all } voorstellen is beslist.
    }
review-entry = inschrijving { $count } van het register
review-accept-clear = { $count ->
        [one] Het voorstel dat duidelijk is aanvaarden
       *[other] De { $count } voorstellen die duidelijk zijn aanvaarden
    }
review-proposals = Voorstellen
review-nothing = Hier staat geen voorstel.
review-show-looks = Alleen wat een blik vraagt ({ $count })
review-show-all = Alle ({ $count })
review-show-left = Genegeerd of samengevoegd ({ $count })
review-part = { $from } tot { $to } van { $count }
review-earlier = Vorige voorstellen
review-later = Volgende voorstellen
review-is-settled = beslist
review-is-ignored = genegeerd
review-is-merged = samengevoegd
review-is-below = onder iets genegeerds
review-sure = { $sure } % zeker
review-points = Punten om te bekijken
review-previous = Vorig punt
review-next = Volgend punt
review-proposal = Voorstel { $count }
review-see = Zie regel { $count } van het document
review-was-read = Zoals gelezen:
review-went-into = De tekst ervan staat nu in voorstel { $count }.
review-settled-by = beslist door { $name } op { $date }
review-settled = { $count ->
        [one] Eén vaststelling die een persoon heeft afgehandeld
       *[other] { $count } vaststellingen die een persoon heeft afgehandeld
    }
review-accept = Aanvaarden zoals het staat
review-correct = Verbeteren
review-correct-do = De verbetering inschrijven
review-text = Tekst
review-number = Nummer
review-kind = Soort
review-state = Status in het document
review-state-plain = gekozen
review-target = Streefwaarde
    .hint = Bijvoorbeeld ≥ 12 per jaar, 100 %, ja/nee; leeg als er geen is.
review-split = Splitsen
review-split-do = Splitsen
review-parts = De delen, elk op een eigen regel
    .hint = Behoud alle woorden en begin een nieuwe regel waar het volgende deel begint.
review-merge = Samenvoegen
review-merge-previous = Samenvoegen met het vorige
review-merge-next = Samenvoegen met het volgende
review-move = Verplaatsen
review-move-do = Daarheen verplaatsen
review-under = Hangt onder
review-ignore = Negeren
review-ignore-do = Negeren
review-below = { $count ->
        [one] Eén voorstel eronder gaat mee.
       *[other] { $count } voorstellen eronder gaan mee.
    }
review-reason = Reden
    .hint = Ze blijft in het register bij het voorstel, dat kan terugkomen.
review-restore = Herstellen
review-apart = Tekst zonder plaats
review-words-apart = Wat het document daar zegt
review-add = Het een plaats geven
review-add-do = Het daar plaatsen
review-dismiss = Het apart laten
review-dismiss-do = Het apart laten
review-head = { $count ->
        [one] Eén vaststelling over het document zelf
       *[other] { $count } vaststellingen over het document zelf
    }
    .hint = Wat de partijen, de data, de bedragen of de wet raakt, wordt in het document verbeterd, dat dan opnieuw wordt ingelezen.
review-lines = regels { $from } tot { $to } van { $count }
review-lines-earlier = vorige regels
review-lines-later = volgende regels
review-not-numbers = Schrijf nummers met een komma ertussen, bijvoorbeeld 1, 2.
review-not-a-target = Deze streefwaarde is niet begrepen: schrijf een teken, een getal, een eenheid en een periode, bijvoorbeeld ≥ 12 per jaar.
review-other-words = De tekst is veranderd: splits eerst, verbeter daarna.
review-one-part = Begin een nieuwe regel waar het tweede deel begint.

# Dossiers and their statements
dossier-lead = { $municipality } verantwoordt { $claimed } in { $lines ->
        [one] één regel
       *[other] { $lines } regels
    }.
dossier-lead-empty = { $municipality } heeft voor deze enveloppe nog geen uitgave verantwoord.
dossier-open = { $open ->
        [one] Over één regel moet nog beslist worden.
       *[other] Over { $open } regels moet nog beslist worden.
    }
dossier-all-decided = Over alle regels is beslist.
contest-until = De gemeente kan betwisten tot en met { $date }; haar stilzwijgen geldt als akkoord.
envelope = Enveloppe
envelope-title = { $allocation } { $year }
envelope-note = Jaarlijkse globale enveloppe. Niets gaat van de ene naar de andere.
why-amount = Waar komt dit bedrag vandaan?
ceiling-from-annex = Het is het maximumbedrag van de rij van deze gemeente in de bijlage van de regeling, ongewijzigd overgenomen, zonder afronding.
claimed = Gevraagd
accepted = Aanvaard
at-most = hoogstens
beyond = boven het maximum
quota-note = Het deel van de enveloppe dat deze categorie hoogstens mag innemen.
to-decide = Te beslissen
control-note = Grondige controle van de stukken. Een regel signaleert; een mens beslist en motiveert.
line-short = Nr.
expense = Uitgave
objective = Doelstelling
decision = Beslissing
committed-on = vastgelegd op
motive = Motivering:
contested = betwist
answer-word = Antwoord:
rule-page = De regel in detail
statement-provisional = Voorlopige afrekening
statement-definitive = Definitieve afrekening
statement-caption = Elk bedrag opent zijn berekening.
statement-claimed = Gevraagd door de gemeente, { $count ->
        [one] één regel
       *[other] { $count } regels
    }
statement-refused = Geweigerd
statement-note = Het saldo volgt op de grondige controle en de definitieve afrekening.
issued-on = Opgemaakt op
contest-last-day = Laatste dag om te betwisten:
definitive-since = Definitief sinds
beyond-quota = Boven het quotum
beyond-envelope = Boven de enveloppe
envelope-law = art. 7, KB van 3 juli 2019
due = Toegekend
advances-paid = Betaalde voorschotten
final-payment = Te betalen saldo
to-recover = Terug te vorderen
movements = Bewegingen
movements-note = Een beweging verandert nooit; een verbetering is een nieuwe beweging. Geen enkele gaat naar een andere enveloppe.
recovery-title = Terugvordering
recovery-owed = Nog terug te betalen
recovery-returned = Terugbetaald
recovery-next = Wat volgt
recovery-next-notice = De Staat betekent de gemeente wat ze moet terugbetalen.
recovery-next-repayment = De gemeente betaalt uiterlijk op { $day } terug.
recovery-next-reminder-1 = De termijn is voorbij sinds { $day }: de Staat stuurt de eerste aanmaning.
recovery-next-reminder-2 = De termijn is voorbij sinds { $day }: de Staat stuurt de tweede en laatste aanmaning.
recovery-next-hand-over = De laatste termijn is voorbij sinds { $day }: de Staat draagt over aan de FOD Financiën.
recovery-next-plan-decision = De Staat beslist over het afbetalingsplan dat de gemeente vraagt.
recovery-next-instalment = De gemeente betaalt { $amount }, uiterlijk op { $day }.
recovery-next-collection = De FOD Financiën vordert in.
recovery-fact-ordered = Terugvordering gelast
recovery-fact-notified = Betekend; uiterlijk op { $day } terug te betalen
recovery-fact-reminded-1 = Eerste aanmaning; uiterlijk op { $day } terug te betalen
recovery-fact-reminded-2 = Tweede en laatste aanmaning; uiterlijk op { $day } terug te betalen
recovery-fact-plan-requested = Afbetalingsplan gevraagd: { $reasons }
recovery-fact-plan-granted = Afbetalingsplan toegestaan
recovery-fact-plan-refused = Afbetalingsplan geweigerd: { $reasons }
recovery-fact-handed = Overgedragen aan de FOD Financiën
recovery-instalments = Schijven van het plan
recovery-by = Uiterlijk op
closing-title = Afsluiting van de rekeningen
closing-issued = Voorgelegd op
closing-until = De gemeente antwoordt uiterlijk op
closing-definitive = Definitief sinds
closing-year = Jaar
closing-before = Verschuldigd volgens de jaarlijkse afrekening
closing-cut = Boven het quotum van de periode
closing-due = Verschuldigd
closing-settled = Vereffend
closing-total = Samen
movement = Beweging
date-word = Datum
article-word = Artikel
amount-word = Bedrag
remaining = Nog beschikbaar
category-personnel = Personeel
category-operating = Werking
category-investment = Investeringen

# Rules
rules-title = De controleregels
rules-lead = Elke regel heeft zijn pagina, die ook zijn test is. De handleiding is in het Engels; de beslissingen verschijnen in uw taal.

# The law
law-title = Het recht
law-lead = Regelingen, en de instrumenten die ze ordenen: wat elk vastlegt, en wat het openlaat.
schemes-title = Regelingen
instruments-title = Rechtsinstrumenten
not-the-text = Samenvattingen in onze eigen woorden; alleen het Belgisch Staatsblad is authentiek.
reading-whole = tekst volledig gelezen
reading-part = tekst deels gelezen
reading-citation = bekend door citaat
made-on = Genomen op
published-on = Bekendgemaakt op
effect-on = Heeft uitwerking op
numac = Numac
eli-word = Europese identificatie (ELI)
file-number = Dossiernummer
amends = Wijzigt
amended-by = Gewijzigd door
articles-title = Artikelen
versions-count = { $count ->
        [one] één versie
       *[other] { $count } versies
    }
versions-title = Versies
versions-note = Twee tijdassen: de dagen waarop een versie geldt, en de dag waarop ze bekend werd. Een wijziging kan terugwerken.
version-known = Bekend sinds
version-from = Geldt van
version-until = tot en met
version-by = Gemaakt door
version-original = oorspronkelijke tekst
version-shown = getoond
no-end = zonder einde
no-version = Geen versie van dit artikel geldt op die dag, zoals op die dag bekend.
as-of = Van kracht op { $on }, bekend op { $known }.
ask-on = Van kracht op
ask-known = Bekend op
ask-show = Tonen
open-terms = Wat de tekst openlaat
open-terms-note = Een open term die niets invult, is een vraag aan een mens, nooit een standaardwaarde.
open-term = Open term
filled-by = Ingevuld door
filled-by-nothing = niets bekends
scheme-lead = { $municipalities } gemeenten, hoogstens { $total } per jaar, { $period }.
scheme-lead-bare = Regeling die geldt { $period }. Haar tabel met bedragen is niet als tekst gevonden.
modalities-title = Modaliteiten
modality-word = Modaliteit
value-word = Waarde
set-by = Vastgelegd door
left-open-by = Opengelaten door
allocation-word = Toelage
annex-title = Jaarlijkse maximumbedragen
annex-note = De namen en bedragen zijn die van de bijlage, zoals gedrukt. Het gedrukte en het berekende totaal blijven naast elkaar; het verschil wordt nooit weggewerkt.
annex-search = Een gemeente zoeken
annex-order = Sorteren
annex-found = { $count ->
        [0] Geen enkele rij komt overeen.
        [one] Eén rij.
       *[other] { $count } rijen.
    }
printed-name = Gedrukte naam
municipality-word = Gemeente
nis-word = NIS-code
stated-total = Gedrukt totaal
computed-total = Berekend totaal
difference = Verschil
map-title = Eén vakje per gemeente
map-desc = De begunstigde gemeenten, per provincie; hoe donkerder het vakje, hoe hoger het jaarbedrag. De tabel met bedragen zegt hetzelfde in cijfers.
map-less = minder
map-more = meer

# Municipalities
municipalities-title = Gemeenten
municipalities-lead = { $count ->
        [0] Geen begunstigde gemeente komt overeen.
        [one] Eén begunstigde gemeente.
       *[other] { $count } begunstigde gemeenten.
    }
province-word = Provincie
region-word = Gewest
postal-codes = Postcodes
official-languages = Talen
municipality-lead = { $province }. { $schemes ->
        [0] Geen regeling kent een bedrag toe.
        [one] Een jaarbedrag uit één regeling.
       *[other] Jaarbedragen uit { $schemes } regelingen.
    }
merger-into = Sinds { $date } maakt { $predecessor } deel uit van { $successor }.
merger-code = Sinds { $date } is code { $old } vervangen door { $new }.
mergers-title = Fusies en codewijzigingen
amounts-by-law = Bedragen vastgelegd door het recht
yearly-amount = Jaarlijks maximumbedrag
years-word = Jaren
year-word = Jaar
envelopes-title = Enveloppen door de jaren heen
envelopes-desc = Per jaar: de enveloppe, wat betaald is, wat aanvaard is. De tabel geeft dezelfde cijfers.
envelopes-none = Er is nog geen enveloppe geopend.
paid = Betaald
state-word = Toestand
dossier-word = Dossier
merger-note = De code van een gemeente verandert bij een fusie; haar rechten gaan over op haar opvolger, op de datum van de tekst.
to-see-more = Meld u aan om de dossiers te zien.
all-provinces = Alle
open-year-here = Jaar { $year } openen

# Acts
act-lead = U handelt als { $roles } ({ $body }).
act-check = Controleer voor u verstuurt
act-check-lead = Eens verstuurd staat deze handeling in het register op uw naam en wordt ze niet meer uitgewist.
act-continue = Doorgaan
act-send = In het register inschrijven
act-change = Terug en wijzigen
act-done = Het is ingeschreven
act-done-lead = De handeling heeft nummer { $seq } in het register.
act-repeated = Deze verzending was al ontvangen; niets gebeurt tweemaal.
act-receipt = Bewaar dit zegel: het bewijst de inschrijving.
act-back = Terug naar het dossier
act-missing = Dit antwoord ontbreekt.
act-not-a-date = Schrijf een datum, bijvoorbeeld 2021-03-31.
act-not-an-amount = Schrijf een bedrag, bijvoorbeeld 1.234,56.
act-not-instalments = Schrijf op elke regel een dag en een bedrag, bijvoorbeeld 2022-03-31 10000.00.
act-file-gone = Dit bestand wacht niet meer: het wordt niet bewaard zolang het niet ingevoerd is. Verzend het opnieuw.
act-unreadable = Deze keuze bestaat niet.

# Accessibility and privacy
manual-title = De handleiding van de bevindingen
manual-lead = Elke bevinding heeft haar pagina: wat ze betekent, waarom ze ertoe doet, wat u kunt doen en wat Perron met de tekst deed. Het voorbeeld van de pagina is ook haar test.
manual-room-I = Lezen van een document
manual-room-A = Nalezen van een overeenkomst
manual-room-C = Controle van de uitgaven
manual-room-L = Lezen van een wettekst
manual-example = Voorbeeld
manual-whole = De bevinding gaat over het hele document.
accessibility-title = Toegankelijkheid
accessibility-lead = Deze pagina’s streven naar niveau AA van WCAG 2.2.
accessibility-1 = Alles kan met het toetsenbord, in leesvolgorde, en zonder enig script.
accessibility-2 = Geen toestand wordt door kleur alleen gezegd; elk beeld bestaat uit gegevens die ook in de tabel ernaast staan.
accessibility-3 = De pagina’s volgen uw instellingen: licht of donker, meer contrast, tekst op 200 %, afdrukken.
accessibility-4 = Wat nog niet nagegaan is: een test door mensen die een schermlezer gebruiken.
privacy-title = Privacy
privacy-lead = Zo weinig mogelijk persoonsgegevens, en geen bezoekersmeting.
privacy-1 = Eén cookie houdt uw sessie bij; het verdwijnt wanneer u afmeldt.
privacy-2 = Het register bewaart de identificatie van wie handelt, de handeling, het tijdstip en het artikel: de wet vraagt dat elke uitgave bewezen kan worden.
privacy-3 = De stukken worden bewaard zolang de toepasselijke versie van het recht bepaalt, en dan gewist.
privacy-4 = In een overeenkomst mag geen naam van een opgevolgde persoon staan; zulke teksten horen hier niet.
outcome-none = te controleren
lines-count = { $count ->
        [one] één regel
       *[other] { $count } regels
    }
by-silence = door het stilzwijgen van de gemeente
act-word = Handeling
read-word = In het document gelezen
person-word = Persoon
moment-word = Tijdstip
seal-before = Vorig zegel
entry-lead = Handeling nummer { $count } van het register.
yes = ja
objectives-read = { $count ->
        [0] geen operationele doelstelling
        [one] één operationele doelstelling
       *[other] { $count } operationele doelstellingen
    }
tranche-choice = Schijf { $number }, niet vóór { $date }

# The questions of the acts
field-diagnostic = Referentie van de lokale veiligheidsdiagnostiek
    .hint = De prioriteiten van de overeenkomst komen daaruit.
field-remarks = Wat verbeterd moet worden
field-inadmissible = Onontvankelijk: de indieningsregels zijn niet nageleefd
field-reasons = Redenen
field-council-decision = Datum van de gemeenteraadsbeslissing
field-college-decision = Datum van de beslissing van het college
field-granted = Toegekend bedrag, als het lager is dan dat van de bijlage
    .hint = Laat leeg om het bedrag van de bijlage toe te kennen.
field-source = Waar dat bedrag staat, als de tabel van de bijlage niet gelezen kon worden
field-tranche = Welke schijf?
field-file = Uitgavenbestand (CSV, XLSX, ODS)
    .hint = U ziet wat erin gelezen is voor u het invoert. Eenmaal ingevoerd wordt het bestand ongewijzigd bewaard, met zijn vingerafdruk; tot dan wordt het niet bewaard.
field-added = Toe te voegen bestand
    .hint = CSV, XLSX, ODS of elektronische factuur (UBL)
field-sheet = Blad van de werkmap
    .hint = Verscheidene bladen bevatten uitgaven; kies het blad dat het dossier is.
field-category = Categorie
    .hint = Voor een elektronische factuur
field-nature = Aard van de uitgave
    .hint = Voor een elektronische factuur: de code van de catalogus
field-objective = Operationele doelstelling
    .hint = Voor een elektronische factuur, bijvoorbeeld 1.1.1.1.1
field-vat = Btw van de factuur
    .hint = Terugvorderbaar: de uitgave is het bedrag zonder btw
field-committed = Vastleggingsdatum
    .hint = Voor een elektronische factuur
field-share = Gevraagd deel van de factuur
    .hint = Niets als het alles is
field-withdrawn = In te trekken lijnen
    .hint = Hun nummers, met komma’s ertussen
field-auditor = Wie controleerde
field-audit-report = Verslag
    .hint = Zijn naam, zijn datum en de plaats waar het staat
field-audit-found = Wat werd vastgesteld
    .hint = De gemeente leest het en kan antwoorden. Schrijf geen naam van personen.
field-audit-lines = Lijnen waarover het gaat
    .hint = Hun nummers, met komma’s ertussen; geen als het de hele enveloppe is
field-audit-amount = Bedrag dat ter discussie staat
field-audit-finding = Bevinding
field-audit-answer = Antwoord
field-audit-corrected = De laatste definitieve afrekening verbetert wat werd vastgesteld
to-mend-link = De te verbeteren rijen downloaden (XLSX)
to-mend-hint = Bij elke rij staat wat te verbeteren is.
template-link = Model van het financieel dossier (XLSX)
vat-not-recoverable = niet terugvorderbaar
vat-recoverable = terugvorderbaar
field-document = Overeenkomst (tekst of Markdown)
    .hint = Het document wordt ongewijzigd bewaard; niets wordt geraden.
field-period-from = Begin van de periode, als het document het niet zegt
field-period-to = Einde van de periode, als het document het niet zegt
field-received = Dag waarop de gemeente de afrekening ontving, als de termijn vanaf de ontvangst loopt
field-about = Waarover gaat uw argument?
closing-sums = De bedragen van de afsluiting
closing-lines = Een beslissing over een uitgavenregel
field-closing-arguments = Uw argumenten
field-closing-answer = Antwoord op het argument van de gemeente, als er een is
field-relevance = Waarom de regels zonder opmerking hun doelstelling dienen
    .hint = Uw motivering geldt voor alle regels die alleen een ja afwachten; laat leeg om ze open te houden.
field-answer = Regel { $line }, gevraagd { $amount }: aanvaard bedrag
field-motive = Regel { $line } ({ $amount }): waarom
field-arguments = Regel { $line }, gevraagd { $amount }: uw argumenten
field-what = Lijn { $line }, { $amount } gevraagd: wat de gemeente moet zeggen of sturen
field-information = Lijn { $line }, { $amount } gevraagd: uw antwoord
field-working-days = Werkdagen om te antwoorden
    .hint = Vijftien als u er geen geeft: geen tekst legt ze vast.
field-ruling = Regel { $line }, gevraagd { $amount }: voortaan aanvaard bedrag
field-recovered = Terug te vorderen bedrag
field-until = Laatste dag om terug te betalen
    .hint = Geen bekende tekst bepaalt deze termijn: u geeft hem.
field-instalments = Schijven
    .hint = Eén per regel: de laatste dag en het bedrag, bijvoorbeeld 2022-03-31 10000.00. Hun som is de schuld, tot op de cent.
field-repaid = Ontvangen bedrag
field-reference = Referentie van het rekeninguittreksel
cut-lines = { $count ->
        [one] Eén verminderde of geweigerde regel
       *[other] { $count } verminderde of geweigerde regels
    }
accepted-lines = { $count ->
        [one] Eén aanvaarde regel
       *[other] { $count } aanvaarde regels
    }
refusal-note = Een uitgave kan geheel of gedeeltelijk geweigerd worden. Elke weigering noemt haar artikel en wat eraan te doen is.

# Betalingen, rekeningen, afschriften.
menu-payments = Betalingen
payments-title = Betalingen
payments-lead = Betalingen die kunnen vertrekken: { $ready }, voor { $total }. Tegengehouden: { $held }.
payments-ready = Kunnen vertrekken
payments-held = Tegengehouden
payments-files = Bestanden voor de bank
payments-files-none = Er is nog geen bestand voorbereid.
payments-owed = Terug te betalen door de gemeenten
payments-unmatched = Te bekijken verrichtingen
payments-count = Aantal
payments-counted = { $count ->
        [one] één betaling
       *[other] { $count } betalingen
    }
payments-law = Wie beveelt, betaalt niet
payments-note = De ene rekenplichtige bereidt het bestand voor, een andere geeft het vrij. Wat intussen verandert (bedrag, rekening, begunstigde), houdt het tegen.
payments-first-here = { $count ->
        [one] Eén betaling gaat
       *[other] { $count } betalingen gaan
    } naar een rekening waarop nog niets is betaald. Vergelijk die nummers voor u vrijgeeft.
payment-word = Betaling
payment-number = Betaling nr.
payment-first = eerste betaling op deze rekening
payment-file = Betaalbestand { $number }
payment-file-word = Bestand
payment-day = Uitvoering op
payment-message = Gestructureerde mededeling
payment-from = Betaald door
payment-download = Het bestand voor de bank downloaden
payment-download-note = Elke keer hetzelfde bestand, met dezelfde bytes; de bank voert het maar één keer uit.
bank-word = Rekening van de Staat
bank-statement = Afschrift
bank-reference = Referentie van de bank
bank-fate = Wat het is
account-word = Rekening
account-title = Bankrekening
account-live = Betaald op
account-waiting = Betaald op, vanaf
account-proposed = Voorgesteld
account-note = Een nieuwe rekening wordt door drie personen voorgesteld, bevestigd en geverifieerd; de administratie belt terug naar een nummer dat al bekend was en wacht dan { $days } dagen.
field-account = Rekeningnummer (IBAN)
field-bic = Code van de bank (BIC)
field-abroad = Als de rekening in het buitenland is: waarom
field-account-shown = De voorgestelde rekening, cijfer per cijfer vergeleken
field-spoken-with = Met wie u gesproken hebt: naam en functie
field-contact = Nummer of adres dat u gebeld hebt
field-known-since = Bekend sinds (vóór het voorstel)
field-from-account = Rekening waarvan de Staat betaalt (IBAN)
field-execution = Dag van uitvoering; de volgende werkdag wordt genomen
field-payment = Betaling
field-reason = Reden

# Uitgaven die vooraf worden nagekeken
hand-in-title = Een uitgavenbestand indienen
hand-in-check = Het bestand nakijken
hand-in-hint = Er wordt nog niets ingevoerd: u ziet eerst elk probleem, rij per rij, en wat er zou veranderen. Een elektronische factuur (UBL) voegt één uitgave toe.
file-kept = Al verzonden:
dry-run-title = Wat in het bestand gelezen is
dry-run-lead = Er is nog niets ingevoerd. { $good ->
        [0] Geen enkele rij kan worden ingevoerd
        [one] Eén rij kan worden ingevoerd, { $claimed }
       *[other] { $good } rijen kunnen worden ingevoerd, samen { $claimed }
    }; { $wrong ->
        [0] er is niets te verbeteren.
        [one] één is te verbeteren.
       *[other] { $wrong } zijn te verbeteren.
    }
dry-run-whole = Over het bestand als geheel
dry-run-wrong = Rijen om te verbeteren
dry-run-row = Rij
dry-run-says = Wat de rij zegt
dry-run-mend = Wat te verbeteren, en hoe
dry-run-left = { $count ->
        [one] Nog één wordt hier niet getoond.
       *[other] Nog { $count } worden hier niet getoond.
    }
dry-run-remarks = { $count ->
        [one] Eén rij is overgenomen zoals ze is, met een opmerking
       *[other] { $count } rijen zijn overgenomen zoals ze zijn, met een opmerking
    }
dry-run-changes = Wat er zou veranderen
dry-run-new = Nieuwe uitgaven
dry-run-gone = Uitgaven die verdwijnen
dry-run-gone-tag = niet in het bestand
dry-run-nothing = geen
dry-run-changed = Uitgaven die iets anders zeggen
dry-run-cell = Cel
dry-run-before = Zei
dry-run-after = Zegt
dry-run-enter = { $count ->
        [one] De uitgave invoeren
       *[other] De { $count } uitgaven invoeren
    }
dry-run-enter-good = { $count ->
        [one] De ene goede rij invoeren
       *[other] De { $count } goede rijen invoeren
    }
dry-run-withdraw = Deze uitgaven intrekken
dry-run-again = Een ander bestand
dry-run-law = Bewijsstukken
dry-run-note = Een rij die niet te lezen is, houdt geen andere tegen. Verbeter ze in het bestand dat u terugkrijgt en voeg ze later toe: de nummers blijven. Zolang niets ingevoerd is, wordt het bestand niet bewaard: het wacht een uur op u.

# Eén uitgave
line-title = Uitgave nr. { $number }
line-lead-claimed = { $supplier }: { $claimed } gevraagd, nog niet gecontroleerd.
line-lead-open = { $supplier }: van { $claimed } gevraagd is { $pending } nog te beslissen en { $refused } geweigerd.
line-lead-decided = { $supplier }: van { $claimed } gevraagd is { $accepted } aanvaard en { $refused } geweigerd.
line-done = Gedaan:
line-entry = inschrijving nr.
line-why = Waarom
line-nothing-found = Geen enkele regel vond iets op deze uitgave.
line-not-controlled = De regels bekijken deze uitgave wanneer de controle begint.
line-who = Wie wat deed
line-claims = Wat gevraagd wordt
line-pieces = Toe te voegen stukken
line-evidence = Stukken van de uitgave
reason-refuses = weigert
reason-asks = vraagt een persoon
reason-waived = door een persoon terzijde gelegd
reason-answered = door een persoon beslist
request-word = Gevraagde inlichting
request-due = te beantwoorden tegen
request-runs = de termijn loopt
request-silence = niets kwam op tijd
request-answered = beantwoord
piece-word = Stuk
piece-there = In het dossier
piece-is-there = aanwezig
piece-missing = ontbreekt
piece-maybe = niet te zeggen
piece-if-it-applies = in voorkomend geval
piece-payment = Betalingsbewijs
pieces-unnamed = { $count ->
        [one] Eén verwijzing zegt niet om welk stuk het gaat.
       *[other] { $count } verwijzingen zeggen niet om welk stuk het gaat.
    } Schrijf het vóór een dubbelpunt, bijvoorbeeld “bestelbon: BC-12”.
nature-unknown = De lijst kent deze aard niet: een persoon beslist, met een schriftelijke motivering.
deal-answer = Een vraag van de controle beantwoorden
    .hint = U beslist wat van het openstaande bedrag wordt aanvaard. Uw motivering staat in de afrekening.
deal-ask = De gemeente om inlichtingen vragen
    .hint = De uitgave blijft open tot het antwoord komt of de termijn voorbij is.
deal-waive = Een bevinding bij naam terzijde leggen
    .hint = De uitgave wordt opnieuw beoordeeld zonder deze bevinding; uw naam en uw motivering blijven ernaast staan.
deal-park = De uitgave opzijzetten
    .hint = Ze is aanvaard noch geweigerd en houdt geen afrekening op; ze wordt in een latere beslist.
deal-take-up = De uitgave hernemen
    .hint = Ze wordt opnieuw met de andere beslist.
deal-give = De gevraagde inlichting geven
    .hint = Uw woorden en uw stukken gaan naar de administratie, die daarna beslist.
field-answer-rule = Welke vraag?
field-answer-amount = Aanvaard bedrag
field-answer-motive = Waarom
field-ask-what = Wat de gemeente moet zeggen of sturen
field-waive-rule = Welke bevinding?
field-waive-motive = Waarom ze terzijde wordt gelegd
field-park-motive = Waarom ze wordt opzijgezet
field-give-words = Uw antwoord
field-give-references = Verwijzingen naar stukken
    .hint = Gescheiden door “|”, bijvoorbeeld “bestelbon: BC-12 | contract: C-3”.
field-give-document = Stuk

# De lijst van uitgaven
natures-title = Aarden van uitgaven
natures-lead = { $count ->
        [one] Eén aard van uitgaven
       *[other] { $count } aarden van uitgaven
    }: wat betaald wordt, wat niet, en wat een persoon beslist.
natures-unknown = Op deze data was geen lijst van aarden bekend.
natures-search = Een aard, een voorwaarde of een code
natures-law = Lijst van uitgaven
natures-note = De lijsten zeggen zelf dat ze niet limitatief zijn: wat er niet in staat, beslist een persoon, met een schriftelijke motivering. De bijlagen van latere besluiten zijn beelden; dit is de laatste leesbare lijst.
natures-all = alle
nature-accepted = aanvaard
nature-refused = geweigerd
nature-person = een persoon beslist
nature-column = Aard
answer-column = Antwoord
condition-column = Voorwaarden en plafonds
ceiling-piece = hoogstens { $amount } per stuk
ceiling-year = hoogstens { $amount } voor alle uitgaven van het jaar
ceiling-post = hoogstens { $amount } voor een betrekking die de uitgave niet beschrijft
ceiling-by-level = plafond van de betrekking volgens haar niveau
ceiling-posts = { $count ->
        [one] hoogstens één betrekking
       *[other] hoogstens { $count } betrekkingen
    }
rate-month = { $amount } per maand
rate-year = { $amount } per jaar
posts-title = Plafonds van een betrekking per niveau
posts-lead = Voor een voltijds equivalent en een heel jaar; de arbeidstijd en de gewerkte dagen verminderen ze.

# Een steekproef, en uitgaven die op elkaar lijken
sample-title = Een steekproef trekken
sample-lead = Hetzelfde startgetal, hetzelfde deel, dezelfde strata en dezelfde methode trekken dezelfde regels: het adres van deze pagina bewijst hoe ze getrokken zijn.
sample-seed = Startgetal
    .hint = Een geheel getal; de dag wordt voorgesteld. Kies het voor u kijkt, en noteer het.
sample-share = Deel, in procent
sample-strata = Regels gescheiden volgens
strata-whole = niets
strata-category = de categorie
strata-finding = of een regel iets vond: die worden alle getrokken
sample-method = Meer kans om getrokken te worden
method-equal = geen: elke regel evenveel
method-amount = het grotere bedrag
sample-draw = Trekken
sample-unreadable = Schrijf een geheel getal als startgetal, en een deel van 1 tot 100.
sample-note = Volledige controle blijft de regel. Wat een steekproef over de rest zegt, is informatie: er wordt geen bedrag door geweigerd.
alike-title = Uitgaven die op elkaar lijken
alike-rank = Rang
alike-here = Hier
alike-there = De andere
alike-note = Een gelijkenis is een reden om te kijken, nooit om te weigeren: een persoon vergelijkt de twee stukken.

# De kredieten van het jaar.
credits-title = Kredieten van het jaar
credits-of = Stelsel en jaar
credits-law = Vastleggen vóór kennisgeving
forecast-heading = Wat de controle zou zeggen
forecast-cut = Wat de regels zouden weigeren
forecast-note = Meer kan niet verschuldigd zijn. De controle gebeurt onder het recht en met de stukken van de dag waarop ze begint.
audit-title = Auditbevindingen
audit-lead = Wat auditors hebben vastgesteld, wat de gemeenten antwoordden en wat er veranderd is.
audit-none = Er is geen bevinding opgetekend.
audit-none-open = Er is geen bevinding te beslissen.
audit-numbered = bevinding { $number }
audit-open = te beslissen
audit-closed-corrected = verbeterd
audit-closed-unchanged = zonder gevolg
audit-amount = Ter discussie
audit-open-amount = Ter discussie door de bevindingen die te beslissen zijn:
audit-lines = Lijnen
audit-answer = Antwoord van de gemeente
audit-corrected = Verbeterd door afrekening { $number }
audit-unchanged = De rekeningen blijven zoals ze zijn
audit-effect = Gevolg voor het verschuldigde bedrag
audit-law = Controle ter plaatse
audit-note = Een bevinding verplaatst geen geld en houdt geen betaling in. Is ze gegrond, dan wordt de afrekening heropend; wat de nieuwe van de oude overlaat, is haar gevolg voor de volgende betaling of de terugvordering.
credit-title = { $scheme }, krediet { $year }
credit-credit = krediet
credit-committed = vastgelegd
credit-ordered = bevolen
credit-left = beschikbaar
credit-line = begrotingsartikel
credit-note = Boven het krediet wordt niets vastgelegd, en boven wat is vastgelegd wordt niets betaald.
credit-why = Waarom dit bedrag
credit-act = Wat de begroting deed
credit-source = Bron
credit-opened = Opening
credit-increased = Verhoging
credit-decreased = Verlaging
credit-commitments = Vastgelegd per enveloppe
credit-granted = Toegekend
credit-sum = Totaal
field-credit-source = Begrotingswet, haar datum, en waar het krediet erin staat
field-credit-amount = Bedrag, als het niet dat van het besluit is
    .hint = Laat leeg om het bedrag van het besluit te nemen.
field-credit-line = Begrotingsartikel, als het besluit er meerdere of geen noemt
field-credit-adjusted = Het krediet zoals het nu is
field-envelope = Enveloppe
field-committed-envelope = Enveloppe, als het niet alles is wat is toegekend en niet vastgelegd
field-committed-more = Bedrag dat erbij komt, als het niet alles is wat ontbreekt
field-committed-left = Wat vastgelegd blijft

# De afschriften van de bank
bank-statement-title = Afschrift van de bank
bank-lead = Dien een afschrift in: elke verrichting wordt vergeleken met de vertrokken betalingen en de verschuldigde sommen.
bank-looked-at = Gelezen; er is niets opgeslagen.
bank-taken-in = In aanmerking genomen.
bank-look = Alleen lezen
bank-take-in = In aanmerking nemen
field-statement = Afschrift (camt.053 of CODA)
    .hint = Lezen slaat niets op. Wat in aanmerking komt, bevestigt betalingen en noteert terugbetalingen, één keer: hetzelfde afschrift verandert niets meer. Het bestand zelf wordt niet bewaard.
bank-title = Afschrift { $number }, { $account }
bank-counted = { $count ->
        [one] Eén verrichting
       *[other] { $count } verrichtingen
    }, samen { $sum }; zonder gevolg: { $settled }; te bekijken: { $open }.
bank-repeated = Dit afschrift is al in aanmerking genomen: niets telt twee keer.
bank-fits = klopt
bank-known = bekend
bank-fits-nothing = past bij niets
bank-act = te behandelen
bank-followed = Wat volgde
bank-findings = Wat onduidelijk is in het bestand
bank-law = Terugvordering van het onverschuldigde
bank-note = Alleen de bank bevestigt een betaling, nooit een persoon. Bedragen, dagen en referenties worden bewaard; namen en woorden van de bank niet.

# Wat tweemaal telt, gekozen en terugbetaald wordt
twice-title = Doelstellingen die ook elders verantwoord worden
twice-here = In dit dossier
twice-there = In een ander dossier van hetzelfde jaar
twice-note = Twee ploegen kunnen één doelstelling dienen; dezelfde kost en hetzelfde resultaat tellen maar één keer. Een mens oordeelt erover.
envelope-choice = { $envelope } (toegekend { $granted }, vastgelegd { $committed })
credit-show-all = Alle ({ $count })
credit-show-missing = Deels of niet vastgelegd ({ $count })
credit-show-left = Vastgelegd, nog niet volledig bevolen ({ $count })
repayments-title = Rekening voor terugbetalingen
repayments-none = Geen rekening is bevestigd: de brieven die een terugbetaling vragen, zeggen dat, en zeggen ernaar te vragen.
repayments-confirmed-by = Bevestigd door { $name } op { $day }; de brieven vermelden ze sindsdien.
repayments-named-by = Aangewezen door { $name } op { $day }; geen brief vermeldt ze voor een andere rekenplichtige ze bevestigt.
repayments-waits = te bevestigen
repayments-name = Een andere rekening aanwijzen (IBAN)
repayments-hint = Bijvoorbeeld BE68 5390 0754 7034. Een tweede rekenplichtige bevestigt ze; dan vervangt ze de vorige.
repayments-no-account = Dit is geen juist rekeningnummer: kijk de cijfers na.
repayments-note = Wie dit nummer stil zou wijzigen, kreeg de terugbetalingen van het land: de ene wijst het aan, een andere bevestigt het.
