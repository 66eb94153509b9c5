# Wat een nalezer van de overeenkomst zelf zou zeggen.

A-001 = Deze strategische doelstellingen vallen onder geen algemene doelstelling.
    .hint = Voeg de algemene doelstelling van de sector toe.
A-002 = Er ontbreekt een niveau erboven: { $kind ->
        [sector] de activiteitssector
        [strategic] de strategische doelstelling
       *[allocation] de toelage
    }.
    .hint = Voeg het opschrift toe, of bevestig dat er maar één is.
A-003 = Deze strategische doelstelling van het model is niet ingevuld.
    .hint = Vul ze in, of zeg dat ze niet gekozen is.
A-004 = Deze doelstelling wordt behandeld door de politiezone.
    .hint = Voeg het document van de zone toe; hier is geen inhoud vereist.
A-005 = Geschrapte optie: niet gekozen.
    .hint = Niets te doen; de tekst blijft bewaard.
A-006 = Beide opties voor de bijdrage aan de politiezone zijn behouden.
    .hint = Schrap de optie die niet gekozen is.
A-007 = De nummering springt naar { $number }; verwacht was { $expected }.
    .hint = De nummers van het document blijven; controleer of niets ontbreekt.
A-008 = Eén opschrift dekt verschillende doelstellingen van het model: { $numbers }.
    .hint = Niets te doen als ze samen worden nagestreefd.
A-009 = { $level ->
        [strategic] Deze strategische doelstelling
       *[operational] Deze operationele doelstelling
    } heeft geen operationele doelstelling.
    .hint = Zeg hoe ze zal worden bereikt.
A-010 = { $level ->
        [strategic] Deze strategische doelstelling
       *[operational] Deze operationele doelstelling
    } heeft geen verwacht resultaat.
    .hint = Voeg een zichtbaar en meetbaar resultaat toe.
A-011 = { $level ->
        [strategic] Deze strategische doelstelling
       *[operational] Deze operationele doelstelling
    } heeft geen indicator.
    .hint = Voeg er een toe: bij de indiening is hij vereist.
A-012 = { $bare ->
        [one] Eén indicator van de { $all } heeft
       *[other] { $bare } indicatoren van de { $all } hebben
    } geen streefwaarde.
    .hint = Bepaal een streefwaarde: teken, getal, eenheid, periode.
A-013 = { $count ->
        [one] Eén operationele doelstelling staat
       *[other] { $count } operationele doelstellingen van de { $of } staan
    } ook onder “{ $allocation }”.
    .hint = Zeg welke van beide toelagen ze financiert: niets gaat van de ene naar de andere.
A-014 = Dezelfde doelstelling staat bij de ploeg “{ $unit }”.
    .hint = Dat mag; let erop de resultaten niet dubbel te tellen.
A-015 = Dit resultaat lijkt op een indicator.
    .hint = Het blijft een resultaat; verplaats het als het een meting is.
A-016 = “{ $figure }” zou een streefwaarde kunnen zijn ({ $sure } % zeker).
    .hint = Bevestig ze om ze op te volgen, of laat ze in de tekst.
A-019 = De lijst zegt “{ $title }”: { $words ->
        [one] één woord verschilt
       *[other] { $words } woorden verschillen
    } ({ $article }).
    .hint = Neem de titel van de lijst over; de lokale inkleuring hoort bij de operationele doelstellingen.
A-020 = Deze titel staat niet in de gesloten lijst van “{ $scheme }”.
    .hint = De titel die er het dichtst bij komt, is “{ $nearest }” ({ $article }).
A-021 = Deze titel hoort bij “{ $other }”; hier zegt de lijst “{ $title }” ({ $article }).
    .hint = Neem de titel over van de lijst die voor deze periode geldt.
A-022 = “{ $title }” zegt hier “{ $whole }” ({ $sure } % van de letters stemt overeen).
    .hint = Vergelijk met het ondertekende document en verbeter als het hetzelfde is; er is niets vervangen.
A-030 = Er is geen voorstel { $proposal }.
    .hint = Zie de voorstellen opnieuw.
A-031 = Voorstel { $proposal } staat niet meer in de boom: het, of waar het onder hangt, is genegeerd of samengevoegd.
    .hint = Herstel eerst wat genegeerd is.
A-032 = De reden om voorstel { $proposal } te negeren ontbreekt.
    .hint = Schrijf waarom; de administratie en de auditor zullen het lezen.
A-033 = Voorstel { $proposal } heeft aan die kant geen buur van dezelfde soort.
    .hint = Verplaats het eerst naast het voorstel waar het bij hoort, of verbeter de soort.
A-034 = Voorstel { $proposal } en zijn buur hebben niet dezelfde status, of twee verschillende streefwaarden.
    .hint = Verbeter eerst een van beide.
A-035 = Voorstel { $proposal } wordt enkel tussen twee van zijn woorden gesplitst.
    .hint = Behoud alle woorden en begin een nieuwe regel waar het tweede begint.
A-036 = Voorstel { $proposal } kan niet op die plaats in de boom hangen.
    .hint = Een sector draagt algemene doelstellingen, een algemene doelstelling strategische, een strategische doelstelling of een ploeg operationele doelstellingen, resultaten en indicatoren.
A-037 = De tekst van voorstel { $proposal } ontbreekt, is te lang of bevat onzichtbare tekens.
    .hint = Typ hem, in hoogstens 20.000 tekens.
A-038 = Voorstel { $proposal } is niet genegeerd.
    .hint = Zie opnieuw hoe het ervoor staat.
