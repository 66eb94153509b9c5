# The pages: everything they say that is not a finding, a refusal or the law.

# The frame
skip = Aller au contenu
menu = Principale
languages = Langue
language-fr = Français
language-nl = Nederlands
language-de = Deutsch
language-en = English
menu-start = Accueil
menu-tasks = À faire
menu-municipalities = Communes
menu-agreements = Conventions
menu-law = Droit
menu-register = Registre
crumbs = Fil d’Ariane
demo = Démonstration.
    .hint = Le droit et les montants sont réels ; les personnes et les dépenses sont inventées.
licence = Logiciel libre, licence publique de l’Union européenne 1.2
back-to-start = Retour à l’accueil
problem = Un point est à corriger
why = Pourquoi ?

# When a page is not shown
error-unknown = Page introuvable
    .hint = Rien ne se trouve à cette adresse, ou rien que vous puissiez voir. Vérifiez l’adresse ou repartez de l’accueil.
error-sign-in = Identifiez-vous
    .hint = Cette page est réservée aux personnes identifiées. Rien de ce que vous avez envoyé n’est enregistré.
error-forbidden = Demande rejetée
    .hint = Le formulaire ne vient pas d’une page ouverte dans votre session. Rouvrez la page et recommencez.
error-unreadable = Demande illisible
    .hint = Ce qui a été envoyé ne peut pas être lu. Rien n’est enregistré ; revenez en arrière et corrigez.
error-conflict = Quelqu’un a agi avant vous
    .hint = Le dossier a changé depuis que vous l’avez ouvert. Rien n’est écrasé et rien n’est enregistré ; rouvrez-le, regardez ce qui a changé, puis décidez.
error-refused = Cet acte n’est pas possible
    .hint = Rien n’est enregistré. Voici pourquoi, et l’article sur lequel cela repose.
refusal-rests = Le refus repose sur cet article.
error-broken = Une erreur de notre côté
    .hint = La page n’a pas pu être faite. Ce qui était enregistré le reste ; réessayez, et prévenez l’exploitant si cela persiste.

# The first page
start-title = De l’arrêté au dernier euro
start-lead = Les subsides fédéraux aux communes pour la sécurité et la prévention : ce que dit le droit, ce que reçoit chaque commune, et pourquoi.
door-law = Le droit
    .hint = Les dispositifs, leurs arrêtés, leurs montants et leurs modalités, tels qu’en vigueur un jour et connus un autre.
door-municipalities = Les communes
    .hint = Les enveloppes de chaque commune au fil des années, et les fusions.
door-rules = Les règles du contrôle
    .hint = Ce que le programme vérifie sur chaque dépense, avec des exemples. Une règle signale ; une personne décide.
door-agreements = Les conventions
    .hint = Objectifs, résultats et indicateurs, à côté du document d’origine.
door-register = Le registre
    .hint = Qui a fait quoi, quand, et sur quel article. Rien ne s’y efface.
tasks-title = À faire
tasks-here = Ce que vous pouvez faire ici
tasks-lead = { $count ->
        [0] Rien n’attend de vous en ce moment.
        [one] Un acte vous attend.
       *[other] { $count } actes vous attendent.
    }
tasks-more = { $count ->
        [one] Un autre acte suivra quand ceux-ci seront faits.
       *[other] { $count } autres actes suivront quand ceux-ci seront faits.
    }

# Signing in
sign-in = S’identifier
sign-out = Se déconnecter
sign-in-title = S’identifier
sign-in-lead = Pour les communes, l’administration et les auditeurs. Le droit et les montants se lisent sans s’identifier.
sign-in-wrong = Le nom ou le mot de passe n’est pas le bon.
sign-in-demo = Personnes de la démonstration
    .hint = Choisissez un rôle ; vous pourrez en changer à tout moment.
sign-in-as = Entrer
login = Nom d’utilisateur
password = Mot de passe
body-federal = Administration fédérale

# The register
register-title = Registre
register-lead = Chaque acte y est écrit une fois, avec la personne, le moment et l’article. Rien ne s’y corrige : un acte nouveau corrige l’ancien.
register-empty = Aucun acte n’est encore inscrit.
register-law = Art. 23, loi du 22 mai 2003
register-note = Chaque acte porte un sceau calculé sur lui-même et sur le sceau du précédent. Changer un acte ancien briserait tous les sceaux qui suivent.
register-head = Dernier acte inscrit
seal = Sceau
pager = Pages
newest = Les plus récents
older = Actes plus anciens
diary-title = Registre de ce dossier

# Agreements
agreements-title = Conventions
agreements-lead = { $count ->
        [0] Aucune convention n’est encore enregistrée.
        [one] Une convention est enregistrée.
       *[other] { $count } conventions sont enregistrées.
    }
agreement-kind-convention = Convention
agreement-kind-plan = Plan de projet
agreement-lead = { $objectives ->
        [one] Un objectif opérationnel
       *[other] { $objectives } objectifs opérationnels
    }, { $results ->
        [one] un résultat attendu
       *[other] { $results } résultats attendus
    }, { $indicators ->
        [one] un indicateur
       *[other] { $indicators } indicateurs
    }.
agreement-looks = { $looks ->
        [0] Tout le document est placé ; rien ne demande un regard.
        [one] Un passage demande un regard ; rien n’est perdu, rien n’est deviné.
       *[other] { $looks } passages demandent un regard ; rien n’est perdu, rien n’est deviné.
    }
