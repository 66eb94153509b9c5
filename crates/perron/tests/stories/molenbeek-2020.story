Molenbeek-Saint-Jean, strategic plan, 2020: from its line in the annex to its final payment.
The people are invented; the decree, its amounts and its modalities are real.

$ perron init --people examples/people.toml
> 20 people entered

The envelope is the amount of the annex, no cent more, and it is opened once.

$ perron act open-year 21012/pssp-2020-2022/plan/2020 --amount 592354.65 --as officer --on 2020-01-10
! E-101
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as finance --on 2020-01-10
! O-001
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
> Entered in the register
$ perron explain 21012/pssp-2020-2022/plan/2020#ceiling
> €592,354.64
> annex 1, RD of 3 July 2019

Three years were not known yet: in 2020 the decree spoke of one.

$ perron law show "ar-2019-07-03 art. 2" --at 2020-03-01 --known 2020-03-01
> for one year
$ perron law show "ar-2019-07-03 art. 2" --at 2020-03-01 --known 2021-09-01
> for three years
$ perron act open-year 21012/pssp-2020-2022/plan/2022 --as officer --on 2020-01-10
! Refused

The budget gives the credit of the year, and what is granted is committed on it before anything is notified.

$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
> Entered in the register

No advance without an agreement signed by both (art. 7).

$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-01-15
! O-031
$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --as author --on 2020-02-18
> agreement/21012/pssp-2020-2022/1
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as author --on 2020-04-20
! O-001
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-04
! O-002
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
> Entered in the register

80 % in three tranches, none before its quarter; asking twice with one key pays once.

$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25 --key once
> Entered in the register
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25 --key once
> nothing was repeated
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25
! E-113
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-05-26
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-06-30
! E-112
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-06
> Entered in the register
$ perron explain 21012/pssp-2020-2022/plan/2020#advance-3
> €157,961.23
> MD of 5 December 2019

The finance officer enters the file; who entered it does not certify it.

$ perron submit 21012/pssp-2020-2022/plan/2020 examples/expenses/molenbeek-2020-plan.csv --check --as finance
> lines read, nothing was entered
$ perron submit 21012/pssp-2020-2022/plan/2020 examples/expenses/molenbeek-2020-plan.csv --as finance --on 2021-06-15
> Entered in the register
$ perron act submit-file 21012/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as finance --on 2021-06-25
! O-001
$ perron act submit-file 21012/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as signatory --on 2021-06-25
> Entered in the register

The rules flag and compute; a person decides, in writing. No statement while a line is open.

$ perron act propose-decision 21012/pssp-2020-2022/plan/2020 --relevance "Serves the objective named; pieces seen." --as handler --on 2021-09-06
$ perron act confirm-decisions 21012/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16
! C-306
$ perron act propose-decision 21012/pssp-2020-2022/plan/2020 --answer "35:C-207:1386.40:The note links the mission to its objective." --answer "36:C-207:0:A public feast serves no objective." --answer "37:C-207:1815.00:The training follows the objective." --answer "32:C-205:960.00:Pieces below the threshold: running costs." --answer "39:C-209:-121.00:It belongs to the invoice of the same house." --relevance "Serves the objective named; pieces seen." --as handler --on 2021-09-07
$ perron act confirm-decisions 21012/pssp-2020-2022/plan/2020 --as handler --on 2021-09-16
! O-001
$ perron act confirm-decisions 21012/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16
> Entered in the register
$ perron control 21012/pssp-2020-2022/plan/2020
> provisional statement 1
> C-206 Nature refused, art. 31, MD of 5 December 2019
> Above the quota (Investments: at most €59,235.46)
> Final payment

The letter says it to the municipality, line by line, with what to do until when.

$ perron letter 21012/pssp-2020-2022/plan/2020 --kind statement
> Provisional statement no. 1 for 2020
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind statement --to html -
> Vous pouvez répondre jusqu’au 14 octobre 2021 inclus, soit 20 jours ouvrables
> Nature refusée (C-206)
> art. 31, arrêté ministériel du 5 décembre 2019
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind statement --translated de --to html -
> Allein das Schreiben auf Französisch zählt.

Nothing is paid on a provisional statement; the time to contest is twenty working days.

$ perron act order-final-payment 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-09-17
! O-002
$ perron act make-definitive 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-10-14
! C-315
$ perron act contest-lines 21012/pssp-2020-2022/plan/2020 --line "26:The invoice had been sent with the report of the study." --as signatory --on 2021-09-28
$ perron act decide-contest 21012/pssp-2020-2022/plan/2020 --line "26:4840.00:The invoice agrees with the payment." --as officer --on 2021-10-18
$ perron control 21012/pssp-2020-2022/plan/2020
> definitive statement 1
> Due for the year                                            €592,354.64
$ perron act order-final-payment 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03
$ perron act order-final-payment 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03
! Refused
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind order --lang nl --to html -
> Het saldo, € 118.470,93, is op 3 november 2021 geordonnanceerd
> sectie 13, artikel 56 81 432201
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind definitive --lang nl --to html -
> The invoice agrees with the payment.
$ perron explain 21012/pssp-2020-2022/plan/2020#final-payment
> €118,470.93
> art. 13, § 3, RD of 3 July 2019
$ perron explain 21012/pssp-2020-2022/plan/2020#line-26
> The invoice agrees with the payment.

The year is closed, and the register proves itself.

$ perron act close-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-12-01
$ perron audit verify
> chain, replay and tables agree
