# Payments: files of the bank (0xx), matching (03x).

B-001 = The file is empty.
    .hint = Ask the bank for it again.
B-002 = The file is larger than { $megabytes } MB.
    .hint = Ask the bank for one statement a day.
B-003 = This file is a bank statement neither in camt.053 nor in CODA.
    .hint = Export the statement of the bank in one of these two formats.
B-004 = The XML file holds what no bank writes: a document type, an entity or too many levels.
    .hint = Do not use it; ask the bank for it again.
B-005 = The XML file is broken or cut.
    .hint = Download it again, whole.
B-006 = The character encoding of the file is not read.
    .hint = Export it in UTF-8.
B-007 = This file is no payment file in pain.001.
    .hint = Give the file that Perron wrote for the bank.
B-008 = Reading the file was stopped: it asked for more time or memory than a file is given.
    .hint = Do not use it; ask the bank for one statement a day.
B-010 = Statement { $statement } names no account.
    .hint = Check which account it comes from before you use it.
B-011 = The account number { $account } is not right.
    .hint = Compare it with the contract of the bank.
B-012 = The account is in { $currency }; only accounts in euros are read.
    .hint = Ask for the statement of the account in euros.
B-013 = Statement { $statement } has no opening or closing balance; its entries cannot be checked together.
    .hint = Ask the bank for the whole statement.
B-014 = Statement { $statement }: { $old } and the entries of { $entries } do not make { $new }.
    .hint = An entry is missing, or one was changed; ask the bank for it again.
B-015 = The file announces { $stated } entries or records and holds { $found }.
    .hint = The file is incomplete; ask for it again.
B-016 = The file announces a total of { $stated }; its entries make { $found }.
    .hint = An entry is missing or was changed; ask for it again.
B-020 = Entry { $entry } cannot be read: amount, sign or currency.
    .hint = Look at it on the site of the bank; it is not counted here.
B-021 = Entry { $entry } of { $amount } is the same as entry { $first }; it counts once.
    .hint = Check with the bank that the sum moved only once.
B-022 = Entry { $entry } of { $amount } is announced and not booked yet; it is left aside.
    .hint = It will come with a later statement.
B-023 = The structured message { $message } of entry { $entry } is wrong; it is not used.
    .hint = Attach the sum by hand, after asking the payer.
B-024 = The details of entry { $entry } do not make { $amount }; only the whole entry is kept.
    .hint = Ask the bank for the details of this entry.
B-025 = This line is no CODA record.
    .hint = The file was changed or damaged; ask for it again.
B-026 = The CODA file ends before its last record.
    .hint = Download it again, whole.
B-027 = The bank says that this file is a copy.
    .hint = Nothing to do: what is known already does not count twice.
B-030 = Entry { $entry } of { $found } is about { $payment }, for which { $awaited } was awaited; it stays open.
    .hint = Ask the bank or the payer to explain; nothing is rounded.
B-031 = { $count ->
        [one] One entry fits
       *[other] { $count } entries fit
    } nothing that is awaited.
    .hint = See the list; what does not concern the grants may stay there.
B-032 = Entry { $entry } of { $found } pays { $payment } ({ $awaited }) a second time.
    .hint = Ask the bank at once to take the second payment back.
B-033 = Entry { $entry } of { $found } brings { $payment } ({ $awaited }) back: the payment returned.
    .hint = Check the account of the municipality, then note that the payment failed.
B-034 = { $count ->
        [one] One payment is
       *[other] { $count } payments are
    } not on this statement.
    .hint = Wait for the statement of the day of execution, or the next.

# What an entry of a statement is.
fate-confirms = payment { $payment } of file { $batch } paid
fate-returns = payment { $payment } of file { $batch } came back
    .hint = Check the account of the municipality, and order the payment again.
fate-amount-differs = another amount than payment { $payment } of file { $batch }; it stays open
    .hint = Ask the bank for the reason; note the failure of the payment if it came back.
fate-paid-twice = payment { $payment } of file { $batch } paid a second time
    .hint = Ask the bank at once to take the second payment back.
fate-repays = repayment on { $envelope }
fate-beyond-owed = more than is owed on { $envelope }
    .hint = Pay back what is too much, or ask the municipality what it was for.
fate-repeats = the same entry a second time
fate-known = known from an earlier statement
fate-unmatched = fits nothing that is awaited
    .hint = Check the structured message; where it is for this account, note the repayment by hand on its envelope.
