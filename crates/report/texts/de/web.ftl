# The pages: everything they say that is not a finding, a refusal or the law.

# The frame
skip = Zum Inhalt
menu = Hauptmenü
languages = Sprache
language-fr = Français
language-nl = Nederlands
language-de = Deutsch
language-en = English
menu-start = Start
menu-tasks = Aufgaben
menu-municipalities = Gemeinden
menu-agreements = Vereinbarungen
menu-law = Recht
menu-register = Register
crumbs = Pfad
demo = Vorführung.
    .hint = Recht und Beträge sind echt; Personen und Ausgaben sind erfunden.
licence = Freie Software, Open-Source-Lizenz der Europäischen Union 1.2
back-to-start = Zurück zum Start
problem = Ein Punkt ist zu berichtigen
why = Warum?

# When a page is not shown
error-unknown = Seite nicht gefunden
    .hint = Unter dieser Adresse steht nichts, oder nichts, das Sie sehen können. Prüfen Sie die Adresse oder beginnen Sie beim Start.
error-sign-in = Bitte anmelden
    .hint = Diese Seite ist angemeldeten Personen vorbehalten. Nichts von dem, was Sie gesendet haben, wurde gespeichert.
error-forbidden = Anfrage abgewiesen
    .hint = Das Formular stammt nicht von einer Seite Ihrer Sitzung. Öffnen Sie die Seite erneut und versuchen Sie es noch einmal.
error-unreadable = Unlesbare Anfrage
    .hint = Das Gesendete ist nicht lesbar. Nichts wurde gespeichert; gehen Sie zurück und berichtigen Sie es.
error-conflict = Jemand war schneller
    .hint = Die Akte hat sich geändert, seit Sie sie geöffnet haben. Nichts wurde überschrieben, nichts gespeichert; öffnen Sie sie erneut, sehen Sie die Änderung an und entscheiden Sie dann.
error-refused = Diese Handlung ist nicht möglich
    .hint = Nichts wurde gespeichert. Hier steht, warum, und auf welchem Artikel es beruht.
refusal-rests = Die Ablehnung beruht auf diesem Artikel.
error-broken = Ein Fehler bei uns
    .hint = Die Seite konnte nicht erstellt werden. Gespeichertes bleibt gespeichert; versuchen Sie es erneut und melden Sie sich beim Betreiber, wenn es anhält.

# The first page
start-title = Vom Erlass bis zum letzten Euro
start-lead = Die föderalen Zuschüsse an die Gemeinden für Sicherheit und Prävention: was das Recht sagt, was jede Gemeinde erhält, und warum.
door-law = Das Recht
    .hint = Die Regelungen, ihre Erlasse, Beträge und Modalitäten, wie sie an einem Tag galten und an einem anderen bekannt waren.
door-municipalities = Die Gemeinden
    .hint = Die Gesamtbeträge jeder Gemeinde über die Jahre, und die Fusionen.
door-rules = Die Regeln der Kontrolle
    .hint = Was das Programm bei jeder Ausgabe prüft, mit Beispielen. Eine Regel meldet; ein Mensch entscheidet.
door-agreements = Die Vereinbarungen
    .hint = Ziele, Ergebnisse und Indikatoren neben dem Originaldokument.
door-register = Das Register
    .hint = Wer was wann auf welcher Grundlage tat. Nichts wird gelöscht.
tasks-title = Aufgaben
tasks-here = Was Sie hier tun können
tasks-lead = { $count ->
        [0] Zurzeit wartet nichts auf Sie.
        [one] Eine Handlung wartet auf Sie.
       *[other] { $count } Handlungen warten auf Sie.
    }
tasks-more = { $count ->
        [one] Eine weitere Handlung folgt, wenn diese erledigt sind.
       *[other] { $count } weitere Handlungen folgen, wenn diese erledigt sind.
    }

# Signing in
sign-in = Anmelden
sign-out = Abmelden
sign-in-title = Anmelden
sign-in-lead = Für die Gemeinden, die Verwaltung und die Prüfer. Recht und Beträge sind ohne Anmeldung lesbar.
sign-in-wrong = Name oder Passwort stimmt nicht.
sign-in-demo = Personen der Vorführung
    .hint = Wählen Sie eine Rolle; Sie können jederzeit wechseln.
sign-in-as = Eintreten
login = Benutzername
password = Passwort
body-federal = Föderale Verwaltung

# The register
register-title = Register
register-lead = Jede Handlung steht darin einmal, mit Person, Zeitpunkt und Artikel. Nichts wird berichtigt: eine neue Handlung berichtigt die alte.
register-empty = Noch ist keine Handlung eingetragen.
register-law = Art. 23, Gesetz vom 22. Mai 2003
register-note = Jede Handlung trägt ein Siegel, berechnet aus ihr selbst und dem Siegel der vorigen. Wer eine alte Handlung ändert, bricht alle folgenden Siegel.
register-head = Zuletzt eingetragene Handlung
seal = Siegel
pager = Seiten
newest = Die neuesten
older = Ältere Handlungen
diary-title = Register dieser Akte

# Agreements
agreements-title = Vereinbarungen
agreements-lead = { $count ->
        [0] Noch ist keine Vereinbarung registriert.
        [one] Eine Vereinbarung ist registriert.
       *[other] { $count } Vereinbarungen sind registriert.
    }
agreement-kind-convention = Vereinbarung
agreement-kind-plan = Projektplan
agreement-lead = { $objectives ->
        [one] Ein operatives Ziel
       *[other] { $objectives } operative Ziele
    }, { $results ->
        [one] ein erwartetes Ergebnis
       *[other] { $results } erwartete Ergebnisse
    }, { $indicators ->
        [one] ein Indikator
       *[other] { $indicators } Indikatoren
    }.
agreement-looks = { $looks ->
        [0] Das ganze Dokument ist eingeordnet; nichts verlangt einen Blick.
        [one] Eine Stelle verlangt einen Blick; nichts ist verloren, nichts geraten.
       *[other] { $looks } Stellen verlangen einen Blick; nichts ist verloren, nichts geraten.
    }
