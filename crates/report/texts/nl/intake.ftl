# Een ingevoerd document nalezen: wat gelezen, samengevoegd, gescheiden of opengelaten is.

I-001 = Dit document bevat geen tekst.
    .hint = Laad het volledige document op; een scan vraagt eerst tekstherkenning.
I-002 = Dit document is groter dan tien megabyte.
    .hint = Laad alleen de tekst op, zonder afbeeldingen of bijlagen.
I-003 = Dit document telt meer dan honderdduizend regels.
    .hint = Laad één overeenkomst tegelijk op.
I-004 = De codering van dit document wordt niet herkend.
    .hint = Bewaar het als tekst in UTF-8 en laad het opnieuw op.
I-005 = Dit bestand is niet van een soort die hier gelezen wordt: tekst, Markdown, HTML, Word (.docx), OpenDocument (.odt) of pdf.
    .hint = Open het in het programma dat het schreef en bewaar het in een van deze formaten.
I-006 = Dit document is te diep genest: lijsten, tabellen of elementen.
    .hint = Controleer de inspringingen; een overeenkomst vraagt twee niveaus van lijsten.
I-007 = Een onzichtbaar teken keert hier de leesrichting om: men zou iets anders lezen dan wat is opgeslagen.
    .hint = Verwijder dat teken en typ het woord opnieuw.
I-008 = Niets in dit document lijkt op een overeenkomst: geen titel, geen sector, geen doelstelling.
    .hint = Controleer of dit het juiste bestand is.
I-009 = Deze regel telt meer dan een miljoen tekens.
    .hint = Bewaar de tekst met zijn regeleinden.
I-010 = De tekst werd gelezen als { $encoding }.
    .hint = Niets te doen als de accenten kloppen.
I-011 = { $count ->
        [one] Eén beschadigd teken is vervangen door een zichtbaar teken
       *[other] { $count } beschadigde tekens zijn vervangen door een zichtbaar teken
    }.
    .hint = Vergelijk met het origineel op de plaatsen met �.
I-012 = { $count ->
        [one] Eén besturingsteken is genegeerd
       *[other] { $count } besturingstekens zijn genegeerd
    }.
    .hint = Niets te doen: ze hebben geen betekenis in een tekst.
I-013 = Dit bestand is beschadigd: het is afgebroken, of de inhoud is niet wat de inhoudstafel aankondigt.
    .hint = Open het origineel, bewaar het opnieuw en laad het nog eens op.
I-014 = Uitgepakt is dit bestand groter dan wat gelezen wordt.
    .hint = Laad alleen de overeenkomst op, zonder afbeeldingen of bijlagen.
I-015 = De XML van dit bestand verklaart een documenttype of entiteiten, of zou de lezer uitputten: geen tekstverwerker schrijft dat.
    .hint = Open het in een tekstverwerker en bewaar het opnieuw als .docx of .odt.
I-016 = Een onderdeel van dit bestand leidt buiten het archief, is een koppeling of staat er twee keer in: twee lezers zouden twee teksten zien.
    .hint = Open het in een tekstverwerker en bewaar het opnieuw.
I-017 = Dit bestand is met een wachtwoord beveiligd, of van een Office-formaat van vóór 2007.
    .hint = Bewaar het zonder wachtwoord, als .docx, .odt of pdf.
I-018 = Deze pdf is beschadigd: ze is afgebroken, of haar pagina’s leiden nergens heen.
    .hint = Exporteer ze opnieuw uit het oorspronkelijke document.
I-019 = Het lezen werd gestopt: het vroeg meer tijd of geheugen dan een bestand krijgt.
    .hint = Laad alleen de overeenkomst op, of bewaar ze opnieuw uit het oorspronkelijke document.
I-020 = Dit document heeft geen herkende titel.
    .hint = Geef aan of het een overeenkomst of een projectplan is, voor welke gemeente en welke jaren.
I-021 = Er wordt geen gemeente genoemd.
    .hint = Kies de begunstigde gemeente.
I-022 = “{ $name }” is geen bekende gemeente.
    .hint = Verbeter de naam of kies de gemeente; er wordt er geen verondersteld.
I-023 = Er is geen periode vermeld.
    .hint = Vermeld de eerste en de laatste dag van de overeenkomst.
I-024 = De periode komt uit de titel: van { $start } tot { $end }.
    .hint = Bevestig ze: geen bepaling legt ze vast.
I-025 = De periode eindigt op { $end }, vóór haar begin op { $start }.
    .hint = Verbeter een van beide datums.
