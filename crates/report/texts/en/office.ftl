# The office: refusals of acts, names of acts, roles and states, explanations of amounts.

O-001 = None of your roles allows this act.
    .hint = Ask somebody who holds the role; the page “Who may do what” lists them.
O-002 = This act is not possible in the present state of the dossier.
    .hint = Reload the page to see how far the dossier has come and what can follow.
O-003 = There is no such dossier.
    .hint = Check the address.
O-004 = The law on record knows no scheme { $scheme }, or no such allocation.
    .hint = Check the name of the scheme; a new scheme is first entered in the law.
O-005 = The text in force gives no article for this: { $topic }.
    .hint = Ask the legal service; without an article nothing is done.
O-006 = This act is not performed on this kind of thing.
    .hint = Act on an agreement from the agreement, on an envelope from its dossier.
O-007 = A written reason is missing.
    .hint = Write why; the municipality and the auditor will read it.
O-008 = { $day } lies before the last act on this dossier, of { $last }.
    .hint = Check the date of the server.
O-009 = The document { $document } is not kept in the register.
    .hint = Upload the document first, then try again.
O-010 = You have done another part of this dossier already: somebody else has to perform this act.
    .hint = Pass the dossier on to somebody who had no other part in it.
O-011 = This role belongs to the other side.
    .hint = Give municipal roles to people of the municipality and federal roles to those of the State.
O-012 = One person cannot be both authorising officer and accountant.
    .hint = Give one of the two roles to somebody else; there is no exception.
O-013 = You have acted on this dossier for the other side before.
    .hint = Somebody else has to take it over.
O-020 = The agreement is that of another municipality: { $name }.
    .hint = Choose the right document, or the right municipality.
O-021 = The agreement states no period.
    .hint = Give its first and its last day.
O-022 = The period from { $from } to { $until } lies outside that of the scheme.
    .hint = Check the dates, or choose the scheme of those years.
O-023 = The agreement covers no allocation of the scheme: { $allocation }.
    .hint = Choose at least one allocation of the scheme.
O-024 = The municipality has no line in the annex for the allocation { $allocation }.
    .hint = Leave this allocation out: no new municipality can be added.
O-025 = { $errors ->
    [one] One finding still forbids to submit the agreement.
   *[other] { $errors } findings still forbid to submit the agreement.
    }
    .hint = Review the import, or mend the document and import it again.
O-026 = The agreement does not name the local security diagnostic that its priorities come from.
    .hint = Give its reference and its year.
O-027 = The decision of the council, of { $decision }, is later than the signature.
    .hint = Sign after the council has decided.
O-028 = The agreement runs until { $until }.
    .hint = Close it after that day.
O-030 = The annex gives no amount for { $envelope }.
    .hint = Check municipality, allocation and year; an envelope without a line in the annex is not opened.
O-031 = No agreement in force covers { $envelope }.
    .hint = Have both sides sign the agreement, then try again.
O-032 = { $due } is due and the municipality holds { $held }: the year cannot be closed yet.
    .hint = Order the final payment or the recovery first.
O-040 = { $errors ->
    [one] One finding still forbids to take in this expense file.
   *[other] { $errors } findings still forbid to take in this expense file.
    }
    .hint = Mend the file, then hand it in again.
O-041 = The expense file holds no line.
    .hint = Hand in the file of expenses first.
O-042 = Two lines bear the number { $line }.
    .hint = Give each line a number of its own.
O-043 = The certified file ({ $shown }) is not the one that was entered ({ $entered }).
    .hint = Reload the page and read the file again before you certify.
O-044 = The decision of the college, of { $decision }, is later than the submission.
    .hint = Submit the file after the decision.
O-045 = The budget year runs until { $last }: the expense file comes after it.
    .hint = Submit it in the next year, before the last day.
O-046 = Nothing changes: the lines are entered like this already.
    .hint = Nothing to do.
O-047 = The document kept is not the file after the change.
    .hint = Reload the page and begin again.
O-050 = No line is named.
    .hint = Choose at least one line.
O-051 = No known text allows a definitive statement of this scheme to be reopened.
    .hint = Ask the legal service; no term is assumed.
O-052 = The time to reopen the statement ended on { $last }.
    .hint = The statement stays as it is.
O-053 = The file has no line { $line }.
    .hint = Check the number.
O-060 = A national register number stands in line { $line } of { $file }; the document is not kept.
    .hint = Put a function, a grade or a document number in its place and send the corrected document.
O-061 = A national register number stands in what was typed.
    .hint = Put a function, a grade or a document number in its place.
O-070 = Nothing is decided.
    .hint = Decide on at least one proposal, or one finding.