agreement-findings = { $count ->
        [one] Eine Feststellung
       *[other] { $count } Feststellungen
    }
agreement-tree = Ziele
agreement-source = Originaldokument
agreement-facts = Was die Vereinbarung sagt
severity-note = Hinweis
severity-warning = Anzusehen
severity-error = Hinderlich
line-word = Zeile
to-line = Zeile { $line } des Dokuments ansehen
unsure = unsichere Lesung
bytes = { $count } Byte
hash = Fingerabdruck
download-original = Original herunterladen
scheme-word = Regelung
period-word = Zeitraum
council-decision = Gemeinderatsbeschluss
in-force-since = In Kraft seit
amount-stated = Angegebener Betrag
no-year = ohne Jahr
no-allocation = ohne Zuschuss
remark = Bemerkung

# Das Nachlesen eines eingelesenen Dokuments
review-title = Das eingelesene Dokument nachlesen
review-lead = { $points ->
        [0] Nichts verlangt mehr einen Blick; über { $settled } von { $all } Vorschlägen ist entschieden.
        [one] Ein Punkt verlangt einen Blick; über { $settled } von { $all } Vorschlägen ist entschieden.
       *[other] { $points } Punkte verlangen einen Blick; über { $settled } von { $all } Vorschlägen ist entschieden.
    }
review-entry = Eintrag { $count } des Registers
review-accept-clear = { $count ->
        [one] Den Vorschlag annehmen, der klar ist
       *[other] Die { $count } Vorschläge annehmen, die klar sind
    }
review-proposals = Vorschläge
review-nothing = Hier steht kein Vorschlag.
review-show-looks = Nur was einen Blick verlangt ({ $count })
review-show-all = Alle ({ $count })
review-show-left = Übergangen oder verbunden ({ $count })
review-part = { $from } bis { $to } von { $count }
review-earlier = Frühere Vorschläge
review-later = Weitere Vorschläge
review-is-settled = entschieden
review-is-ignored = übergangen
review-is-merged = verbunden
review-is-below = unter etwas Übergangenem
review-sure = zu { $sure } % sicher
review-points = Zu prüfende Punkte
review-previous = Voriger Punkt
review-next = Nächster Punkt
review-proposal = Vorschlag { $count }
review-see = Zeile { $count } des Dokuments zeigen
review-was-read = Wie gelesen:
review-went-into = Sein Text ging in Vorschlag { $count } auf.
review-settled-by = entschieden von { $name } am { $date }
review-settled = { $count ->
        [one] Eine Feststellung, die eine Person erledigt hat
       *[other] { $count } Feststellungen, die eine Person erledigt hat
    }
review-accept = Annehmen, wie er steht
review-correct = Berichtigen
review-correct-do = Die Berichtigung eintragen
review-text = Text
review-number = Nummer
review-kind = Art
review-state = Status im Dokument
review-state-plain = gewählt
review-target = Zielwert
    .hint = Zum Beispiel ≥ 12 pro Jahr, 100 %, ja/nein; leer, wenn es keinen gibt.
review-split = Teilen
review-split-do = Teilen
review-parts = Seine Teile, jeder auf einer eigenen Zeile
    .hint = Behalten Sie alle Wörter und beginnen Sie eine neue Zeile, wo der nächste Teil beginnt.
review-merge = Verbinden
review-merge-previous = Mit dem vorigen verbinden
review-merge-next = Mit dem nächsten verbinden
review-move = Verschieben
review-move-do = Dorthin verschieben
review-under = Hängt unter
review-ignore = Übergehen
review-ignore-do = Übergehen
review-below = { $count ->
        [one] Ein Vorschlag darunter geht mit.
       *[other] { $count } Vorschläge darunter gehen mit.
    }
review-reason = Grund
    .hint = Er bleibt im Register beim Vorschlag, der zurückkommen kann.
review-restore = Wiederherstellen
review-apart = Text ohne Platz
review-words-apart = Was das Dokument dort sagt
review-add = Ihm einen Platz geben
review-add-do = Dort einsetzen
review-dismiss = Außerhalb lassen
review-dismiss-do = Außerhalb lassen
review-head = { $count ->
        [one] Eine Feststellung zum Dokument selbst
       *[other] { $count } Feststellungen zum Dokument selbst
    }
    .hint = Was die Parteien, die Daten, die Beträge oder das Gesetz betrifft, wird im Dokument berichtigt, das dann neu eingelesen wird.
review-lines = Zeilen { $from } bis { $to } von { $count }
review-lines-earlier = frühere Zeilen
review-lines-later = weitere Zeilen
review-not-numbers = Schreiben Sie Nummern mit einem Komma dazwischen, zum Beispiel 1, 2.
review-not-a-target = Dieser Zielwert wird nicht verstanden: Schreiben Sie ein Zeichen, eine Zahl, eine Einheit und einen Zeitraum, zum Beispiel ≥ 12 pro Jahr.
review-other-words = Der Text hat sich geändert: Teilen Sie zuerst, berichtigen Sie danach.
review-one-part = Beginnen Sie eine neue Zeile, wo der zweite Teil beginnt.

# Dossiers and their statements
dossier-lead = { $municipality } rechtfertigt { $claimed } in { $lines ->
        [one] einer Zeile
       *[other] { $lines } Zeilen
    }.
dossier-lead-empty = { $municipality } hat für diesen Gesamtbetrag noch keine Ausgabe gerechtfertigt.
dossier-open = { $open ->
        [one] Über eine Zeile ist noch zu entscheiden.
       *[other] Über { $open } Zeilen ist noch zu entscheiden.
    }
