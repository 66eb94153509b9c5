Every kind of letter but that of a statement opened again, each from the act that gives rise to it: three
towns from their first agreement to the closing of two years. What people wrote is invented; the decrees and
the amounts are real.

$ perron init --people examples/people.toml
$ perron act open-year 21012/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10
$ perron credit open pssp-2020-2022/2020 --source "Budget 2020, section 13" --as accountant --on 2020-01-13
$ perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14

Agreements: sent back, inadmissible, refused, approved.

$ perron act import-agreement examples/agreements/molenbeek-pssp-2020-2022.md --scheme pssp-2020-2022 --as author --on 2020-02-18
> agreement/21012/pssp-2020-2022/1
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "DLS 2019" --as signatory --on 2020-03-02
$ perron act return-agreement 21012/pssp-2020-2022/1 --remarks "L’objectif stratégique 2 ne nomme aucun résultat : quel changement attendez-vous, et comment le mesurez-vous ?" --as controller --on 2020-03-12
$ perron act submit-agreement 21012/pssp-2020-2022/1 --diagnostic "DLS 2019" --as signatory --on 2020-03-24
$ perron act approve-agreement 21012/pssp-2020-2022/1 --as controller --on 2020-04-20
$ perron act sign-for-municipality 21012/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory --on 2020-05-05
$ perron act sign-for-state 21012/pssp-2020-2022/1 --as officer --on 2020-05-18
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-02-18
$ perron act submit-agreement 63079/pssp-2020-2022/1 --diagnostic "DLS 2019" --as signatory-verviers --on 2020-03-03
$ perron act refuse-agreement 63079/pssp-2020-2022/1 --inadmissible --reasons "La délibération du conseil communal manque ; le diagnostic est celui d’une autre période." --as officer --on 2020-03-10
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-03-16
> agreement/63079/pssp-2020-2022/2
$ perron act submit-agreement 63079/pssp-2020-2022/2 --diagnostic "LSD 2019" --as signatory-verviers --on 2020-03-17
$ perron act refuse-agreement 63079/pssp-2020-2022/2 --reasons "Trois objectifs sur cinq ne relèvent pas de la sécurité ni de la prévention." --as officer --on 2020-03-30
$ perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-04-02
> agreement/63079/pssp-2020-2022/3
$ perron act submit-agreement 63079/pssp-2020-2022/3 --diagnostic "DLS 2019" --as signatory-verviers --on 2020-04-03
$ perron act approve-agreement 63079/pssp-2020-2022/3 --as controller --on 2020-04-20
$ perron act sign-for-municipality 63079/pssp-2020-2022/3 --council-decision 2020-04-27 --as signatory-verviers --on 2020-05-05
$ perron act sign-for-state 63079/pssp-2020-2022/3 --as officer --on 2020-05-18

Orders of payment: while no account is verified, while one waits, and when it is live.

$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25
$ perron act propose-account 21012 --account BE71096123456769 --as finance --on 2020-05-26
$ perron act confirm-account 21012 --account BE71096123456769 --as signatory --on 2020-05-27
$ perron act verify-account 21012 --account BE71096123456769 --spoken-with "Omar Exemple, finances" --contact "02 000 00 00" --known-since 2019-01-15 --as controller --on 2020-05-28
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-05-29
$ perron act order-advance 21012/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-06

Information is asked about two lines and comes for one; a line is laid aside; the statement.

