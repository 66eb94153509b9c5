# What a reviewer would say of the agreement itself.

A-001 = These strategic objectives stand under no general objective.
    .hint = Add the general objective of the sector.
A-002 = A level is missing above: { $kind ->
        [sector] the activity sector
        [strategic] the strategic objective
       *[allocation] the allocation
    }.
    .hint = Add the heading, or confirm that there is only one.
A-003 = This strategic objective of the model is not filled in.
    .hint = Fill it in, or say that it is not chosen.
A-004 = This objective is dealt with by the police zone.
    .hint = Attach the zone’s document; no content is due here.
A-005 = Option struck out: not chosen.
    .hint = Nothing to do; its text is kept.
A-006 = Both options of the contribution to the police zone are kept.
    .hint = Strike out the one that is not chosen.
A-007 = The numbering goes to { $number }; { $expected } was expected.
    .hint = The numbers of the document are kept; check that nothing is missing.
A-008 = One heading covers several objectives of the model: { $numbers }.
    .hint = Nothing to do if they are pursued together.
A-009 = { $level ->
        [strategic] This strategic objective
       *[operational] This operational objective
    } has no operational objective.
    .hint = Say how it will be reached.
A-010 = { $level ->
        [strategic] This strategic objective
       *[operational] This operational objective
    } has no expected result.
    .hint = Add a visible and measurable result.
A-011 = { $level ->
        [strategic] This strategic objective
       *[operational] This operational objective
    } has no indicator.
    .hint = Add one: it is required on submission.
A-012 = { $bare ->
        [one] One indicator of { $all } has
       *[other] { $bare } indicators of { $all } have
    } no target.
    .hint = Set a target: sign, number, unit, period.
A-013 = { $count ->
        [one] One operational objective also stands
       *[other] { $count } operational objectives of { $of } also stand
    } under “{ $allocation }”.
    .hint = Say which of the two allocations funds it: nothing moves from one to the other.
A-014 = The same objective stands in the unit “{ $unit }”.
    .hint = This is allowed; take care not to count its results twice.
A-015 = This result looks like an indicator.
    .hint = It stays a result; move it if it is a measure.
A-016 = “{ $figure }” could be a target ({ $sure } % sure).
    .hint = Confirm it to follow it up, or leave it in the text.
A-019 = The list says “{ $title }”: { $words ->
        [one] one word differs
       *[other] { $words } words differ
    } ({ $article }).
    .hint = Take the title of the list; what is local belongs to the operational objectives.
A-020 = This title is not in the closed list of “{ $scheme }”.
    .hint = The nearest title is “{ $nearest }” ({ $article }).
A-021 = This title belongs to “{ $other }”; here the list says “{ $title }” ({ $article }).
    .hint = Take the title of the list in force for this period.
A-022 = “{ $title }” says “{ $whole }” here ({ $sure } % of the letters agree).
    .hint = Compare with the signed document and correct it if it is the same; nothing was replaced.
A-030 = There is no proposal { $proposal }.
    .hint = See the proposals again.
A-031 = Proposal { $proposal } stands in the tree no more: it, or what it hangs under, is ignored or merged.
    .hint = Restore first what is ignored.
A-032 = The reason why proposal { $proposal } is ignored is missing.
    .hint = Write why; the administration and the auditor will read it.
A-033 = Proposal { $proposal } has no neighbour of the same kind on that side.
    .hint = Move it first beside the one it belongs to, or correct its kind.
A-034 = Proposal { $proposal } and its neighbour stand differently, or have two different targets.
    .hint = Correct one of the two first.
A-035 = Proposal { $proposal } is split only between two of its words.
    .hint = Keep all the words, and begin a new line where the second one begins.
A-036 = Proposal { $proposal } cannot hang in that place of the tree.
    .hint = A sector holds general objectives, a general objective strategic ones, a strategic objective or a unit operational objectives, results and indicators.
A-037 = The text of proposal { $proposal } is missing, too long, or holds characters that nobody sees.
    .hint = Type it, in at most 20,000 characters.
A-038 = Proposal { $proposal } is not ignored.
    .hint = See again how it stands.
