# The office: refusals of acts, names of acts, roles and states, explanations of amounts.

O-001 = Aucun de vos rôles ne permet cet acte.
    .hint = Demandez à une personne qui a ce rôle ; la page « Qui peut quoi » les indique.
O-002 = Cet acte n’est pas possible dans l’état actuel du dossier.
    .hint = Rechargez la page pour voir où en est le dossier et ce qui peut suivre.
O-003 = Ce dossier n’existe pas.
    .hint = Vérifiez l’adresse.
O-004 = Le droit enregistré ne connaît pas le dispositif { $scheme }, ou pas cette enveloppe.
    .hint = Vérifiez le nom du dispositif ; un nouveau dispositif s’inscrit d’abord dans le droit.
O-005 = Le texte en vigueur ne donne aucun article pour ceci : { $topic }.
    .hint = Demandez au service juridique ; sans article, rien ne se fait.
O-006 = Cet acte ne s’accomplit pas sur ce genre de pièce.
    .hint = Un acte sur une convention se fait depuis la convention, un acte sur une enveloppe depuis son dossier.
O-007 = Il manque un motif écrit.
    .hint = Écrivez pourquoi ; la commune et l’auditeur le liront.
O-008 = Le { $day } précède le dernier acte de ce dossier, du { $last }.
    .hint = Vérifiez la date du serveur.
O-009 = Le document { $document } n’est pas conservé dans le registre.
    .hint = Déposez d’abord le document, puis recommencez.
O-010 = Vous avez déjà tenu une autre part de ce dossier : une autre personne doit accomplir cet acte.
    .hint = Transmettez le dossier à une personne qui n’y a pas encore pris part autrement.
O-011 = Ce rôle appartient à l’autre partie.
    .hint = Donnez un rôle de la commune à ses agents, un rôle fédéral à ceux de l’État.
O-012 = Une même personne ne peut être ordonnateur et comptable.
    .hint = Confiez l’un des deux rôles à une autre personne ; aucune dérogation n’existe.
O-013 = Vous avez déjà agi dans ce dossier pour l’autre partie.
    .hint = Une autre personne doit le reprendre.
O-020 = La convention est celle d’une autre commune : { $name }.
    .hint = Choisissez le bon document, ou la bonne commune.
O-021 = La convention n’indique aucune période.
    .hint = Indiquez le premier et le dernier jour.
O-022 = La période du { $from } au { $until } sort de celle du dispositif.
    .hint = Vérifiez les dates, ou choisissez le dispositif de ces années.
O-023 = La convention ne porte sur aucune allocation du dispositif : { $allocation }.
    .hint = Choisissez au moins une allocation du dispositif.
O-024 = La commune ne figure pas dans l’annexe pour l’allocation { $allocation }.
    .hint = Retirez cette allocation : aucune commune nouvelle ne peut être ajoutée.
O-025 = { $errors ->
    [one] Un constat empêche encore d’introduire la convention.
   *[other] { $errors } constats empêchent encore d’introduire la convention.
    }
    .hint = Relisez l’import, ou corrigez le document et importez-le à nouveau.
O-026 = La convention ne cite pas le diagnostic local de sécurité dont viennent ses priorités.
    .hint = Indiquez sa référence et son année.
O-027 = La décision du conseil, du { $decision }, est postérieure à la signature.
    .hint = Signez après la décision du conseil.
O-028 = La convention court jusqu’au { $until }.
    .hint = Clôturez-la après ce jour.
O-030 = L’annexe ne donne aucun montant pour { $envelope }.
    .hint = Vérifiez la commune, l’allocation et l’année ; une enveloppe sans ligne à l’annexe ne s’ouvre pas.
O-031 = Aucune convention en vigueur ne couvre { $envelope }.
    .hint = Faites signer la convention par les deux parties, puis recommencez.
O-032 = Il est dû { $due } et la commune détient { $held } : l’année ne se clôture pas encore.
    .hint = Ordonnez d’abord le solde ou la récupération.
