# The command line: its help, its messages, its troubles.

cli = From the decree to the last euro: the law, the agreements, the money, the control and the proof.
    .more = To have a look: ‘perron demo’. Every command explains itself: ‘perron law --help’. Exit code: 0 clean, 1 findings or a refusal, 2 the command could not do its work.
    .lang = Language of the messages: fr, nl, de or en
    .json = Writes JSON instead of a table
    .database = The database, sqlite:PATH
    .login = The person who acts, by login
    .on = The day of the act (today by default), YYYY-MM-DD
    .key = Key that makes a repetition have no effect
    .envelope = The envelope, for example 21012/pssp-2020-2022/plan/2020
    .agreement = The agreement, by its number in the register
    .municipality = The municipality, by its REFNIS code
cli-demo = Fills a new database with the real schemes and example documents, then serves the pages.
    .port = The port of the local address
    .data = Folder to keep the database in; a temporary one otherwise
cli-init = Makes the database and enters the first people.
    .people = TOML file of the people: login, name, roles, municipality, language
cli-serve = Serves the pages of an existing database, on the local address.
    .port = The port of the local address
cli-import = Reads an agreement or a project plan and shows its tree and what is unclear.
    .file = The document: Markdown or text
    .language = Reads a text in two languages side by side in this one
    .to = Also writes the agreement in another form, md, docx, pdf, html or json, to a file
    .beside = Another plan of the same municipality: what is damaged here and whole there is proposed
    .all = Shows all findings, not only the heaviest
    .more = Nothing enters the register: the command reads and shows. To enter the agreement in the register: ‘perron act import-agreement’.
cli-law = The law: read a text, show an article, check the data.
cli-law-read = Reads a consolidated text of law: articles, definitions, amendments, tables.
    .file = The consolidated text
    .all = Shows all findings, not only the heaviest
cli-law-show = Shows an article in force on one day, as known on another, and the modalities it sets.
    .reference = The article, for example 'ar-2019-07-03 art. 13', or a whole text, 'ar-2019-07-03'
    .at = In force on this day
    .known = As known on this day
cli-law-check = Checks the data of the law: every day has exactly one version of each modality, every amount an article.
    .dir = Another folder than the one in the program
    .all = Shows all findings, not only the heaviest
cli-submit = Hands in an expense file (CSV, XLSX or ODS) for an envelope.
    .file = The file; columns described in docs/manual/control/README.md
    .check = Checks the reading and writes nothing
    .sheet = The sheet of the workbook, where there are several
    .add = Adds the lines to those that are entered instead of replacing them
    .rejected = Enters the good rows and writes the others to this file, with what is to be mended
    .category = For an electronic invoice: personnel, operating or investment
    .nature = For an electronic invoice: the code of the nature of the expense
    .objective = For an electronic invoice: the operational objective it serves
    .vat = For an electronic invoice: whether the municipality gets the VAT back
    .committed = For an electronic invoice: the day of commitment
    .share = For an electronic invoice: the share claimed, where it is not the whole
    .paid = For an electronic invoice: the reference of the bank statement
    .buyer = For an electronic invoice: the enterprise number of the municipality
cli-lines = Lists the expense lines of an envelope as they are entered.
    .envelope = The envelope, for example 21012/pssp-2020-2022/plan/2020
    .csv = As CSV that ‘perron submit’ reads back unchanged
cli-change = Adds, changes or withdraws expense lines without sending the whole file again.
    .envelope = The envelope, for example 21012/pssp-2020-2022/plan/2020
    .set = One cell of a line, for example "12:amount=1250.40"
    .new = A new line, for example "amount=10.00;category=operating;..."
    .withdraw = The numbers of the lines to withdraw
    .check = Says what would change and writes nothing
cli-template = Writes an expense file to fill in, for one scheme and year.
    .scheme = The scheme, for example pssp-2020-2022
    .year = The budget year
    .out = The file to write, .xlsx, .ods or .csv
    .allocation = The allocation, where it is not the first
    .envelope = An envelope whose agreement gives the objectives to choose from
