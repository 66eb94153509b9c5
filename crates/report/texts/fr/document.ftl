# Les conventions écrites et comparées : leurs mots, ceux des commandes, ceux des constats.

document-sector = Secteur d’activité
document-general = Objectif général
document-strategic = Objectif stratégique
document-strategics = Objectifs stratégiques
document-unit = Service responsable
document-objective = Objectif opérationnel
document-operational = Objectifs opérationnels
document-results = Résultats attendus
document-result = Résultat attendu
document-indicators = Indicateurs
document-indicator = Indicateur
document-target = Valeur cible
document-and = et
document-untitled = Convention sans titre
document-between = Entre d’une part :
document-state = l’État, représenté par le ministre de la Sécurité et de l’Intérieur,
document-other = Et d’autre part :
document-municipality = la commune de { $name }, représentée par le conseil communal,
document-decided = agissant en exécution d’une décision du conseil communal du { $date }.
document-agreed = Est convenu ce qui suit :
document-provisions = Dispositions générales
document-period = Cette convention entre en vigueur le { $start } et se termine le { $end }.
document-amount = Pour { $year } ({ $allocation }) : { $amount }
document-amount-year = Pour { $year } : { $amount }
document-amount-allocation = Montant ({ $allocation }) : { $amount }
document-amount-alone = Montant attribué : { $amount }
document-allocation-general = allocation générale
document-allocation-radicalisation = allocation complémentaire « Radicalisation »
document-allocation-terrorism-extremism = allocation terrorisme et extrémisme
document-allocation-plan = allocation du plan stratégique
document-allocation-guards-346 = allocation du contingent 346
document-allocation-guards-90 = allocation du contingent 90
document-signed = Fait à { $place } le { $date }.
document-signed-copies = Fait à { $place } le { $date } en { $copies ->
        [one] { $copies } exemplaire
       *[other] { $copies } exemplaires
    }.
document-struck = biffé
document-trouble-form = « { $form } » n’est pas une forme de document ; écrivez md, docx, pdf, html ou json.
document-trouble-print = L’impression de la convention échoue : { $reason }.
document-written = Écrit : { $file }
document-kept = { $file } n’a pas été récrit : quelque chose se perdrait.
A-017 = Le document écrit ne rendrait pas { $what ->
        [kind] le type de convention
        [language] la langue
        [title] le titre
        [municipality] la commune
        [period] la période
        [council] la décision du conseil
        [signed] la signature
        [amounts] les montants
        [children] ce qui suit « { $text } »
       *[node] « { $text } »
    } tel quel.
    .hint = Corrigez l’original à cet endroit, ou gardez-le à côté du document écrit.
A-018 = Le document écrit n’aurait plus « { $text } », qui se trouve ici.
    .hint = Donnez à ce texte une place dans l’arbre, ou gardez l’original.
cli-format = Récrit une convention en Markdown canonique, que l’on tient à jour à la main.
    .file = Le document : Markdown ou texte
    .write = Remplace le document lui-même, sauf si quelque chose s’y perdrait
cli-compare = Compare deux conventions ; d’une seule, montre ce qui figure dans deux allocations.
    .before = La première convention
    .after = La seconde convention
    .more = L’orthographe (accents, majuscules, traits d’union, guillemets, pluriels) n’est pas une différence.
compare-same = Rien ne diffère, sauf peut-être l’orthographe.
compare-counts = Communs : { $kept }, dont modifiés { $changed }, déplacés { $moved }. Ajoutés : { $added }. Retirés : { $removed }.
compare-repeated = Dans deux allocations : objectifs opérationnels { $objectives }, points { $items }, résultats { $results }, indicateurs { $indicators }.
compare-shared = Dans les deux conventions : objectifs opérationnels { $objectives }, points { $items }, résultats { $results }, indicateurs { $indicators }.
compare-none-repeated = Rien ne figure dans deux allocations.
compare-none-shared = Aucun objectif ne figure dans les deux conventions.
compare-moved = déplacé
compare-number = numéro
compare-text = texte
compare-state = état
compare-target = valeur cible
compare-fact-kind = Type
compare-fact-title = Titre
compare-fact-municipality = Commune
compare-fact-period = Période
compare-fact-council = Décision du conseil
compare-fact-signature = Signature
compare-fact-amounts = Montants
compare-convention = convention
compare-project-plan = plan de projet
