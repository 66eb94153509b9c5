# The letters of the directorate to a municipality.

letter-state = Federal Public Service Interior
letter-directorate = Directorate-General Security and Prevention
letter-college = To the college of mayor and aldermen
letter-for-directorate = For the Directorate-General Security and Prevention,
letter-language-fr = French
letter-language-nl = Dutch
letter-language-de = German
letter-language-en = English
letter-translation = Translation for information. Only the letter in { $language } counts.
letter-foot = Register, entry no. { $seq }, hash { $hash }
letter-greeting = Dear members of the college,
letter-regards = Yours faithfully,
letter-date = Date
letter-scheme = Scheme
letter-allocation = Allocation
letter-year = Year
letter-reference = Reference

letter-title-information = Information requested for { $year }
letter-title-provisional = Provisional statement no. { $number } for { $year }
letter-title-definitive = Definitive statement no. { $number } for { $year }
letter-title-reopening = Definitive statement of { $year } opened again
letter-title-closing = Closing of the accounts of { $since } to { $year }
letter-title-closed = Definitive closing of the accounts of { $since } to { $year }
letter-title-advance = Order of payment: advance for { $year }, tranche { $number }
letter-title-final-payment = Order of payment: final payment for { $year }
letter-title-recovery = Recovery for { $year }
letter-title-result-recovery = Result-based recovery, { $year }
letter-title-notice = Recovery for { $year }: notice
letter-title-reminder = Reminder no. { $number }: recovery for { $year }
letter-title-plan-granted = Repayment plan granted for { $year }
letter-title-plan-refused = Repayment plan refused for { $year }
letter-title-collection = Recovery for { $year }: handed to FPS Finance
letter-title-returned = Agreement sent back with remarks
letter-title-inadmissible = Agreement inadmissible
letter-title-refused = Agreement refused
letter-title-approved = Agreement approved

