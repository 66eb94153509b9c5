# Les lettres de l’administration à une commune.

letter-state = Service public fédéral Intérieur
letter-directorate = Direction générale Sécurité et Prévention
letter-college = Au collège des bourgmestre et échevins
letter-for-directorate = Pour la Direction générale Sécurité et Prévention,
letter-language-fr = français
letter-language-nl = néerlandais
letter-language-de = allemand
letter-language-en = anglais
letter-translation = Traduction pour information. Seule compte la lettre en { $language }.
letter-foot = Registre, inscription n° { $seq }, empreinte { $hash }
letter-greeting = Mesdames, Messieurs,
letter-regards = Veuillez agréer, Mesdames, Messieurs, l’assurance de notre considération distinguée.
letter-date = Date
letter-scheme = Dispositif
letter-allocation = Allocation
letter-year = Année
letter-reference = Référence

letter-title-information = Compléments demandés pour { $year }
letter-title-provisional = Décompte provisoire n° { $number } pour { $year }
letter-title-definitive = Décompte définitif n° { $number } pour { $year }
letter-title-reopening = Décompte définitif de { $year } rouvert
letter-title-closing = Clôture des comptes de { $since } à { $year }
letter-title-closed = Clôture définitive des comptes de { $since } à { $year }
letter-title-advance = Ordre de paiement : avance pour { $year }, tranche { $number }
letter-title-final-payment = Ordre de paiement : solde pour { $year }
letter-title-recovery = Récupération pour { $year }
letter-title-result-recovery = Récupération pour insuffisance de résultats, { $year }
letter-title-notice = Récupération pour { $year } : notification
letter-title-reminder = Rappel n° { $number } : récupération pour { $year }
letter-title-plan-granted = Plan d’apurement accordé pour { $year }
letter-title-plan-refused = Plan d’apurement refusé pour { $year }
letter-title-collection = Récupération pour { $year } : transmise au SPF Finances
letter-title-returned = Convention renvoyée avec des remarques
letter-title-inadmissible = Convention irrecevable
letter-title-refused = Convention refusée
letter-title-approved = Convention approuvée

letter-provisional = Votre dossier financier de { $year } a été contrôlé ({ $control }). Il demande { $claimed } en { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    }. { $cut ->
        [0] Aucune ligne n’est refusée ni réduite.
        [one] Une ligne est refusée ou réduite, pour { $refused }.
       *[other] { $cut } lignes sont refusées ou réduites, pour { $refused }.
    }
letter-definitive = Votre dossier financier de { $year } a été contrôlé ({ $control }) et son décompte est définitif. Il demandait { $claimed } en { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    }. { $cut ->
        [0] Aucune ligne n’est refusée ni réduite.
        [one] Une ligne est refusée ou réduite, pour { $refused }.
       *[other] { $cut } lignes sont refusées ou réduites, pour { $refused }.
    }
letter-outcome-payment = Pour l’année, { $due } sont dus. Vous détenez { $advances } d’avances : le solde à vous verser est de { $settled }.
letter-outcome-recovery = Pour l’année, { $due } sont dus. Vous détenez { $advances } d’avances : { $settled } sont à récupérer.
letter-outcome-even = Pour l’année, { $due } sont dus. Vous détenez { $advances } d’avances : il n’y a rien à verser ni à récupérer ({ $settled }).
letter-order-follows = L’ordre de paiement vous est annoncé par une lettre à part.
letter-recovery-follows = La récupération vous est annoncée par une lettre à part, avec la façon de rembourser.
letter-definitive-silence = Vous n’avez pas répondu jusqu’au { $last } inclus : votre silence l’a rendu définitif le { $day } ({ $article }).
letter-definitive-agreed = Vous avez marqué votre accord ; il est définitif depuis le { $day }, avant la fin du délai, le { $last } ({ $article }).
letter-definitive-decided = Vos contestations, ouvertes jusqu’au { $last } inclus, sont tranchées ; il est définitif depuis le { $day } ({ $article }).
letter-definitive-rest = Ce que vous n’avez pas contesté est devenu définitif par votre silence.

letter-sums = Les sommes
letter-sums-caption = De ce qui est demandé à ce qui est payé ou récupéré
letter-step = Étape
letter-article = Article
letter-amount = Montant
letter-categories-caption = Par catégorie de crédits
letter-category = Catégorie
letter-category-none = Sans catégorie
letter-claimed = Demandé
letter-refused = Refusé
letter-accepted = Accepté
letter-beyond = Au-delà
letter-eligible = Retenu
letter-total = Total
letter-cut-quota = { $category } : au plus { $rate } de l’enveloppe de { $ceiling } ({ $annex }), soit { $cap }. Accepté : { $accepted } ; écarté : { $cut } ({ $article }).
letter-cut-envelope = Retenu : { $eligible }, pour une enveloppe de { $ceiling } ; écarté : { $cut } ({ $article }).
letter-cut-period = { $category } : sur ce que le quota permet pour toute la période, il reste { $cap } pour cette année. Accepté : { $accepted } ; écarté : { $cut } ({ $article }).

