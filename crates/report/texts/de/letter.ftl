# Die Schreiben der Verwaltung an eine Gemeinde.

letter-state = Föderaler Öffentlicher Dienst Inneres
letter-directorate = Generaldirektion Sicherheit und Prävention
letter-college = An das Bürgermeister- und Schöffenkollegium
letter-for-directorate = Für die Generaldirektion Sicherheit und Prävention,
letter-language-fr = Französisch
letter-language-nl = Niederländisch
letter-language-de = Deutsch
letter-language-en = Englisch
letter-translation = Übersetzung zur Information. Allein das Schreiben auf { $language } zählt.
letter-foot = Register, Eintrag Nr. { $seq }, Fingerabdruck { $hash }
letter-greeting = Sehr geehrte Damen und Herren!
letter-regards = Mit vorzüglicher Hochachtung
letter-date = Datum
letter-scheme = Regelung
letter-allocation = Zuschuss
letter-year = Jahr
letter-reference = Aktenzeichen

letter-title-information = Auskunft erbeten für { $year }
letter-title-provisional = Vorläufige Abrechnung Nr. { $number } für { $year }
letter-title-definitive = Endgültige Abrechnung Nr. { $number } für { $year }
letter-title-reopening = Endgültige Abrechnung für { $year } wiedereröffnet
letter-title-closing = Abschluss der Konten von { $since } bis { $year }
letter-title-closed = Endgültiger Abschluss der Konten von { $since } bis { $year }
letter-title-advance = Zahlungsanordnung: Vorschuss für { $year }, Teilbetrag { $number }
letter-title-final-payment = Zahlungsanordnung: Restzahlung für { $year }
letter-title-recovery = Rückforderung für { $year }
letter-title-result-recovery = Rückforderung wegen fehlender Ergebnisse, { $year }
letter-title-notice = Rückforderung für { $year }: Mitteilung
letter-title-reminder = Mahnung Nr. { $number }: Rückforderung für { $year }
letter-title-plan-granted = Tilgungsplan gewährt für { $year }
letter-title-plan-refused = Tilgungsplan abgelehnt für { $year }
letter-title-collection = Rückforderung für { $year }: dem FÖD Finanzen übergeben
letter-title-returned = Vereinbarung mit Anmerkungen zurückgesandt
letter-title-inadmissible = Vereinbarung unzulässig
letter-title-refused = Vereinbarung abgelehnt
letter-title-approved = Vereinbarung gebilligt

letter-provisional = Ihre Finanzakte für { $year } wurde kontrolliert ({ $control }). Sie beantragt { $claimed } in { $lines ->
        [one] einer Zeile
       *[other] { $lines } Zeilen
    }. { $cut ->
        [0] Keine Zeile wird abgelehnt oder gekürzt.
        [one] Eine Zeile wird abgelehnt oder gekürzt, um { $refused }.
       *[other] { $cut } Zeilen werden abgelehnt oder gekürzt, um { $refused }.
    }
letter-definitive = Ihre Finanzakte für { $year } wurde kontrolliert ({ $control }), ihre Abrechnung ist endgültig. Sie beantragte { $claimed } in { $lines ->
        [one] einer Zeile
       *[other] { $lines } Zeilen
    }. { $cut ->
        [0] Keine Zeile wird abgelehnt oder gekürzt.
        [one] Eine Zeile wird abgelehnt oder gekürzt, um { $refused }.
       *[other] { $cut } Zeilen werden abgelehnt oder gekürzt, um { $refused }.
    }
letter-outcome-payment = Für das Jahr sind { $due } geschuldet. Sie halten { $advances } an Vorschüssen: Die Restzahlung an Sie beträgt { $settled }.
letter-outcome-recovery = Für das Jahr sind { $due } geschuldet. Sie halten { $advances } an Vorschüssen: { $settled } werden zurückgefordert.
letter-outcome-even = Für das Jahr sind { $due } geschuldet. Sie halten { $advances } an Vorschüssen: Nichts ist zu zahlen oder zurückzufordern ({ $settled }).
letter-order-follows = Die Zahlungsanordnung wird Ihnen in einem gesonderten Schreiben mitgeteilt.
letter-recovery-follows = Die Rückforderung wird Ihnen in einem gesonderten Schreiben mitgeteilt, mit der Art der Rückzahlung.
letter-definitive-silence = Sie haben bis einschließlich { $last } nicht geantwortet: Ihr Schweigen hat sie am { $day } endgültig gemacht ({ $article }).
letter-definitive-agreed = Sie haben zugestimmt; sie ist seit dem { $day } endgültig, vor Ablauf der Frist am { $last } ({ $article }).
letter-definitive-decided = Über Ihre Einwände, möglich bis einschließlich { $last }, ist entschieden; sie ist seit dem { $day } endgültig ({ $article }).
letter-definitive-rest = Was Sie nicht bestritten haben, ist durch Ihr Schweigen endgültig.