cli-submit-rejected = { $rows } rows to mend are in { $out }.
cli-difference = Compared with what is entered, new lines: { $new }, changed: { $changed }, gone: { $gone }.
cli-difference-none = Nothing changes: these lines are entered like this already.
cli-trouble-allocation = There is no such allocation. Allocations: { $allocations }
cli-trouble-year = That is no year.
cli-trouble-line = There is no line { $line }.
cli-trouble-column = No column is called “{ $column }”.
cli-trouble-spreadsheet = The workbook could not be written: { $error }
template-expenses = Expenses
template-explained = Explanation
template-lists = Choices
template-title = Expense file
template-how = What the control looks at
template-needed = To be filled in.
template-accepted = accepted
template-refused = refused
template-person = a person decides
template-at-most = at most
template-personnel = personnel
template-operating = operating
template-investment = investment
template-bank-statement = bank statement
template-receipt = receipt
template-payment-order = payment order
template-list-nature = code
template-list-label = label
template-list-category = categories
template-list-answer = answer of the catalogue
template-list-article = article
template-list-proof = proofs
template-list-objective = objectives
template-list-words = words of the objective
cli-control = Shows the control of an envelope: lines, decisions with their article, statement; or controls the lines held in a folder of files.
    .target = An envelope, for example 21012/pssp-2020-2022/plan/2020, or, with --out, a folder with lines.csv, envelopes.csv, objectives.csv, natures.csv and quotas.csv
    .out = Controls the folder and writes verdicts.csv, files.csv and totals.json here
    .format = The form of the verdicts
    .memory = Lays lines that need more memory aside on the disk, for example 512MiB
    .all = Shows accepted lines too
    .alike = Shows expenses that look alike, in this file and in those of others
    .sample = Draws a sample of the lines from this number
    .share = The share of the lines that is drawn, in per cent
    .strata = What the lines are parted by before they are drawn
    .method = What makes a line likelier
cli-explain = Explains how an amount came to be (law, inputs, rule, article, movement, act, person, date), or what a code means.
    .reference = An envelope, or one of its amounts: 21012/pssp-2020-2022/plan/2020#line-17, #due, #advance-1; or a code: I-044, C-204
    .all = Shows also the lines accepted as they are
cli-audit = The register: check that nothing was changed.
cli-audit-verify = Recomputes the chain, replays the register and compares every table; names the first entry that does not agree.
cli-act = Performs an act in the name of a person; it is entered in the register with its article, or refused with its own.
cli-trouble-file = { $file }: { $error }
cli-trouble-unreadable = { $file } cannot be read: { $reason }
cli-trouble-reference = ‘{ $text }’ names no article; write for example 'ar-2019-07-03 art. 13 § 3'.
cli-trouble-no-article = { $text } does not exist, or was not in force and known on these days.
cli-trouble-database = The database { $database } does not open: { $error }
cli-trouble-no-database = There is no database { $database }; make it with ‘perron init’ or try ‘perron demo’.
cli-trouble-database-exists = The database { $database } exists already; nothing was changed.
cli-trouble-register = The register does not answer: { $error }
cli-trouble-person = Nobody has the login ‘{ $login }’.
cli-trouble-envelope = The envelope { $envelope } is not in the register.
cli-trouble-port = Port { $port } does not open: { $error }
cli-trouble-people = The file of people { $file }: { $error }
cli-refused = Refused
cli-severity-error = error
cli-severity-warning = warning
cli-severity-note = note
cli-severity-hint = help
cli-severity-error-count = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
cli-severity-warning-count = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
cli-severity-note-count = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
cli-findings-times = { $title } ({ $count } times)
cli-findings-also = and also { $lines }
cli-places = { $count ->
        [one] line { $lines }
       *[other] lines { $lines }
    }
cli-places-more = lines { $lines } and { $more } more
cli-findings-kinds-left = … and { $count ->
        [one] one more kind of findings
       *[other] { $count } more kinds of findings
    }
