# The statement of a year.

statement-claimed = Claimed
statement-refused = Refused on lines
statement-pending = To be decided
statement-accepted = Accepted on lines
statement-cut = Above the quota ({ $category }: at most { $cap })
statement-envelope-cut = Above the envelope
statement-due = Due for the year
statement-advances = Advances paid
statement-final-payment = Final payment
statement-recovery = To be recovered
