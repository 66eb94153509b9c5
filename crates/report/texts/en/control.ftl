# Control: reading an expense file (1xx), rules (2xx), decisions and statements (3xx).

C-101 = This file is no table of text, no workbook and no electronic invoice.
    .hint = Hand in the file as CSV, XLSX or ODS, or a UBL invoice (Peppol).
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
C-127 = The cell “{ $column }” shows the mistake of a formula, “{ $text }”.
    .hint = Mend the formula in the spreadsheet, or type the value.
C-128 = The remark { $code } holds for { $count } more rows, which are not listed.
    .hint = See the first ones: they say what to do.
C-129 = “{ $text }” in “{ $column }” describes no post.
    .hint = Write the level from A to E, the working time as 4/5, and a period whose end follows its start.
C-130 = No commitment date: the date of the invoice, { $day }, stands in for it.
    .hint = Give the day of commitment: it alone counts for the year, and an invoice always follows its order.
C-131 = The row belongs to another municipality, “{ $text }”; this file is that of { $meant }.
    .hint = Nothing goes from one envelope to another: hand the row in with its municipality, or correct the cell.
C-132 = There is no envelope “{ $text }” for this municipality; this file is that of { $meant }.
    .hint = Write the name or the code of the allocation, for example PSSP, or leave the cell empty.
C-133 = The row belongs to another envelope, “{ $text }”; this file is that of { $meant }.
    .hint = Nothing goes from one envelope to another: hand the row in with the file of its envelope.
C-134 = The row belongs to another year, “{ $text }”; this file is that of { $meant }.
    .hint = Each year has its envelope: hand the row in with the file of its year.
C-135 = The agreement has no operational objective “{ $text }” for this envelope: the control will refuse the row.
    .hint = Copy the whole number of the objective as it stands in the agreement, for example 1.1.1.1.1.
C-136 = This invoice number is almost that of row { $row } of the file.
    .hint = If it is the same invoice, remove one of the two rows; otherwise copy both numbers as they are printed.
C-137 = This invoice stands on row { $row } of the file too, without its total on both.
    .hint = If it is shared, give its total and the share of each row; otherwise the second row counts as claimed twice.
C-138 = The cell “{ $column }” seems to name a person who is followed.
    .hint = Describe the expense without the name: no followed person stands in an expense file.
C-139 = “{ $text }” in “{ $column }” is beyond the largest amount that is read, { $most }.
    .hint = Check the number of figures and the place of the decimal mark.
C-140 = Several sheets hold expenses: { $sheets }.
    .hint = Say which one is the file, or keep it alone in the workbook; which one counts is not guessed.
C-141 = The workbook has no sheet “{ $sheet }”. Sheets found: { $sheets }.
    .hint = Copy the name of the sheet as it stands on its tab.
C-142 = A formula computes the cell “{ $column }”; the stored value is taken.
    .hint = Check that this value is up to date: nothing is computed again.
C-143 = “{ $stored }” in “{ $column }” is read as { $text }.
    .hint = Nothing to do: the spreadsheet stored this amount a hair from the cent.
C-144 = In the sheet “{ $sheet }”, { $rows } rows and { $columns } columns are hidden; they are read like the others. Rows: { $first }.
    .hint = Show them before the file is certified, or remove them.
C-145 = { $count } hidden sheets hold expenses and are not read: { $sheets }.
    .hint = Show them and hand them in apart if they belong to the file.
C-146 = The workbook refers to other files; they are not opened.
    .hint = Put their values in the place of these links.
C-147 = The workbook holds macros; it is not read.
    .hint = Save it without macros, as a workbook .xlsx or .ods.
C-148 = The file has more than { $most } { $what ->
        [sheets] sheets
        [cells] cells
       *[rows] rows
    }.
    .hint = Keep only the sheet of the file, or split it into several files.
C-149 = The cell { $cell } lies too far to the right: at most { $most } columns are read.
    .hint = Remove what stands there, and the columns that are not of the template.
C-150 = { $rows } rows of this file were handed back to be mended and are not entered.
    .hint = Mend them in the file that was handed back, then add them to the file of the envelope.
C-151 = The file is damaged, or no program for spreadsheets or invoices wrote it.
    .hint = Open it in your program, save it again and hand in that file.
C-152 = “{ $text }” cannot be a date of issue on { $day }.
    .hint = Check the invoice with the supplier; an invoice to come justifies nothing.
C-153 = The file is locked by a password, or of an old format (.xls, .xlsb).
    .hint = Save it without a password, as a workbook .xlsx or .ods, or as CSV.
C-154 = Reading this file takes more room or time than is given.
    .hint = Keep only the sheet of the file, without pictures or formatting, or save it as CSV.
C-155 = This file is an electronic invoice: it does not say what the expense serves.
    .hint = Give its category, nature and objective beside it, and whether the VAT is recoverable.
C-156 = The invoice is in “{ $text }”; only the euro is read.
    .hint = Ask for the invoice in euro, or attach the settlement of the bank and enter the expense by hand.
C-157 = The amounts of the invoice do not agree: { $stated } is stated, they come to { $sum }.
    .hint = Ask the supplier for a right invoice; the stated amount is taken, and a person checks it.
C-158 = The invoice is addressed to “{ $named }”, and not to { $meant }.
    .hint = Only the municipality of the envelope justifies what it paid itself.
C-159 = A document packed into the invoice has { $size } MB; at most { $most } MB are read.
    .hint = Ask for the invoice without its attachments, and hand those in apart.
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
C-320 = The information asked for did not come within the term.
    .hint = Send it, and contest the line of the provisional statement.
    .title = Information not received
C-321 = Nothing is open on line { $line }, or this answer is not the one awaited.
    .hint = Reload the page to see how the line stands.
C-322 = No text leaves it to a person to set { $rule } aside on line { $line }.
    .hint = The rule rests on the law; the municipality can contest the line.
C-323 = Line { $line } can be neither parked nor taken up as it stands.
    .hint = Only an open line is parked, and only a parked one taken up.
C-324 = The last day to answer, { $due }, does not lie after the day of the request.
    .hint = Give one working day at least.
C-325 = { $lines ->
    [one] One line is parked, for { $amount }.
   *[other] { $lines } lines are parked, for { $amount }.
    }
    .hint = They keep their year and are decided in a later statement.

outcome-accepted = accepted
outcome-reduced = reduced
outcome-refused = refused
outcome-proposed = proposed for acceptance
outcome-pending = to be decided
outcome-asked = awaiting information
outcome-parked = parked
stage-draft = draft statement
stage-provisional = provisional statement
stage-definitive = definitive statement