cli-findings-all = --all shows every place.
cli-findings-cut = { $count } findings: --all shows the first { $most }. Mend those first.
cli-findings-explain = ‘perron explain { $code }’ says more.
cli-import-unknown = not stated
cli-import-scheme = Scheme
cli-import-municipality = Municipality
cli-import-period = Period
cli-import-council = Council decision
cli-import-signed = Signature
cli-import-amount = Amount
cli-import-counts = Sectors: { $sectors } · general objectives: { $general }, strategic: { $strategic }, operational: { $operational } · results: { $results } · indicators: { $indicators }
cli-demo-filling = Filling the register
cli-demo-ready = Ready: { $address }
cli-demo-people = One person per role, password ‘{ $password }’:
cli-demo-stop = Ctrl+C stops the demonstration. The example documents are invented; the law and the amounts are real.
cli-init-done = The database { $database } is ready, { $people } people entered. Next: ‘perron serve’.
cli-init-password = { $login }: password { $password } (shown only once)
cli-act-done = Entered in the register as no. { $seq }, { $act }, hash { $hash }.
cli-act-repeated = Entered already as no. { $seq }: nothing was repeated.
cli-law-clean = The law is whole: no findings.
cli-audit-clean = { $entries } entries; chain, replay and tables agree. Head: { $hash }
cli-law-in-force = In force
cli-law-known = Known since
cli-law-by = Version of
cli-law-open = open question: no text we know answers it
cli-trouble-no-file = { $envelope } has no expense file yet; enter it with ‘perron submit’.
cli-trouble-scheme = Name a scheme: { $schemes }.
cli-trouble-municipality = The municipality ‘{ $name }’ of the document is not known; correct the name in the document.
cli-submit-read =
    { $lines ->
        [1] One line read, nothing was entered.
       *[other] { $lines } lines read, nothing was entered.
    }
cli-act-open-year = Opens the envelope of a municipality for a year
    .amount = The amount granted, where it is less than the annex
    .source = Where the amount stands, where the table cannot be read here
cli-act-import-agreement = Brings an agreement in, as it is read from a document
    .file = The document
    .scheme = The scheme, for example pssp-2020-2022
    .allocations = The allocations covered; all when none is named
cli-act-review-import = Goes through what was read from the document; without a decision, lists what asks for a look
    .accept = Accept the proposal as it stands
    .accept-clear = Accept every proposal that asks for no look
    .text = The words of a proposal
    .kind = What a proposal is, as ‘perron import --json’ names it
    .number = Its numbers; empty for none
    .state = How it stands in the document: struck_out, template, delegated; empty for chosen
    .target = Its target; empty for none
    .split = Split a proposal before these words
    .merge = Merge a proposal with the next one of its kind
    .moved = Hang a proposal under another one
    .ignore = Leave a proposal out of the agreement
    .restore = Take back a proposal that was left out
    .add = What the document says and was not read: under which proposal, as what, on which line
    .dismiss = A finding that needs nothing
cli-act-submit-agreement = Sends the agreement to the administration
    .diagnostic = The reference of the local security diagnostic
cli-act-return-agreement = Sends the agreement back with remarks
    .remarks = The remarks
cli-act-refuse-agreement = Declares the agreement inadmissible or refuses it
    .inadmissible = It breaks the rules of submission
    .reasons = The reasons
cli-act-approve-agreement = Approves the agreement
cli-act-sign-for-municipality = Signs for the municipality
    .council-decision = The day of the decision of the council
cli-act-sign-for-state = Signs for the State
cli-act-close-agreement = Closes the agreement after its period
cli-act-order-advance = Orders a tranche of the advance
    .tranche = Which tranche, from 1
cli-act-lift-hold = Lifts the hold on payments that an overdue file brings about
    .reasons = Why
cli-act-submit-file = Certifies the entered expense file and hands it in
    .college-decision = The day of the decision of the college
cli-act-propose-decision = Proposes a decision on each line
    .answers = Answer to a rule that asks a person
    .relevance = Why the lines with nothing against them serve their objective
    .afresh = Drops what was proposed and judges every line again
    .waive = A line, the rule to set aside and why
    .park = A line to lay aside and why
    .take-up = A parked line to take up again
cli-act-request-information = Asks the municipality for information about lines
    .lines = A line and what is asked
    .working-days = Working days to answer, fifteen unless given
cli-act-give-information = Answers what is asked about lines
    .lines = A line and the answer
    .evidence = A line and the reference of a document
cli-act-confirm-decisions = Confirms the decisions and issues the provisional statement
    .received = The day the municipality received it, where the time counts from that
cli-act-accept-statement = Accepts the provisional statement
cli-act-contest-lines = Contests lines with arguments
    .lines = A line and its arguments
cli-act-decide-contest = Decides on the contested lines
    .lines = A line, the amount accepted, and why
cli-act-make-definitive = Notes that silence made the statement definitive
cli-act-reopen-statement = Opens a definitive statement again
    .reasons = The reasons
cli-act-order-final-payment = Orders the final payment
cli-act-order-recovery = Orders the recovery of what was not due
cli-act-recover-for-results = Recovers for absent or insufficient results, after the agreement
    .amount = The amount
    .reasons = Which results are missing, and why this amount
