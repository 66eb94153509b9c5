# The office: refusals of acts, names of acts, roles and states, explanations of amounts.

O-001 = Geen van uw rollen laat deze handeling toe.
    .hint = Vraag het aan iemand met die rol; de pagina “Wie mag wat” noemt ze.
O-002 = Deze handeling is niet mogelijk in de huidige staat van het dossier.
    .hint = Laad de pagina opnieuw om te zien hoever het dossier staat en wat kan volgen.
O-003 = Dit dossier bestaat niet.
    .hint = Controleer het adres.
O-004 = Het geregistreerde recht kent het stelsel { $scheme } of deze toelage niet.
    .hint = Controleer de naam van het stelsel; een nieuw stelsel wordt eerst in het recht ingeschreven.
O-005 = De geldende tekst geeft hiervoor geen artikel: { $topic }.
    .hint = Vraag het aan de juridische dienst; zonder artikel gebeurt er niets.
O-006 = Deze handeling wordt niet op dit soort stuk verricht.
    .hint = Een handeling op een overeenkomst gebeurt vanuit de overeenkomst, een handeling op een enveloppe vanuit haar dossier.
O-007 = Een schriftelijke reden ontbreekt.
    .hint = Schrijf waarom; de gemeente en de auditor lezen het.
O-008 = { $day } ligt vóór de laatste handeling van dit dossier, van { $last }.
    .hint = Controleer de datum van de server.
O-009 = Het document { $document } wordt niet in het register bewaard.
    .hint = Laad eerst het document op en probeer opnieuw.
O-010 = U hebt in dit dossier al een ander deel op u genomen: iemand anders moet deze handeling verrichten.
    .hint = Geef het dossier door aan iemand die er nog geen ander deel in had.
O-011 = Deze rol hoort bij de andere partij.
    .hint = Geef gemeentelijke rollen aan gemeentepersoneel en federale rollen aan personeel van de Staat.
O-012 = Eén persoon kan niet tegelijk ordonnateur en rekenplichtige zijn.
    .hint = Geef een van beide rollen aan iemand anders; er bestaat geen afwijking.
O-013 = U hebt in dit dossier al voor de andere partij gehandeld.
    .hint = Iemand anders moet het overnemen.
O-020 = De overeenkomst is van een andere gemeente: { $name }.
    .hint = Kies het juiste document of de juiste gemeente.
O-021 = De overeenkomst vermeldt geen periode.
    .hint = Vul de eerste en de laatste dag in.
O-022 = De periode van { $from } tot { $until } valt buiten die van het stelsel.
    .hint = Controleer de data of kies het stelsel van die jaren.
O-023 = De overeenkomst betreft geen toelage van het stelsel: { $allocation }.
    .hint = Kies minstens één toelage van het stelsel.
O-024 = De gemeente staat niet in de bijlage voor de toelage { $allocation }.
    .hint = Haal die toelage weg: er kan geen nieuwe gemeente bij.
O-025 = { $errors ->
    [one] Eén vaststelling verhindert nog de indiening van de overeenkomst.
   *[other] { $errors } vaststellingen verhinderen nog de indiening van de overeenkomst.
    }
    .hint = Lees het ingelezen document na, of verbeter het document en voer het opnieuw in.
O-026 = De overeenkomst noemt de lokale veiligheidsdiagnostiek niet waaruit haar prioriteiten komen.
    .hint = Vermeld de referentie en het jaar.
O-027 = De beslissing van de raad, van { $decision }, is van na de ondertekening.
    .hint = Onderteken na de beslissing van de raad.
O-028 = De overeenkomst loopt tot { $until }.
    .hint = Sluit ze na die dag af.
O-030 = De bijlage geeft geen bedrag voor { $envelope }.
    .hint = Controleer gemeente, toelage en jaar; een enveloppe zonder regel in de bijlage gaat niet open.
O-031 = Geen enkele geldende overeenkomst dekt { $envelope }.
    .hint = Laat de overeenkomst door beide partijen ondertekenen en probeer opnieuw.
O-032 = Verschuldigd is { $due }, de gemeente heeft { $held }: het jaar kan nog niet dicht.
    .hint = Geef eerst opdracht voor het saldo of de terugvordering.