letter-lines = Les lignes refusées ou réduites
letter-lines-caption = Chaque ligne avec ses pièces, les motifs, leurs articles et les montants
letter-line = Ligne
letter-expense = Dépense, motifs et articles
letter-expense-invoice = { $supplier }, facture { $invoice } du { $day }
letter-expense-undated = { $supplier }, pièce { $invoice }, engagée le { $day }
letter-expense-alone = { $supplier }, sans numéro de facture, engagée le { $day }
letter-evidence = Pièces :
letter-evidence-none = Aucune pièce jointe.
letter-motive = Motivation :
letter-ground-title = { $title } ({ $code }) :
letter-ground = Refusé : { $part } ({ $article }).
letter-ground-covered = Ce motif ne refuse rien de plus que les précédents : { $part } ({ $article }).
letter-figure-C-203 = Pièce jointe : { $proof }.
letter-figure-C-204 = Engagement : { $committed } ; année de l’enveloppe : du { $from } au { $to }.
letter-figure-C-205 = Catégorie demandée : « { $written } » ; « { $nature } » relève de : { $asked }.
letter-figure-C-206 = Nature : « { $nature } » ({ $article }).
letter-figure-C-207 = Nature : « { $nature } » ({ $article }).
letter-figure-C-208 = Prix d’une pièce : { $price } ; seuil : { $threshold }.
letter-figure-C-210 = Objectif indiqué : { $objective }.
letter-figure-C-211 = Même facture qu’à la ligne { $first } ; les lignes précédentes en réclament { $claimed } sur { $cost }.
letter-figure-C-212 = Réclamé dans l’autre dossier : { $elsewhere } ; coût : { $cost }.
letter-figure-C-215 = Autre financement : { $other } ; coût : { $cost }.
letter-figure-C-216 = « { $nature } » : au plus { $ceiling } l’unité ; unités : { $pieces }.
letter-figure-C-217 = Emploi { $post }, du { $from } au { $to } : il reste { $left } pour cette ligne.
letter-figure-C-219 = Emploi { $post }, du { $from } au { $to } : il reste { $left } du forfait pour cette ligne.
letter-figure-C-220 = Emploi n° { $rank } de cette nature ; au plus { $most }.
letter-figure-C-221 = Plafond de l’année : { $ceiling } ; demandé par les lignes précédentes : { $claimed }.
letter-figure-C-320 = Demandé pour le { $due } au plus tard : « { $what } »

letter-objections = Vos contestations
letter-objections-caption = Chaque ligne contestée avec la décision et sa motivation
letter-objection = Contestation et décision
letter-arguments = Vos arguments du { $day } :
letter-ruling = Décision du { $day } :

letter-parked = Les lignes mises de côté
letter-parked-why = Elles ne sont ni acceptées ni refusées ; un décompte suivant les reprendra.
letter-parked-line = Ligne { $line }, { $amount } :

letter-answer = Comment répondre
letter-answer-until = Vous pouvez répondre jusqu’au { $last } inclus, soit { $days } jours ouvrables à partir de la soumission de ce décompte, le { $submitted } ({ $article }).
letter-answer-received = Vous pouvez répondre pendant { $days } jours ouvrables à partir du jour où vous avez reçu ce décompte ({ $article }).
letter-answer-accept = Si vous êtes d’accord : sur la plateforme, dossier { $reference }, choisissez « { $act } ».
letter-answer-contest = Si vous ne l’êtes pas : au même endroit, choisissez « { $act } » ; ligne par ligne, avec vos arguments et les pièces qui manquaient. Chaque contestation reçoit une décision motivée.
letter-answer-silence = Si vous ne répondez pas dans ce délai, ce décompte devient définitif ({ $article }).

letter-asks = Pour achever le contrôle de votre dossier financier de { $year } ({ $control }), nous avons besoin de compléments sur { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    }. Nous vous prions de les envoyer au plus tard le { $due } ({ $article }). Jusque-là, { $lines ->
        [one] cette ligne reste en suspens
       *[other] ces lignes restent en suspens
    }.
