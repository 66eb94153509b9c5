# The command line: its help, its messages, its troubles.

cli = De l’arrêté au dernier euro : le droit, les conventions, l’argent, le contrôle et la preuve.
    .more = Pour voir : « perron demo ». Chaque commande s’explique : « perron law --help ». Code de sortie : 0 rien à signaler, 1 constats ou refus, 2 commande inexécutable.
    .lang = Langue des messages : fr, nl, de ou en
    .json = Écrit du JSON au lieu d’un tableau
    .database = La base de données, sqlite:CHEMIN
    .login = La personne qui agit, par son identifiant
    .on = Le jour de l’acte (aujourd’hui par défaut), AAAA-MM-JJ
    .key = Clé qui rend la répétition sans effet
    .envelope = L’enveloppe, par exemple 21012/pssp-2020-2022/plan/2020
    .agreement = La convention, par son numéro au registre
cli-demo = Remplit une nouvelle base avec les dispositifs réels et des documents d’exemple, puis sert les pages.
    .port = Le port de l’adresse locale
    .data = Dossier où garder la base ; un dossier temporaire sinon
cli-init = Crée la base de données et y inscrit les premières personnes.
    .people = Fichier TOML des personnes : login, name, roles, municipality, language
cli-serve = Sert les pages d’une base existante, sur l’adresse locale.
    .port = Le port de l’adresse locale
cli-import = Lit une convention ou un plan de projet et montre son arbre et ce qui n’est pas clair.
    .file = Le document : Markdown ou texte
    .language = Lit dans cette langue un texte qui figure en deux langues côte à côte
    .to = Écrit aussi la convention sous une autre forme, md, docx, pdf, html ou json, dans un fichier
    .beside = Un autre plan de la même commune : ce qui est abîmé ici et entier là-bas est proposé
    .all = Montre tous les constats, pas seulement les plus graves
    .more = Rien n’entre au registre : la commande lit et montre. Pour inscrire la convention au registre : « perron act import-agreement ».
cli-law = Le droit : lire un texte, montrer un article, vérifier les données.
cli-law-read = Lit un texte de loi consolidé : articles, définitions, modifications, tableaux.
    .file = Le texte consolidé
    .all = Montre tous les constats, pas seulement les plus graves
cli-law-show = Montre un article en vigueur un jour, tel que connu un autre jour, et les modalités qu’il fixe.
    .reference = L’article, par exemple 'ar-2019-07-03 art. 13', ou un texte entier, 'ar-2019-07-03'
    .at = En vigueur ce jour
    .known = Tel que connu ce jour
cli-law-check = Vérifie les données du droit : chaque jour a une seule version de chaque modalité, chaque montant un article.
    .dir = Un autre dossier que celui du programme
    .all = Montre tous les constats, pas seulement les plus graves
cli-submit = Dépose un dossier financier (CSV) pour une enveloppe.
    .file = Le dossier en CSV ; colonnes décrites dans docs/manual/control/README.md
    .check = Contrôle la lecture sans rien inscrire
cli-control = Montre le contrôle d’une enveloppe : lignes, décisions avec leur article, décompte ; ou contrôle les lignes tenues dans un dossier de fichiers.
    .target = Une enveloppe, par exemple 21012/pssp-2020-2022/plan/2020, ou, avec --out, un dossier avec lines.csv, envelopes.csv, objectives.csv, natures.csv et quotas.csv
    .out = Contrôle le dossier et écrit ici verdicts.csv, files.csv et totals.json
    .format = La forme des verdicts
    .memory = Refuse les lignes qui demandent plus de mémoire, par exemple 512MiB
    .all = Montre aussi les lignes acceptées
cli-explain = Explique comment un montant est né (loi, entrées, règle, article, mouvement, acte, personne, date), ou ce qu’un code veut dire.
    .reference = Une enveloppe, ou un de ses montants : 21012/pssp-2020-2022/plan/2020#line-17, #due, #advance-1 ; ou un code : I-044, C-204
    .all = Montre aussi les lignes acceptées telles quelles