letter-sums = Die Beträge
letter-sums-caption = Von dem, was beantragt ist, zu dem, was gezahlt oder zurückgefordert wird
letter-step = Schritt
letter-article = Artikel
letter-amount = Betrag
letter-categories-caption = Nach Kreditkategorie
letter-category = Kategorie
letter-category-none = Ohne Kategorie
letter-claimed = Beantragt
letter-refused = Abgelehnt
letter-accepted = Angenommen
letter-beyond = Darüber
letter-eligible = Anrechenbar
letter-total = Summe
letter-cut-quota = { $category }: höchstens { $rate } des Gesamtbetrags von { $ceiling } ({ $annex }), das sind { $cap }. Angenommen: { $accepted }; entfällt: { $cut } ({ $article }).
letter-cut-envelope = Anrechenbar: { $eligible }, bei einem Gesamtbetrag von { $ceiling }; entfällt: { $cut } ({ $article }).
letter-cut-period = { $category }: Von dem, was die Quote für den ganzen Zeitraum zulässt, bleiben für dieses Jahr { $cap }. Angenommen: { $accepted }; entfällt: { $cut } ({ $article }).

letter-lines = Die abgelehnten oder gekürzten Zeilen
letter-lines-caption = Jede Zeile mit ihren Belegen, den Gründen, deren Artikeln und den Beträgen
letter-line = Zeile
letter-expense = Ausgabe, Gründe und Artikel
letter-expense-invoice = { $supplier }, Rechnung { $invoice } vom { $day }
letter-expense-undated = { $supplier }, Beleg { $invoice }, gebunden am { $day }
letter-expense-alone = { $supplier }, ohne Rechnungsnummer, gebunden am { $day }
letter-evidence = Belege:
letter-evidence-none = Kein Beleg beigefügt.
letter-motive = Begründung:
letter-ground-title = { $title } ({ $code }):
letter-ground = Abgelehnt: { $part } ({ $article }).
letter-ground-covered = Dieser Grund lehnt nichts über die vorigen hinaus ab: { $part } ({ $article }).
letter-figure-C-203 = Beigefügt: { $proof }.
letter-figure-C-204 = Mittelbindung: { $committed }; Jahr des Gesamtbetrags: { $from } bis { $to }.
letter-figure-C-205 = Beantragte Kategorie: „{ $written }“; „{ $nature }“ gehört zu: { $asked }.
letter-figure-C-206 = Art: „{ $nature }“ ({ $article }).
letter-figure-C-207 = Art: „{ $nature }“ ({ $article }).
letter-figure-C-208 = Stückpreis: { $price }; Schwelle: { $threshold }.
letter-figure-C-210 = Angegebenes Ziel: { $objective }.
letter-figure-C-211 = Dieselbe Rechnung wie in Zeile { $first }; die früheren Zeilen fordern davon { $claimed } von { $cost }.
letter-figure-C-212 = In der anderen Akte beantragt: { $elsewhere }; Kosten: { $cost }.
letter-figure-C-215 = Andere Finanzierung: { $other }; Kosten: { $cost }.
letter-figure-C-216 = „{ $nature }“: höchstens { $ceiling } je Einheit; Einheiten: { $pieces }.
letter-figure-C-217 = Stelle { $post }, { $from } bis { $to }: Für diese Zeile bleiben { $left }.
letter-figure-C-219 = Stelle { $post }, { $from } bis { $to }: Von der Pauschale bleiben für diese Zeile { $left }.
letter-figure-C-220 = Stelle Nr. { $rank } dieser Art; höchstens { $most }.
letter-figure-C-221 = Obergrenze des Jahres: { $ceiling }; von den früheren Zeilen beantragt: { $claimed }.
letter-figure-C-320 = Erbeten bis spätestens { $due }: „{ $what }“

letter-objections = Ihre Einwände
letter-objections-caption = Jede bestrittene Zeile mit der Entscheidung und ihrer Begründung
letter-objection = Einwand und Entscheidung
letter-arguments = Ihre Argumente vom { $day }:
letter-ruling = Entscheidung vom { $day }:

