Molenbeek-Saint-Jean, guards, 2020: one objective stands under two allocations, and both justify expenses
for it. Nothing is refused by that; the controller sees both sides, to the cent. The files are invented.

By hand, for the objective "Patrouiller aux abords des écoles et des marchés":
  contingent 346, objective 2.1.1.1.1:  1 240.50 + 612.00 = 1 852.50 on two lines (288.40 serve another)
  scheme 90,      objective 3.1.1.1.1:    310.00 + 153.00 =   463.00 on two lines

$ perron init --people examples/people.toml
$ perron act open-year 21012/pssp-2020-2022/guards-346/2020 --as officer --on 2020-01-10
$ perron act open-year 21012/pssp-2020-2022/guards-90/2020 --as officer --on 2020-01-10
$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --as author --on 2020-02-18
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron submit 21012/pssp-2020-2022/guards-346/2020 examples/expenses/molenbeek-2020-guards-346.csv --as finance --on 2021-03-15
$ perron act submit-file 21012/pssp-2020-2022/guards-346/2020 --college-decision 2021-03-16 --as signatory --on 2021-03-22
$ perron act propose-decision 21012/pssp-2020-2022/guards-346/2020 --as handler --on 2021-05-03

The text alone stands twice since the agreement; no money does yet, and nothing is said.

$ perron compare examples/agreements/molenbeek-pssp-2020-2022.md
> 2.1.1.1.1 = 3.1.1.1.1
$ perron control 21012/pssp-2020-2022/guards-346/2020 --json
> "objectives_funded_twice": []

Now the other allocation justifies lines for it too.

$ perron submit 21012/pssp-2020-2022/guards-90/2020 examples/expenses/molenbeek-2020-guards-90.csv --as finance --on 2021-05-10
$ perron act submit-file 21012/pssp-2020-2022/guards-90/2020 --college-decision 2021-05-11 --as signatory --on 2021-05-12
$ perron act propose-decision 21012/pssp-2020-2022/guards-90/2020 --as handler --on 2021-05-17
$ perron control 21012/pssp-2020-2022/guards-90/2020
> ! C-225 Objective funded twice
> Patrouiller aux abords des écoles et des marchés 21012/pssp-2020-2022/guards-90/2020 3.1.1.1.1 2 €463.00 21012/pssp-2020-2022/guards-346/2020 2.1.1.1.1 2 €1,852.50
> One objective is justified under two allocations (C-225, art. 42, § 1, MD of 5 December 2019).
$ perron control 21012/pssp-2020-2022/guards-346/2020
> 21012/pssp-2020-2022/guards-346/2020 2.1.1.1.1 2 €1,852.50 21012/pssp-2020-2022/guards-90/2020 3.1.1.1.1 2 €463.00
$ perron --lang nl control 21012/pssp-2020-2022/guards-90/2020
> Eén doelstelling wordt onder twee toelagen verantwoord (C-225, art. 42, § 1, MB van 5 december 2019).
$ perron explain C-225
> Objective funded twice

It refuses nothing: a person confirms the lines, and they are accepted.

$ perron act propose-decision 21012/pssp-2020-2022/guards-90/2020 --relevance "Two teams, two sets of bags; seen." --as handler --on 2021-05-18
$ perron act confirm-decisions 21012/pssp-2020-2022/guards-90/2020 --as controller --on 2021-05-20
$ perron control 21012/pssp-2020-2022/guards-90/2020
> Due for the year €463.00
$ perron audit verify
> chain, replay and tables agree