dossier-all-decided = Über alle Zeilen ist entschieden.
contest-until = Die Gemeinde kann bis zum { $date } Einspruch erheben; Schweigen gilt als Zustimmung.
envelope = Gesamtbetrag
envelope-title = { $allocation } { $year }
envelope-note = Jährlicher Gesamtbetrag. Nichts geht vom einen in den anderen über.
why-amount = Woher kommt dieser Betrag?
ceiling-from-annex = Es ist der Höchstbetrag der Zeile dieser Gemeinde in der Anlage der Regelung, unverändert und ohne Rundung übernommen.
claimed = Beantragt
accepted = Angenommen
at-most = höchstens
beyond = darüber
quota-note = Der Anteil am Gesamtbetrag, den diese Kategorie höchstens einnehmen darf.
to-decide = Zu entscheiden
control-note = Eingehende Prüfung der Belege. Eine Regel meldet; ein Mensch entscheidet und begründet.
line-short = Nr.
expense = Ausgabe
objective = Ziel
decision = Entscheidung
committed-on = gebunden am
motive = Begründung:
contested = bestritten
answer-word = Antwort:
rule-page = Die Regel im Einzelnen
statement-provisional = Vorläufige Abrechnung
statement-definitive = Endgültige Abrechnung
statement-caption = Jeder Betrag öffnet seine Berechnung.
statement-claimed = Von der Gemeinde beantragt, { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }
statement-refused = Abgelehnt
statement-note = Der Restbetrag folgt auf die eingehende Prüfung und die endgültige Abrechnung.
issued-on = Erstellt am
contest-last-day = Letzter Tag für einen Einspruch:
definitive-since = Endgültig seit dem
beyond-quota = Über der Quote
beyond-envelope = Über dem Gesamtbetrag
envelope-law = Art. 7, KE vom 3. Juli 2019
due = Gewährt
advances-paid = Gezahlte Vorschüsse
final-payment = Zu zahlender Restbetrag
to-recover = Zurückzufordern
movements = Bewegungen
movements-note = Eine Bewegung ändert sich nie; eine Berichtigung ist eine neue Bewegung. Keine führt in einen anderen Gesamtbetrag.
recovery-title = Rückforderung
recovery-owed = Noch zurückzuzahlen
recovery-returned = Zurückgezahlt
recovery-next = Was folgt
recovery-next-notice = Der Staat teilt der Gemeinde mit, was sie zurückzahlen muss.
recovery-next-repayment = Die Gemeinde zahlt spätestens am { $day } zurück.
recovery-next-reminder-1 = Die Frist ist seit dem { $day } vorbei: der Staat sendet die erste Mahnung.
recovery-next-reminder-2 = Die Frist ist seit dem { $day } vorbei: der Staat sendet die zweite und letzte Mahnung.
recovery-next-hand-over = Die letzte Frist ist seit dem { $day } vorbei: der Staat übergibt an den FÖD Finanzen.
recovery-next-plan-decision = Der Staat entscheidet über den beantragten Tilgungsplan.
recovery-next-instalment = Die Gemeinde zahlt { $amount }, spätestens am { $day }.
recovery-next-collection = Der FÖD Finanzen treibt ein.
recovery-fact-ordered = Rückforderung angeordnet
recovery-fact-notified = Mitgeteilt; spätestens am { $day } zurückzuzahlen
recovery-fact-reminded-1 = Erste Mahnung; spätestens am { $day } zurückzuzahlen
recovery-fact-reminded-2 = Zweite und letzte Mahnung; spätestens am { $day } zurückzuzahlen
recovery-fact-plan-requested = Tilgungsplan beantragt: { $reasons }
recovery-fact-plan-granted = Tilgungsplan bewilligt
recovery-fact-plan-refused = Tilgungsplan abgelehnt: { $reasons }
recovery-fact-handed = An den FÖD Finanzen übergeben
recovery-instalments = Raten des Plans
recovery-by = Spätestens am
closing-title = Abschluss der Konten
closing-issued = Vorgelegt am
closing-until = Die Gemeinde antwortet spätestens am
closing-definitive = Endgültig seit dem
closing-year = Jahr
closing-before = Geschuldet laut Jahresabrechnung
closing-cut = Über der Quote des Zeitraums
closing-due = Geschuldet
closing-settled = Geregelt
closing-total = Zusammen
movement = Bewegung
date-word = Datum
article-word = Artikel
amount-word = Betrag
remaining = Verbleibend
category-personnel = Personal
category-operating = Funktionskosten
category-investment = Investitionen

# Rules
rules-title = Die Regeln der Kontrolle
rules-lead = Jede Regel hat ihre Seite, die zugleich ihr Test ist. Das Handbuch ist auf Englisch; die Entscheidungen erscheinen in Ihrer Sprache.

# The law
law-title = Das Recht
law-lead = Regelungen und die Rechtsakte, die sie ordnen: was jeder festlegt und was er offenlässt.
schemes-title = Regelungen
instruments-title = Rechtsakte
not-the-text = Zusammenfassungen in eigenen Worten; maßgeblich ist allein das Belgische Staatsblatt.
reading-whole = Text ganz gelesen
reading-part = Text teilweise gelesen
reading-citation = durch Zitat bekannt
made-on = Erlassen am
published-on = Veröffentlicht am
effect-on = Wirksam ab
numac = Numac
eli-word = Europäische Kennung (ELI)
file-number = Aktennummer
amends = Ändert
amended-by = Geändert durch
articles-title = Artikel
versions-count = { $count ->
        [one] eine Fassung
       *[other] { $count } Fassungen
    }
versions-title = Fassungen
versions-note = Zwei Zeitachsen: die Tage, für die eine Fassung gilt, und der Tag, an dem sie bekannt wurde. Eine Änderung kann zurückwirken.
version-known = Bekannt seit
version-from = Gilt vom
version-until = bis
version-by = Geschaffen durch
version-original = ursprünglicher Text
version-shown = angezeigt
no-end = ohne Ende
no-version = Keine Fassung dieses Artikels gilt an diesem Tag, wie an jenem Tag bekannt.
as-of = In Kraft am { $on }, bekannt am { $known }.
ask-on = In Kraft am
ask-known = Bekannt am
ask-show = Anzeigen
open-terms = Was der Text offenlässt
open-terms-note = Eine offene Frage, die nichts füllt, ist eine Frage an einen Menschen, nie ein Standardwert.
open-term = Offene Frage
filled-by = Ausgefüllt durch
filled-by-nothing = nichts Bekanntes
scheme-lead = { $municipalities } Gemeinden, höchstens { $total } pro Jahr, { $period }.
scheme-lead-bare = Regelung { $period }. Ihre Tabelle der Beträge wurde nicht als Text gefunden.
modalities-title = Modalitäten
modality-word = Modalität
value-word = Wert
set-by = Festgelegt durch
left-open-by = Offengelassen durch
allocation-word = Zuschuss
annex-title = Jährliche Höchstbeträge
annex-note = Namen und Beträge sind die der Anlage, wie gedruckt. Gedruckte und berechnete Summe stehen nebeneinander; der Unterschied wird nie bereinigt.
annex-search = Gemeinde suchen
annex-order = Sortieren
annex-found = { $count ->
        [0] Keine Zeile entspricht.
        [one] Eine Zeile.
       *[other] { $count } Zeilen.
    }
