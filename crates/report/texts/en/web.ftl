# The pages: everything they say that is not a finding, a refusal or the law.

# The frame
skip = Skip to content
menu = Main
languages = Language
language-fr = Français
language-nl = Nederlands
language-de = Deutsch
language-en = English
menu-start = Start
menu-tasks = To do
menu-municipalities = Municipalities
menu-agreements = Agreements
menu-law = Law
menu-register = Register
crumbs = Breadcrumb
demo = Demonstration.
    .hint = The law and the amounts are real; the people and the expenses are invented.
licence = Free software, European Union Public Licence 1.2
back-to-start = Back to the start
problem = There is a problem
why = Why?

# When a page is not shown
error-unknown = Page not found
    .hint = There is nothing at this address, or nothing that you can see. Check the address or go back to the start.
error-sign-in = Please sign in
    .hint = This page is for people who have signed in. Nothing that you sent has been recorded.
error-forbidden = Request rejected
    .hint = The form does not come from a page opened in your session. Open the page again and retry.
error-unreadable = Unreadable request
    .hint = What was sent cannot be read. Nothing has been recorded; go back and correct it.
error-conflict = Somebody acted before you
    .hint = The dossier has changed since you opened it. Nothing is overwritten and nothing is recorded; open it again, look at what changed, then decide.
error-refused = This act is not possible
    .hint = Nothing has been recorded. Here is why, and the article it rests on.
refusal-rests = The refusal rests on this article.
error-broken = Something is broken on our side
    .hint = The page could not be made. What was recorded stays recorded; try again, and tell the operator if it goes on.

# The first page
start-title = From the decree to the last euro
start-lead = The federal grants to municipalities for safety and prevention: what the law says, what each municipality receives, and why.
door-law = The law
    .hint = The schemes, their decrees, amounts and modalities, as in force on one day and as known on another.
door-municipalities = The municipalities
    .hint = The envelopes of each municipality over the years, and the mergers.
door-rules = The rules of the control
    .hint = What the program checks on every expense, with examples. A rule flags; a person decides.
door-agreements = The agreements
    .hint = Objectives, results and indicators, beside the original document.
door-register = The register
    .hint = Who did what, when, and under which article. Nothing is ever erased.
tasks-title = To do
tasks-here = What you can do here
tasks-lead = { $count ->
        [0] Nothing is waiting for you at the moment.
        [one] One act is waiting for you.
       *[other] { $count } acts are waiting for you.
    }
tasks-more = { $count ->
        [one] One more act follows when these are done.
       *[other] { $count } more acts follow when these are done.
    }

# Signing in
sign-in = Sign in
sign-out = Sign out
sign-in-title = Sign in
sign-in-lead = For municipalities, the administration and auditors. The law and the amounts can be read without signing in.
sign-in-wrong = The name or the password is not right.
sign-in-demo = People of the demonstration
    .hint = Choose a role; you can change at any moment.
sign-in-as = Enter
login = User name
password = Password
body-federal = Federal administration

# The register
register-title = Register
register-lead = Every act is written down once, with the person, the moment and the article. Nothing is corrected in it: a new act corrects the old one.
register-empty = No act has been written down yet.
register-law = Art. 23, Law of 22 May 2003
register-note = Every act bears a seal computed from itself and from the seal before it. Changing an old act would break every seal that follows.
register-head = Last act written down
seal = Seal
pager = Pages
newest = Newest
older = Older acts
diary-title = Register of this dossier

# Agreements
agreements-title = Agreements
agreements-lead = { $count ->
        [0] No agreement is recorded yet.
        [one] One agreement is recorded.
       *[other] { $count } agreements are recorded.
    }
agreement-kind-convention = Agreement
agreement-kind-plan = Project plan
agreement-lead = { $objectives ->
        [one] One operational objective
       *[other] { $objectives } operational objectives
    }, { $results ->
        [one] one expected result
       *[other] { $results } expected results
    }, { $indicators ->
        [one] one indicator
       *[other] { $indicators } indicators
    }.
agreement-looks = { $looks ->
        [0] The whole document has found its place; nothing asks for a look.
        [one] One passage asks for a look; nothing is lost, nothing is guessed.
       *[other] { $looks } passages ask for a look; nothing is lost, nothing is guessed.
    }
