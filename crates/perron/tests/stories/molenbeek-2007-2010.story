Molenbeek-Saint-Jean, strategic plan, 2007 to 2010: no advance that a text would set, what is left
carried over for the only time in these schemes (art. 8), investments counted over four years (annex 2),
and the statement that closes the four years (art. 17). The amounts are invented.

By hand, with 180 000.00 a year, so at most 54 000.00 of each grant (30 %) carried over:
  year   in         can be due   accepted     due          left        goes over   lapses
  2007        0.00  180 000.00   118 400.55   118 400.55   61 599.45   54 000.00   7 599.45
  2008   54 000.00  234 000.00   205 310.25   205 310.25   28 689.75   28 689.75       0.00
  2009   28 689.75  208 689.75   214 000.00   208 689.75        0.00        0.00       0.00
  2010        0.00  180 000.00   150 000.00   150 000.00   30 000.00        0.00  30 000.00
Investments: 20 000.00 + 31 000.00 + 18 250.40 + 14 500.00 = 83 750.40. Below 200 000.00 a year the quota
is 10 % of 720 000.00 = 72 000.00. After three years 69 250.40 are taken; 2010 keeps 2 749.60 of its
14 500.00, and 11 750.40 are cut: due for 2010 = 138 249.60.

$ perron init --people examples/people.toml
$ perron act import-agreement examples/agreements/molenbeek-pssp-2007-2010.txt --scheme pssp-2007-2010 --as author --on 2007-06-01
> agreement/21012/pssp-2007-2010/1
$ perron act submit-agreement 21012/pssp-2007-2010/1 --diagnostic "LSD 2006" --as signatory --on 2007-06-04
$ perron act approve-agreement 21012/pssp-2007-2010/1 --as controller --on 2007-06-18
$ perron act sign-for-municipality 21012/pssp-2007-2010/1 --council-decision 2007-05-31 --as signatory --on 2007-06-25
$ perron act sign-for-state 21012/pssp-2007-2010/1 --as officer --on 2007-06-29

The table of amounts is not kept: a person states the amount and where it stands.

$ perron act open-year 21012/pssp-2007-2010/plan/2007 --as officer --on 2007-06-29
! O-092
$ perron act open-year 21012/pssp-2007-2010/plan/2007 --amount 180000.00 --source "Annex 1 of the decree, as published" --as officer --on 2007-06-29
> Entered in the register
$ perron credit open pssp-2007-2010/2007 --source "Budget 2007" --as accountant --on 2007-06-29
! O-110
$ perron credit open pssp-2007-2010/2007 --amount 30000000.00 --line "56 81 432201" --source "Budget 2007, section 13" --as accountant --on 2007-06-29
$ perron credit commit pssp-2007-2010/2007 --as officer --on 2007-06-29
$ perron act order-advance 21012/pssp-2007-2010/plan/2007 --tranche 1 --as officer --on 2007-07-02
! E-110
$ perron act open-year 21012/pssp-2007-2010/plan/2008 --amount 180000.00 --source "Annex 1 of the decree, as published" --as officer --on 2008-01-07
$ perron credit open pssp-2007-2010/2008 --amount 30000000.00 --line "56 81 432201" --source "Budget 2008, section 13" --as accountant --on 2008-01-07
$ perron credit commit pssp-2007-2010/2008 --as officer --on 2008-01-07

$ perron submit 21012/pssp-2007-2010/plan/2007 examples/expenses/molenbeek-2007-plan.csv --as finance --on 2008-03-10
$ perron act submit-file 21012/pssp-2007-2010/plan/2007 --college-decision 2008-03-17 --as signatory --on 2008-03-20
$ perron act propose-decision 21012/pssp-2007-2010/plan/2007 --relevance "Pieces seen; serves its objective." --as handler --on 2008-06-02
$ perron act propose-decision 21012/pssp-2007-2010/plan/2007 --answer "1:C-207:98400.55:Foreseen in the agreement." --answer "2:C-207:20000.00:Foreseen in the agreement." --as handler --on 2008-06-03
$ perron act confirm-decisions 21012/pssp-2007-2010/plan/2007 --received 2008-06-12 --as controller --on 2008-06-10
$ perron act accept-statement 21012/pssp-2007-2010/plan/2007 --as signatory --on 2008-06-20
$ perron control 21012/pssp-2007-2010/plan/2007
> Due for the year €118,400.55
$ perron act order-final-payment 21012/pssp-2007-2010/plan/2007 --as officer --on 2008-07-01
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2008 --as officer --on 2008-07-02
! E-181
$ perron act close-year 21012/pssp-2007-2010/plan/2007 --as officer --on 2008-09-01
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2008 --as officer --on 2008-09-02
> Entered in the register
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2008 --as officer --on 2008-09-03
! E-182

What was carried in is used first: nothing of it is left, and 28 689.75 of the grant of 2008 go over.

