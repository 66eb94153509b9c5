# The statement of a year.

step-claimed = Claimed
step-refused = Refused on lines
step-pending = To be decided
step-accepted = Accepted on lines
step-cut = Above the quota ({ $category }: at most { $cap })
step-envelope-cut = Above the envelope
step-due = Due for the year
step-advances = Advances paid
step-final-payment = Final payment
step-recovery = To be recovered
forecast-title = If all that waits for a person is accepted
forecast-lead = The rules as they stand today. Nothing is decided: a person always confirms the relevance.