I-026 = Er wordt geen gemeenteraadsbeslissing vermeld.
    .hint = Vermeld de datum van de beslissing; zonder haar kan de overeenkomst niet worden ondertekend.
I-027 = De gemeenteraadsbeslissing van { $decision } is ouder dan het besluit van { $decree } dat zij uitvoert.
    .hint = Controleer de datum, of voeg de beslissing toe die deze overeenkomst goedkeurt.
I-028 = De gemeenteraadsbeslissing van { $decision } valt na het begin van de periode op { $start }.
    .hint = Terugwerkende kracht is toegelaten; controleer alleen de datum.
I-029 = Deze overeenkomst is niet ondertekend: plaats of datum ontbreekt.
    .hint = Laad het ondertekende exemplaar op; tot dan is geen betaling mogelijk.
I-030 = Ondertekend op { $date }, na het begin van de periode op { $start }.
    .hint = Terugwerkende kracht is toegelaten; niets te verbeteren.
I-031 = De datum van ondertekening, { $date }, past niet bij de periode van { $start } tot { $end }.
    .hint = Controleer het jaar.
I-032 = Er is geen bedrag vermeld.
    .hint = De bedragen komen dan uit de bijlage bij het besluit; controleer of ze kloppen.
I-033 = Het bedrag van { $amount } is niet opgesplitst { $what ->
        [year] per jaar
        [allocation] per toelage
       *[both] per jaar en per toelage
    }.
    .hint = Splits het op grond van een stuk, of laat de vraag open; niets wordt ambtshalve verdeeld.
I-034 = Het bedrag van { $amount } is in strijd met dat van { $other }, regel { $line }.
    .hint = Beide blijven bewaard; zeg welk geldt.
I-035 = Een bedrag kon hier niet worden gelezen.
    .hint = Schrijf het met twee decimalen, bijvoorbeeld 276.041,89 EUR.
I-036 = Hier staat een rijksregisternummer.
    .hint = Haal het uit het document: een overeenkomst bevat er nooit.
I-037 = Hier lijkt een persoon te worden genoemd.
    .hint = Vervang de naam door de functie; persoonsdossiers horen hier niet thuis.
I-038 = Ondertekend op { $date }, vóór de gemeenteraadsbeslissing van { $decision }.
    .hint = Controleer beide datums: de raad beslist vóór de ondertekening.
I-040 = Deze tekst vond geen plaats in de boom.
    .hint = Koppel hem aan een doelstelling, of bevestig dat hij apart mag blijven.
I-041 = “{ $text }” is weggelaten: een rest van de opmaak of van het scannen.
    .hint = Niets te doen, tenzij de tekst telt.
I-042 = Deze tekst is bij de afgebroken zin ervoor gevoegd.
    .hint = Controleer of beide delen bij elkaar horen.
I-043 = Deze alinea is gelezen als een punt van de lijst: het opsommingsteken ontbreekt.
    .hint = Controleer of ze op zichzelf een punt vormt.
I-044 = Het opschrift “{ $text }” werd herkend ondanks de spelling.
    .hint = Niets te doen; de tekst blijft zoals hij is.
I-045 = Op dit opschrift volgt geen tekst.
    .hint = Vul de doelstelling aan op basis van het origineel.
I-046 = { $kind ->
        [sector] Deze sector staat
        [general] Deze algemene doelstelling staat
        [strategic] Deze strategische doelstelling staat
       *[allocation] Deze toelage staat
    } hierboven al; beide zijn samengevoegd.
    .hint = Controleer of niets ze onderscheidt.
I-047 = Dit document heeft een titel, maar er werd geen doelstelling gevonden.
    .hint = Controleer of het niet is afgebroken.
I-048 = “{ $text }” lijkt afgebroken; elders staat: “{ $whole }”.
    .hint = Neem de volledige tekst over als hij dezelfde is.
I-049 = Een deel van deze tekst is geschrapt en een deel niet; alle woorden zijn behouden.
    .hint = Verwijder de woorden die niet meer gelden, of schrap de hele optie.
I-050 = { $count ->
        [one] Eén rij van het model is niet ingevuld
       *[other] { $count } rijen van het model zijn niet ingevuld
    }.
    .hint = Niets te doen: een lege rij is geen doelstelling.
I-051 = Deze tabel was woord voor woord gescheurd; ze is opnieuw samengesteld.
    .hint = Vergelijk elke cel met het origineel voor u aanvaardt.