agreement-findings = { $count ->
        [one] Un constat
       *[other] { $count } constats
    }
agreement-tree = Objectifs
agreement-source = Document d’origine
agreement-facts = Ce que la convention dit
severity-note = Note
severity-warning = À regarder
severity-error = Bloquant
line-word = ligne
to-line = Voir la ligne { $line } du document
unsure = lecture incertaine
bytes = { $count } octets
hash = empreinte
download-original = télécharger l’original
scheme-word = Dispositif
period-word = Période
council-decision = Délibération du conseil communal
in-force-since = En vigueur depuis le
amount-stated = Montant inscrit
no-year = sans année
no-allocation = sans allocation
remark = Remarque

# La relecture d’un document importé
review-title = Relire le document importé
review-lead = { $points ->
        [0] Plus rien ne demande un regard ; { $settled } propositions sur { $all } sont décidées.
        [one] Un point demande un regard ; { $settled } propositions sur { $all } sont décidées.
       *[other] { $points } points demandent un regard ; { $settled } propositions sur { $all } sont décidées.
    }
review-entry = inscription { $count } du registre
review-accept-clear = { $count ->
        [one] Accepter la proposition qui est claire
       *[other] Accepter les { $count } propositions qui sont claires
    }
review-proposals = Propositions
review-nothing = Aucune proposition ici.
review-show-looks = Seulement ce qui demande un regard ({ $count })
review-show-all = Toutes ({ $count })
review-show-left = Ignorées ou fusionnées ({ $count })
review-part = { $from } à { $to } sur { $count }
review-earlier = Propositions précédentes
review-later = Propositions suivantes
review-is-settled = décidée
review-is-ignored = ignorée
review-is-merged = fusionnée
review-is-below = sous une ignorée
review-sure = sûre à { $sure } %
review-points = Points à regarder
review-previous = Point précédent
review-next = Point suivant
review-proposal = Proposition { $count }
review-see = Voir la ligne { $count } du document
review-was-read = Tel que lu :
review-went-into = Son texte est passé dans la proposition { $count }.
review-settled-by = décidé par { $name } le { $date }
review-settled = { $count ->
        [one] Un constat réglé par une personne
       *[other] { $count } constats réglés par une personne
    }
review-accept = Accepter telle quelle
review-correct = Corriger
review-correct-do = Inscrire la correction
review-text = Texte
review-number = Numéro
review-kind = Nature
review-state = Statut dans le document
review-state-plain = retenu
review-target = Valeur cible
    .hint = Par exemple ≥ 12 par an, 100 %, oui/non ; vide s’il n’y en a pas.
review-split = Partager
review-split-do = Partager
review-parts = Ses parties, chacune sur sa ligne
    .hint = Gardez tous les mots et allez à la ligne là où la partie suivante commence.
review-merge = Fusionner
review-merge-previous = Fusionner avec la précédente
review-merge-next = Fusionner avec la suivante
review-move = Déplacer
review-move-do = Déplacer là
review-under = Dépend de
review-ignore = Ignorer
review-ignore-do = Ignorer
review-below = { $count ->
        [one] Une proposition qui en dépend part avec elle.
       *[other] { $count } propositions qui en dépendent partent avec elle.
    }
review-reason = Raison
    .hint = Elle reste au registre avec la proposition, qui peut revenir.
review-restore = Rétablir
review-apart = Texte sans place
review-words-apart = Ce que dit le document à cet endroit
review-add = Lui donner une place
review-add-do = Le placer là
review-dismiss = Le laisser à part
review-dismiss-do = Le laisser à part
review-head = { $count ->
        [one] Un constat sur le document lui-même
       *[other] { $count } constats sur le document lui-même
    }
    .hint = Ce qui touche aux parties, aux dates, aux montants ou à la loi se corrige dans le document, importé ensuite à nouveau.
review-lines = lignes { $from } à { $to } sur { $count }
review-lines-earlier = lignes précédentes
review-lines-later = lignes suivantes
review-not-numbers = Écrivez des numéros séparés par une virgule, par exemple 1, 2.
review-not-a-target = Cette valeur cible n’est pas comprise : écrivez un signe, un nombre, une unité et une période, par exemple ≥ 12 par an.
review-other-words = Le texte a changé : partagez d’abord, corrigez ensuite.
review-one-part = Allez à la ligne là où la seconde partie commence.

# Dossiers and their statements
dossier-lead = { $municipality } justifie { $claimed } en { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    }.
dossier-lead-empty = { $municipality } n’a pas encore justifié de dépense pour cette enveloppe.
dossier-open = { $open ->
        [one] Il reste une ligne à décider.
       *[other] Il reste { $open } lignes à décider.
    }
