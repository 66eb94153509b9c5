# Control: reading an expense file (1xx), rules (2xx), decisions and statements (3xx).

C-101 = This file is no table of text.
    .hint = Export the sheet as CSV and send that file rather than a workbook, an archive or a PDF.
C-102 = The file has { $size } MB; at most { $most } MB are read.
    .hint = Split it by envelope or by quarter.
C-103 = The table has { $columns } columns; at most { $most } are read.
    .hint = Keep the columns of the template and remove the others.
C-104 = The table has more than { $most } rows.
    .hint = Split it into several files.
C-105 = { $count ->
        [one] A column is missing
       *[other] { $count } columns are missing
    }: { $columns }. Columns found: { $found }.
    .hint = { $count ->
        [one] Add it under this name
       *[other] Add them under these names
    }; case and accents do not count.
C-106 = The column “{ $column }” stands twice.
    .hint = Remove one of them; which one counts is not guessed.
C-107 = The file holds no expense.
    .hint = Fill in at least one row below the column titles.
C-108 = The column “{ $column }” is not known and is left aside.
    .hint = Nothing to do if it is your own; otherwise see the names in the template.
C-109 = The file is in the old encoding of Windows and was read so.
    .hint = Check the accents; next time save as “CSV UTF-8”.
C-110 = The row has { $cells } cells, the titles have { $columns }.
    .hint = Put a cell that holds the separator between quotes.
C-111 = A quote opens and does not close; only this row is lost.
    .hint = Close the quote, or double it if it belongs to the text.
C-112 = The cell “{ $column }” has more than { $most } characters.
    .hint = Shorten it and attach the long text as a document.
C-113 = The cell “{ $column }” holds control characters.
    .hint = Type it again instead of copying it.
C-114 = The cell “{ $column }” seems to hold a national register number; the row is not taken over.
    .hint = Put a function, a grade or a document number in its place; no number of a person belongs here.
C-115 = The cell “{ $column }” is empty.
    .hint = Fill it in; without it the row cannot be controlled.
C-116 = “{ $text }” in “{ $column }” is no amount.
    .hint = Write for example 1250.40; a credit has a minus sign.
C-117 = “{ $text }” in “{ $column }” can be read in two ways.
    .hint = Add the two decimals: 1234.00 or 1.23.
C-118 = “{ $text }” in “{ $column }” has more than two decimals.
    .hint = Write the amount to the cent; nothing is rounded on entry.
C-119 = “{ $text }” in “{ $column }” is no date.
    .hint = Write 2020-03-15 or 15/03/2020.
C-120 = “{ $text }” in “{ $column }” can mean two days.
    .hint = Write the year with four digits, or the date as 2020-03-15.
C-121 = “{ $text }” in “{ $column }” is no whole number.
    .hint = Write a number without sign or decimals.
C-122 = The number { $number } is taken by an earlier row; this row is not taken over.
    .hint = Give each row its own number.
C-123 = “{ $text }” is no enterprise number: its check digits do not fit.
    .hint = Copy it from the invoice; until then the row is read without a number.
C-124 = “{ $text }” is no known kind of proof; the proof does not count.
    .hint = Write bank statement, receipt or payment order.
C-125 = The cell “{ $column }” looks like a formula; it is kept as text.
    .hint = Nothing to do if this is the text you mean.
C-126 = This row repeats row { $row } of the file.
    .hint = Remove it if it is one too many; otherwise give each expense its invoice number.
C-201 = No supporting document comes with the expense.
    .hint = Attach the invoice, the pay state or the contract and give its reference.
    .title = Evidence missing
C-202 = No proof of payment comes with the expense.
    .hint = Attach a copy of the bank statement or a document receipted by the payee.
    .title = Payment proof missing
C-203 = A payment order does not prove that the expense was paid.
    .hint = Put the bank statement that shows the debit in its place.
    .title = A payment order proves nothing
C-204 = The expense was committed outside the year of the envelope.
    .hint = Check the day of commitment: it alone counts, neither the invoice nor the payment. An expense of another year goes on that year’s envelope.
    .title = Committed outside the year
C-205 = The expense falls into no category of credits, or into another than its nature’s.
    .hint = Write personnel, operating or investment, as the nature of the expense demands.
    .title = Category unknown
C-206 = The catalogue refuses this nature of expense.
    .hint = Take the line out, or correct the code of the nature if it is wrong.
    .title = Nature refused
C-207 = The catalogue does not settle this nature: a person decides and gives reasons.
    .hint = Say in the note what the expense served; you will get written reasons.
    .title = Nature to decide
C-208 = The price of one piece is below the threshold for investments.
    .hint = Claim the expense as operating, or give the right price of one piece.
    .title = Below the unit threshold
C-209 = The line claims nothing, or the credit note names no invoice of the file, or a refused one.
    .hint = Give the amount; for a credit note give the number of the credited invoice.
    .title = No amount, or a credit without its invoice
