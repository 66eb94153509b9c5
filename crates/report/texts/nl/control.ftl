# De controle: lezen van een uitgavenbestand (1xx), regels (2xx), beslissingen en afrekeningen (3xx).

C-101 = Dit bestand is geen tabel in tekst, geen werkmap en geen elektronische factuur.
    .hint = Dien het dossier in als CSV, XLSX of ODS, of een UBL-factuur (Peppol).
C-102 = Het bestand is { $size } MB groot; hoogstens { $most } MB wordt gelezen.
    .hint = Splits het per enveloppe of per kwartaal.
C-103 = De tabel heeft { $columns } kolommen; er worden er hoogstens { $most } gelezen.
    .hint = Behoud de kolommen van het model en verwijder de andere.
C-104 = De tabel heeft meer dan { $most } rijen.
    .hint = Splits ze in verschillende bestanden.
C-105 = { $count ->
        [one] Er ontbreekt een kolom
       *[other] Er ontbreken { $count } kolommen
    }: { $columns }. Gevonden kolommen: { $found }.
    .hint = { $count ->
        [one] Voeg ze toe onder deze naam
       *[other] Voeg ze toe onder deze namen
    }; hoofdletters en accenten tellen niet.
C-106 = De kolom “{ $column }” staat er tweemaal.
    .hint = Verwijder een van beide; welke telt, wordt niet geraden.
C-107 = Het bestand bevat geen enkele uitgave.
    .hint = Vul minstens één rij in onder de kolomtitels.
C-108 = De kolom “{ $column }” is niet bekend en wordt niet gelezen.
    .hint = Niets te doen als ze van uzelf is; kijk anders naar de namen in het model.
C-109 = Het bestand staat in de oude codering van Windows en is zo gelezen.
    .hint = Controleer de accenten; bewaar de volgende keer als “CSV UTF-8”.
C-110 = De rij heeft { $cells } cellen, de titelrij { $columns }.
    .hint = Zet een cel die het scheidingsteken bevat tussen aanhalingstekens.
C-111 = Een aanhalingsteken gaat open en niet dicht; alleen deze rij is verloren.
    .hint = Sluit het aanhalingsteken, of verdubbel het als het bij de tekst hoort.
C-112 = De cel “{ $column }” is langer dan { $most } tekens.
    .hint = Kort ze in en voeg de lange tekst als stuk bij.
C-113 = De cel “{ $column }” bevat stuurtekens.
    .hint = Typ ze opnieuw in plaats van ze te kopiëren.
C-114 = De cel “{ $column }” lijkt een rijksregisternummer te bevatten; de rij wordt niet overgenomen.
    .hint = Vervang het door een functie, een graad of een stuknummer; een nummer van een persoon hoort hier niet.
C-115 = De cel “{ $column }” is leeg.
    .hint = Vul ze in; zonder kan de rij niet gecontroleerd worden.
C-116 = “{ $text }” in “{ $column }” is geen bedrag.
    .hint = Schrijf bijvoorbeeld 1.250,40; een creditnota krijgt een minteken.
C-117 = “{ $text }” in “{ $column }” kan op twee manieren gelezen worden.
    .hint = Voeg de twee decimalen toe: 1.234,00 of 1,23.
C-118 = “{ $text }” in “{ $column }” heeft meer dan twee decimalen.
    .hint = Schrijf het bedrag tot op de cent; bij invoer wordt niets afgerond.
C-119 = “{ $text }” in “{ $column }” is geen datum.
    .hint = Schrijf 15/03/2020 of 2020-03-15.
C-120 = “{ $text }” in “{ $column }” kan twee dagen betekenen.
    .hint = Schrijf het jaar met vier cijfers, of de datum als 2020-03-15.
C-121 = “{ $text }” in “{ $column }” is geen geheel getal.
    .hint = Schrijf een getal zonder teken of decimalen.
C-122 = Nummer { $number } is al gebruikt door een eerdere rij; deze rij wordt niet overgenomen.
    .hint = Geef elke rij haar eigen nummer.
C-123 = “{ $text }” is geen ondernemingsnummer: de controlecijfers kloppen niet.
    .hint = Neem het over van de factuur; intussen wordt de rij zonder nummer gelezen.
C-124 = “{ $text }” is geen bekende soort bewijs; het bewijs telt niet.
    .hint = Schrijf rekeninguittreksel, kwijting of betalingsopdracht.