letter-asked = Nous demandons :
letter-asked-lines = Ce que nous demandons
letter-asked-caption = Chaque ligne avec ses pièces et ce qui est demandé
letter-asked-expense = Dépense et demande
letter-open = En suspens
letter-asked-answer = Sur la plateforme, dossier { $reference }, choisissez « { $act } » : ligne par ligne, avec votre réponse et les pièces demandées.
letter-asked-refused = Si rien ne nous parvient au plus tard le { $due }, ce qui est en suspens est refusé ({ $article }).
letter-asked-weighed = Si rien ne nous parvient au plus tard le { $due }, la Direction générale décide, par écrit et avec ses motifs, si ce qui est en suspens est refusé ({ $article }).
letter-asked-late = Une réponse tardive n’est pas perdue : la Direction générale décide, par écrit et avec ses motifs, de la suite à y donner.
letter-closes = Les décomptes annuels sont définitifs. Le décompte de clôture les additionne et applique les quotas qui portent sur toute la période ({ $article }). Il ne déplace aucun montant d’une année à une autre.
letter-closing-outcome = Pour ces années ensemble, { $due } sont dus et { $settled } sont réglés.
letter-closing-agreed = Vous avez marqué votre accord ; il est définitif depuis le { $day } ({ $article }).
letter-closing-decided = Votre contestation a reçu sa réponse ; il est définitif depuis le { $day } ({ $article }).
letter-closing-silence = Vous n’avez pas répondu dans le délai : votre silence l’a rendu définitif le { $day } ({ $article }).
letter-closing-argument = Votre contestation
letter-closing-caption = Année par année
letter-closing-before = Dû selon le décompte
letter-closing-cut = Au-delà du quota
letter-closing-due = Dû
letter-closing-settled = Réglé
letter-closing-year = { $year } (décompte n° { $statement })
letter-closing-cap = { $category } : au plus { $cap } sur les { $base } accordés pour toutes ces années ; accepté par les décomptes annuels : { $accepted } ({ $article }).
letter-closing-cut-of-year = { $year }, { $category } : il restait { $cap } ; écarté : { $cut }.
letter-closing-until = Vous pouvez répondre jusqu’au { $last } inclus, soit { $days } jours ouvrables à partir de la réception de ce décompte ({ $article }).
letter-closing-contest = Si vous ne l’êtes pas : au même endroit, choisissez « { $act } », avec vos arguments. Ils reçoivent une réponse motivée.
letter-closing-lines = Les arguments sur les lignes de dépense ne sont plus entendus : leur délai est passé ({ $article }).
letter-closing-follows = Chaque année dont le montant change reçoit un décompte définitif à part ; le paiement ou la récupération en découle.
letter-closed-year = La clôture de plusieurs années modifie le décompte de { $year } : le décompte définitif n° { $number } remplace le n° { $before }.
letter-reopens = Le décompte définitif n° { $statement } est rouvert : un contrôle ultérieur a fait apparaître des éléments nouveaux ({ $article }).
letter-reopens-next = Les lignes concernées sont contrôlées de nouveau. Un nouveau décompte provisoire vous sera soumis et vous pourrez y répondre, ligne par ligne. Seule la différence sera payée ou récupérée ; jusque-là, rien de ce qui a été payé ne change, et une récupération en cours est suspendue.

letter-pays-advance = La tranche { $tranche } de l’avance, { $amount }, est ordonnancée le { $day } ({ $article }).
letter-pays-final = Le solde, { $amount }, est ordonnancé le { $day }, après le contrôle et sur le décompte définitif ({ $article }).
letter-advance-whole = L’avance est de { $rate } de l’enveloppe de { $envelope }, soit { $whole }, en { $tranches ->
        [one] une tranche
       *[other] { $tranches } tranches
    }.
letter-envelope = Enveloppe de l’année
letter-paid-before = Déjà versé
letter-paid-now = Versé par le présent ordre
letter-left = Reste de l’enveloppe
letter-budget = Budget
letter-budget-line = section { $section }, article { $line } ({ $article })
letter-account = Compte
letter-message = Communication
letter-payee = Bénéficiaire
letter-account-missing = Le compte de l’État à créditer manque dans cette lettre : aucun n’est confirmé. Demandez-le à la Direction générale avant de payer, et ne payez sur aucun compte reçu par une autre voie.
letter-message-missing = La communication structurée manque dans cette lettre : demandez-la à la Direction générale avant de payer.
letter-account-unknown = Aucun compte de votre commune n’est vérifié : ce paiement attend. Pour qu’il parte, votre responsable financier choisit d’abord, sur la plateforme, « { $act } ».
letter-account-live = Ce compte est vérifié depuis le { $verified }. Si un autre est vérifié avant le départ du paiement, celui-ci ira sur cet autre compte.
letter-account-waiting = Ce compte est vérifié, mais n’est payé qu’à partir du { $from } : ce paiement attend ce jour.