cli-act-notify-recovery = Notifies the municipality of what it has to pay back
    .until = The last day to repay, where no text sets the term
cli-act-send-reminder = Sends the first reminder, or the second and last
    .until = The last day to repay, where no text sets the term
cli-act-request-repayment-plan = Asks for a repayment plan
    .reasons = Why the municipality cannot repay in time
cli-act-grant-repayment-plan = Grants the repayment plan
    .instalments = An instalment: last day and amount, for example 2022-03-31:10000.00 (repeat)
cli-act-refuse-repayment-plan = Refuses the repayment plan
    .reasons = Why
cli-act-hand-to-finance = Hands what was not repaid over to FPS Finance
cli-act-record-repayment = Notes a sum that the municipality paid back
    .amount = The sum
    .reference = The reference on the bank statement
cli-act-take-carry-over = Takes in what the year before carried over
cli-act-issue-closing = Submits the statement that closes the accounts of several years, on the last of them
    .received = The day the municipality received it, from which the time counts
cli-act-accept-closing = Accepts the closing
cli-act-contest-closing = Contests the closing
    .about = What the argument is about: the sums of the closing, or a decision on a line
    .arguments = The arguments
cli-act-conclude-closing = Makes the closing definitive
    .answer = The answer to the argument of the municipality, where there is one
cli-act-apply-closing = Makes the statement that the closing leaves of one year
cli-act-close-year = Closes the year; what is left lapses
cli-act-propose-account = Proposes the bank account of the municipality
    .account = The account number
    .bic = The code of the bank
    .reason = Why it is abroad, where it is
cli-act-confirm-account = Confirms the proposed account for the municipality
    .account = The account number as it is proposed
cli-act-verify-account = Verifies the account by calling the municipality back; it is paid on after the waiting time
    .account = The account number as it was read out and confirmed
    .spoken-with = With whom one spoke: name and function
    .contact = The number or address that was called
    .known-since = Since when it is known; before the proposal
cli-act-fail-payment = Notes that a payment failed or came back
    .batch = The number of the payment file
    .payment = The number of the payment
    .reason = Why, or the reference of the bank
cli-act-withdraw-payments = Withdraws a file that did not go to the bank
    .batch = The number of the payment file
    .reason = Why
cli-act-name-repayment-account = Names the account of the State to which municipalities pay back
    .account = The account of the State
cli-act-confirm-repayment-account = Confirms, as a second accountant, the account named for repayments
    .account = The account of the State
cli-payments = Payments: what can leave, the files for the bank.
cli-payments-list = Shows what can leave, what is held and why, and the files
cli-payments-prepare = Prepares a file of the ordered payments that have not left
    .from = The account from which the State pays
    .bic = The code of its bank
    .execution = The day on which the bank pays; the next working day is taken
    .only = These payments only, by number
cli-payments-release = Releases a file that another accountant prepared
    .batch = The number of the payment file
cli-payments-export = Writes the file for the bank (pain.001); always the same bytes
    .batch = The number of the payment file
    .out = Where to write it
cli-bank = Bank statements: read them, take them in.
cli-bank-read = Reads a statement (camt.053, CODA) and says what stands in it
    .file = The statement
    .against = The payment file (pain.001) to compare it with
    .all = Shows all entries
cli-bank-import = Takes a statement in: confirms payments, notes repayments, lists the rest
    .file = The statement
cli-credit = Credits of the year: what the budget gives, what is committed, what is left.
cli-credit-list = Shows each credit, what is committed, ordered and available
cli-credit-open = Opens the credit of a scheme for a year
    .credit = The scheme and the year, such as pssp-2020-2022/2020
    .amount = The amount, where it is not that of the decree
    .line = The budget line, where the decree names several or none
    .source = The budget act, its date, and where in it the credit stands
cli-credit-adjust = Brings the credit to what a later budget gives
    .credit = The scheme and the year
    .amount = The credit as it now is
    .source = The budget act, its date, and where in it the credit stands
    .reasons = Why
cli-credit-commit = Commits what is granted, before anything is notified
    .credit = The scheme and the year
    .envelope = This envelope only, and how much more; everything that is granted otherwise
cli-credit-reduce = Reduces what is committed on an envelope
    .amount = What stays committed
    .reasons = Why