O-040 = { $errors ->
    [one] Eén vaststelling verhindert nog de overname van dit financieel dossier.
   *[other] { $errors } vaststellingen verhinderen nog de overname van dit financieel dossier.
    }
    .hint = Verbeter het bestand en laad het opnieuw op.
O-041 = Het financieel dossier bevat geen enkele uitgave.
    .hint = Laad eerst het uitgavenbestand op.
O-042 = Twee uitgaven dragen nummer { $line }.
    .hint = Geef elke uitgave een eigen nummer.
O-043 = Het gecertificeerde bestand ({ $shown }) is niet het ingediende ({ $entered }).
    .hint = Laad de pagina opnieuw en herlees het bestand voor u certificeert.
O-044 = De beslissing van het college, van { $decision }, is van na de indiening.
    .hint = Dien het dossier in na de beslissing.
O-045 = Het begrotingsjaar loopt tot { $last }: het financieel dossier komt daarna.
    .hint = Dien het het volgende jaar in, voor de uiterste datum.
O-046 = Er verandert niets: de rijen staan al zo in het dossier.
    .hint = Niets te doen.
O-047 = Het bewaarde document is niet het dossier na de wijziging.
    .hint = Laad de pagina opnieuw en begin opnieuw.
O-050 = Er is geen regel aangegeven.
    .hint = Kies minstens één regel.
O-051 = Geen bekende tekst laat toe een definitieve afrekening van dit stelsel te heropenen.
    .hint = Vraag het aan de juridische dienst; er wordt geen termijn verondersteld.
O-052 = De termijn om de afrekening te heropenen liep af op { $last }.
    .hint = De afrekening blijft wat ze is.
O-053 = Het dossier heeft geen regel { $line }.
    .hint = Controleer het nummer.
O-060 = Op regel { $line } van { $file } staat een rijksregisternummer; het document wordt niet bewaard.
    .hint = Vervang het door een functie, een graad of een stuknummer en stuur het verbeterde document.
O-061 = In wat is ingevoerd staat een rijksregisternummer.
    .hint = Zet er een functie, een graad of een stuknummer voor in de plaats.
O-070 = Er is niets beslist.
    .hint = Beslis over minstens één voorstel of één vaststelling.
O-071 = De vaststelling { $code } staat daar niet meer open, of geen beslissing bij het nalezen kan ze afhandelen.
    .hint = Laad de pagina opnieuw. Wat de partijen, de data, de bedragen of de wet raakt, wordt in het document verbeterd.
O-090 = Het dossier van { $envelope } moest tegen { $due } ingediend zijn: daarvoor wordt niets betaald.
    .hint = Wacht op dat dossier, of hef de inhouding op met een gemotiveerde beslissing.
O-091 = Geen laattijdig dossier houdt hier een betaling in.
    .hint = Er is niets op te heffen; laat de betaling uitvoeren.
O-092 = De tabel met de bedragen van { $envelope } kon niet gelezen worden: geef het bedrag en waar het staat.
    .hint = Lees het bedrag in de officiële bekendmaking en verwijs ernaar.

# Acts.
act-open-year = de enveloppe van het jaar openen
act-import-agreement = de overeenkomst invoeren
act-review-import = het ingelezen document nalezen
act-submit-agreement = de overeenkomst indienen
act-return-agreement = de overeenkomst met opmerkingen terugsturen
act-refuse-agreement = de overeenkomst weigeren
act-approve-agreement = de overeenkomst goedkeuren
act-sign-for-municipality = ondertekenen voor de gemeente
act-sign-for-state = ondertekenen voor de Staat
act-close-agreement = de overeenkomst afsluiten
act-order-advance = een schijf van het voorschot laten betalen
act-lift-hold = de inhouding van de betalingen opheffen
act-enter-lines = de uitgaven invoeren
act-change-lines = uitgavenlijnen wijzigen
act-submit-file = het financieel dossier certificeren en indienen
act-propose-decision = de beslissingen voorstellen
act-request-information = bijkomende informatie vragen
act-give-information = gevraagde informatie geven
act-confirm-decisions = de beslissingen bevestigen en de voorlopige afrekening bezorgen
act-accept-statement = instemmen met de afrekening
act-contest-lines = regels betwisten
act-decide-contest = over de betwisting beslissen
act-make-definitive = vaststellen dat de afrekening definitief is
act-reopen-statement = de afrekening heropenen
act-order-final-payment = het saldo laten betalen
act-order-recovery = de terugvordering gelasten
act-recover-for-results = terugvorderen wegens ontbrekende of onvoldoende resultaten
act-notify-recovery = de terugvordering aan de gemeente betekenen
act-send-reminder = de volgende aanmaning versturen
act-request-repayment-plan = een afbetalingsplan vragen
act-grant-repayment-plan = het afbetalingsplan toestaan
act-refuse-repayment-plan = het afbetalingsplan weigeren
act-hand-to-finance = overdragen aan de FOD Financiën
act-record-repayment = een terugbetaling noteren
act-close-year = het jaar afsluiten

