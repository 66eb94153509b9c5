# Agreements written and compared: their words, those of the commands, those of the findings.

document-sector = Activity sector
document-general = General objective
document-strategic = Strategic objective
document-strategics = Strategic objectives
document-unit = Responsible unit
document-objective = Operational objective
document-operational = Operational objectives
document-results = Expected results
document-result = Expected result
document-indicators = Indicators
document-indicator = Indicator
document-target = Target
document-and = and
document-untitled = Agreement without a title
document-between = Between, on the one hand:
document-state = the State, represented by the Minister of Security and the Interior,
document-other = And on the other hand:
document-municipality = the municipality of { $name }, represented by the municipal council,
document-decided = acting on a decision of the municipal council of { $date }.
document-agreed = It is agreed as follows:
document-provisions = General provisions
document-period = This agreement enters into force on { $start } and ends on { $end }.
document-amount = For { $year } ({ $allocation }): { $amount }
document-amount-year = For { $year }: { $amount }
document-amount-allocation = Amount ({ $allocation }): { $amount }
document-amount-alone = Amount granted: { $amount }
document-allocation-general = general allocation
document-allocation-radicalisation = additional allocation “Radicalisation”
document-allocation-terrorism-extremism = terrorism and extremism allocation
document-allocation-plan = strategic plan allocation
document-allocation-guards-346 = allocation for contingent 346
document-allocation-guards-90 = allocation for contingent 90
document-signed = Done at { $place } on { $date }.
document-signed-copies = Done at { $place } on { $date } in { $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
    }.
document-struck = struck out
document-trouble-form = “{ $form }” is no form of document; write md, docx, pdf, html or json.
document-trouble-print = The agreement cannot be printed: { $reason }.
document-written = Written: { $file }
document-kept = { $file } was not rewritten: something would be lost.
A-017 = The written document would not give back { $what ->
        [kind] the kind of agreement
        [language] the language
        [title] the title
        [municipality] the municipality
        [period] the period
        [council] the decision of the council
        [signed] the signature
        [amounts] the amounts
        [children] what follows “{ $text }”
       *[node] “{ $text }”
    } as it is.
    .hint = Correct the original here, or keep it beside the written document.
A-018 = The written document would lack “{ $text }”, which stands here.
    .hint = Give this text a place in the tree, or keep the original.
cli-format = Rewrites an agreement into canonical Markdown, to be kept up by hand.
    .file = The document: Markdown or text
    .write = Replaces the document itself, unless something would be lost
cli-compare = Compares two agreements; of one, shows what stands in two allocations.
    .before = The first agreement
    .after = The second agreement
    .more = Spelling (accents, capitals, hyphens, quotes, plurals) is no difference.
compare-same = Nothing differs, except perhaps spelling.
compare-counts = In both: { $kept }, of which changed { $changed }, moved { $moved }. Added: { $added }. Removed: { $removed }.
compare-repeated = In two allocations: operational objectives { $objectives }, points { $items }, results { $results }, indicators { $indicators }.
compare-shared = In both agreements: operational objectives { $objectives }, points { $items }, results { $results }, indicators { $indicators }.
compare-none-repeated = Nothing stands in two allocations.
compare-none-shared = No objective stands in both agreements.
compare-moved = moved
compare-number = number
compare-text = text
compare-state = state
compare-target = target
compare-fact-kind = Kind
compare-fact-title = Title
compare-fact-municipality = Municipality
compare-fact-period = Period
compare-fact-council = Decision of the council
compare-fact-signature = Signature
compare-fact-amounts = Amounts
compare-convention = agreement
compare-project-plan = project plan