printed-name = Gedruckter Name
municipality-word = Gemeinde
nis-word = NIS-Kode
stated-total = Gedruckte Summe
computed-total = Berechnete Summe
difference = Unterschied
map-title = Ein Feld je Gemeinde
map-desc = Die begünstigten Gemeinden, nach Provinz; je dunkler das Feld, desto höher der Jahresbetrag. Die Tabelle der Beträge sagt dasselbe in Zahlen.
map-less = weniger
map-more = mehr

# Municipalities
municipalities-title = Gemeinden
municipalities-lead = { $count ->
        [0] Keine begünstigte Gemeinde entspricht.
        [one] Eine begünstigte Gemeinde.
       *[other] { $count } begünstigte Gemeinden.
    }
province-word = Provinz
region-word = Region
postal-codes = Postleitzahlen
official-languages = Sprachen
municipality-lead = { $province }. { $schemes ->
        [0] Keine Regelung weist einen Betrag zu.
        [one] Ein Jahresbetrag aus einer Regelung.
       *[other] Jahresbeträge aus { $schemes } Regelungen.
    }
merger-into = Seit dem { $date } gehört { $predecessor } zu { $successor }.
merger-code = Seit dem { $date } ist Kode { $old } durch { $new } ersetzt.
mergers-title = Fusionen und Kodeänderungen
amounts-by-law = Vom Recht festgelegte Beträge
yearly-amount = Jährlicher Höchstbetrag
years-word = Jahre
year-word = Jahr
envelopes-title = Gesamtbeträge über die Jahre
envelopes-desc = Je Jahr: der Gesamtbetrag, das Gezahlte, das Angenommene. Die Tabelle gibt dieselben Zahlen.
envelopes-none = Noch ist kein Gesamtbetrag eröffnet.
paid = Gezahlt
state-word = Stand
dossier-word = Akte
merger-note = Bei einer Fusion ändert sich der Kode; die Rechte gehen zum Datum des Textes auf die Nachfolgerin über.
to-see-more = Melden Sie sich an, um die Akten zu sehen.
all-provinces = Alle
open-year-here = Jahr { $year } eröffnen

# Acts
act-lead = Sie handeln als { $roles } ({ $body }).
act-check = Vor dem Senden prüfen
act-check-lead = Einmal gesendet, steht diese Handlung unter Ihrem Namen im Register und wird nicht mehr gelöscht.
act-continue = Weiter
act-send = Ins Register eintragen
act-change = Zurück und ändern
act-done = Es ist eingetragen
act-done-lead = Die Handlung trägt die Nummer { $seq } im Register.
act-repeated = Diese Sendung war schon eingegangen; nichts geschieht zweimal.
act-receipt = Bewahren Sie dieses Siegel auf: es beweist die Eintragung.
act-back = Zurück zur Akte
act-missing = Diese Antwort fehlt.
act-not-a-date = Schreiben Sie ein Datum, zum Beispiel 2021-03-31.
act-not-an-amount = Schreiben Sie einen Betrag, zum Beispiel 1.234,56.
act-not-instalments = Schreiben Sie auf jede Zeile einen Tag und einen Betrag, zum Beispiel 2022-03-31 10000.00.
act-file-gone = Diese Datei wartet nicht mehr: sie wird nicht aufbewahrt, solange sie nicht eingetragen ist. Senden Sie sie erneut.
act-unreadable = Diese Auswahl gibt es nicht.

# Accessibility and privacy
manual-title = Das Handbuch der Feststellungen
manual-lead = Jede Feststellung hat ihre Seite: was sie bedeutet, warum sie wichtig ist, was zu tun ist und was Perron mit dem Text gemacht hat. Das Beispiel der Seite ist zugleich ihr Test.
manual-room-I = Lesen eines Dokuments
manual-room-A = Durchsicht einer Vereinbarung
manual-room-C = Kontrolle der Ausgaben
manual-room-L = Lesen eines Gesetzestextes
manual-example = Beispiel
manual-whole = Die Feststellung betrifft das ganze Dokument.
accessibility-title = Barrierefreiheit
accessibility-lead = Diese Seiten streben die Stufe AA der WCAG 2.2 an.
accessibility-1 = Alles geht mit der Tastatur, in Leserichtung und ganz ohne Skripte.
accessibility-2 = Kein Stand wird durch Farbe allein gesagt; jedes Bild besteht aus Daten, die auch die Tabelle daneben gibt.
accessibility-3 = Die Seiten folgen Ihren Einstellungen: hell oder dunkel, mehr Kontrast, Text auf 200 %, Druck.
accessibility-4 = Was noch nicht geprüft ist: ein Versuch durch Menschen, die einen Bildschirmleser benutzen.
privacy-title = Datenschutz
privacy-lead = So wenig personenbezogene Daten wie möglich, und keine Besucherzählung.
privacy-1 = Ein einziges Cookie hält Ihre Sitzung; es verschwindet, wenn Sie sich abmelden.
privacy-2 = Das Register bewahrt die Kennung der handelnden Person, die Handlung, den Zeitpunkt und den Artikel: das Gesetz verlangt, jede Ausgabe belegen zu können.
privacy-3 = Die Belege werden so lange aufbewahrt, wie es die anwendbare Fassung des Rechts vorsieht, und dann gelöscht.
privacy-4 = In einer Vereinbarung darf kein Name einer betreuten Person stehen; solche Texte gehören nicht hierher.
outcome-none = zu prüfen
lines-count = { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }
by-silence = durch Schweigen der Gemeinde
act-word = Handlung
read-word = Im Dokument gelesen
person-word = Person
moment-word = Zeitpunkt
seal-before = Voriges Siegel
entry-lead = Handlung Nummer { $count } des Registers.
yes = ja
objectives-read = { $count ->
        [0] kein operatives Ziel
        [one] ein operatives Ziel
       *[other] { $count } operative Ziele
    }
