# The office: refusals of acts, names of acts, roles and states, explanations of amounts.

O-001 = Keine Ihrer Rollen lässt diese Handlung zu.
    .hint = Wenden Sie sich an eine Person mit dieser Rolle; die Seite „Wer darf was“ nennt sie.
O-002 = Diese Handlung ist im jetzigen Stand der Akte nicht möglich.
    .hint = Laden Sie die Seite neu, um den Stand der Akte und die nächsten Schritte zu sehen.
O-003 = Diese Akte gibt es nicht.
    .hint = Prüfen Sie die Adresse.
O-004 = Das erfasste Recht kennt die Regelung { $scheme } oder diese Zuweisung nicht.
    .hint = Prüfen Sie den Namen der Regelung; eine neue Regelung wird zuerst im Recht erfasst.
O-005 = Der geltende Text nennt dafür keinen Artikel: { $topic }.
    .hint = Fragen Sie den Rechtsdienst; ohne Artikel geschieht nichts.
O-006 = Diese Handlung gehört nicht zu dieser Art von Akte.
    .hint = Handlungen zu einer Vereinbarung erfolgen dort, Handlungen zu einer Zuweisung in deren Akte.
O-007 = Eine schriftliche Begründung fehlt.
    .hint = Schreiben Sie, warum; die Gemeinde und die Prüfer werden es lesen.
O-008 = Der { $day } liegt vor der letzten Handlung dieser Akte vom { $last }.
    .hint = Prüfen Sie das Datum des Servers.
O-009 = Das Dokument { $document } wird nicht im Register verwahrt.
    .hint = Laden Sie zuerst das Dokument hoch und versuchen Sie es erneut.
O-010 = Sie haben in dieser Akte bereits einen anderen Teil übernommen: Diese Handlung obliegt einer anderen Person.
    .hint = Geben Sie die Akte an jemanden weiter, der darin noch keinen anderen Teil hatte.
O-011 = Diese Rolle gehört der anderen Seite.
    .hint = Geben Sie kommunale Rollen den Bediensteten der Gemeinde und föderale jenen des Staates.
O-012 = Eine Person kann nicht zugleich Anweisungsbefugter und Rechnungsführer sein.
    .hint = Übertragen Sie eine der Rollen einer anderen Person; eine Ausnahme gibt es nicht.
O-013 = Sie haben in dieser Akte bereits für die andere Seite gehandelt.
    .hint = Eine andere Person muss sie übernehmen.
O-020 = Die Vereinbarung gehört einer anderen Gemeinde: { $name }.
    .hint = Wählen Sie das richtige Dokument oder die richtige Gemeinde.
O-021 = Die Vereinbarung nennt keinen Zeitraum.
    .hint = Geben Sie den ersten und den letzten Tag an.
O-022 = Der Zeitraum vom { $from } bis { $until } liegt außerhalb der Regelung.
    .hint = Prüfen Sie die Daten oder wählen Sie die Regelung dieser Jahre.
O-023 = Die Vereinbarung betrifft keine Zuweisung der Regelung: { $allocation }.
    .hint = Wählen Sie mindestens eine Zuweisung der Regelung.
O-024 = Die Gemeinde steht für die Zuweisung { $allocation } nicht in der Anlage.
    .hint = Entfernen Sie diese Zuweisung: Neue Gemeinden können nicht hinzukommen.
O-025 = { $errors ->
    [one] Eine Feststellung steht der Einreichung der Vereinbarung noch entgegen.
   *[other] { $errors } Feststellungen stehen der Einreichung der Vereinbarung noch entgegen.
    }
    .hint = Lesen Sie das eingelesene Dokument nach, oder berichtigen Sie das Dokument und lesen Sie es neu ein.
O-026 = Die Vereinbarung nennt die lokale Sicherheitsdiagnose nicht, aus der ihre Prioritäten stammen.
    .hint = Geben Sie Zeichen und Jahr an.
O-027 = Der Beschluss des Rates vom { $decision } liegt nach der Unterzeichnung.
    .hint = Unterzeichnen Sie nach dem Beschluss des Rates.
O-028 = Die Vereinbarung läuft bis { $until }.
    .hint = Schließen Sie sie nach diesem Tag ab.
O-030 = Die Anlage nennt keinen Betrag für { $envelope }.
    .hint = Prüfen Sie Gemeinde, Zuweisung und Jahr; ohne Zeile in der Anlage wird nichts eröffnet.
O-031 = Keine geltende Vereinbarung deckt { $envelope } ab.
    .hint = Lassen Sie die Vereinbarung von beiden Seiten unterzeichnen und versuchen Sie es erneut.
O-032 = Geschuldet sind { $due }, die Gemeinde hält { $held }: Das Jahr kann noch nicht abgeschlossen werden.
    .hint = Ordnen Sie zuerst den Restbetrag oder die Rückforderung an.