O-040 = { $errors ->
    [one] Un constat empêche encore de reprendre ce dossier financier.
   *[other] { $errors } constats empêchent encore de reprendre ce dossier financier.
    }
    .hint = Corrigez le fichier, puis déposez-le à nouveau.
O-041 = Le dossier financier ne contient aucune dépense.
    .hint = Déposez d’abord le fichier des dépenses.
O-042 = Deux dépenses portent le numéro { $line }.
    .hint = Donnez à chaque dépense un numéro propre.
O-043 = Le fichier certifié ({ $shown }) n’est pas celui qui a été déposé ({ $entered }).
    .hint = Rechargez la page et relisez le fichier avant de certifier.
O-044 = La décision du collège, du { $decision }, est postérieure à l’envoi.
    .hint = Introduisez le dossier après la décision.
O-045 = L’année budgétaire court jusqu’au { $last } : le dossier financier vient après.
    .hint = Introduisez-le l’année suivante, avant l’échéance.
O-046 = Rien ne change : les lignes sont déjà inscrites ainsi.
    .hint = Rien à faire.
O-047 = Le document gardé n’est pas le dossier après la modification.
    .hint = Rechargez la page et recommencez.
O-050 = Aucune ligne n’est indiquée.
    .hint = Choisissez au moins une ligne.
O-051 = Aucun texte connu ne permet de rouvrir un décompte définitif de ce dispositif.
    .hint = Demandez au service juridique ; aucun délai n’est supposé.
O-052 = Le délai pour rouvrir le décompte a pris fin le { $last }.
    .hint = Le décompte reste ce qu’il est.
O-053 = Le dossier n’a pas de ligne { $line }.
    .hint = Vérifiez le numéro.
O-060 = Un numéro de registre national figure à la ligne { $line } de { $file } ; le document n’est pas gardé.
    .hint = Remplacez-le par une fonction, un grade ou un numéro de pièce, et envoyez le document corrigé.
O-061 = Un numéro de registre national figure dans ce qui a été saisi.
    .hint = Mettez à sa place une fonction, un grade ou un numéro de pièce.
O-070 = Rien n’est décidé.
    .hint = Décidez au moins d’une proposition, ou d’un constat.
O-071 = Le constat { $code } n’est plus ouvert à cet endroit, ou aucune décision de relecture ne peut le régler.
    .hint = Rechargez la page. Ce qui touche aux parties, aux dates, aux montants ou à la loi se corrige dans le document.
O-090 = Le dossier de { $envelope } devait être introduit pour le { $due } : aucun paiement ne part avant lui.
    .hint = Attendez ce dossier, ou levez la retenue par une décision motivée.
O-091 = Aucun dossier en retard ne retient de paiement ici.
    .hint = Il n’y a rien à lever ; ordonnez le paiement.
O-092 = Le tableau des montants de { $envelope } n’a pas pu être lu : il faut donner le montant et où il se trouve.
    .hint = Lisez le montant dans la publication officielle et citez-la.

# Acts.
act-open-year = ouvrir l’enveloppe de l’année
act-import-agreement = importer la convention
act-review-import = relire le document importé
act-submit-agreement = introduire la convention
act-return-agreement = renvoyer la convention avec remarques
act-refuse-agreement = refuser la convention
act-approve-agreement = approuver la convention
act-sign-for-municipality = signer pour la commune
act-sign-for-state = signer pour l’État
act-close-agreement = clôturer la convention
act-order-advance = ordonner une tranche de l’avance
act-lift-hold = lever la retenue des paiements
act-enter-lines = déposer les dépenses
act-change-lines = modifier des lignes de dépense
act-submit-file = certifier et introduire le dossier financier
act-propose-decision = proposer les décisions
act-request-information = demander des compléments d’information
act-give-information = donner les compléments demandés
act-confirm-decisions = confirmer les décisions et notifier le décompte provisoire
act-accept-statement = marquer son accord sur le décompte
act-contest-lines = contester des lignes
act-decide-contest = trancher la contestation
act-make-definitive = constater que le décompte est définitif
act-reopen-statement = rouvrir le décompte
act-order-final-payment = ordonner le solde
act-order-recovery = ordonner la récupération
act-recover-for-results = récupérer pour résultats absents ou insuffisants
act-notify-recovery = notifier la récupération à la commune
act-send-reminder = envoyer le rappel qui suit
act-request-repayment-plan = demander un plan d’apurement
act-grant-repayment-plan = accorder le plan d’apurement
act-refuse-repayment-plan = refuser le plan d’apurement
act-hand-to-finance = transmettre au SPF Finances
act-record-repayment = inscrire un remboursement
act-close-year = clôturer l’année