tranche-choice = Rate { $number }, nicht vor dem { $date }

# The questions of the acts
field-diagnostic = Referenz der lokalen Sicherheitsdiagnose
    .hint = Die Prioritäten der Vereinbarung stammen daraus.
field-remarks = Was zu berichtigen ist
field-inadmissible = Unzulässig: die Regeln der Einreichung sind nicht eingehalten
field-reasons = Gründe
field-council-decision = Datum des Gemeinderatsbeschlusses
field-college-decision = Datum der Entscheidung des Kollegiums
field-granted = Gewährter Betrag, wenn er unter dem der Anlage liegt
    .hint = Leer lassen, um den Betrag der Anlage zu gewähren.
field-source = Wo dieser Betrag steht, wenn die Tabelle der Anlage nicht gelesen werden konnte
field-tranche = Welche Rate?
field-file = Ausgabendatei (CSV, XLSX, ODS)
    .hint = Sie sehen vor dem Eintragen, was darin gelesen wurde. Einmal eingetragen, wird die Datei unverändert aufbewahrt, mit ihrem Fingerabdruck; bis dahin wird sie nicht aufbewahrt.
field-added = Datei zum Hinzufügen
    .hint = CSV, XLSX, ODS oder elektronische Rechnung (UBL)
field-sheet = Blatt der Mappe
    .hint = Mehrere Blätter enthalten Ausgaben; wählen Sie das Blatt, das die Akte ist.
field-category = Kategorie
    .hint = Für eine elektronische Rechnung
field-nature = Art der Ausgabe
    .hint = Für eine elektronische Rechnung: das Kürzel des Katalogs
field-objective = Operatives Ziel
    .hint = Für eine elektronische Rechnung, zum Beispiel 1.1.1.1.1
field-vat = Mehrwertsteuer der Rechnung
    .hint = Abziehbar: die Ausgabe ist der Betrag ohne Steuer
field-committed = Datum der Mittelbindung
    .hint = Für eine elektronische Rechnung
field-share = Beantragter Anteil der Rechnung
    .hint = Nichts, wenn es alles ist
field-withdrawn = Zurückzuziehende Zeilen
    .hint = Ihre Nummern, durch Kommas getrennt
field-auditor = Wer geprüft hat
field-audit-report = Bericht
    .hint = Name, Datum und die Stelle darin
field-audit-found = Was festgestellt wurde
    .hint = Die Gemeinde liest es und kann antworten. Schreiben Sie keine Namen von Personen.
field-audit-lines = Betroffene Zeilen
    .hint = Ihre Nummern, durch Kommas getrennt; keine, wenn es der ganze Gesamtbetrag ist
field-audit-amount = Infrage gestellter Betrag
field-audit-finding = Feststellung
field-audit-answer = Antwort
field-audit-corrected = Die letzte endgültige Abrechnung berichtigt das Festgestellte
to-mend-link = Die zu verbessernden Zeilen herunterladen (XLSX)
to-mend-hint = Bei jeder Zeile steht, was zu verbessern ist.
template-link = Vorlage der Finanzakte (XLSX)
vat-not-recoverable = nicht abziehbar
vat-recoverable = abziehbar
field-document = Vereinbarung (Text oder Markdown)
    .hint = Das Dokument wird unverändert aufbewahrt; nichts wird geraten.
field-period-from = Beginn des Zeitraums, wenn das Dokument ihn nicht nennt
field-period-to = Ende des Zeitraums, wenn das Dokument es nicht nennt
field-received = Tag, an dem die Gemeinde die Abrechnung erhielt, wenn die Frist ab Empfang läuft
field-about = Worum geht es in Ihrem Argument?
closing-sums = Die Beträge des Abschlusses
closing-lines = Eine Entscheidung zu einer Ausgabenzeile
field-closing-arguments = Ihre Argumente
field-closing-answer = Antwort auf das Argument der Gemeinde, falls es eines gibt
field-relevance = Warum die Zeilen ohne Bemerkung ihrem Ziel dienen
    .hint = Ihre Begründung gilt für alle Zeilen, die nur ein Ja erwarten; leer lassen, um sie offen zu halten.
field-answer = Zeile { $line }, beantragt { $amount }: angenommener Betrag
field-motive = Zeile { $line } ({ $amount }): warum
field-arguments = Zeile { $line }, beantragt { $amount }: Ihre Argumente
field-what = Zeile { $line }, gefordert { $amount }: was die Gemeinde sagen oder schicken soll
field-information = Zeile { $line }, gefordert { $amount }: Ihre Antwort
field-working-days = Werktage für die Antwort
    .hint = Fünfzehn, wenn Sie keine angeben: Kein Text setzt sie fest.
field-ruling = Zeile { $line }, beantragt { $amount }: nunmehr angenommener Betrag
field-recovered = Zurückzufordernder Betrag
field-until = Letzter Tag zur Rückzahlung
    .hint = Kein bekannter Text setzt diese Frist fest: Sie geben sie an.
field-instalments = Raten
    .hint = Eine je Zeile: der letzte Tag und der Betrag, zum Beispiel 2022-03-31 10000.00. Ihre Summe ist die Schuld, auf den Cent genau.
field-repaid = Eingegangener Betrag
field-reference = Referenz des Kontoauszugs
cut-lines = { $count ->
        [one] Eine gekürzte oder abgelehnte Zeile
       *[other] { $count } gekürzte oder abgelehnte Zeilen
    }
accepted-lines = { $count ->
        [one] Eine angenommene Zeile
       *[other] { $count } angenommene Zeilen
    }