dossier-all-decided = Toutes les lignes sont décidées.
contest-until = La commune peut contester jusqu’au { $date } ; son silence vaudra accord.
envelope = Enveloppe
envelope-title = { $allocation } { $year }
envelope-note = Enveloppe annuelle globale. Rien ne passe de l’une à l’autre.
why-amount = D’où vient ce montant ?
ceiling-from-annex = C’est le montant maximal de la ligne de cette commune dans l’annexe du dispositif, repris tel quel, sans arrondi.
claimed = Demandé
accepted = Accepté
at-most = au plus
beyond = au-delà
quota-note = La part de l’enveloppe que cette catégorie peut prendre au plus.
to-decide = À décider
control-note = Contrôle approfondi des pièces. Une règle signale ; une personne décide et motive.
line-short = Nº
expense = Dépense
objective = Objectif
decision = Décision
committed-on = engagée le
motive = Motif :
contested = contesté
answer-word = Réponse :
rule-page = La règle en détail
statement-provisional = Décompte provisoire
statement-definitive = Décompte définitif
statement-caption = Chaque montant ouvre son calcul.
statement-claimed = Demandé par la commune, { $count ->
        [one] une ligne
       *[other] { $count } lignes
    }
statement-refused = Refusé
statement-note = Le solde suit le contrôle approfondi et le décompte définitif.
issued-on = Établi le
contest-last-day = Dernier jour pour contester :
definitive-since = Définitif depuis le
beyond-quota = Au-delà du quota
beyond-envelope = Au-delà de l’enveloppe
envelope-law = art. 7, AR du 3 juillet 2019
due = Accordé
advances-paid = Avances versées
final-payment = Solde à verser
to-recover = À récupérer
movements = Mouvements
movements-note = Un mouvement ne change jamais ; une correction est un mouvement nouveau. Aucun ne sort vers une autre enveloppe.
recovery-title = Récupération
recovery-owed = Reste à rembourser
recovery-returned = Remboursé
recovery-next = La suite
recovery-next-notice = L’État notifie à la commune ce qu’elle doit rembourser.
recovery-next-repayment = La commune rembourse au plus tard le { $day }.
recovery-next-reminder-1 = Le délai est passé depuis le { $day } : l’État envoie le premier rappel.
recovery-next-reminder-2 = Le délai est passé depuis le { $day } : l’État envoie le second et dernier rappel.
recovery-next-hand-over = Le dernier délai est passé depuis le { $day } : l’État transmet au SPF Finances.
recovery-next-plan-decision = L’État décide du plan d’apurement que la commune demande.
recovery-next-instalment = La commune paie { $amount } au plus tard le { $day }.
recovery-next-collection = Le SPF Finances recouvre.
recovery-fact-ordered = Récupération ordonnée
recovery-fact-notified = Notifiée ; à rembourser au plus tard le { $day }
recovery-fact-reminded-1 = Premier rappel ; à rembourser au plus tard le { $day }
recovery-fact-reminded-2 = Second et dernier rappel ; à rembourser au plus tard le { $day }
recovery-fact-plan-requested = Plan d’apurement demandé : { $reasons }
recovery-fact-plan-granted = Plan d’apurement accordé
recovery-fact-plan-refused = Plan d’apurement refusé : { $reasons }
recovery-fact-handed = Transmis au SPF Finances
recovery-instalments = Tranches du plan
recovery-by = Au plus tard le
closing-title = Clôture des comptes
closing-issued = Soumise le
closing-until = La commune répond au plus tard le
closing-definitive = Définitive depuis le
closing-year = Année
closing-before = Dû selon le décompte annuel
closing-cut = Au-delà du quota de la période
closing-due = Dû
closing-settled = Réglé
closing-total = Ensemble
movement = Mouvement
date-word = Date
article-word = Article
amount-word = Montant
remaining = Reste disponible
category-personnel = Personnel
category-operating = Fonctionnement
category-investment = Investissements

# Rules
rules-title = Les règles du contrôle
rules-lead = Chaque règle a sa page, qui est aussi son test. Le manuel est en anglais ; les décisions paraissent dans votre langue.

# The law
law-title = Le droit
law-lead = Des dispositifs, et les textes qui les règlent : ce que chacun fixe, et ce qu’il laisse ouvert.
schemes-title = Dispositifs
instruments-title = Instruments
not-the-text = Résumés en nos propres mots ; seul le Moniteur belge fait foi.
reading-whole = texte lu en entier
reading-part = texte lu en partie
reading-citation = connu par citation
made-on = Pris le
published-on = Publié le
effect-on = Produit ses effets le
numac = Numac
eli-word = Identifiant européen (ELI)
file-number = Numéro de dossier
amends = Modifie
amended-by = Modifié par
articles-title = Articles
versions-count = { $count ->
        [one] une version
       *[other] { $count } versions
    }
versions-title = Versions
versions-note = Deux axes de temps : les jours auxquels une version s’applique, et le jour où elle a été connue. Une modification peut remonter dans le temps.
version-known = Connue depuis le
version-from = S’applique du
version-until = au
version-by = Faite par
version-original = texte d’origine
version-shown = affichée
no-end = sans terme
no-version = Aucune version de cet article n’est en vigueur ce jour-là, telle que connue ce jour-là.
as-of = En vigueur le { $on }, connu le { $known }.
ask-on = En vigueur le
ask-known = Connu le
ask-show = Afficher
open-terms = Ce que le texte laisse ouvert
open-terms-note = Un terme ouvert que rien ne remplit est une question à une personne, jamais une valeur par défaut.
open-term = Terme ouvert
filled-by = Rempli par
filled-by-nothing = rien de connu
scheme-lead = { $municipalities } communes, { $total } par an au plus, { $period }.
scheme-lead-bare = Dispositif applicable { $period }. Son tableau de montants n’a pas été trouvé en texte.
modalities-title = Modalités
modality-word = Modalité
value-word = Valeur
set-by = Fixé par
left-open-by = Laissé ouvert par
allocation-word = Allocation
annex-title = Montants annuels maximaux
annex-note = Les noms et les montants sont ceux de l’annexe, tels qu’imprimés. Le total imprimé et le total calculé restent côte à côte ; leur écart n’est jamais réparé.
annex-search = Chercher une commune
annex-order = Trier
annex-found = { $count ->
        [0] Aucune ligne ne correspond.
        [one] Une ligne.
       *[other] { $count } lignes.
    }
