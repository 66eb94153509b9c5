# The statement of a year.

step-claimed = Gevraagd
step-refused = Geweigerd op de lijnen
step-pending = Te beslissen
step-accepted = Aanvaard op de lijnen
step-cut = Boven het quotum ({ $category }: hoogstens { $cap })
step-envelope-cut = Boven de enveloppe
step-due = Verschuldigd voor het jaar
step-advances = Betaalde voorschotten
step-final-payment = Te betalen saldo
step-recovery = Terug te vorderen
forecast-title = Als alles wat op een persoon wacht aanvaard wordt
forecast-lead = De regels zoals ze vandaag luiden. Niets is beslist: een persoon bevestigt altijd de opportuniteit.
