Verviers, strategic plan, 2020: the advances exceed what is accepted, and the rest is recovered.

$ perron init --people examples/people.toml
$ perron act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-02-18
> agreement/63079/pssp-2020-2022/1
$ perron act submit-agreement 63079/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory-verviers --on 2020-03-24
$ perron act approve-agreement 63079/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 63079/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory-verviers --on 2020-05-05
$ perron act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-07-06
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-07-06
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-06
$ perron submit 63079/pssp-2020-2022/plan/2020 examples/expenses/verviers-2020-plan.csv --as finance-verviers --on 2021-06-15
$ perron act submit-file 63079/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as signatory-verviers --on 2021-06-25
$ perron act propose-decision 63079/pssp-2020-2022/plan/2020 --relevance "Serves the objective named; pieces seen." --as handler --on 2021-09-06
$ perron act confirm-decisions 63079/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16

Nobody answers: after twenty working days silence makes the statement definitive (art. 44).

$ perron act make-definitive 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-10-14
! C-315
$ perron act make-definitive 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-10-15
> Entered in the register
$ perron act order-final-payment 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03
! E-121
$ perron act order-recovery 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03
$ perron control 63079/pssp-2020-2022/plan/2020
> To be recovered €52,418.36 art. 14, RD of 3 July 2019
$ perron explain 63079/pssp-2020-2022/plan/2020#recovery
> art. 14, RD of 3 July 2019

The decree of this scheme sets no term: whoever notifies the recovery gives one, and the letter says it.
Where to pay is named by one accountant and confirmed by another; until then the letter says that it is
missing, and it says the same when made again after.

$ perron act confirm-repayment-account BE68539007547034 --as accountant --on 2021-11-03
! O-002
$ perron act name-repayment-account BE68539007547034 --as officer --on 2021-11-03
! O-001
$ perron act name-repayment-account BE68539007547034 --as accountant --on 2021-11-03
> Entered in the register
$ perron act confirm-repayment-account BE68539007547034 --as accountant --on 2021-11-04
! O-010
$ perron act confirm-repayment-account BE68539007547034 --as accountant-second --on 2021-11-04
> Entered in the register
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind recovery --to html -
> vous détenez 52 418,36 € de plus que ce qui est dû
> Le compte de l’État à créditer manque dans cette lettre
$ perron act notify-recovery 63079/pssp-2020-2022/plan/2020 --until 2021-11-25 --as officer --on 2021-11-04
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind recovery --to html -
> Nous vous prions de rembourser cette somme au plus tard le 25 novembre 2021
> BE68 5390 0754 7034
> +++000/0000/01717+++
$ perron act send-reminder 63079/pssp-2020-2022/plan/2020 --until 2021-12-10 --as officer --on 2021-11-29
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind reminder
> Reminder no. 1: recovery for 2020
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind reminder --to html -
> BE68 5390 0754 7034
> +++000/0000/01717+++

The year is not closed while anything is owed; more than is owed is not taken.

$ perron act close-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-12-02
! E-140
$ perron act record-repayment 63079/pssp-2020-2022/plan/2020 --amount 52418.36 --reference "+++000/0000/01717+++" --as officer --on 2021-12-03
! O-001
$ perron act record-repayment 63079/pssp-2020-2022/plan/2020 --amount 52418.37 --reference "+++000/0000/01717+++" --as accountant --on 2021-12-03
! E-130
$ perron act record-repayment 63079/pssp-2020-2022/plan/2020 --amount 52418.36 --reference "+++000/0000/01717+++" --as accountant --on 2021-12-03
> Entered in the register
$ perron act close-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-12-06
$ perron audit verify
> chain, replay and tables agree