cli-audit = Le registre : vérifier que rien n’a changé.
cli-audit-verify = Recalcule la chaîne, rejoue le registre et compare chaque tableau ; nomme la première inscription qui ne concorde pas.
cli-act = Accomplit un acte au nom d’une personne ; il est inscrit au registre avec son article, ou refusé avec le sien.
cli-trouble-file = { $file } : { $error }
cli-trouble-unreadable = { $file } ne peut être lu : { $reason }
cli-trouble-reference = « { $text } » ne désigne aucun article ; écrivez par exemple 'ar-2019-07-03 art. 13 § 3'.
cli-trouble-no-article = { $text } n’existe pas, ou n’était pas en vigueur et connu à ces dates.
cli-trouble-database = La base { $database } ne s’ouvre pas : { $error }
cli-trouble-no-database = Il n’y a pas de base { $database } ; créez-la par « perron init » ou essayez « perron demo ».
cli-trouble-database-exists = La base { $database } existe déjà ; rien n’a été changé.
cli-trouble-register = Le registre ne répond pas : { $error }
cli-trouble-person = Personne ne porte l’identifiant « { $login } ».
cli-trouble-envelope = L’enveloppe { $envelope } n’est pas au registre.
cli-trouble-port = Le port { $port } ne s’ouvre pas : { $error }
cli-trouble-people = Le fichier des personnes { $file } : { $error }
cli-refused = Refusé
cli-severity-error = erreur
cli-severity-warning = à vérifier
cli-severity-note = note
cli-severity-hint = conseil
cli-severity-error-count = { $count ->
        [one] 1 erreur
       *[other] { $count } erreurs
    }
cli-severity-warning-count = { $count } à vérifier
cli-severity-note-count = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
cli-findings-times = { $title } ({ $count } fois)
cli-findings-also = et aussi { $lines }
cli-lines = { $count ->
        [one] ligne { $lines }
       *[other] lignes { $lines }
    }
cli-lines-more = lignes { $lines } et { $more } autres
cli-findings-kinds-left = … et { $count ->
        [one] une autre sorte de constats
       *[other] { $count } autres sortes de constats
    }
cli-findings-all = --all montre chaque endroit.
cli-findings-cut = { $count } constats : --all montre les { $most } premiers. Corrigez ceux-là d’abord.
cli-findings-explain = « perron explain { $code } » en dit plus.
cli-import-unknown = non indiqué
cli-import-scheme = Dispositif
cli-import-municipality = Commune
cli-import-period = Période
cli-import-council = Décision du conseil
cli-import-signed = Signature
cli-import-amount = Montant
cli-import-counts = Secteurs : { $sectors } · objectifs généraux : { $general }, stratégiques : { $strategic }, opérationnels : { $operational } · résultats : { $results } · indicateurs : { $indicators }
cli-demo-filling = Remplissage du registre
cli-demo-ready = Prêt : { $address }
cli-demo-people = Une personne par rôle, mot de passe « { $password } » :
cli-demo-stop = Ctrl+C arrête la démonstration. Les documents d’exemple sont fictifs ; le droit et les montants sont réels.
cli-init-done = La base { $database } est prête, { $people } personnes inscrites. Ensuite : « perron serve ».
cli-init-password = { $login } : mot de passe { $password } (montré une seule fois)
cli-act-done = Inscrit au registre sous le no { $seq }, { $act }, empreinte { $hash }.
cli-act-repeated = Déjà inscrit sous le no { $seq } : rien n’a été répété.
cli-law-clean = Le droit est entier : aucun constat.
cli-audit-clean = { $entries } inscriptions ; chaîne, registre rejoué et tableaux concordent. Tête : { $hash }
cli-law-in-force = En vigueur
cli-law-known = Connu depuis
cli-law-by = Version de
cli-law-open = question ouverte : aucun texte connu n’y répond
cli-trouble-no-file = { $envelope } n’a pas encore de dossier financier ; encodez-le par « perron submit ».
cli-trouble-scheme = Nommez un dispositif : { $schemes }.
cli-trouble-municipality = La commune « { $name } » du document n’est pas reconnue ; corrigez le nom dans le document.
cli-submit-read = { $lines } lignes lues, rien n’est inscrit.
cli-act-open-year = Ouvre l’enveloppe d’une commune pour une année
    .amount = Le montant accordé, s’il est inférieur à l’annexe
    .source = Où se trouve le montant, si le tableau n’est pas lisible ici
cli-act-import-agreement = Inscrit une convention telle qu’elle est lue d’un document
    .file = Le document
    .scheme = Le dispositif, par exemple pssp-2020-2022
    .allocations = Les allocations couvertes ; toutes si rien n’est dit
cli-act-review-import = Relit ce qui a été lu dans le document ; sans décision, liste ce qui demande un regard
    .accept = Accepte la proposition telle quelle
    .accept-clear = Accepte toutes les propositions qui ne demandent pas de regard
    .text = Le texte d’une proposition
    .kind = La nature d’une proposition, comme la nomme ‘perron import --json’
    .number = Ses numéros ; vide s’il n’y en a pas
    .state = Son statut dans le document : struck_out, template, delegated ; vide si elle est retenue
    .target = Sa valeur cible ; vide s’il n’y en a pas
    .split = Partage une proposition devant ces mots
    .merge = Fusionne une proposition avec la suivante de même nature
    .moved = Fait dépendre une proposition d’une autre
    .ignore = Laisse une proposition hors de la convention
    .restore = Rétablit une proposition ignorée
    .add = Ce que dit le document et qui n’a pas été lu : sous quelle proposition, comme quoi, à quelle ligne
    .dismiss = Un constat qui ne demande rien
