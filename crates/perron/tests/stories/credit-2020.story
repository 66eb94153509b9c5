The credit of the plans of 2020, on budget line 56 81 432201: what the budget gives, what is committed on
it, what is paid, and what is left. The figures of the annex are real; the budget acts are invented.

By hand. Granted: Molenbeek 592 354.64, Verviers 541 892.02, together 1 134 246.66.
  the budget gives 1 000 000.00; Molenbeek alone fits, 407 645.36 are left
  it then gives 1 134 246.66; both fit, nothing is left
  Molenbeek is paid 157 961.24 (a third of 80 %)

$ perron init --people examples/people.toml
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron credit list
> pssp-2020-2022/2020 €0.00 €0.00 €0.00 €0.00 credit not open
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-13
! O-002

Who records what the budget gives does not commit it, and the line is the one that the decree names (art. 8).

$ perron credit open pssp-2020-2022/2020 --amount 1000000.00 --source "Budget 2020, section 13" --as officer --on 2020-01-13
! O-001
$ perron credit open pssp-2020-2022/2020 --amount 1000000.00 --line "56 82 432202" --source "Budget 2020, section 13" --as accountant --on 2020-01-13
! art. 8, royal decree of 3 July 2019
$ perron credit open pssp-2020-2022/2020 --amount 1000000.00 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
! E-205
$ perron credit commit pssp-2020-2022/2020 --envelope 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-14
> Entered in the register
$ perron credit list
> pssp-2020-2022/2020 €1,000,000.00 €592,354.64 €0.00 €407,645.36 credit open

Molenbeek may be signed for; what Verviers would get is not committed yet (law of 22 May 2003, art. 24).

$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --allocations plan --as author --on 2020-02-18
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --allocations plan --as finance-verviers --on 2020-02-18
$ perron act submit-agreement 63079/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory-verviers --on 2020-03-24
$ perron act approve-agreement 63079/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 63079/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory-verviers --on 2020-05-05
$ perron act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-18
! O-114

The budget is adjusted: more, with its source and why; never less than what is committed.

$ perron credit adjust pssp-2020-2022/2020 --amount 592354.63 --source "Adjusted budget 2020" --reasons "Savings" --as accountant --on 2020-05-19
! E-202
$ perron credit adjust pssp-2020-2022/2020 --amount 1134246.66 --source "Adjusted budget 2020" --reasons "The second town" --as accountant --on 2020-05-19
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-05-20
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-05-20
! O-112
$ perron act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-22

A payment draws from what is committed; what is paid stays committed.

$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25
$ perron credit reduce 63079/pssp-2020-2022/plan/2020 --amount 100000.00 --reasons "The town spends less" --as officer --on 2020-05-26
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-27
! E-207
$ perron credit reduce 21012/pssp-2020-2022/plan/2020 --amount 157961.23 --reasons "Too far" --as officer --on 2020-05-27
! E-206
$ perron credit commit pssp-2020-2022/2020 --envelope 63079/pssp-2020-2022/plan/2020:441892.02 --as officer --on 2020-05-28
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-29

Every figure says why.

$ perron explain pssp-2020-2022/2020#credit
> Credit pssp-2020-2022/2020, as the budget gives it €1,134,246.66
> Opening of the credit €1,000,000.00
> Budget 2020, section 13
> Increase €134,246.66
> The second town
> 56 81 432201
> amount that the decree gives €37,466,612.40
$ perron explain pssp-2020-2022/2020#ordered --all
> Ordered from 21012/pssp-2020-2022/plan/2020 €157,961.24
$ perron explain pssp-2020-2022/2020
> Available on the credit pssp-2020-2022/2020 €0.00
> art. 13, § 1, RD of 3 July 2019
$ perron audit verify
> chain, replay and tables agree
