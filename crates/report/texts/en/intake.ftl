# Reviewing an imported document: what was read, joined, parted or left open.

I-001 = This document has no text.
    .hint = Upload the complete document; a scan needs text recognition first.
I-002 = This document is larger than ten megabytes.
    .hint = Upload the text alone, without pictures or annexes.
I-003 = This document has more than a hundred thousand lines.
    .hint = Upload one agreement at a time.
I-004 = The encoding of this document is not recognised.
    .hint = Save it as UTF-8 text and upload it again.
I-005 = This file is of no kind that is read here: text, Markdown, HTML, Word (.docx), OpenDocument (.odt) or PDF.
    .hint = Open it in the program that wrote it and save it in one of these formats.
I-006 = This document is nested too deep: lists, tables or elements.
    .hint = Check the indents; an agreement needs two levels of lists.
I-007 = An invisible character turns the direction of the text here: one would read something else than what is stored.
    .hint = Delete the character and type the word again.
I-008 = Nothing in this document looks like an agreement: no title, no sector, no objective.
    .hint = Check that it is the right file.
I-009 = This line is longer than a million characters.
    .hint = Save the text with its line breaks.
I-010 = The text was read as { $encoding }.
    .hint = Nothing to do if the accents are right.
I-011 = { $count ->
        [one] One damaged character was replaced by a visible mark
       *[other] { $count } damaged characters were replaced by a visible mark
    }.
    .hint = Compare with the original where � stands.
I-012 = { $count ->
        [one] One control character was left out
       *[other] { $count } control characters were left out
    }.
    .hint = Nothing to do: they mean nothing in a text.
I-013 = This file is damaged: it is cut, or its content is not what its directory announces.
    .hint = Open the original, save it again and upload it once more.
I-014 = Unpacked, this file is larger than what is read.
    .hint = Upload the agreement alone, without pictures or annexes.
I-015 = The XML of this file declares a document type or entities, or would exhaust the reader: no word processor writes that.
    .hint = Open it in a word processor and save it again as .docx or .odt.
I-016 = An entry of this file leads out of the archive, is a link, or stands in it twice: two readers would see two texts.
    .hint = Open it in a word processor and save it again.
I-017 = This file is protected by a password, or of an Office format before 2007.
    .hint = Save it without a password, as .docx, .odt or PDF.
I-018 = This PDF is damaged: it is cut, or its pages lead nowhere.
    .hint = Export it again from the original document.
I-019 = Reading was stopped: it asked for more time or memory than a file is given.
    .hint = Upload the agreement alone, or save it again from the original document.
I-020 = This document has no recognised title.
    .hint = Say whether it is a convention or a project plan, for which municipality and which years.
I-021 = No municipality is named.
    .hint = Choose the municipality that benefits.
I-022 = “{ $name }” is no known municipality.
    .hint = Correct the name or choose the municipality; none is assumed.
I-023 = No period is stated.
    .hint = State the first and the last day of the agreement.
I-024 = The period is taken from the title: { $start } to { $end }.
    .hint = Confirm it: no provision sets it.
I-025 = The period ends on { $end }, before it starts on { $start }.
    .hint = Correct one of the two dates.
I-026 = No decision of the municipal council is cited.
    .hint = State its date; without it the agreement cannot be signed.
I-027 = The council’s decision of { $decision } is older than the decree of { $decree } that it carries out.
    .hint = Check the date, or attach the decision that approves this agreement.
I-028 = The council’s decision of { $decision } is later than the start of the period on { $start }.
    .hint = Retroactive effect is lawful; only check the date.
I-029 = This agreement is not signed: the place or the date is missing.
    .hint = Upload the signed copy; until then no payment is possible.
I-030 = Signed on { $date }, after the start of the period on { $start }.
    .hint = Retroactive effect is lawful; nothing to correct.
I-031 = The date of signature, { $date }, does not fit the period from { $start } to { $end }.
    .hint = Check the year.
I-032 = No amount is stated.
    .hint = The amounts then come from the annex of the decree; check that they fit.
I-033 = The amount of { $amount } is not split { $what ->
        [year] by year
        [allocation] by allocation
       *[both] by year or by allocation
    }.
    .hint = Split it on the strength of a document, or leave the question open; nothing is split by itself.
