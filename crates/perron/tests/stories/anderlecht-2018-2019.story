Anderlecht, security and society contract, prevention of radicalisation, 2018 and 2019: 60 000.00 a
year (art. 3 § 1), an advance of 90 %, a yearly statement each, a recovery that runs its whole course,
and the statement that closes both years.

By hand. Advance: 90 % of 60 000.00 = 54 000.00 in each year.
  2018: 48 610.20 + 3 640.20 + 5 000.00           = 57 250.40 due, 3 250.40 still to pay
  2019: 36 205.75 + 2 900.00 (2 774.50 refused:
        committed in December 2018)               = 39 105.75 due, 14 894.25 to recover
  both:                                             96 356.15 due
The contract was signed in February 2019, thirteen months after it began; that is lawful.

$ perron init --people examples/people.toml

What is granted for a year is committed in that year, on the line of the budget that the decree names
(art. 5 § 2), before anything is notified (law of 22 May 2003, art. 24): in January 2019 it is too late
for 2018. The decree gives 14 467 000 and 600 000 for 2018 (art. 2 § 1, art. 3 § 1).

$ perron act open-year 21001/css-2018-2019/radicalisation/2018 --as officer --on 2018-11-12
$ perron credit open css-2018-2019/2018 --line "56 81 432201" --source "Budget 2018, section 13" --as accountant --on 2018-11-12
! O-111
$ perron credit open css-2018-2019/2018 --source "Budget 2018, section 13" --as accountant --on 2018-11-12
$ perron credit commit css-2018-2019/2018 --as officer --on 2019-01-02
! E-208
$ perron credit commit css-2018-2019/2018 --as officer --on 2018-11-13
$ perron explain css-2018-2019/2018
> Available on the credit css-2018-2019/2018 €15,007,000.00
> 56 82 432202
> 1383032396C8
$ perron act open-year 21001/css-2018-2019/radicalisation/2019 --as officer --on 2019-01-07
$ perron credit open css-2018-2019/2019 --source "Budget 2019, section 13" --as accountant --on 2019-01-08
$ perron credit commit css-2018-2019/2019 --as officer --on 2019-01-09
$ perron act import-agreement examples/agreements/anderlecht-css-2018-2019.txt --scheme css-2018-2019 --allocations radicalisation --as finance-anderlecht --on 2019-01-15
> agreement/21001/css-2018-2019/1
$ perron act submit-agreement 21001/css-2018-2019/1 --diagnostic "LSD 2017" --as signatory-anderlecht --on 2019-01-17
$ perron act approve-agreement 21001/css-2018-2019/1 --as controller --on 2019-01-28
$ perron act sign-for-municipality 21001/css-2018-2019/1 --council-decision 2018-12-20 --as signatory-anderlecht --on 2019-02-04
$ perron act sign-for-state 21001/css-2018-2019/1 --as officer --on 2019-02-11
$ perron act order-advance 21001/css-2018-2019/radicalisation/2018 --tranche 1 --as officer --on 2019-02-18
$ perron explain 21001/css-2018-2019/radicalisation/2018#advance-1
> €54,000.00

The file of 2018 was due on 31 March 2019. From the next day until it comes it holds back what is paid
for 2019 (law of 22 May 2003, art. 124).

$ perron act order-advance 21001/css-2018-2019/radicalisation/2019 --tranche 1 --as officer --on 2019-04-01
! O-090
$ perron submit 21001/css-2018-2019/radicalisation/2018 examples/expenses/anderlecht-2018-radicalisation.csv --as finance-anderlecht --on 2019-04-03
$ perron act submit-file 21001/css-2018-2019/radicalisation/2018 --college-decision 2019-04-05 --as signatory-anderlecht --on 2019-04-08
$ perron act order-advance 21001/css-2018-2019/radicalisation/2019 --tranche 1 --as officer --on 2019-04-09
$ perron act propose-decision 21001/css-2018-2019/radicalisation/2018 --relevance "Pieces seen; serves its objective." --as handler --on 2019-06-03
$ perron act confirm-decisions 21001/css-2018-2019/radicalisation/2018 --as controller --on 2019-06-17
$ perron act accept-statement 21001/css-2018-2019/radicalisation/2018 --as signatory-anderlecht --on 2019-06-24
$ perron control 21001/css-2018-2019/radicalisation/2018
> Due for the year €57,250.40
> Final payment €3,250.40
$ perron act order-final-payment 21001/css-2018-2019/radicalisation/2018 --as officer --on 2019-07-01