I-052 = Deze tabel is gescheurd en kon niet met zekerheid worden samengesteld; de woorden zijn bewaard.
    .hint = Voer deze rijen met de hand in op basis van het origineel.
I-053 = Deze tabel heeft geen kop; de kolommen zijn gelezen in de volgorde van het model.
    .hint = Controleer: doelstelling, resultaat, indicator.
I-054 = “{ $text }” staat in een kolom die het model niet kent.
    .hint = De tekst is niet overgenomen; noteer hem elders als hij telt.
I-055 = Het losse teken “{ $text }” is weggelaten.
    .hint = Controleer op het origineel of het geen bedoeld cijfer is.
I-056 = Deze tekst begint midden in een zin.
    .hint = Vul het begin aan op basis van het origineel.
I-057 = Deze tekst stopt midden in een zin.
    .hint = Vul het einde aan op basis van het origineel.
I-058 = { $count } uitspraken stonden in één cel; ze zijn gescheiden.
    .hint = Controleer de splitsing.
I-059 = Deze rij zet de vorige voort, die door een paginasprong was afgebroken; ze zijn cel per cel samengevoegd.
    .hint = Controleer of beide bij elkaar horen.
I-060 = De streefwaarde van “{ $text }” kan op twee manieren worden gelezen; geen enkele is overgenomen.
    .hint = Schrijf één streefwaarde.
I-061 = “{ $figure }” heeft geen vergelijkingsteken: gelezen als exacte waarde.
    .hint = Schrijf ≥ of ≤ als het een minimum of maximum is.
I-062 = “{ $figure }” is een strikte vergelijking: gelezen als “minstens” of “hoogstens”.
    .hint = Schrijf ≥ of ≤ om de twijfel weg te nemen.
I-063 = De streefwaarden “{ $text }” zijn meer of minder in aantal dan de indicatoren ernaast; geen ervan is toegekend.
    .hint = Schrijf elke streefwaarde achter haar indicator.
I-064 = “{ $figure }” kan duizendtallen of decimalen bevatten: gelezen als { $value }.
    .hint = Schrijf duizendtallen met een spatie en decimalen met een komma.
I-065 = “{ $figure }” is een cijfer bij benadering: gelezen als een exacte waarde.
    .hint = Schrijf ≥ of ≤ om de twijfel weg te nemen.
I-066 = Een letter staat in “{ $figure }” waar een andere of een cijfer hoort: gelezen alsof het er stond.
    .hint = Kijk de streefwaarde na in het origineel.
I-070 = Deze pdf start een programma bij het openen.
    .hint = Exporteer ze opnieuw uit het oorspronkelijke document, zonder script of actie.
I-071 = Dit document bevat afbeeldingen van bladzijden, en geen tekst.
    .hint = Laad het oorspronkelijke Word-bestand op, of haal de scan door een tekstherkenning (OCR) en laad het resultaat op.
I-072 = “{ $text }” staat boven of onder aan { $count } bladzijden; het is niet in de tekst opgenomen.
    .hint = Niets te doen, tenzij het bij de overeenkomst hoort.
I-073 = “{ $text }” was aan het einde van een regel afgebroken en is weer samengevoegd.
    .hint = Controleer de spelling.
I-074 = De kop van deze tabel staat opnieuw op { $count ->
        [one] de volgende bladzijde
       *[other] de { $count } volgende bladzijden
    }; daar is hij weggelaten.
    .hint = Controleer of het één tabel is.
I-075 = Op bladzijde { $pages } is geen tekst gevonden.
    .hint = Zijn deze bladzijden scans, haal ze dan door een tekstherkenning (OCR) en laad het resultaat op.
I-076 = { $count ->
        [one] Eén woord bevat
       *[other] { $count } woorden bevatten
    } tekens die de pdf niet verklaart; in hun plaats staat een �.
    .hint = Exporteer de pdf opnieuw met de lettertypen erin, of laad het oorspronkelijke bestand op.
I-077 = Bladzijde { $page } is beschadigd en maar gedeeltelijk gelezen.
    .hint = Vergelijk de bladzijde met het origineel, of laad het oorspronkelijke bestand op.
I-078 = Deze tabel heeft geen lijnen; de cellen zijn gevonden aan hun plaats.
    .hint = Vergelijk elke rij met het origineel.
I-079 = Deze tekst staat in { $count } kolommen; ze zijn na elkaar gelezen.
    .hint = Controleer of geen zin van de ene kolom in de andere springt.
I-091 = Wat in de pagina rond de tekst staat, werd terzijde gelaten: “{ $text }”.
    .hint = Niets te doen als het gaat om het menu, de kop of de voet van de site.
