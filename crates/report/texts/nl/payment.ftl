# De betalingen: bestanden van de bank (0xx), vergelijking (03x).

B-001 = Het bestand is leeg.
    .hint = Vraag het opnieuw aan de bank.
B-002 = Het bestand is groter dan { $megabytes } MB.
    .hint = Vraag de bank een afschrift per dag.
B-003 = Dit bestand is geen rekeningafschrift in camt.053 en ook niet in CODA.
    .hint = Voer het afschrift van de bank uit in een van die twee formaten.
B-004 = Het XML-bestand bevat wat geen bank schrijft: een documenttype, een entiteit of te veel niveaus.
    .hint = Gebruik het niet; vraag het opnieuw aan de bank.
B-005 = Het XML-bestand is beschadigd of afgebroken.
    .hint = Download het opnieuw, volledig.
B-006 = De tekencodering van het bestand wordt niet gelezen.
    .hint = Voer het uit in UTF-8.
B-007 = Dit bestand is geen betaalbestand in pain.001.
    .hint = Geef het bestand dat Perron voor de bank geschreven heeft.
B-008 = Het lezen van het bestand werd gestopt: het vroeg meer tijd of geheugen dan een bestand krijgt.
    .hint = Gebruik het niet; vraag de bank een afschrift per dag.
B-010 = Afschrift { $statement } noemt geen rekening.
    .hint = Ga na van welke rekening het komt voor u het gebruikt.
B-011 = Rekeningnummer { $account } is niet juist.
    .hint = Vergelijk het met het contract van de bank.
B-012 = De rekening is in { $currency }; alleen rekeningen in euro worden gelezen.
    .hint = Vraag het afschrift van de rekening in euro.
B-013 = Afschrift { $statement } heeft geen begin- of eindsaldo; zijn verrichtingen kunnen niet samen worden nagegaan.
    .hint = Vraag de bank het volledige afschrift.
B-014 = Afschrift { $statement }: { $old } en de verrichtingen van { $entries } maken geen { $new }.
    .hint = Er ontbreekt een verrichting, of er is er een gewijzigd; vraag het opnieuw aan de bank.
B-015 = Het bestand kondigt { $stated } verrichtingen of records aan en bevat er { $found }.
    .hint = Het bestand is onvolledig; vraag het opnieuw.
B-016 = Het bestand kondigt een totaal van { $stated } aan; zijn verrichtingen maken { $found }.
    .hint = Er ontbreekt een verrichting of er is er een gewijzigd; vraag het opnieuw.
B-020 = Verrichting { $entry } kan niet worden gelezen: bedrag, teken of munt.
    .hint = Bekijk ze op de site van de bank; ze telt hier niet mee.
B-021 = Verrichting { $entry } van { $amount } is dezelfde als verrichting { $first }; ze telt maar één keer.
    .hint = Ga bij de bank na dat het bedrag maar één keer is bewogen.
B-022 = Verrichting { $entry } van { $amount } is aangekondigd en nog niet geboekt; ze blijft buiten beschouwing.
    .hint = Ze komt met een volgend afschrift.
B-023 = De gestructureerde mededeling { $message } van verrichting { $entry } is fout; ze wordt niet gebruikt.
    .hint = Koppel het bedrag met de hand, na navraag bij de betaler.
B-024 = De details van verrichting { $entry } maken geen { $amount }; alleen de hele verrichting blijft.
    .hint = Vraag de bank het detail van deze verrichting.
B-025 = Deze regel is geen CODA-record.
    .hint = Het bestand is gewijzigd of beschadigd; vraag het opnieuw.
B-026 = Het CODA-bestand stopt voor zijn slotrecord.
    .hint = Download het opnieuw, volledig.
B-027 = De bank zegt dat dit bestand een kopie is.
    .hint = Niets te doen: wat al bekend is, telt geen twee keer.
B-030 = Verrichting { $entry } van { $found } gaat over { $payment }, waarvoor { $awaited } werd verwacht; dat blijft open.
    .hint = Vraag de bank of de betaler om uitleg; niets wordt afgerond.
B-031 = { $count ->
        [one] Eén verrichting past
       *[other] { $count } verrichtingen passen
    } bij niets dat wordt verwacht.
    .hint = Zie de lijst; wat niet over de toelagen gaat, mag daar blijven.
B-032 = Verrichting { $entry } van { $found } betaalt { $payment } ({ $awaited }) een tweede keer.
    .hint = Vraag de bank meteen om de tweede betaling terug te halen.
B-033 = Verrichting { $entry } van { $found } brengt { $payment } ({ $awaited }) terug: de betaling is teruggekomen.
    .hint = Controleer de rekening van de gemeente en noteer dan de mislukte betaling.
B-034 = { $count ->
        [one] Eén betaling staat
       *[other] { $count } betalingen staan
    } niet op dit afschrift.
    .hint = Wacht op het afschrift van de uitvoeringsdag, of het volgende.

# Wat een verrichting van een afschrift is.
fate-confirms = betaling { $payment } van bestand { $batch } betaald
fate-returns = betaling { $payment } van bestand { $batch } teruggekomen
    .hint = Controleer de rekening van de gemeente en geef de betaling opnieuw opdracht.
fate-amount-differs = ander bedrag dan betaling { $payment } van bestand { $batch }; die blijft open
    .hint = Vraag de bank naar de reden; noteer de mislukking van de betaling als ze terugkwam.
fate-paid-twice = betaling { $payment } van bestand { $batch } een tweede keer betaald
    .hint = Vraag de bank meteen om de tweede betaling terug te nemen.
fate-repays = terugbetaling op { $envelope }
fate-beyond-owed = meer dan verschuldigd op { $envelope }
    .hint = Betaal het te veel terug, of vraag de gemeente waarvoor het diende.
fate-repeats = dezelfde verrichting een tweede keer
fate-known = bekend van een vorig afschrift
fate-unmatched = past bij niets dat wordt verwacht
    .hint = Controleer de gestructureerde mededeling; is de som voor deze rekening, noteer de terugbetaling dan met de hand op haar enveloppe.