# Roles.
role-author = rédacteur
role-finance-officer = responsable financier
role-signatory = signataire
role-reader = lecteur
role-municipal-user-manager = gestionnaire des accès de la commune
role-zone-contributor = contributeur de la zone de police
role-case-handler = gestionnaire de dossier
role-controller = contrôleur
role-authorising-officer = ordonnateur
role-accountant = comptable
role-law-editor = rédacteur du droit
role-federal-user-manager = gestionnaire des accès de l’administration
role-auditor = auditeur
role-data-protection-officer = délégué à la protection des données
role-operator = exploitant du système

# The part of one person in one dossier.
hand-writes = rédige
hand-certifies = certifie
hand-proposes = propose
hand-confirms = confirme
hand-decides = décide
hand-accounts = comptabilise

# States of agreements, dossiers and recoveries.
state-absent = pas encore ouvert
state-draft = projet
state-submitted = introduite
state-returned = renvoyée avec remarques
state-inadmissible = irrecevable
state-refused = refusée
state-approved = approuvée
state-signed-by-municipality = signée par la commune
state-in-force = en vigueur
state-closed = clôturée
state-open = ouvert
state-file-submitted = dossier financier introduit
state-in-control = en contrôle
state-provisional = décompte provisoire
state-contested = contesté
state-definitive = décompte définitif
state-reopened = rouvert
state-settled = soldé
state-closed-year = année clôturée
state-no-recovery = rien à récupérer
state-recovery-ordered = récupération ordonnée
state-recovery-partly-repaid = remboursé en partie
state-recovery-notified = récupération notifiée
state-recovery-first-reminder = premier rappel envoyé
state-recovery-second-reminder = second rappel envoyé
state-repayment-plan-requested = plan d’apurement demandé
state-repayment-plan = plan d’apurement en cours
state-recovery-with-finance = transmis au SPF Finances
state-recovery-repaid = remboursé

# How an amount came to be.
explain-ceiling = Accordé pour { $envelope }
explain-advance = Avance, tranche { $tranche }
explain-line = Accepté sur la ligne { $line }
explain-ground = Refusé au motif { $code }
explain-answer = Décidé par une personne ({ $code }) : { $motive }
explain-ruling = Contestation : { $arguments } Réponse : { $motive }
explain-due = Dû selon le décompte { $statement }
explain-final-payment = Solde
explain-recovery = Récupération
explain-input-annex = maximum de l’annexe
explain-input-rate = taux de l’avance
explain-input-tranches = nombre de tranches
explain-input-not-before = pas avant le
explain-input-claimed = déclaré
explain-input-refused = refusé
explain-input-accepted = accepté sur les lignes
explain-input-cap = plafond de la catégorie
explain-input-cut = part au-delà du plafond
explain-input-eligible = admissible dans les quotas
explain-input-ceiling = montant de l’enveloppe
explain-input-due = dû pour l’année
explain-input-held = déjà détenu par la commune
explain-category = { $category ->
    [personnel] Admissible en personnel
    [operating] Admissible en fonctionnement
    [investment] Admissible en investissement
   *[other] Lignes sans catégorie
    }
