Anderlecht, strategic plan, 2020: a whole year in one piece. Three tranches, each from its quarter; an
invoice that the neighbour claims already; investments above their ten per cent; one objection, won; silence
on the rest; a definitive statement and what is left to pay. The file is invented, the decree is real.

By hand. Envelope (annex 1): 760 277.91. Advance: 80 % = 608 222.328, so 608 222.32, in three parts of a
third each to the cent: 202 740.78 + 202 740.77 + 202 740.77 = 608 222.32.

  personnel     69 200.00 + 116 000.00 + 232 502.00 + 152 857.40 + 12 480.15            = 583 039.55
  operating     14 400.00 + 3 146.00 + 1 815.00 + 9 680.00 + 2 420.00 + 5 445.00        =  36 906.00
  investments   58 806.00 + 24 990.00 + 5 000.00 + 1 490.00                             =  90 286.00
  claimed                                                                                 710 231.55

  refused at first:  line 8    1 815.00  claimed by the neighbour      (C-212)
                     line 9    9 680.00  no document                   (C-201)
                     line 10   2 420.00  committed in January 2021     (C-204)
                     line 15   1 490.00  149.00 a piece                (C-208)
                              15 405.00  so 694 826.55 are accepted on the lines
  investments: 88 796.00 accepted, at most 10 % of 760 277.91 = 76 027.791, so 76 027.79; cut 12 768.21

                         provisional    line 9 won
  accepted on the lines   694 826.55    704 506.55
  quota                   -12 768.21    -12 768.21
  due                     682 058.34    691 738.34
  advances               -608 222.32   -608 222.32
  to pay                   73 836.02     83 516.02
  left of the envelope: 760 277.91 - 691 738.34 = 68 539.57, which lapses

$ perron init --people examples/people.toml
$ perron act open-year 21001/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
$ perron explain 21001/pssp-2020-2022/plan/2020#ceiling
> €760,277.91
$ perron act import-agreement examples/agreements/anderlecht-pssp-2020-2022.md --scheme pssp-2020-2022 --as finance-anderlecht --on 2020-02-04
> agreement/21001/pssp-2020-2022/1
$ perron act submit-agreement 21001/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory-anderlecht --on 2020-02-06
$ perron act approve-agreement 21001/pssp-2020-2022/1 --as controller --on 2020-02-20
$ perron act sign-for-municipality 21001/pssp-2020-2022/1 --council-decision 2020-02-24 --as signatory-anderlecht --on 2020-02-27
$ perron act sign-for-state 21001/pssp-2020-2022/1 --as officer --on 2020-03-05

Each tranche has its first quarter; before it, nothing is ordered.

$ perron act order-advance 21001/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-03-09
> Entered in the register
$ perron act order-advance 21001/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-03-31
! E-112
$ perron act order-advance 21001/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-04-01
> Entered in the register
$ perron act order-advance 21001/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-06-30
! E-112
$ perron act order-advance 21001/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-01
> Entered in the register
$ perron explain 21001/pssp-2020-2022/plan/2020#advance-1
> €202,740.78
$ perron explain 21001/pssp-2020-2022/plan/2020#advance-2
> €202,740.77
$ perron explain 21001/pssp-2020-2022/plan/2020#advance-3
> €202,740.77
$ perron letter 21001/pssp-2020-2022/plan/2020 --kind order --lang fr --to html -
> La tranche 3 de l’avance, 202 740,77 €, est ordonnancée le 1er juillet 2020
> −405 481,55 €
> 152 055,59 €
> Aucun compte de votre commune n’est vérifié : ce paiement attend.

The neighbour has claimed one of these invoices before, under another way of writing its number.

$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --as author --on 2020-02-18
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron submit 21012/pssp-2020-2022/plan/2020 examples/expenses/molenbeek-2020-plan.csv --as finance --on 2021-03-15
$ perron submit 21001/pssp-2020-2022/plan/2020 examples/expenses/anderlecht-2020-year.csv --as finance-anderlecht --on 2021-03-22
> Entered in the register
$ perron act submit-file 21001/pssp-2020-2022/plan/2020 --college-decision 2021-03-23 --as signatory-anderlecht --on 2021-03-29
$ perron act propose-decision 21001/pssp-2020-2022/plan/2020 --relevance "Serves the objective named; pieces seen." --as handler --on 2021-05-03
$ perron act confirm-decisions 21001/pssp-2020-2022/plan/2020 --as controller --on 2021-05-10
> Entered in the register
$ perron control 21001/pssp-2020-2022/plan/2020
> C-212
> Due for the year €682,058.34
> Final payment €73,836.02

Twenty working days from 10 May 2021, without 13 May (Ascension) and 24 May (Whit Monday): 9 June. The
letter says so, in the language of the reader among those of the town.

$ perron letter 21001/pssp-2020-2022/plan/2020 --kind statement --lang nl --to html -
> tot en met 9 juni 2021, dat is 20 werkdagen
> Het vraagt € 710.231,55 in 15 lijnen. 4 lijnen zijn geweigerd of verminderd, voor € 15.405,00.
> (C-212)
> Gevraagd in het andere dossier: € 1.815,00; kostprijs: € 1.815,00.
> hoogstens 10% van de enveloppe van € 760.277,91
> dus € 76.027,79. Aanvaard: € 88.796,00; weggevallen: € 12.768,21
> het saldo dat u ontvangt, bedraagt € 73.836,02
$ perron act make-definitive 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-06-09
! C-315
$ perron act contest-lines 21001/pssp-2020-2022/plan/2020 --line "9:The invoice was sent with the survey; here it is again." --as signatory-anderlecht --on 2021-05-20

One line is contested and decided within the term; on the others the town is silent until it is over.

$ perron act decide-contest 21001/pssp-2020-2022/plan/2020 --line "9:9680.00:The invoice agrees with the payment." --as officer --on 2021-06-02
$ perron act order-final-payment 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-06-07
! O-002
$ perron act make-definitive 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-06-09
! C-315
$ perron act contest-lines 21001/pssp-2020-2022/plan/2020 --line "10:The hall was booked in December." --as signatory-anderlecht --on 2021-06-10
! C-310
$ perron act make-definitive 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-06-10
> Entered in the register
$ perron control 21001/pssp-2020-2022/plan/2020
> definitive statement 1
> Due for the year €691,738.34
> Final payment €83,516.02
$ perron letter 21001/pssp-2020-2022/plan/2020 --kind definitive --lang fr --to html -
> Vos contestations, ouvertes jusqu’au 9 juin 2021 inclus, sont tranchées
> Ce que vous n’avez pas contesté est devenu définitif par votre silence.
> The invoice agrees with the payment.
> 704 506,55 €
> 83 516,02 €
$ perron act order-final-payment 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-06-14
$ perron explain 21001/pssp-2020-2022/plan/2020#final-payment
> €83,516.02
$ perron letter 21001/pssp-2020-2022/plan/2020 --kind order --lang nl --to html -
> Het saldo, € 83.516,02, is op 14 juni 2021 geordonnanceerd
> € −608.222,32
> € 68.539,57
$ perron letter 21001/pssp-2020-2022/plan/2020 --kind order --lang fr --to pdf /dev/null
$ perron act close-year 21001/pssp-2020-2022/plan/2020 --as officer --on 2021-07-01
$ perron audit verify
> chain, replay and tables agree