printed-name = Nom imprimé
municipality-word = Commune
nis-word = Code INS
stated-total = Total imprimé
computed-total = Total calculé
difference = Écart
map-title = Une case par commune
map-desc = Les communes bénéficiaires, groupées par province ; plus la case est foncée, plus le montant annuel est élevé. Le tableau des montants dit la même chose en chiffres.
map-less = moins
map-more = plus

# Municipalities
municipalities-title = Communes
municipalities-lead = { $count ->
        [0] Aucune commune bénéficiaire ne correspond.
        [one] Une commune bénéficiaire.
       *[other] { $count } communes bénéficiaires.
    }
province-word = Province
region-word = Région
postal-codes = Codes postaux
official-languages = Langues
municipality-lead = { $province }. { $schemes ->
        [0] Aucun dispositif ne lui attribue de montant.
        [one] Un montant annuel au titre d’un dispositif.
       *[other] Des montants annuels au titre de { $schemes } dispositifs.
    }
merger-into = Depuis le { $date }, { $predecessor } fait partie de { $successor }.
merger-code = Depuis le { $date }, le code { $old } est devenu { $new }.
mergers-title = Fusions et changements de code
amounts-by-law = Montants fixés par le droit
yearly-amount = Montant annuel maximal
years-word = Années
year-word = Année
envelopes-title = Enveloppes au fil des années
envelopes-desc = Par année : l’enveloppe, ce qui a été versé, ce qui est accepté. Le tableau donne les mêmes chiffres.
envelopes-none = Aucune enveloppe n’est encore ouverte.
paid = Versé
state-word = État
dossier-word = Dossier
merger-note = Le code d’une commune change quand elle fusionne ; ses droits passent à celle qui lui succède, à la date du texte.
to-see-more = Identifiez-vous pour voir les dossiers.
all-provinces = Toutes
open-year-here = Ouvrir l’année { $year }

# Acts
act-lead = Vous agissez comme { $roles } ({ $body }).
act-check = Vérifiez avant d’envoyer
act-check-lead = Une fois envoyé, cet acte est inscrit au registre à votre nom et ne s’efface plus.
act-continue = Continuer
act-send = Inscrire au registre
act-change = Revenir et changer
act-done = C’est inscrit
act-done-lead = L’acte porte le numéro { $seq } au registre.
act-repeated = Cet envoi avait déjà été reçu ; rien n’est fait deux fois.
act-receipt = Gardez ce sceau : il prouve l’inscription.
act-back = Retour au dossier
act-missing = Cette réponse manque.
act-not-a-date = Écrivez une date, par exemple 2021-03-31.
act-not-an-amount = Écrivez un montant, par exemple 1 234,56.
act-not-instalments = Écrivez sur chaque ligne un jour et un montant, par exemple 2022-03-31 10000.00.
act-file-gone = Ce fichier n’attend plus : il n’est pas gardé tant qu’il n’est pas introduit. Envoyez-le de nouveau.
act-unreadable = Ce choix n’existe pas.

# Accessibility and privacy
manual-title = Le manuel des constats
manual-lead = Chaque constat a sa page : ce qu’il veut dire, pourquoi il compte, que faire, et ce que Perron a fait du texte. L’exemple de la page est aussi son test.
manual-room-I = Lecture d’un document
manual-room-A = Relecture d’une convention
manual-room-C = Contrôle des dépenses
manual-room-L = Lecture d’un texte de loi
manual-example = Exemple
manual-whole = Le constat porte sur le document entier.
accessibility-title = Accessibilité
accessibility-lead = Ces pages visent le niveau AA des WCAG 2.2.
accessibility-1 = Tout se fait au clavier, dans l’ordre où l’on lit, et sans aucun script.
accessibility-2 = Aucun état n’est dit par une couleur seule ; chaque image est faite de données que le tableau voisin donne aussi.
accessibility-3 = Les pages suivent vos réglages : clair ou sombre, contraste accru, texte à 200 %, impression.
accessibility-4 = Ce qui n’a pas encore été vérifié : un essai par des personnes qui utilisent un lecteur d’écran.
privacy-title = Vie privée
privacy-lead = Le moins de données personnelles possible, et aucune mesure d’audience.
privacy-1 = Un seul témoin (cookie) tient votre session ; il disparaît quand vous vous déconnectez.
privacy-2 = Le registre garde l’identifiant de la personne qui agit, l’acte, le moment et l’article : la loi demande de pouvoir prouver chaque dépense.
privacy-3 = Les pièces sont gardées le temps que fixe la version du droit applicable, puis effacées.
privacy-4 = Aucun nom de personne suivie ne doit figurer dans une convention ; de tels textes n’ont pas leur place ici.
outcome-none = à contrôler
lines-count = { $count ->
        [one] une ligne
       *[other] { $count } lignes
    }