I-094 = Dit veld biedt andere keuzes, die niemand heeft gemaakt: “{ $text }”.
    .hint = Controleer of de getoonde keuze die van de gemeente is.
I-095 = Deze tekst staat naast elkaar in twee talen: het { $read ->
        [nl] Nederlands
        [de] Duits
        [en] Engels
       *[fr] Frans
    } werd gelezen, het { $other ->
        [nl] Nederlands
        [de] Duits
        [en] Engels
       *[fr] Frans
    } (op { $count ->
        [one] één plaats
       *[other] { $count } plaatsen
    }) is als vertaling terzijde gelaten.
    .hint = Om de andere taal te lezen: perron import --language { $other } BESTAND.
I-096 = De aanwijzing van het model om een optie te schrappen staat hier nog: niets zegt welke optie geldt.
    .hint = Schrap de opties die niet gelden en verwijder de aanwijzing.
I-097 = In de cel van één doelstelling staan verscheidene alinea’s: ze zijn als één gelezen.
    .hint = Geef elke doelstelling haar nummer als het er meer zijn.
I-098 = In deze cel staan verscheidene doelstellingen: hun resultaten en indicatoren zijn ernaast gehangen, onder geen van hen.
    .hint = Geef elke doelstelling een eigen rij.
I-099 = Alleen het Romeinse cijfer maakt van deze regel de titel van een toelage; het kan een punt van een lijst zijn.
    .hint = Noem de toelage in de titel, of nummer het punt anders.
I-100 = Waar de cellen van deze tabel zonder randen beginnen, is uit hun hoofdletters afgeleid.
    .hint = Kijk de doelstellingen, resultaten en indicatoren van deze regels na, of zet voor elk een streepje.
I-101 = De Romeinse cijfers van deze lijst volgen elkaar niet op; de regel is als het volgende punt gelezen.
    .hint = Verbeter de cijfers, of noem de toelage als de regel er een opent.
I-102 = De naam van de toelage werd herkend ondanks de spelling: “{ $text }”.
    .hint = Niets te doen als het die toelage is; verbeter anders de toelage van dit bedrag.
I-103 = Dit document is een wettekst, en geen overeenkomst.
    .hint = Lees het met “perron law read”. Zocht u de overeenkomst, kies dan het bestand ernaast.
I-080 = Deze tekst is verborgen en werd niet gelezen: “{ $text }”.
    .hint = Maak hem zichtbaar als hij telt, of wis hem.
I-081 = { $count ->
        [one] Eén bijgehouden invoeging werd gelezen
       *[other] { $count } bijgehouden invoegingen werden gelezen
    } alsof ze aanvaard is.
    .hint = Aanvaard of weiger de wijzigingen in het document en importeer het opnieuw.
I-082 = Tekst die bij het bijhouden van wijzigingen geschrapt is, werd niet gelezen: “{ $text }”.
    .hint = Aanvaard of weiger de wijzigingen in het document en importeer het opnieuw.
I-083 = Tekst die bij het bijhouden van wijzigingen verplaatst is, werd op zijn nieuwe plaats gelezen: “{ $text }”.
    .hint = Ga na of hij daar op zijn plaats staat.
I-084 = { $count ->
        [one] Eén opmerking (commentaar, noot, inhoudsopgave) werd
       *[other] { $count } opmerkingen (commentaar, noten, inhoudsopgave) werden
    } naast de tekst bewaard.
    .hint = Niets te doen: opmerkingen verbinden de partijen niet.
I-085 = Kop- en voetteksten apart gezet: “{ $text }”.
    .hint = Niets te doen, tenzij deze tekst telt.
I-086 = Het document verwijst naar iets buiten het bestand: “{ $text }”; er werd niets opgevraagd.
    .hint = Ga na of de tekst zonder dit element volledig is.
I-087 = Het document bevat macro’s; ze werden niet uitgevoerd en worden niet bewaard.
    .hint = Sla het document op zonder macro’s (.docx).
I-088 = { $count ->
        [one] Eén afbeelding zonder tekst werd
       *[other] { $count } afbeeldingen zonder tekst werden
    } weggelaten.
    .hint = Toont een afbeelding tekst (een ingeplakte scan), neem die dan over.
I-089 = { $count ->
        [one] Eén object dat in het document is ingevoegd, werd
       *[other] { $count } objecten die in het document zijn ingevoegd, werden
    } niet gelezen.
    .hint = Bevat het tekst of een tabel, plak die dan in het document zelf.