agreement-findings = { $count ->
        [one] One finding
       *[other] { $count } findings
    }
agreement-tree = Objectives
agreement-source = Original document
agreement-facts = What the agreement states
severity-note = Note
severity-warning = To look at
severity-error = Blocking
line-word = line
to-line = See line { $line } of the document
unsure = uncertain reading
bytes = { $count } bytes
hash = fingerprint
download-original = download the original
scheme-word = Scheme
period-word = Period
council-decision = Decision of the council
in-force-since = In force since
amount-stated = Amount stated
no-year = no year
no-allocation = no allocation
remark = Remark

# The review of an imported document
review-title = Review the imported document
review-lead = { $points ->
        [0] Nothing asks for a look any more; { $settled } of { $all } proposals are decided on.
        [one] One point asks for a look; { $settled } of { $all } proposals are decided on.
       *[other] { $points } points ask for a look; { $settled } of { $all } proposals are decided on.
    }
review-entry = entry { $count } of the register
review-accept-clear = { $count ->
        [one] Accept the proposal that is clear
       *[other] Accept the { $count } proposals that are clear
    }
review-proposals = Proposals
review-nothing = No proposal here.
review-show-looks = Only what asks for a look ({ $count })
review-show-all = All ({ $count })
review-show-left = Left out or merged ({ $count })
review-part = { $from } to { $to } of { $count }
review-earlier = Earlier proposals
review-later = Later proposals
review-is-settled = decided
review-is-ignored = ignored
review-is-merged = merged
review-is-below = below something ignored
review-sure = { $sure } % sure
review-points = Points to look at
review-previous = Previous point
review-next = Next point
review-proposal = Proposal { $count }
review-see = See line { $count } of the document
review-was-read = As it was read:
review-went-into = Its words went into proposal { $count }.
review-settled-by = decided by { $name } on { $date }
review-settled = { $count ->
        [one] One finding that a person has settled
       *[other] { $count } findings that a person has settled
    }
review-accept = Accept as it stands
review-correct = Correct
review-correct-do = Write the correction
review-text = Words
review-number = Number
review-kind = What it is
review-state = How it stands in the document
review-state-plain = chosen
review-target = Target
    .hint = For example ≥ 12 a year, 100 %, yes/no; empty for none.
review-split = Split
review-split-do = Split
review-parts = Its parts, each on a line of its own
    .hint = Keep all the words, and begin a new line where the next part begins.
review-merge = Merge
review-merge-previous = Merge with the one before
review-merge-next = Merge with the one after
review-move = Move
review-move-do = Move there
review-under = Hangs under
review-ignore = Ignore
review-ignore-do = Ignore
review-below = { $count ->
        [one] One proposal below goes with it.
       *[other] { $count } proposals below go with it.
    }
review-reason = Reason
    .hint = It stays in the register with the proposal, which can come back.
review-restore = Restore
review-apart = Words that found no place
review-words-apart = What the document says there
review-add = Give it a place
review-add-do = Put it there
review-dismiss = Leave it apart
review-dismiss-do = Leave it apart
review-head = { $count ->
        [one] One finding about the document itself
       *[other] { $count } findings about the document itself
    }
    .hint = What touches the parties, the dates, the amounts or the law is mended in the document, which is then imported again.
review-lines = lines { $from } to { $to } of { $count }
review-lines-earlier = earlier lines
review-lines-later = later lines
review-not-numbers = Write numbers with a comma between them, for example 1, 2.
review-not-a-target = This target is not understood: write a sign, a number, a unit and a period, for example ≥ 12 a year.
review-other-words = The words have changed: split first, correct afterwards.
review-one-part = Begin a new line where the second part begins.

# Dossiers and their statements
dossier-lead = { $municipality } justifies { $claimed } in { $lines ->
        [one] one line
       *[other] { $lines } lines
    }.
dossier-lead-empty = { $municipality } has not yet justified any expense for this envelope.
dossier-open = { $open ->
        [one] One line is left to decide.
       *[other] { $open } lines are left to decide.
    }