$ perron submit 21012/pssp-2020-2022/plan/2020 examples/expenses/molenbeek-2020-plan.csv --as finance --on 2021-06-15
$ perron act submit-file 21012/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as signatory --on 2021-06-25
$ perron act propose-decision 21012/pssp-2020-2022/plan/2020 --relevance "Sert l’objectif indiqué ; pièces vues." --as handler --on 2021-08-02
$ perron act request-information 21012/pssp-2020-2022/plan/2020 --line "35:La note qui lie la mission à son objectif." --line "37:Le programme de la formation et la liste des participants." --as handler --on 2021-08-03
$ perron act give-information 21012/pssp-2020-2022/plan/2020 --line "37:Les voici." --evidence "37:programme-et-liste.pdf" --as finance --on 2021-08-16
$ perron act propose-decision 21012/pssp-2020-2022/plan/2020 --answer "35:C-207:1386.40:Une mission est admise si elle sert un objectif." --answer "35:C-320:0:Rien ne lie la mission à un objectif." --answer "36:C-207:0:Une fête publique ne sert aucun objectif." --answer "37:C-207:1815.00:La formation suit l’objectif." --answer "39:C-209:-121.00:Elle se rapporte à la facture de la même maison." --park "32:La facture est chez le juge d’instruction." --relevance "Sert l’objectif indiqué ; pièces vues." --as handler --on 2021-09-07
$ perron act confirm-decisions 21012/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16
> Entered in the register
$ perron act contest-lines 21012/pssp-2020-2022/plan/2020 --line "26:La facture avait été envoyée avec le rapport de l’étude." --line "36:La fête réunit les jeunes et la police." --as signatory --on 2021-09-28
$ perron act decide-contest 21012/pssp-2020-2022/plan/2020 --line "26:4840.00:La facture concorde avec le paiement." --line "36:0:Le programme ne prévoit aucune rencontre avec la police." --as officer --on 2021-10-18
$ perron act order-final-payment 21012/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03

Verviers holds more than is due. Where to pay back is confirmed before the notice; a plan is refused, and two
reminders bring nothing.

$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-07-06
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-07-06
$ perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-06
$ perron submit 63079/pssp-2020-2022/plan/2020 examples/expenses/verviers-2020-plan.csv --as finance-verviers --on 2021-06-15
$ perron act submit-file 63079/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as signatory-verviers --on 2021-06-25
$ perron act propose-decision 63079/pssp-2020-2022/plan/2020 --relevance "Sert l’objectif indiqué ; pièces vues." --as handler --on 2021-09-06
$ perron act confirm-decisions 63079/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16
$ perron act make-definitive 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-10-15
$ perron act order-recovery 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03
$ perron act name-repayment-account BE68539007547034 --as accountant --on 2021-11-03
$ perron act confirm-repayment-account BE68539007547034 --as accountant-second --on 2021-11-04
$ perron act notify-recovery 63079/pssp-2020-2022/plan/2020 --until 2022-01-04 --as officer --on 2021-11-04
$ perron act request-repayment-plan 63079/pssp-2020-2022/plan/2020 --reasons "Le budget de l’année est épuisé." --as finance-verviers --on 2021-11-15
$ perron act refuse-repayment-plan 63079/pssp-2020-2022/plan/2020 --reasons "Votre compte de l’année montre un excédent." --as officer --on 2021-11-22
$ perron act record-repayment 63079/pssp-2020-2022/plan/2020 --amount 20000.00 --reference "+++000/0000/01717+++" --as accountant --on 2021-12-20
$ perron act send-reminder 63079/pssp-2020-2022/plan/2020 --until 2022-02-04 --as handler --on 2022-01-05
$ perron act send-reminder 63079/pssp-2020-2022/plan/2020 --until 2022-03-07 --as handler --on 2022-02-07
$ perron act hand-to-finance 63079/pssp-2020-2022/plan/2020 --as officer --on 2022-03-08
$ perron act recover-for-results 63079/pssp-2020-2022/plan/2020 --amount 12500.00 --reasons "Deux résultats sur quatre n’ont pas été atteints : la permanence n’a pas ouvert." --as officer --on 2023-03-06

Anderlecht agrees with both of its statements, repays by a plan, and its two years are closed together.