O-071 = The finding { $code } is not open there any more, or no decision of a review can settle it.
    .hint = Reload the page. What touches the parties, the dates, the amounts or the law is mended in the document.
O-090 = The file of { $envelope } was due by { $due }: nothing is paid before it comes in.
    .hint = Wait for that file, or lift the hold by a reasoned decision.
O-091 = No overdue file holds a payment back here.
    .hint = There is nothing to lift; order the payment.
O-092 = The table of amounts for { $envelope } could not be read: state the amount and where it stands.
    .hint = Read the amount in the official publication and name it.

# Acts.
act-open-year = open the envelope of the year
act-import-agreement = import the agreement
act-review-import = review the imported document
act-submit-agreement = submit the agreement
act-return-agreement = return the agreement with remarks
act-refuse-agreement = refuse the agreement
act-approve-agreement = approve the agreement
act-sign-for-municipality = sign for the municipality
act-sign-for-state = sign for the State
act-close-agreement = close the agreement
act-order-advance = order a tranche of the advance
act-lift-hold = lift the hold on payments
act-enter-lines = enter the expense lines
act-change-lines = change expense lines
act-submit-file = certify and submit the expense file
act-propose-decision = propose the decisions
act-request-information = ask for information
act-give-information = give the information asked for
act-confirm-decisions = confirm the decisions and issue the provisional statement
act-accept-statement = accept the statement
act-contest-lines = contest lines
act-decide-contest = decide the contest
act-make-definitive = note that the statement is definitive
act-reopen-statement = reopen the statement
act-order-final-payment = order the final payment
act-order-recovery = order the recovery
act-recover-for-results = recover for absent or insufficient results
act-notify-recovery = notify the municipality of the recovery
act-send-reminder = send the reminder that follows
act-request-repayment-plan = ask for a repayment plan
act-grant-repayment-plan = grant the repayment plan
act-refuse-repayment-plan = refuse the repayment plan
act-hand-to-finance = hand over to FPS Finance
act-record-repayment = record a repayment
act-close-year = close the year

# Roles.
role-author = author
role-finance-officer = finance officer
role-signatory = signatory
role-reader = reader
role-municipal-user-manager = user manager of the municipality
role-zone-contributor = contributor of the police zone
role-case-handler = case handler
role-controller = controller
role-authorising-officer = authorising officer
role-accountant = accountant
role-law-editor = editor of the law
role-federal-user-manager = user manager of the administration
role-auditor = auditor
role-data-protection-officer = data protection officer
role-operator = operator of the system

# The part of one person in one dossier.
hand-writes = writes
hand-certifies = certifies
hand-proposes = proposes
hand-confirms = confirms
hand-decides = decides
hand-accounts = accounts

# States of agreements, dossiers and recoveries.
state-absent = not open yet
state-draft = draft
state-submitted = submitted
state-returned = returned with remarks
state-inadmissible = inadmissible
state-refused = refused
state-approved = approved
state-signed-by-municipality = signed by the municipality
state-in-force = in force
state-closed = closed
state-open = open
state-file-submitted = expense file submitted
state-in-control = in control
state-provisional = provisional statement
state-contested = contested
state-definitive = definitive statement
state-reopened = reopened
state-settled = settled
state-closed-year = year closed
state-no-recovery = nothing to recover
state-recovery-ordered = recovery ordered
state-recovery-partly-repaid = partly repaid
state-recovery-notified = recovery notified
state-recovery-first-reminder = first reminder sent
state-recovery-second-reminder = second reminder sent
state-repayment-plan-requested = repayment plan requested
state-repayment-plan = repayment plan running
state-recovery-with-finance = with FPS Finance
state-recovery-repaid = repaid

# How an amount came to be.
explain-ceiling = Granted for { $envelope }
explain-advance = Advance, tranche { $tranche }
explain-line = Accepted on line { $line }
explain-ground = Refused on ground { $code }
explain-answer = Decided by a person ({ $code }): { $motive }
explain-ruling = Objection: { $arguments } Answer: { $motive }
explain-due = Due by statement { $statement }
explain-final-payment = Final payment
explain-recovery = Recovery
explain-input-annex = maximum of the annex
explain-input-rate = rate of the advance
explain-input-tranches = number of tranches
explain-input-not-before = not before
explain-input-claimed = claimed
explain-input-refused = refused
explain-input-accepted = accepted on the lines
explain-input-cap = cap of the category
explain-input-cut = part above the cap
explain-input-eligible = eligible within the quotas
explain-input-ceiling = amount of the envelope
explain-input-due = due for the year
explain-input-held = already held by the municipality
explain-category = { $category ->
    [personnel] Eligible for personnel
    [operating] Eligible for operating costs
    [investment] Eligible for investments
   *[other] Lines without a category
    }