letter-parked = Die zurückgelegten Zeilen
letter-parked-why = Sie sind weder angenommen noch abgelehnt; eine spätere Abrechnung nimmt sie wieder auf.
letter-parked-line = Zeile { $line }, { $amount }:

letter-answer = Wie Sie antworten
letter-answer-until = Sie können bis einschließlich { $last } antworten, das sind { $days } Werktage ab der Vorlage dieser Abrechnung am { $submitted } ({ $article }).
letter-answer-received = Sie können während { $days } Werktagen ab dem Tag antworten, an dem Sie diese Abrechnung erhalten haben ({ $article }).
letter-answer-accept = Sind Sie einverstanden: Wählen Sie auf der Plattform, Akte { $reference }, „{ $act }“.
letter-answer-contest = Sind Sie es nicht: Wählen Sie an derselben Stelle „{ $act }“; Zeile für Zeile, mit Ihren Argumenten und den Belegen, die fehlten. Jeder Einwand erhält eine begründete Entscheidung.
letter-answer-silence = Antworten Sie nicht innerhalb dieser Frist, wird diese Abrechnung endgültig ({ $article }).

letter-asks = Um die Kontrolle Ihrer Finanzakte für { $year } ({ $control }) abzuschließen, brauchen wir Auskunft über { $lines ->
        [one] eine Zeile
       *[other] { $lines } Zeilen
    }. Bitte senden Sie sie bis spätestens { $due } ({ $article }). Bis dahin { $lines ->
        [one] bleibt diese Zeile
       *[other] bleiben diese Zeilen
    } offen.
letter-asked = Wir bitten um:
letter-asked-lines = Worum wir bitten
letter-asked-caption = Jede Zeile mit ihren Belegen und dem, was gefragt ist
letter-asked-expense = Ausgabe und Frage
letter-open = Noch offen
letter-asked-answer = Wählen Sie auf der Plattform, Akte { $reference }, „{ $act }“: Zeile für Zeile, mit Ihrer Antwort und den erbetenen Belegen.
letter-asked-refused = Geht bis spätestens { $due } nichts ein, wird abgelehnt, was noch offen ist ({ $article }).
letter-asked-weighed = Geht bis spätestens { $due } nichts ein, entscheidet die Generaldirektion schriftlich und mit Gründen, ob abgelehnt wird, was noch offen ist ({ $article }).
letter-asked-late = Eine verspätete Antwort ist nicht verloren: Die Generaldirektion entscheidet schriftlich und mit Gründen, was daraus folgt.
letter-closes = Die jährlichen Abrechnungen sind endgültig. Die Abschlussabrechnung zählt sie zusammen und wendet die Quoten an, die für den ganzen Zeitraum gelten ({ $article }). Kein Betrag geht von einem Jahr auf ein anderes über.
letter-closing-outcome = Für diese Jahre zusammen sind { $due } geschuldet und { $settled } geregelt.
letter-closing-agreed = Sie haben zugestimmt; sie ist seit dem { $day } endgültig ({ $article }).
letter-closing-decided = Ihr Einwand ist beantwortet; sie ist seit dem { $day } endgültig ({ $article }).
letter-closing-silence = Sie haben nicht innerhalb der Frist geantwortet: Ihr Schweigen hat sie am { $day } endgültig gemacht ({ $article }).
letter-closing-argument = Ihr Einwand
letter-closing-caption = Jahr für Jahr
letter-closing-before = Laut Abrechnung
letter-closing-cut = Über der Quote
letter-closing-due = Geschuldet
letter-closing-settled = Geregelt
letter-closing-year = { $year } (Abrechnung Nr. { $statement })
letter-closing-cap = { $category }: höchstens { $cap } von den { $base }, die für alle diese Jahre gewährt sind; von den jährlichen Abrechnungen angenommen: { $accepted } ({ $article }).
letter-closing-cut-of-year = { $year }, { $category }: Es blieben { $cap }; entfällt: { $cut }.
letter-closing-until = Sie können bis einschließlich { $last } antworten, das sind { $days } Werktage ab dem Empfang dieser Abrechnung ({ $article }).
letter-closing-contest = Sind Sie es nicht: Wählen Sie an derselben Stelle „{ $act }“, mit Ihren Argumenten. Sie erhalten eine begründete Antwort.
letter-closing-lines = Argumente zu Ausgabenzeilen werden nicht mehr gehört: Ihre Frist ist vorbei ({ $article }).
letter-closing-follows = Jedes Jahr, dessen Betrag sich ändert, erhält eine eigene endgültige Abrechnung; daraus folgt die Zahlung oder die Rückforderung.
letter-closed-year = Der Abschluss mehrerer Jahre ändert die Abrechnung für { $year }: Die endgültige Abrechnung Nr. { $number } ersetzt Nr. { $before }.
letter-reopens = Die endgültige Abrechnung Nr. { $statement } wird wiedereröffnet: Eine spätere Kontrolle hat neue Umstände gezeigt ({ $article }).
letter-reopens-next = Die betroffenen Zeilen werden erneut kontrolliert. Eine neue vorläufige Abrechnung wird Ihnen vorgelegt; Sie können ihr Zeile für Zeile widersprechen. Nur der Unterschied wird gezahlt oder zurückgefordert; bis dahin ändert sich nichts an dem, was gezahlt ist, und eine laufende Rückforderung ruht.