C-125 = De cel “{ $column }” lijkt op een formule; ze wordt als tekst bewaard.
    .hint = Niets te doen als dit de bedoelde tekst is.
C-126 = Deze rij herhaalt rij { $row } van het bestand.
    .hint = Verwijder ze als ze er te veel is; geef anders elke uitgave haar eigen factuurnummer.
C-127 = De cel “{ $column }” toont een fout van een formule, “{ $text }”.
    .hint = Verbeter de formule in het rekenblad, of typ de waarde.
C-128 = De opmerking { $code } geldt voor nog { $count } rijen, die niet opgesomd zijn.
    .hint = Zie de eerste: ze zeggen wat er te doen is.
C-129 = “{ $text }” in “{ $column }” beschrijft geen betrekking.
    .hint = Schrijf het niveau van A tot E, de arbeidstijd als 4/5, en een periode waarvan het einde na het begin komt.
C-130 = Geen vastleggingsdatum: de datum van de factuur, { $day }, komt in de plaats.
    .hint = Vermeld de dag van de vastlegging: die alleen telt voor het jaar, en een factuur volgt altijd op haar bestelling.
C-131 = De rij is van een andere gemeente, “{ $text }”; dit dossier is dat van { $meant }.
    .hint = Niets gaat van de ene enveloppe naar de andere: dien deze rij in bij haar gemeente, of verbeter de cel.
C-132 = Er is geen enveloppe “{ $text }” voor deze gemeente; dit dossier is dat van { $meant }.
    .hint = Schrijf de naam of de code van de toelage, bijvoorbeeld SVPP, of laat de cel leeg.
C-133 = De rij is van een andere enveloppe, “{ $text }”; dit dossier is dat van { $meant }.
    .hint = Niets gaat van de ene enveloppe naar de andere: dien deze rij in bij het dossier van haar enveloppe.
C-134 = De rij is van een ander jaar, “{ $text }”; dit dossier is dat van { $meant }.
    .hint = Elk jaar heeft zijn enveloppe: dien deze rij in bij het dossier van haar jaar.
C-135 = De overeenkomst heeft geen operationele doelstelling “{ $text }” voor deze enveloppe: de controle zal de rij weigeren.
    .hint = Neem het volledige nummer van de doelstelling over, zoals het in de overeenkomst staat, bijvoorbeeld 1.1.1.1.1.
C-136 = Dit factuurnummer is bijna dat van rij { $row } van het bestand.
    .hint = Is het dezelfde factuur, verwijder dan een van beide rijen; neem anders beide nummers over zoals ze gedrukt staan.
C-137 = Deze factuur staat ook op rij { $row } van het bestand, zonder haar totaal op beide.
    .hint = Is ze verdeeld, vermeld dan haar totaal en het deel van elke rij; anders geldt de tweede rij als tweemaal ingediend.
C-138 = De cel “{ $column }” lijkt een opgevolgde persoon te noemen.
    .hint = Omschrijf de uitgave zonder de naam: geen opgevolgde persoon staat in een financieel dossier.
C-139 = “{ $text }” in “{ $column }” is groter dan het grootste bedrag dat gelezen wordt, { $most }.
    .hint = Controleer het aantal cijfers en de plaats van de komma.
C-140 = Verscheidene bladen bevatten uitgaven: { $sheets }.
    .hint = Zeg welk blad het dossier is, of bewaar alleen dat blad in de werkmap; welk blad telt, wordt niet geraden.
C-141 = De werkmap heeft geen blad “{ $sheet }”. Gevonden bladen: { $sheets }.
    .hint = Neem de naam van het blad over zoals hij op het tabblad staat.
C-142 = Een formule berekent de cel “{ $column }”; de bewaarde waarde telt.
    .hint = Controleer of die waarde bijgewerkt is: niets wordt herberekend.
C-143 = “{ $stored }” in “{ $column }” is gelezen als { $text }.
    .hint = Niets te doen: het rekenblad bewaarde dit bedrag op een haar van de cent.
C-144 = In het blad “{ $sheet }” zijn { $rows } rijen en { $columns } kolommen verborgen; ze worden gelezen als de andere. Rijen: { $first }.
    .hint = Maak ze zichtbaar voor u het dossier voor echt verklaart, of verwijder ze.
