# Consolidated texts of law: reading them, and comparing them with law/.

L-501 = The text holds no article.
    .hint = Check that the file is a consolidated text of law, in plain text or Markdown.
L-502 = { $field ->
        [numac] The numac number
        [kind] The kind of instrument
        [date] The date of the instrument
        [title] The title
        [file_number] The file number
        [published] The date of publication
       *[in_force] The date of effect
    } is missing from the head of the text.
    .hint = Complete the head; nothing is assumed in its place.
L-503 = Words of the publishing site were left out: “{ $text }”.
    .hint = Nothing to do: they are no part of the law.
L-504 = This text stands in no article: “{ $text }”.
    .hint = Check whether the start of an article was lost.
L-505 = Article { $article } does not follow: article { $expected } was expected.
    .hint = Check whether an article is missing or stands twice.
L-506 = The heading “{ $heading }” does not follow the numbering: number { $expected } was expected.
    .hint = The heading is kept as it is; nothing needs mending if the official text has it too.
L-507 = In article { $article }, § { $found } does not follow: § { $expected } was expected.
    .hint = Compare with the Belgian official journal; the numbers are kept as they are.
L-508 = In article { $article }, { $count ->
        [one] one lost ordinal was
       *[other] { $count } lost ordinals were
    } rebuilt by position.
    .hint = Compare the enumeration with the Belgian official journal.
L-509 = In article { $article }, the ordinal “{ $found }” does not agree with its position: { $expected }° was expected.
    .hint = Compare with the Belgian official journal; the ordinal of the text is kept.
L-510 = In article { $article }, definition { $ordinal }°, broken by a blank line, was put together.
    .hint = Nothing to do if the sentence reads as one.
L-511 = In article { $article }, the brackets of amendment { $marker } do not pair.
    .hint = Compare with the source: the passage goes from its bracket to the next one that closes.
L-512 = In article { $article }, amendment { $marker } has no note that says where it comes from.
    .hint = Look the amending instrument up; none is assumed.
L-513 = In article { $article }, the note about { $by } points at no passage of the text.
    .hint = The amendment is kept without a passage.
L-514 = The content of annex { $article } is an image that the text does not hold.
    .hint = Read the annex in the Belgian official journal.
L-515 = Text follows the notes of article { $article }: “{ $text }”.
    .hint = It is kept with that article; check whether it belongs to the next.
L-520 = Table { $table } of annex { $article } states a total of { $stated }; its rows add up to { $computed } (difference: { $difference }).
    .hint = Both amounts are kept; no row is corrected.
L-521 = The cells of a header are glued together: “{ $header }”.
    .hint = The header is kept as it is; amounts are read row by row.
L-522 = “{ $name }” names no known municipality.
    .hint = Compare the name with law/municipalities.csv; the row counts in the total.
L-523 = “{ $name }” names a municipality that already stands in the same table.
    .hint = Check whether another one is meant; both rows are kept.
L-524 = No amount can be read in the row “{ $text }”.
    .hint = Compare with the Belgian official journal: the row does not count in the total.
L-525 = A table of annex { $article } gives no amounts by municipality; it is kept as text.
    .hint = Nothing to do if that table sets no envelope.
L-526 = Table { $table } of annex { $article } states no total.
    .hint = The sum of its rows is computed; it is compared with nothing.
L-530 = Instrument { $numac } does not stand in law/.
    .hint = Add it: docs/how-to/add-a-decree.md says how.
L-531 = { $field ->
        [numac] Numac number
        [eli] ELI identifier
        [file_number] File number
        [kind] Kind of instrument
        [date] Date of the instrument
        [published] Date of publication
        [in_force] Date of effect
       *[title] Title
    }: the text has “{ $read }”, law/ has “{ $law }”.
    .hint = Check in the Belgian official journal which of the two is right.
L-532 = Article { $article } stands in the text but not in law/.
    .hint = Add it to law/ with its summary.
L-533 = Article { $article } stands in law/ but not in the text.
    .hint = Check whether the text is complete, then law/.
L-534 = Article { $article } has no § { $paragraph }, which law/ lists.
    .hint = Correct the list of paragraphs in law/.
L-535 = Article { $article } has no { $item }°, which law/ lists.
    .hint = Correct the list of items in law/.
L-536 = Article { $article } was amended by { $by } according to the text; law/ does not know that version.
    .hint = Add the version to law/, with the day it became known.
L-537 = Article { $article } was amended according to law/ ({ $by }); the text has no note of it.
    .hint = Check up to which day the text is consolidated.
L-538 = { $read ->
        [one] One table of amounts was
       *[other] { $read } tables of amounts were
    } read; law/ counts { $law }.
    .hint = Check whether the annexes of the text are complete.
L-539 = The amount of { $name } is { $read } in the text and { $law } in law/.
    .hint = Check in the Belgian official journal which of the two is right.
L-540 = The row “{ $name }” ({ $amount }) stands in the text but not in law/.
    .hint = Add it to the table in law/, or correct the name as it is printed.
L-541 = The row “{ $name }” ({ $amount }) stands in law/ but not in the text.
    .hint = Check whether the table of the text is complete.
L-542 = The stated total is { $read } in the text and { $law } in law/.
    .hint = Check the Belgian official journal; a stated total is never recomputed.
L-543 = “{ $name }” names municipality { $law } in law/, and another one in the text.
    .hint = Check the day on which the name is looked up, and the mergers.