letter-pays-advance = Teilbetrag { $tranche } des Vorschusses, { $amount }, ist am { $day } angeordnet ({ $article }).
letter-pays-final = Die Restzahlung, { $amount }, ist am { $day } angeordnet, nach der Kontrolle und auf die endgültige Abrechnung ({ $article }).
letter-advance-whole = Der Vorschuss beträgt { $rate } des Gesamtbetrags von { $envelope }, das sind { $whole }, in { $tranches ->
        [one] einem Teilbetrag
       *[other] { $tranches } Teilbeträgen
    }.
letter-envelope = Gesamtbetrag des Jahres
letter-paid-before = Schon gezahlt
letter-paid-now = Mit dieser Anordnung gezahlt
letter-left = Rest des Gesamtbetrags
letter-budget = Haushalt
letter-budget-line = Sektion { $section }, Artikel { $line } ({ $article })
letter-account = Konto
letter-message = Mitteilung
letter-payee = Begünstigter
letter-account-missing = Das Konto des Staates fehlt in diesem Schreiben: Keines ist bestätigt. Erfragen Sie es bei der Generaldirektion, bevor Sie zahlen, und zahlen Sie auf kein Konto, das Sie auf anderem Weg erhalten haben.
letter-message-missing = Die strukturierte Mitteilung fehlt in diesem Schreiben: Erfragen Sie sie bei der Generaldirektion, bevor Sie zahlen.
letter-account-unknown = Von Ihrer Gemeinde ist kein Konto geprüft: Diese Zahlung wartet. Damit sie hinausgeht, wählt Ihr Finanzverantwortlicher auf der Plattform zuerst „{ $act }“.
letter-account-live = Dieses Konto ist seit dem { $verified } geprüft. Wird ein anderes geprüft, bevor die Zahlung hinausgeht, geht sie auf jenes.
letter-account-waiting = Dieses Konto ist geprüft, wird aber erst ab dem { $from } benutzt: Diese Zahlung wartet auf diesen Tag.

letter-recovers = Die endgültige Abrechnung Nr. { $statement } zeigt, dass Sie { $amount } mehr halten, als geschuldet ist. Dieser Betrag wird zurückgefordert ({ $article }).
letter-held = Bisher geregelt
letter-recovers-results = Ergebnisse fehlen oder genügen nicht. { $amount } werden zurückgefordert ({ $article }).
letter-until = Zu zahlen bis spätestens
letter-repay-until = Wir bitten Sie, diesen Betrag bis spätestens { $day } zurückzuzahlen ({ $article }).
letter-repay-notice = Die Frist zur Rückzahlung läuft ab der Mitteilung, die Sie gesondert erhalten.
letter-notifies = Wir teilen Ihnen mit, dass { $amount } zurückzuzahlen sind, gefordert am { $since } ({ $article }).
letter-grants-plan = Sie können { $amount }, gefordert am { $since }, nach dem folgenden Plan zurückzahlen ({ $article }).
letter-refuses-plan = Der Tilgungsplan, den Sie für { $amount }, gefordert am { $since }, beantragt haben, ist abgelehnt ({ $article }). Die schon gesetzte Frist gilt weiter.
letter-hands-over = { $amount }, gefordert am { $since }, sind nach zwei Mahnungen noch geschuldet. Der FÖD Finanzen zieht sie von nun an ein ({ $article }).
letter-plan-caption = Der Tilgungsplan
letter-plan-kept = Solange jede Rate rechtzeitig gezahlt ist, wird keine Mahnung gesandt. Wird eine Rate nicht gezahlt, endet der Plan und die Rückforderung geht weiter.
letter-repay-last = Wir bitten Sie, diesen Betrag bis spätestens { $day } zurückzuzahlen; danach zieht ihn der FÖD Finanzen ein ({ $article }).
letter-reminds = { $number ->
        [1] Mit dieser ersten Mahnung stellen wir fest, dass
        [2] Mit dieser zweiten Mahnung stellen wir fest, dass
       *[other] Mit Mahnung Nr. { $number } stellen wir fest, dass
    } { $amount } von dem am { $since } geforderten Betrag noch zurückzuzahlen sind ({ $article }).