refusal-note = Eine Ausgabe kann ganz oder teilweise abgelehnt werden. Jede Ablehnung nennt ihren Artikel und was dagegen hilft.

# Zahlungen, Konten, Auszüge.
menu-payments = Zahlungen
payments-title = Zahlungen
payments-lead = Zahlungen, die hinausgehen können: { $ready }, über { $total }. Zurückgehalten: { $held }.
payments-ready = Können hinausgehen
payments-held = Zurückgehalten
payments-files = Dateien für die Bank
payments-files-none = Es wurde noch keine Datei vorbereitet.
payments-owed = Von den Gemeinden zurückzuzahlen
payments-unmatched = Anzusehende Buchungen
payments-count = Anzahl
payments-counted = { $count ->
        [one] eine Zahlung
       *[other] { $count } Zahlungen
    }
payments-law = Wer anordnet, zahlt nicht
payments-note = Ein Rechnungsführer bereitet die Datei vor, ein anderer gibt sie frei. Was sich inzwischen ändert (Betrag, Konto, Begünstigter), hält sie auf.
payments-first-here = { $count ->
        [one] Eine Zahlung geht
       *[other] { $count } Zahlungen gehen
    } auf ein Konto, auf das noch nichts gezahlt wurde. Vergleichen Sie diese Nummern vor der Freigabe.
payment-word = Zahlung
payment-number = Zahlung Nr.
payment-first = erste Zahlung auf dieses Konto
payment-file = Zahlungsdatei { $number }
payment-file-word = Datei
payment-day = Ausführung am
payment-message = Strukturierte Mitteilung
payment-from = Gezahlt von
payment-download = Die Datei für die Bank herunterladen
payment-download-note = Jedes Mal dieselbe Datei mit denselben Bytes; die Bank führt sie nur einmal aus.
bank-word = Konto des Staates
bank-statement = Auszug
bank-reference = Referenz der Bank
bank-fate = Was es ist
account-word = Konto
account-title = Bankkonto
account-live = Gezahlt auf
account-waiting = Gezahlt auf, ab dem
account-proposed = Vorgeschlagen
account-note = Ein neues Konto wird von drei Personen vorgeschlagen, bestätigt und geprüft; die Verwaltung ruft eine vorher bekannte Nummer zurück und wartet dann { $days } Tage.
field-account = Kontonummer (IBAN)
field-bic = Code der Bank (BIC)
field-abroad = Wenn das Konto im Ausland ist: warum
field-account-shown = Das vorgeschlagene Konto, Ziffer für Ziffer verglichen
field-spoken-with = Mit wem Sie gesprochen haben: Name und Funktion
field-contact = Nummer oder Adresse, die Sie angerufen haben
field-known-since = Bekannt seit (vor dem Vorschlag)
field-from-account = Konto, von dem der Staat zahlt (IBAN)
field-execution = Tag der Ausführung; der nächste Werktag wird genommen
field-payment = Zahlung
field-reason = Grund

# Ausgaben, die vorab geprüft werden
hand-in-title = Eine Ausgabendatei einreichen
hand-in-check = Die Datei prüfen
hand-in-hint = Noch wird nichts eingetragen: Sie sehen zuerst jedes Problem, Zeile für Zeile, und was sich ändern würde. Eine elektronische Rechnung (UBL) fügt eine Ausgabe hinzu.
file-kept = Schon gesendet:
dry-run-title = Was in der Datei gelesen wurde
dry-run-lead = Noch ist nichts eingetragen. { $good ->
        [0] Keine Zeile kann eingetragen werden
        [one] Eine Zeile kann eingetragen werden, { $claimed }
       *[other] { $good } Zeilen können eingetragen werden, zusammen { $claimed }
    }; { $wrong ->
        [0] keine ist zu berichtigen.
        [one] eine ist zu berichtigen.
       *[other] { $wrong } sind zu berichtigen.
    }
dry-run-whole = Zur Datei als Ganzem
dry-run-wrong = Zu berichtigende Zeilen
dry-run-row = Zeile der Datei
dry-run-says = Was die Zeile sagt
dry-run-mend = Was zu berichtigen ist, und wie
dry-run-left = { $count ->
        [one] Eine weitere wird hier nicht gezeigt.
       *[other] { $count } weitere werden hier nicht gezeigt.
    }
dry-run-remarks = { $count ->
        [one] Eine Zeile ist übernommen, wie sie ist, mit einer Bemerkung
       *[other] { $count } Zeilen sind übernommen, wie sie sind, mit einer Bemerkung
    }
dry-run-changes = Was sich ändern würde
dry-run-new = Neue Ausgaben
dry-run-gone = Ausgaben, die verschwinden
dry-run-gone-tag = nicht in der Datei
dry-run-nothing = keine
dry-run-changed = Ausgaben, die etwas anderes sagen
dry-run-cell = Zelle
dry-run-before = Sagte
dry-run-after = Sagt
dry-run-enter = { $count ->
        [one] Die Ausgabe eintragen
       *[other] Die { $count } Ausgaben eintragen
    }
dry-run-enter-good = { $count ->
        [one] Die eine gute Zeile eintragen
       *[other] Die { $count } guten Zeilen eintragen
    }
dry-run-withdraw = Diese Ausgaben zurückziehen
dry-run-again = Eine andere Datei
dry-run-law = Belege
dry-run-note = Eine Zeile, die nicht zu lesen ist, hält keine andere auf. Berichtigen Sie sie in der zurückgegebenen Datei und fügen Sie sie später hinzu: die Nummern bleiben. Solange nichts eingetragen ist, wird die Datei nicht aufbewahrt: sie wartet eine Stunde auf Sie.