C-145 = { $count } verborgen bladen bevatten uitgaven en worden niet gelezen: { $sheets }.
    .hint = Maak ze zichtbaar en dien ze apart in als ze bij het dossier horen.
C-146 = De werkmap verwijst naar andere bestanden; ze worden niet geopend.
    .hint = Vervang die verwijzingen door hun waarden.
C-147 = De werkmap bevat macro’s; ze wordt niet gelezen.
    .hint = Bewaar ze zonder macro’s, als werkmap .xlsx of .ods.
C-148 = Het bestand telt meer dan { $most } { $what ->
        [sheets] bladen
        [cells] cellen
       *[rows] rijen
    }.
    .hint = Bewaar alleen het blad van het dossier, of verdeel het over verscheidene bestanden.
C-149 = De cel { $cell } staat te ver naar rechts: hoogstens { $most } kolommen worden gelezen.
    .hint = Verwijder wat daar staat, en de kolommen die niet in het model staan.
C-150 = { $rows } rijen van dit bestand zijn teruggegeven ter verbetering en staan niet in het dossier.
    .hint = Verbeter ze in het teruggegeven bestand en voeg ze dan toe aan het dossier.
C-151 = Het bestand is beschadigd, of werd door geen rekenblad of factuurprogramma geschreven.
    .hint = Open het in uw programma, bewaar het opnieuw en dien dat bestand in.
C-152 = “{ $text }” kan op { $day } geen datum van uitgifte zijn.
    .hint = Kijk de factuur na bij de leverancier; een toekomstige factuur verantwoordt niets.
C-153 = Het bestand is met een wachtwoord beveiligd, of heeft een oud formaat (.xls, .xlsb).
    .hint = Bewaar het zonder wachtwoord, als werkmap .xlsx of .ods, of als CSV.
C-154 = Dit bestand lezen vraagt meer plaats of tijd dan er gegeven is.
    .hint = Bewaar alleen het blad van het dossier, zonder afbeeldingen of opmaak, of bewaar het als CSV.
C-155 = Dit bestand is een elektronische factuur: ze zegt niet waartoe de uitgave dient.
    .hint = Vermeld ernaast de categorie, de aard, de doelstelling, en of de btw terugvorderbaar is.
C-156 = De factuur is in “{ $text }”; alleen de euro wordt gelezen.
    .hint = Vraag de factuur in euro, of voeg de afrekening van de bank bij en voer de uitgave in.
C-157 = De bedragen van de factuur kloppen niet: { $stated } is vermeld, de berekening geeft { $sum }.
    .hint = Vraag de leverancier een juiste factuur; het vermelde bedrag telt, en iemand kijkt het na.
C-158 = De factuur is gericht aan “{ $named }”, en niet aan { $meant }.
    .hint = Alleen de gemeente van de enveloppe verantwoordt wat zij zelf betaald heeft.
C-159 = Een document in de factuur heeft { $size } MB; hoogstens { $most } MB worden gelezen.
    .hint = Vraag de factuur zonder haar bijlagen, en voeg die apart toe.
C-201 = Bij de uitgave hoort geen enkel bewijsstuk.
    .hint = Voeg de factuur, de loonstaat of het contract bij en vermeld de referentie.
    .title = Bewijsstuk ontbreekt
C-202 = Bij de uitgave hoort geen betalingsbewijs.
    .hint = Voeg een kopie van het rekeninguittreksel of een door de begunstigde gekweten stuk bij.
    .title = Betalingsbewijs ontbreekt
C-203 = Een betalingsopdracht bewijst niet dat de uitgave betaald is.
    .hint = Vervang ze door het rekeninguittreksel waarop het bedrag is afgeschreven.
    .title = Een betalingsopdracht bewijst niets
C-204 = De uitgave is vastgelegd buiten het jaar van de enveloppe.
    .hint = Controleer de vastleggingsdatum: alleen die telt, niet de factuur of de betaling. Een uitgave van een ander jaar hoort bij de enveloppe van dat jaar.
    .title = Vastgelegd buiten het jaar
C-205 = De uitgave valt onder geen enkele kredietcategorie, of onder een andere dan die van haar aard.
    .hint = Schrijf personeel, werking of investering, naargelang de aard van de uitgave.
    .title = Onbekende categorie
C-206 = De catalogus weigert deze aard van uitgave.
    .hint = Haal de lijn weg, of verbeter de aardcode als ze fout is.
    .title = Geweigerde aard
