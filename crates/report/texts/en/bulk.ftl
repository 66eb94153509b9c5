# The control in bulk: lines held in files.

C-401 = In the table { $table }, the column { $column } is missing.
    .hint = Add it to the header; the order of the columns does not count.
C-402 = In the table { $table }, row { $row } has { $cells } cells instead of { $expected }.
    .hint = Put a cell that holds a comma between straight quotation marks.
C-403 = In the table { $table }, the cell { $column } of row { $row } cannot be read.
    .hint = Amounts in whole cents, dates YYYY-MM-DD, numbers without separators.
C-404 = In the table { $table }, row { $row } cannot be read: a straight quotation mark is out of place, or there are too many cells.
    .hint = A straight quotation mark opens and closes a whole cell; inside, it is doubled.
C-405 = In the table lines, the number of row { $row } does not follow that of the row before.
    .hint = Line numbers rise; the smallest keeps the invoice.
C-406 = In the table { $table }, row { $row } repeats the key of an earlier row.
    .hint = Remove one of the two; which one counts is not guessed.
C-407 = The category { $category } has no quota for { $envelope } { $year }.
    .hint = Add the row to the table quotas.
C-408 = The control does not agree with itself ({ $what }: { $one } and { $other }); its result is void.
    .hint = Check that the files do not change during the control, and report the case.
C-409 = In the table { $table }, the column { $column } holds values of type { $found }, which is not what is read from it.
    .hint = Numbers as signed INT32 or INT64, texts as BYTE_ARRAY, invoice_date as DATE.

cli-control-bulk = { $lines ->
        [one] One line controlled
       *[other] { $lines } lines controlled
    }: { $accepted } accepted, { $reduced } reduced, { $refused } refused. Claimed { $claimed-amount }, accepted { $accepted-amount }, refused { $refused-amount }; the account is reconciled. Results in { $folder }.
cli-control-judging = Lines judged:
cli-control-settling = Lines judged, now settled:
cli-trouble-bulk = { $folder }: { $reason }
cli-trouble-bulk-lines = The table lines has more than 4,294,967,295 lines; split it by supplier.
cli-trouble-bulk-memory = The control in bulk needs at least { $least } MiB; raise --memory.
cli-trouble-bulk-out = { $target } is a folder: say with --out where the results go.
cli-trouble-control = ‘{ $target }’ is neither an envelope (21012/pssp-2020-2022/plan/2020) nor a folder.

cli-book = The book of lines: many lines kept with their verdicts, and changed one by one.
cli-book-create = Makes a book of the lines held in a folder, with their verdicts and sums.
    .folder = The folder with lines, envelopes, objectives, natures and quotas, in CSV or Parquet.
    .book = The new file.
cli-book-change = Changes single lines: verdicts, sums and the other lines of the same invoice follow at once.
    .book = The book.
    .changes = A table with the columns of lines: a whole row enters or corrects a line, a row with nothing but a number withdraws it.
    .more = All changes take effect, or none. What they supersede stays in the book.
cli-book-write = Writes verdicts, files and totals as the control of all its lines would.
    .book = The book.
    .out = The folder for the results.

cli-book-line = Line
cli-book-before = Before
cli-book-after = Now
cli-book-unchanged = No verdict has changed.
cli-trouble-book-exists = { $book } is there already; name a new file, or change that book.
cli-trouble-no-book = { $book } is no book of lines; ‘perron book create’ makes one.