# Eine Ausgabe
line-title = Ausgabe Nr. { $number }
line-lead-claimed = { $supplier }: { $claimed } beantragt, noch nicht kontrolliert.
line-lead-open = { $supplier }: von { $claimed } sind { $pending } noch zu entscheiden und { $refused } verweigert.
line-lead-decided = { $supplier }: von { $claimed } sind { $accepted } angenommen und { $refused } verweigert.
line-done = Erledigt:
line-entry = Eintrag Nr.
line-why = Warum
line-nothing-found = Keine Regel hat an dieser Ausgabe etwas gefunden.
line-not-controlled = Die Regeln sehen diese Ausgabe an, wenn ihre Kontrolle beginnt.
line-who = Wer was getan hat
line-claims = Was beantragt wird
line-pieces = Beizufügende Belege
line-evidence = Belege der Ausgabe
reason-refuses = verweigert
reason-asks = fragt eine Person
reason-waived = von einer Person beiseitegelegt
reason-answered = von einer Person entschieden
request-word = Angefragte Auskunft
request-due = zu beantworten bis zum
request-runs = die Frist läuft
request-silence = nichts kam rechtzeitig
request-answered = beantwortet
piece-word = Beleg
piece-there = In der Akte
piece-is-there = vorhanden
piece-missing = fehlt
piece-maybe = nicht zu sagen
piece-if-it-applies = gegebenenfalls
piece-payment = Zahlungsbeleg
pieces-unnamed = { $count ->
        [one] Ein Verweis sagt nicht, um welchen Beleg es geht.
       *[other] { $count } Verweise sagen nicht, um welchen Beleg es geht.
    } Schreiben Sie es vor einen Doppelpunkt, zum Beispiel „Bestellschein: BC-12“.
nature-unknown = Die Liste kennt diese Art nicht: Eine Person entscheidet mit schriftlicher Begründung.
deal-answer = Eine Frage der Kontrolle beantworten
    .hint = Sie entscheiden, was vom offenen Betrag angenommen wird. Ihre Begründung steht in der Abrechnung.
deal-ask = Die Gemeinde um Auskunft bitten
    .hint = Die Ausgabe bleibt offen, bis die Antwort kommt oder die Frist vorbei ist.
deal-waive = Einen Befund namentlich beiseitelegen
    .hint = Die Ausgabe wird ohne diesen Befund neu beurteilt; Ihr Name und Ihre Begründung bleiben daneben stehen.
deal-park = Die Ausgabe zurückstellen
    .hint = Sie ist weder angenommen noch verweigert und hält keine Abrechnung auf; sie wird in einer späteren entschieden.
deal-take-up = Die Ausgabe wieder aufnehmen
    .hint = Sie wird wieder mit den anderen entschieden.
deal-give = Die angefragte Auskunft geben
    .hint = Ihre Worte und Ihre Belege gehen an die Verwaltung, die dann entscheidet.
field-answer-rule = Welche Frage?
field-answer-amount = Angenommener Betrag
field-answer-motive = Warum
field-ask-what = Was die Gemeinde sagen oder schicken soll
field-waive-rule = Welcher Befund?
field-waive-motive = Warum er beiseitegelegt wird
field-park-motive = Warum sie zurückgestellt wird
field-give-words = Ihre Antwort
field-give-references = Verweise auf Belege
    .hint = Durch „|“ getrennt, zum Beispiel „Bestellschein: BC-12 | Vertrag: C-3“.
field-give-document = Beleg

# Die Liste der Ausgaben
natures-title = Arten von Ausgaben
natures-lead = { $count ->
        [one] Eine Art von Ausgaben
       *[other] { $count } Arten von Ausgaben
    }: was bezahlt wird, was nicht, und was eine Person entscheidet.
natures-unknown = An diesen Tagen war keine Liste der Arten bekannt.
natures-search = Eine Art, eine Bedingung oder ein Code
natures-law = Liste der Ausgaben
natures-note = Die Listen sagen von sich selbst, dass sie nicht erschöpfend sind: Was nicht darin steht, entscheidet eine Person mit schriftlicher Begründung. Die Anlagen späterer Erlasse sind Bilder; dies ist die letzte lesbare Liste.
natures-all = alle
nature-accepted = angenommen
nature-refused = verweigert
nature-person = eine Person entscheidet
nature-column = Art
answer-column = Antwort
condition-column = Bedingungen und Obergrenzen
ceiling-piece = höchstens { $amount } je Stück
ceiling-year = höchstens { $amount } für alle Ausgaben des Jahres
ceiling-post = höchstens { $amount } für eine Stelle, die die Ausgabe nicht beschreibt
ceiling-by-level = Obergrenze der Stelle nach ihrer Stufe
ceiling-posts = { $count ->
        [one] höchstens eine Stelle
       *[other] höchstens { $count } Stellen
    }
rate-month = { $amount } im Monat
rate-year = { $amount } im Jahr
posts-title = Obergrenzen einer Stelle nach Stufe
posts-lead = Für ein Vollzeitäquivalent und ein ganzes Jahr; Arbeitszeit und geleistete Tage verringern sie.

# Eine Stichprobe, und Ausgaben, die sich gleichen
sample-title = Eine Stichprobe ziehen
sample-lead = Dieselbe Startzahl, derselbe Anteil, dieselben Schichten und dieselbe Methode ziehen dieselben Zeilen: Die Adresse dieser Seite belegt, wie sie gezogen wurden.
sample-seed = Startzahl
    .hint = Eine ganze Zahl; der Tag wird vorgeschlagen. Wählen Sie sie, bevor Sie hinsehen, und notieren Sie sie.
sample-share = Anteil, in Prozent
sample-strata = Zeilen getrennt nach
strata-whole = nichts
strata-category = der Kategorie
strata-finding = ob eine Regel etwas fand: Diese werden alle gezogen
sample-method = Eher gezogen wird
method-equal = keine: jede Zeile gleich
method-amount = der größere Betrag
sample-draw = Ziehen
sample-unreadable = Schreiben Sie eine ganze Zahl als Startzahl, und einen Anteil von 1 bis 100.
sample-note = Die vollständige Kontrolle bleibt die Regel. Was eine Stichprobe über den Rest sagt, ist eine Auskunft: Kein Betrag wird durch sie verweigert.
alike-title = Ausgaben, die sich gleichen
alike-rank = Rang
alike-here = Hier
alike-there = Die andere
alike-note = Eine Ähnlichkeit ist ein Grund hinzusehen, nie einer zu verweigern: Eine Person vergleicht die beiden Belege.