by-silence = par le silence de la commune
act-word = Acte
read-word = Lu dans le document
person-word = Personne
moment-word = Moment
seal-before = Sceau précédent
entry-lead = Acte numéro { $count } du registre.
yes = oui
objectives-read = { $count ->
        [0] aucun objectif opérationnel
        [one] un objectif opérationnel
       *[other] { $count } objectifs opérationnels
    }
tranche-choice = Tranche { $number }, pas avant le { $date }

# The questions of the acts
field-diagnostic = Référence du diagnostic local de sécurité
    .hint = Les priorités de la convention en viennent.
field-remarks = Ce qui doit être corrigé
field-inadmissible = Irrecevable : les règles de dépôt ne sont pas respectées
field-reasons = Motifs
field-council-decision = Date de la délibération du conseil communal
field-college-decision = Date de la décision du collège
field-granted = Montant accordé, s’il est inférieur à celui de l’annexe
    .hint = Laissez vide pour accorder le montant de l’annexe.
field-source = Où se trouve ce montant, si le tableau de l’annexe n’a pas pu être lu
field-tranche = Quelle tranche ?
field-file = Fichier des dépenses (CSV, XLSX, ODS)
    .hint = Vous verrez ce qui y est lu avant de l’introduire. Une fois introduit, le fichier est gardé tel quel, avec son empreinte ; jusque-là, il n’est pas gardé.
field-added = Fichier à ajouter
    .hint = CSV, XLSX, ODS ou facture électronique (UBL)
field-sheet = Feuille du classeur
    .hint = Plusieurs feuilles contiennent des dépenses ; choisissez celle qui est le dossier.
field-category = Catégorie
    .hint = Pour une facture électronique
field-nature = Nature de la dépense
    .hint = Pour une facture électronique : le code du catalogue
field-objective = Objectif opérationnel
    .hint = Pour une facture électronique, par exemple 1.1.1.1.1
field-vat = TVA de la facture
    .hint = Récupérable, la dépense est le montant hors TVA
field-committed = Date d’engagement
    .hint = Pour une facture électronique
field-share = Part de la facture demandée
    .hint = Rien si c’est le tout
field-withdrawn = Lignes à retirer
    .hint = Leurs numéros, séparés par des virgules
field-auditor = Qui a contrôlé
field-audit-report = Rapport
    .hint = Son nom, sa date et l’endroit où c’est écrit
field-audit-found = Ce qui a été constaté
    .hint = La commune le lit et peut y répondre. N’écrivez aucun nom de personne.
field-audit-lines = Lignes dont il s’agit
    .hint = Leurs numéros, séparés par des virgules ; aucune si c’est toute l’enveloppe
field-audit-amount = Montant mis en cause
field-audit-finding = Constat
field-audit-answer = Réponse
field-audit-corrected = Le dernier décompte définitif corrige ce qui a été constaté
to-mend-link = Télécharger les lignes à corriger (XLSX)
to-mend-hint = Chaque ligne y porte ce qui est à corriger.
template-link = Modèle de dossier financier (XLSX)
vat-not-recoverable = non récupérable
vat-recoverable = récupérable
field-document = Convention (texte ou Markdown)
    .hint = Le document est gardé tel quel ; rien n’y est deviné.
field-period-from = Début de la période, si le document ne le dit pas
field-period-to = Fin de la période, si le document ne le dit pas
field-received = Jour où la commune a reçu le décompte, si le délai court de la réception
field-about = Sur quoi porte votre argument ?
closing-sums = Les montants de la clôture
closing-lines = Une décision sur une ligne de dépense
field-closing-arguments = Vos arguments
field-closing-answer = Réponse à l’argument de la commune, s’il y en a un
field-relevance = Pourquoi les lignes sans remarque servent bien leur objectif
    .hint = Votre motif vaut pour toutes les lignes qui n’attendent qu’un oui ; laissez vide pour les garder ouvertes.
field-answer = Ligne { $line }, demandé { $amount } : montant accepté
field-motive = Ligne { $line } ({ $amount }) : pourquoi
field-arguments = Ligne { $line }, demandé { $amount } : vos arguments
field-what = Ligne { $line }, { $amount } demandés : ce que la commune doit dire ou envoyer
field-information = Ligne { $line }, { $amount } demandés : votre réponse
field-working-days = Jours ouvrables pour répondre
    .hint = Quinze si vous n’en donnez pas : aucun texte n’en fixe.
field-ruling = Ligne { $line }, demandé { $amount } : montant accepté désormais
field-recovered = Montant à récupérer
field-until = Dernier jour pour rembourser
    .hint = Aucun texte connu ne fixe ce délai : vous le donnez.
field-instalments = Tranches
    .hint = Une par ligne : le dernier jour et le montant, par exemple 2022-03-31 10000.00. Leur somme est la dette, au centime près.
field-repaid = Montant reçu
field-reference = Référence de l’extrait de compte
cut-lines = { $count ->
        [one] Une ligne réduite ou refusée
       *[other] { $count } lignes réduites ou refusées
    }
accepted-lines = { $count ->
        [one] Une ligne acceptée
       *[other] { $count } lignes acceptées
    }