dossier-all-decided = Every line is decided.
contest-until = The municipality can contest until { $date }; silence counts as agreement.
envelope = Envelope
envelope-title = { $allocation } { $year }
envelope-note = Yearly global envelope. Nothing passes from one to another.
why-amount = Where does this amount come from?
ceiling-from-annex = It is the maximum on the line of this municipality in the annex of the scheme, taken as it stands, without rounding.
claimed = Claimed
accepted = Accepted
at-most = at most
beyond = beyond
quota-note = The greatest share of the envelope that this category may take.
to-decide = To decide
control-note = Thorough control of the pieces. A rule flags; a person decides and gives reasons.
line-short = No.
expense = Expense
objective = Objective
decision = Decision
committed-on = committed on
motive = Reason:
contested = contested
answer-word = Answer:
rule-page = The rule in detail
statement-provisional = Provisional statement
statement-definitive = Definitive statement
statement-caption = Each amount opens its computation.
statement-claimed = Claimed by the municipality, { $count ->
        [one] one line
       *[other] { $count } lines
    }
statement-refused = Refused
statement-note = The final payment follows the thorough control and the definitive statement.
issued-on = Issued on
contest-last-day = Last day to contest:
definitive-since = Definitive since
beyond-quota = Beyond the quota
beyond-envelope = Beyond the envelope
envelope-law = art. 7, RD of 3 July 2019
due = Granted
advances-paid = Advances paid
final-payment = Final payment
to-recover = To recover
movements = Movements
movements-note = A movement never changes; a correction is a new movement. None leaves for another envelope.
recovery-title = Recovery
recovery-owed = Still to be repaid
recovery-returned = Repaid
recovery-next = What comes next
recovery-next-notice = The State notifies the municipality of what it has to pay back.
recovery-next-repayment = The municipality repays by { $day } at the latest.
recovery-next-reminder-1 = The term ended on { $day }: the State sends the first reminder.
recovery-next-reminder-2 = The term ended on { $day }: the State sends the second and last reminder.
recovery-next-hand-over = The last term ended on { $day }: the State hands over to FPS Finance.
recovery-next-plan-decision = The State decides on the repayment plan that the municipality asks for.
recovery-next-instalment = The municipality pays { $amount } by { $day } at the latest.
recovery-next-collection = FPS Finance collects.
recovery-fact-ordered = Recovery ordered
recovery-fact-notified = Notified; to be repaid by { $day }
recovery-fact-reminded-1 = First reminder; to be repaid by { $day }
recovery-fact-reminded-2 = Second and last reminder; to be repaid by { $day }
recovery-fact-plan-requested = Repayment plan asked for: { $reasons }
recovery-fact-plan-granted = Repayment plan granted
recovery-fact-plan-refused = Repayment plan refused: { $reasons }
recovery-fact-handed = Handed over to FPS Finance
recovery-instalments = Instalments of the plan
recovery-by = By
closing-title = Closing of the accounts
closing-issued = Submitted on
closing-until = The municipality answers by
closing-definitive = Definitive since
closing-year = Year
closing-before = Due by the yearly statement
closing-cut = Above the quota of the period
closing-due = Due
closing-settled = Settled
closing-total = Together
movement = Movement
date-word = Date
article-word = Article
amount-word = Amount
remaining = Remaining
category-personnel = Personnel
category-operating = Operating costs
category-investment = Investments

# Rules
rules-title = The rules of the control
rules-lead = Each rule has its page, which is also its test.

# The law
law-title = The law
law-lead = Schemes, and the instruments that govern them: what each sets, and what it leaves open.
schemes-title = Schemes
instruments-title = Instruments
not-the-text = Summaries in our own words; only the Belgian official journal is authentic.
reading-whole = text read in full
reading-part = text read in part
reading-citation = known by citation
made-on = Made on
published-on = Published on
effect-on = In force from
numac = Numac
eli-word = European identifier (ELI)
file-number = File number
amends = Amends
amended-by = Amended by
articles-title = Articles
versions-count = { $count ->
        [one] one version
       *[other] { $count } versions
    }