$ perron submit 21012/pssp-2007-2010/plan/2008 examples/expenses/molenbeek-2008-plan.csv --as finance --on 2009-03-10
$ perron act submit-file 21012/pssp-2007-2010/plan/2008 --college-decision 2009-03-17 --as signatory --on 2009-03-20
$ perron act propose-decision 21012/pssp-2007-2010/plan/2008 --relevance "Pieces seen; serves its objective." --as handler --on 2009-06-02
$ perron act propose-decision 21012/pssp-2007-2010/plan/2008 --answer "1:C-207:174310.25:Foreseen in the agreement." --answer "2:C-207:31000.00:Foreseen in the agreement." --as handler --on 2009-06-03
$ perron act confirm-decisions 21012/pssp-2007-2010/plan/2008 --received 2009-06-12 --as controller --on 2009-06-10
$ perron act accept-statement 21012/pssp-2007-2010/plan/2008 --as signatory --on 2009-06-20
$ perron control 21012/pssp-2007-2010/plan/2008
> Due for the year €205,310.25
$ perron act order-final-payment 21012/pssp-2007-2010/plan/2008 --as officer --on 2009-07-01
$ perron act close-year 21012/pssp-2007-2010/plan/2008 --as officer --on 2009-09-01
$ perron act open-year 21012/pssp-2007-2010/plan/2009 --amount 180000.00 --source "Annex 1 of the decree, as published" --as officer --on 2009-09-01
$ perron credit open pssp-2007-2010/2009 --amount 30000000.00 --line "56 81 432201" --source "Budget 2009, section 13" --as accountant --on 2009-09-01
$ perron credit commit pssp-2007-2010/2009 --as officer --on 2009-09-01
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2009 --as officer --on 2009-09-02
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2010 --as officer --on 2009-09-02
! O-002

2009 claims more than its envelope with what was carried in; the envelope is what is due.

$ perron submit 21012/pssp-2007-2010/plan/2009 examples/expenses/molenbeek-2009-plan.csv --as finance --on 2010-03-10
$ perron act submit-file 21012/pssp-2007-2010/plan/2009 --college-decision 2010-03-17 --as signatory --on 2010-03-20
$ perron act propose-decision 21012/pssp-2007-2010/plan/2009 --relevance "Pieces seen; serves its objective." --as handler --on 2010-06-02
$ perron act propose-decision 21012/pssp-2007-2010/plan/2009 --answer "1:C-207:195749.60:Foreseen in the agreement." --answer "2:C-207:18250.40:Foreseen in the agreement." --as handler --on 2010-06-03
$ perron act confirm-decisions 21012/pssp-2007-2010/plan/2009 --received 2010-06-12 --as controller --on 2010-06-10
$ perron act accept-statement 21012/pssp-2007-2010/plan/2009 --as signatory --on 2010-06-20
$ perron control 21012/pssp-2007-2010/plan/2009
> Due for the year €208,689.75
$ perron act order-final-payment 21012/pssp-2007-2010/plan/2009 --as officer --on 2010-07-01
$ perron act close-year 21012/pssp-2007-2010/plan/2009 --as officer --on 2010-09-01
$ perron act open-year 21012/pssp-2007-2010/plan/2010 --amount 180000.00 --source "Annex 1 of the decree, as published" --as officer --on 2010-09-01
$ perron credit open pssp-2007-2010/2010 --amount 30000000.00 --line "56 81 432201" --source "Budget 2010, section 13" --as accountant --on 2010-09-01
$ perron credit commit pssp-2007-2010/2010 --as officer --on 2010-09-01
$ perron act take-carry-over 21012/pssp-2007-2010/plan/2010 --as officer --on 2010-09-02
! E-181

$ perron submit 21012/pssp-2007-2010/plan/2010 examples/expenses/molenbeek-2010-plan.csv --as finance --on 2011-03-10
$ perron act submit-file 21012/pssp-2007-2010/plan/2010 --college-decision 2011-03-17 --as signatory --on 2011-03-20
$ perron act propose-decision 21012/pssp-2007-2010/plan/2010 --relevance "Pieces seen; serves its objective." --as handler --on 2011-06-02
$ perron act propose-decision 21012/pssp-2007-2010/plan/2010 --answer "1:C-207:135500.00:Foreseen in the agreement." --answer "2:C-207:14500.00:Foreseen in the agreement." --as handler --on 2011-06-03
$ perron act confirm-decisions 21012/pssp-2007-2010/plan/2010 --received 2011-06-12 --as controller --on 2011-06-10
$ perron act accept-statement 21012/pssp-2007-2010/plan/2010 --as signatory --on 2011-06-20
$ perron act order-final-payment 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-07-01
$ perron act reopen-statement 21012/pssp-2007-2010/plan/2010 --reasons "No text of these years knows it." --as officer --on 2011-07-04
! O-051

Nothing goes over after 31 December 2010: 30 000.00 lapse. Then the four years are closed together.

$ perron act close-year 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-08-01
$ perron act issue-closing 21012/pssp-2007-2010/plan/2010 --received 2011-09-05 --as controller --on 2011-09-01
> Entered in the register
$ perron act apply-closing 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-09-06
! O-097
$ perron act accept-closing 21012/pssp-2007-2010/plan/2010 --as signatory --on 2011-09-12
$ perron act conclude-closing 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-09-13
$ perron act apply-closing 21012/pssp-2007-2010/plan/2008 --as officer --on 2011-09-14
! O-098
$ perron act apply-closing 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-09-14
$ perron act apply-closing 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-09-14
! O-099
$ perron control 21012/pssp-2007-2010/plan/2010
> definitive statement 2
> Above the quota (Investments: at most €2,749.60)
> Due for the year €138,249.60
> To be recovered €11,750.40
$ perron letter 21012/pssp-2007-2010/plan/2010 --kind closing --lang fr --to html -
> Investissements : au plus 72 000,00 € sur les 720 000,00 € accordés pour toutes ces années ; accepté par les décomptes annuels : 83 750,40 €
> 2010, Investissements : il restait 2 749,60 € ; écarté : 11 750,40 €.
$ perron letter 21012/pssp-2007-2010/plan/2010 --kind definitive --lang nl --to html -
> definitieve afrekening nr. 2 vervangt nr. 1
$ perron act order-recovery 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-09-15
$ perron act record-repayment 21012/pssp-2007-2010/plan/2010 --amount 11750.40 --reference "+++020/1109/15057+++" --as accountant --on 2011-10-10
$ perron act close-year 21012/pssp-2007-2010/plan/2010 --as officer --on 2011-10-11
$ perron audit verify
> chain, replay and tables agree