$ perron act open-year 21001/css-2018-2019/radicalisation/2018 --as officer --on 2018-11-12
$ perron credit open css-2018-2019/2018 --source "Budget 2018, section 13" --as accountant --on 2018-11-12
$ perron credit commit css-2018-2019/2018 --as officer --on 2018-11-13
$ perron act open-year 21001/css-2018-2019/radicalisation/2019 --as officer --on 2019-01-07
$ perron credit open css-2018-2019/2019 --source "Budget 2019, section 13" --as accountant --on 2019-01-08
$ perron credit commit css-2018-2019/2019 --as officer --on 2019-01-09
$ perron act import-agreement examples/agreements/anderlecht-css-2018-2019.txt --scheme css-2018-2019 --allocations radicalisation --as finance-anderlecht --on 2019-01-15
$ perron act submit-agreement 21001/css-2018-2019/1 --diagnostic "DLS 2017" --as signatory-anderlecht --on 2019-01-17
$ perron act approve-agreement 21001/css-2018-2019/1 --as controller --on 2019-01-28
$ perron act sign-for-municipality 21001/css-2018-2019/1 --council-decision 2018-12-20 --as signatory-anderlecht --on 2019-02-04
$ perron act sign-for-state 21001/css-2018-2019/1 --as officer --on 2019-02-11
$ perron act order-advance 21001/css-2018-2019/radicalisation/2018 --tranche 1 --as officer --on 2019-02-18
$ perron submit 21001/css-2018-2019/radicalisation/2018 examples/expenses/anderlecht-2018-radicalisation.csv --as finance-anderlecht --on 2019-04-03
$ perron act submit-file 21001/css-2018-2019/radicalisation/2018 --college-decision 2019-04-05 --as signatory-anderlecht --on 2019-04-08
$ perron act order-advance 21001/css-2018-2019/radicalisation/2019 --tranche 1 --as officer --on 2019-04-09
$ perron act propose-decision 21001/css-2018-2019/radicalisation/2018 --relevance "Sert l’objectif indiqué ; pièces vues." --as handler --on 2019-06-03
$ perron act confirm-decisions 21001/css-2018-2019/radicalisation/2018 --as controller --on 2019-06-17
$ perron act accept-statement 21001/css-2018-2019/radicalisation/2018 --as signatory-anderlecht --on 2019-06-24
$ perron act order-final-payment 21001/css-2018-2019/radicalisation/2018 --as officer --on 2019-07-01
$ perron submit 21001/css-2018-2019/radicalisation/2019 examples/expenses/anderlecht-2019-radicalisation.csv --as finance-anderlecht --on 2020-03-20
$ perron act submit-file 21001/css-2018-2019/radicalisation/2019 --college-decision 2020-03-25 --as signatory-anderlecht --on 2020-03-28
$ perron act propose-decision 21001/css-2018-2019/radicalisation/2019 --relevance "Sert l’objectif indiqué ; pièces vues." --as handler --on 2020-06-03
$ perron act confirm-decisions 21001/css-2018-2019/radicalisation/2019 --as controller --on 2020-06-17
$ perron act accept-statement 21001/css-2018-2019/radicalisation/2019 --as signatory-anderlecht --on 2020-06-24
$ perron act order-recovery 21001/css-2018-2019/radicalisation/2019 --as officer --on 2020-07-01
$ perron act notify-recovery 21001/css-2018-2019/radicalisation/2019 --until 2020-08-31 --as handler --on 2020-07-02
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-09-30 --as handler --on 2020-09-01
$ perron act send-reminder 21001/css-2018-2019/radicalisation/2019 --until 2020-10-31 --as officer --on 2020-10-01
$ perron act request-repayment-plan 21001/css-2018-2019/radicalisation/2019 --reasons "Le budget de l’année est voté et dépensé." --as finance-anderlecht --on 2020-11-02
$ perron act grant-repayment-plan 21001/css-2018-2019/radicalisation/2019 --instalment 2020-12-31:5000.00 --instalment 2021-03-31:5000.00 --instalment 2021-06-30:4894.25 --as officer --on 2020-11-10
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 5000.00 --reference "+++020/2012/31062+++" --as accountant --on 2020-12-29
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 5000.00 --reference "+++020/2012/31062+++" --as accountant --on 2021-03-30
$ perron act record-repayment 21001/css-2018-2019/radicalisation/2019 --amount 4894.25 --reference "+++020/2012/31062+++" --as accountant --on 2021-06-28
$ perron act issue-closing 21001/css-2018-2019/radicalisation/2019 --received 2021-09-03 --as controller --on 2021-09-01
$ perron act conclude-closing 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-04
$ perron act close-year 21001/css-2018-2019/radicalisation/2018 --as officer --on 2021-10-05
$ perron act close-year 21001/css-2018-2019/radicalisation/2019 --as officer --on 2021-10-05

