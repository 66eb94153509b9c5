Verviers, strategic plan, 2023: the Court of Audit finds something two years after the statement. The
file and the report are invented; the decree, which lets a statement be opened again for five years, is real.

By hand. Envelope (annex 1): 541 892.02; advance 80 % = 433 513.616, so 433 513.61. Claimed and accepted:
58 240.00 + 360 000.00 + 2 420.00 + 3 150.00 = 423 810.00, so 9 703.61 are paid back. The Court questions
a third of line 4: 3 150.00 / 3 = 1 050.00; due is then 422 760.00, and 1 050.00 more are paid back.

$ perron init --people examples/people.toml
$ perron act open-year 63079/pssp-2023-2024/plan/2023 --as officer --on 2023-09-04
$ perron credit open pssp-2023-2024/2023 --source "Budget 2023, section 13" --as accountant --on 2023-09-05
$ perron credit commit pssp-2023-2024/2023 --as officer --on 2023-09-06
$ perron act import-agreement examples/agreements/verviers-pssp-2023-2024.md --scheme pssp-2023-2024 --as finance-verviers --on 2023-09-07
$ perron act submit-agreement 63079/pssp-2023-2024/1 --diagnostic "LSD 2022" --as signatory-verviers --on 2023-09-08
$ perron act approve-agreement 63079/pssp-2023-2024/1 --as controller --on 2023-09-20
$ perron act sign-for-municipality 63079/pssp-2023-2024/1 --council-decision 2023-09-25 --as signatory-verviers --on 2023-09-26
$ perron act sign-for-state 63079/pssp-2023-2024/1 --as officer --on 2023-10-02
$ perron act order-advance 63079/pssp-2023-2024/plan/2023 --tranche 1 --as officer --on 2023-10-03
$ perron act order-advance 63079/pssp-2023-2024/plan/2023 --tranche 2 --as officer --on 2023-10-03

Before the file is handed in the town sees what the rules would say of it, and at most what would be due.

$ perron submit 63079/pssp-2023-2024/plan/2023 examples/expenses/verviers-2023-plan.csv --check --as finance-verviers --on 2024-03-11
> a person always confirms the relevance
> 4 Agence du Voyage Lent VL-88 €3,150.00 €0.00 to be decided
> If all that waits for a person is accepted
> Due for the year €423,810.00
> To be recovered €9,703.61
$ perron submit 63079/pssp-2023-2024/plan/2023 examples/expenses/verviers-2023-plan.csv --as finance-verviers --on 2024-03-11
$ perron control 63079/pssp-2023-2024/plan/2023
> To be recovered €9,703.61
$ perron act submit-file 63079/pssp-2023-2024/plan/2023 --college-decision 2024-03-12 --as signatory-verviers --on 2024-03-20
$ perron act propose-decision 63079/pssp-2023-2024/plan/2023 --relevance "Serves its objective; pieces seen." --as handler --on 2024-05-06
$ perron act propose-decision 63079/pssp-2023-2024/plan/2023 --answer "4:C-207:3150.00:Note and report of the visit seen." --as handler --on 2024-05-07
$ perron act confirm-decisions 63079/pssp-2023-2024/plan/2023 --as controller --on 2024-05-20
$ perron act accept-statement 63079/pssp-2023-2024/plan/2023 --as signatory-verviers --on 2024-05-28
$ perron control 63079/pssp-2023-2024/plan/2023
> Due for the year €423,810.00
> To be recovered €9,703.61
$ perron act order-recovery 63079/pssp-2023-2024/plan/2023 --as officer --on 2024-06-03
$ perron act notify-recovery 63079/pssp-2023-2024/plan/2023 --as handler --on 2024-06-04
$ perron act record-repayment 63079/pssp-2023-2024/plan/2023 --amount 9703.61 --reference "BE-2024-1" --as accountant --on 2024-07-01
$ perron act close-year 63079/pssp-2023-2024/plan/2023 --as officer --on 2024-07-01

An auditor reads; the administration writes down what was found, so that the town can answer it.

$ perron act record-audit-finding 63079/pssp-2023-2024/plan/2023 --auditor court-of-audit --report "Report 2026-14, point 3.2" --found "The report of the visit names two of three travellers." --line 4 --amount 1050.00 --as auditor --on 2026-09-07
! O-001
$ perron act record-audit-finding 63079/pssp-2023-2024/plan/2023 --auditor court-of-audit --report "Report 2026-14, point 3.2" --found "The report of the visit names two of three travellers." --line 4 --amount 3150.01 --as controller --on 2026-09-07
! C-361
$ perron act record-audit-finding 63079/pssp-2023-2024/plan/2023 --auditor court-of-audit --report "Report 2026-14, point 3.2" --found "The report of the visit names two of three travellers." --line 5 --amount 1050.00 --as controller --on 2026-09-07
! O-117
$ perron act record-audit-finding 63079/pssp-2023-2024/plan/2023 --auditor court-of-audit --report "Report 2026-14, point 3.2" --found "The report of the visit names two of three travellers." --line 4 --amount 1050.00 --as controller --on 2026-09-07
> Entered in the register
$ perron audit findings --open
> Court of Audit Report 2026-14, point 3.2 €1,050.00 to decide
$ perron act answer-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 2 --answer "x" --as finance-verviers --on 2026-09-21
! O-116
$ perron act answer-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 1 --answer "The third traveller fell ill; the ticket was not given back." --as finance-verviers --on 2026-09-21

The finding moves nothing. It ends with the statement that corrects it, or with reasons and no change.

$ perron act close-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 1 --corrected --reasons "The ticket served nobody." --as officer --on 2026-10-01
! C-363
$ perron act reopen-statement 63079/pssp-2023-2024/plan/2023 --reasons "Court of Audit, report 2026-14, point 3.2." --as officer --on 2026-10-01
$ perron act propose-decision 63079/pssp-2023-2024/plan/2023 --afresh --relevance "Serves its objective; pieces seen." --as handler --on 2026-10-05
$ perron act propose-decision 63079/pssp-2023-2024/plan/2023 --answer "4:C-207:2100.00:Two of three travelled." --as handler --on 2026-10-05
$ perron act confirm-decisions 63079/pssp-2023-2024/plan/2023 --as controller --on 2026-10-08
$ perron act close-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 1 --corrected --reasons "The ticket served nobody." --as officer --on 2026-10-09
! C-363
$ perron act accept-statement 63079/pssp-2023-2024/plan/2023 --as signatory-verviers --on 2026-10-12
$ perron act close-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 1 --corrected --reasons "The ticket served nobody." --as officer --on 2026-10-13
> Entered in the register
$ perron act answer-audit-finding 63079/pssp-2023-2024/plan/2023 --finding 1 --answer "More." --as finance-verviers --on 2026-10-14
! C-362
$ perron audit findings
> €1,050.00 −€1,050.00 corrected
$ perron audit findings --open
> No finding is to be decided.
$ perron explain 63079/pssp-2023-2024/plan/2023#audit-finding-1
> −€1,050.00 art. 122, Law of 22 May 2003
> put in question €1,050.00
> due before €423,810.00
> due after €422,760.00
$ perron act order-recovery 63079/pssp-2023-2024/plan/2023 --as officer --on 2026-10-15
$ perron control 63079/pssp-2023-2024/plan/2023
> definitive statement 2
> Due for the year €422,760.00
> To be recovered €1,050.00
$ perron audit verify
> chain, replay and tables agree