$ perron submit 21001/css-2018-2019/radicalisation/2019 examples/expenses/anderlecht-2019-radicalisation.csv --as finance-anderlecht --on 2020-03-20
$ perron act submit-file 21001/css-2018-2019/radicalisation/2019 --college-decision 2020-03-25 --as signatory-anderlecht --on 2020-03-28
$ perron act propose-decision 21001/css-2018-2019/radicalisation/2019 --relevance "Pieces seen; serves its objective." --as handler --on 2020-06-03
$ perron act confirm-decisions 21001/css-2018-2019/radicalisation/2019 --as controller --on 2020-06-17
$ perron act accept-statement 21001/css-2018-2019/radicalisation/2019 --as signatory-anderlecht --on 2020-06-24
$ perron control 21001/css-2018-2019/radicalisation/2019
> C-204
> Due for the year €39,105.75
> To be recovered €14,894.25
$ perron act order-recovery 21001/css-2018-2019/radicalisation/2019 --as officer --on 2020-07-01

This decree sets no term to repay (art. 24 § 1): whoever notifies gives the last day, and so with each
reminder. Two reminders, then FPS Finance; never within a term.

$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-09-30 --as handler --on 2020-07-02
! E-165
$ perron act notify-recovery 21001/css-2018-2019/radicalisation/2019 --as handler --on 2020-07-02
! E-162
$ perron act notify-recovery 21001/css-2018-2019/radicalisation/2019 --until 2020-08-31 --as handler --on 2020-07-02
> Entered in the register
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-09-30 --as handler --on 2020-08-31
! E-171
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-09-30 --as handler --on 2020-09-01
> Entered in the register
$ perron act hand-to-finance 21001/css-2018-2019/radicalisation/2019 --as officer --on 2020-10-01
! E-167
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-10-31 --as officer --on 2020-10-01
> Entered in the register
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-11-30 --as handler --on 2020-11-02
! E-166

The municipality cannot repay at once. While its request waits, nothing is pressed; the plan adds up
to the cent: 5 000.00 + 5 000.00 + 4 894.25 = 14 894.25.

$ perron act request-repayment-plan 21001/css-2018-2019/radicalisation/2019 --reasons "The budget of the year is voted and spent." --as finance-anderlecht --on 2020-11-02
$ perron act hand-to-finance 21001/css-2018-2019/radicalisation/2019 --as officer --on 2020-11-03
! E-169
$ perron act grant-repayment-plan 21001/css-2018-2019/radicalisation/2019 --instalment 2020-12-31:5000.00 --instalment 2021-03-31:5000.00 --instalment 2021-06-30:4894.24 --as officer --on 2020-11-10
! E-175
$ perron act grant-repayment-plan 21001/css-2018-2019/radicalisation/2019 --instalment 2020-12-31:5000.00 --instalment 2021-03-31:5000.00 --instalment 2021-06-30:4894.25 --as officer --on 2020-11-10
> Entered in the register
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 5000.00 --reference "+++020/2012/31062+++" --as accountant --on 2020-12-29
$ perron act hand-to-finance 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-01-04
! E-170
$ perron act close-year 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-01-04
! E-140
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 5000.00 --reference "+++020/2012/31062+++" --as accountant --on 2021-03-30
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 4894.26 --reference "+++020/2012/31062+++" --as accountant --on 2021-06-28
! E-130
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 4894.25 --reference "+++020/2012/31062+++" --as accountant --on 2021-06-28
> Entered in the register
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2021-07-31 --as handler --on 2021-07-01
! O-002

Both years are closed together, on the last (art. 20). The time to answer counts from receipt, and no
argument on a line is heard any more.

$ perron act issue-closing 21001/css-2018-2019/radicalisation/2018 --received 2021-09-03 --as controller --on 2021-09-01
! O-094
$ perron act issue-closing 21001/css-2018-2019/radicalisation/2019 --received 2021-09-03 --as controller --on 2021-09-01
> Entered in the register
$ perron act contest-closing 21001/css-2018-2019/radicalisation/2019 --about lines --arguments "The hostel was needed." --as signatory-anderlecht --on 2021-09-10
! C-354
$ perron act conclude-closing 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-01
! C-356
$ perron act conclude-closing 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-04
> Entered in the register
$ perron act apply-closing 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-05
! O-098
$ perron act close-year 21001/css-2018-2019/radicalisation/2018 --as officer --on 2021-10-05
$ perron act close-year 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-05
$ perron audit verify
> chain, replay and tables agree