What the letters say, in the language of the town or as a translation.

$ perron letter 21012/pssp-2020-2022/1 --kind return --lang nl --to html -
> Geachte leden van het college,
> kies dan op het platform ‘de overeenkomst indienen’
$ perron letter 21012/pssp-2020-2022/1 --kind approval --lang fr --to html -
> elle est approuvée (art. 5, § 3, arrêté royal du 3 juillet 2019)
> votre signataire choisit « signer pour la commune »
$ perron letter 63079/pssp-2020-2022/1 --kind refusal --to html -
> Votre convention n’est pas recevable
$ perron letter 63079/pssp-2020-2022/2 --kind refusal --translated nl --to html -
> Enkel de brief in het Frans telt.
> U kunt een nieuwe overeenkomst voorleggen
$ perron letter 21012/pssp-2020-2022/plan/2020 --entry 23 --lang nl --to html -
> Het voorschot bedraagt 80% van de enveloppe van € 592.354,64, dus € 473.883,71, in 3 schijven.
> Van uw gemeente is geen rekening geverifieerd
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind information --lang nl --to html -
> Gelieve die uiterlijk op 24 augustus 2021 te bezorgen
> de Algemene Directie schriftelijk en met redenen omkleed
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind statement --lang fr --to html -
> 20 lignes sont refusées ou réduites, pour 27 899,90 €.
> Demandé pour le 24 août 2021 au plus tard : « La note qui lie la mission à son objectif. »
> Ligne 32, 960,00 € :
$ perron letter 21012/pssp-2020-2022/plan/2020 --kind definitive --lang fr --to html -
> L’ordre de paiement vous est annoncé par une lettre à part.
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind definitive --to html -
> votre silence l’a rendu définitif le 15 octobre 2021
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind plan --to html -
> Votre compte de l’année montre un excédent.
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind reminder --translated nl --to html -
> Met deze tweede aanmaning stellen wij vast dat van het bedrag dat op 3 november 2021 gevorderd werd, nog € 32.418,36
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind collection --to html -
> restent dus après deux rappels
$ perron letter 63079/pssp-2020-2022/plan/2020 --kind recovery --to html -
> Récupération pour insuffisance de résultats, 2020
$ perron letter 21001/css-2018-2019/radicalisation/2019 --entry 82 --lang fr --to html -
> Réglé jusqu’ici
> −39 105,75 €
> 14 894,25 €
$ perron letter 21001/css-2018-2019/radicalisation/2019 --kind plan --lang nl --to html -
> Wordt een vervaldag niet betaald, dan eindigt het plan
$ perron letter 21001/css-2018-2019/radicalisation/2019 --entry 91 --lang fr --to html -
> soit 20 jours ouvrables à partir de la réception de ce décompte
> Les arguments sur les lignes de dépense ne sont plus entendus
$ perron letter 21001/css-2018-2019/radicalisation/2019 --kind closing --lang nl --to html -
> uw stilzwijgen heeft ze op 4 oktober 2021 definitief gemaakt
