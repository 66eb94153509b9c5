# The tables of municipalities and the calendar.

L-301 = A line of the table of municipalities cannot be read: { $reason }.
    .hint = Correct this line; the others were read.
L-302 = The merger of { $predecessor } into { $successor } names a code that no municipality has.
    .hint = Add the municipality to the table, or correct the code.
L-303 = The code { $nis } stands twice for the same day.
    .hint = End the first line before the second begins.
L-311 = The calendar cannot be read: { $reason }.
    .hint = Correct law/calendar.toml; without it no term is counted.
L-312 = The holiday “{ $holiday }” falls on a day that does not exist.
    .hint = Correct the month and the day.
L-321 = The choices about payments cannot be read: { $reason }.
    .hint = Mend law/payments.toml; nothing is paid without it.
