# The statement of a year.

statement-claimed = Gevraagd
statement-refused = Geweigerd op de lijnen
statement-pending = Te beslissen
statement-accepted = Aanvaard op de lijnen
statement-cut = Boven het quotum ({ $category }: hoogstens { $cap })
statement-envelope-cut = Boven de enveloppe
statement-due = Verschuldigd voor het jaar
statement-advances = Betaalde voorschotten
statement-final-payment = Te betalen saldo
statement-recovery = Terug te vorderen