I-034 = The amount of { $amount } contradicts that of { $other }, line { $line }.
    .hint = Both are kept; say which one holds.
I-035 = An amount could not be read here.
    .hint = Write it with two decimals, for example 276,041.89 EUR.
I-036 = A national register number stands here.
    .hint = Take it out of the document: an agreement never contains one.
I-037 = A person seems to be named here.
    .hint = Put the function instead of the name; files on persons do not belong here.
I-038 = Signed on { $date }, before the council’s decision of { $decision }.
    .hint = Check both dates: the council decides before the signature.
I-040 = This text found no place in the tree.
    .hint = Attach it to an objective, or confirm that it may stay apart.
I-041 = “{ $text }” was left out: a remnant of the layout or the scan.
    .hint = Nothing to do, unless the text counts.
I-042 = This text was joined to the sentence cut off before it.
    .hint = Check that the two parts belong together.
I-043 = This paragraph was read as an item of the list: its bullet is missing.
    .hint = Check that it is an item of its own.
I-044 = The heading “{ $text }” was recognised in spite of its spelling.
    .hint = Nothing to do; the text stays as it is.
I-045 = No text follows this heading.
    .hint = Complete the objective from the original.
I-046 = { $kind ->
        [sector] This sector stands
        [general] This general objective stands
        [strategic] This strategic objective stands
       *[allocation] This allocation stands
    } above already; the two were merged.
    .hint = Check that nothing tells them apart.
I-047 = This document has a title, but no objective was found in it.
    .hint = Check that it is not cut off.
I-048 = “{ $text }” seems cut off; elsewhere the text says: “{ $whole }”.
    .hint = Take the whole text over if it is the same.
I-049 = A part of this text is struck out and a part is not; all its words are kept.
    .hint = Delete the words that no longer hold, or strike the whole option out.
I-050 = { $count ->
        [one] One row of the model is not filled in
       *[other] { $count } rows of the model are not filled in
    }.
    .hint = Nothing to do: an empty row is no objective.
I-051 = This table was torn word by word; it was put together again.
    .hint = Compare every cell with the original before you accept.
I-052 = This table is torn and could not be put together with certainty; its words are kept.
    .hint = Enter these rows by hand from the original.
I-053 = This table has no header; its columns were read in the order of the model.
    .hint = Check: objective, result, indicator.
I-054 = “{ $text }” stands in a column that the model does not know.
    .hint = The text is not taken over; note it elsewhere if it counts.
I-055 = The stray sign “{ $text }” was left out.
    .hint = Check in the original that it is no figure that was meant.
I-056 = This text begins in the middle of a sentence.
    .hint = Complete its beginning from the original.
I-057 = This text ends in the middle of a sentence.
    .hint = Complete its end from the original.
I-058 = { $count } statements stood in one cell; they were parted.
    .hint = Check where they were parted.
I-059 = This row continues the one before, cut by a page break; they were joined cell by cell.
    .hint = Check that the two belong together.
I-060 = The target of “{ $text }” can be read in two ways; neither was kept.
    .hint = Write one target only.
I-061 = “{ $figure }” has no sign of comparison: read as an exact value.
    .hint = Write ≥ or ≤ if it is a minimum or a maximum.
I-062 = “{ $figure }” is a strict comparison: read as “at least” or “at most”.
    .hint = Write ≥ or ≤ to remove the doubt.
I-063 = The targets “{ $text }” stand beside indicators that are more or fewer; none was given to an indicator.
    .hint = Write each target behind its indicator.
I-064 = “{ $figure }” can be thousands or decimals: read as { $value }.
    .hint = Write thousands with a space and decimals with a comma.
I-065 = “{ $figure }” is an approximate figure: read as an exact value.
    .hint = Write ≥ or ≤ to remove the doubt.
I-066 = A letter stands in “{ $figure }” where another or a figure belongs: read as if it stood there.
    .hint = Check the target in the original.
I-070 = This PDF starts a program when it is opened.
    .hint = Export it again from the original document, without scripts or actions.
I-071 = This document holds pictures of pages, and no text.
    .hint = Upload the original Word file, or have the scan go through text recognition (OCR) and upload the result.
I-072 = “{ $text }” stands on { $count } pages as a head or foot; it was left out of the text.
    .hint = Nothing to do, unless it belongs to the agreement.