versions-title = Versions
versions-note = Two axes of time: the days a version holds for, and the day it became known. An amendment can reach back.
version-known = Known since
version-from = Holds from
version-until = to
version-by = Made by
version-original = original text
version-shown = shown
no-end = no end
no-version = No version of this article is in force on that day as known on that day.
as-of = In force on { $on }, as known on { $known }.
ask-on = In force on
ask-known = As known on
ask-show = Show
open-terms = What the text leaves open
open-terms-note = An open term that nothing fills is a question to a person, never a default.
open-term = Open term
filled-by = Filled by
filled-by-nothing = nothing known
scheme-lead = { $municipalities } municipalities, at most { $total } a year, { $period }.
scheme-lead-bare = Scheme in force { $period }. Its table of amounts was not found as text.
modalities-title = Modalities
modality-word = Modality
value-word = Value
set-by = Set by
left-open-by = Left open by
allocation-word = Allocation
annex-title = Maximum yearly amounts
annex-note = Names and amounts are those of the annex as printed. The printed and the computed total stand side by side; their difference is never repaired.
annex-search = Search a municipality
annex-order = Sort
annex-found = { $count ->
        [0] No row matches.
        [one] One row.
       *[other] { $count } rows.
    }
printed-name = Printed name
municipality-word = Municipality
nis-word = REFNIS code
stated-total = Stated total
computed-total = Computed total
difference = Difference
map-title = One square a municipality
map-desc = The beneficiary municipalities by province; the darker the square, the higher the yearly amount. The table of amounts says the same in figures.
map-less = less
map-more = more

# Municipalities
municipalities-title = Municipalities
municipalities-lead = { $count ->
        [0] No beneficiary municipality matches.
        [one] One beneficiary municipality.
       *[other] { $count } beneficiary municipalities.
    }
province-word = Province
region-word = Region
postal-codes = Postal codes
official-languages = Languages
municipality-lead = { $province }. { $schemes ->
        [0] No scheme assigns it an amount.
        [one] A yearly amount under one scheme.
       *[other] Yearly amounts under { $schemes } schemes.
    }
merger-into = Since { $date }, { $predecessor } is part of { $successor }.
merger-code = Since { $date }, code { $old } has become { $new }.
mergers-title = Mergers and changes of code
amounts-by-law = Amounts set by law
yearly-amount = Maximum yearly amount
years-word = Years
year-word = Year
envelopes-title = Envelopes over the years
envelopes-desc = By year: the envelope, what was paid, what is accepted. The table gives the same figures.
envelopes-none = No envelope is open yet.
paid = Paid
state-word = State
dossier-word = Dossier
merger-note = The code of a municipality changes when it merges; its rights pass to its successor on the date of the text.
to-see-more = Sign in to see the dossiers.
all-provinces = All
open-year-here = Open the year { $year }

# Acts
act-lead = You act as { $roles } ({ $body }).
act-check = Check before you send
act-check-lead = Once sent, this act stands in the register under your name and is never erased.
act-continue = Continue
act-send = Write in the register
act-change = Go back and change
act-done = It is written down
act-done-lead = The act is number { $seq } in the register.
act-repeated = This had been received before; nothing is done twice.
act-receipt = Keep this seal: it proves the entry.
act-back = Back to the dossier
act-missing = This answer is missing.
act-not-a-date = Write a date, for example 2021-03-31.
act-not-an-amount = Write an amount, for example 1,234.56.
act-not-instalments = Write a day and an amount on each line, for example 2022-03-31 10000.00.
act-file-gone = This file no longer waits: it is not kept until it is entered. Send it again.
act-unreadable = There is no such choice.

# Accessibility and privacy
manual-title = The manual of findings
manual-lead = Every finding has its page: what it means, why it matters, what to do, and what Perron did with the text. The example on the page is also its test.
manual-room-I = Reading a document
manual-room-A = Reviewing an agreement
manual-room-C = Controlling expenses
manual-room-L = Reading a text of law
manual-example = Example
manual-whole = The finding is about the document as a whole.
accessibility-title = Accessibility
accessibility-lead = These pages aim at level AA of WCAG 2.2.
accessibility-1 = Everything works by keyboard, in the order one reads, and without any script.
accessibility-2 = No state is told by colour alone; every picture is made of data that the table beside it gives too.
accessibility-3 = The pages follow your settings: light or dark, more contrast, text at 200 %, print.
accessibility-4 = What has not been verified yet: a trial by people who use a screen reader.
privacy-title = Privacy
privacy-lead = As little personal data as possible, and no measuring of visitors.
privacy-1 = A single cookie holds your session; it goes when you sign out.
privacy-2 = The register keeps the identity of the person who acts, the act, the moment and the article: the law asks that every expense can be proved.
privacy-3 = The pieces are kept for the time set by the version of the law that applies, then erased.
privacy-4 = No name of a person being followed may stand in an agreement; such texts do not belong here.
outcome-none = to be controlled
lines-count = { $count ->
        [one] one line
       *[other] { $count } lines
    }