C-210 = No operational objective of this agreement is named; where one is, a person confirms the link.
    .hint = Name the operational objective that the expense serves, as it is numbered in the agreement for this allocation.
    .title = Link with an objective
C-211 = An earlier line claims this invoice already, or the shares claimed exceed its total.
    .hint = Remove the line; if the invoice is shared, give its total and the share of each line.
    .title = Duplicate in the file
C-212 = Another file claims this invoice already.
    .hint = Take it out of one of the two files; if it is shared, give its total and your share.
    .title = Duplicate elsewhere
C-213 = The category takes more than its greatest share of the envelope; the excess is cut.
    .hint = There is nothing to mend on the lines: the version in force sets the greatest share.
    .title = Quota exceeded
C-214 = The eligible expenses exceed the envelope; the excess is cut.
    .hint = Nothing to mend: the envelope is a maximum, and nothing goes over to another one.
    .title = Envelope exceeded
C-215 = Another authority pays a part of this cost already; the excess is refused.
    .hint = Claim the cost less the other funding only.
    .title = Funded elsewhere
C-216 = The expense exceeds the ceiling of its nature; the excess is refused.
    .hint = Give the price of one piece and their number: the ceiling holds for each piece.
    .title = Ceiling exceeded
C-217 = The line claims more than the post may cost by its level, working time and days.
    .hint = Check level, diploma, working time and period: all lines of a post share its ceiling.
    .title = Ceiling of the post exceeded
C-218 = The line pays for a post without describing it.
    .hint = Give the post a reference, never a name, with its level, working time and days worked.
    .title = Post not described
C-219 = The line claims more than the flat rate of this worker.
    .hint = Check the working time and the months; a working time without a rate in the annex goes to a person.
    .title = Flat rate exceeded
C-220 = This nature does not pay for so many posts.
    .hint = Claim the posts that are allowed only; give all lines of a post the same reference.
    .title = Too many posts
C-221 = The lines of this nature together exceed its ceiling for the year; the excess is refused.
    .hint = Claim what is left of the ceiling of the year only.
    .title = Ceiling of the year exceeded
C-222 = A document that the annex asks for is missing.
    .hint = Add it, and say before a colon what each document is, such as “order form: BC-12”.
    .title = Document missing
C-302 = Line { $line } asks nothing under { $rule }, or it is answered already.
    .hint = Reload the page to see how the line stands.
C-303 = The decision on line { $line } gives no reasons.
    .hint = Write down why, in one sentence at least.
C-304 = { $amount } is not possible on line { $line }: at most { $open }, and not less than is accepted already.
    .hint = Choose an amount within these limits.
C-305 = There is no such line in the file of { $envelope }.
    .hint = Check its number in the statement.
C-306 = { $lines ->
    [one] One line is still to be decided, for { $pending }.
   *[other] { $lines } lines are still to be decided, for { $pending }.
    }
    .hint = Decide on them, then submit the statement.
C-307 = { $category ->
    [personnel] Personnel
    [operating] Operating costs
   *[investment] Investments
    } stay below their least share: { $amount } of at least { $least } ({ $article }).
    .hint = Check that all expenses of this category are in the file.
C-308 = No known text sets a quota; { $article } leaves it open and nothing is cut.
    .hint = Ask the legal service for the decree that fills this delegation.
C-309 = No known text sets the time to contest.
    .hint = Ask the legal service for the decree that fills this delegation; no time is assumed.
C-310 = The time to contest ended on { $last }.
    .hint = The statement becomes definitive; only an irregularity reopens it.
C-311 = Line { $line } is accepted in full: there is nothing to contest.
    .hint = Choose a reduced or refused line.
C-312 = Line { $line } is contested already.
    .hint = Wait for the decision on the first objection.
C-313 = The objection against line { $line } gives no argument.
    .hint = Write why the decision should change, and attach the documents.
C-314 = The municipality agreed on { $day }; nothing is contested any more.
    .hint = Nothing to do: the statement can become definitive.
C-315 = The time to contest still runs, up to and including { $last }.
    .hint = Wait for its end, or for the agreement of the municipality.
C-316 = { $lines ->
    [one] One objection still awaits a decision.
   *[other] { $lines } objections still await a decision.
    }
    .hint = Decide on them in writing, line by line.
C-317 = Line { $line } is not contested, or the objection is decided.
    .hint = Reload the page to see how the line stands.
C-318 = { $day } lies before the statement was submitted, on { $submitted }.
    .hint = Check the date.

outcome-accepted = accepted
outcome-reduced = reduced
outcome-refused = refused
outcome-proposed = proposed for acceptance
outcome-pending = to be decided
stage-draft = draft statement
stage-provisional = provisional statement
stage-definitive = definitive statement