letter-recovers = Le décompte définitif n° { $statement } montre que vous détenez { $amount } de plus que ce qui est dû. Cette somme est récupérée ({ $article }).
letter-held = Réglé jusqu’ici
letter-recovers-results = Des résultats manquent ou sont insuffisants. { $amount } sont récupérés ({ $article }).
letter-until = À payer au plus tard le
letter-repay-until = Nous vous prions de rembourser cette somme au plus tard le { $day } ({ $article }).
letter-repay-notice = Le délai de remboursement court à partir de la notification, qui vous est adressée à part.
letter-notifies = Nous vous notifions que { $amount } sont à rembourser, réclamés le { $since } ({ $article }).
letter-grants-plan = Vous pouvez rembourser { $amount }, réclamés le { $since }, selon le plan ci-dessous ({ $article }).
letter-refuses-plan = Le plan d’apurement que vous avez demandé pour { $amount }, réclamés le { $since }, est refusé ({ $article }). Le délai déjà fixé reste valable.
letter-hands-over = { $amount }, réclamés le { $since }, restent dus après deux rappels. Le SPF Finances se charge désormais de les recouvrer ({ $article }).
letter-plan-caption = Le plan d’apurement
letter-plan-kept = Tant que chaque échéance est payée à temps, aucun rappel n’est envoyé. Si une échéance n’est pas payée, le plan prend fin et la récupération reprend son cours.
letter-repay-last = Nous vous prions de rembourser cette somme au plus tard le { $day } ; ensuite, le SPF Finances se charge de la recouvrer ({ $article }).
letter-reminds = { $number ->
        [1] Par ce premier rappel, nous constatons que
        [2] Par ce second rappel, nous constatons que
       *[other] Par ce rappel n° { $number }, nous constatons que
    } { $amount } restent à rembourser sur la somme réclamée le { $since } ({ $article }).
letter-debt = Somme réclamée
letter-repaid = Déjà remboursé
letter-remitted = Levé par un décompte ultérieur
letter-still-owed = Reste à rembourser

letter-returned = Votre convention a été examinée. Elle vous est renvoyée pour être adaptée ({ $article }).
letter-remarks = Nos remarques
letter-next = Et ensuite
letter-returned-next = Adaptez la convention sur ces points, puis, sur la plateforme : « { $act } ». Rien de ce que vous avez encodé n’est perdu.
letter-inadmissible = Votre convention n’est pas recevable : elle ne respecte pas les règles d’introduction ({ $article }).
letter-turned-down = Votre convention a été examinée et n’est pas approuvée ({ $article }).
letter-refused-next = Vous pouvez présenter une nouvelle convention, dans le respect des règles et des délais d’introduction : sur la plateforme, « { $import } », puis « { $submit } ». Aucune avance n’est versée sans convention signée.
letter-approved = Votre convention a été examinée ; elle est approuvée ({ $article }).
letter-approved-next = La convention est à signer par la commune, puis par le Ministre ou son délégué ({ $article }). Sur la plateforme, votre signataire choisit « { $act } » et indique la date de la délibération du conseil communal. Aucune avance n’est versée avant les deux signatures.
letter-reasons = Les motifs

letter-law = Les textes appliqués
letter-law-dates = Dans leur version applicable le { $on }, telle que connue le { $known }. Le contenu est dit dans nos mots ; seul le texte publié au Moniteur belge fait foi.
letter-published = (Moniteur belge du { $day })
letter-labelled = { $label } :

cli-letter = Liste les lettres d’une enveloppe ou d’une convention, ou en écrit une : convention, ordre de paiement, compléments, décompte, clôture, récupération, rappel, plan.
    .subject = Une enveloppe, par exemple 21012/pssp-2020-2022/plan/2020, ou une convention, par exemple 21012/pssp-2020-2022/1
    .kind = Seulement les lettres de cette sorte
    .entry = Seulement la lettre qui repose sur cette inscription du registre
    .to = Écrit la dernière des lettres choisies dans un fichier (- pour la sortie standard) : pdf, docx ou html
    .translated = Donne une traduction pour information dans cette langue
    .more = La lettre est dans la langue de la commune ; à Bruxelles, dans celle de --lang. Refaite un autre jour, elle a les mêmes octets.
letter-trouble-form = « { $form } » n’est pas une forme de lettre ; écrivez pdf, docx ou html.
letter-trouble-none = Il n’y a pas de telle lettre ; sans --to, la commande liste celles qui existent.
letter-trouble-print = L’impression de la lettre échoue : { $reason }.
letter-written = { $letter }, écrit : { $file }
letter-none = Il n’y a pas encore de lettre.
letters-title = Lettres
letters-translated = traduction :
letters-note = Chaque lettre est faite de l’inscription du registre qu’elle cite ; refaite un autre jour, elle a les mêmes octets.
letter-form-pdf = PDF
letter-form-docx = Word
letter-form-html = page