# Die Kredite des Jahres.
credits-title = Kredite des Jahres
credits-of = Regelung und Jahr
credits-law = Erst binden, dann mitteilen
forecast-heading = Was die Kontrolle sagen würde
forecast-cut = Was die Regeln ablehnen würden
forecast-note = Mehr kann nicht geschuldet sein. Kontrolliert wird unter dem Recht und mit den Belegen des Tages, an dem die Kontrolle beginnt.
audit-title = Prüfungsfeststellungen
audit-lead = Was Prüfer festgestellt, was die Gemeinden geantwortet haben und was sich geändert hat.
audit-none = Es ist keine Feststellung aufgezeichnet.
audit-none-open = Über keine Feststellung ist zu entscheiden.
audit-numbered = Feststellung { $number }
audit-open = zu entscheiden
audit-closed-corrected = berichtigt
audit-closed-unchanged = ohne Folge
audit-amount = Infrage gestellt
audit-open-amount = Infrage gestellt durch Feststellungen, über die zu entscheiden ist:
audit-lines = Zeilen
audit-answer = Antwort der Gemeinde
audit-corrected = Berichtigt durch Abrechnung { $number }
audit-unchanged = Die Rechnungen bleiben, wie sie sind
audit-effect = Wirkung auf den geschuldeten Betrag
audit-law = Kontrolle vor Ort
audit-note = Eine Feststellung bewegt kein Geld und behält keine Zahlung ein. Ist sie begründet, wird die Abrechnung wieder eröffnet; was die neue von der alten lässt, ist ihre Wirkung auf die nächste Zahlung oder die Rückforderung.
credit-title = { $scheme }, Kredit { $year }
credit-credit = Kredit
credit-committed = gebunden
credit-ordered = angeordnet
credit-left = verfügbar
credit-line = Haushaltsartikel
credit-note = Über den Kredit hinaus wird nichts gebunden, und über das Gebundene hinaus nichts gezahlt.
credit-why = Warum dieser Betrag
credit-act = Was der Haushalt tat
credit-source = Quelle
credit-opened = Eröffnung
credit-increased = Erhöhung
credit-decreased = Verringerung
credit-commitments = Gebunden je Gesamtbetrag
credit-granted = Gewährt
credit-sum = Summe
field-credit-source = Haushaltsgesetz, sein Datum und wo der Kredit darin steht
field-credit-amount = Betrag, wenn er nicht der des Erlasses ist
    .hint = Leer lassen, um den Betrag des Erlasses zu nehmen.
field-credit-line = Haushaltsartikel, wenn der Erlass mehrere oder keinen nennt
field-credit-adjusted = Der Kredit, wie er jetzt ist
field-envelope = Gesamtbetrag
field-committed-envelope = Gesamtbetrag, wenn es nicht alles Gewährte und nicht Gebundene ist
field-committed-more = Wie viel dazukommt, wenn es nicht alles Fehlende ist
field-committed-left = Was gebunden bleibt

# Die Kontoauszüge der Bank
bank-statement-title = Auszug der Bank
bank-lead = Reichen Sie einen Auszug ein: Jede Buchung wird mit den ausgeführten Zahlungen und den geschuldeten Beträgen verglichen.
bank-looked-at = Gelesen; nichts wurde gespeichert.
bank-taken-in = Übernommen.
bank-look = Nur lesen
bank-take-in = Übernehmen
field-statement = Auszug (camt.053 oder CODA)
    .hint = Lesen speichert nichts. Was übernommen wird, bestätigt Zahlungen und vermerkt Rückzahlungen, einmal: Derselbe Auszug ändert nichts mehr. Die Datei selbst wird nicht aufbewahrt.
bank-title = Auszug { $number }, { $account }
bank-counted = { $count ->
        [one] Eine Buchung
       *[other] { $count } Buchungen
    }, zusammen { $sum }; ohne Folge: { $settled }; anzusehen: { $open }.
bank-repeated = Dieser Auszug wurde schon übernommen: Nichts zählt zweimal.
bank-fits = stimmt überein
bank-known = bekannt
bank-fits-nothing = passt zu nichts
bank-act = zu bearbeiten
bank-followed = Was folgte
bank-findings = Was in der Datei unklar ist
bank-law = Rückforderung
bank-note = Allein die Bank bestätigt eine Zahlung, nie eine Person. Beträge, Tage und Referenzen werden aufbewahrt; Namen und Worte der Bank nicht.

# Was doppelt zählt, gewählt und zurückgezahlt wird
twice-title = Ziele, die auch anderswo belegt werden
twice-here = In dieser Akte
twice-there = In einer anderen Akte desselben Jahres
twice-note = Zwei Teams können einem Ziel dienen; dieselben Kosten und dasselbe Ergebnis zählen nur einmal. Darüber urteilt ein Mensch.
envelope-choice = { $envelope } (gewährt { $granted }, gebunden { $committed })
credit-show-all = Alle ({ $count })
credit-show-missing = Teilweise oder nicht gebunden ({ $count })
credit-show-left = Gebunden, noch nicht ganz angeordnet ({ $count })
repayments-title = Konto für Rückzahlungen
repayments-none = Kein Konto ist bestätigt: Schreiben, die eine Rückzahlung fordern, sagen das und bitten, danach zu fragen.
repayments-confirmed-by = Bestätigt von { $name } am { $day }; Schreiben nennen es seitdem.
repayments-named-by = Benannt von { $name } am { $day }; kein Schreiben nennt es, bevor ein anderer Rechnungsführer es bestätigt.
repayments-waits = zu bestätigen
repayments-name = Ein anderes Konto benennen (IBAN)
repayments-hint = Zum Beispiel BE68 5390 0754 7034. Ein zweiter Rechnungsführer bestätigt es; dann ersetzt es das vorige.
repayments-no-account = Das ist keine richtige Kontonummer: Prüfen Sie die Ziffern.
repayments-note = Wer diese Nummer still änderte, bekäme die Rückzahlungen des Landes: der eine benennt sie, ein anderer bestätigt sie.