refusal-note = Une dépense peut être refusée en tout ou en partie. Chaque refus cite son article et ce qui peut y remédier.

# Paiements, comptes, extraits.
menu-payments = Paiements
payments-title = Paiements
payments-lead = Paiements qui peuvent partir : { $ready }, pour { $total }. Retenus : { $held }.
payments-ready = Peuvent partir
payments-held = Retenus
payments-files = Fichiers pour la banque
payments-files-none = Aucun fichier n’a été préparé.
payments-owed = À rembourser par les communes
payments-unmatched = Écritures à regarder
payments-count = Nombre
payments-counted = { $count ->
        [one] un paiement
       *[other] { $count } paiements
    }
payments-law = Qui ordonne ne paie pas
payments-note = Un comptable prépare le fichier, un autre le libère. Ce qui change entre-temps (montant, compte, bénéficiaire) l’arrête.
payments-first-here = { $count ->
        [one] Un paiement va
       *[other] { $count } paiements vont
    } à un compte sur lequel rien n’a encore été payé. Comparez ces numéros avant de libérer.
payment-word = Paiement
payment-number = Paiement n°
payment-first = premier paiement sur ce compte
payment-file = Fichier de paiement { $number }
payment-file-word = Fichier
payment-day = Exécution le
payment-message = Communication structurée
payment-from = Payé par
payment-download = Télécharger le fichier pour la banque
payment-download-note = Le même fichier, aux mêmes octets, chaque fois ; la banque ne l’exécute qu’une fois.
bank-word = Compte de l’État
bank-statement = Extrait
bank-reference = Référence de la banque
bank-fate = Ce que c’est
account-word = Compte
account-title = Compte bancaire
account-live = Payé sur
account-waiting = Payé sur, à partir du
account-proposed = Proposé
account-note = Un nouveau compte est proposé, confirmé et vérifié par trois personnes ; l’administration rappelle à un numéro connu d’avance, puis attend { $days } jours.
field-account = Numéro de compte (IBAN)
field-bic = Code de la banque (BIC)
field-abroad = Si le compte est à l’étranger : pourquoi
field-account-shown = Le compte proposé, comparé chiffre par chiffre
field-spoken-with = À qui vous avez parlé : nom et fonction
field-contact = Numéro ou adresse que vous avez appelés
field-known-since = Connus depuis le (avant la proposition)
field-from-account = Compte d’où l’État paie (IBAN)
field-execution = Jour d’exécution ; le jour ouvrable suivant est pris
field-payment = Paiement
field-reason = Motif

# Les dépenses essayées avant d’être introduites
hand-in-title = Remettre un fichier de dépenses
hand-in-check = Vérifier le fichier
hand-in-hint = Rien n’est encore introduit : vous voyez d’abord chaque problème, ligne par ligne, et ce qui changerait. Une facture électronique (UBL) ajoute une dépense.
file-kept = Déjà envoyé :
dry-run-title = Ce qui a été lu dans le fichier
dry-run-lead = Rien n’est encore introduit. { $good ->
        [0] Aucune ligne ne peut être introduite
        [one] Une ligne peut être introduite, { $claimed }
       *[other] { $good } lignes peuvent être introduites, { $claimed } en tout
    } ; { $wrong ->
        [0] aucune n’est à corriger.
        [one] une est à corriger.
       *[other] { $wrong } sont à corriger.
    }
dry-run-whole = Sur le fichier entier
dry-run-wrong = Lignes à corriger
dry-run-row = Ligne du fichier
dry-run-says = Ce que dit la ligne
dry-run-mend = Ce qu’il faut corriger, et comment
dry-run-left = { $count ->
        [one] Une autre n’est pas montrée ici.
       *[other] { $count } autres ne sont pas montrées ici.
    }
dry-run-remarks = { $count ->
        [one] Une ligne est reprise telle quelle, avec une remarque
       *[other] { $count } lignes sont reprises telles quelles, avec une remarque
    }
dry-run-changes = Ce qui changerait
dry-run-new = Dépenses nouvelles
dry-run-gone = Dépenses qui disparaissent
dry-run-gone-tag = absentes du fichier
dry-run-nothing = aucune
dry-run-changed = Dépenses qui disent autre chose
dry-run-cell = Cellule
dry-run-before = Disait
dry-run-after = Dit
dry-run-enter = { $count ->
        [one] Introduire la dépense
       *[other] Introduire les { $count } dépenses
    }
dry-run-enter-good = { $count ->
        [one] Introduire la seule bonne ligne
       *[other] Introduire les { $count } bonnes lignes
    }
dry-run-withdraw = Retirer ces dépenses
dry-run-again = Un autre fichier
dry-run-law = Pièces justificatives
dry-run-note = Une ligne illisible n’en arrête aucune autre. Corrigez-la dans le fichier rendu et ajoutez-la plus tard : les numéros restent. Tant que rien n’est introduit, le fichier n’est pas gardé : il vous attend une heure.