O-040 = { $errors ->
    [one] Eine Feststellung steht der Übernahme dieser Ausgabenakte noch entgegen.
   *[other] { $errors } Feststellungen stehen der Übernahme dieser Ausgabenakte noch entgegen.
    }
    .hint = Berichtigen Sie die Datei und reichen Sie sie neu ein.
O-041 = Die Ausgabenakte enthält keine Ausgabe.
    .hint = Reichen Sie zuerst die Ausgabendatei ein.
O-042 = Zwei Ausgaben tragen die Nummer { $line }.
    .hint = Geben Sie jeder Ausgabe eine eigene Nummer.
O-043 = Die bestätigte Datei ({ $shown }) ist nicht die eingereichte ({ $entered }).
    .hint = Laden Sie die Seite neu und lesen Sie die Datei, bevor Sie sie bestätigen.
O-044 = Der Beschluss des Kollegiums vom { $decision } liegt nach der Einreichung.
    .hint = Reichen Sie die Akte nach dem Beschluss ein.
O-045 = Das Haushaltsjahr läuft bis { $last }: Die Ausgabenakte folgt danach.
    .hint = Reichen Sie sie im folgenden Jahr vor Ablauf der Frist ein.
O-046 = Es ändert sich nichts: die Zeilen stehen schon so in der Akte.
    .hint = Nichts zu tun.
O-047 = Das aufbewahrte Dokument ist nicht die Akte nach der Änderung.
    .hint = Laden Sie die Seite neu und beginnen Sie noch einmal.
O-050 = Es ist keine Zeile angegeben.
    .hint = Wählen Sie mindestens eine Zeile.
O-051 = Kein bekannter Text erlaubt es, eine endgültige Abrechnung dieser Regelung wieder zu öffnen.
    .hint = Fragen Sie den Rechtsdienst; es wird keine Frist angenommen.
O-052 = Die Frist zur Wiedereröffnung der Abrechnung endete am { $last }.
    .hint = Die Abrechnung bleibt, wie sie ist.
O-053 = Die Akte hat keine Zeile { $line }.
    .hint = Prüfen Sie die Nummer.
O-060 = In Zeile { $line } von { $file } steht eine Nationalregisternummer; das Dokument wird nicht aufbewahrt.
    .hint = Ersetzen Sie sie durch eine Funktion, einen Dienstgrad oder eine Belegnummer und senden Sie das berichtigte Dokument.
O-061 = In der Eingabe steht eine Nationalregisternummer.
    .hint = Setzen Sie an ihre Stelle eine Funktion, einen Dienstgrad oder eine Belegnummer.
O-070 = Es ist nichts entschieden.
    .hint = Entscheiden Sie über mindestens einen Vorschlag oder eine Feststellung.
O-071 = Die Feststellung { $code } ist dort nicht mehr offen, oder keine Entscheidung beim Nachlesen kann sie erledigen.
    .hint = Laden Sie die Seite neu. Was die Parteien, die Daten, die Beträge oder das Gesetz betrifft, wird im Dokument berichtigt.
O-090 = Die Akte von { $envelope } war bis zum { $due } einzureichen: vorher wird nichts gezahlt.
    .hint = Warten Sie auf diese Akte, oder heben Sie die Einbehaltung durch eine begründete Entscheidung auf.
O-091 = Keine überfällige Akte hält hier eine Zahlung zurück.
    .hint = Es gibt nichts aufzuheben; ordnen Sie die Zahlung an.
O-092 = Die Tabelle der Beträge von { $envelope } konnte nicht gelesen werden: Betrag und Fundstelle sind anzugeben.
    .hint = Lesen Sie den Betrag in der amtlichen Veröffentlichung und geben Sie sie an.

