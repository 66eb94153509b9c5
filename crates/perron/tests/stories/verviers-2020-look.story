Verviers, strategic plan, 2020, as a controller looks at it: claims that look alike, and a sample that can
be drawn again. The file is invented; nothing is refused by either of these.

$ perron init --people examples/people.toml
$ perron act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-02-18
$ perron act submit-agreement 63079/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory-verviers --on 2020-03-24
$ perron act approve-agreement 63079/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 63079/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory-verviers --on 2020-05-05
$ perron act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron submit 63079/pssp-2020-2022/plan/2020 examples/expenses/verviers-2020-alike.csv --as finance-verviers --on 2021-03-15

Pairs within the file, the likeliest slip first: shares of 1 000.00 and 1 500.00 of an invoice of at most
2 420.00, two numbers with two figures swapped, one with zeros, 642.00 beside 624.00, and rents, a series.

$ perron control 63079/pssp-2020-2022/plan/2020 --alike
> 10 Salle des Trois-Couleurs STC-3 20 June 2020 €1,000.00 The same invoice, other totals; the shares exceed the greater 11 Salle des Trois-Couleurs STC-3 20 June 2020 €1,500.00
> 4 Presses du Thier PT-0119 28 May 2020 €1,694.00 The same amount and day, numbers one slip of the pen apart 5 Presses du Thier PT-0191 28 May 2020 €1,694.00
> QV-31
> numbers that differ in zeros only
> €642.00 The same number and day, two digits of the amount swapped 9
> often a series
> 5 pairs look alike, the likeliest slip first. A person looks at them; nothing is refused by them.

Another town has claimed an invoice of the same printer, day and amount under 2020/0047, twice; here it is
2020/0074. The directorate sees where.

$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --as author --on 2020-02-18
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "LSD 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron submit 21012/pssp-2020-2022/plan/2020 examples/expenses/molenbeek-2020-plan.csv --as finance --on 2021-03-16
$ perron control 63079/pssp-2020-2022/plan/2020 --alike
> 18 (21012/pssp-2020-2022/plan/2020)
> 19 (21012/pssp-2020-2022/plan/2020)
> 7 pairs look alike

A sample is parted by what the rules found; before they judged, that is every line.

$ perron act submit-file 63079/pssp-2020-2022/plan/2020 --college-decision 2021-03-21 --as signatory-verviers --on 2021-03-25
$ perron control 63079/pssp-2020-2022/plan/2020 --sample 2020
> 16 lines are not judged by the rules yet
$ perron act propose-decision 63079/pssp-2020-2022/plan/2020 --as handler --on 2021-05-03

Four lines have a finding: 46 500.00 + 642.00 + 624.00 + 1 210.00 = 48 976.00, all drawn. Of the twelve
others, 48 616.50, a tenth is 1.2 lines, so two: lines 4 and 16, 1 694.00 + 1 855.00 = 3 549.00.

$ perron control 63079/pssp-2020-2022/plan/2020 --sample 2020
> Sample 2020: 10% of the lines of each part.
> with a finding 4 4 €48,976.00 €48,976.00
> without a finding 12 2 €48,616.50 €3,549.00
> Total 16 6 €97,592.50 €52,525.00
> 4 Presses du Thier PT-0119 16.66% €1,694.00
> 16 Atelier Lumen AL-352 16.66% €1,855.00
> So far €2,476.00 is refused on the lines drawn; 3 of them wait for a decision
> art. 41, § 2, MD of 5 December 2019

A person accepts half of line 4. The same number draws the same lines; line 4 stands for six (two of twelve
are drawn): 847.00 x 6 = 5 082.00, and with what is certain, 642.00 + 624.00 + 1 210.00, 7 558.00.

$ perron act propose-decision 63079/pssp-2020-2022/plan/2020 --answer "4:C-210:847.00:Half of the leaflets advertise the fair." --relevance "Serves the objective named; pieces seen." --as handler --on 2021-05-04
$ perron control 63079/pssp-2020-2022/plan/2020 --sample 2020
> without a finding 12 2 €48,616.50 €3,549.00
> 4 Presses du Thier PT-0119 16.66% €1,694.00
> If the other lines were like these, €7,558.00 would be refused in all: information, never a refusal.

By amount and category, a line larger than the interval is certain.

$ perron control 63079/pssp-2020-2022/plan/2020 --sample 2020 --share 30 --strata category --method amount
> The parts are the categories. The larger the amount, the likelier the line.
> Investments 1 1 €24,502.50 €24,502.50
> 13 Optique Méhaigne OM-2020-90 certain €24,502.50
$ perron --lang nl control 63079/pssp-2020-2022/plan/2020 --sample 7 --strata whole
> Er is één deel, het hele dossier. Elke lijn van een deel heeft dezelfde kans.
$ perron control 63079/pssp-2020-2022/plan/2020 --sample 7 --json
> "seed": 7
