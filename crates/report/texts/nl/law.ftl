# Het recht als gegevens: wat onleesbaar is, wat elkaar tegenspreekt, wat ontbreekt.

L-001 = Het bestand { $file } is onleesbaar: { $reason }.
    .hint = Verbeter de aangeduide plaats; de rest van de map is gelezen.
L-002 = { $name } is twee keer beschreven; { $file } blijft buiten beschouwing.
    .hint = Houd één map per instrument en per stelsel.
L-003 = Het bestand { $missing }, dat { $file } noemt, ontbreekt.
    .hint = Voeg het toe, of verbeter de naam.
L-011 = „{ $name }” is de naam van geen enkele gemeente ({ $file }).
    .hint = Behoud de naam zoals hij gedrukt is, en voeg deze schrijfwijze toe aan het gemeenteregister.
L-012 = „{ $name }” staat twee keer in { $file }; de tweede regel blijft buiten beschouwing.
    .hint = Ga de tabel na in het Belgisch Staatsblad.
L-013 = Het gedrukte totaal in { $file } is { $stated }; de regels maken samen { $computed }, een verschil van { $difference }.
    .hint = Niets te verbeteren: beide totalen blijven zoals ze zijn.
L-014 = { $file } telt { $rows ->
    [one] één regel
   *[other] { $rows } regels
} in plaats van { $stated }.
    .hint = Vergelijk de tabel met de gedrukte bijlage.
L-015 = Samen wijken de gedrukte totalen van { $scheme } { $difference } af van hun regels.
    .hint = Niets te verbeteren: het verschil van elke tabel wordt apart getoond.
L-021 = { $file } noemt een artikel dat niet bestaat: { $article }.
    .hint = Verbeter de verwijzing, of voeg het artikel toe aan zijn instrument.
L-022 = { $scheme }, { $allocation }: „{ $modality }” heeft geen versie voor { $on }, gezien op { $known }.
    .hint = Voeg een waarde met haar artikel toe, of het artikel dat het punt openlaat.
L-023 = { $scheme }, { $allocation }: „{ $modality }” heeft meer dan één versie voor { $on }, gezien op { $known }.
    .hint = Begrens de versies: elke dag heeft er precies één.
L-024 = De waarde van „{ $name }” past niet in { $file }: { $reason }.
    .hint = Zie law/README.md voor de vorm van elke waarde.
L-025 = { $file } noemt „{ $name }”, dat in dit stelsel niet bestaat.
    .hint = Verbeter de naam van de modaliteit, de toelage of het instrument.
L-026 = { $scheme }, { $allocation }: { $count ->
    [one] één onderwerp heeft geen artikel
   *[other] { $count } onderwerpen hebben geen artikel
} voor { $on }, gezien op { $known }: { $topics }.
    .hint = Een handeling zonder artikel wordt niet gesteld; voeg het artikel toe zodra de tekst gevonden is.
L-031 = { $article } laat een punt open dat { $scheme } niet noemt.
    .hint = Voeg het toe aan de open termen van het stelsel, met wat het invult of met een lege lijst.
L-032 = Niets wat bekend is, vult in wat { $article } openlaat ({ $scheme }).
    .hint = Leg de vraag voor aan de juridische dienst; er wordt geen waarde verondersteld.
L-041 = { $article } is niet volledig gelezen of niet gevonden ({ $scheme }).
    .hint = De pagina van het stelsel zegt wat ontbreekt en hoe het zonder gaat.