cli-payments-ready = Can leave: { $count } ({ $total })
cli-payments-held = Held: { $count } ({ $total })
cli-payments-file = File { $number }: { $state }, { $count } payments, { $total }, execution on { $execution }
cli-payments-owed = { $envelope } still owes { $owed }, under { $message }
cli-payments-first = first payment to this account
cli-payments-written = { $message } written: { $count } payments, { $total }
cli-trouble-batch = There is no payment file { $number }.
cli-bank-statement = Statement { $number }, account { $account }: { $count } entries, { $sum }
cli-bank-matched = { $matched } confirmed, { $open } open, { $unmatched } entries without a payment
cli-bank-taken = Statement { $number } taken in: { $count } entries
cli-bank-known = Statement { $number } was taken in before: nothing counts twice
cli-trouble-database-url = ‘{ $database }’ is no database: write sqlite:PATH.
cli-control-line = Line
cli-control-supplier = Supplier and invoice
cli-control-claimed = Claimed
cli-control-accepted = Accepted
cli-control-decision = Decision
cli-twice-objective = Objective
cli-twice-envelope = Envelope
cli-twice-lines = Lines
cli-twice-found = { $count ->
        [one] One objective is justified under two allocations
       *[other] { $count } objectives are justified under two allocations
    } ({ $code }, { $article }). Two teams may serve one objective; one cost is paid once. A person judges.
cli-control-left = { $count ->
        [one] … and one accepted line (--all)
       *[other] … and { $count } accepted lines (--all)
    }
cli-sample-plan = Sample { $seed }: { $share } of the lines of each part. { $strata } { $method } The same number draws the same lines again.
cli-sample-by-nothing = There is one part, the whole file.
cli-sample-by-category = The parts are the categories.
cli-sample-by-finding = The parts are the lines with and without a finding of the rules; those with one are all drawn.
cli-sample-equal = Every line of a part is as likely.
cli-sample-by-amount = The larger the amount, the likelier the line.
cli-sample-part = Part
cli-sample-lines = Lines
cli-sample-drawn = Drawn
cli-sample-claimed = Claimed
cli-sample-seen = Claimed by lines drawn
cli-sample-chance = Chance
cli-sample-certain = certain
cli-sample-unjudged = { $count ->
        [one] One line is not judged by the rules yet: parted by findings it counts as having one,
       *[other] { $count } lines are not judged by the rules yet: parted by findings they count as having one,
    } and the sample says nothing of the rest.
cli-sample-open = So far { $refused } is refused on the lines drawn; { $open ->
        [one] one of them waits
       *[other] { $open } of them wait
    } for a decision, so nothing is said of the rest.
stratum-whole = all lines
stratum-unnamed = no category
stratum-found = with a finding
stratum-clean = without a finding
cli-control-estimate = If the other lines were like these, { $amount } would be refused in all: information, never a refusal.
cli-control-depth = Full control remains the rule; how deep it goes stands in { $article }.
cli-alike-found = { $count ->
        [0] No expense looks like another. The same invoice claimed twice is found by the rules C-211 and C-212.
        [one] One pair looks alike. A person looks at it; nothing is refused by it.
       *[other] { $count } pairs look alike, the likeliest slip first. A person looks at them; nothing is refused by them.
    }
cli-alike-day = Day
cli-alike-why = Why
alike-shares-exceed = The same invoice, other totals; the shares exceed the greater
alike-slip = The same amount and day, numbers one slip of the pen apart
alike-zeros = The same amount, numbers that differ in zeros only
alike-swapped = The same number and day, two digits of the amount swapped
alike-another-year = The same number and amount, in another year
alike-slip-another-day = The same amount, neighbouring numbers, other days; often a series
cli-law-counts = { $articles } articles, { $tables } tables
cli-law-totals = { $rows } rows; stated total { $stated }, computed total { $computed }, difference { $difference }
cli-explain-unknown = No page of the manual explains ‘{ $code }’. The nearest: { $near }.
cli-explain-example = Example
cli-explain-in-english = (This page of the manual is in English.)
cli-explain-law = law of { $on } as known on { $known }
cli-explain-act = { $act }, { $person }, { $day } (no. { $seq })
cli-trouble-amount = This envelope has no such amount; these can be explained: { $amounts }.
cli-body-federal = federal State
cli-review-left = { $points ->
        [0] Nothing asks for a look any more.
        [one] One point asks for a look.
       *[other] { $points } points ask for a look.
    }
cli-review-place = line { $line }, { $sure } % sure
cli-trouble-agreement = The agreement { $agreement } is not in the register.