# Une dépense
line-title = Dépense nº { $number }
line-lead-claimed = { $supplier } : { $claimed } demandés, pas encore contrôlés.
line-lead-open = { $supplier } : sur { $claimed } demandés, { $pending } restent à décider et { $refused } sont refusés.
line-lead-decided = { $supplier } : sur { $claimed } demandés, { $accepted } sont acceptés et { $refused } sont refusés.
line-done = C’est fait :
line-entry = inscription nº
line-why = Pourquoi
line-nothing-found = Aucune règle n’a rien trouvé sur cette dépense.
line-not-controlled = Les règles regardent cette dépense quand son contrôle commence.
line-who = Qui a fait quoi
line-claims = Ce qui est demandé
line-pieces = Pièces à joindre
line-evidence = Pièces de la dépense
reason-refuses = refuse
reason-asks = demande à une personne
reason-waived = écarté par une personne
reason-answered = tranché par une personne
request-word = Renseignement demandé
request-due = réponse au plus tard le
request-runs = le délai court
request-silence = rien n’est venu à temps
request-answered = répondu
piece-word = Pièce
piece-there = Au dossier
piece-is-there = présente
piece-missing = manquante
piece-maybe = on ne peut le dire
piece-if-it-applies = le cas échéant
piece-payment = Preuve de paiement
pieces-unnamed = { $count ->
        [one] Une référence ne dit pas de quelle pièce il s’agit.
       *[other] { $count } références ne disent pas de quelle pièce il s’agit.
    } Écrivez-le avant un deux-points, par exemple « bon de commande : BC-12 ».
nature-unknown = La liste ne connaît pas cette nature : une personne décide, par une motivation écrite.
deal-answer = Répondre à une question du contrôle
    .hint = Vous décidez de ce qui est accepté du montant ouvert. Votre motivation figure au décompte.
deal-ask = Demander un renseignement à la commune
    .hint = La dépense reste ouverte jusqu’à la réponse ou la fin du délai.
deal-waive = Écarter nommément un constat
    .hint = La dépense est jugée à nouveau sans ce constat ; votre nom et votre motivation restent à côté.
deal-park = Mettre la dépense de côté
    .hint = Elle n’est ni acceptée ni refusée, et ne retient aucun décompte ; elle est décidée dans un décompte ultérieur.
deal-take-up = Reprendre la dépense
    .hint = Elle est à nouveau décidée avec les autres.
deal-give = Donner le renseignement demandé
    .hint = Vos mots et vos pièces vont à l’administration, qui décide ensuite.
field-answer-rule = Quelle question ?
field-answer-amount = Montant accepté
field-answer-motive = Pourquoi
field-ask-what = Ce que la commune doit dire ou envoyer
field-waive-rule = Quel constat ?
field-waive-motive = Pourquoi il est écarté
field-park-motive = Pourquoi elle est mise de côté
field-give-words = Votre réponse
field-give-references = Références de pièces
    .hint = Séparées par « | », par exemple « bon de commande : BC-12 | contrat : C-3 ».
field-give-document = Pièce

# La liste des dépenses
natures-title = Natures de dépense
natures-lead = { $count ->
        [one] Une nature de dépense
       *[other] { $count } natures de dépense
    } : ce qui est payé, ce qui ne l’est pas, et ce qu’une personne décide.
natures-unknown = À ces dates, aucune liste de natures n’était connue.
natures-search = Une nature, une condition ou un code
natures-law = Liste des dépenses
natures-note = Les listes disent d’elles-mêmes qu’elles ne sont pas limitatives : ce qui n’y figure pas est décidé par une personne, par une motivation écrite. Les annexes des arrêtés ultérieurs sont des images ; voici la dernière liste lisible.
natures-all = toutes
nature-accepted = acceptée
nature-refused = refusée
nature-person = une personne décide
nature-column = Nature
answer-column = Réponse
condition-column = Conditions et plafonds
ceiling-piece = au plus { $amount } pièce
ceiling-year = au plus { $amount } pour toutes les dépenses de l’année
ceiling-post = au plus { $amount } pour un emploi que la dépense ne décrit pas
ceiling-by-level = plafond de l’emploi selon son niveau
ceiling-posts = { $count ->
        [one] un emploi au plus
       *[other] { $count } emplois au plus
    }
rate-month = { $amount } par mois
rate-year = { $amount } par an
posts-title = Plafonds d’un emploi par niveau
posts-lead = Pour un équivalent temps plein et une année entière ; le régime de travail et les jours prestés les réduisent.

# Un échantillon, et les dépenses qui se ressemblent
sample-title = Tirer un échantillon
sample-lead = La même graine, la même part, les mêmes strates et la même méthode tirent les mêmes lignes : l’adresse de cette page prouve comment elles ont été tirées.
sample-seed = Graine
    .hint = Un nombre entier ; le jour est proposé. Choisissez-le avant de regarder, et notez-le.
sample-share = Part, en pour cent
sample-strata = Lignes séparées selon
strata-whole = rien
strata-category = la catégorie
strata-finding = qu’une règle a trouvé quelque chose : celles-là sont toutes tirées
sample-method = Plus de chances d’être tirée
method-equal = aucune : chaque ligne également
method-amount = le montant le plus grand
sample-draw = Tirer
sample-unreadable = Écrivez un nombre entier comme graine, et une part de 1 à 100.
sample-note = Le contrôle complet reste la règle. Ce que l’échantillon dit du reste est une information : aucun montant n’est refusé par lui.
alike-title = Dépenses qui se ressemblent
alike-rank = Rang
alike-here = Ici
alike-there = L’autre
alike-note = Une ressemblance est une raison de regarder, jamais de refuser : une personne compare les deux pièces.

