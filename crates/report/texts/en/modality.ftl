# The modalities of a scheme and their values.

modality-advance = Advance
modality-quotas = Quotas by category
modality-investment-threshold = Threshold of an investment
modality-date-that-counts = Date that counts
modality-carry-over = Unused credit
modality-file-due = Financial file due
modality-before-filing = Before filing
modality-control-depth = Control
modality-missing-information = Information not given
modality-objection = Time to contest
modality-closing = Closing statement
modality-retention = Retention of the pieces
modality-reopening = Reopening of a statement
modality-progress-due = Progress report due
modality-changes-due = Changes due
modality-repayment = Terms of repayment
value-advance = { $rate } of the envelope, in { $tranches ->
        [one] one tranche, in quarter { $quarters } at the earliest
       *[other] { $tranches } tranches, in quarters { $quarters } at the earliest
    }
value-quota-max = { $category }: at most { $rate } { $base }
value-quota-min = { $category }: at least { $rate } { $base }
value-base-year = of the yearly allocation
value-base-period = of the allocations of the whole period
value-band = yearly allocation from { $from } to { $to }
value-band-open = yearly allocation from { $from }
value-none = none
value-threshold = from { $amount } a unit
value-commitment = the commitment, within the year
value-grant-and-commitment = the grant and the commitment, within the year
value-lost = lost at the end of the year
value-carried = carried over up to { $rate }
value-next-year = by { $day } { $month } of the next year
value-same-year = by { $day } { $month } of the year
value-decision-council = decision of the council or the college
value-decision-municipality = decision of the municipality
value-prior = beforehand
value-sworn = sworn statement of the financial director
value-thorough = thorough
value-sample = by sample
value-may-be-sample = may be by sample
value-control-unspecified = provided, not specified further
value-refused = the expense is refused
value-may-be-refused = the expense may be refused
value-objection-receipt = { $days } working days from receipt
value-objection-submission = { $days } working days from submission
value-closing = { $years ->
        [one] one statement a year
       *[other] one statement for { $years } years
    }
value-no-new-arguments = no new arguments
value-years = { $years ->
        [one] one year
       *[other] { $years } years
    }
value-repayment = { $first } days, then { $second } after a first reminder and { $third } after a second