C-207 = De catalogus beslist niet over deze aard: een persoon beslist en motiveert.
    .hint = Leg in de opmerking uit waarvoor de uitgave diende; u krijgt een schriftelijke motivering.
    .title = Te beoordelen aard
C-208 = De prijs per stuk haalt de drempel voor investeringen niet.
    .hint = Dien de uitgave opnieuw in als werkingskost, of vermeld de juiste prijs per stuk.
    .title = Onder de drempel per stuk
C-209 = De lijn vraagt niets, of de creditnota verwijst naar geen enkele factuur in het bestand, of naar een geweigerde.
    .hint = Vul het bedrag in; vermeld bij een creditnota het nummer van de gecrediteerde factuur.
    .title = Nulbedrag of creditnota zonder factuur
C-210 = Er is geen operationele doelstelling van deze overeenkomst aangeduid; is ze aangeduid, dan bevestigt een persoon het verband.
    .hint = Vermeld de operationele doelstelling die de uitgave dient, zoals genummerd in de overeenkomst voor deze toelage.
    .title = Verband met een doelstelling
C-211 = Een eerdere lijn vraagt deze factuur al aan, of de gevraagde delen overschrijden haar totaal.
    .hint = Verwijder de lijn; is de factuur verdeeld, vermeld dan het factuurtotaal en het deel per lijn.
    .title = Dubbel in het bestand
C-212 = Deze factuur wordt al in een ander dossier aangevraagd.
    .hint = Haal ze uit een van beide dossiers; is ze verdeeld, vermeld dan het factuurtotaal en uw deel.
    .title = Dubbel in een ander dossier
C-213 = De categorie overschrijdt haar maximale aandeel van de enveloppe; het teveel valt weg.
    .hint = Aan de lijnen is niets te verbeteren: het maximale aandeel ligt vast in de toepasselijke versie.
    .title = Quotum overschreden
C-214 = De aanvaarde uitgaven overschrijden de enveloppe; het teveel valt weg.
    .hint = Niets te verbeteren: de enveloppe is een maximum en er gaat niets naar een andere enveloppe.
    .title = Enveloppe overschreden
C-215 = Een andere overheid betaalt al een deel van deze kosten; het teveel wordt geweigerd.
    .hint = Vraag alleen de kosten min de andere financiering.
    .title = Elders gefinancierd
C-216 = De uitgave overschrijdt het plafond van haar aard; het teveel wordt geweigerd.
    .hint = Vermeld de prijs per stuk en het aantal: het plafond geldt per stuk.
    .title = Plafond overschreden
C-217 = De lijn vraagt meer dan de betrekking mag kosten volgens niveau, arbeidstijd en dagen.
    .hint = Controleer niveau, diploma, arbeidstijd en periode; alle lijnen van een betrekking delen haar plafond.
    .title = Plafond van de betrekking overschreden
C-218 = De lijn betaalt een betrekking zonder ze te beschrijven.
    .hint = Geef de betrekking een referentie, nooit een naam, met niveau, arbeidstijd en gewerkte dagen.
    .title = Betrekking niet beschreven
C-219 = De lijn vraagt meer dan het forfait van deze werknemer.
    .hint = Controleer arbeidstijd en maanden; over een arbeidstijd zonder forfait in de bijlage beslist een persoon.
    .title = Forfait overschreden
C-220 = Deze aard betaalt niet zoveel betrekkingen.
    .hint = Vraag alleen de toegelaten betrekkingen; geef alle lijnen van een betrekking dezelfde referentie.
    .title = Te veel betrekkingen
C-221 = De lijnen van deze aard overschrijden samen het plafond van het jaar; het teveel wordt geweigerd.
    .hint = Vraag alleen wat van het plafond van het jaar overblijft.
    .title = Plafond van het jaar overschreden
C-222 = Een stuk dat de bijlage vraagt, ontbreekt.
    .hint = Voeg het bij en zeg vóór een dubbelepunt wat elk stuk is, bijvoorbeeld ‘bestelbon: BC-12’.
    .title = Stuk ontbreekt
C-302 = Lijn { $line } stelt geen vraag onder { $rule }, of die is al beantwoord.
    .hint = Herlaad de pagina om te zien hoe het met de lijn staat.
