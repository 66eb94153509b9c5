Molenbeek-Saint-Jean, project plan of 2023: a document that came out of a scanner in pieces is brought
in, and its author goes through what was read. The document and the people are invented.

$ perron init --people examples/people.toml
$ perron act import-agreement examples/agreements/molenbeek-projet-2023-scan.txt --scheme css-2022-2023 --allocations general --as author --on 2023-10-05
> agreement/21012/css-2022-2023/1

Without a decision the command lists what asks for a look; what is clear is accepted at once.

$ perron act review-import 21012/css-2022-2023/1 --as author
> 5      Operational objective "Visiter chaque commerce du quartier et" (line 19, 50 % sure)
> I-057 This text ends in the middle of a sentence.
> This text found no place in the tree. I-040:55
> 9 points ask for a look.
$ perron act review-import 21012/css-2022-2023/1 --accept-clear --as finance --on 2023-10-06
! O-001
$ perron act review-import 21012/css-2022-2023/1 --accept-clear --as author --on 2023-10-06 --key clear
> Entered in the register
$ perron act review-import 21012/css-2022-2023/1 --accept-clear --as author --on 2023-10-06 --key again
! O-070

Two bullets are one sentence; one line holds three. A part is split off before the words it begins with.

$ perron act review-import 21012/css-2022-2023/1 --merge 5 --as author --on 2023-10-06
$ perron act review-import 21012/css-2022-2023/1 --split "7:Accompagner les" --as author --on 2023-10-06
$ perron act review-import 21012/css-2022-2023/1 --split "7:Tenir une" --as author --on 2023-10-06
$ perron act review-import 21012/css-2022-2023/1 --split "7:not there" --as author --on 2023-10-06
! A-035

A result is an indicator; a sentence gets its end from the original; an objective that stands twice is
left out with its reason, and stays recorded. What does not fit is refused as a whole.

$ perron act review-import 21012/css-2022-2023/1 --kind 9:indicator --kind 15:sub_item --as author --on 2023-10-09
! A-036
$ perron act review-import 21012/css-2022-2023/1 --kind 9:indicator --text "15:Tenir un stand d'information avec la zone" --as author --on 2023-10-09
$ perron act review-import 21012/css-2022-2023/1 --ignore "14: " --as author --on 2023-10-09
! A-032
$ perron act review-import 21012/css-2022-2023/1 --ignore "14:stands twice, see 85.07.30-033.28" --as author --on 2023-10-09
! O-061
$ perron act review-import 21012/css-2022-2023/1 --ignore "14:stands twice in the document" --as author --on 2023-10-09
$ perron act review-import 21012/css-2022-2023/1 --target "11:≥ 40 par an" --as author --on 2023-10-09

The torn table is compared cell by cell and accepted; a note of the scanner stays apart.

$ perron act review-import 21012/css-2022-2023/1 --accept 3 --accept 12 --accept 18 --accept 19 --accept 20 --dismiss "I-040:55:a note of the typist" --as author --on 2023-10-10
$ perron act review-import 21012/css-2022-2023/1 --as author
> Nothing asks for a look any more.
$ perron act review-import 21012/css-2022-2023/1 --json --as author
> "text": "Visiter chaque commerce du quartier et remettre une fiche de conseils"
> "reason": "stands twice in the document"
> "key": "7.1"
> "looks": []

Once it is with the administration nobody changes what was read.

$ perron act submit-agreement 21012/css-2022-2023/1 --diagnostic "LSD 2022" --as signatory --on 2023-10-12
$ perron act review-import 21012/css-2022-2023/1 --restore 14 --as author --on 2023-10-13
! O-002
$ perron act return-agreement 21012/css-2022-2023/1 --remarks "The objective at the schools is missing." --as handler --on 2023-10-20
$ perron act review-import 21012/css-2022-2023/1 --restore 14 --as author --on 2023-10-23
> Entered in the register
$ perron audit verify
> chain, replay and tables agree