letter-provisional = Your expense file of { $year } has been controlled ({ $control }). It claims { $claimed } on { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. { $cut ->
        [0] No line is refused or reduced.
        [one] One line is refused or reduced, by { $refused }.
       *[other] { $cut } lines are refused or reduced, by { $refused }.
    }
letter-definitive = Your expense file of { $year } has been controlled ({ $control }) and its statement is definitive. It claimed { $claimed } on { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. { $cut ->
        [0] No line is refused or reduced.
        [one] One line is refused or reduced, by { $refused }.
       *[other] { $cut } lines are refused or reduced, by { $refused }.
    }
letter-outcome-payment = For the year, { $due } is due. You hold { $advances } in advances: the final payment to you is { $settled }.
letter-outcome-recovery = For the year, { $due } is due. You hold { $advances } in advances: { $settled } is to be recovered.
letter-outcome-even = For the year, { $due } is due. You hold { $advances } in advances: there is nothing to pay or to recover ({ $settled }).
letter-order-follows = The order of payment is sent to you in a separate letter.
letter-recovery-follows = The recovery is sent to you in a separate letter, with the way to pay back.
letter-definitive-silence = You did not answer by { $last }, that day included: your silence made it definitive on { $day } ({ $article }).
letter-definitive-agreed = You agreed; it has been definitive since { $day }, before the end of the term on { $last } ({ $article }).
letter-definitive-decided = Your objections, open until { $last } included, are decided; it has been definitive since { $day } ({ $article }).
letter-definitive-rest = What you did not contest became definitive by your silence.

letter-sums = The sums
letter-sums-caption = From what is claimed to what is paid or recovered
letter-step = Step
letter-article = Article
letter-amount = Amount
letter-categories-caption = By category of credits
letter-category = Category
letter-category-none = No category
letter-claimed = Claimed
letter-refused = Refused
letter-accepted = Accepted
letter-beyond = Beyond
letter-eligible = Eligible
letter-total = Total
letter-cut-quota = { $category }: at most { $rate } of the envelope of { $ceiling } ({ $annex }), which is { $cap }. Accepted: { $accepted }; cut: { $cut } ({ $article }).
letter-cut-envelope = Eligible: { $eligible }, for an envelope of { $ceiling }; cut: { $cut } ({ $article }).
letter-cut-period = { $category }: of what the quota allows over the whole period, { $cap } is left for this year. Accepted: { $accepted }; cut: { $cut } ({ $article }).

letter-lines = The lines refused or reduced
letter-lines-caption = Each line with its documents, the grounds, their articles and the amounts
letter-line = Line
letter-expense = Expense, grounds and articles
letter-expense-invoice = { $supplier }, invoice { $invoice } of { $day }
letter-expense-undated = { $supplier }, document { $invoice }, committed on { $day }
letter-expense-alone = { $supplier }, without invoice number, committed on { $day }
letter-evidence = Documents:
letter-evidence-none = No document attached.
letter-motive = Reason given:
letter-ground-title = { $title } ({ $code }):
letter-ground = Refused: { $part } ({ $article }).
letter-ground-covered = This ground refuses nothing beyond those before: { $part } ({ $article }).
letter-figure-C-203 = Attached: { $proof }.
letter-figure-C-204 = Commitment: { $committed }; year of the envelope: { $from } to { $to }.
letter-figure-C-205 = Category claimed: “{ $written }”; “{ $nature }” belongs to: { $asked }.
letter-figure-C-206 = Nature: “{ $nature }” ({ $article }).
letter-figure-C-207 = Nature: “{ $nature }” ({ $article }).
letter-figure-C-208 = Price of one piece: { $price }; threshold: { $threshold }.
letter-figure-C-210 = Objective named: { $objective }.
letter-figure-C-211 = The same invoice as on line { $first }; earlier lines claim { $claimed } of { $cost }.
letter-figure-C-212 = Claimed in the other file: { $elsewhere }; cost: { $cost }.
letter-figure-C-215 = Other funding: { $other }; cost: { $cost }.
letter-figure-C-216 = “{ $nature }”: at most { $ceiling } a unit; units: { $pieces }.
letter-figure-C-217 = Post { $post }, { $from } to { $to }: { $left } is left for this line.
letter-figure-C-219 = Post { $post }, { $from } to { $to }: { $left } of the flat rate is left for this line.
letter-figure-C-220 = Post no. { $rank } of this nature; at most { $most }.
letter-figure-C-221 = Ceiling of the year: { $ceiling }; claimed by the lines before: { $claimed }.
letter-figure-C-320 = Asked by { $due }: “{ $what }”

letter-objections = Your objections
letter-objections-caption = Each contested line with the decision and its reason
letter-objection = Objection and decision
letter-arguments = Your arguments of { $day }:
letter-ruling = Decision of { $day }:

letter-parked = The lines laid aside
letter-parked-why = They are neither accepted nor refused; a later statement takes them up again.
letter-parked-line = Line { $line }, { $amount }:

letter-answer = How to answer
letter-answer-until = You can answer until { $last }, that day included, which is { $days } working days from the submission of this statement on { $submitted } ({ $article }).
letter-answer-received = You can answer during { $days } working days from the day on which you received this statement ({ $article }).
letter-answer-accept = If you agree: on the platform, dossier { $reference }, choose “{ $act }”.
letter-answer-contest = If you do not: in the same place, choose “{ $act }”; line by line, with your arguments and the documents that were missing. Every objection gets a decision with its reason.
letter-answer-silence = If you do not answer within that term, this statement becomes definitive ({ $article }).

letter-asks = To complete the control of your expense file of { $year } ({ $control }), we need information on { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. Please send it by { $due }, that day included ({ $article }). Until then { $lines ->
        [one] this line stays
       *[other] these lines stay
    } open.
letter-asked = We ask for:
letter-asked-lines = What we ask for
letter-asked-caption = Each line with its documents and what is asked
letter-asked-expense = Expense and question
letter-open = Still open
letter-asked-answer = On the platform, dossier { $reference }, choose “{ $act }”: line by line, with your answer and the documents asked for.
letter-asked-refused = If nothing reaches us by { $due }, that day included, what is still open is refused ({ $article }).
letter-asked-weighed = If nothing reaches us by { $due }, that day included, the Directorate-General decides in writing, with its reasons, whether what is still open is refused ({ $article }).
letter-asked-late = A late answer is not lost: the Directorate-General decides in writing, with its reasons, what follows from it.
letter-closes = The yearly statements are definitive. The closing adds them up and applies the quotas that hold for the whole period ({ $article }). It moves no amount from one year to another.
letter-closing-outcome = For these years together, { $due } is due and { $settled } is settled.
letter-closing-agreed = You agreed; it has been definitive since { $day } ({ $article }).
letter-closing-decided = Your objection has been answered; it has been definitive since { $day } ({ $article }).
letter-closing-silence = You did not answer in time: your silence made it definitive on { $day } ({ $article }).
letter-closing-argument = Your objection
letter-closing-caption = Year by year
letter-closing-before = By the statement
letter-closing-cut = Above the quota
letter-closing-due = Due
letter-closing-settled = Settled
letter-closing-year = { $year } (statement no. { $statement })
letter-closing-cap = { $category }: at most { $cap } of the { $base } granted for all these years; accepted by the yearly statements: { $accepted } ({ $article }).
letter-closing-cut-of-year = { $year }, { $category }: { $cap } was left; cut: { $cut }.
letter-closing-until = You can answer until { $last }, that day included, which is { $days } working days from the receipt of this statement ({ $article }).
letter-closing-contest = If you do not: in the same place, choose “{ $act }”, with your arguments. They get an answer with its reasons.
letter-closing-lines = Arguments on expense lines are not heard any more: their time is over ({ $article }).
letter-closing-follows = Each year whose amount changes gets a definitive statement of its own; the payment or the recovery follows from it.
letter-closed-year = The closing of several years changes the statement of { $year }: definitive statement no. { $number } replaces no. { $before }.
letter-reopens = Definitive statement no. { $statement } is opened again: a later control has brought new facts to light ({ $article }).
letter-reopens-next = The lines concerned are controlled again. A new provisional statement will be submitted to you, and you can answer it line by line. Only the difference is paid or recovered; until then nothing that was paid changes, and a recovery that runs is suspended.

letter-pays-advance = Tranche { $tranche } of the advance, { $amount }, is ordered on { $day } ({ $article }).
letter-pays-final = The final payment, { $amount }, is ordered on { $day }, after the control and on the definitive statement ({ $article }).
letter-advance-whole = The advance is { $rate } of the envelope of { $envelope }, which is { $whole }, in { $tranches ->
        [one] one tranche
       *[other] { $tranches } tranches
    }.
letter-envelope = Envelope of the year
letter-paid-before = Paid before
letter-paid-now = Paid by this order
letter-left = Left of the envelope
letter-budget = Budget
letter-budget-line = section { $section }, line { $line } ({ $article })
letter-account = Account
letter-message = Message
letter-payee = Beneficiary
letter-account-missing = The account of the State is missing in this letter: none is confirmed. Ask the Directorate-General for it before you pay, and pay to no account that reached you in another way.
letter-message-missing = The structured message is missing in this letter: ask the Directorate-General for it before you pay.
letter-account-unknown = No account of your municipality is verified: this payment waits. For it to leave, your finance officer first chooses “{ $act }” on the platform.
letter-account-live = This account has been verified since { $verified }. If another one is verified before the payment leaves, it goes to that one.
letter-account-waiting = This account is verified, but is paid on only from { $from }: this payment waits for that day.

letter-recovers = Definitive statement no. { $statement } shows that you hold { $amount } more than is due. This sum is recovered ({ $article }).
letter-held = Settled so far
letter-recovers-results = Results are absent or insufficient. { $amount } is recovered ({ $article }).
letter-until = To be paid by
letter-repay-until = Please pay this sum back by { $day }, that day included ({ $article }).
letter-repay-notice = The term of repayment runs from the notice, which is sent to you separately.
letter-notifies = We notify you that { $amount } is to be paid back, claimed on { $since } ({ $article }).
letter-grants-plan = You can pay { $amount }, claimed on { $since }, back by the plan below ({ $article }).
letter-refuses-plan = The repayment plan that you asked for on { $amount }, claimed on { $since }, is refused ({ $article }). The term that was set stands.
letter-hands-over = { $amount }, claimed on { $since }, is still due after two reminders. FPS Finance collects it from now on ({ $article }).
letter-plan-caption = The repayment plan
letter-plan-kept = As long as each instalment is paid in time, no reminder is sent. If one is not paid, the plan ends and the recovery goes on.
letter-repay-last = Please pay this sum back by { $day }, that day included; after that, FPS Finance collects it ({ $article }).
letter-reminds = { $number ->
        [1] This is the first reminder:
        [2] This is the second reminder:
       *[other] This is reminder no. { $number }:
    } { $amount } is still to be paid back of the sum claimed on { $since } ({ $article }).
letter-debt = Sum claimed
letter-repaid = Paid back so far
letter-remitted = Given up by a later statement
letter-still-owed = Still to be paid back

letter-returned = Your agreement has been examined. It is sent back to you to be adapted ({ $article }).
letter-remarks = Our remarks
letter-next = What comes next
letter-returned-next = Adapt the agreement on these points and then, on the platform, “{ $act }”. Nothing that you entered is lost.
letter-inadmissible = Your agreement is inadmissible: it does not respect the rules of submission ({ $article }).
letter-turned-down = Your agreement has been examined and is not approved ({ $article }).
letter-refused-next = You can present a new agreement, within the rules and the terms of submission: on the platform, “{ $import }”, then “{ $submit }”. No advance is paid without a signed agreement.
letter-approved = Your agreement has been examined; it is approved ({ $article }).
letter-approved-next = The agreement is to be signed by the municipality, then by the Minister or a delegate ({ $article }). On the platform, your signatory chooses “{ $act }” and gives the day of the decision of the council. No advance is paid before both have signed.
letter-reasons = The reasons

letter-law = The texts applied
letter-law-dates = In the version in force on { $on }, as known on { $known }. Their contents are told in our own words; only the text in the Belgian official journal is authentic.
letter-published = (Belgian official journal of { $day })
letter-labelled = { $label }:

cli-letter = Lists the letters of an envelope or an agreement, or writes one: agreement, order of payment, information, statement, closing, recovery, reminder, plan.
    .subject = An envelope, for example 21012/pssp-2020-2022/plan/2020, or an agreement, for example 21012/pssp-2020-2022/1
    .kind = Only the letters of this kind
    .entry = Only the letter that rests on this entry of the register
    .to = Writes the last of the letters chosen into a file (- for standard output): pdf, docx or html
    .translated = Gives a translation for information in this language
    .more = The letter is in the language of the municipality; in Brussels, in that of --lang. Made again on another day, it has the same bytes.
letter-trouble-form = “{ $form }” is no form of a letter; write pdf, docx or html.
letter-trouble-none = There is no such letter; without --to, the command lists those there are.
letter-trouble-print = The letter cannot be printed: { $reason }.
letter-written = { $letter }, written: { $file }
letter-none = There is no letter yet.
letters-title = Letters
letters-translated = translation:
letters-note = Each letter is made from the entry of the register that it names; made again on another day, it has the same bytes.
letter-form-pdf = PDF
letter-form-docx = Word
letter-form-html = page