C-303 = De beslissing over lijn { $line } is niet gemotiveerd.
    .hint = Schrijf op waarom, in minstens één zin.
C-304 = { $amount } kan niet op lijn { $line }: hoogstens { $open }, en niet minder dan wat al aanvaard is.
    .hint = Kies een bedrag binnen deze grenzen.
C-305 = Deze lijn bestaat niet in het dossier van { $envelope }.
    .hint = Controleer haar nummer in de afrekening.
C-306 = { $lines ->
    [one] Eén lijn moet nog beslist worden, voor { $pending }.
   *[other] { $lines } lijnen moeten nog beslist worden, voor { $pending }.
    }
    .hint = Beslis erover en dien dan de afrekening in.
C-307 = { $category ->
    [personnel] De personeelskosten
    [operating] De werkingskosten
   *[investment] De investeringen
    } halen hun minimale aandeel niet: { $amount } van minstens { $least } ({ $article }).
    .hint = Ga na of alle uitgaven van deze categorie in het dossier zitten.
C-308 = Geen bekende tekst legt een quotum vast; { $article } laat het open en er valt niets weg.
    .hint = Vraag de juridische dienst naar het besluit dat deze delegatie invult.
C-309 = Geen bekende tekst legt de termijn van betwisting vast.
    .hint = Vraag de juridische dienst naar het besluit dat deze delegatie invult; er wordt geen termijn verondersteld.
C-310 = De termijn van betwisting is verstreken op { $last }.
    .hint = De afrekening wordt definitief; alleen bij een onregelmatigheid gaat ze opnieuw open.
C-311 = Lijn { $line } is volledig aanvaard: er valt niets te betwisten.
    .hint = Kies een verminderde of geweigerde lijn.
C-312 = Lijn { $line } wordt al betwist.
    .hint = Wacht de beslissing over de eerste betwisting af.
C-313 = De betwisting van lijn { $line } bevat geen argument.
    .hint = Schrijf op waarom de beslissing moet veranderen en voeg de stukken bij.
C-314 = De gemeente ging akkoord op { $day }; er kan niets meer betwist worden.
    .hint = Niets te doen: de afrekening kan definitief worden.
C-315 = De termijn van betwisting loopt nog, tot en met { $last }.
    .hint = Wacht het einde van de termijn of het akkoord van de gemeente af.
C-316 = { $lines ->
    [one] Eén betwisting wacht nog op een beslissing.
   *[other] { $lines } betwistingen wachten nog op een beslissing.
    }
    .hint = Beslis er schriftelijk over, lijn per lijn.
C-317 = Lijn { $line } wordt niet betwist, of over de betwisting is beslist.
    .hint = Herlaad de pagina om te zien hoe het met de lijn staat.
C-318 = { $day } ligt vóór de indiening van de afrekening op { $submitted }.
    .hint = Controleer de datum.
C-320 = De gevraagde informatie kwam niet binnen de termijn.
    .hint = Stuur ze en betwist de lijn in de voorlopige afrekening.
    .title = Informatie niet ontvangen
C-321 = Op lijn { $line } staat niets open, of er wordt geen ander antwoord verwacht.
    .hint = Herlaad de pagina om te zien hoe het met de lijn staat.
C-322 = Geen tekst laat het aan een persoon over om { $rule } op lijn { $line } opzij te zetten.
    .hint = De regel steunt op de wet; de gemeente kan de lijn betwisten.
C-323 = Lijn { $line } kan in deze toestand niet opzijgezet of hervat worden.
    .hint = Alleen een open lijn wordt opzijgezet, en alleen een opzijgezette lijn hervat.
C-324 = De laatste dag om te antwoorden, { $due }, valt niet na de dag van de vraag.
    .hint = Geef minstens één werkdag.
C-325 = { $lines ->
    [one] Eén lijn is opzijgezet, voor { $amount }.
   *[other] { $lines } lijnen zijn opzijgezet, voor { $amount }.
    }
    .hint = Ze houden hun jaar en worden in een latere afrekening beslist.

outcome-accepted = aanvaard
outcome-reduced = verminderd
outcome-refused = geweigerd
outcome-proposed = voorgesteld ter aanvaarding
outcome-pending = te beslissen
outcome-asked = wacht op informatie
outcome-parked = opzijgezet
stage-draft = ontwerp van afrekening
stage-provisional = voorlopige afrekening
stage-definitive = definitieve afrekening