by-silence = by the silence of the municipality
act-word = Act
read-word = Read in the document
person-word = Person
moment-word = Moment
seal-before = Seal before it
entry-lead = Act number { $count } of the register.
yes = yes
objectives-read = { $count ->
        [0] no operational objective
        [one] one operational objective
       *[other] { $count } operational objectives
    }
tranche-choice = Tranche { $number }, not before { $date }

# The questions of the acts
field-diagnostic = Reference of the local security diagnostic
    .hint = The priorities of the agreement come from it.
field-remarks = What has to be mended
field-inadmissible = Inadmissible: the rules of submission are not met
field-reasons = Reasons
field-council-decision = Date of the decision of the council
field-college-decision = Date of the decision of the college
field-granted = Amount granted, where it is less than that of the annex
    .hint = Leave empty to grant the amount of the annex.
field-source = Where this amount stands, where the table of the annex could not be read
field-tranche = Which tranche?
field-file = Expense file (CSV, XLSX, ODS)
    .hint = You will see what was read in it before it is entered. Once it is entered, the file is kept as it is, with its fingerprint; until then it is not kept.
field-added = File to add
    .hint = CSV, XLSX, ODS or an electronic invoice (UBL)
field-sheet = Sheet of the workbook
    .hint = Several sheets hold expenses; choose the one that is the file.
field-category = Category
    .hint = For an electronic invoice
field-nature = Nature of the expense
    .hint = For an electronic invoice: the code of the catalogue
field-objective = Operational objective
    .hint = For an electronic invoice, for example 1.1.1.1.1
field-vat = VAT of the invoice
    .hint = Recoverable: the expense is the amount without VAT
field-committed = Commitment date
    .hint = For an electronic invoice
field-share = Share of the invoice claimed
    .hint = Nothing where it is the whole
field-withdrawn = Lines to withdraw
    .hint = Their numbers, parted by commas
field-auditor = Who looked into it
field-audit-report = Report
    .hint = Its name, its date and the place in it
field-audit-found = What was found
    .hint = The municipality reads it and can answer. Write no name of a person.
field-audit-lines = Lines it is about
    .hint = Their numbers, parted by commas; none when it is the whole envelope
field-audit-amount = Amount put in question
field-audit-finding = Finding
field-audit-answer = Answer
field-audit-corrected = The last definitive statement corrects what was found
to-mend-link = Download the rows to mend (XLSX)
to-mend-hint = Each row says what is to be mended.
template-link = Template of the expense file (XLSX)
vat-not-recoverable = not recoverable
vat-recoverable = recoverable
field-document = Agreement (text or Markdown)
    .hint = The document is kept as it is; nothing in it is guessed.
field-period-from = First day of the period, where the document does not say
field-period-to = Last day of the period, where the document does not say
field-received = Day the municipality received the statement, where the time counts from receipt
field-about = What is your argument about?
closing-sums = The sums of the closing
closing-lines = A decision on an expense line
field-closing-arguments = Your arguments
field-closing-answer = Answer to the argument of the municipality, where there is one
field-relevance = Why the lines without remark do serve their objective
    .hint = Your reason holds for all lines that only wait for a yes; leave empty to keep them open.
field-answer = Line { $line }, claimed { $amount }: amount accepted
field-motive = Line { $line } ({ $amount }): why
field-arguments = Line { $line }, claimed { $amount }: your arguments
field-what = Line { $line }, claimed { $amount }: what the municipality is to say or to send
field-information = Line { $line }, claimed { $amount }: your answer
field-working-days = Working days to answer
    .hint = Fifteen if you give none: no text sets them.
field-ruling = Line { $line }, claimed { $amount }: amount accepted from now on
field-recovered = Amount to recover
field-until = Last day to repay
    .hint = No known text sets this term: you give it.
field-instalments = Instalments
    .hint = One on each line: the last day and the amount, for example 2022-03-31 10000.00. Their sum is the debt, to the cent.