I-073 = “{ $text }” was cut at the end of a line and put together.
    .hint = Check the spelling.
I-074 = The header of this table stands again on { $count ->
        [one] the next page
       *[other] the { $count } next pages
    }; it was left out there.
    .hint = Check that the table is one.
I-075 = No text was found on page { $pages }.
    .hint = If these pages are scans, have them go through text recognition (OCR) and upload the result.
I-076 = { $count ->
        [one] One word holds
       *[other] { $count } words hold
    } characters that the PDF does not explain; a � stands for each.
    .hint = Export the PDF again with its fonts embedded, or upload the original file.
I-077 = Page { $page } is damaged and was read as far as it goes.
    .hint = Compare the page with the original, or upload the original file.
I-078 = This table has no lines; its cells were found by their position.
    .hint = Compare every row with the original.
I-079 = This text stands in { $count } columns; they were read one after the other.
    .hint = Check that no sentence jumps from one column to the other.
I-091 = What surrounds the text in the page was set aside: “{ $text }”.
    .hint = Nothing to do if it is the menu, the head or the foot of the site.
I-094 = This field offers other choices, which nobody made: “{ $text }”.
    .hint = Check that the choice shown is that of the municipality.
I-095 = This text stands in two languages side by side: { $read ->
        [nl] Dutch
        [de] German
        [en] English
       *[fr] French
    } was read, { $other ->
        [nl] Dutch
        [de] German
        [en] English
       *[fr] French
    } (in { $count ->
        [one] one place
       *[other] { $count } places
    }) is set aside as its translation.
    .hint = To read the other language: perron import --language { $other } FILE.
I-096 = The model’s instruction to strike out an option still stands here: nothing tells which option holds.
    .hint = Strike out the options that do not hold and delete the instruction.
I-097 = Several paragraphs stand in the cell of one objective: they were read as one.
    .hint = Give each objective its number if they are several.
I-098 = Several objectives stand in this cell: their results and indicators were hung beside them, not under one of them.
    .hint = Give each objective a row of its own.
I-099 = Only its Roman number makes this line the heading of an allocation; it may be an item of a list.
    .hint = Name the allocation in the heading, or number the item otherwise.
I-100 = Where the cells of this table without lines begin was concluded from their capitals.
    .hint = Check the objectives, results and indicators of these lines, or put a dash before each.
I-101 = The Roman numbers of this list do not follow each other; the line was read as its next item.
    .hint = Correct the numbers, or name the allocation if the line opens one.
I-102 = The name of the allocation was recognised in spite of its spelling: “{ $text }”.
    .hint = Nothing to do if it is the one; else correct the allocation of this amount.
I-103 = This document is a text of law, and no agreement.
    .hint = Read it with ‘perron law read’. If you were looking for the agreement, choose the file next to it.
I-080 = This text is hidden and was not read: “{ $text }”.
    .hint = Show it if it counts, or delete it.
I-081 = { $count ->
        [one] One tracked insertion was
       *[other] { $count } tracked insertions were
    } read as if accepted.
    .hint = Accept or reject the changes in the document, then import it again.
I-082 = Text deleted under tracked changes was not read: “{ $text }”.
    .hint = Accept or reject the changes in the document, then import it again.
I-083 = Text moved under tracked changes was read in its new place: “{ $text }”.
    .hint = Check that it stands where it belongs.
I-084 = { $count ->
        [one] One remark (comment, note, table of contents) was
       *[other] { $count } remarks (comments, notes, table of contents) were
    } kept beside the text.
    .hint = Nothing to do: remarks bind nobody.
I-085 = Heads and feet of the pages were set aside: “{ $text }”.
    .hint = Nothing to do, unless this text counts.
I-086 = The document refers to something outside of the file: “{ $text }”; nothing was fetched.
    .hint = Check that the text is complete without it.
I-087 = The document contains macros; they were not run and are not kept.
    .hint = Save the document without macros (.docx).
I-088 = { $count ->
        [one] One picture without words was
       *[other] { $count } pictures without words were
    } left out.
    .hint = If a picture shows text (a pasted scan), type it in.
I-089 = { $count ->
        [one] One object inserted into the document was
       *[other] { $count } objects inserted into the document were
    } not read.
    .hint = If it holds text or a table, paste that into the document itself.