# Les crédits de l’année.
credits-title = Crédits de l’année
credits-of = Dispositif et année
credits-law = Engager avant de notifier
forecast-heading = Ce que dirait le contrôle
forecast-cut = Ce que les règles refuseraient
forecast-note = C’est le plus qui puisse être dû. Le contrôle se fait sous le droit et les pièces du jour où il commence.
audit-title = Constats d’audit
audit-lead = Ce que des auditeurs ont constaté, ce que les communes ont répondu et ce qui a changé.
audit-none = Aucun constat n’est enregistré.
audit-none-open = Aucun constat n’est à décider.
audit-numbered = constat { $number }
audit-open = à décider
audit-closed-corrected = corrigé
audit-closed-unchanged = sans suite
audit-amount = Mis en cause
audit-open-amount = Mis en cause par les constats à décider :
audit-lines = Lignes
audit-answer = Réponse de la commune
audit-corrected = Corrigé par le décompte { $number }
audit-unchanged = Les comptes restent tels quels
audit-effect = Effet sur le montant dû
audit-law = Contrôle sur place
audit-note = Un constat ne déplace pas d’argent et ne retient aucun paiement. S’il est fondé, le décompte est rouvert ; ce que le nouveau laisse de l’ancien est son effet sur le prochain paiement ou la récupération.
credit-title = { $scheme }, crédit { $year }
credit-credit = crédit
credit-committed = engagé
credit-ordered = ordonné
credit-left = disponible
credit-line = article budgétaire
credit-note = Rien ne s’engage au-delà du crédit, et rien ne se paie au-delà de ce qui est engagé.
credit-why = Pourquoi ce montant
credit-act = Ce que le budget a fait
credit-source = Source
credit-opened = Ouverture
credit-increased = Augmentation
credit-decreased = Diminution
credit-commitments = Engagé par enveloppe
credit-granted = Accordé
credit-sum = Total
field-credit-source = Loi budgétaire, sa date, et où le crédit y figure
field-credit-amount = Montant, s’il n’est pas celui de l’arrêté
    .hint = Laissez vide pour reprendre le montant de l’arrêté.
field-credit-line = Article budgétaire, si l’arrêté en nomme plusieurs ou aucun
field-credit-adjusted = Le crédit tel qu’il est désormais
field-envelope = Enveloppe
field-committed-envelope = Enveloppe, si ce n’est pas tout ce qui est accordé et non engagé
field-committed-more = Montant à ajouter, si ce n’est pas tout ce qui manque
field-committed-left = Ce qui reste engagé

# Les extraits de la banque
bank-statement-title = Extrait de la banque
bank-lead = Remettez un extrait : chaque écriture est comparée aux paiements partis et aux sommes dues.
bank-looked-at = Lu ; rien n’est enregistré.
bank-taken-in = Pris en compte.
bank-look = Lire seulement
bank-take-in = Prendre en compte
field-statement = Extrait (camt.053 ou CODA)
    .hint = Lire n’enregistre rien. Ce qui est pris en compte confirme des paiements et note des remboursements, une fois : le même extrait ne change plus rien. Le fichier lui-même n’est pas conservé.
bank-title = Extrait { $number }, { $account }
bank-counted = { $count ->
        [one] Une écriture
       *[other] { $count } écritures
    }, { $sum } en tout ; sans suite à donner : { $settled } ; à regarder : { $open }.
bank-repeated = Cet extrait a déjà été pris en compte : rien ne compte deux fois.
bank-fits = concorde
bank-known = connue
bank-fits-nothing = ne correspond à rien
bank-act = à traiter
bank-followed = Ce qui a suivi
bank-findings = Ce qui n’est pas clair dans le fichier
bank-law = Récupération de l’indu
bank-note = La banque seule confirme un paiement, jamais une personne. Montants, jours et références sont conservés ; les noms et les mots de la banque ne le sont pas.

# Ce qui se voit deux fois, se choisit et se rembourse
twice-title = Objectifs justifiés aussi ailleurs
twice-here = Dans ce dossier
twice-there = Dans un autre dossier de la même année
twice-note = Deux équipes peuvent servir un objectif ; un même coût et un même résultat ne comptent qu’une fois. Une personne en juge.
envelope-choice = { $envelope } (accordé { $granted }, engagé { $committed })
credit-show-all = Toutes ({ $count })
credit-show-missing = Engagées en partie ou pas du tout ({ $count })
credit-show-left = Engagées, pas encore tout à fait ordonnées ({ $count })
repayments-title = Compte de remboursement
repayments-none = Aucun compte n’est confirmé : les lettres qui réclament un remboursement le disent, et demandent de le demander.
repayments-confirmed-by = Confirmé par { $name } le { $day } ; les lettres le mentionnent depuis.
repayments-named-by = Désigné par { $name } le { $day } ; aucune lettre ne le mentionne avant qu’un autre comptable le confirme.
repayments-waits = à confirmer
repayments-name = Désigner un autre compte (IBAN)
repayments-hint = Par exemple BE68 5390 0754 7034. Un second comptable le confirme ; il remplace alors le précédent.
repayments-no-account = Ce n’est pas un numéro de compte juste : vérifiez les chiffres.
repayments-note = Qui changerait ce numéro en silence recevrait les remboursements du pays : l’un le désigne, un autre le confirme.