field-repaid = Sum received
field-reference = Reference on the bank statement
cut-lines = { $count ->
        [one] One line reduced or refused
       *[other] { $count } lines reduced or refused
    }
accepted-lines = { $count ->
        [one] One line accepted
       *[other] { $count } lines accepted
    }
refusal-note = An expense can be refused in whole or in part. Every refusal cites its article and what can mend it.

# Payments, accounts, statements.
menu-payments = Payments
payments-title = Payments
payments-lead = Payments that can leave: { $ready }, of { $total }. Held: { $held }.
payments-ready = Can leave
payments-held = Held
payments-files = Files for the bank
payments-files-none = No file was prepared yet.
payments-owed = To be paid back by municipalities
payments-unmatched = Entries to look at
payments-count = Number
payments-counted = { $count ->
        [one] one payment
       *[other] { $count } payments
    }
payments-law = Who orders does not pay
payments-note = One accountant prepares the file, another releases it. What changes in between (amount, account, beneficiary) stops it.
payments-first-here = { $count ->
        [one] One payment goes
       *[other] { $count } payments go
    } to an account on which nothing was paid before. Compare these numbers before you release.
payment-word = Payment
payment-number = Payment no.
payment-first = first payment to this account
payment-file = Payment file { $number }
payment-file-word = File
payment-day = Execution on
payment-message = Structured message
payment-from = Paid by
payment-download = Download the file for the bank
payment-download-note = The same file, with the same bytes, every time; the bank carries it out once.
bank-word = Account of the State
bank-statement = Statement
bank-reference = Reference of the bank
bank-fate = What it is
account-word = Account
account-title = Bank account
account-live = Paid on
account-waiting = Paid on, from
account-proposed = Proposed
account-note = A new account is proposed, confirmed and verified by three persons; the administration calls back under a number known before, then waits { $days } days.
field-account = Account number (IBAN)
field-bic = Code of the bank (BIC)
field-abroad = If the account is abroad: why
field-account-shown = The proposed account, compared digit by digit
field-spoken-with = With whom you spoke: name and function
field-contact = Number or address that you called
field-known-since = Known since (before the proposal)
field-from-account = Account from which the State pays (IBAN)
field-execution = Day of execution; the next working day is taken
field-payment = Payment
field-reason = Reason

# Expenses tried before they are entered
hand-in-title = Hand in an expense file
hand-in-check = Check the file
hand-in-hint = Nothing is entered yet: you first see every problem, row by row, and what would change. An electronic invoice (UBL) adds one line.
file-kept = Sent already:
dry-run-title = What was read in the file
dry-run-lead = Nothing is entered yet. { $good ->
        [0] No row can be entered
        [one] One row can be entered, { $claimed }
       *[other] { $good } rows can be entered, { $claimed } in all
    }; { $wrong ->
        [0] none is to be mended.
        [one] one is to be mended.
       *[other] { $wrong } are to be mended.
    }
dry-run-whole = About the file as a whole
dry-run-wrong = Rows to mend
dry-run-row = Row
dry-run-says = What the row says
dry-run-mend = What to mend, and how
dry-run-left = { $count ->
        [one] One more is not shown here.
       *[other] { $count } more are not shown here.
    }
dry-run-remarks = { $count ->
        [one] One row is taken as it is, with a remark
       *[other] { $count } rows are taken as they are, with a remark
    }
dry-run-changes = What would change
dry-run-new = New lines
dry-run-gone = Lines that disappear
dry-run-gone-tag = not in the file
dry-run-nothing = none
dry-run-changed = Lines that say something else
dry-run-cell = Cell
dry-run-before = Said
dry-run-after = Says
dry-run-enter = { $count ->
        [one] Enter the one line
       *[other] Enter the { $count } lines
    }
dry-run-enter-good = { $count ->
        [one] Enter the one good line
       *[other] Enter the { $count } good lines
    }
dry-run-withdraw = Withdraw these lines
dry-run-again = Another file
dry-run-law = Supporting documents
dry-run-note = A row that cannot be read stops no other. Mend it in the file that is handed back and add it later: the numbers stay. As long as nothing is entered, the file is not kept: it waits for you for an hour.