cli-act-submit-agreement = Transmet la convention à l’administration
    .diagnostic = La référence du diagnostic local de sécurité
cli-act-return-agreement = Renvoie la convention avec des remarques
    .remarks = Les remarques
cli-act-refuse-agreement = Déclare la convention irrecevable ou la refuse
    .inadmissible = Elle enfreint les règles d’introduction
    .reasons = Les motifs
cli-act-approve-agreement = Approuve la convention
cli-act-sign-for-municipality = Signe pour la commune
    .council-decision = Le jour de la décision du conseil
cli-act-sign-for-state = Signe pour l’État
cli-act-close-agreement = Clôture la convention après sa période
cli-act-order-advance = Ordonne une tranche de l’avance
    .tranche = Quelle tranche, à partir de 1
cli-act-lift-hold = Lève la retenue des paiements qu’un dossier en retard entraîne
    .reasons = Pourquoi
cli-act-submit-file = Certifie et dépose le dossier financier encodé
    .college-decision = Le jour de la décision du collège
cli-act-propose-decision = Propose une décision sur chaque ligne
    .answers = Réponse à une règle qui demande une personne
    .relevance = Pourquoi les lignes sans objection servent leur objectif
    .afresh = Efface ce qui était proposé et juge chaque ligne à nouveau
cli-act-confirm-decisions = Confirme les décisions et établit le décompte provisoire
    .received = Le jour où la commune l’a reçu, si le délai court de là
cli-act-accept-statement = Accepte le décompte provisoire
cli-act-contest-lines = Conteste des lignes avec des arguments
    .lines = Une ligne et ses arguments
cli-act-decide-contest = Statue sur les lignes contestées
    .lines = Une ligne, le montant accepté et pourquoi
cli-act-make-definitive = Constate que le silence a rendu le décompte définitif
cli-act-reopen-statement = Rouvre un décompte définitif
    .reasons = Les motifs
cli-act-order-final-payment = Ordonne le solde
cli-act-order-recovery = Ordonne la récupération de ce qui n’était pas dû
cli-act-recover-for-results = Récupère pour résultats absents ou insuffisants, au terme de la convention
    .amount = Le montant
    .reasons = Quels résultats manquent, et pourquoi ce montant
cli-act-notify-recovery = Notifie à la commune ce qu’elle doit rembourser
    .until = Le dernier jour pour rembourser, si aucun texte ne fixe le délai
cli-act-send-reminder = Envoie le premier rappel, ou le second et dernier
    .until = Le dernier jour pour rembourser, si aucun texte ne fixe le délai
cli-act-request-repayment-plan = Demande un plan d’apurement
    .reasons = Pourquoi la commune ne peut rembourser à temps
cli-act-grant-repayment-plan = Accorde le plan d’apurement
    .instalments = Une tranche : dernier jour et montant, par exemple 2022-03-31:10000.00 (à répéter)
cli-act-refuse-repayment-plan = Refuse le plan d’apurement
    .reasons = Pourquoi
cli-act-hand-to-finance = Transmet au SPF Finances ce qui n’est pas remboursé
cli-act-record-repayment = Note une somme remboursée par la commune
    .amount = La somme
    .reference = La référence sur l’extrait de compte
cli-act-close-year = Clôture l’année ; ce qui reste est perdu
cli-trouble-database-url = « { $database } » n’est pas une base : écrivez sqlite:CHEMIN.
cli-control-line = Ligne
cli-control-supplier = Fournisseur et facture
cli-control-claimed = Demandé
cli-control-accepted = Accepté
cli-control-decision = Décision
cli-control-left = { $count ->
        [one] … et une ligne acceptée (--all)
       *[other] … et { $count } lignes acceptées (--all)
    }
cli-law-counts = { $articles } articles, { $tables } tableaux
cli-law-totals = { $rows } lignes ; total indiqué { $stated }, total calculé { $computed }, différence { $difference }
cli-explain-unknown = Aucune page du manuel n’explique « { $code } ». Les plus proches : { $near }.
cli-explain-example = Exemple
cli-explain-in-english = (Cette page du manuel est en anglais.)
cli-explain-law = droit du { $on } tel que connu le { $known }
cli-explain-act = { $act }, { $person }, { $day } (no { $seq })
cli-trouble-amount = Cette enveloppe n’a pas ce montant ; on peut expliquer : { $amounts }.
cli-body-federal = État fédéral
cli-review-left = { $points ->
        [0] Plus rien ne demande un regard.
        [one] Un point demande un regard.
       *[other] { $points } points demandent un regard.
    }
cli-review-place = ligne { $line }, sûre à { $sure } %
cli-trouble-agreement = La convention { $agreement } n’est pas au registre.
