# The law as data: what cannot be read, what contradicts itself, what is missing.

L-001 = The file { $file } cannot be read: { $reason }.
    .hint = Mend the place shown; the rest of the folder was read.
L-002 = { $name } is described twice; { $file } is left out.
    .hint = Keep one folder for each instrument and each scheme.
L-003 = The file { $missing }, which { $file } names, is missing.
    .hint = Add it, or mend its name.
L-011 = “{ $name }” names no municipality ({ $file }).
    .hint = Keep the name as printed, and add this spelling to the register of municipalities.
L-012 = “{ $name }” stands twice in { $file }; the second row is left out.
    .hint = Check the table in the Belgian official journal.
L-013 = The total printed in { $file } is { $stated }; its rows add up to { $computed }, a difference of { $difference }.
    .hint = Nothing to mend: both totals are kept as they are.
L-014 = { $file } has { $rows ->
    [one] one row
   *[other] { $rows } rows
} instead of { $stated }.
    .hint = Compare the table with the printed annex.
L-015 = Together, the printed totals of { $scheme } differ from their rows by { $difference }.
    .hint = Nothing to mend: the difference of each table is shown by itself.
L-021 = { $file } cites an article that does not exist: { $article }.
    .hint = Mend the reference, or add the article to its instrument.
L-022 = { $scheme }, { $allocation }: “{ $modality }” has no version for { $on }, as known on { $known }.
    .hint = Add a value with its article, or the article that leaves the point open.
L-023 = { $scheme }, { $allocation }: “{ $modality }” has several versions for { $on }, as known on { $known }.
    .hint = Set bounds to the versions: every day has exactly one.
L-024 = The value of “{ $name }” does not fit in { $file }: { $reason }.
    .hint = See law/README.md for the form of each value.
L-025 = { $file } names “{ $name }”, which does not exist in this scheme.
    .hint = Mend the name of the modality, the allocation or the instrument.
L-026 = { $scheme }, { $allocation }: { $count ->
    [one] one topic has no article
   *[other] { $count } topics have no article
} for { $on }, as known on { $known }: { $topics }.
    .hint = No act is performed without an article; add it when its text is found.
L-031 = { $article } leaves a point open that { $scheme } does not name.
    .hint = Add it to the open terms of the scheme, with what fills it or with an empty list.
L-032 = Nothing known fills what { $article } leaves open ({ $scheme }).
    .hint = Ask the legal service; no value is assumed.
L-041 = { $article } was not read as a whole or was not found ({ $scheme }).
    .hint = The page of the scheme says what is missing and how one does without.