# One line of an expense file
line-title = Expense line { $number }
line-lead-claimed = { $supplier }: { $claimed } claimed, not controlled yet.
line-lead-open = { $supplier }: of { $claimed } claimed, { $pending } is still to be decided and { $refused } is refused.
line-lead-decided = { $supplier }: of { $claimed } claimed, { $accepted } is accepted and { $refused } is refused.
line-done = Done:
line-entry = entry no.
line-why = Why
line-nothing-found = No rule found anything on this line.
line-not-controlled = The rules look at this line when its control begins.
line-who = Who did what
line-claims = What is claimed
line-pieces = Documents to attach
line-evidence = Documents of the line
reason-refuses = refuses
reason-asks = asks a person
reason-waived = set aside by a person
reason-answered = answered by a person
request-word = Information requested
request-due = to be answered by
request-runs = the term runs
request-silence = nothing came in time
request-answered = answered
piece-word = Document
piece-there = In the file
piece-is-there = there
piece-missing = missing
piece-maybe = cannot be told
piece-if-it-applies = if it applies
piece-payment = Proof of payment
pieces-unnamed = { $count ->
        [one] One reference does not say which document it is.
       *[other] { $count } references do not say which document they are.
    } Write it before a colon, for example “order form: BC-12”.
nature-unknown = The catalogue does not know this nature: a person decides, and gives the reason in writing.
deal-answer = Answer a question of the control
    .hint = You decide what is accepted of the open amount. Your reason stands in the statement.
deal-ask = Ask the municipality for information
    .hint = The line stays open until the answer comes or the term is over.
deal-waive = Set a finding aside by name
    .hint = The line is judged again without this finding; your name and your reason stay beside it.
deal-park = Park the line
    .hint = It is neither accepted nor refused, and holds up no statement; it is decided in a later one.
deal-take-up = Take the line up again
    .hint = It is decided with the others again.
deal-give = Give the information requested
    .hint = Your words and your documents go to the administration, which then decides.
field-answer-rule = Which question?
field-answer-amount = Amount accepted
field-answer-motive = Why
field-ask-what = What the municipality is to say or to send
field-waive-rule = Which finding?
field-waive-motive = Why it is set aside
field-park-motive = Why it is laid aside
field-give-words = Your answer
field-give-references = References of documents
    .hint = Several are parted by “|”, for example “order form: BC-12 | contract: C-3”.
field-give-document = Document

# The catalogue of expenses
natures-title = Natures of expense
natures-lead = { $count ->
        [one] One nature of expense
       *[other] { $count } natures of expense
    }: what is paid, what is not, and what a person decides.
natures-unknown = At these dates no list of natures was known.
natures-search = A nature, a condition or a code
natures-law = List of expenses
natures-note = The lists say of themselves that they are not exhaustive: what does not stand here is decided by a person, with a reason in writing. The annexes of later decrees are images; this is the last list that can be read.
natures-all = all
nature-accepted = accepted
nature-refused = refused
nature-person = a person decides
nature-column = Nature
answer-column = Answer
condition-column = Conditions and ceilings
ceiling-piece = at most { $amount } each
ceiling-year = at most { $amount } for all lines of the year
ceiling-post = at most { $amount } for a post that the line does not describe
ceiling-by-level = ceiling of the post by its level
ceiling-posts = { $count ->
        [one] at most one post
       *[other] at most { $count } posts
    }
rate-month = { $amount } a month
rate-year = { $amount } a year
posts-title = Ceilings of a post by level
posts-lead = For a full-time equivalent and a whole year; working time and days worked reduce them.

# A sample, and expenses that look alike
sample-title = Draw a sample
sample-lead = The same seed, share, strata and method draw the same lines: the address of this page is the proof of how they were drawn.
sample-seed = Seed
    .hint = Any whole number; today is proposed. Choose it before you look, and note it down.
sample-share = Share, in percent
sample-strata = Lines parted by
strata-whole = nothing
strata-category = category
strata-finding = whether a rule found anything: those are all drawn
sample-method = Likelier to be drawn
method-equal = none: each line as likely
method-amount = the larger amount
sample-draw = Draw
sample-unreadable = Write a whole number as the seed, and a share from 1 to 100.
sample-note = Full control remains the rule. What a sample says of the rest is information: no amount is refused by it.
alike-title = Expenses that look alike
alike-rank = Rank
alike-here = Here
alike-there = The other
alike-note = A likeness is a reason to look, never one to refuse: a person compares the two documents.

