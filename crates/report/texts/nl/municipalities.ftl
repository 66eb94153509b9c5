# De tabellen van de gemeenten en de kalender.

L-301 = Een regel van de tabel van de gemeenten is onleesbaar: { $reason }.
    .hint = Verbeter deze regel; de andere zijn gelezen.
L-302 = De fusie van { $predecessor } tot { $successor } noemt een code die geen gemeente draagt.
    .hint = Voeg de gemeente toe aan de tabel of verbeter de code.
L-303 = De code { $nis } staat tweemaal voor dezelfde dag.
    .hint = Sluit de eerste regel af voordat de tweede begint.
L-311 = De kalender is onleesbaar: { $reason }.
    .hint = Verbeter law/calendar.toml; zonder kalender wordt geen termijn berekend.
L-312 = De feestdag ‘{ $holiday }’ valt op een dag die niet bestaat.
    .hint = Verbeter de maand en de dag.
L-321 = De keuzes over de betalingen kunnen niet worden gelezen: { $reason }.
    .hint = Verbeter law/payments.toml; zonder dat bestand wordt niets betaald.