# Roles.
role-author = opsteller
role-finance-officer = financieel verantwoordelijke
role-signatory = ondertekenaar
role-reader = lezer
role-municipal-user-manager = gebruikersbeheerder van de gemeente
role-zone-contributor = medewerker van de politiezone
role-case-handler = dossierbeheerder
role-controller = controleur
role-authorising-officer = ordonnateur
role-accountant = rekenplichtige
role-law-editor = redacteur van het recht
role-federal-user-manager = gebruikersbeheerder van het bestuur
role-auditor = auditor
role-data-protection-officer = functionaris voor gegevensbescherming
role-operator = systeembeheerder

# The part of one person in one dossier.
hand-writes = stelt op
hand-certifies = certificeert
hand-proposes = stelt voor
hand-confirms = bevestigt
hand-decides = beslist
hand-accounts = boekt

# States of agreements, dossiers and recoveries.
state-absent = nog niet geopend
state-draft = ontwerp
state-submitted = ingediend
state-returned = teruggestuurd met opmerkingen
state-inadmissible = onontvankelijk
state-refused = geweigerd
state-approved = goedgekeurd
state-signed-by-municipality = ondertekend door de gemeente
state-in-force = van kracht
state-closed = afgesloten
state-open = open
state-file-submitted = financieel dossier ingediend
state-in-control = in controle
state-provisional = voorlopige afrekening
state-contested = betwist
state-definitive = definitieve afrekening
state-reopened = heropend
state-settled = vereffend
state-closed-year = jaar afgesloten
state-no-recovery = niets terug te vorderen
state-recovery-ordered = terugvordering gelast
state-recovery-partly-repaid = gedeeltelijk terugbetaald
state-recovery-notified = terugvordering betekend
state-recovery-first-reminder = eerste aanmaning verstuurd
state-recovery-second-reminder = tweede aanmaning verstuurd
state-repayment-plan-requested = afbetalingsplan gevraagd
state-repayment-plan = afbetalingsplan loopt
state-recovery-with-finance = overgedragen aan de FOD Financiën
state-recovery-repaid = terugbetaald

# How an amount came to be.
explain-ceiling = Toegekend voor { $envelope }
explain-advance = Voorschot, schijf { $tranche }
explain-line = Aanvaard op regel { $line }
explain-ground = Geweigerd op grond van { $code }
explain-answer = Door een persoon beslist ({ $code }): { $motive }
explain-ruling = Betwisting: { $arguments } Antwoord: { $motive }
explain-due = Verschuldigd volgens afrekening { $statement }
explain-final-payment = Saldo
explain-recovery = Terugvordering
explain-input-annex = maximum van de bijlage
explain-input-rate = voorschotpercentage
explain-input-tranches = aantal schijven
explain-input-not-before = niet vóór
explain-input-claimed = aangegeven
explain-input-refused = geweigerd
explain-input-accepted = aanvaard op de regels
explain-input-cap = plafond van de categorie
explain-input-cut = deel boven het plafond
explain-input-eligible = aanvaardbaar binnen de quota
explain-input-ceiling = bedrag van de enveloppe
explain-input-due = verschuldigd voor het jaar
explain-input-held = al in het bezit van de gemeente
explain-category = { $category ->
    [personnel] Aanvaardbaar voor personeel
    [operating] Aanvaardbaar voor werking
    [investment] Aanvaardbaar voor investeringen
   *[other] Regels zonder categorie
    }