# The credits of the year.
credits-title = Credits of the year
credits-of = Scheme and year
credits-law = Commit before notice
forecast-heading = What the control would say
forecast-cut = What the rules would refuse
forecast-note = No more than this can be due. The control is held under the law and the documents of the day on which it begins.
audit-title = Audit findings
audit-lead = What auditors found, what the municipalities answered and what changed.
audit-none = No finding is recorded.
audit-none-open = No finding is to be decided.
audit-numbered = finding { $number }
audit-open = to decide
audit-closed-corrected = corrected
audit-closed-unchanged = no effect
audit-amount = In question
audit-open-amount = In question by findings that are to be decided:
audit-lines = Lines
audit-answer = Answer of the municipality
audit-corrected = Corrected by statement { $number }
audit-unchanged = The accounts stay as they are
audit-effect = Effect on what is due
audit-law = Control on the spot
audit-note = A finding moves no money and holds no payment back. Where it is right, the statement is reopened; what the new one leaves of the old is its effect on the next payment or the recovery.
credit-title = { $scheme }, credit { $year }
credit-credit = credit
credit-committed = committed
credit-ordered = ordered
credit-left = available
credit-line = budget line
credit-note = Nothing is committed beyond the credit, and nothing is paid beyond what is committed.
credit-why = Why this amount
credit-act = What the budget did
credit-source = Source
credit-opened = Opening
credit-increased = Increase
credit-decreased = Decrease
credit-commitments = Committed by envelope
credit-granted = Granted
credit-sum = Total
field-credit-source = Budget act, its date, and where in it the credit stands
field-credit-amount = Amount, where it is not that of the decree
    .hint = Leave empty to take the amount of the decree.
field-credit-line = Budget line, where the decree names several or none
field-credit-adjusted = The credit as it now is
field-envelope = Envelope
field-committed-envelope = Envelope, where it is not all that is granted and not committed
field-committed-more = How much more, where it is not all that is missing
field-committed-left = What stays committed

# Statements of the bank
bank-statement-title = Statement of the bank
bank-lead = Hand in a statement: each entry is held against the payments that left and the sums that are owed.
bank-looked-at = Looked at; nothing was recorded.
bank-taken-in = Taken in.
bank-look = Look only
bank-take-in = Take in
field-statement = Statement (camt.053 or CODA)
    .hint = Looking records nothing. What is taken in confirms payments and notes repayments, once: the same statement again changes nothing. The file itself is not kept.
bank-title = Statement { $number }, { $account }
bank-counted = { $count ->
        [one] One entry
       *[other] { $count } entries
    }, { $sum } in all; { $settled } need nothing, { $open } are to be looked at.
bank-repeated = This statement was taken in before: nothing counts twice.
bank-fits = fits
bank-known = known
bank-fits-nothing = fits nothing
bank-act = to act on
bank-followed = What followed
bank-findings = What is unclear in the file
bank-law = Recovery of undue sums
bank-note = A payment is confirmed by the bank alone, never by a person. Amounts, days and references are kept; names and words of the bank are not.

# What counts twice, is chosen and is paid back
twice-title = Objectives that are justified elsewhere too
twice-here = In this dossier
twice-there = In another dossier of the same year
twice-note = Two teams may serve one objective; one cost and one result count only once. A person judges it.
envelope-choice = { $envelope } (granted { $granted }, committed { $committed })
credit-show-all = All ({ $count })
credit-show-missing = Committed in part or not at all ({ $count })
credit-show-left = Committed, not ordered in full yet ({ $count })
repayments-title = Account for repayments
repayments-none = No account is confirmed: letters that ask money back say so, and say to ask for it.
repayments-confirmed-by = Confirmed by { $name } on { $day }; letters state it since.
repayments-named-by = Named by { $name } on { $day }; no letter states it before another accountant confirms it.
repayments-waits = to be confirmed
repayments-name = Name another account (IBAN)
repayments-hint = For example BE68 5390 0754 7034. A second accountant confirms it; it then takes the place of the one before.
repayments-no-account = This is no right account number: check its digits.
repayments-note = Whoever changed this number in silence would receive the repayments of the nation: one names it, another confirms it.