letter-debt = Geforderter Betrag
letter-repaid = Schon zurückgezahlt
letter-remitted = Durch eine spätere Abrechnung aufgehoben
letter-still-owed = Noch zurückzuzahlen

letter-returned = Ihre Vereinbarung wurde geprüft. Sie erhalten sie zur Anpassung zurück ({ $article }).
letter-remarks = Unsere Anmerkungen
letter-next = Wie es weitergeht
letter-returned-next = Passen Sie die Vereinbarung in diesen Punkten an und wählen Sie dann auf der Plattform „{ $act }“. Nichts von dem, was Sie eingegeben haben, geht verloren.
letter-inadmissible = Ihre Vereinbarung ist unzulässig: Sie entspricht nicht den Regeln für die Einreichung ({ $article }).
letter-turned-down = Ihre Vereinbarung wurde geprüft und wird nicht gebilligt ({ $article }).
letter-refused-next = Sie können eine neue Vereinbarung vorlegen, unter Beachtung der Regeln und Fristen für die Einreichung: auf der Plattform „{ $import }“, danach „{ $submit }“. Ohne unterzeichnete Vereinbarung wird kein Vorschuss gezahlt.
letter-approved = Ihre Vereinbarung wurde geprüft; sie ist gebilligt ({ $article }).
letter-approved-next = Die Vereinbarung wird von der Gemeinde unterzeichnet, danach vom Minister oder seinem Beauftragten ({ $article }). Auf der Plattform wählt Ihr Zeichnungsberechtigter „{ $act }“ und nennt den Tag des Gemeinderatsbeschlusses. Vor beiden Unterschriften wird kein Vorschuss gezahlt.
letter-reasons = Die Gründe

letter-law = Die angewandten Texte
letter-law-dates = In der Fassung, die am { $on } gilt, wie am { $known } bekannt. Der Inhalt steht in unseren eigenen Worten; allein der Text im Belgischen Staatsblatt ist maßgebend.
letter-published = (Belgisches Staatsblatt vom { $day })
letter-labelled = { $label }:

cli-letter = Listet die Schreiben eines Jahresbetrags oder einer Vereinbarung, oder schreibt eines: Vereinbarung, Zahlungsanordnung, Auskunft, Abrechnung, Abschluss, Rückforderung, Mahnung, Plan.
    .subject = Ein Jahresbetrag, zum Beispiel 21012/pssp-2020-2022/plan/2020, oder eine Vereinbarung, zum Beispiel 21012/pssp-2020-2022/1
    .kind = Nur die Schreiben dieser Art
    .entry = Nur das Schreiben, das auf diesem Eintrag des Registers beruht
    .to = Schreibt das letzte der gewählten Schreiben in eine Datei (- für die Standardausgabe): pdf, docx oder html
    .translated = Gibt eine Übersetzung zur Information in dieser Sprache
    .more = Das Schreiben steht in der Sprache der Gemeinde; in Brüssel in der von --lang. An einem anderen Tag neu gemacht, hat es dieselben Bytes.
letter-trouble-form = „{ $form }“ ist keine Form eines Schreibens; schreiben Sie pdf, docx oder html.
letter-trouble-none = Ein solches Schreiben gibt es nicht; ohne --to listet der Befehl die vorhandenen.
letter-trouble-print = Das Schreiben lässt sich nicht drucken: { $reason }.
letter-written = { $letter }, geschrieben: { $file }
letter-none = Es gibt noch kein Schreiben.
letters-title = Schreiben
letters-translated = Übersetzung:
letters-note = Jedes Schreiben wird aus dem Eintrag des Registers gemacht, den es nennt; an einem anderen Tag neu gemacht, hat es dieselben Bytes.
letter-form-pdf = PDF
letter-form-docx = Word
letter-form-html = Seite