# Acts.
act-open-year = die Zuweisung des Jahres eröffnen
act-import-agreement = die Vereinbarung einlesen
act-review-import = das eingelesene Dokument nachlesen
act-submit-agreement = die Vereinbarung einreichen
act-return-agreement = die Vereinbarung mit Anmerkungen zurückgeben
act-refuse-agreement = die Vereinbarung ablehnen
act-approve-agreement = die Vereinbarung genehmigen
act-sign-for-municipality = für die Gemeinde unterzeichnen
act-sign-for-state = für den Staat unterzeichnen
act-close-agreement = die Vereinbarung abschließen
act-order-advance = eine Rate des Vorschusses anordnen
act-lift-hold = die Einbehaltung der Zahlungen aufheben
act-enter-lines = die Ausgaben erfassen
act-change-lines = Ausgabenzeilen ändern
act-submit-file = die Ausgabenakte bestätigen und einreichen
act-propose-decision = die Entscheidungen vorschlagen
act-request-information = Auskünfte verlangen
act-give-information = verlangte Auskünfte geben
act-confirm-decisions = die Entscheidungen bestätigen und die vorläufige Abrechnung zustellen
act-accept-statement = der Abrechnung zustimmen
act-contest-lines = Zeilen bestreiten
act-decide-contest = über die Einwände entscheiden
act-make-definitive = feststellen, dass die Abrechnung endgültig ist
act-reopen-statement = die Abrechnung wieder öffnen
act-order-final-payment = den Restbetrag anordnen
act-order-recovery = die Rückforderung anordnen
act-recover-for-results = wegen fehlender oder ungenügender Ergebnisse zurückfordern
act-notify-recovery = der Gemeinde die Rückforderung mitteilen
act-send-reminder = die nächste Mahnung senden
act-request-repayment-plan = einen Tilgungsplan beantragen
act-grant-repayment-plan = den Tilgungsplan bewilligen
act-refuse-repayment-plan = den Tilgungsplan ablehnen
act-hand-to-finance = an den FÖD Finanzen übergeben
act-record-repayment = eine Rückzahlung verbuchen
act-close-year = das Jahr abschließen

# Roles.
role-author = Verfasser
role-finance-officer = Finanzverantwortlicher
role-signatory = Zeichnungsberechtigter
role-reader = Leser
role-municipal-user-manager = Benutzerverwalter der Gemeinde
role-zone-contributor = Mitwirkender der Polizeizone
role-case-handler = Sachbearbeiter
role-controller = Prüfer
role-authorising-officer = Anweisungsbefugter
role-accountant = Rechnungsführer
role-law-editor = Bearbeiter des Rechts
role-federal-user-manager = Benutzerverwalter der Verwaltung
role-auditor = Revisor
role-data-protection-officer = Datenschutzbeauftragter
role-operator = Systembetreiber

# The part of one person in one dossier.
hand-writes = verfasst
hand-certifies = bestätigt
hand-proposes = schlägt vor
hand-confirms = bekräftigt
hand-decides = entscheidet
hand-accounts = verbucht

# States of agreements, dossiers and recoveries.
state-absent = noch nicht eröffnet
state-draft = Entwurf
state-submitted = eingereicht
state-returned = mit Anmerkungen zurückgegeben
state-inadmissible = unzulässig
state-refused = abgelehnt
state-approved = genehmigt
state-signed-by-municipality = von der Gemeinde unterzeichnet
state-in-force = in Kraft
state-closed = abgeschlossen
state-open = offen
state-file-submitted = Ausgabenakte eingereicht
state-in-control = in Prüfung
state-provisional = vorläufige Abrechnung
state-contested = bestritten
state-definitive = endgültige Abrechnung
state-reopened = wieder geöffnet
state-settled = beglichen
state-closed-year = Jahr abgeschlossen
state-no-recovery = nichts zurückzufordern
state-recovery-ordered = Rückforderung angeordnet
state-recovery-partly-repaid = teilweise zurückgezahlt
state-recovery-notified = Rückforderung mitgeteilt
state-recovery-first-reminder = erste Mahnung gesandt
state-recovery-second-reminder = zweite Mahnung gesandt
state-repayment-plan-requested = Tilgungsplan beantragt
state-repayment-plan = Tilgungsplan läuft
state-recovery-with-finance = an den FÖD Finanzen übergeben
state-recovery-repaid = zurückgezahlt

# How an amount came to be.
explain-ceiling = Bewilligt für { $envelope }
explain-advance = Vorschuss, Rate { $tranche }
explain-line = Anerkannt in Zeile { $line }
explain-ground = Abgelehnt aus dem Grund { $code }
explain-answer = Von einer Person entschieden ({ $code }): { $motive }
explain-ruling = Einwand: { $arguments } Antwort: { $motive }
explain-due = Geschuldet nach Abrechnung { $statement }
explain-final-payment = Restbetrag
explain-recovery = Rückforderung
explain-input-annex = Höchstbetrag der Anlage
explain-input-rate = Vorschusssatz
explain-input-tranches = Anzahl der Raten
explain-input-not-before = nicht vor dem
explain-input-claimed = beantragt
explain-input-refused = abgelehnt
explain-input-accepted = in den Zeilen anerkannt
explain-input-cap = Obergrenze der Kategorie
explain-input-cut = Teil über der Obergrenze
explain-input-eligible = innerhalb der Quoten zuschussfähig
explain-input-ceiling = Betrag der Zuweisung
explain-input-due = für das Jahr geschuldet
explain-input-held = bereits bei der Gemeinde
explain-category = { $category ->
    [personnel] Zuschussfähig: Personal
    [operating] Zuschussfähig: Betrieb
    [investment] Zuschussfähig: Investitionen
   *[other] Zeilen ohne Kategorie
    }
