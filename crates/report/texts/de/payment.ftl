# Die Zahlungen: Dateien der Bank (0xx), Abgleich (03x).

B-001 = Die Datei ist leer.
    .hint = Fordern Sie sie erneut bei der Bank an.
B-002 = Die Datei ist größer als { $megabytes } MB.
    .hint = Bitten Sie die Bank um einen Auszug pro Tag.
B-003 = Diese Datei ist weder ein Kontoauszug in camt.053 noch in CODA.
    .hint = Exportieren Sie den Auszug der Bank in einem dieser beiden Formate.
B-004 = Die XML-Datei enthält, was keine Bank schreibt: einen Dokumenttyp, eine Entität oder zu viele Ebenen.
    .hint = Verwenden Sie sie nicht; fordern Sie sie erneut bei der Bank an.
B-005 = Die XML-Datei ist beschädigt oder abgeschnitten.
    .hint = Laden Sie sie erneut und vollständig herunter.
B-006 = Die Zeichenkodierung der Datei wird nicht gelesen.
    .hint = Exportieren Sie sie in UTF-8.
B-007 = Diese Datei ist keine Zahlungsdatei in pain.001.
    .hint = Geben Sie die Datei an, die Perron für die Bank geschrieben hat.
B-008 = Das Lesen der Datei wurde angehalten: es verlangte mehr Zeit oder Speicher, als einer Datei zusteht.
    .hint = Verwenden Sie sie nicht; bitten Sie die Bank um einen Auszug pro Tag.
B-010 = Auszug { $statement } nennt kein Konto.
    .hint = Prüfen Sie, von welchem Konto er kommt, bevor Sie ihn verwenden.
B-011 = Die Kontonummer { $account } ist nicht richtig.
    .hint = Vergleichen Sie sie mit dem Vertrag der Bank.
B-012 = Das Konto lautet auf { $currency }; nur Konten in Euro werden gelesen.
    .hint = Fordern Sie den Auszug des Eurokontos an.
B-013 = Auszug { $statement } hat keinen Anfangs- oder Endsaldo; seine Buchungen können nicht zusammen geprüft werden.
    .hint = Fordern Sie bei der Bank den vollständigen Auszug an.
B-014 = Auszug { $statement }: { $old } und die Buchungen von { $entries } ergeben nicht { $new }.
    .hint = Eine Buchung fehlt oder wurde geändert; fordern Sie ihn erneut bei der Bank an.
B-015 = Die Datei kündigt { $stated } Buchungen oder Datensätze an und enthält { $found }.
    .hint = Die Datei ist unvollständig; fordern Sie sie erneut an.
B-016 = Die Datei kündigt eine Summe von { $stated } an; ihre Buchungen ergeben { $found }.
    .hint = Eine Buchung fehlt oder wurde geändert; fordern Sie sie erneut an.
B-020 = Buchung { $entry } kann nicht gelesen werden: Betrag, Vorzeichen oder Währung.
    .hint = Sehen Sie sie auf der Website der Bank an; sie zählt hier nicht mit.
B-021 = Buchung { $entry } über { $amount } ist dieselbe wie Buchung { $first }; sie zählt nur einmal.
    .hint = Prüfen Sie bei der Bank, dass der Betrag nur einmal bewegt wurde.
B-022 = Buchung { $entry } über { $amount } ist angekündigt und noch nicht gebucht; sie bleibt außer Betracht.
    .hint = Sie kommt mit einem späteren Auszug.
B-023 = Die strukturierte Mitteilung { $message } der Buchung { $entry } ist falsch; sie wird nicht verwendet.
    .hint = Ordnen Sie den Betrag von Hand zu, nach Rückfrage beim Zahler.
B-024 = Die Einzelheiten der Buchung { $entry } ergeben nicht { $amount }; nur die ganze Buchung bleibt.
    .hint = Fragen Sie die Bank nach den Einzelheiten dieser Buchung.
B-025 = Diese Zeile ist kein CODA-Datensatz.
    .hint = Die Datei wurde geändert oder beschädigt; fordern Sie sie erneut an.
B-026 = Die CODA-Datei endet vor ihrem Schlussdatensatz.
    .hint = Laden Sie sie erneut und vollständig herunter.
B-027 = Die Bank sagt, dass diese Datei eine Kopie ist.
    .hint = Nichts zu tun: Was schon bekannt ist, zählt nicht zweimal.
B-030 = Buchung { $entry } über { $found } betrifft { $payment }, wofür { $awaited } erwartet wurden; das bleibt offen.
    .hint = Fragen Sie die Bank oder den Zahler nach der Erklärung; nichts wird gerundet.
B-031 = { $count ->
        [one] Eine Buchung passt
       *[other] { $count } Buchungen passen
    } zu nichts, was erwartet wird.
    .hint = Sehen Sie die Liste an; was die Zuschüsse nicht betrifft, kann dort bleiben.
B-032 = Buchung { $entry } über { $found } zahlt { $payment } ({ $awaited }) ein zweites Mal.
    .hint = Bitten Sie die Bank sofort, die zweite Zahlung zurückzuholen.
B-033 = Buchung { $entry } über { $found } bringt { $payment } ({ $awaited }) zurück: Die Zahlung ist zurückgekommen.
    .hint = Prüfen Sie das Konto der Gemeinde und vermerken Sie dann die gescheiterte Zahlung.
B-034 = { $count ->
        [one] Eine Zahlung steht
       *[other] { $count } Zahlungen stehen
    } nicht auf diesem Auszug.
    .hint = Warten Sie auf den Auszug des Ausführungstages oder den nächsten.

# Was eine Buchung eines Auszugs ist.
fate-confirms = Zahlung { $payment } der Datei { $batch } gezahlt
fate-returns = Zahlung { $payment } der Datei { $batch } zurückgekommen
    .hint = Prüfen Sie das Konto der Gemeinde und weisen Sie die Zahlung neu an.
fate-amount-differs = anderer Betrag als Zahlung { $payment } der Datei { $batch }; sie bleibt offen
    .hint = Fragen Sie die Bank nach dem Grund; vermerken Sie das Scheitern der Zahlung, wenn sie zurückkam.
fate-paid-twice = Zahlung { $payment } der Datei { $batch } ein zweites Mal gezahlt
    .hint = Bitten Sie die Bank sofort, die zweite Zahlung zurückzunehmen.
fate-repays = Rückzahlung auf { $envelope }
fate-beyond-owed = mehr als geschuldet auf { $envelope }
    .hint = Zahlen Sie das Zuviel zurück, oder fragen Sie die Gemeinde, wofür es war.
fate-repeats = dieselbe Buchung ein zweites Mal
fate-known = aus einem früheren Auszug bekannt
fate-unmatched = passt zu nichts Erwartetem
    .hint = Prüfen Sie die strukturierte Mitteilung; ist der Betrag für dieses Konto, vermerken Sie die Rückzahlung von Hand auf ihrem Gesamtbetrag.
